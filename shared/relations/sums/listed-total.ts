import { type Figure, sameUnit } from '../../figures/figure.ts';
import { overlapping } from '../../lexicon/partitions.ts';
import { compare } from '../../numbers/rational.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { isTooSmall, luckOfTotal, tolerableLuck } from '../luck.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { columnsOf } from './columns.ts';
import { type Completeness, completeness, exceedingPart, mayOverlap } from './completeness.ts';
import { countedOut } from './distribution.ts';
import { type DividedTotal, listAt, type PartList } from './part-list.ts';
import { PrefixSums } from './prefix-sums.ts';
import { agreement, exceeds, mismatch, sumOf } from './sum-relation.ts';
import { judgeTotal, totalOf } from './total.ts';

/** A list of parts with what came of it; `divided` is null where no total fits. */
interface JudgedList {
  readonly list: PartList;
  readonly divided: DividedTotal | null;
  readonly relations: readonly Relation[];
}

/**
 * Totals that a list of their parts follows: 共26人（A 15人、B 11人）; 203件，其中A 153件，B 50件; 1200人，分别为….
 * 其中 leaves open whether all parts are named: such a list is wrong only if more than that tells so. The answer has the
 * relations of each series.
 */
export const listedTotals = (passage: Passage, all: readonly Series[]): Relation[][] => {
  const judged = all.map((series) => judgeLists(passage, series));
  return judged.map((lists, n) => {
    const beside = judged.filter((_, other) => other !== n).flat();
    return lists.flatMap((each) => (each.divided ? each.relations : failed(passage, each.list, beside)));
  });
};

const judgeLists = (passage: Passage, series: Series): JudgedList[] => {
  const lists: JudgedList[] = [];
  let previous: DividedTotal | null = null;
  series.indexes.forEach((_, k) => {
    const list = listAt(passage, series, k, previous);
    if (!list) return;
    const judged = judgeList(passage, list);
    lists.push(judged);
    previous = judged.divided ?? { total: list.totals[0]!, parts: list.readings[0]! };
  });
  return lists;
};

const judgeList = (passage: Passage, list: PartList): JudgedList => {
  const longest = list.readings[0]!.map((i) => countedOut(passage, i));
  const known = longest.filter((figure) => figure !== null);
  if (known.length === longest.length) {
    const tries = list.totals.length * list.readings.length;
    const sums = new PrefixSums(known);
    for (const [nth, total] of list.totals.entries()) {
      const whole = passage.figures[total]!;
      // the nearest total is the one that the words mean; one further off needs more than luck
      const fits = (parts: readonly Figure[]): boolean =>
        judgeTotal(whole, parts) === 'consistent' && (nth === 0 || luckOfTotal(whole, parts, tries) <= tolerableLuck);
      for (const reading of list.readings) {
        const parts = known.slice(0, reading.length);
        if (!sums.mayMake(whole, 0, reading.length) && !parts.some(({ approximation }) => approximation)) continue;
        if (!fits(parts)) continue;
        const rest = list.readings[0]!.slice(reading.length);
        const relations = [agreement(passage, total, parts), ...secondDivision(passage, total, rest)];
        return { list, divided: { total, parts: reading }, relations };
      }
      const heads = list.heads?.map((i) => passage.figures[i]!);
      if (heads && fits(heads) && !columnsOf(passage, list.readings[0]!, list.totals))
        return { list, divided: { total, parts: list.heads! }, relations: [agreement(passage, total, heads)] };
    }
  }
  return { list, divided: null, relations: [] };
};

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

/** A list that no total fits. `beside` are the lists of other units: 74件126人，其中A 39件85人，B 35件41人 are two in one. */
const failed = (passage: Passage, list: PartList, beside: readonly JudgedList[]): Relation[] => {
  const [reading] = list.readings as [readonly number[]];
  const [total] = list.totals as [number];
  const later = secondDivision(passage, total, reading);
  const columns = columnsOf(passage, reading, list.totals);
  if (columns) {
    const held = columns.some(({ holds }) => holds);
    return columns.flatMap(({ total: own, parts, holds }) => {
      const figures = parts.map((i) => passage.figures[i]!);
      if (holds) return [agreement(passage, own, figures)];
      return held ? [mismatch(passage, own, figures, 'error')] : [];
    });
  }
  const { figures, hasSlot } = passage;
  const parts = reading.map((i) => countedOut(passage, i));
  if (hasSlot(figures[total]!.sentence) || hasSlot(figures[reading[0]!]!.sentence))
    return [...later, unassessable(passage, total, reading, 'openSlot')];
  if (parts.includes(null)) return [...later, unassessable(passage, total, reading, 'perhapsIncomplete')];
  return [
    ...later,
    accused(passage, list, total, beside) ?? unassessable(passage, total, reading, 'perhapsIncomplete'),
  ];
};

