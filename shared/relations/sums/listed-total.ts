import { type Figure, sameUnit } from '../../figures/figure.ts';
import { overlapping, partitions, theRest } from '../../lexicon/partitions.ts';
import { approximately, compare } from '../../numbers/rational.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { isTooSmall, luckOfTotal, tolerableLuck } from '../luck.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { listAt, mostParts, type PartList } from './part-list.ts';
import { PrefixSums } from './prefix-sums.ts';
import { judgeTotal, totalOf } from './total.ts';

/**
 * Totals that a list of their parts follows: 共26人（A 15人、B 11人）; 203件，其中A 153件，B 50件; 1200人，分别为….
 * 其中 leaves open whether all parts are named: such a list is wrong only if more than that tells so.
 */
export const listedTotals = (passage: Passage, series: Series): Relation[] =>
  series.indexes.flatMap((_, k) => {
    const list = listAt(passage, series, k);
    return list ? (judgeList(passage, list) ?? interleaved(passage, list) ?? mismatch(passage, list)) : [];
  });

const judgeList = (passage: Passage, list: PartList): Relation[] | null => {
  const tries = list.totals.length * list.readings.length;
  const longest = list.readings[0]!.map((i) => passage.figures[i]!);
  const sums = new PrefixSums(longest);
  for (const [nth, total] of list.totals.entries()) {
    const whole = passage.figures[total]!;
    for (const { length } of list.readings) {
      if (!sums.mayMake(whole, 0, length) && !longest.some(({ approximation }) => approximation)) continue;
      const parts = longest.slice(0, length);
      if (judgeTotal(whole, parts) !== 'consistent') continue;
      // the nearest total is the one that the words mean; one further off needs more than luck
      if (nth > 0 && luckOfTotal(whole, parts, tries) > tolerableLuck) continue;
      return [agreement(passage, total, parts), ...secondDivision(passage, total, list.readings[0]!.slice(length))];
    }
  }
  return null;
};

const agreement = (passage: Passage, total: number, parts: readonly Figure[]): Relation =>
  state({
    kind: 'sum',
    verdict: 'consistent',
    claim: passage.figures[total]!,
    operands: parts,
    label: labelOf(passage, total),
    formula: sumFormula(parts),
    computed: totalOf(parts),
  });

/** What is left of a list may divide the same total once more: 其中A 49件，其他66件；自查19件，转办96件. */
const secondDivision = (passage: Passage, total: number, rest: readonly number[]): Relation[] => {
  const whole = passage.figures[total]!;
  if (rest.length < 2 || isTooSmall(whole, 2, tolerableLuck)) return [];
  const figures = rest.map((i) => passage.figures[i]!);
  const sums = new PrefixSums(figures);
  for (let length = rest.length; length >= 2; length--) {
    for (let from = 0; from + length <= rest.length; from++) {
      if (!sums.mayMake(whole, from, from + length)) continue;
      const parts = figures.slice(from, from + length);
      const tries = from === 0 || from + length === rest.length ? 2 : rest.length;
      if (luckOfTotal(whole, parts, tries) < tolerableLuck && judgeTotal(whole, parts) === 'consistent')
        return [agreement(passage, total, parts)];
    }
  }
  return [];
};

/** 发案1379起，破890起，其中A 发1051起，破605起；B 发…: two totals, and every second part belongs to the second. */
const interleaved = (passage: Passage, list: PartList): Relation[] | null => {
  const { figures } = passage;
  const [parts = []] = list.readings;
  const odd = parts.filter((_, i) => i % 2 === 1);
  const repeated = new Set(odd.map((i) => labelOf(passage, i)));
  if (parts.length < 4 || repeated.size > 1 || parts.length % 2) return null;
  const sample = figures[parts[0]!]!;
  const before = figures
    .flatMap((figure, i) => (i < parts[0]! && figure.bracket === sample.bracket && sameUnit(figure, sample) ? [i] : []))
    .slice(-2);
  if (before.length < 2) return [];
  const even = parts.filter((_, i) => i % 2 === 0);
  return [even, odd].flatMap((half, i) => {
    const total = before[i]!;
    const addends = half.map((at) => figures[at]!);
    return judgeTotal(figures[total]!, addends) === 'consistent' ? [agreement(passage, total, addends)] : [];
  });
};

