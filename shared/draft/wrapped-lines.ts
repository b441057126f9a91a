import { contentEnd, contentStart, isPageNumber, type Line } from './lines.ts';
import { startsWithNumber } from './number-label.ts';

/** Wider lines were not broken by hand or by a page: they are paragraphs. In columns; a Chinese character takes two. */
const widestPage = 120;
const narrowestPage = 40;
/** Fewer lines of one width are chance. */
const fewestLines = 3;

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
  for (const { from, to } of stretches(lines)) joinBroken(text, lines.slice(from, to), from, continues);
  joinAcrossPageNumbers(text, lines, continues);
  return continues;
};

/**
 * Lines in a row that are not too long for a page, where enough of them are long enough for one. Told by the number of
 * their characters: most text is sorted out here, before anything is measured.
 */
const stretches = (lines: readonly Line[]): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  let wide = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const length = line ? line.end - line.start : Number.POSITIVE_INFINITY;
    if (length <= widestPage) {
      if (length >= narrowestPage / 2) wide++;
      continue;
    }
    if (wide >= fewestLines) found.push({ from, to: i });
    from = i + 1;
    wide = 0;
  }
  return found;
};

/** Marks, within one stretch that begins at line `offset`, the lines that continue. */
const joinBroken = (text: string, lines: readonly Line[], offset: number, continues: boolean[]): void => {
  const measured = lines.map((line) => measure(text, line));
  const page = pageWidth(measured);
  if (page === null) return;
  for (let i = 1; i < lines.length; i++) {
    const previous = measured[i - 1]!.isPageNumber ? i - 2 : i - 1;
    if (previous >= 0 && runsOn(lines, measured, previous, i, page)) {
      continues.fill(true, offset + previous + 1, offset + i + 1);
    }
  }
};

interface Measured {
  /** In columns. */
  readonly width: number;
  readonly indent: number;
  readonly finished: boolean;
  /** Ends in `；` or `：`: may end a paragraph or not. */
  readonly pauses: boolean;
  readonly opens: boolean;
  readonly isPageNumber: boolean;
  /** With 26591.08 万元, that was too wide for the line before; not with a year, as paragraphs do. */
  readonly startsWithFigure: boolean;
  /** Has the punctuation of sentences, or a sum. */
  readonly isProse: boolean;
}

/** In code units; what lies beyond changes nothing. */
const longestMeasured = 2 * widestPage;
const finalMark = /[。！？!?…][”’」』）)】》"']*$/;
const pause = /[；：;:]$/;
const clauseMark = /[，。；：（(]|\d\s?[%万亿元]/;
const bullet = /[-*•●○■□◆▪·※|]|——|附件|附[:：]|注[:：]|【/y;

const measure = (text: string, line: Line): Measured => {
  const from = contentStart(text, line);
  const to = contentEnd(text, line);
  const tail = text.slice(Math.max(from, to - 6), to);
  bullet.lastIndex = from;
  return {
    width: columns(text, from, Math.min(to, from + longestMeasured)),
    indent: columns(text, line.start, Math.min(from, line.start + longestMeasured)),
    finished: finalMark.test(tail),
    pauses: pause.test(tail),
    opens: line.opens === true || bullet.test(text) || startsWithNumber(text, from, to),
    isPageNumber: isPageNumber(text, line),
    startsWithFigure: /^\d(?!\d{3}\s?年)/.test(text.slice(from, from + 6)),
    isProse: clauseMark.test(text.slice(from, Math.min(to, from + longestMeasured))),
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
  if (broken.length < fewestLines) return null;
  const widths = broken.map(({ width }) => width).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.9)]!;
  if (width < narrowestPage || width > widestPage) return null;
  const reach = (share: number) => broken.filter((line) => line.width >= width * share);
  const isBroken =
    reach(nearlyEqual).length >= Math.max(fewestLines, broken.length * 0.5) &&
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
const joinAcrossPageNumbers = (text: string, lines: readonly Line[], continues: boolean[]): void => {
  for (let i = 2; i < lines.length; i++) {
    if (continues[i] || lines[i]!.headingLevel || !isPageNumber(text, lines[i - 1]!)) continue;
    const before = measure(text, lines[i - 2]!);
    const after = measure(text, lines[i]!);
    const breaksOff = before.isProse && before.width >= narrowestPage && !before.finished && !before.pauses;
    if (breaksOff && !before.opens && !after.opens && after.indent <= before.indent + 1) {
      continues.fill(true, i - 1, i + 1);
    }
  }
};
