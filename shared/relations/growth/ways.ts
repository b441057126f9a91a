import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type Interval, minus, opposite, quotient, sum } from '../../numbers/interval.ts';
import { add, divide, isZero, type Rational, subtract } from '../../numbers/rational.ts';
import type { Passage } from '../passage.ts';
import { inFormula } from '../state.ts';
import { type ChangeClaim, isBaseValue } from './change-claim.ts';
import type { Course } from './course.ts';
import { isClear } from './stated-change.ts';

/** A way to get the proportion of a change from what is printed. */
export interface Way {
  /** (new − old) ÷ old; amount ÷ old; amount ÷ (new ∓ amount). `operands` are new and old, amount and old, amount and new. */
  readonly form: 'values' | 'amount' | 'derived';
  readonly computed: Interval;
  readonly exact: Rational;
  readonly formula: string;
  readonly operands: readonly [Figure, Figure];
  readonly clear: boolean;
}

/** The ways that the course has the numbers for. */
export const waysTo = (passage: Passage, { figure: claim, direction }: ChangeClaim, course: Course): Way[] => {
  const { from, to, delta } = course;
  const rising = direction === 'up';
  const inSentence = (...figures: readonly Figure[]) => figures.every(({ sentence }) => sentence === claim.sentence);
  const ways: (Way | null)[] = [];
  if (from && to && !isZero(from.value) && sameUnit(from, to)) {
    const [a, b] = rising ? [to, from] : [from, to];
    ways.push(
      way(
        'values',
        { part: minus(a.range, b.range), whole: from.range, exact: divide(subtract(a.value, b.value), from.value) },
        `（${inFormula(a)} − ${inFormula(b)}） ÷ ${inFormula(from)}`,
        [to, from],
        isClear(passage, claim, course),
      ),
    );
  }
  if (delta && from && !isZero(from.value) && sameUnit(delta.figure, from)) {
    const { figure } = delta;
    ways.push(
      way(
        'amount',
        { part: figure.range, whole: from.range, exact: divide(figure.value, from.value) },
        `${inFormula(figure)} ÷ ${inFormula(from)}`,
        [figure, from],
        isBaseValue(from, passage.text) && inSentence(from, figure),
      ),
    );
  }
  if (delta && to && !from && sameUnit(delta.figure, to)) {
    const { figure } = delta;
    const base = rising ? subtract(to.value, figure.value) : add(to.value, figure.value);
    const whole = rising ? minus(to.range, figure.range) : sum([to.range, figure.range]);
    if (base.num > 0n)
      ways.push(
        way(
          'derived',
          { part: figure.range, whole, exact: divide(figure.value, base) },
          `${inFormula(figure)} ÷ （${inFormula(to)} ${rising ? '−' : '+'} ${inFormula(figure)}）`,
          [figure, to],
          inSentence(to, figure),
        ),
      );
  }
  return ways.filter((each) => each !== null);
};

const way = (
  form: Way['form'],
  { part, whole, exact }: { readonly part: Interval; readonly whole: Interval; readonly exact: Rational },
  formula: string,
  operands: readonly [Figure, Figure],
  clear: boolean,
): Way | null => {
  const computed = part.low && part.low.at.num < 0n ? signedQuotient(part, whole) : quotient(part, whole);
  return computed && { form, computed, exact, formula, operands, clear };
};

/** For a change that goes the other way than the words say. */
const signedQuotient = (part: Interval, whole: Interval): Interval | null => {
  const turned = quotient(opposite(part), whole);
  return turned && opposite(turned);
};
