/** What `w:numPr` says; numId '0' switches numbering off. */
export interface NumberingReference {
  readonly numId?: string;
  readonly level?: number;
}

/** Adds what one child of `w:numPr` says. */
export const readNumberingReference = (
  before: NumberingReference | undefined,
  name: string,
  value: string,
): NumberingReference => {
  if (name === 'w:numId') return { ...before, numId: value };
  if (name === 'w:ilvl') return { ...before, level: listLevel(value) };
  return before ?? {};
};

/** Lists have nine levels, counted from 0. */
export const listLevel = (value: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), 8);

/** A switch element without a value is on. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off'].includes(value);
