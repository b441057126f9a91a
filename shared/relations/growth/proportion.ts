import { sameUnit } from '../../figures/figure.ts';
import { multiply, rational } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isAmount, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import type { ChangeClaim } from './change-claim.ts';
import type { Course } from './course.ts';
import { isSlippedProportion } from './slipped.ts';
import { findingOf, isNotOfThese, isTold, positive, settle, subjectOf } from './stated-change.ts';
import { type Way, waysTo } from './ways.ts';

/** 上升44%, 增长1.4倍: the change as a proportion of the old value, or null where the numbers for it are not printed. */
export const proportion = (passage: Passage, change: ChangeClaim, courses: readonly Course[]): Relation | null => {
  const { figure: claim, direction } = change;
  if (claim.dimension !== 'percent' && claim.dimension !== 'times') return null;
  const judged = courses.flatMap((course) =>
    waysTo(passage, change, course).map((way) => ({ way, course, judgement: judgeWay(change, way) })),
  );
  const found =
    judged.find(({ judgement }) => judgement === 'consistent') ??
    judged.find(({ judgement }) => judgement === 'last-digit') ??
    wayFurtherBack(passage, change, courses[0]!) ??
    judged[0];
  if (!found) return null;
  const { way, course, judgement } = found;
  if (judgement === 'off' && isNotOfThese(passage, claim, way.operands)) return null;
  const computed = claim.dimension === 'percent' ? multiply(way.exact, rational(100)) : way.exact;
  const turned = judgement === 'off' && computed.num < 0n;
  const sure =
    way.clear || (isTold(passage, claim, course) && isSlippedProportion(positive(claim), direction, way, computed));
  const verdict = settle(passage, claim, judgement, sure);
  return state({
    kind: 'growth',
    verdict,
    claim,
    operands: way.operands,
    label: subjectOf(passage, ...way.operands),
    formula: way.formula,
    computed: turned ? undefined : computed,
    finding: findingOf(judgement, turned),
    reason: verdict === 'verify' ? 'inferredBase' : undefined,
  });
};

const judgeWay = ({ figure: claim }: ChangeClaim, { computed }: Way): Judgement =>
  judge(positive(claim), claim.dimension === 'percent' ? hundredfold(computed) : computed);

const furthestBack = 14;

/**
 * 2025年度决算数比上年减少19.66万元，下降86.61%: amount and percentage are printed, the value itself stands further back.
 * Of the amounts there one that fits is believed unless chance would find one too.
 */
const wayFurtherBack = (passage: Passage, change: ChangeClaim, { delta }: Course) => {
  const { figure: claim, index } = change;
  if (!delta || claim.dimension !== 'percent') return undefined;
  const back = passage.figures
    .slice(Math.max(0, index - furthestBack), Math.min(delta.index, index))
    .filter((figure) => isAmount(figure) && sameUnit(figure, delta.figure))
    .reverse();
  if (luckOfPercentage(claim, back.length) > tolerableLuck) return undefined;
  for (const to of back) {
    const course = { from: null, to, delta, told: false };
    const [way] = waysTo(passage, change, course);
    if (way && judgeWay(change, way) === 'consistent') return { way, course, judgement: 'consistent' as const };
  }
  return undefined;
};
