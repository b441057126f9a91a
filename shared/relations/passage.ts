import type { Bracket, Figure } from '../figures/figure.ts';

export { cleanLabel, labelOf } from './label.ts';

/** A stretch of text with its figures: what the finders of relations look at. Spans count in `text`. */
export interface Passage {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly brackets: readonly Bracket[];
  /** A slot stands in the place of a number somewhere in the sentence: what it would say is unknown. */
  readonly hasSlot: (sentence: number) => boolean;
}

/** Amounts are what can be a part or a whole; percentages, points and multiples are said of them. */
export const isAmount = ({ dimension }: Figure): boolean =>
  dimension === 'count' || dimension === 'money' || dimension === 'measure' || dimension === 'bare';

/** The amounts of one unit, as indexes into the passage's figures, in reading order. */
export interface Series {
  readonly base: string;
  readonly indexes: readonly number[];
}

export const seriesOf = ({ figures }: Passage): Series[] => {
  const series = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    if (!isAmount(figure)) return;
    const key = `${figure.dimension} ${figure.base}`;
    const indexes = series.get(key);
    if (indexes) indexes.push(i);
    else series.set(key, [i]);
  });
  return [...series.values()].map((indexes) => ({ base: figures[indexes[0]!]!.base, indexes }));
};
