import { readLabel } from '../../draft/number-label.ts';
import type { NumberedPlace } from '../../draft/numbering.ts';
import type { NumberStyle } from '../../draft/outline.ts';
import type { Span } from '../../draft/place.ts';

/** A number that begins an item: 一是, 第二，（三）4. — in the run of a paragraph or at its start. */
export interface Ordinal extends Span {
  readonly series: string;
  readonly style: NumberStyle;
  readonly number: number | null;
  /** It begins the paragraph. */
  readonly opens: boolean;
}

const toOrdinal = ({ series, style, number, label, opensParagraph }: NumberedPlace): Ordinal => ({
  series,
  style,
  number,
  opens: opensParagraph,
  ...label,
});

/** A first item in the run of a paragraph that no heading's numbering knows: 1. （1） ① 一要. */
const innerFirst = /[。；：:！？]\s{0,2}(?:[（(][一1１][）)]|[1１][.．、)）]|①|一要)/;
const inner = /[。；：:！？，]\s{0,2}(?=[（(][一二三四五六七八九十\d]|[1-9①-⑳]|[一二三四五六七八九十]{1,2}要)/g;
/** 一要…；二要… */
const must = /([一二三四五六七八九十])要/y;
const digits = '一二三四五六七八九十';

/** Every number that begins an item of a list in the paragraph, in order. */
export const ordinalsOf = (text: string, numbering: readonly NumberedPlace[]): readonly Ordinal[] => {
  const known = numbering.map(toOrdinal);
  if (!innerFirst.test(text)) return known;
  const found: Ordinal[] = [];
  for (const match of text.matchAll(inner)) {
    const at = match.index + match[0].length;
    const label = match[0].startsWith('，') ? null : readLabel(text, at);
    if (label && label.style !== 'run-in' && label.style !== 'chinese') {
      found.push({
        series: label.series,
        style: label.style,
        number: label.number,
        opens: false,
        start: at,
        end: at + label.length,
      });
      continue;
    }
    must.lastIndex = at;
    const digit = must.exec(text)?.[1];
    if (digit)
      found.push({
        series: '要',
        style: 'run-in',
        number: digits.indexOf(digit) + 1,
        opens: false,
        start: at,
        end: at + 2,
      });
  }
  return [...known, ...found].sort((a, b) => a.start - b.start);
};
