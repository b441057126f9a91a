import type { Figure } from '../../figures/figure.ts';
import { approximately } from '../../numbers/rational.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { luckOfTotal, tolerableLuck } from '../luck.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { changeWords, judgeTotal, totalOf, totalWords } from './total.ts';

/** A sum that no word announces is believed only if next to none was to be expected by chance. */
const tolerable = 0.02;
const longestRun = 14;

/**
 * Totals that stand before, behind or amid their parts without a word that says so (现有886例，累计治愈218770例，
 * 累计死亡5226例，累计报告224882例), and differences, which are sums read the other way (出口a，进口b，顺差c).
 * Looks at neighbouring figures of one unit only, and trusts chance with nothing (`luckOfTotal`).
 */
export const runningTotals = (passage: Passage, series: Series, taken: ReadonlySet<number>): Relation[] => {
  const { figures } = passage;
  const level = series.indexes.filter((i) => figures[i]!.bracket === -1);
  const found: Relation[] = [];
  const used = new Set<number>(taken);
  level.forEach((index, k) => {
    if (used.has(index) || changeWords.test(figures[index]!.head)) return;
    const total = figures[index]!;
    const whole = sentenceRuns(passage, level, k);
    const runs = [...whole, ...runsAround(level, k)].map((run) => run.map((i) => figures[i]!));
    const bound = totalWords.test(total.head) ? tolerableLuck : tolerable;
    const fitting = runs.find(
      (parts, i) =>
        (i < whole.length
          ? luckOfTotal(total, parts, 1) < tolerableLuck
          : luckOfTotal(total, parts, runs.length) < bound) &&
        sizable(total, parts) &&
        judgeTotal(total, parts) === 'consistent',
    );
    if (fitting) {
      used.add(index);
      found.push(
        state({
          kind: 'sum',
          verdict: 'consistent',
          claim: total,
          operands: fitting,
          label: labelOf(passage, index),
          formula: sumFormula(fitting),
          computed: totalOf(fitting),
        }),
      );
      return;
    }
    const stated = statedBehind(passage, level, k);
    if (stated) found.push(...stated);
    else found.push(...slipOf(passage, index, runs, whole.length));
    if (stated?.length) used.add(index);
  });
  return found;
};

/** All the rest of a sentence that begins with the total, or all of a sentence that ends with it: a form that sums have. */
const sentenceRuns = ({ figures }: Passage, level: readonly number[], k: number): number[][] => {
  const { sentence } = figures[level[k]!]!;
  const inSentence = level.filter((i) => figures[i]!.sentence === sentence && !changeWords.test(figures[i]!.head));
  if (inSentence.length < 3) return [];
  if (inSentence[0] === level[k]) return [inSentence.slice(1)];
  return inSentence.at(-1) === level[k] ? [inSentence.slice(0, -1)] : [];
};

/** Runs of two or more neighbours directly behind, directly before, and pairs with one on each side. */
const runsAround = (level: readonly number[], k: number): number[][] => {
  const runs: number[][] = [];
  for (let n = 2; n <= longestRun && k + n < level.length; n++) runs.push(level.slice(k + 1, k + 1 + n));
  for (let n = 2; n <= longestRun && k - n >= 0; n++) runs.push(level.slice(k - n, k));
  for (const before of [k - 1, k - 2]) {
    for (const after of [k + 1, k + 2])
      if (level[before] !== undefined && level[after] !== undefined) runs.push([level[before]!, level[after]!]);
  }
  return runs;
};

/** No estimates, and at least two parts that are something: 5 = 5 + 0 says little, and 近200 fits too much. */
const sizable = (total: Figure, parts: readonly Figure[]): boolean =>
  [total, ...parts].every(({ approximation }) => approximation === null) &&
  parts.filter(({ value }) => value.num !== 0n).length >= 2 &&
  approximately(total.value) !== 0;

/** a、b、c，合计N: the parts are the figures before the word 合计 in its sentence; null where it says something else. */
const statedBehind = (passage: Passage, level: readonly number[], k: number): Relation[] | null => {
  const { figures } = passage;
  const index = level[k]!;
  const total = figures[index]!;
  if (!/^(?:以上)?(?:[^，。；]{0,4}项)?(?:合计|总计|共计|一共|共)/.test(total.head) || k < 2) return null;
  const before = level
    .slice(0, k)
    .filter((i) => figures[i]!.sentence === total.sentence && figures[i]!.segment === total.segment);
  if (before.length < 2) return null;
  const parts = before.map((i) => figures[i]!);
  for (let n = 0; n + 2 <= parts.length; n++) {
    if (judgeTotal(total, parts.slice(n)) === 'consistent') {
      const fitting = parts.slice(n);
      return [
        state({
          kind: 'sum',
          verdict: 'consistent',
          claim: total,
          operands: fitting,
          label: labelOf(passage, index),
          formula: sumFormula(fitting),
          computed: totalOf(fitting),
        }),
      ];
    }
  }
  if (parts.some(({ head }) => totalWords.test(head) || changeWords.test(head)) || passage.hasSlot(total.sentence))
    return null;
  const plain = parts.slice(1).every(({ mark, head }) => (mark === '、' || mark === '，') && head.length < 12);
  if (!plain) return null;
  const verdict = /^(?:合计|总计|共计|一共|共)$/.test(total.head) ? 'error' : 'verify';
  const computed = totalOf(parts);
  return [
    state({
      kind: 'sum',
      verdict,
      claim: total,
      operands: parts,
      label: labelOf(passage, index),
      formula: sumFormula(parts),
      computed,
      finding: 'mismatch',
    }),
  ];
};

/** The total misses the sum of its neighbours by one slip of the pen, and few numbers lie that near. */
const slipOf = (
  passage: Passage,
  index: number,
  runs: readonly (readonly Figure[])[],
  wholeSentences: number,
): Relation[] => {
  const total = passage.figures[index]!;
  if (passage.hasSlot(total.sentence)) return [];
  for (const [i, parts] of runs.entries()) {
    const computed = totalOf(parts);
    const slip = slipFrom(total, computed);
    const tries = i < wholeSentences ? 1 : runs.length;
    if (!slip || tries * chanceOfSlip(total, slip) > tolerable || !sizable(total, parts)) continue;
    return [
      state({
        kind: 'sum',
        verdict: 'verify',
        claim: total,
        operands: parts,
        label: labelOf(passage, index),
        formula: sumFormula(parts),
        computed,
        finding: 'slip',
        reason: '与相邻各数之和只差一处数位',
      }),
    ];
  }
  return [];
};
