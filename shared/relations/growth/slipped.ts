import type { Figure } from '../../figures/figure.ts';
import type { Rational } from '../../numbers/rational.ts';
import { chanceOfSlip, isSlipOfNumberIn, slipFrom } from '../digit-slip.ts';
import type { Direction } from './change-claim.ts';
import type { Way } from './ways.ts';

/** A slip that an unrelated number would be taken for more often than this tells nothing. */
const mostChance = 0.05;

/** Whether one slip of the pen in the claim accounts for its difference from what was computed. */
const isClaimSlipped = (claim: Figure, computed: Rational): boolean => {
  const slip = slipFrom(claim, computed);
  return slip !== null && chanceOfSlip(claim, slip) < mostChance;
};

type Range = readonly [low: number, high: number];

const isSlippedInto = (figure: Figure, a: number, b: number): boolean =>
  isSlipOfNumberIn(figure, Math.min(a, b), Math.max(a, b), mostChance);

/** The claim's own rounding, as a proportion. */
const proportionOf = ({ roughValue, roughQuantum, dimension }: Figure): Range => {
  const unit = dimension === 'percent' ? 100 : 1;
  return [(Math.abs(roughValue) - roughQuantum / 2) / unit, (Math.abs(roughValue) + roughQuantum / 2) / unit];
};

/** Whether one slip of the pen, in the claim or in one of its numbers, accounts for a proportion that they contradict. */
export const isSlippedProportion = (claim: Figure, direction: Direction, way: Way, computed: Rational): boolean => {
  if (isClaimSlipped(claim, computed)) return true;
  if (claim.approximation) return false;
  const [first, second] = way.operands;
  const [low, high] = proportionOf(claim);
  const times = (p: number): number => (direction === 'up' ? 1 + p : 1 - p);
  const [a, b] = [first.roughValue, second.roughValue];
  if (low <= 0 || times(low) <= 0 || times(high) <= 0) return false;
  const targets = {
    values: { first: [b * times(low), b * times(high)], second: [a / times(low), a / times(high)] },
    amount: { first: [b * low, b * high], second: [a / low, a / high] },
    derived: {
      first: [(b * low) / times(low), (b * high) / times(high)],
      second: [(a * times(low)) / low, (a * times(high)) / high],
    },
  } satisfies Record<Way['form'], { readonly first: Range; readonly second: Range }>;
  const target = targets[way.form];
  return isSlippedInto(first, ...target.first) || isSlippedInto(second, ...target.second);
};

/** The same for a difference: `larger − smaller` should be the claim. */
export const isSlippedDifference = (claim: Figure, larger: Figure, smaller: Figure, computed: Rational): boolean => {
  if (isClaimSlipped(claim, computed)) return true;
  const change = Math.abs(claim.roughValue);
  const slack = (claim.roughQuantum + larger.roughQuantum) / 4;
  return (
    isSlippedInto(larger, smaller.roughValue + change - slack, smaller.roughValue + change + slack) ||
    isSlippedInto(smaller, larger.roughValue - change - slack, larger.roughValue - change + slack)
  );
};
