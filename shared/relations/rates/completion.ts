import { type Figure, sameUnit } from '../../figures/figure.ts';
import { point, quotient } from '../../numbers/interval.ts';
import { divide, multiply, rational } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { isAmount, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { changeWords } from '../sums/total.ts';
import { isSlipped } from './slipped.ts';

const planWords = '(?:预算|计划|任务|目标|指标)';
/** 完成年初预算的87.10%, 为预算的105.9%, 占年度任务的95% */
const ofPlan = new RegExp(
  `(?:完成|为|占|达到?|相当于|实现|是)[^，。；]{0,10}?(${planWords}(?:任务|目标)?(?:数|值|总数)?)的(?:比例|约|近|为)*$`,
);
/** 完成全年预算228.44万元|的103.84%: the plan stands in the phrase itself. */
const planInPhrase = new RegExp(`(?:完成|为|占|达到?|相当于|实现|是)[^，。；]{0,16}?(${planWords})[^，。；]{0,8}$`);

/** What came of a plan as a percentage of it: the plan is the figure that its own word names, the result the nearest other one. */
export const completionRelations = (passage: Passage): Relation[] => {
  const { figures } = passage;
  return figures.flatMap((claim, index) => {
    if (claim.dimension !== 'percent') return [];
    const word = ofPlan.exec(claim.head)?.[1];
    if (word) return judgeCompletion(passage, index, word.slice(0, 2), plansBeside(passage, index, word));
    const before = figures[index - 1];
    const inPhrase =
      before && isAmount(before) && /^的(?:比例|约|近|为)*$/.test(claim.head) && planInPhrase.exec(before.head)?.[1];
    return inPhrase ? judgeCompletion(passage, index, inPhrase, [before]) : [];
  });
};

const mostBefore = 12;
const mostBehind = 3;

const amountsBefore = ({ figures }: Passage, index: number): Figure[] =>
  figures
    .slice(Math.max(0, index - mostBefore), index)
    .filter(
      (figure) => isAmount(figure) && figures[index]!.sentence - figure.sentence <= 1 && !changeWords.test(figure.head),
    )
    .reverse();

/** Plan and result stand side by side; a plan further off may be that of something else. */
const plansBeside = (passage: Passage, index: number, word: string): Figure[] => {
  const claim = passage.figures[index]!;
  const before = amountsBefore(passage, index).slice(0, 2);
  const behind = passage.figures
    .slice(index + 1, index + 1 + mostBehind)
    .filter((figure) => isAmount(figure) && figure.segment === claim.segment);
  return [...before, ...behind].filter((figure) => isPlan(figure, word));
};

/** 预算为, 年初预算数, 计划实施…: the plan itself; 预算收入完成 is what came of one. */
const isPlan = ({ head }: Figure, word: string): boolean =>
  word.startsWith('预算')
    ? /预算(?:数|总额|总数|值|安排|任务|目标|指标)*(?:为|是|共|：|约|金额)*$/.test(head)
    : /计划|任务|目标|指标/.test(head) && !/实际|已/.test(head);

const judgeCompletion = (passage: Passage, index: number, word: string, plans: readonly Figure[]): Relation[] => {
  const claim = passage.figures[index]!;
  const statement = { kind: 'rate' as const, claim, label: `完成${word}比例` };
  const result = amountsBefore(passage, index).find(
    (figure) => !plans.includes(figure) && (!plans.length || plans.some((plan) => sameUnit(plan, figure))),
  );
  const comparable = result ? plans.filter((plan) => sameUnit(plan, result)) : [];
  if (!result || !comparable.length)
    return [state({ ...statement, verdict: 'unassessable', operands: [], reason: 'noPlan' })];
  const plan = comparable.find((each) => judgeOf(claim, result, each) !== 'off') ?? comparable[0]!;
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
  const verdict = judgement !== 'off' ? judgement : verdictOf(passage, claim, result, comparable);
  return [
    state({
      ...statement,
      verdict,
      operands: [result, plan],
      formula: `${inFormula(result)} ÷ ${inFormula(plan)}`,
      computed: multiply(divide(result.value, plan.value), rational(100)),
      finding: verdict === 'consistent' ? undefined : verdict === 'last-digit' ? 'lastDigit' : 'mismatch',
      reason: verdict === 'verify' ? 'inferredPlan' : undefined,
    }),
  ];
};

const verdictOf = (passage: Passage, claim: Figure, result: Figure, plans: readonly Figure[]): Relation['verdict'] => {
  if (passage.hasSlot(claim.sentence)) return 'unassessable';
  const slipped = isSlipped(claim, { parts: [result], wholes: [plans[0]!], complement: false });
  return slipped || (result.sentence === claim.sentence && plans.length === 1) ? 'error' : 'verify';
};

const judgeOf = (claim: Figure, result: Figure, plan: Figure): Judgement => {
  if (plan.roughValue <= 0) return 'off';
  const computed = quotient(result.range, plan.range);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};
