import type { Span } from '../draft/place.ts';
import type { SlotKind, SlotShape, SlotStanding } from './slot.ts';

/** A slot that names itself, before the words around it are put to its phrase. */
export interface NamedSlot extends Span {
  readonly kind: SlotKind;
  readonly shape: SlotShape;
  readonly standing: SlotStanding;
}
