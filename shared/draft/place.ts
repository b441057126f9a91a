/**
 * A half-open range of UTF-16 code units: `text.slice(start, end)` is what it names.
 * Which text it counts in is said where it is used: a draft's text, or one block's own text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the draft's text with the characters it holds; `cell` (`Sheet1!B7`) for a place in a table of a workbook. */
export interface Place extends Span {
  readonly text: string;
  readonly cell?: string;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
