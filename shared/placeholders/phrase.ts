import type { Span } from '../draft/place.ts';

const boundary = /[，。；：、！？“”‘’《》〈〉（）()【】「」\t|,;:"<>]/;

/** The words around a slot that make it readable: at most four before and six behind, within the clause, without layout. */
export const phraseAround = (text: string, { start, end }: Span): string => {
  const before = text.slice(Math.max(0, start - 8), start).replace(/\s+/g, '');
  const behind = text.slice(end, end + 12).replace(/\s+/g, '');
  let from = before.length;
  while (from > Math.max(0, before.length - 4) && !boundary.test(before[from - 1]!)) from--;
  let to = 0;
  while (to < Math.min(6, behind.length) && !boundary.test(behind[to]!)) to++;
  const mark = text.slice(start, end);
  const shown = /\S/.test(mark) ? mark.slice(0, 40) : '　';
  return before.slice(from) + shown + behind.slice(0, to);
};
