import type { Figure } from '../../figures/figure.ts';
import { labelOf, type Passage } from '../passage.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state, sumFormula } from '../state.ts';
import { totalOf } from './total.ts';

/** What every relation between a total and its parts says. */
export const sumOf = (passage: Passage, total: number, parts: readonly Figure[]) => ({
  kind: 'sum' as const,
  claim: passage.figures[total]!,
  operands: parts,
  label: labelOf(passage, total),
  formula: sumFormula(parts),
  computed: totalOf(parts),
});

export const agreement = (passage: Passage, total: number, parts: readonly Figure[]): Relation =>
  state({ ...sumOf(passage, total, parts), verdict: 'consistent' });

export const mismatch = (
  passage: Passage,
  total: number,
  parts: readonly Figure[],
  verdict: 'error' | 'verify',
  reason: Reason = 'inferredParts',
): Relation =>
  state({
    ...sumOf(passage, total, parts),
    verdict,
    finding: 'mismatch',
    ...(verdict === 'verify' && { reason }),
  });

/** A part that is more than the whole it is picked out of. */
export const exceeds = (passage: Passage, part: number, total: number): Relation => {
  const [claim, whole] = [passage.figures[part]!, passage.figures[total]!];
  return state({
    kind: 'subset',
    verdict: 'error',
    claim,
    operands: [whole],
    label: labelOf(passage, part),
    formula: `${inFormula(claim)} ≤ ${inFormula(whole)}`,
    data: { whole: whole.text },
    fixable: false,
    finding: 'exceeds',
  });
};
