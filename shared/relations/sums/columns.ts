import { type Figure, sameUnit } from '../../figures/figure.ts';
import { labelOf, type Passage } from '../passage.ts';
import { judgeTotal } from './total.ts';

/** One total with the parts that stand in one column of a list. */
export interface Column {
  readonly total: number;
  readonly parts: readonly number[];
  readonly holds: boolean;
}

const mostColumns = 3;

/**
 * Lists that say several things of each item: 发案1379起，破890起，其中A 发1051起，破605起；B 发…. Null where the labels do
 * not come back in turn; a column whose total is not there is left out.
 */
export const columnsOf = (passage: Passage, parts: readonly number[], totals: readonly number[]): Column[] | null => {
  const labels = parts.map((i) => labelOf(passage, i));
  for (let width = 2; width <= mostColumns; width++) {
    if (parts.length % width || parts.length < 2 * width || !comesBack(labels, width)) continue;
    const before = totalsBefore(passage, parts[0]!, Math.max(width, totals.length));
    return Array.from({ length: width }, (_, column) => {
      const own = parts.filter((_, n) => n % width === column);
      const end = labels[column]!.slice(-2);
      const total = before.find((i) => labelOf(passage, i).includes(end)) ?? before[width - 1 - column] ?? null;
      return total === null ? [] : [{ total, parts: own, holds: holds(passage, total, own) }];
    }).flat();
  }
  return null;
};

const holds = ({ figures }: Passage, total: number, parts: readonly number[]): boolean =>
  judgeTotal(figures[total]!, figuresAt(figures, parts)) === 'consistent';

const figuresAt = (figures: readonly Figure[], indexes: readonly number[]): Figure[] => indexes.map((i) => figures[i]!);

/** All columns but the first end in words of their own, the same in each row. */
const comesBack = (labels: readonly string[], width: number): boolean =>
  Array.from({ length: width - 1 }, (_, n) => n + 1).every((column) => {
    const end = labels[column]!.slice(-2);
    const own = labels.filter((_, n) => n % width === column);
    const others = labels.filter((_, n) => n % width !== column);
    return end !== '' && own.every((label) => label.endsWith(end)) && !others.some((label) => label.endsWith(end));
  });

/** Figures of the list's unit and level before it, the nearest first. */
const totalsBefore = ({ figures }: Passage, first: number, most: number): number[] => {
  const sample = figures[first]!;
  const found: number[] = [];
  for (let i = first - 1; i >= 0 && found.length < most; i--) {
    const figure = figures[i]!;
    if (figure.bracket === sample.bracket && sameUnit(figure, sample)) found.push(i);
  }
  return found;
};
