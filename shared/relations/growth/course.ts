import { type Figure, sameUnit } from '../../figures/figure.ts';
import { isAmount, type Passage } from '../passage.ts';
import { type ChangeClaim, isBaseValue, isEndValue } from './change-claim.ts';
import { type Era, eraOf, isBefore, isPast, isTimeOnly, withoutTime, yearOf } from './compared-with.ts';

/** Where a change began and ended, as far as the text says. */
export interface Course {
  readonly from: Figure | null;
  readonly to: Figure | null;
  /** The same change as an amount, where the claim gives it as a proportion. */
  readonly delta: ChangeClaim | null;
  /** The words tell the beginning from the end. */
  readonly told: boolean;
}

interface Base {
  readonly figure: Figure;
  readonly era: Era | null;
}

const mostCandidates = 4;
const mostSentences = 2;

/** The ways to read where a change began and ended, the nearest first. */
export const coursesOf = (passage: Passage, changes: readonly (ChangeClaim | null)[], index: number): Course[] => {
  const claim = changes[index]!;
  const behind = baseBehind(passage, index);
  const delta = deltaBeside(passage, changes, index, behind !== null);
  const { bases, ends } = valuesBefore(passage, changes, index, delta);
  const base = behind ?? baseFor(passage, claim, bases, ends);
  const from = base?.figure ?? null;
  if (!ends.length) return [{ from, to: null, delta, told: false }];
  const courses = ends.map((to) => ({ from, to, delta, told: ends.length === 1 || isEndValue(to) || base === behind }));
  // 由…增加到…: the end stands right behind the beginning
  const paired = from && courses.find(({ to }) => isEndValue(to) && to.start > from.start);
  return paired ? [paired, ...courses.filter((course) => course !== paired)] : courses;
};

/** What the words compare with: those of the claim, or of the change before it that it goes on from (同比增加45件，上升12%). */
const eraOfClaim = ({ figures }: Passage, index: number): Era | null => {
  const claim = figures[index]!;
  const own = eraOf(claim.head);
  const before = figures[index - 1];
  return (
    own ?? (before && before.segment === claim.segment && claim.clause - before.clause <= 1 ? eraOf(before.head) : null)
  );
};

/** 同比上升12%（上年同期98件）, 同比上升12%，去年同期98件: the beginning may stand behind the change. */
const baseBehind = (passage: Passage, index: number): Base | null => {
  const { figures, brackets } = passage;
  const claim = figures[index]!;
  const next = figures[index + 1];
  if (!next || next.segment !== claim.segment || !(isAmount(next) || next.dimension === 'percent')) return null;
  const explains = next.bracket >= 0 && brackets[next.bracket]!.anchor === index;
  if (!explains && (next.bracket !== claim.bracket || next.clause - claim.clause > 1)) return null;
  const era = eraOf(next.head);
  if (!(isPast(next.head) || (explains && isTimeOnly(next.head)))) return null;
  const wanted = eraOfClaim(passage, index);
  const known = era ?? (explains ? wanted : null);
  return wanted && known && wanted !== known && !explains ? null : { figure: next, era: known };
};

const isBeside = (claim: Figure, other: Figure): boolean =>
  other.segment === claim.segment && Math.abs(claim.clause - other.clause) <= 2;

/** 增加45件，上升12%; 上升12%，增加45件: the same change as an amount. */
const deltaBeside = (
  passage: Passage,
  changes: readonly (ChangeClaim | null)[],
  index: number,
  hasBase: boolean,
): ChangeClaim | null => {
  const { figure: claim, direction } = changes[index]!;
  if (claim.dimension !== 'percent' && claim.dimension !== 'times') return null;
  for (let i = index - 1; i >= 0 && isBeside(claim, passage.figures[i]!); i--) {
    const change = changes[i];
    if (change && isAmount(change.figure)) return change.direction === direction ? change : null;
    if (!change) break;
  }
  const next = changes[index + 1];
  const goesOn =
    next &&
    isAmount(next.figure) &&
    next.direction === direction &&
    next.figure.bracket === claim.bracket &&
    next.figure.segment === claim.segment &&
    next.figure.clause - claim.clause <= 1 &&
    onlyChange.test(next.figure.head);
  return goesOn && !hasBase ? next : null;
};

/** A change with no subject of its own: it is that of what was said before. */
const onlyChange =
  /^(?:同比|环比|比上年|较上年|较去年|比去年|净|共|均|各|也)*(?:增加|增长|上升|减少|下降|多|少|增|减|降低|提高)(?:了|约|近)?$/;

