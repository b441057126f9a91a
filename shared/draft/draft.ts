import type { Span } from './place.ts';

export type DraftKind = 'txt' | 'md' | 'docx' | 'xlsx' | 'csv';

/** Where a block stands. Only `body` has sections, numbering, a title and a signature; figures and slots are read everywhere. */
export type BlockPart = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'textbox';

interface BlockBase extends Span {
  /** `draft.text.slice(start, end)`. */
  readonly text: string;
  readonly part: BlockPart;
}

/**
 * One paragraph. In a .txt whose lines were broken by hand or by a PDF it may run over several lines;
 * its text then holds the line breaks as they are in the file.
 */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  /** What automatic numbering prints before the text (`一、`, `（二）`, `3.`); never part of the text. */
  readonly label?: string;
  /** 1…9 where the host's style or Markdown's `#` says that this is a heading. */
  readonly headingLevel?: number;
  /** The style's name as the host gives it. */
  readonly style?: string;
}

/** A cell of a table; a merged cell stands once, at its first row and column. Its span counts in the table's text. */
export interface Cell extends Span {
  readonly text: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What automatic numbering prints before the first paragraph of the cell; never part of the text. */
  readonly label?: string;
}

/** A table; its text is its cells in reading order, joined by tabs within a row and line breaks between rows. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
}

export type Block = Paragraph | Table;

/**
 * What every host hands to the core: the text, and its blocks in reading order.
 * Blocks do not overlap; what lies between them (line breaks, blank lines) belongs to none.
 */
export interface Draft {
  readonly kind: DraftKind;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The file's name without its folder, where there is one: a name with 模板 or 范本 tells a template. */
  readonly name?: string;
}
