import { isAmount, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { type ChangeClaim, changeOf } from './change-claim.ts';
import { coursesOf } from './course.ts';
import { difference } from './difference.ts';
import { multiples } from './multiples.ts';
import { proportion } from './proportion.ts';
import { changeSeries } from './series.ts';
import { unchanged } from './unchanged.ts';
import { yearlyGrowth } from './yearly.ts';

/**
 * What the text says of a change against its own numbers: new − old = amount, amount ÷ old = percentage. Where the old value
 * is not printed it is the new one less the amount, with the rounding of both (figure-linking.md, class 9).
 */
export const growthRelations = (passage: Passage): Relation[] => {
  const { figures } = passage;
  const changes = figures.map((figure, i) => changeOf(figure, i) ?? changeInBracket(passage, i));
  const series = changeSeries(passage, changes);
  const relations = changes.flatMap((change, index) => {
    if (!change || series.members.has(index)) return [];
    const courses = coursesOf(passage, changes, index);
    const relation =
      isAmount(change.figure) || change.figure.dimension === 'points'
        ? difference(passage, change, courses)
        : proportion(passage, change, courses);
    return relation ? [relation] : [];
  });
  return [...relations, ...series.relations, ...yearlyGrowth(passage), ...multiples(passage), ...unchanged(passage)];
};

/** 减少162万（约17%）: the bracket says the same change as a percentage. */
const changeInBracket = ({ figures, brackets }: Passage, index: number): ChangeClaim | null => {
  const figure = figures[index]!;
  const anchor =
    figure.dimension === 'percent' && /^约?[+−-]?$/.test(figure.head) && /[（(]/.test(figure.mark)
      ? brackets[figure.bracket]!.anchor
      : -1;
  const said = anchor >= 0 ? changeOf(figures[anchor]!, anchor) : null;
  return said && isAmount(said.figure) ? { index, figure, direction: said.direction } : null;
};
