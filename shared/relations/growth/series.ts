import { type Figure, sameUnit } from '../../figures/figure.ts';
import { multiply, rational } from '../../numbers/rational.ts';
import { hundredfold, judge } from '../judgement.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { type ChangeClaim, isBaseValue } from './change-claim.ts';
import { isPast } from './compared-with.ts';
import { positive } from './stated-change.ts';
import { type Way, waysTo } from './ways.ts';

export interface ChangeSeries {
  readonly relations: readonly Relation[];
  /** Figures that belong to a series, as indexes: each alone would be held against the wrong numbers. */
  readonly members: ReadonlySet<number>;
}

/**
 * Several changes in one breath: 立案841件，处分701人，比上年同期的276件、226人分别增长204.7%、210.2%. As many ends and as many beginnings
 * go with them, in their order; they vouch for each other.
 */
export const changeSeries = (passage: Passage, changes: readonly (ChangeClaim | null)[]): ChangeSeries => {
  const members = new Set<number>();
  const relations: Relation[] = [];
  changes.forEach((first, index) => {
    if (!first || !/分别|依次/.test(first.figure.head)) return;
    const length = 1 + followers(passage.figures, index);
    if (length === 1) return;
    for (let i = 0; i < length; i++) members.add(index + i);
    if (first.figure.dimension === 'percent') relations.push(...judgeSeries(passage, first, length));
  });
  return { relations, members };
};

const followers = (figures: readonly Figure[], index: number): number => {
  let count = 0;
  for (let next = figures[index + 1]; next && goesOn(figures[index]!, next); next = figures[index + count + 1]) count++;
  return count;
};

const goesOn = (first: Figure, { dimension, head, mark }: Figure): boolean =>
  dimension === first.dimension && /^(?:[和与及]|以及)?$/.test(head) && (mark === '、' || mark === '');

const mostBefore = 12;

const judgeSeries = (passage: Passage, first: ChangeClaim, length: number): Relation[] => {
  const { figures, text } = passage;
  const claims = figures.slice(first.index, first.index + length);
  const about = figures
    .slice(Math.max(0, first.index - mostBefore), first.index)
    .filter((figure) => isAmount(figure) && figure.sentence === first.figure.sentence);
  const behind = figures.slice(first.index + length, first.index + 2 * length).filter(isAmount);
  const pastBehind = behind.length === length && hasPast(behind[0]!) ? behind : null;
  const named = about.findIndex((figure) => isBaseValue(figure, text) || isPast(figure.head));
  const bases = pastBehind ?? (named < 0 ? [] : about.slice(named, named + length));
  const ends = (pastBehind || named < 0 ? about : about.slice(0, named)).slice(-length);
  if (bases.length < length || ends.length < length || !bases.every((base, i) => sameUnit(base, ends[i]!))) return [];
  const judged = claims.flatMap((figure, i) => {
    const change = { index: first.index + i, figure, direction: first.direction };
    const [way] = waysTo(passage, change, { from: bases[i]!, to: ends[i]!, delta: null, told: true });
    return way ? [{ figure, way, judgement: judge(positive(figure), hundredfold(way.computed)) }] : [];
  });
  const hits = judged.filter(({ judgement }) => judgement !== 'off').length;
  if (hits === 0 || (hits === 1 && luckOfPercentage(first.figure, length) > tolerableLuck)) return [];
  return judged.map(({ figure, way, judgement }) =>
    relationOf(passage, figure, way, judgement === 'off' ? (hits >= length - hits ? 'error' : 'verify') : judgement),
  );
};

/** （上年分别为206件、270件）, （去年同期206件、270件） */
const hasPast = ({ head }: Figure): boolean => isPast(head.replace(/分别/, ''));

const relationOf = (passage: Passage, claim: Figure, way: Way, verdict: Relation['verdict']): Relation =>
  state({
    kind: 'growth',
    verdict: verdict === 'error' && passage.hasSlot(claim.sentence) ? 'unassessable' : verdict,
    claim,
    operands: way.operands,
    label: labelOf(passage, passage.figures.indexOf(way.operands[0])),
    formula: way.formula,
    computed: multiply(way.exact, rational(100)),
    finding: verdict === 'consistent' ? undefined : verdict === 'last-digit' ? 'lastDigit' : 'mismatch',
    reason: verdict === 'verify' ? 'inferredBase' : undefined,
  });
