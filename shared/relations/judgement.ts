import type { Figure } from '../figures/figure.ts';
import { type Interval, intersects, open } from '../numbers/interval.ts';
import { add, divide, multiply, powerOfTen, type Rational, rational, subtract, toFixed } from '../numbers/rational.ts';

/** How a printed claim stands to what was computed. */
export type Judgement = 'consistent' | 'last-digit' | 'off';

/**
 * `consistent` if some value that the claim may stand for satisfies the computation; `last-digit` if it misses by less than
 * one unit of its last printed digit, as when digits were cut off instead of rounded (去尾); else `off`.
 */
export const judge = (claim: Figure, computed: Interval): Judgement => {
  if (intersects(claim.range, computed)) return 'consistent';
  return isRoundedClaim(claim) && intersects(oneDigitWide(claim), computed) ? 'last-digit' : 'off';
};

/** A count of things is not rounded: one more or less is wrong. */
const isRoundedClaim = (claim: Figure): boolean =>
  !claim.approximation && (claim.dimension !== 'count' || claim.scale > 0 || claim.decimals > 0);

const oneDigitWide = ({ value, quantum }: Figure): Interval => ({
  low: open(subtract(value, quantum)),
  high: open(add(value, quantum)),
});

export const hundredfold = ({ low, high }: Interval): Interval => ({
  low: low && { ...low, at: multiply(low.at, hundred) },
  high: high && { ...high, at: multiply(high.at, hundred) },
});
const hundred = rational(100);

/** `value` written as the figure is: same unit, same number of decimals. */
export const writtenLike = (figure: Figure, value: Rational, moreDecimals = 0): string =>
  toFixed(divide(value, powerOfTen(figure.scale)), figure.decimals + moreDecimals) + bareUnit(figure);

/** The digits alone that would put the figure right. */
export const digitsLike = (figure: Figure, value: Rational): string =>
  toFixed(divide(value, powerOfTen(figure.scale)), figure.decimals);

/** 万人次 of 1.2万余人次. */
const bareUnit = ({ unit }: Figure): string => unit.replace(/[余多几来]/, '');

/** The lowest and highest value that the printed figure may stand for, written like it with the digits that this takes. */
export const bandOf = (figure: Figure): readonly [string, string] | undefined => {
  const { low, high } = figure.range;
  if (!low && !high) return undefined;
  const more = figure.approximation ? 0 : 1;
  return [low ? writtenLike(figure, low.at, more) : '−∞', high ? writtenLike(figure, high.at, more) : '+∞'];
};
