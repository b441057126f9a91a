import type { Span } from '../draft/place.ts';

export interface Figure extends Span {
  readonly text: string;
}
