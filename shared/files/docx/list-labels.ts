import { formatNumber } from './number-formats.ts';
import type { List, Numbering } from './numbering.ts';

type Counters = (number | undefined)[];

/**
 * Counts through a document's lists in reading order, as Word does when it prints them: a level starts again after a
 * higher one, lists of one series count on, a list with its own start begins there when it is first used.
 */
export class ListLabels {
  readonly #numbering: Numbering;
  readonly #lists = new Map<string, List | undefined>();
  readonly #counters = new Map<string, Counters>();
  readonly #restarted = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  list(numId: string): List | undefined {
    if (!this.#lists.has(numId)) this.#lists.set(numId, this.#numbering.list(numId));
    return this.#lists.get(numId);
  }

  /** Counts one more paragraph of the list at a level (from 0) and gives its label; '' for bullets and lists that are not defined. */
  next(numId: string, level: number): string {
    const list = this.list(numId);
    if (!list?.levels[level]) return '';
    const counters: Counters = this.#counters.get(list.series) ?? [];
    this.#counters.set(list.series, counters);
    const own = list.restarts.get(level);
    const first = `${numId} ${level}`;
    if (own !== undefined && !this.#restarted.has(first)) {
      this.#restarted.add(first);
      counters[level] = undefined;
    }
    const before = counters[level];
    counters[level] = before === undefined ? startOf(list, level) : before + 1;
    // A level that is used before the ones above it counts them in: 1.1 may be followed by 2. (Microsoft KB Q110380).
    for (let higher = level - 1; higher >= 0; higher--) counters[higher] ??= startOf(list, higher);
    for (let deeper = level + 1; deeper < 9; deeper++) {
      if (level < (list.levels[deeper]?.restartAfter ?? deeper)) counters[deeper] = undefined;
    }
    return label(list, level, counters);
  }
}

const startOf = (list: List, level: number): number => list.restarts.get(level) ?? list.levels[level]?.start ?? 1;

const label = (list: List, level: number, counters: Counters): string => {
  const { text, format, legal, hidden } = list.levels[level]!;
  if (hidden || format === 'bullet') return '';
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const own = list.levels[of]?.format ?? 'decimal';
      return formatNumber(counters[of] ?? startOf(list, of), legal && own !== 'none' ? 'decimal' : own);
    })
    .trim();
};
