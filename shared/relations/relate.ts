import { averages } from './average.ts';
import { pipelineBounds } from './bounds/bound.ts';
import { cumulativeCounts } from './bounds/cumulative.ts';
import { headCounts } from './bounds/head-count.ts';
import { subsets } from './bounds/subset.ts';
import { growthRelations } from './growth/growth.ts';
import { isAmount, labelOf, type Passage, type Series, seriesOf } from './passage.ts';
import { completionRelations } from './rates/completion.ts';
import { ratesOverHundred } from './rates/over-hundred.ts';
import { possibleRates } from './rates/possible-rate.ts';
import { rateRelations } from './rates/rate.ts';
import type { Relation } from './relation.ts';
import { type Candidate, judgeShares } from './shares/share.ts';
import { type ShareList, shareLists } from './shares/share-list.ts';
import { sharesTotal } from './shares/shares-total.ts';
import { totalsBehind } from './sums/behind-total.ts';
import { differencesLeft, stocks } from './sums/differences.ts';
import { eachTotals } from './sums/each-total.ts';
import { listedTotals } from './sums/listed-total.ts';
import { runningTotals } from './sums/running-total.ts';
import { statusSplitTotals } from './sums/status-split.ts';

export interface Related {
  readonly relations: readonly Relation[];
  /** Shares whose whole does not stand in this passage. */
  readonly openShares: readonly ShareList[];
}

/** More figures than any paragraph has: such a text is cut into stretches of so many, and brackets are left aside. */
const mostFigures = 300;

/** Everything that the figures of a passage say about each other. */
export const relate = (passage: Passage): Related => {
  const { figures } = passage;
  if (figures.length <= mostFigures) return relateStretch(passage);
  const stretches: Related[] = [];
  for (let from = 0; from < figures.length; from += mostFigures) {
    const stretch = figures.slice(from, from + mostFigures).map((figure) => ({ ...figure, bracket: -1 }));
    stretches.push(relateStretch({ ...passage, figures: stretch, brackets: [] }));
  }
  return {
    relations: stretches.flatMap(({ relations }) => relations),
    openShares: stretches.flatMap(({ openShares }) => openShares),
  };
};

const relateStretch = (passage: Passage): Related => {
  if (passage.figures.length === 0) return { relations: [], openShares: [] };
  const relations: Relation[] = [];
  const openShares: ShareList[] = [];
  const all = seriesOf(passage);
  const lists = listedTotals(passage, all);
  for (const [n, series] of all.entries()) {
    relations.push(
      ...subsets(passage, series),
      ...pipelineBounds(passage, series),
      ...cumulativeCounts(passage, series),
    );
    const listed = lists[n]!;
    const stated = [
      ...listed,
      ...statusSplitTotals(passage, series),
      ...eachTotals(passage, series),
      ...differencesLeft(passage, series),
      ...stocks(passage, series),
    ];
    const behind = totalsBehind(passage, series, indexesOf(series, passage, stated));
    const neighbours = runningTotals(passage, series, indexesOf(series, passage, [...stated, ...behind.filter(holds)]));
    relations.push(...stated, ...reconciled(behind, neighbours));
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

const holds = ({ verdict }: Relation): boolean => verdict === 'consistent';

/** Totals that are judged already, and the parts of those that add up: they are no totals of their neighbours. */
const indexesOf = ({ indexes }: Series, { figures }: Passage, judged: readonly Relation[]): Set<number> => {
  const starts = new Set<number>();
  for (const { claim, operands, verdict } of judged) {
    if (verdict !== 'unassessable') starts.add(claim.start);
    if (verdict === 'consistent') for (const { start } of operands) starts.add(start);
  }
  return new Set(indexes.filter((i) => starts.has(figures[i]!.start)));
};

/** A total is not wrong about one list where its other neighbours make it up, and is wrong but once. */
const reconciled = (behind: readonly Relation[], neighbours: readonly Relation[]): Relation[] => {
  const right = new Set(neighbours.filter(holds).map(({ claim }) => claim.start));
  const kept = behind.filter((relation) => holds(relation) || !right.has(relation.claim.start));
  const judged = new Set(kept.map(({ claim }) => claim.start));
  return [...kept, ...neighbours.filter((relation) => holds(relation) || !judged.has(relation.claim.start))];
};

const mostCandidates = 24;

/** Amounts before the first share of a list that may be its whole, the nearest first. */
const candidatesBefore = (passage: Passage, list: ShareList): Candidate[] => {
  const { figures } = passage;
  const { claim } = list[0]!;
  const candidates: Candidate[] = [];
  for (let i = figures.indexOf(claim) - 1; i >= 0 && candidates.length < mostCandidates; i--) {
    const figure = figures[i]!;
    if (isAmount(figure))
      candidates.push({ figure, label: labelOf(passage, i), near: figure.sentence === claim.sentence });
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
