import type { Figure } from '../../figures/figure.ts';
import { chanceOfSlip, maySlip, slipFrom } from '../digit-slip.ts';
import { isTooSmall, luckOfTotal, tolerableLuck } from '../luck.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { PrefixSums } from './prefix-sums.ts';
import { type Run, Runs } from './runs.ts';
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
    return runningTotal(passage, index, runs, k) ?? statedBehind(passage, level, k) ?? slipped(passage, index, runs, k);
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

const agreement = (passage: Passage, index: number, parts: readonly Figure[]): Relation =>
  state({
    kind: 'sum',
    verdict: 'consistent',
    claim: passage.figures[index]!,
    operands: parts,
    label: labelOf(passage, index),
    formula: sumFormula(parts),
    computed: totalOf(parts),
  });

/** 前三类合计823件: only so many of the parts before; null where the total has no such words. */
const firstFew = (before: Figure | undefined, total: Figure): number | null =>
  before && before.end === total.start - total.head.length && before.head.endsWith('前') ? before.roughValue : null;

const mostBehind = 40;

/** a、b、c，合计N: the parts are the figures before the word 合计 in its sentence; null where it says something else. */
const statedBehind = (passage: Passage, level: readonly number[], k: number): Relation[] | null => {
  const { figures } = passage;
  const index = level[k]!;
  const total = figures[index]!;
  if (k < 2 || !/^(?:以上)?(?:[^，。；]{0,4}项)?(?:合计|总计|共计|一共|共)/.test(total.head)) return null;
  const before = level
    .slice(Math.max(0, k - mostBehind), k)
    .map((i) => figures[i]!)
    .filter(({ sentence, segment }) => sentence === total.sentence && segment === total.segment);
  const parts = before.slice(0, firstFew(figures[index - 1], total) ?? before.length);
  if (parts.length < 2) return null;
  const sums = new PrefixSums(parts);
  for (let n = 0; n + 2 <= parts.length; n++) {
    if (!sums.mayMake(total, n, parts.length)) continue;
    const fitting = parts.slice(n);
    if (judgeTotal(total, fitting) === 'consistent') return [agreement(passage, index, fitting)];
  }
  if (parts.some(({ head }) => totalWords.test(head) || changeWords.test(head)) || passage.hasSlot(total.sentence))
    return null;
  const plain = parts
    .slice(1)
    .every(({ mark, head }) => (mark === '、' || mark === '，' || mark === '）') && head.length < 12);
  if (!plain) return null;
  const verdict = /^(?:合计|总计|共计|一共|共)$/.test(total.head) ? 'error' : 'verify';
  const reason = verdict === 'verify' ? 'inferredTotal' : undefined;
  const computed = totalOf(parts);
  const label = labelOf(passage, index) || '合计';
  return [
    state({
      kind: 'sum',
      verdict,
      claim: total,
      operands: parts,
      label,
      formula: sumFormula(parts),
      computed,
      finding: 'mismatch',
      reason,
    }),
  ];
};

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
