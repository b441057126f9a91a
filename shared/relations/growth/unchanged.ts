import { type Figure, sameUnit } from '../../figures/figure.ts';
import { intersects, minus } from '../../numbers/interval.ts';
import { absolute, compare, divide, isZero, rational, subtract } from '../../numbers/rational.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula } from '../state.ts';
import { changeOf, isBaseValue } from './change-claim.ts';

/** 持平 further behind the last figure than this speaks of something else. */
const farthest = 40;

/** 持平 says that two printed values are the same; 基本持平 allows for one per cent (rulebook §2.8). */
export const unchanged = (passage: Passage): Relation[] => {
  const { text, figures } = passage;
  return figures.flatMap((last, i) => {
    const next = figures[i + 1]?.start ?? text.length;
    const words = text.slice(last.end, Math.min(next, last.end + farthest));
    const found = words.indexOf('持平');
    if (found < 0 || /[。；]/.test(words.slice(0, found))) return [];
    const before = figures
      .slice(Math.max(0, i - 6), i + 1)
      .filter(
        (figure, at) =>
          figure.sentence === last.sentence &&
          figure.segment === last.segment &&
          isAmount(figure) &&
          !changeOf(figure, at),
      );
    const to = before.findLast((figure) => !isBaseValue(figure, text));
    const from = before.findLast((figure) => isBaseValue(figure, text));
    return before.length === 2 && to && from && sameUnit(to, from)
      ? [compared(passage, last.end + found, to, from)]
      : [];
  });
};

const compared = (passage: Passage, at: number, to: Figure, from: Figure): Relation => {
  const roughly = /(?:基本|大致|大体)(?:与.{0,8})?$/.test(passage.text.slice(Math.max(0, at - 12), at));
  const apart = absolute(subtract(to.value, from.value));
  const same = intersects(minus(to.range, from.range), {
    low: { at: rational(0), open: false },
    high: { at: rational(0), open: false },
  });
  const near = roughly && !isZero(from.value) && compare(divide(apart, absolute(from.value)), rational(1, 100)) <= 0;
  const holds = same || near;
  return {
    kind: 'growth',
    verdict: holds ? 'consistent' : passage.hasSlot(to.sentence) ? 'unassessable' : 'error',
    claim: { start: at, end: at + 2 },
    operands: [to, from].map(({ start, end }) => ({ start, end })),
    label: labelOf(passage, passage.figures.indexOf(to)),
    formula: `${inFormula(to)} = ${inFormula(from)}`,
    printed: '持平',
    ...(!holds && { finding: 'notSame', data: { from: from.text, to: to.text } }),
  };
};
