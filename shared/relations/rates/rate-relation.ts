import type { Judgement } from '../judgement.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import type { RateClaim } from './rate-claim.ts';
import { formulaOf, percentOf, type Reading } from './reading.ts';

/** The relation of a rate to one reading of its numbers. */
export const rateRelation = (
  { claim, name }: Pick<RateClaim, 'claim' | 'name'>,
  reading: Reading,
  judgement: Judgement | 'error' | 'verify',
  reason?: Reason,
): Relation => {
  const verdict = judgement === 'off' ? 'error' : judgement;
  return state({
    kind: 'rate',
    verdict,
    claim,
    operands: [...reading.parts, ...reading.wholes],
    label: name,
    formula: formulaOf(reading),
    computed: percentOf(reading),
    finding: verdict === 'consistent' ? undefined : verdict === 'last-digit' ? 'lastDigit' : 'mismatch',
    reason,
  });
};

export const unassessable = ({ claim, name }: Pick<RateClaim, 'claim' | 'name'>, reason: Reason): Relation =>
  state({ kind: 'rate', verdict: 'unassessable', claim, operands: [], label: name, reason });
