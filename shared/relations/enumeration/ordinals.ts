import type { Span } from '../../draft/place.ts';
import { readLabel } from '../../draft/number-label.ts';
import type { NumberStyle } from '../../draft/outline.ts';

/** A number that begins an item: 一是, 第二，（三）4. — in the run of a paragraph or at its start. */
export interface Ordinal extends Span {
  readonly series: string;
  readonly style: NumberStyle;
  readonly number: number | null;
  /** It stands at the paragraph's start. */
  readonly opens: boolean;
}

const place = /(?:^|[。；;，,：:！？…”）.|、])\s?(?=[第（(一二三四五六七八九十其首再最①-⑳1-9])/g;
/** 一要…；二要…: no heading's number, but a list's. */
const must = /([一二三四五六七八九十]{1,2})要/y;
const digits = '一二三四五六七八九十';

export const ordinalsOf = (text: string): Ordinal[] => {
  const found: Ordinal[] = [];
  for (const match of text.matchAll(place)) {
    const at = match.index + match[0].length;
    const opens = at === 0;
    const mark = match[0][0] ?? '';
    const label = readLabel(text, at);
    if (label && (label.style === 'run-in' || opens || /[。；：:！？]/.test(mark))) {
      found.push({ series: label.series, style: label.style, number: label.number, opens, start: at, end: at + label.length });
      continue;
    }
    must.lastIndex = at;
    const word = must.exec(text)?.[1];
    if (word?.length === 1) found.push({ series: '要', style: 'run-in', number: digits.indexOf(word) + 1, opens, start: at, end: at + 2 });
  }
  return found;
};
