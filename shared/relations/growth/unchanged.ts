import { type Figure, sameUnit } from '../../figures/figure.ts';
import { intersects, minus } from '../../numbers/interval.ts';
import { absolute, compare, divide, isZero, rational, subtract } from '../../numbers/rational.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula } from '../state.ts';
import { changeOf, isBaseValue } from './change-claim.ts';

/** 持平 says that two printed values are the same; 基本持平 allows for one per cent (rulebook §2.8). */
export const unchanged = (passage: Passage): Relation[] => {
  const { text, figures } = passage;
  const relations: Relation[] = [];
  for (let at = text.indexOf('持平'); at >= 0; at = text.indexOf('持平', at + 2)) {
    const before = figures.filter(
      (figure, i) =>
        figure.end <= at && isAmount(figure) && !changeOf(figure, i) && !/[。；]/.test(text.slice(figure.end, at)),
    );
    const [to, from] = [
      before.findLast((figure) => !isBaseValue(figure, text)),
      before.findLast((figure) => isBaseValue(figure, text)),
    ];
    if (before.length === 2 && to && from && sameUnit(to, from)) relations.push(compared(passage, at, to, from));
  }
  return relations;
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
