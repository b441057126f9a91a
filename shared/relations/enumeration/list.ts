import type { Span } from '../../draft/place.ts';

/** What stands before a list: the end of a sentence, an opened bracket or the text's start; a comma; or the window ended first. */
export type Border = 'hard' | 'comma' | 'cut';

export interface Item extends Span {
  /** The item's words, with what stands in quotes or brackets as one □. */
  readonly text: string;
}

export interface List {
  readonly items: readonly Item[];
  readonly border: Border;
}

/** Longest stretch looked at, quotes and brackets included: keeps hostile text linear. */
const window = 160;
const openerOf: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  ')': '(',
  '》': '《',
  '】': '【',
  '」': '「',
  '〉': '〈',
};
const closerOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(openerOf).map(([close, open]) => [open, close]),
);
const sentenceMarks = new Set('。；！？：;:!?…|\t');
/** Quoted and titled items stand side by side without 、 (GB/T 15834 §4.5.3.5). */
const standsAlone = new Set('”》');

/** The list that ends at `end`, read backwards to the nearest border; quotes and brackets are parts of one item. */
export const listBefore = (text: string, end: number): List => {
  const items: Item[] = [];
  const from = Math.max(0, end - window);
  let itemEnd = end;
  let words: string[] = [];
  const close = (start: number): void => {
    items.push({ start, end: itemEnd, text: words.reverse().join('') });
    words = [];
  };
  const finish = (start: number, border: Border): List => {
    close(start);
    return { items: items.reverse(), border };
  };
  for (let i = end - 1; i >= from; i--) {
    const char = text[i]!;
    if (char in openerOf) {
      const open = openingBefore(text, i, from);
      if (open < 0) return finish(i + 1, 'cut');
      words.push('□');
      i = open;
      if (standsAlone.has(char) && standsAlone.has(text[open - 1]!) && open > from) {
        close(open);
        itemEnd = open;
      }
    } else if (char === '、') {
      close(i + 1);
      itemEnd = i;
    } else if (char === '，' || (char === ',' && !/\d/.test(text[i + 1] ?? ''))) return finish(i + 1, 'comma');
    else if (char in closerOf || sentenceMarks.has(char) || (char === '—' && text[i - 1] === '—'))
      return finish(i + 1, 'hard');
    else words.push(char);
  }
  return finish(from, from === 0 ? 'hard' : 'cut');
};

const openingBefore = (text: string, closing: number, from: number): number => {
  const close = text[closing]!;
  const open = openerOf[close]!;
  let depth = 0;
  for (let i = closing; i >= from; i--) {
    if (text[i] === close) depth++;
    else if (text[i] === open && --depth === 0) return i;
  }
  return -1;
};

/** Where the bracket or quote that opens at `at` closes, or −1 within `longest` code units. */
export const closingAfter = (text: string, at: number, longest: number): number => {
  const open = text[at]!;
  const close = closerOf[open]!;
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + longest); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
};

/** Items of `text.slice(from, to)` between the marks given, at the top level only. */
export const split = (text: string, from: number, to: number, marks: string): Item[] => {
  const items: Item[] = [];
  let start = from;
  let words: string[] = [];
  const close = (end: number): void => {
    if (end > start) items.push({ start, end, text: words.join('') });
    words = [];
  };
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (char in closerOf) {
      const closing = closingAfter(text, i, to - i);
      if (closing < 0) continue;
      if (standsAlone.has(text[i - 1]!) && standsAlone.has(text[closing]!) && i > start && marks.includes('、')) {
        close(i);
        start = i;
      }
      words.push('□');
      i = closing;
    } else if (marks.includes(char)) {
      close(i);
      start = i + 1;
    } else words.push(char);
  }
  close(to);
  return items;
};
