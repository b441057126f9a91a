import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../../draft/place.ts';

/** “”—…× are two columns wide in Chinese fonts, one in others: counted as two, so that a line never runs over. */
const width = (char: string): number => eastAsianWidth(char.codePointAt(0)!, { ambiguousAsWide: true });

/** Columns of a terminal that the text takes. */
export const columns = (text: string): number => {
  let sum = 0;
  for (const char of text) sum += width(char);
  return sum;
};

/** A run of digits and letters stays together; a line never begins with what closes a clause. */
const unit = /[\w.,%+\-/]+[，。；：、！？）】》”’…]*|[（【《“‘]*[^\w\s][，。；：、！？）】》”’…]*|\s/gsu;

/** Breaks text into lines of at most `room` columns; the spans give back the text but for the blanks at the breaks. */
export const wrap = (text: string, room: number): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const flush = (next: number) => {
    const shown = text.slice(start, end).trimEnd().length;
    if (shown > 0) lines.push({ start, end: start + shown });
    start = next;
    end = next;
    used = 0;
  };
  for (const { 0: piece, index } of text.matchAll(unit)) {
    const needed = columns(piece);
    if (used + needed > room) flush(index);
    if (used === 0 && piece.trim() === '') {
      start = index + piece.length;
      end = start;
      continue;
    }
    if (needed <= room) {
      end = index + piece.length;
      used += needed;
      continue;
    }
    let at = index;
    for (const char of piece) {
      const next = width(char);
      if (used + next > room) flush(at);
      at += char.length;
      end = at;
      used += next;
    }
  }
  flush(text.length);
  return lines;
};

/** Lines after the first are set in by as many columns as the first line's `head` takes. */
export const hang = (head: string, text: string, room: number): string => {
  const indent = columns(head);
  const lines = wrap(text, Math.max(room - indent, 20)).map(({ start, end }) => text.slice(start, end));
  return head + lines.join(`\n${' '.repeat(indent)}`);
};
