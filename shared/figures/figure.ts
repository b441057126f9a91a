import type { Span } from '../draft/place.ts';

/** One quantity of the text. The span is the number with its unit; `number` is the digits alone. Spans count in the block's text. */
export interface Figure extends Span {
  readonly text: string;
  readonly number: Span;
  /** 件, 万元, % — empty where the number stands alone. */
  readonly unit: string;
}
