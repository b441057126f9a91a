import { type Figure, sameUnit } from '../../figures/figure.ts';
import { intersects, point, quotient } from '../../numbers/interval.ts';
import { compare, divide, rational } from '../../numbers/rational.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { isBaseValue, isEndValue } from './change-claim.ts';

const falls = /(?:下降|减少|降低|缩减|减|降)(?:了|约|近|幅度?为?)*$/;
const mostDoublings = 20;

/**
 * 翻n番 is 2ⁿ times (翻两番: four times); nothing falls by 倍, and nothing that counts falls by more than 100 %
 * (rulebook §2.8).
 */
export const multiples = (passage: Passage): Relation[] =>
  passage.figures.flatMap((claim, index) => {
    if (claim.dimension === 'doubling') return doubling(passage, claim, index);
    const down = falls.test(claim.head);
    if (claim.dimension === 'times' && down) return [impossible(passage, claim, index, 'fallsByTimes')];
    if (
      claim.dimension === 'percent' &&
      down &&
      !claim.approximation &&
      compare(claim.value, rational(100)) > 0 &&
      !/盈|亏|利润|顺差|逆差|净/.test(passage.text.slice(Math.max(0, claim.start - 80), claim.start))
    ) {
      return [impossible(passage, claim, index, 'fallsBelowZero')];
    }
    return [];
  });

const impossible = (passage: Passage, claim: Figure, index: number, finding: string): Relation =>
  state({
    kind: 'growth',
    verdict: passage.hasSlot(claim.sentence) ? 'unassessable' : 'error',
    claim,
    operands: [],
    label: labelOf(passage, index),
    finding,
    fixable: false,
  });

const doubling = (passage: Passage, claim: Figure, index: number): Relation[] => {
  const times = Number(claim.value.num / claim.value.den);
  const before = passage.figures
    .slice(Math.max(0, index - 6), index)
    .filter((figure) => isAmount(figure) && figure.sentence === claim.sentence);
  const to = before.findLast(isEndValue);
  const from =
    to && before.findLast((figure) => figure !== to && sameUnit(figure, to) && isBaseValue(figure, passage.text));
  const ratio = from && to ? quotient(to.range, from.range) : null;
  if (!from || !to || !ratio || times < 1 || times > mostDoublings) return [];
  const expected = rational(2 ** times);
  const fits =
    intersects(ratio, point(expected)) ||
    (claim.approximation !== null && compare(divide(to.value, from.value), expected) >= 0);
  const statement = {
    kind: 'growth' as const,
    claim,
    operands: [to, from],
    label: labelOf(passage, index),
    formula: `${inFormula(to)} ÷ ${inFormula(from)}`,
    fixable: false,
  };
  if (fits) return [state({ ...statement, verdict: 'consistent' })];
  return [
    state({
      ...statement,
      verdict: passage.hasSlot(claim.sentence) ? 'unassessable' : 'error',
      finding: 'doubling',
      data: { times: String(2 ** times) },
    }),
  ];
};
