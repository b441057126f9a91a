import { type Figure, sameUnit } from '../figures/figure.ts';
import { point, quotient } from '../numbers/interval.ts';
import { divide, rational } from '../numbers/rational.ts';
import { judge } from './judgement.ts';
import { tolerableLuck } from './luck.ts';
import { isAmount, type Passage } from './passage.ts';
import type { Relation } from './relation.ts';
import { inFormula, state } from './state.ts';

const averageWords = /平均|人均|户均|件均|月均|年均|日均|场均|每[人户件个月年日场]/;
const months = /月均|每月|平均每月/;
const years = /年均|年平均|平均每年|每年/;
/** Growth rates are averaged too, but not by dividing. */
const otherAverages = /增长|增速|下降|水平|气温|得分|分数/;

/** 人均, 月均, 平均每户: a total divided by a number of people, months or things that the text gives. */
export const averages = (passage: Passage): Relation[] =>
  passage.figures.flatMap((claim, index) => {
    if (!isAmount(claim) || !averageWords.test(claim.head) || otherAverages.test(claim.head)) return [];
    const relation = judgeAverage(passage, index);
    return relation ? [relation] : [];
  });

const judgeAverage = (passage: Passage, index: number): Relation | null => {
  const { figures, text } = passage;
  const claim = figures[index]!;
  const before = figures
    .slice(Math.max(0, index - 12), index)
    .filter((figure) => isAmount(figure) && claim.sentence - figure.sentence <= 1)
    .reverse();
  const totals = before.filter((figure) => sameUnit(figure, claim) && figure.roughValue > claim.roughValue);
  const period = months.test(claim.head)
    ? monthsIn(text, claim.start)
    : years.test(claim.head)
      ? yearsIn(text, claim.start)
      : [];
  for (const total of totals) {
    for (const count of period) {
      const computed = divide(total.value, rational(count));
      const judgement = judge(claim, quotient(total.range, point(rational(count)))!);
      if (judgement === 'consistent') {
        return state({
          kind: 'rate',
          verdict: 'consistent',
          claim,
          operands: [total],
          label: claim.head,
          formula: `${inFormula(total)} ÷ ${count}`,
          computed,
        });
      }
    }
  }
  const pairs = totals.flatMap((total) =>
    before
      .filter((count) => count !== total && count.dimension === 'count' && count.roughValue > 1)
      .map((count) => ({ total, count })),
  );
  // one pair in ten lies within a factor that makes its quotient as long as the claim
  const luck = (pairs.length * 2 * claim.roughQuantum) / claim.roughValue;
  if (luck >= tolerableLuck) return null;
  for (const { total, count } of pairs) {
    const computed = quotient(total.range, count.range);
    if (computed && judge(claim, computed) === 'consistent') {
      return state({
        kind: 'rate',
        verdict: 'consistent',
        claim,
        operands: [total, count],
        label: claim.head,
        formula: `${inFormula(total)} ÷ ${inFormula(count)}`,
        computed: divide(total.value, count.value),
      });
    }
  }
  return averageOff(claim, totals, period);
};

/** A month's mean of the one total before it, which no reading of its period gives. */
const averageOff = (claim: Figure, totals: readonly Figure[], period: readonly number[]): Relation | null => {
  const total = totals[0];
  if (
    !total ||
    !period.length ||
    totals.filter(({ sentence }) => sentence === claim.sentence).length !== 1 ||
    total.sentence !== claim.sentence
  )
    return null;
  const computed = divide(total.value, rational(period[0]!));
  return state({
    kind: 'rate',
    verdict: 'verify',
    claim,
    operands: [total],
    label: claim.head,
    formula: `${inFormula(total)} ÷ ${period[0]}`,
    computed,
    finding: 'mismatch',
    reason: 'inferredPeriod',
  });
};

const farthestPeriod = 80;

/** The numbers of months that a stretch before the average may cover: a range that is named (1-10月), a half, or a year. */
const monthsIn = (text: string, at: number): number[] => {
  const words = text.slice(Math.max(0, at - farthestPeriod), at);
  const range = [...words.matchAll(/(\d{1,2})月?[-—–－~～至到](\d{1,2})月/g)].at(-1);
  if (range) return [Number(range[2]) - Number(range[1]) + 1].filter((n) => n > 0);
  if (/上半年|下半年/.test(words)) return [6];
  return /季度/.test(words) ? [3] : [12];
};

const yearsIn = (text: string, at: number): number[] => {
  const words = text.slice(Math.max(0, at - farthestPeriod), at);
  const range = [...words.matchAll(/(\d{4})年?[-—–－~～至到](\d{4})年/g)].at(-1);
  return range
    ? [Number(range[2]) - Number(range[1]) + 1, Number(range[2]) - Number(range[1])].filter((n) => n > 0)
    : [];
};
