import { type Figure, sameUnit } from '../../figures/figure.ts';
import { point, quotient } from '../../numbers/interval.ts';
import { divide, multiply, rational } from '../../numbers/rational.ts';
import { hundredfold, judge } from '../judgement.ts';
import { isAmount, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { changeWords } from '../sums/total.ts';

/** 完成年初预算的87.10%, 为预算的105.9%, 占年度任务的95% */
const ofPlan =
  /(?:完成|为|占|达到?|相当于|实现|是)[^，。；]{0,10}?((?:预算|计划|任务|目标|指标)(?:数|值|总数)?)的(?:约|近)?$/;

/** What came of a plan as a percentage of it: the plan is the figure that its own word names, the result the nearest other one. */
export const completionRelations = (passage: Passage): Relation[] =>
  passage.figures.flatMap((claim, index) => {
    if (claim.dimension !== 'percent') return [];
    const plan = ofPlan.exec(claim.head)?.[1];
    return plan ? judgeCompletion(passage, index, plan.slice(0, 2)) : [];
  });

const judgeCompletion = (passage: Passage, index: number, planWord: string): Relation[] => {
  const { figures } = passage;
  const claim = figures[index]!;
  const before = figures
    .slice(Math.max(0, index - 12), index)
    .filter((figure) => isAmount(figure) && claim.sentence - figure.sentence <= 1 && !changeWords.test(figure.head))
    .reverse();
  const [nearest, next] = before;
  const result = nearest && next && sameUnit(nearest, next) ? (isPlan(nearest, planWord) ? next : nearest) : nearest;
  // plan and result stand side by side: a plan further off may be that of something else
  const plans = [nearest, next].filter(
    (figure) => figure && figure !== result && isPlan(figure, planWord) && sameUnit(figure, result!),
  ) as Figure[];
  const statement = { kind: 'rate' as const, claim, label: `完成${planWord}比例` };
  if (!result || !plans.length)
    return [state({ ...statement, verdict: 'unassessable', operands: [], reason: 'noPlan' })];
  const fitting = plans.find((plan) => judgeOf(claim, result, plan) !== 'off');
  const plan = fitting ?? plans[0]!;
  if (plan.value.num <= 0n) {
    const nothing = judge(claim, point(rational(0))) === 'consistent' && result.value.num === 0n;
    return [
      state({
        ...statement,
        verdict: nothing ? 'consistent' : 'unassessable',
        operands: [result, plan],
        reason: nothing ? undefined : 'zeroPlan',
      }),
    ];
  }
  const judgement = judgeOf(claim, result, plan);
  const clear = result.sentence === claim.sentence && plans.length === 1;
  const verdict = passage.hasSlot(claim.sentence)
    ? 'unassessable'
    : judgement !== 'off'
      ? judgement
      : clear
        ? 'error'
        : 'verify';
  return [
    state({
      ...statement,
      verdict,
      operands: [result, plan],
      formula: `${inFormula(result)} ÷ ${inFormula(plan)}`,
      computed: multiply(divide(result.value, plan.value), rational(100)),
      ...(verdict !== 'consistent' && { finding: verdict === 'last-digit' ? 'lastDigit' : 'mismatch' }),
      ...(verdict === 'verify' && { reason: 'inferredPlan' }),
    }),
  ];
};

/** 预算为, 年初预算数: the plan itself; 预算收入完成 is what came of one. */
const isPlan = ({ head }: Figure, planWord: string): boolean =>
  new RegExp(`${planWord}(?:数|总额|总数|值|安排|任务|目标|指标)*(?:为|是|共|：|约|金额)*$`).test(head);

const judgeOf = (claim: Figure, result: Figure, plan: Figure) => {
  if (plan.roughValue <= 0) return 'off';
  const computed = quotient(result.range, plan.range);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};
