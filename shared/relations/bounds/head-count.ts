import { compare } from '../../numbers/rational.ts';
import { likeness } from '../likeness.ts';
import { labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';

/** The same people counted each time (人次) and once (人): the first is no less than the second. */
export const headCounts = (passage: Passage): Relation[] => {
  const { figures } = passage;
  return figures.flatMap((people, i) => {
    if (people.base !== '人') return [];
    const times = [i - 1, i - 2].find((at) => figures[at]?.base === '人次' && figures[at].sentence === people.sentence);
    if (times === undefined) return [];
    const visits = figures[times]!;
    const related =
      /涉及|覆盖|惠及|服务|参与/.test(people.head) &&
      likeness(labelOf(passage, times).slice(-2), people.head + people.tail) > 0;
    if (!related || visits.approximation || people.approximation || compare(visits.value, people.value) >= 0) return [];
    const verdict = passage.hasSlot(people.sentence) ? 'unassessable' : 'verify';
    return [
      state({
        kind: 'bound',
        verdict,
        claim: visits,
        operands: [people],
        label: labelOf(passage, times),
        formula: `${inFormula(visits)} ≥ ${inFormula(people)}`,
        data: { people: people.text },
        finding: 'fewerTimes',
        reason: 'timesNotLess',
        fixable: false,
      }),
    ];
  });
};
