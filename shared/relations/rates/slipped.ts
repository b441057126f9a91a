import type { Figure } from '../../figures/figure.ts';
import { chanceOfSlip, isSlipOfNumberIn, slipFrom } from '../digit-slip.ts';
import { percentOf, type Reading } from './reading.ts';

/** A slip that an unrelated number would be taken for more often than this tells nothing. */
const mostChance = 0.05;

/** Whether one slip of the pen, in the rate or in one of its numbers, accounts for a rate that its numbers contradict. */
export const isSlipped = (claim: Figure, reading: Reading): boolean => {
  const slip = slipFrom(claim, percentOf(reading));
  if (slip && chanceOfSlip(claim, slip) < mostChance) return true;
  const share = shareOf(claim, reading.complement);
  return share !== null && (isPartSlipped(reading, share) || isWholeSlipped(reading, share));
};

interface Share {
  readonly low: number;
  readonly high: number;
}

const shareOf = ({ roughValue, roughQuantum, approximation }: Figure, complement: boolean): Share | null => {
  const [low, high] = [(roughValue - roughQuantum / 2) / 100, (roughValue + roughQuantum / 2) / 100];
  if (approximation || low <= 0 || (complement && high >= 1)) return null;
  return complement ? { low: 1 - high, high: 1 - low } : { low, high };
};

const rough = (figures: readonly Figure[]): number => figures.reduce((sum, { roughValue }) => sum + roughValue, 0);

const isPartSlipped = ({ parts, wholes }: Reading, { low, high }: Share): boolean =>
  parts.some((part) => {
    const others = rough(parts) - part.roughValue;
    return isSlipOfNumberIn(part, low * rough(wholes) - others, high * rough(wholes) - others, mostChance);
  });

const isWholeSlipped = ({ parts, wholes }: Reading, { low, high }: Share): boolean =>
  wholes.some((whole) => {
    const others = rough(wholes) - whole.roughValue;
    return isSlipOfNumberIn(whole, rough(parts) / high - others, rough(parts) / low - others, mostChance);
  });
