import { contentStart, type Line } from './lines.ts';

const fence = /`{3,}|~{3,}/y;
const heading = /(#{1,6})[ \t]+/y;
const quoteOrBullet = /(?:>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)/y;
const nothing = /^(?:[-*_=\s]{3,}|[>\s]+)$/;

/**
 * The lines of a Markdown text as a reader of its page sees them: without `#`, `>`, bullets and indentation (all left
 * out of the line's span), without fenced code and rules. Emphasis and links stay as they are.
 */
export const markdownLines = (text: string, lines: readonly Line[]): Line[] => {
  const kept: Line[] = [];
  const unclosed = new Set<string>();
  let parted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const mark = matchAt(fence, text, contentStart(text, line));
    if (mark && !unclosed.has(mark[0][0]!)) {
      const close = closingFence(text, lines, i + 1, mark[0][0]!);
      if (close === null) unclosed.add(mark[0][0]!);
      else {
        i = close;
        parted = true;
        continue;
      }
    }
    if (line.end - line.start < 400 && nothing.test(text.slice(line.start, line.end))) {
      parted = true;
      continue;
    }
    kept.push(withoutMarks(text, parted ? { ...line, afterBlank: true } : line));
    parted = false;
  }
  return kept;
};

/** A fence that is never closed fences nothing: better to check code than to pass over half a draft. */
const closingFence = (text: string, lines: readonly Line[], from: number, mark: string): number | null => {
  for (let i = from; i < lines.length; i++) {
    const at = contentStart(text, lines[i]!);
    if (text.charAt(at) === mark && /^(?:`{3,}|~{3,})\s*$/.test(text.slice(at, Math.min(lines[i]!.end, at + 40))))
      return i;
  }
  return null;
};

const withoutMarks = (text: string, line: Line): Line => {
  let start = contentStart(text, line);
  let opens = false;
  for (let mark = matchAt(quoteOrBullet, text, start); mark; mark = matchAt(quoteOrBullet, text, start)) {
    if (start + mark[0].length >= line.end) break;
    opens ||= mark[0][0] !== '>';
    start = contentStart(text, { start: start + mark[0].length, end: line.end });
  }
  const level = matchAt(heading, text, start);
  if (!level || start + level[0].length >= line.end) return { ...line, start, opens };
  const headed = { start: start + level[0].length, end: line.end };
  return { ...headed, afterBlank: line.afterBlank, opens: true, headingLevel: level[1]!.length };
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
