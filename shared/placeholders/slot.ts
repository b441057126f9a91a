import type { Span } from '../draft/place.ts';

/** What ought to stand in a slot that nobody filled. */
export type SlotKind = 'quantity' | 'place' | 'unit' | 'person' | 'date' | 'session' | 'name' | 'note' | 'other';

/** How the slot is written; each shape is one rule (PH-01 … PH-05). `session-date` is any mark in a session's or date's place. */
export type SlotShape = 'asterisk' | 'x' | 'symbol' | 'session-date' | 'note';

/**
 * How sure it is that the writer meant a slot: `sure` says itself what is missing; `doubtful` may be meant to stay open
 * (a blank to be filled by hand); `in-company` counts only in a draft that has sure slots written the same way.
 */
export type SlotStanding = 'sure' | 'doubtful' | 'in-company';

/** A place that the writer left to be filled: `*`, `XX`, `××`, `【待填：单位】`. The span is the mark alone, in the block's text. */
export interface Slot extends Span {
  readonly kind: SlotKind;
  readonly shape: SlotShape;
  readonly standing: SlotStanding;
  /** The words around it that make it readable: `区*委`. */
  readonly phrase: string;
}
