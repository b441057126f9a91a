import { beginsWithVerb, holdsVerb } from '../../lexicon/list-verbs.ts';
import { conjunctions, possibleConjunctions, splitAtConjunction } from './conjunctions.ts';
import type { Item } from './list.ts';

/** How many items a list may be said to have. */
export interface Readings {
  /** The count that the text offers first: by 、 and a last 和. */
  readonly listed: number;
  /** Whether the list may be read as `n` items, and where that reading's first item stands. */
  readonly startFor: (n: number) => number | null;
  /** Whether `n` cannot be ruled out: an item may hide a boundary, a conjunction may part two. */
  readonly possible: (n: number) => boolean;
  /** Fewest items that any reading has. */
  readonly fewest: number;
  /** Whether the last 和 parts two items is probable, not certain. */
  readonly doubtful: boolean;
}

/**
 * The readings of a list whose first item may carry words that do not belong to it: “机关、学校的|思想、组织、作风”.
 * A later item is taken for the first only where it has what the items behind it lack: a verb, 的, 和.
 */
export const readingsOf = (items: readonly Item[]): Readings => {
  const n = items.length;
  const parted = Math.min(conjunctions(items[n - 1]!.text), 1);
  const surely = partsAlike(items);
  const probably = surely || partsAsLong(items);
  const counts = new Map<number, number>();
  for (const start of [0, ...innerStart(items)]) {
    const whole = n - start;
    for (const count of probably ? [whole + 1] : [whole, whole + parted])
      if (!counts.has(count)) counts.set(count, start);
  }
  const spare = items.reduce((sum, { text }) => sum + possibleConjunctions(text), 0);
  return {
    listed: n + parted,
    startFor: (count) => counts.get(count) ?? null,
    possible: (count) => {
      if (probably && count === n) return false;
      if (count > n) return count <= n + spare;
      for (let first = n - count; first <= n - count + parted; first++) {
        if (first <= 0 || first >= n || mayBegin(items, first)) return true;
      }
      return false;
    },
    fewest: Math.min(...counts.keys()),
    doubtful: probably && !surely,
  };
};

/** 东部、西部、中部和南部: what 和 parts ends as all other items do, so that it surely parts two. */
export const partsAlike = (items: readonly Item[]): boolean => {
  const last = items.at(-1)!.text;
  const parts = splitAtConjunction(last);
  if (items.length < 2 || !parts || conjunctions(last) !== 1) return false;
  const others = [last.slice(0, parts[0]), ...items.slice(0, -1).map(({ text }) => text)];
  const ending = last.at(-1);
  return others.every((text) => text.at(-1) === ending) && items.slice(1, -1).every(({ text }) => !conjunctions(text));
};

/** 教育、医疗、养老和社保: what 和 parts is as long as the other items, none of which holds 和. */
const partsAsLong = (items: readonly Item[]): boolean => {
  const last = items.at(-1)!.text;
  const parts = splitAtConjunction(last);
  const inner = items.slice(1, -1);
  if (
    !inner.length ||
    !parts ||
    conjunctions(last) !== 1 ||
    items.slice(0, -1).some(({ text }) => possibleConjunctions(text))
  )
    return false;
  const [before, behind] = [last.slice(0, parts[0]), last.slice(parts[1])];
  if (beginsWithVerb(before) || beginsWithVerb(behind)) return false;
  const lengths = inner.map(({ text }) => text.length);
  const alike = ({ length }: string): boolean =>
    length >= Math.min(...lengths) - 1 && length <= Math.max(...lengths) + 2;
  return alike(before) && alike(behind);
};

/** The last item behind the first that may begin the list; none where the last item of all begins with a verb as well. */
const innerStart = (items: readonly Item[]): number[] => {
  if (beginsWithVerb(items.at(-1)!.text)) return [];
  const start = items.findLastIndex(
    ({ text }, i) => i > 0 && i < items.length - 1 && beginsList(text) && text.length > shortest(items.slice(i + 1)),
  );
  return start < 0 ? [] : [start];
};

/** 抓好|学习, 学校的|思想, 漳平市和|永定 */
const beginsList = (text: string): boolean =>
  beginsWithVerb(text) || /的.|^[在对从以把将].{2}/.test(text) || conjunctions(text) > 0;

/** 办结率 beside 满意率 begins with a verb as a name does; 抓好学习 beside 教育 is longer by its verb. */
const shortest = (items: readonly Item[]): number => Math.min(...items.map(({ text }) => text.length));

const mayBegin = (items: readonly Item[], first: number): boolean => {
  const { text } = items[first]!;
  const others = items.slice(first + 1);
  if (others.length === 0) return true;
  const longest = Math.max(...others.map((other) => other.text.length));
  if (text.length > longest + 2) return true;
  return text.length > shortest(others) && holdsVerb(text) && !others.every((other) => holdsVerb(other.text));
};
