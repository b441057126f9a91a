import { compare, rational } from '../../numbers/rational.ts';
import type { Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { rateClaims } from './rate-claim.ts';

/** A rate of parts to a whole is at most 100 %; some may be more, as over-fulfilled plans (rulebook §2.3), and are not asked about. */
export const ratesOverHundred = (passage: Passage, judged: readonly Relation[]): Relation[] =>
  rateClaims(passage).flatMap(({ claim, name, entry }) => {
    if (!entry || entry.mayExceed100 || compare(claim.value, rational(100)) <= 0 || passage.hasSlot(claim.sentence))
      return [];
    if (judged.some((relation) => relation.claim.start === claim.start && relation.verdict !== 'unassessable'))
      return [];
    return [
      state({
        kind: 'bound',
        verdict: 'verify',
        claim,
        operands: [],
        label: name,
        formula: `${claim.text} ≤ 100%`,
        finding: 'over100',
        reason: 'atMostWhole',
        fixable: false,
      }),
    ];
  });
