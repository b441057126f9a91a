import type { Figure } from '../../figures/figure.ts';
import { type Interval, minus, quotient, sum } from '../../numbers/interval.ts';
import { compare, divide, multiply, type Rational, rational, subtract } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { inFormula, sumFormula } from '../state.ts';
import { totalOf } from '../sums/total.ts';

/** One way to read what a rate divides by what. */
export interface Reading {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  /** The part is what is left of the whole: 有问题的9件，准确率94%. */
  readonly complement: boolean;
}

/** `null` where the whole may be nothing. */
export const judgeReading = (claim: Figure, reading: Reading): Judgement => {
  const computed = rangeOf(reading);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};

const rangeOf = ({ parts, wholes, complement }: Reading): Interval | null => {
  const whole = sum(wholes.map((figure) => figure.range));
  const part = sum(parts.map((figure) => figure.range));
  return quotient(complement ? minus(whole, part) : part, whole);
};

/** In percent. */
export const percentOf = ({ parts, wholes, complement }: Reading): Rational => {
  const whole = totalOf(wholes);
  const part = totalOf(parts);
  return multiply(divide(complement ? subtract(whole, part) : part, whole), rational(100));
};

/** The part is more than the whole. */
export const exceeds = ({ parts, wholes }: Reading): boolean => compare(totalOf(parts), totalOf(wholes)) > 0;

/** `54 ÷ 72`, `（320 + 45） ÷ 400`, `（150 − 9） ÷ 150` */
export const formulaOf = ({ parts, wholes, complement }: Reading): string => {
  const whole = wholes.length > 1 ? `（${sumFormula(wholes)}）` : inFormula(wholes[0]!);
  const part = parts.length > 1 ? `（${sumFormula(parts)}）` : inFormula(parts[0]!);
  return complement
    ? `（${inFormula(wholes[0]!)} − ${parts.map(inFormula).join(' − ')}） ÷ ${whole}`
    : `${part} ÷ ${whole}`;
};
