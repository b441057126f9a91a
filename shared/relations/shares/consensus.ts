import type { Figure } from '../../figures/figure.ts';
import { isSlipOfNumberIn } from '../digit-slip.ts';
import type { ShareClaim } from './share-claim.ts';

/** The whole that most shares of a list were taken of, whether it is printed or not, and the shares that agree on it. */
export interface Consensus {
  readonly low: number;
  readonly high: number;
  readonly members: ReadonlySet<ShareClaim>;
}

/** Agreement within less than this share of the whole is no chance. */
const tight = 0.02;
const mostChance = 0.05;

/**
 * Each share with its part implies a whole within its rounding. Where more than half of a list, two at least, imply the same one,
 * that is what the writer divided by. In binary numbers: it finds what to ask about, it proves nothing.
 */
export const consensusOf = (list: readonly ShareClaim[]): Consensus | null => {
  const implied = list.flatMap((share) => {
    const { claim, part } = share;
    const least = (claim.roughValue - claim.roughQuantum / 2) / 100;
    if (!part || claim.approximation || part.approximation || least <= 0 || part.roughValue <= 0) return [];
    const slack = part.decimals || part.scale ? part.roughQuantum / 2 : 0;
    const most = (claim.roughValue + claim.roughQuantum / 2) / 100;
    return [{ share, low: (part.roughValue - slack) / most, high: (part.roughValue + slack) / least }];
  });
  let best: Consensus | null = null;
  for (const { low: at } of implied) {
    const around = implied.filter(({ low, high }) => low <= at && at <= high);
    const high = Math.min(...around.map((each) => each.high));
    if (around.length <= (best?.members.size ?? 1) || around.length * 2 <= list.length || high - at > tight * at)
      continue;
    best = { low: at, high, members: new Set(around.map(({ share }) => share)) };
  }
  return best;
};

/** Whether a slip of the pen made the printed number of what was the whole. */
export const isSlippedWhole = (whole: Figure, { low, high }: Consensus): boolean =>
  !isIn(whole.roughValue, low, high) && isSlipOfNumberIn(whole, low, high, mostChance);

/** Whether a slip of the pen in its part sets a share apart from the others. */
export const isSlippedPart = ({ claim, part }: ShareClaim, { low, high }: Consensus): boolean => {
  const [least, most] = [claim.roughValue - claim.roughQuantum / 2, claim.roughValue + claim.roughQuantum / 2];
  return isSlipOfNumberIn(part!, (low * least) / 100, (high * most) / 100, mostChance);
};

const isIn = (value: number, low: number, high: number): boolean => low <= value && value <= high;
