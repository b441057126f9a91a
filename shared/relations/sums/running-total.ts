import type { Figure } from '../../figures/figure.ts';
import { chanceOfSlip, maySlip, slipFrom } from '../digit-slip.ts';
import { isTooSmall, luckOfTotal, tolerableLuck } from '../luck.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { type Run, Runs } from './runs.ts';
import { agreement } from './sum-relation.ts';
import { changeWords, judgeTotal, totalOf, totalWords } from './total.ts';

/** A sum that no word announces is believed only if next to none was to be expected by chance. */
const tolerable = 0.02;

/** Another year's number stands beside the list without being of it. */
const comparedWith = /(?:比|较|与|同)(?:去年|上年|上期|同期|前一?年|\d{4}年)|(?:去年|上年|上期)同期/;

/**
 * Totals that stand before, behind or amid their parts without a word that says so (现有886例，累计治愈218770例，
 * 累计死亡5226例，累计报告224882例), and differences, which are sums read the other way (出口a，进口b，顺差c).
 * Looks at neighbouring figures of one unit only, and trusts chance with nothing (`luckOfTotal`).
 */
export const runningTotals = (passage: Passage, series: Series, taken: ReadonlySet<number>): Relation[] => {
  const level = series.indexes.filter((i) => {
    const figure = passage.figures[i]!;
    return figure.bracket === -1 && figure.approximation === null && !comparedWith.test(figure.head);
  });
  if (level.length < 3) return [];
  const runs = new Runs(level.map((i) => passage.figures[i]!));
  return level.flatMap((index, k) => {
    if (taken.has(index) || changeWords.test(passage.figures[index]!.head)) return [];
    return runningTotal(passage, index, runs, k) ?? slipped(passage, index, runs, k);
  });
};

const runningTotal = (passage: Passage, index: number, runs: Runs, k: number): Relation[] | null => {
  const total = passage.figures[index]!;
  if (isTooSmall(total, 1, tolerableLuck)) return null;
  const bound = totalWords.test(total.head) ? tolerableLuck : tolerable;
  const tries = runs.countAround(k);
  const believed = ({ wholeSentence }: Run, parts: readonly Figure[]) =>
    wholeSentence ? luckOfTotal(total, parts, 1) < tolerableLuck : luckOfTotal(total, parts, tries) < bound;
  for (const run of runs.fitting(k)) {
    const parts = runs.figuresOf(run);
    if (isSomething(parts) && believed(run, parts) && judgeTotal(total, parts) === 'consistent')
      return [agreement(passage, index, parts)];
  }
  return null;
};

/** At least two parts that are not nothing: 5 = 5 + 0 says little. */
const isSomething = (parts: readonly Figure[]): boolean => parts.filter(({ value }) => value.num !== 0n).length >= 2;

/** The total misses the sum of its neighbours by one slip of the pen, and few numbers lie that near. */
const slipped = (passage: Passage, index: number, runs: Runs, k: number): Relation[] => {
  const total = passage.figures[index]!;
  if (passage.hasSlot(total.sentence) || chanceOfSlip(total, 'shifted') > tolerable) return [];
  const tries = runs.countAround(k);
  for (const run of runs.around(k)) {
    if (!maySlip(total, runs.sumOf(run))) continue;
    const parts = runs.figuresOf(run);
    const computed = totalOf(parts);
    const slip = slipFrom(total, computed);
    if (!slip || (run.wholeSentence ? 1 : tries) * chanceOfSlip(total, slip) > tolerable || !isSomething(parts))
      continue;
    const label = labelOf(passage, index);
    const reason = 'slipOfNeighbours';
    return [
      state({
        kind: 'sum',
        verdict: 'verify',
        claim: total,
        operands: parts,
        label,
        formula: sumFormula(parts),
        computed,
        finding: 'slip',
        reason,
      }),
    ];
  }
  return [];
};
