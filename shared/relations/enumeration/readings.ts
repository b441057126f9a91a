import { beginsWithVerb, holdsVerb } from '../../lexicon/enumeration.ts';
import { conjunctions, possibleConjunctions } from './conjunctions.ts';
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
}

/**
 * The readings of a list whose first item may carry words that do not belong to it: “机关、学校的|思想、组织、作风”.
 * A later item is taken for the first only where it has what the items behind it lack: a verb, 的, 和.
 */
export const readingsOf = (items: readonly Item[]): Readings => {
  const n = items.length;
  const last = items[n - 1]!;
  const parted = conjunctions(last.text);
  const starts = [0, ...innerStart(items)];
  const counts = new Map<number, number>();
  for (const start of starts) {
    const all = items.slice(start).reduce((sum, { text }) => sum + conjunctions(text), 0);
    for (const count of [n - start, n - start + Math.min(parted, 1), n - start + all])
      if (!counts.has(count)) counts.set(count, start);
  }
  const spare = items.reduce((sum, { text }) => sum + possibleConjunctions(text), 0);
  return {
    listed: n + Math.min(parted, 1),
    startFor: (count) => counts.get(count) ?? null,
    possible: (count) => {
      if (count > n) return count <= n + spare;
      for (let first = n - count; first <= n - count + Math.min(parted, 1); first++) {
        if (first <= 0 || first >= n || mayBegin(items, first)) return true;
      }
      return false;
    },
    fewest: Math.min(...counts.keys()),
  };
};

/** The last item behind the first that may begin the list; none where the last item of all looks the same. */
const innerStart = (items: readonly Item[]): number[] => {
  const marked = (item: Item): boolean => beginsWithVerb(item.text) || holdsVerb(item.text);
  const last = items.at(-1)!;
  if (beginsWithVerb(last.text)) return [];
  for (let i = items.length - 2; i > 0; i--) if (marked(items[i]!)) return [i];
  return [];
};

const mayBegin = (items: readonly Item[], first: number): boolean => {
  const { text } = items[first]!;
  const others = items.slice(first + 1).map((item) => item.text);
  if (others.length === 0) return true;
  const longest = Math.max(...others.map(({ length }) => length));
  if (text.length > longest + 1) return true;
  const opens = beginsWithVerb(text) || holdsVerb(text);
  return opens && !others.every((other) => beginsWithVerb(other) || holdsVerb(other));
};
