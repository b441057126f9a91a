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
const pairs = ['“”', '‘’', '（）', '()', '《》', '【】', '「」', '〈〉'] as const;
const openerOf = new Map(pairs.map(([open, close]) => [close!, open!]));
const closerOf = new Map(pairs.map(([open, close]) => [open!, close!]));

/** Looked up by code unit: a string for each character of the text would cost more than the look. */
export function charCodeMap<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<number, Value> {
  return new Map(entries.map(([char, value]) => [char.charCodeAt(0), value]));
}

type Role = 'opens' | 'closes' | 'parts' | 'comma' | 'ends' | 'dash';
/** What a character does in a list; most characters do nothing. */
const roles = charCodeMap<Role>([
  ...[...closerOf.keys()].map((char) => [char, 'opens'] as const),
  ...[...openerOf.keys()].map((char) => [char, 'closes'] as const),
  ...[...'。；！？：;:!?…|\t'].map((char) => [char, 'ends'] as const),
  ['、', 'parts'],
  ['，', 'comma'],
  [',', 'comma'],
  ['—', 'dash'],
]);
/** Quoted and titled items stand side by side without 、 (GB/T 15834 §4.5.3.5). */
const standsAlone = (char: string | undefined): boolean => char === '”' || char === '》';

/**
 * The list that ends at `end`, read backwards to the nearest border; quotes and brackets are parts of one item.
 * An item that ends in a figure of its own (查处问题5个) is no part of the list; one with a figure in its midst can only begin it.
 */
export const listBefore = (text: string, end: number): List => {
  const items: Item[] = [];
  const from = Math.max(0, end - window);
  let itemEnd = end;
  let behind = end;
  let words = '';
  /** Takes the item in; true where no item can stand before it. */
  const close = (start: number): boolean => {
    const item = { start, end: itemEnd, text: text.slice(start, behind) + words };
    itemEnd = start;
    behind = start;
    words = '';
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
    switch (roles.get(text.charCodeAt(i))) {
      case undefined:
        break;
      case 'closes': {
        const open = openingBefore(text, i, from);
        const char = text[i];
        if (open < 0) return finish(i + 1, 'cut');
        words = `□${text.slice(i + 1, behind)}${words}`;
        behind = open;
        i = open;
        if (standsAlone(char) && open > from && standsAlone(text[open - 1])) {
          behind = open;
          if (close(open)) return list('figure');
        }
        break;
      }
      case 'parts':
        if (close(i + 1)) return list('figure');
        itemEnd = i;
        behind = i;
        break;
      case 'comma':
        if (text[i] === '，' || !/\d/.test(text[i + 1] ?? '')) return finish(i + 1, 'comma');
        break;
      case 'dash':
        if (text[i - 1] === '—') return finish(i + 1, 'hard');
        break;
      default:
        return finish(i + 1, 'hard');
    }
  }
  return finish(from, from === 0 ? 'hard' : 'cut');
};

const openingBefore = (text: string, closing: number, from: number): number => {
  const close = text[closing]!;
  const open = openerOf.get(close)!;
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
  const close = closerOf.get(open)!;
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
    if (closerOf.has(char)) {
      const closing = closingAfter(text, i, to - i);
      if (closing < 0) continue;
      if (standsAlone(text[i - 1]) && standsAlone(text[closing]) && i > start && marks.includes('、')) {
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