/** Below this chance of coming about by itself, a total one slip away from its parts is taken for wrong. */
const certainSlip = 0.005;

const mismatch = (passage: Passage, list: PartList): Relation[] => {
  const { figures } = passage;
  const total = list.totals[0]!;
  const whole = figures[total]!;
  const reading = list.readings[0]!;
  const parts = reading.map((i) => figures[i]!);
  const later = secondDivision(passage, total, reading);
  const computed = totalOf(parts);
  const statement = {
    kind: 'sum' as const,
    claim: whole,
    operands: parts,
    label: labelOf(passage, total),
    formula: sumFormula(parts),
    computed,
  };
  if (passage.hasSlot(whole.sentence) || passage.hasSlot(parts[0]!.sentence))
    return [...later, state({ ...statement, verdict: 'unassessable', reason: 'openSlot' })];
  const labels = reading.map((i) => labelOf(passage, i));
  const overlap = compare(computed, whole.value) > 0 && labels.some((label) => overlapping.test(label));
  const complete = overlap ? null : completeness(list, labels, passage, total, parts);
  if (complete)
    return [
      ...later,
      state({
        ...statement,
        verdict: complete,
        finding: 'mismatch',
        ...(complete === 'verify' && { reason: 'inferredParts' }),
      }),
    ];
  for (const [nth, some] of list.readings.entries()) {
    const slippedParts = some.map((i) => figures[i]!);
    const right = totalOf(slippedParts);
    const slip = slipFrom(whole, right);
    // the likeliest readings come first: a slip from the whole list has had one chance, not as many as there are readings
    const chance = slip ? chanceOfSlip(whole, slip) * (nth + 1) : 1;
    if (chance > tolerableLuck || slippedParts.some(({ value }) => compare(value, whole.value) >= 0)) continue;
    const slipped = {
      ...statement,
      operands: slippedParts,
      formula: sumFormula(slippedParts),
      computed: right,
      finding: 'slip',
      reason: 'slipOfParts' as const,
    };
    return [...later, state({ ...slipped, verdict: chance < certainSlip ? 'error' : 'verify' })];
  }
  return [...later, state({ ...statement, verdict: 'unassessable', reason: 'perhapsIncomplete' })];
};

/**
 * Whether the text says that all the parts are there, and how surely: `error` where the words leave no doubt, `verify`
 * where they may; null where a part may well be left out.
 */
const completeness = (
  { lead }: PartList,
  labels: readonly string[],
  passage: Passage,
  total: number,
  parts: readonly Figure[],
): 'error' | 'verify' | null => {
  const last = parts.at(-1)!;
  const bracket = passage.brackets[last.bracket];
  if (
    /^[^，。；]{0,4}等|等$/.test(last.tail) ||
    labels.some((label) => /主要|重点|仅/.test(label)) ||
    parts.length < 2 ||
    parts.length >= mostParts
  )
    return null;
  if (bracket && !bracket.closed) return null;
  if (
    partitions.some(
      (row) => row.length === labels.length && row.every((word) => labels.some((label) => word.test(label))),
    )
  ) {
    return lead !== 'among' ||
      labels.every((label) => shareNoun(label, labelOf(passage, total))) ||
      isNear(passage.figures[total]!, parts)
      ? 'error'
      : 'verify';
  }
  const rest = labels.slice(1).find((label) => theRest.test(label));
  // 其他资金 may be a name of its own kind, 其他问题 is the rest
  if (rest !== undefined)
    return lead === 'bracket' || /^(?:其他|其它|其余)(?:.|人员|案件|问题|方面|情况|来源|类型)?$/.test(rest)
      ? 'error'
      : 'verify';
  if (lead === 'bracket')
    return parts.length >= 4 || parts.slice(1).every(({ mark }) => mark === '、') ? 'error' : null;
  if (lead === 'among') return null;
  return /分别/.test(passage.text.slice(Math.max(0, parts[0]!.start - 12), parts[0]!.start)) ? 'error' : null;
};

const shareNoun = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (b.includes(a.slice(-2)) || a.slice(-2) === b.slice(-2));

/** Within a third of the total: what misses is a slip rather than a part that nobody named. */
const isNear = (total: Figure, parts: readonly Figure[]): boolean =>
  Math.abs(approximately(totalOf(parts)) / total.roughValue - 1) < 1 / 3;
