import type { NumberList, OutlineItem } from './outline.ts';

/**
 * What is wrong with a list's numbers.
 * `start`: it does not begin with 1. `slip`: one number is wrong, the next goes on as if it were right.
 * `swap`: two neighbours stand in each other's place.
 */
export type SequenceFaultKind = 'start' | 'gap' | 'repeat' | 'backwards' | 'slip' | 'swap';

export interface SequenceFault {
  readonly kind: SequenceFaultKind;
  readonly item: OutlineItem;
  /** Absent for `start`. */
  readonly before?: OutlineItem;
  /** The number that should stand here. */
  readonly expected: number;
  /** The items to renumber, with what each should be; a missing paragraph is the other way to mend it. */
  readonly renumbered: readonly { readonly item: OutlineItem; readonly number: number }[];
}

/** Reads a list from its first item on; each fault is told once, and what follows it is measured by it. */
export const sequenceFaults = ({ items }: NumberList): SequenceFault[] => {
  const faults: SequenceFault[] = [];
  const first = items[0];
  if (!first) return faults;
  if (first.number !== 1) faults.push({ kind: 'start', item: first, expected: 1, renumbered: [] });
  let last = first.number!;
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    const number = item.number!;
    const repeat = faults.at(-1);
    // After 2.2. a third 2. should be 4., not 3. again.
    const isRepeatedAgain = repeat?.kind === 'repeat' && repeat.item === items[i - 1] && number === last;
    const expected = isRepeatedAgain ? repeat.expected + 1 : last + 1;
    if (number === expected) {
      last = number;
      continue;
    }
    const next = items[i + 1]?.number;
    const before = items[i - 1]!;
    if (next === expected + 1) {
      faults.push({ kind: 'slip', item, before, expected, renumbered: [{ item, number: expected }] });
      last = expected;
    } else if (number === expected + 1 && next === expected) {
      faults.push({ kind: 'swap', item, before, expected, renumbered: swapped(item, items[i + 1]!) });
      last = number;
      i++;
    } else {
      const kind = number > expected ? 'gap' : number === last ? 'repeat' : 'backwards';
      faults.push({ kind, item, before, expected, renumbered: shifted(items, i, expected - number) });
      last = number;
    }
  }
  return faults;
};

const swapped = (a: OutlineItem, b: OutlineItem) => [
  { item: a, number: b.number! },
  { item: b, number: a.number! },
];

/** The items from `from` on that count on from each other, each moved by the same amount. */
const shifted = (items: readonly OutlineItem[], from: number, by: number) => {
  const moved = [];
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (i > from && item.number !== items[i - 1]!.number! + 1) break;
    moved.push({ item, number: item.number! + by });
  }
  return moved;
};
