import { statusSplits } from '../../lexicon/partitions.ts';
import { compare } from '../../numbers/rational.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { judgeTotal, totalOf } from './total.ts';

/** What was done and what is still open make up what was begun: 移交6件，结案4件，在查2件 (rulebook §2.6). */
export const statusSplitTotals = (passage: Passage, { indexes }: Series): Relation[] => {
  const { figures } = passage;
  const found: Relation[] = [];
  for (let k = 1; k + 1 < indexes.length; k++) {
    const [doneAt, openAt] = [indexes[k]!, indexes[k + 1]!];
    const [done, open] = [figures[doneAt]!, figures[openAt]!];
    if (done.sentence !== open.sentence || done.bracket !== open.bracket) continue;
    const [doneLabel, openLabel] = [labelOf(passage, doneAt), labelOf(passage, openAt)];
    const split = statusSplits.find(
      (row) => row.done.test(doneLabel) && !row.open.test(doneLabel) && row.open.test(openLabel),
    );
    if (!split) continue;
    const wholes = indexes
      .slice(0, k)
      .filter((i) => figures[i]!.sentence === done.sentence)
      .reverse();
    const parts = [done, open];
    const fitting = wholes.find((i) => judgeTotal(figures[i]!, parts) === 'consistent');
    const nearest = fitting ?? wholes.find((i) => compare(figures[i]!.value, done.value) >= 0);
    if (nearest === undefined) continue;
    const verdict =
      fitting !== undefined
        ? 'consistent'
        : passage.hasSlot(done.sentence)
          ? 'unassessable'
          : wholes.length === 1
            ? 'verify'
            : 'unassessable';
    found.push(
      state({
        kind: 'status-split',
        verdict,
        claim: figures[nearest]!,
        operands: parts,
        label: labelOf(passage, nearest),
        formula: sumFormula(parts),
        computed: totalOf(parts),
        ...(verdict === 'verify' && { finding: 'status', reason: 'statusDiffer' }),
        ...(verdict === 'unassessable' && { reason: 'otherStates' }),
      }),
    );
  }
  return found;
};
