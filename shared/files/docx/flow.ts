import type { Cell } from '../../draft/draft.ts';
import { Fields } from './fields.ts';

/** A paragraph or table of a story; where it stands in the draft's text is settled later, and cells count in their table's text. */
export type StoryBlock = StoryParagraph | StoryTable;

export interface StoryParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly label: string;
  readonly headingLevel?: number;
  readonly style?: string;
  readonly inTextBox?: boolean;
}

export interface StoryTable {
  readonly kind: 'table';
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
  readonly inTextBox?: boolean;
}

/** Paragraphs and tables one under the other: a story's own, a cell's, a text box's. */
export class Flow {
  readonly blocks: StoryBlock[] = [];
  readonly fields = new Fields();
  readonly #isCell: boolean;
  #carried: string[] = [];
  #boxes: StoryBlock[] = [];

  /** A cell keeps its text boxes to itself until its table ends. */
  constructor({ isCell = false } = {}) {
    this.#isCell = isCell;
  }

  /** Empty paragraphs are left out, unless numbering prints a label there. */
  add(block: StoryBlock): void {
    if (block.text.trim() !== '' || (block.kind === 'paragraph' && block.label !== '')) this.blocks.push(block);
    if (this.#isCell) return;
    for (const box of this.takeBoxes()) this.blocks.push(box);
  }

  /** What a text box holds that is anchored in the paragraph or table under way; it comes after that. */
  addBoxes(blocks: readonly StoryBlock[]): void {
    for (const block of blocks) this.#boxes.push(block);
  }

  takeBoxes(): StoryBlock[] {
    const boxes = this.#boxes;
    this.#boxes = [];
    return boxes;
  }

  /** Text of a paragraph without an end; the next paragraph takes it. */
  carry(pieces: string[]): void {
    this.#carried = pieces;
  }

  takeCarried(): string[] {
    const carried = this.#carried;
    this.#carried = [];
    return carried;
  }
}
