import { averages } from './average.ts';
import { pipelineBounds } from './bounds/bound.ts';
import { cumulativeCounts } from './bounds/cumulative.ts';
import { headCounts } from './bounds/head-count.ts';
import { subsets } from './bounds/subset.ts';
import { growthRelations } from './growth/growth.ts';
import { isAmount, labelOf, type Passage, seriesOf } from './passage.ts';
import { completionRelations } from './rates/completion.ts';
import { ratesOverHundred } from './rates/over-hundred.ts';
import { possibleRates } from './rates/possible-rate.ts';
import { rateRelations } from './rates/rate.ts';
import type { Relation } from './relation.ts';
import { type Candidate, judgeShares } from './shares/share.ts';
import { type ShareList, shareLists } from './shares/share-list.ts';
import { sharesTotal } from './shares/shares-total.ts';
import { listedTotals } from './sums/listed-total.ts';
import { runningTotals } from './sums/running-total.ts';
import { statusSplitTotals } from './sums/status-split.ts';

export interface Related {
  readonly relations: readonly Relation[];
  /** Shares whose whole does not stand in this passage. */
  readonly openShares: readonly ShareList[];
}

/** Everything that the figures of a passage say about each other. */
export const relate = (passage: Passage): Related => {
  if (passage.figures.length === 0) return { relations: [], openShares: [] };
  const relations: Relation[] = [];
  const openShares: ShareList[] = [];
  for (const series of seriesOf(passage)) {
    relations.push(
      ...subsets(passage, series),
      ...pipelineBounds(passage, series),
      ...cumulativeCounts(passage, series),
    );
    const listed = listedTotals(passage, series);
    const splits = statusSplitTotals(passage, series);
    const taken = new Set(
      passage.figures.flatMap(({ start }, i) =>
        listed.some(({ claim, verdict }) => claim.start === start && verdict !== 'unassessable') ? [i] : [],
      ),
    );
    relations.push(...listed, ...splits, ...runningTotals(passage, series, taken));
  }
  for (const list of shareLists(passage)) {
    const { relations: judged, open } = judgeShares(list, candidatesBefore(passage, list), passage.hasSlot);
    relations.push(...judged, ...sharesTotal(list));
    if (open.length) openShares.push(open);
  }
  const rated = rateRelations(passage);
  relations.push(
    ...rated,
    ...possibleRates(passage, rated),
    ...ratesOverHundred(passage, rated),
    ...completionRelations(passage),
    ...growthRelations(passage),
    ...averages(passage),
    ...headCounts(passage),
  );
  return { relations: withoutRepeats(relations), openShares };
};

/** Amounts before the first share of a list that may be its whole. */
const candidatesBefore = (passage: Passage, list: ShareList): Candidate[] => {
  const first = list[0]!.claim;
  const candidates: Candidate[] = [];
  for (let i = passage.figures.length - 1; i >= 0 && candidates.length < 24; i--) {
    const figure = passage.figures[i]!;
    if (figure.start >= first.start || !isAmount(figure)) continue;
    candidates.push({ figure, label: labelOf(passage, i), near: first.sentence - figure.sentence <= 0 });
  }
  return candidates;
};

/** Two finders may come upon the same sum. */
const withoutRepeats = (relations: readonly Relation[]): Relation[] => {
  const seen = new Set<string>();
  return relations.filter(({ kind, claim, operands }) => {
    const key = `${kind} ${claim.start} ${operands[0]?.start}`;
    return !seen.has(key) && seen.add(key);
  });
};
