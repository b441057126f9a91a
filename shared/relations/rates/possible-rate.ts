import type { Figure } from '../../figures/figure.ts';
import { compare, divide, multiply, type Rational, rational } from '../../numbers/rational.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { rateClaims } from './rate-claim.ts';

/**
 * Whether a percentage of a small number of things can be had at all: of 50 people no 97.3 % can pass, for 48 are 96 % and
 * 49 are 98 % (the GRIM test, engine-anchors.md §2.1). Asked only where no numerator is printed.
 */
export const possibleRates = (passage: Passage, judged: readonly Relation[]): Relation[] =>
  rateClaims(passage).flatMap(({ claim, index, name, entry }) => {
    const open = judged.some(
      (relation) =>
        relation.kind === 'rate' && relation.claim.start === claim.start && relation.verdict === 'unassessable',
    );
    if (!open || !entry || claim.approximation || passage.hasSlot(claim.sentence)) return [];
    const amounts = passage.figures.flatMap((figure, i) =>
      isAmount(figure) && figure.sentence === claim.sentence ? [i] : [],
    );
    const only = amounts.length === 1 ? amounts[0]! : -1;
    if (only < 0 || only > index || !entry.whole.test(labelOf(passage, only))) return [];
    const whole = passage.figures[only]!;
    if (!isCountable(whole, claim) || reachable(claim, whole)) return [];
    return [
      state({
        kind: 'possible-rate',
        verdict: 'verify',
        claim,
        operands: [whole],
        label: name,
        formula: `n ÷ ${inFormula(whole)}`,
        data: { whole: whole.text },
        finding: 'impossible',
        reason: 'noInteger',
        fixable: false,
      }),
    ];
  });

/** An exact count small enough that its percentages leave gaps between them. */
const isCountable = (whole: Figure, claim: Figure): boolean =>
  whole.dimension === 'count' &&
  whole.scale === 0 &&
  whole.decimals === 0 &&
  !whole.approximation &&
  whole.value.num > 0n &&
  compare(whole.value, rational(10 ** (claim.decimals + 2))) < 0;

const reachable = (claim: Figure, whole: Figure): boolean => {
  const wanted = divide(multiply(claim.value, whole.value), rational(100));
  const below = wanted.num / wanted.den;
  return [below, below + 1n].some((count) =>
    near(multiply(divide(rational(count), whole.value), rational(100)), claim),
  );
};

/** Rounded or cut off, or rounded up: within one last digit. */
const near = (percentage: Rational, { value, quantum }: Figure): boolean => {
  const apart = { num: percentage.num * value.den - value.num * percentage.den, den: percentage.den * value.den };
  return compare({ num: apart.num < 0n ? -apart.num : apart.num, den: apart.den }, quantum) < 0;
};