const unassessable = (
  passage: Passage,
  total: number,
  parts: readonly number[],
  reason: 'openSlot' | 'perhapsIncomplete',
): Relation =>
  state({
    ...sumOf(
      passage,
      total,
      parts.map((i) => passage.figures[i]!),
    ),
    verdict: 'unassessable',
    reason,
  });

const accused = (passage: Passage, list: PartList, total: number, beside: readonly JudgedList[]): Relation | null => {
  const { figures } = passage;
  const whole = figures[total]!;
  const twin = beside.find(({ list: other, divided }) => divided && standBeside(figures, list, other, divided.parts));
  if (twin) {
    const parts = list.readings[0]!.slice(0, twin.divided!.parts.length).map((i) => countedOut(passage, i)!);
    return mismatch(passage, total, parts, 'error');
  }
  const indexes = partsMeant(passage, list);
  const parts = indexes?.map((i) => countedOut(passage, i)!);
  const labels = list.readings[0]!.map((i) => labelOf(passage, i));
  const tooMuch = parts !== undefined && compare(totalOf(parts), whole.value) > 0;
  const overlap = tooMuch && labels.some((label) => overlapping.test(label));
  const complete: Completeness =
    indexes && parts && !overlap ? completeness(passage, list, total, indexes, parts) : null;
  if (complete === 'error') return mismatch(passage, total, parts!, 'error');
  const larger =
    list.lead === 'loose' ? null : exceedingPart(passage, total, list.readings[0]!, largestWhole(passage, list));
  if (larger !== null) return exceeds(passage, larger, total);
  if (complete) return mismatch(passage, total, parts!, 'verify');
  return (
    slipped(passage, list) ??
    (tooMuch && isTooMuch(passage, list, labels) ? mismatch(passage, total, parts!, 'verify') : null)
  );
};

/** The lists go on side by side: their n-th parts are said of the same. */
const standBeside = (
  figures: readonly Figure[],
  list: PartList,
  other: PartList,
  others: readonly number[],
): boolean => {
  const own = list.readings[0]!;
  return (
    list.lead === other.lead &&
    own.length === others.length &&
    own.every((i, n) => {
      const j = others[n]!;
      return Math.abs(i - j) === 1 && Math.abs(figures[i]!.clause - figures[j]!.clause) <= 1;
    })
  );
};

/** The parts that the list means, where it leaves no doubt: all of them, or those that others divide. */
const partsMeant = ({ figures }: Passage, { readings, heads }: PartList): readonly number[] | null => {
  const [all] = readings as [readonly number[]];
  if (!heads) return all;
  const divided = heads.every((head, n) => {
    const until = heads[n + 1] ?? Number.POSITIVE_INFINITY;
    const own = all.filter((i) => i > head && i < until).map((i) => figures[i]!);
    return own.length === 0 || judgeTotal(figures[head]!, own) === 'consistent';
  });
  return divided ? heads : null;
};

/** No figure that the list may be picked out of is larger. */
const largestWhole = ({ figures }: Passage, { lead, totals, readings }: PartList): number => {
  const first = figures[readings[0]![0]!]!;
  if (lead === 'bracket') return figures[totals[0]!]!.roughValue;
  const before = figures.filter(
    (figure, i) =>
      i < readings[0]![0]! &&
      first.sentence - figure.sentence <= 1 &&
      figure.bracket === first.bracket &&
      sameUnit(figure, first),
  );
  return Math.max(figures[totals[0]!]!.roughValue, ...before.map(({ roughValue }) => roughValue));
};

/** Parts of one kind side by side add up to more than the whole that they are picked out of. */
const isTooMuch = ({ figures }: Passage, { lead, readings, heads }: PartList, labels: readonly string[]): boolean =>
  !heads &&
  (lead === 'among' || lead === 'divided') &&
  !mayOverlap(labels) &&
  readings[0]!.slice(1).every((i) => figures[i]!.mark === '、' || figures[i]!.mark === '，');

/** Below this chance of coming about by itself, a total one slip away from its parts is taken for wrong. */
const certainSlip = 0.005;

const slipped = (passage: Passage, { readings, heads, totals }: PartList): Relation | null => {
  const { figures } = passage;
  const whole = figures[totals[0]!]!;
  for (const [nth, some] of [...(heads ? [heads] : []), ...readings].entries()) {
    const parts = some.map((i) => countedOut(passage, i)!);
    const slip = slipFrom(whole, totalOf(parts));
    // the likeliest readings come first: a slip from the whole list has had one chance, not as many as there are readings
    const chance = slip ? chanceOfSlip(whole, slip) * (nth + 1) : 1;
    if (chance > tolerableLuck || parts.some(({ value }) => compare(value, whole.value) >= 0)) continue;
    return state({
      ...sumOf(passage, totals[0]!, parts),
      verdict: chance < certainSlip ? 'error' : 'verify',
      finding: 'slip',
      reason: 'slipOfParts',
    });
  }
  return null;
};
