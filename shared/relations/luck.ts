import type { Figure } from '../figures/figure.ts';
import { compare } from '../numbers/rational.ts';

/**
 * Among many numbers some always fit together. A fit that no words support counts only if fewer than this many fits were
 * to be expected by chance (figure-linking.md §2, “Beware of chance”).
 */
export const tolerableLuck = 0.05;

/**
 * Fits to be expected by chance when a percentage is held against `pairs` pairs of a part and its whole: the quotients
 * spread over 0…100 %, most of them over the lower half, so each hits a band of one last digit with 2 × quantum ÷ 100.
 */
export const luckOfPercentage = (claim: Figure, pairs: number): number => (pairs * 2 * claim.roughQuantum) / 100;

/**
 * Fits to be expected by chance when `tries` sums are held against a total: sums spread over about the total's own size,
 * and each hits a band as wide as all the rounding that went into it. Round numbers (3000 = 2000 + 1000) hit more often:
 * they can only differ by the steps that they are rounded to.
 */
export const luckOfTotal = (total: Figure, parts: readonly Figure[], tries: number): number => {
  const size = Math.abs(total.roughValue);
  if (size === 0) return Number.POSITIVE_INFINITY;
  const all = [total, ...parts];
  const rounding = all.reduce((sum, figure) => sum + (isExact(figure) ? 0 : figure.roughQuantum), 0);
  const step = Math.min(...all.filter(({ value }) => value.num !== 0n).map(stepOf));
  return (tries * Math.max(rounding, step)) / size;
};

/** Even the luckiest sum could not be told from chance: the total is too small a number. */
export const isTooSmall = (total: Figure, tries: number, bound: number): boolean =>
  (tries * total.roughQuantum) / Math.abs(total.roughValue) > bound;

/** Stands for one value only, as a count does. */
export const isExact = ({ range: { low, high } }: Figure): boolean =>
  low !== null && high !== null && compare(low.at, high.at) === 0;

/** Weight of the last digit that is not 0. */
const stepOf = ({ roughValue, roughQuantum }: Figure): number => {
  let digits = Math.abs(Math.round(roughValue / roughQuantum));
  let step = roughQuantum;
  while (digits >= 10 && digits % 10 === 0) {
    digits /= 10;
    step *= 10;
  }
  return step;
};
