import type { Block, Paragraph } from './draft.ts';
import { contentEnd, contentStart } from './lines.ts';
import { type NumberLabel, readLabel } from './number-label.ts';
import type { NumberStyle } from './outline.ts';
import type { Span } from './place.ts';

/** A number in one paragraph, with what it numbers. Spans count in the paragraph's text. */
export interface NumberedPlace {
  readonly style: NumberStyle;
  readonly series: string;
  readonly number: number | null;
  /** Empty, at the paragraph's start, where automatic numbering prints it. */
  readonly label: Span;
  readonly labelText: string;
  readonly heading: Span;
  readonly headingText: string;
  readonly standsAlone: boolean;
  /** It begins the paragraph; otherwise it stands in its midst, as 二是 often does. */
  readonly opensParagraph: boolean;
}

const none: readonly NumberedPlace[] = [];

/** The numbers of a paragraph: the one it begins with, then the 一是、二是 in its midst. Linear. */
export const numberingOf = (block: Block): readonly NumberedPlace[] => {
  if (block.kind !== 'paragraph' || block.part !== 'body') return none;
  const first = openingNumber(block);
  const inside = runIns(block.text, first?.label.end ?? 0);
  return first ? [first, ...inside] : inside;
};

/** What may stand before a number: blanks, a leaked `##…##` marker, Markdown's emphasis, 附件：, 要求：. */
const marker = /##\w{1,40}##|\*{1,3}/y;
const leadIn = /[\u4e00-\u9fff]{1,6}[：:][\s\u3000]{0,8}/y;

const openingNumber = (block: Paragraph): NumberedPlace | null => {
  const { text, label: automatic } = block;
  if (automatic) {
    const label = readLabel(automatic, contentStart(automatic, { start: 0, end: automatic.length }));
    return (
      label && place(text, label, 0, automatic.trim(), contentStart(text, { start: 0, end: text.length }), true, true)
    );
  }
  const start = afterMarkers(text);
  const at = readLabel(text, start) ? start : matchEnd(leadIn, text, start);
  const label = at === null ? null : readLabel(text, at);
  if (at === null || !label || isTableRow(text)) return null;
  const end = at + label.length;
  return place(text, label, at, text.slice(at, end), end, true);
};

const afterMarkers = (text: string): number => {
  let at = 0;
  for (;;) {
    const content = contentStart(text, { start: at, end: text.length });
    const next = matchEnd(marker, text, content);
    if (next === null) return content;
    at = next;
  }
};

const matchEnd = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** 一、税收收入 309153 324700: a row that lost its table; its numbers count what the table counts. */
const isTableRow = (text: string): boolean =>
  text.length < 200 && /[\s\u3000][-\d,.%]{1,20}\s*$|\t/.test(text) && !/[，。；：]/.test(text);

const runIn = /[一二三四五六七八九十]{1,3}是|[第其][一二三四五六七八九十]{1,3}[，,]|(?:首先|其次|再次|最后)[，,]/g;
const boundary = /[\s\u3000。；：，、！？;:,)）”】—]/;

const runIns = (text: string, from: number): readonly NumberedPlace[] => {
  const found: NumberedPlace[] = [];
  runIn.lastIndex = from;
  for (let match = runIn.exec(text); match; match = runIn.exec(text)) {
    if (!boundary.test(text.charAt(match.index - 1))) continue;
    const label = readLabel(text, match.index);
    if (label?.style !== 'run-in') continue;
    found.push(place(text, label, match.index, match[0], match.index + label.length, false));
  }
  return found.length ? found : none;
};

const longestHeading = 200;

const place = (
  text: string,
  { style, series, number }: NumberLabel,
  labelStart: number,
  labelText: string,
  labelEnd: number,
  opensParagraph: boolean,
  isAutomatic = false,
): NumberedPlace => {
  const start = contentStart(text, { start: labelEnd, end: text.length });
  const end = headingEnd(text, start);
  const heading = text.slice(start, end);
  return {
    style,
    series,
    number,
    label: { start: labelStart, end: isAutomatic ? labelStart : labelEnd },
    labelText,
    heading: { start, end },
    headingText: heading.includes('\n') || heading.includes('\r') ? heading.replace(/\s*[\r\n]\s*/g, '') : heading,
    standsAlone:
      opensParagraph && end - start <= 80 && contentStart(text, { start: end, end: text.length }) === text.length,
    opensParagraph,
  };
};

/** A heading ends before the first 。！？, or with the paragraph. */
const headingEnd = (text: string, start: number): number => {
  const limit = Math.min(text.length, start + longestHeading);
  for (let i = start; i < limit; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x3002 || char === 0xff01 || char === 0xff1f) return i;
  }
  return limit < text.length ? limit : contentEnd(text, { start, end: limit });
};
