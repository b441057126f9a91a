import type { Span } from '../draft/place.ts';

export type Sign = 'asterisk' | 'x' | 'cross' | 'circle' | 'square' | 'underscore' | 'question';

/** A run of one sign, which may be a slot or mean something else. Spans count in the block's text. */
export interface Mark extends Span {
  readonly sign: Sign;
  /** Written small: x, not X. */
  readonly isLower: boolean;
  /** How often the sign stands there. */
  readonly size: number;
  /** Up to 24 characters before and behind, without the blanks of layout; a wide gap is one blank. */
  readonly left: string;
  readonly right: string;
  /** The characters that touch the mark, as they stand; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** Nothing but blanks stands before it in its line. */
  readonly opensLine: boolean;
}

const runs = /(?:\\\*)+|[*＊]+|[XxＸｘ]+(?:[.．][XxＸｘ]+)?|[×✕╳]+(?:[.．][×✕╳]+)?|[〇○◯]+|□+|[_＿]{2,}|[?？]{2,}/g;

const signs: Readonly<Record<string, Sign>> = {
  '\\': 'asterisk',
  '*': 'asterisk',
  '＊': 'asterisk',
  X: 'x',
  x: 'x',
  Ｘ: 'x',
  ｘ: 'x',
  '×': 'cross',
  '✕': 'cross',
  '╳': 'cross',
  〇: 'circle',
  '○': 'circle',
  '◯': 'circle',
  '□': 'square',
  _: 'underscore',
  '＿': 'underscore',
  '?': 'question',
  '？': 'question',
};

/** What slots of one writing have in common: their sign, or the bracket they begin with. */
export const writingOf = (mark: string): string => signs[mark[0] ?? ''] ?? mark[0] ?? '';

/** All runs of signs in a text, in order. In a table a line break ends a row, in a paragraph it is layout. */
export const marksIn = (text: string, isTable: boolean): Mark[] => {
  const marks: Mark[] = [];
  for (const match of text.matchAll(runs)) {
    const start = match.index;
    const end = start + match[0].length;
    const escapes = match[0][0] === '\\' ? 2 : 1;
    marks.push({
      start,
      end,
      sign: signs[match[0][0]!]!,
      isLower: /[xｘ]/.test(match[0][0]!),
      size: match[0].length / escapes,
      left: wordsBefore(text, start, isTable),
      right: wordsBehind(text, end, isTable),
      before: text[start - 1] ?? '',
      after: text[end] ?? '',
      opensLine: opensLine(text, start),
    });
  }
  return marks;
};

const reach = 24;

export const wordsBefore = (text: string, at: number, isTable = false): string => {
  const raw = text.slice(Math.max(0, at - reach), at);
  const edge = Math.max(raw.lastIndexOf('\t'), raw.lastIndexOf('|'), isTable ? raw.lastIndexOf('\n') : -1);
  return withoutLayout(raw.slice(edge + 1));
};

export const wordsBehind = (text: string, at: number, isTable = false): string => {
  const raw = text.slice(at, at + reach);
  const edge = raw.search(isTable ? /[\t|\n]/ : /[\t|]/);
  return withoutLayout(edge < 0 ? raw : raw.slice(0, edge));
};

const withoutLayout = (text: string): string =>
  text.replace(/[\s\u3000\u00a0]+/g, (blanks) => (blanks.length > 1 && !blanks.includes('\n') ? ' ' : ''));

const opensLine = (text: string, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < reach; i--) {
    if (text[i] === '\n') return true;
    if (!/[\s\u3000\u00a0>]/.test(text[i]!)) return false;
  }
  return true;
};
