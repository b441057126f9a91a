import type { Span } from './place.ts';

/** How a number is written; the order is that of GB/T 9704: 一、（一）1.（1）; then circled numbers and the sequence inside a paragraph (一是, 第一，). */
export type NumberStyle =
  | 'chapter'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'run-in';

/** One numbered or headed place of the draft. Spans count in the draft's text. */
export interface OutlineItem {
  /** Index into `draft.blocks`. */
  readonly block: number;
  /** The number's value from 1, or null for a heading without one. */
  readonly number: number | null;
  readonly style: NumberStyle | null;
  /** Numbers of one series count together: 第一章 and 第二章, but not 第一节; empty for a heading without a number. */
  readonly series: string;
  /** 1 for 一、 or the highest style that the draft uses. */
  readonly level: number;
  /** The number as printed (`（二）`); empty span at the block's start where automatic numbering prints it. */
  readonly label: Span;
  readonly labelText: string;
  /** What follows the number up to the end of the heading sentence or line. */
  readonly heading: Span;
  readonly headingText: string;
  /** The paragraph is nothing but this heading. */
  readonly standsAlone: boolean;
  /** It begins its paragraph; 二是 may stand in the midst of one. */
  readonly opensParagraph: boolean;
}

/** Where an item is marked: at its number, or at its heading where automatic numbering prints the number. */
export const markOf = ({ label, heading }: OutlineItem): Span => (label.end > label.start ? label : heading);

/** Items that count together: 一、二、三、 of the draft, the （一）（二） under one of them. */
export interface NumberList {
  readonly series: string;
  /** In the order of the text; their numbers may be wrong, that is what is checked. */
  readonly items: readonly OutlineItem[];
  /** The item it stands under; null at the top. */
  readonly parent: OutlineItem | null;
  /** Went on counting under another parent, as the points of a 工作要点 do (1.～18. over four parts). */
  readonly goesOn: boolean;
}

export interface Outline {
  /** The title's blocks (a title may break over lines), or null. */
  readonly title: Span | null;
  /** The title in one line, without a draft's mark at its end (（征求意见稿）); empty where there is none. */
  readonly titleText: string;
  readonly addressee: Span | null;
  /** Index into `draft.blocks` of the first block after title, date and addressee. */
  readonly bodyStart: number;
  readonly items: readonly OutlineItem[];
  /** Which items count together; for an item out of order, the list it stands in. */
  readonly lists: readonly NumberList[];
  /** At the end, or under the title. */
  readonly signature: Span | null;
  readonly date: Span | null;
}
