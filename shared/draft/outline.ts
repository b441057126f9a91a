import type { Span } from './place.ts';

/** How a number is written; the order is that of GB/T 9704: 一、（一）1.（1）; then circled numbers and the sequence inside a paragraph (一是, 第一，). */
export type NumberStyle =
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'chapter'
  | 'run-in';

/** One numbered or headed place of the draft. Spans count in the draft's text. */
export interface OutlineItem {
  /** Index into `draft.blocks`. */
  readonly block: number;
  /** The number's value from 1, or null for a heading without one. */
  readonly number: number | null;
  readonly style: NumberStyle | null;
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
}

export interface Outline {
  /** The title's blocks (a title may break over lines), or null. */
  readonly title: Span | null;
  readonly addressee: Span | null;
  readonly items: readonly OutlineItem[];
  readonly signature: Span | null;
  readonly date: Span | null;
}
