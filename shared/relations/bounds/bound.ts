import { pipeline } from '../../lexicon/pipelines.ts';
import { carriedOver } from '../../lexicon/rates.ts';
import { compare } from '../../numbers/rational.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { changeWords } from '../sums/total.ts';

/** A later step of a procedure counts no more than the one before it, unless something came over from before. */
export const pipelineBounds = (passage: Passage, { indexes }: Series): Relation[] => {
  const { figures } = passage;
  const relations: Relation[] = [];
  for (let k = 1; k < indexes.length; k++) {
    const [first, second] = [figures[indexes[k - 1]!]!, figures[indexes[k]!]!];
    if (
      first.sentence !== second.sentence ||
      first.bracket !== second.bracket ||
      changeWords.test(second.head) ||
      changeWords.test(first.head)
    )
      continue;
    const [earlier, later] = [labelOf(passage, indexes[k - 1]!), labelOf(passage, indexes[k]!)];
    const step = pipeline.find(
      (each) => each.earlier.test(earlier + first.tail) && each.later.test(later) && !each.later.test(earlier),
    );
    if (!step) continue;
    const holds = compare(second.value, first.value) <= 0;
    const carried = figures.some((figure) => figure.sentence === first.sentence && carriedOver.test(figure.head));
    const verdict =
      holds || carried
        ? 'consistent'
        : passage.hasSlot(first.sentence)
          ? 'unassessable'
          : step.strict
            ? 'error'
            : 'verify';
    relations.push(
      state({
        kind: 'bound',
        verdict,
        claim: second,
        operands: [first],
        label: later,
        formula: `${inFormula(second)} ≤ ${inFormula(first)}`,
        data: { earlier: `${earlier}${first.text}` },
        fixable: false,
        ...(verdict !== 'consistent' && { finding: step.strict ? 'impossible' : 'exceeds' }),
        ...(verdict === 'verify' && { reason: 'carriedOver' }),
      }),
    );
  }
  return relations;
};
