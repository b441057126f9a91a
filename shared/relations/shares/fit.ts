import type { Figure } from '../../figures/figure.ts';
import { type Interval, quotient } from '../../numbers/interval.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';

/** What a share may be taken of: its values, and about how much it is. */
export interface Measure {
  readonly range: Interval;
  readonly approximate: number;
}

/** How the share stands to `part ÷ whole`; whatever is far off is sorted out by binary numbers. */
export const fitOf = (claim: Figure, part: Figure, { range, approximate }: Measure): Judgement => {
  const rough = (100 * part.roughValue) / approximate;
  const away = Math.abs(rough - claim.roughValue);
  if (!claim.approximation && !(away <= 6 + 0.2 * claim.roughValue)) return 'off';
  const computed = quotient(part.range, range);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};
