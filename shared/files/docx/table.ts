import type { Cell } from '../../draft/draft.ts';
import { limits } from '../limits.ts';
import type { Attributes } from '../xml.ts';
import { Flow, type StoryTable } from './flow.ts';

/** A cell under way: its text, and how it is merged. */
interface OpenCell {
  readonly flow: Flow;
  columnSpan: number;
  /** It goes on from the cell above, or from the one before it. */
  continues: 'above' | 'before' | null;
  deleted: boolean;
}

/** A cell that merges may still make larger. */
type Growing = { -readonly [key in keyof Cell]: Cell[key] };

/** Gathers a table's cells row by row. */
export class TableBuilder {
  readonly #cells: Growing[] = [];
  /** By column, the cell that a vertical merge may go on from. */
  #above = new Map<number, Growing>();
  #text: string[] = [];
  #length = 0;
  #rows = 0;
  #columns = 0;
  #column = 0;
  #rowDeleted = false;
  #row: OpenCell[] = [];
  #skippedBefore = 0;

  openRow(): void {
    this.#row = [];
    this.#rowDeleted = false;
    this.#skippedBefore = 0;
  }

  openCell(): Flow {
    const cell: OpenCell = { flow: new Flow({ isCell: true }), columnSpan: 1, continues: null, deleted: false };
    this.#row.push(cell);
    return cell.flow;
  }

  /** One child of `w:trPr`. */
  describeRow(name: string, attributes: Attributes): void {
    if (name === 'w:del') this.#rowDeleted = true;
    else if (name === 'w:gridBefore') this.#skippedBefore = span(attributes['w:val'], 0);
  }

  /** One child of `w:tcPr`. */
  describeCell(name: string, attributes: Attributes): void {
    const cell = this.#row.at(-1);
    if (!cell) return;
    const value = attributes['w:val'];
    if (name === 'w:gridSpan') cell.columnSpan = span(value, 1);
    else if (name === 'w:vMerge' && value !== 'restart') cell.continues = 'above';
    else if (name === 'w:hMerge' && value !== 'restart') cell.continues = 'before';
    else if (name === 'w:cellDel') cell.deleted = true;
  }

  closeRow(): void {
    if (this.#rowDeleted) return;
    this.#column = this.#skippedBefore;
    const above = this.#above;
    this.#above = new Map();
    if (this.#rows > 0) this.#write('\n');
    let first = true;
    for (const open of this.#row) {
      const before = this.#cells.at(-1);
      const over = above.get(this.#column);
      if (open.continues === 'above' && over?.columnSpan === open.columnSpan) {
        over.rowSpan = this.#rows - over.row + 1;
        this.#above.set(this.#column, over);
      } else if (open.continues === 'before' && before?.row === this.#rows && !first) {
        before.columnSpan += open.columnSpan;
      } else {
        if (!first) this.#write('\t');
        first = false;
        this.#addCell(open);
      }
      this.#column += open.columnSpan;
    }
    this.#columns = Math.max(this.#columns, this.#column);
    this.#rows++;
  }

  #addCell({ flow, columnSpan, deleted }: OpenCell): void {
    const text = deleted ? '' : flow.blocks.map((block) => block.text).join('\n');
    const head = flow.blocks[0];
    const start = this.#length;
    this.#write(text);
    const cell = { text, start, end: this.#length, row: this.#rows, column: this.#column, rowSpan: 1, columnSpan };
    const label = !deleted && head?.kind === 'paragraph' ? head.label : '';
    this.#cells.push(label ? { ...cell, label } : cell);
    this.#above.set(this.#column, this.#cells.at(-1)!);
  }

  #write(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
  }

  finish(): StoryTable {
    return { kind: 'table', text: this.#text.join(''), cells: this.#cells, rows: this.#rows, columns: this.#columns };
  }
}

const span = (value: string | undefined, least: number): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || least, least), limits.columnSpan);
