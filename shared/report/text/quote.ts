import type { Block } from '../../draft/draft.ts';
import { overlaps, type Span } from '../../draft/place.ts';
import { columns, wrap } from './columns.ts';
import { printable } from './printable.ts';

/** Characters to be shown in a way of their own. */
export interface Mark extends Span {
  readonly paint: (text: string) => string;
}

/**
 * The sentences of a block that hold the marks, as lines with the marks shown. Spans count in the draft's text.
 * Automatic numbering (`（二）`) is shown before the block's first words; an empty mark there means the number.
 * Nothing is quoted where the mark is empty and no number stands. Too long for `lines` lines of `room` columns, it is cut around the first mark, which is what is wrong.
 */
export const quote = (
  block: Block,
  marks: readonly [Mark, ...Mark[]],
  { room, lines }: { room: number; lines: number },
): string[] => {
  const text = printable(block.text);
  const inside = marks
    .map((mark) => ({ ...mark, start: mark.start - block.start, end: mark.end - block.start }))
    .filter((mark) => mark.start >= 0 && mark.start < text.length);
  const main = inside[0];
  const label = printable((block.kind === 'paragraph' && block.label) || '');
  if (!main || (main.start === main.end && !label)) return [];
  const window = windowOf(text, main, inside, room * lines - 4);
  const shown = text.slice(window.start, window.end);
  const before = window.start > 0 && !endsSentence(text, window.start) ? '…' : '';
  const after = window.end < text.length && !endsSentence(text, window.end) ? '…' : '';
  const rows = wrap(shown, room - 2).map((row) =>
    styled(text, { start: row.start + window.start, end: row.end + window.start }, inside),
  );
  if (rows.length > 0) {
    const numbered = main.end > 0 ? label : main.paint(label);
    rows[0] = (window.start === 0 ? numbered : before) + rows[0];
    rows[rows.length - 1] += after;
  }
  return rows;
};

const sentenceEnds = /[。；！？;!?]/;
const endsSentence = (text: string, at: number): boolean => sentenceEnds.test(text[at - 1] ?? '');

/** From all marks' sentences down to a piece of the first mark's sentence: the most that fits. */
const windowOf = (text: string, main: Span, marks: readonly Span[], budget: number): Span => {
  const all = {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
  };
  for (const span of [all, main]) {
    const whole = sentencesAround(text, span, budget);
    if (whole && columns(text.slice(whole.start, whole.end)) <= budget) return whole;
  }
  // A Chinese character takes two columns: a third of the room before the mark, the rest from there on.
  const room = Math.floor(budget / 2);
  const start = whole(text, Math.max(0, main.start - Math.floor(room / 3)));
  return { start, end: whole(text, Math.min(text.length, start + room)) };
};

const sentencesAround = (text: string, { start, end }: Span, budget: number): Span | null => {
  let from = start;
  while (from > 0 && !endsSentence(text, from)) from--;
  while (text[from] === ' ' || text[from] === '\u3000') from++;
  let to = end;
  while (to < text.length && !(to > start && endsSentence(text, to))) to++;
  return to - from <= budget ? { start: Math.min(from, start), end: to } : null;
};

/** Never between the two halves of a character outside the first plane. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);

const styled = (text: string, row: Span, marks: readonly Mark[]): string => {
  const here = marks.filter((mark) => overlaps(mark, row)).sort((a, b) => a.start - b.start);
  let out = '';
  let at = row.start;
  for (const { start, end, paint } of here) {
    const from = Math.max(start, at);
    const to = Math.min(end, row.end);
    if (to <= from) continue;
    out += text.slice(at, from) + paint(text.slice(from, to));
    at = to;
  }
  return out + text.slice(at, row.end);
};
