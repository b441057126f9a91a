import { contentEnd, contentStart, isPageNumber, type Line } from './lines.ts';
import { startsWithNumber } from './number-label.ts';

/** Wider lines were not broken by hand or by a page: they are paragraphs. In columns; a Chinese character takes two. */
const widestPage = 120;
const narrowestPage = 40;

/** A full line reaches the page's width but for what could not be parted: a number, a bracket with its word. */
const full = 0.82;
const nearlyEqual = 0.93;

/**
 * Which lines continue the paragraph of the line before, because a hand or a PDF broke it there. Decided for each
 * stretch of lines that could be a page: its lines must mostly reach one width and break off in mid-sentence there,
 * and be prose. Text with one paragraph to a line, lists, verses and forms have no such width and are left alone.
 * A page number between two halves continues too.
 */
export const continuations = (text: string, lines: readonly Line[]): boolean[] => {
  const continues = new Array<boolean>(lines.length).fill(false);
  const measured = lines.map((line) => measure(text, line));
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && measured[to]!.width <= widestPage) to++;
    const page = pageWidth(measured.slice(from, to));
    for (let i = from + 1; i < to; i++) {
      const previous = measured[i - 1]!.isPageNumber ? i - 2 : i - 1;
      if (page !== null && previous >= from && runsOn(lines, measured, previous, i, page)) {
        continues.fill(true, previous + 1, i + 1);
      }
    }
    from = to + 1;
  }
  joinAcrossPageNumbers(lines, measured, continues);
  return continues;
};

interface Measured {
  /** Columns; more than `widestPage` where the line is longer than that. */
  readonly width: number;
  readonly indent: number;
  readonly finished: boolean;
  /** Ends in `；` or `：`: may end a paragraph or not. */
  readonly pauses: boolean;
  readonly opens: boolean;
  readonly isPageNumber: boolean;
  /** With 26591.08 万元, that was too wide for the line before; not with a year, as paragraphs do. */
  readonly startsWithFigure: boolean;
  /** Has the punctuation of sentences. */
  readonly isProse: boolean;
}

const finalMark = /[。！？!?…][”’」』）)】》"']*$/;
const pause = /[；：;:]$/;
const clauseMark = /[，。；：（]/;
const bullet = /[-*•●○■□◆▪·※|]|——|附件|附[:：]|注[:：]|【/y;

const measure = (text: string, line: Line): Measured => {
  const from = contentStart(text, line);
  const to = contentEnd(text, line);
  const tail = text.slice(Math.max(from, to - 6), to);
  const short = to - from <= widestPage;
  bullet.lastIndex = from;
  return {
    width: short ? columns(text, from, to) : widestPage + 1,
    indent: columns(text, line.start, Math.min(from, line.start + widestPage)),
    finished: finalMark.test(tail),
    pauses: pause.test(tail),
    opens: line.opens === true || bullet.test(text) || startsWithNumber(text, from, to),
    isPageNumber: isPageNumber(text, line),
    startsWithFigure: /^\d(?!\d{3}\s?年)/.test(text.slice(from, from + 6)),
    isProse: !short || clauseMark.test(text.slice(from, to)),
  };
};

/** Blanks count half a column: justification puts them around digits without making the line wider. */
const columns = (text: string, from: number, to: number): number => {
  let half = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    half += code === 32 ? 1 : code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) ? 4 : 2;
  }
  return half / 2;
};

/** The width at which the lines were broken, or null where nothing says that they were. */
const pageWidth = (lines: readonly Measured[]): number | null => {
  const broken = lines.filter((line) => !line.finished && !line.pauses && !line.isPageNumber && !isHeading(line));
  if (broken.length < 3) return null;
  const widths = broken.map(({ width }) => width).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.9)]!;
  if (width < narrowestPage) return null;
  const reach = (share: number) => broken.filter((line) => line.width >= width * share);
  const isBroken =
    reach(nearlyEqual).length >= Math.max(3, broken.length * 0.5) &&
    reach(full).length >= broken.length * 0.75 &&
    reach(full).filter(({ isProse }) => isProse).length >= broken.length * 0.6 &&
    lines.filter(({ finished }) => finished).length >= lines.length / 12;
  return isBroken ? width : null;
};

const isHeading = ({ opens, width }: Measured): boolean => opens && width < narrowestPage;

const runsOn = (
  lines: readonly Line[],
  measured: readonly Measured[],
  previous: number,
  i: number,
  page: number,
): boolean => {
  const line = measured[i]!;
  const before = measured[previous]!;
  if (line.opens || line.isPageNumber || before.isPageNumber) return false;
  if (lines[i]!.headingLevel || lines[previous]!.headingLevel) return false;
  if (line.indent > before.indent + 1) return false;
  if (previous === i - 1 && lines[i]!.afterBlank) return false;
  const isFull = before.width >= page * full;
  const isQuiteFull = before.width >= page * nearlyEqual;
  // A sentence ends at the edge of the page more often by chance than a paragraph does; only a heading stands short after it.
  if (before.finished) return isQuiteFull && (line.finished || line.width >= page * full);
  if (line.startsWithFigure && before.width >= page * 0.6) return true;
  if (before.opens && !before.isProse) return isQuiteFull;
  // A line cut out of its paragraph does not reach the width, but shows by its clauses that it is no heading.
  return isFull || (!before.opens && !before.pauses && before.isProse && before.width >= page / 2);
};

/** A page number between the two halves of a sentence does not part them, however long the lines are. */
const joinAcrossPageNumbers = (lines: readonly Line[], measured: readonly Measured[], continues: boolean[]): void => {
  for (let i = 2; i < lines.length; i++) {
    if (!measured[i - 1]!.isPageNumber || continues[i]) continue;
    const before = measured[i - 2]!;
    const after = measured[i]!;
    const oneSentence =
      !before.finished &&
      !before.pauses &&
      before.isProse &&
      before.width >= narrowestPage &&
      !before.opens &&
      !after.opens &&
      !lines[i]!.headingLevel &&
      after.indent <= before.indent + 1;
    if (oneSentence) continues.fill(true, i - 1, i + 1);
  }
};
