import { type Figure, sameUnit } from '../../figures/figure.ts';
import type { Passage, Series } from '../passage.ts';
import { cannotBeAdded, totalWords } from './total.ts';

/** What leads from a total to its parts. */
export type Lead = 'bracket' | 'among' | 'consists' | 'divided' | 'loose';

export interface PartList {
  readonly lead: Lead;
  /** Figures that may be the total, the likeliest first; never empty. */
  readonly totals: readonly number[];
  /** The parts, the likeliest reading of where they end first; never empty, each of two parts or more. */
  readonly readings: readonly (readonly number[])[];
  /**
   * The first figure of each stretch between ； where some stretch has more than one: what follows it there may divide it
   * once more (工贸76处，已整改69处、正在整改7处；建筑58处，…). Null for a list without such stretches.
   */
  readonly heads: readonly number[] | null;
}

const among = /其中|[，（(。](?:另)?含/;
const consists = /包括|包含|构成(?:为|是|：)|(?:由|分为)$/;
const divided = /分别|分为|分[^，。；]{1,8}看|按[^，。；]{1,10}分|从[^，。；]{1,10}看|具体为/;
const loose = /在[^，。；]{1,12}中[，,]|主要用于|[：:]$/;
const dividesAgain = /[；。].{0,3}(?:其中|按[^，。；]{1,10}分|[从分][^，。；]{1,10}看)/;
const aside = /其中|[，（(]含|另有/;
const farthestLead = 120;
const mostTotals = 5;
const farthestTotal = 40;

/** A list with the one of its totals that it is taken to divide. */
export interface DividedTotal {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The list of parts that begins with the k-th figure of the series, or null where none does. `previous` is the list before
 * it: what follows may divide the same total once more (按职级分…；按处分种类分…).
 */
export const listAt = (
  passage: Passage,
  { indexes }: Series,
  k: number,
  previous: DividedTotal | null,
): PartList | null => {
  if (k === 0) return null;
  const { figures, text } = passage;
  const first = figures[indexes[k]!]!;
  const before = figures[indexes[k - 1]!]!;
  const gap = text.slice(Math.max(before.end, first.start - farthestLead), first.start);
  const opened = first.bracket !== before.bracket && first.bracket >= 0;
  const lead = leadIn(gap, opened);
  if (!lead || first.start - before.end > farthestLead || cannotBeAdded(first)) return null;
  const parts = partsFrom(passage, indexes, k, opened);
  const totals = opened ? explained(passage, indexes, k) : totalsBefore(passage, indexes, k, parts, previous);
  const readings = readingsOf(figures, parts);
  return totals.length && readings.length ? { lead, totals, readings, heads: headsOf(figures, parts) } : null;
};

const leadIn = (words: string, opened: boolean): Lead | null => {
  const gap = words.replace(/[（(][^（）()]*[）)]/g, '');
  if (among.test(gap)) return 'among';
  if (consists.test(gap)) return 'consists';
  if (opened) return 'bracket';
  if (divided.test(gap)) return 'divided';
  return loose.test(gap) ? 'loose' : null;
};

/** What a bracket explains: the figure before it, or one of its unit that stands close before that (41件、45人（…）). */
const explained = ({ figures, brackets }: Passage, indexes: readonly number[], k: number): number[] => {
  const first = figures[indexes[k]!]!;
  const { anchor } = brackets[first.bracket]!;
  if (anchor < 0) return [];
  if (sameUnit(figures[anchor]!, first)) return [anchor];
  const total = indexes[k - 1]!;
  return total < anchor &&
    figures[total]!.sentence === figures[anchor]!.sentence &&
    figures[total]!.bracket === figures[anchor]!.bracket &&
    anchor - total <= 2
    ? [total]
    : [];
};

/** Earlier figures of the list's own level, in its sentence or the two before; no total is smaller than its largest part. */
const totalsBefore = (
  { figures }: Passage,
  indexes: readonly number[],
  k: number,
  parts: readonly number[],
  previous: DividedTotal | null,
): number[] => {
  const first = figures[indexes[k]!]!;
  const largest = Math.max(...parts.map((i) => figures[i]!.roughValue));
  const level = indexes
    .slice(Math.max(0, k - farthestTotal), k)
    .reverse()
    .filter(
      (i) =>
        figures[i]!.bracket === first.bracket &&
        first.sentence - figures[i]!.sentence <= 2 &&
        !cannotBeAdded(figures[i]!),
    );
  const again = previous && !level.some((i) => figures[i]!.segment === first.segment) && level.includes(previous.total);
  const near = again
    ? [previous.total, ...level.filter((i) => i !== previous.total && !previous.parts.includes(i))]
    : level;
  const large = near.filter((i) => figures[i]!.roughValue >= largest).slice(0, mostTotals);
  // a total that is too small is worth reporting only where it stands directly before the list
  return large.length && !again
    ? large
    : near.slice(0, 1).filter((i) => again || first.sentence - figures[i]!.sentence <= 1);
};

/** The figures of the list's own level: what stands in brackets or behind a further 其中 explains one of the parts. */
const partsFrom = (passage: Passage, indexes: readonly number[], from: number, opened: boolean): number[] => {
  const { figures, text } = passage;
  const first = figures[indexes[from]!]!;
  const parts: number[] = [];
  let nestedIn = -1;
  for (let k = from; k < indexes.length && parts.length < mostParts; k++) {
    const figure = figures[indexes[k]!]!;
    if (opened ? !isWithin(passage, figure.bracket, first.bracket) : figure.sentence !== first.sentence) break;
    if (figure.bracket !== first.bracket || cannotBeAdded(figure)) continue;
    if (nestedIn >= 0 && figure.segment === nestedIn) continue;
    nestedIn = -1;
    if (parts.length) {
      const gap = text.slice(figures[indexes[k - 1]!]!.end, figure.start);
      if (figure.segment !== figures[parts.at(-1)!]!.segment && dividesAgain.test(gap)) break;
      if (aside.test(gap)) {
        nestedIn = figure.segment;
        continue;
      }
      if (
        /^(?:合计|总计|共计|一共|共)/.test(figure.head) ||
        (totalWords.test(figure.head) && figure.segment !== first.segment && /合计|总计/.test(figure.head))
      )
        break;
    }
    parts.push(indexes[k]!);
  }
  return parts;
};

const isWithin = ({ brackets }: Passage, bracket: number, outer: number): boolean => {
  for (let at = bracket; at >= 0; at = brackets[at]!.parent) if (at === outer) return true;
  return false;
};

/** Longer lists are followed no further, and never taken for complete. */
export const mostParts = 48;

/** The whole list; then the list up to each ； ; then up to each later figure: what follows may belong to something else. */
const readingsOf = (figures: readonly Figure[], all: readonly number[]): number[][] => {
  const parts = all.slice(0, mostParts);
  const ends = new Set<number>([parts.length]);
  for (let n = 2; n < parts.length; n++)
    if (figures[parts[n]!]!.segment !== figures[parts[n - 1]!]!.segment) ends.add(n);
  for (let n = parts.length - 1; n >= 2; n--) ends.add(n);
  return [...ends].filter((n) => n >= 2).map((n) => parts.slice(0, n));
};

const headsOf = (figures: readonly Figure[], parts: readonly number[]): number[] | null => {
  const heads = parts.filter((i, n) => n === 0 || figures[i]!.segment !== figures[parts[n - 1]!]!.segment);
  return heads.length > 1 && heads.length < parts.length ? heads : null;
};
