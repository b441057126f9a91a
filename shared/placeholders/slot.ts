import type { Span } from '../draft/place.ts';

/** What ought to stand in a slot that nobody filled. */
export type SlotKind = 'quantity' | 'place' | 'unit' | 'person' | 'date' | 'session' | 'name' | 'note' | 'other';

/** How the slot is written; each shape is one rule (PH-01 … PH-05). */
export type SlotShape = 'asterisk' | 'x' | 'symbol' | 'session-date' | 'note';

/** A place that the writer left to be filled: `*`, `XX`, `××`, `【待填：单位】`. The span is the mark alone. */
export interface Slot extends Span {
  readonly kind: SlotKind;
  readonly shape: SlotShape;
  /** The words around it that make it readable: `区*委`. */
  readonly phrase: string;
}
