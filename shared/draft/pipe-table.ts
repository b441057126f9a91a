import type { Cell, Table } from './draft.ts';
import { contentEnd, contentStart, type Line } from './lines.ts';

/** A table drawn with `|` whose first line stands at `at`, and how many lines it takes; null where none begins there. */
export const pipeTable = (text: string, lines: readonly Line[], at: number): { table: Table; lines: number } | null => {
  const head = lines[at];
  const ruler = lines[at + 1];
  if (!head || !ruler || ruler.afterBlank || !isRuler(text, ruler)) return null;
  const start = contentStart(text, head);
  const headCells = cellsOf(text, head, start, 0);
  if (headCells.length !== cellsOf(text, ruler, start, 0).length) return null;
  const cells = [...headCells];
  let next = at + 2;
  let rows = 1;
  for (; next < lines.length && !lines[next]!.afterBlank; next++) {
    const row = cellsOf(text, lines[next]!, start, rows);
    if (!row.length) break;
    cells.push(...row);
    rows++;
  }
  const end = contentEnd(text, lines[next - 1]!);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    table: { kind: 'table', part: 'body', text: text.slice(start, end), start, end, cells, rows, columns },
    lines: next - at,
  };
};

/** `|---|:--:|`. Looked at by its characters, so that a line of a million dashes costs no more than its length. */
const isRuler = (text: string, { start, end }: Line): boolean => {
  const line = text.slice(start, end);
  return line.includes('-') && line.includes('|') && /^[-|:\s]+$/.test(line);
};

/** The line's cells, their spans counted from `origin`; none for a line without `|`. `\|` is a character of a cell. */
const cellsOf = (text: string, line: Line, origin: number, row: number): Cell[] => {
  const bars: number[] = [];
  for (let i = text.indexOf('|', line.start); i >= 0 && i < line.end; i = text.indexOf('|', i + 1)) {
    if (text.charAt(i - 1) !== '\\') bars.push(i);
  }
  if (!bars.length) return [];
  const first = contentStart(text, line);
  const last = contentEnd(text, line);
  const edges = [bars[0] === first ? null : first - 1, ...bars, bars.at(-1) === last - 1 ? null : last].filter(
    (edge) => edge !== null,
  );
  return edges.slice(1).map((edge, column) => {
    const cell = { start: edges[column]! + 1, end: edge };
    const start = contentStart(text, cell);
    const end = Math.max(start, contentEnd(text, cell));
    return {
      text: text.slice(start, end),
      start: start - origin,
      end: end - origin,
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
    };
  });
};
