import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type End, type Interval, intersects, quotient } from '../../numbers/interval.ts';
import { add, divide, multiply, one, type Rational, rational } from '../../numbers/rational.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { isBaseValue, isEndValue, isYearly } from './change-claim.ts';

const mostYears = 60;

/** 从2021年的22.86亿元增加到2025年的31.99亿元，年均增长8.8%: (1 + 8.8%)⁴ brings the one to the other. */
export const yearlyGrowth = (passage: Passage): Relation[] => {
  const { figures, text } = passage;
  return figures.flatMap((claim, index) => {
    if (claim.dimension !== 'percent' || !isYearly(claim) || !/增长|递增|增加|提高/.test(claim.head)) return [];
    const before = figures
      .slice(Math.max(0, index - 6), index)
      .filter((figure) => isAmount(figure) && figure.sentence === claim.sentence);
    const to = before.findLast(isEndValue);
    const from = to && before.findLast((figure) => figure !== to && isBaseValue(figure, text) && sameUnit(figure, to));
    const years = from && to ? yearsBetween(text, from, to) : null;
    if (!from || !to || !years) return [];
    const ratio = quotient(to.range, from.range);
    if (!ratio) return [];
    const fits = intersects(compounded(claim.range, years), ratio);
    const verdict = fits ? 'consistent' : passage.hasSlot(claim.sentence) ? 'unassessable' : 'verify';
    return [
      state({
        kind: 'growth',
        verdict,
        claim,
        operands: [to, from],
        label: labelOf(passage, index),
        formula: `（${inFormula(to)} ÷ ${inFormula(from)}）^(1/${years}) − 1`,
        computed: yearlyRate(to, from, years),
        ...(!fits && { finding: 'mismatch', reason: 'inferredYears' }),
      }),
    ];
  });
};

/** Only shown, never decided upon: the root need not be a rational number. */
const yearlyRate = (to: Figure, from: Figure, years: number): Rational =>
  rational(Math.round(1e6 * 100 * ((to.roughValue / from.roughValue) ** (1 / years) - 1)), 1e6);

/** (1 + p %)^n for every p of the range: a power keeps the order of its ends. */
const compounded = ({ low, high }: Interval, years: number): Interval => {
  const power = (end: End | null): End | null => {
    if (!end) return null;
    const factor = add(one, divide(end.at, rational(100)));
    let at = one;
    for (let i = 0; i < years; i++) at = multiply(at, factor);
    return { ...end, at };
  };
  return { low: power(low), high: power(high) };
};

const yearsBetween = (text: string, from: Figure, to: Figure): number | null => {
  const words = text.slice(Math.max(0, from.start - from.head.length), to.start);
  const years = [...words.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  const [first, last] = [years[0], years.at(-1)];
  return first !== undefined && last !== undefined && last > first && last - first <= mostYears ? last - first : null;
};
