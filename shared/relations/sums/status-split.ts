import { midway, statusSplits } from '../../lexicon/partitions.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { sumOf } from './sum-relation.ts';
import { judgeTotal } from './total.ts';

const farthestOpen = 6;

/** What was done and what is still open make up what was begun: 移交6件，结案4件，在查2件 (rulebook §2.6). */
export const statusSplitTotals = (passage: Passage, { indexes }: Series): Relation[] =>
  indexes.flatMap((_, k) => {
    const parts = k > 0 ? splitAt(passage, indexes, k) : null;
    const relation = parts && judgeSplit(passage, indexes, k, parts);
    return relation ? [relation] : [];
  });

/** The outcomes from the k-th figure on, up to what is still open; what divides one of them further is left out. */
const splitAt = (passage: Passage, indexes: readonly number[], k: number): number[] | null => {
  const { figures, text } = passage;
  const done = figures[indexes[k]!]!;
  const doneLabel = labelOf(passage, indexes[k]!);
  const splits = statusSplits.filter((row) => row.done.test(doneLabel) && !row.open.test(doneLabel));
  if (!splits.length) return null;
  const parts = [indexes[k]!];
  let nestedIn = -1;
  for (let n = k + 1; n < indexes.length && n - k <= farthestOpen; n++) {
    const figure = figures[indexes[n]!]!;
    if (figure.sentence !== done.sentence) return null;
    if (figure.bracket !== done.bracket || figure.segment === nestedIn) continue;
    const label = labelOf(passage, indexes[n]!);
    if (splits.some(({ open }) => open.test(label))) return [...parts, indexes[n]!];
    if (midway.test(label)) parts.push(indexes[n]!);
    else if (/其中/.test(text.slice(figures[indexes[n - 1]!]!.end, figure.start))) nestedIn = figure.segment;
    else return null;
  }
  return null;
};

const judgeSplit = (
  passage: Passage,
  indexes: readonly number[],
  k: number,
  parts: readonly number[],
): Relation | null => {
  const { figures } = passage;
  const done = figures[parts[0]!]!;
  const outcomes = parts.map((i) => figures[i]!);
  const wholes = indexes
    .slice(0, k)
    .filter((i) => figures[i]!.sentence === done.sentence && figures[i]!.bracket === done.bracket)
    .reverse();
  const around =
    wholes.length || done.bracket < 0
      ? wholes
      : [passage.brackets[done.bracket]!.anchor].filter((i) => indexes.includes(i));
  const fitting = around.find((i) => judgeTotal(figures[i]!, outcomes) === 'consistent');
  const whole =
    fitting ??
    around.find((i) => figures[i]!.roughValue >= done.roughValue) ??
    (around.length === 1 ? around[0] : undefined);
  if (whole === undefined) return null;
  const statement = { ...sumOf(passage, whole, outcomes), kind: 'status-split' as const };
  if (fitting !== undefined) return state({ ...statement, verdict: 'consistent' });
  if (passage.hasSlot(done.sentence)) return state({ ...statement, verdict: 'unassessable', reason: 'openSlot' });
  if (around.length > 1) return state({ ...statement, verdict: 'unassessable', reason: 'otherStates' });
  const verdict = isComplete(labelOf(passage, parts.at(-1)!), labelOf(passage, parts[0]!)) ? 'error' : 'verify';
  return state({
    ...statement,
    verdict,
    finding: 'status',
    ...(verdict === 'verify' && { reason: 'statusDiffer' as const }),
  });
};

/** 已办结 and 未办结: there is no third. */
const isComplete = (open: string, done: string): boolean => /未|没有/.test(open) && open.slice(-2) === done.slice(-2);
