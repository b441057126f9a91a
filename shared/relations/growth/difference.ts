import type { Figure } from '../../figures/figure.ts';
import { type Interval, minus, opposite, point } from '../../numbers/interval.ts';
import { subtract } from '../../numbers/rational.ts';
import { type Judgement, judge } from '../judgement.ts';
import type { Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import type { ChangeClaim } from './change-claim.ts';
import type { Course } from './course.ts';
import { isSlippedDifference } from './slipped.ts';
import { findingOf, isClear, isNotOfThese, isTold, positive, settle, subjectOf } from './stated-change.ts';

/** 比上年同期298件增加132件; 比上年提高2个百分点: new − old, or null where one of them is not printed. */
export const difference = (passage: Passage, change: ChangeClaim, courses: readonly Course[]): Relation | null => {
  const { figure: claim, direction } = change;
  const judged = courses.flatMap((course) => {
    const { from, to } = course;
    return from && to ? [{ course, from, to, judgement: judgeDifference(claim, direction, to, from) }] : [];
  });
  const first = judged.find((each) => each.judgement !== 'off') ?? judged[0];
  if (!first) return null;
  const { course, from, to, judgement } = first;
  if (judgement === 'off' && isNotOfThese(passage, claim, [to, from])) return null;
  const [a, b] = direction === 'up' ? [to, from] : [from, to];
  const exact = subtract(a.value, b.value);
  const turned = judgement === 'off' && exact.num < 0n;
  const sure =
    isClear(passage, claim, course) || (isTold(passage, claim, course) && isSlippedDifference(claim, a, b, exact));
  const verdict = settle(passage, claim, judgement, sure);
  return state({
    kind: 'difference',
    verdict,
    claim,
    operands: [to, from],
    label: subjectOf(passage, to, from),
    formula: `${inFormula(a)} − ${inFormula(b)}`,
    computed: turned ? undefined : exact,
    finding: findingOf(judgement, turned),
    reason: verdict === 'verify' ? 'inferredPair' : undefined,
  });
};

const judgeDifference = (claim: Figure, direction: ChangeClaim['direction'], to: Figure, from: Figure): Judgement => {
  const judgement = judge(positive(claim), directed(direction, minus(to.range, from.range)));
  if (judgement === 'consistent' || claim.dimension !== 'points') return judgement;
  // the difference of the rounded rates is as good as the rounded difference of the rates (engine-anchors.md §2.3, 6)
  return judge(positive(claim), directed(direction, point(subtract(to.value, from.value)))) === 'consistent'
    ? 'consistent'
    : judgement;
};

const directed = (direction: ChangeClaim['direction'], change: Interval): Interval =>
  direction === 'up' ? change : opposite(change);