const valuesBefore = (
  passage: Passage,
  changes: readonly (ChangeClaim | null)[],
  index: number,
  delta: ChangeClaim | null,
): { readonly bases: readonly Base[]; readonly ends: readonly Figure[] } => {
  const { figures, text } = passage;
  const claim = figures[index]!;
  const wantsAmount = isAmount(claim) || claim.dimension === 'points';
  const bases: Base[] = [];
  const ends: Figure[] = [];
  for (let i = index - 1; i >= 0 && claim.sentence - figures[i]!.sentence <= mostSentences; i--) {
    const figure = figures[i]!;
    if (claim.sentence - figure.sentence > 1 && (ends.length || !bases.length)) break;
    if (!isValue(claim, figure, changes[i] ?? null)) continue;
    const past = isBaseValue(figure, text) || isPast(figure.head);
    if ((!past && isListItem(passage, i)) || (figure.bracket !== claim.bracket && figure.bracket !== -1 && !past))
      continue;
    const sample = delta?.figure ?? (wantsAmount ? claim : (bases[0]?.figure ?? ends[0]));
    if (sample && !comparable(figure, sample)) continue;
    if (figure.sentence !== claim.sentence && ends.length) {
      // 2024年受理A件。2023年受理B件。同比…: only what counts the same at a later time is still looked for
      if (ends.length === 1 && !bases.length && isSameCount(ends[0]!, figure)) ends.push(figure);
      break;
    }
    if (past && !isEndValue(figure)) bases.push({ figure, era: eraOf(figure.head) });
    else ends.push(figure);
    if (ends.length >= mostCandidates) break;
  }
  return sortedByTime(bases, ends);
};

/** 增长5.2%，比上年提高0.4个百分点: percentages of growth are values here, and only they go with each other. */
const isValue = (claim: Figure, figure: Figure, change: ChangeClaim | null): boolean =>
  claim.dimension === 'points'
    ? figure.dimension === 'percent'
    : isAmount(figure)
      ? !change
      : figure.dimension === 'percent' && !change;

const isSameCount = (a: Figure, b: Figure): boolean => {
  const [x, y] = [withoutTime(a.head), withoutTime(b.head)];
  return isTimeOnly(a.head) || (x.length > 1 && x === y);
};

/** Of two numbers that count the same, the one of the earlier time is a beginning: 三季度327件，二季度603件. */
const sortedByTime = (bases: readonly Base[], ends: readonly Figure[]) => {
  const earlier = ends.filter((end) =>
    ends.some((other) => other !== end && isBefore(end, other) && isSameCount(end, other)),
  );
  const eraOfEarlier = (figure: Figure): Era => (yearOf(figure.head) !== null ? 'year' : 'prior');
  return {
    bases: [...bases, ...earlier.map((figure) => ({ figure, era: eraOfEarlier(figure) }))],
    ends: ends.filter((end) => !earlier.includes(end)),
  };
};

/** 来信62件、来访85件: one of several, while a change is said of the whole before them. */
const isListItem = ({ figures }: Passage, i: number): boolean => {
  const [figure, next] = [figures[i]!, figures[i + 1]];
  return figure.mark === '、' || (next !== undefined && next.mark === '、' && sameUnit(figure, next));
};

/** 较去年增长11%, 比“十三五”增长11%: it counts from what the words name, which the text need not give as a number. */
const comparison = /(?:较|(?<![占对同环别])比)([^，。；]*(?:年|期|月|季|“十|之前|以前|五))/;

/** The beginning that the claim counts from; the beginning of 由A增加到B is that of B alone. */
const baseFor = (
  passage: Passage,
  { figure: claim, index }: ChangeClaim,
  bases: readonly Base[],
  ends: readonly Figure[],
): Base | null => {
  const wanted = eraOfClaim(passage, index);
  const named = comparison.exec(claim.head)?.[1];
  const base = bases.find(({ figure, era }) => {
    if (wanted && era && wanted !== era) return false;
    if (named === undefined) return true;
    const [year, other] = [yearOf(named), yearOf(figure.head)];
    return (
      era !== null && era === eraOf(named) && figure.segment === claim.segment && (!year || !other || year === other)
    );
  });
  if (!base) return null;
  const taken = ends.findIndex((end) => isEndValue(end) && end.start > base.figure.start);
  return taken > 0 ? null : base;
};

/** Points are the difference of two percentages. */
const comparable = (figure: Figure, sample: Figure): boolean =>
  sample.dimension === 'points' ? figure.dimension === 'percent' : sameUnit(figure, sample);
