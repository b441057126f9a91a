import type { Span } from '../../draft/place.ts';
import { carriesFigure, endsWithFigure } from './item-figures.ts';

/** What stands before a list: the end of a sentence, an opened bracket or the text's start; a comma; a figure; or the window ended first. */
export type Border = 'hard' | 'comma' | 'figure' | 'cut';

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
const mostItems = 40;
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

/**
 * The list that ends at `end`, read backwards to the nearest border; quotes and brackets are parts of one item.
 * An item that ends in a figure of its own (查处问题5个) is no part of the list; one with a figure in its midst can only begin it.
 */
export const listBefore = (text: string, end: number): List => {
  const items: Item[] = [];
  const from = Math.max(0, end - window);
  let itemEnd = end;
  let words: string[] = [];
  /** Takes the item in; true where no item can stand before it. */
  const close = (start: number): boolean => {
    const item = { start, end: itemEnd, text: words.reverse().join('') };
    itemEnd = start;
    words = [];
    if (items.length && endsWithFigure(item.text)) return true;
    items.push(item);
    return items.length > mostItems || (items.length > 1 && carriesFigure(item.text));
  };
  const list = (border: Border): List => ({ items: items.reverse(), border });
  const finish = (start: number, border: Border): List => {
    const before = items.length;
    close(start);
    return list(before > 0 && items.length === before ? 'figure' : border);
  };
  for (let i = end - 1; i >= from; i--) {
    const char = text[i]!;
    if (char in openerOf) {
      const open = openingBefore(text, i, from);
      if (open < 0) return finish(i + 1, 'cut');
      words.push('□');
      i = open;
      if (standsAlone.has(char) && standsAlone.has(text[open - 1]!) && open > from && close(open))
        return list('figure');
    } else if (char === '、') {
      if (close(i + 1)) return list('figure');
      itemEnd = i;
    } else if (char === '，' || (char === ',' && !/\d/.test(text[i + 1] ?? ''))) return finish(i + 1, 'comma');
    else if (char in closerOf || sentenceMarks.has(char) || (char === '—' && text[i - 1] === '—')) {
      return finish(i + 1, 'hard');
    } else words.push(char);
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
