import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type Interval, point, quotient, sum } from '../../numbers/interval.ts';
import { approximately, compare, divide, multiply, rational } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { likeness } from '../likeness.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state, sumFormula } from '../state.ts';
import { judgeTotal, totalOf, totalWords } from '../sums/total.ts';
import { isGeneric, type ShareClaim, type ShareList } from './share-list.ts';

/** Something that the shares of a list may be shares of. */
interface Whole {
  readonly figures: readonly Figure[];
  readonly range: Interval;
  readonly approximate: number;
  /** The words name it, or it is the only thing of its unit at hand. */
  readonly named: boolean;
}

/** A figure that may be a whole, with its label and how near it stands. */
export interface Candidate {
  readonly figure: Figure;
  readonly label: string;
  readonly near: boolean;
}

export interface ShareOutcome {
  readonly relations: readonly Relation[];
  /** Shares that nothing at hand could be the whole of: to be tried against what stands further off. */
  readonly open: ShareList;
}

/**
 * Decides shares by the whole that explains most of their list: siblings vote, so that one wrong share is told from a
 * list whose whole is not in the text. A single share is believed if the words name its whole or chance is unlikely.
 */
export const judgeShares = (
  list: ShareList,
  candidates: readonly Candidate[],
  hasSlot: (sentence: number) => boolean,
): ShareOutcome => {
  const withPart = list.filter(({ part }) => part !== null);
  if (!withPart.length) return { relations: [], open: [] };
  const wholes = wholesFor(withPart, candidates);
  const best = mostConvincing(withPart, wholes);
  const relations: Relation[] = [];
  const open: ShareClaim[] = [];
  for (const share of withPart) {
    const together = withPart.length === 1 && !best ? partsTogether(share, candidates, wholes) : null;
    const relation = together ?? judgeOne(share, withPart, best, wholes, hasSlot);
    if (relation) relations.push(relation);
    else open.push(share);
  }
  const total = bestIsTheirSum(best) ? disputedTotal(withPart, candidates) : sumOfParts(withPart, best, candidates);
  if (total) relations.push(total);
  return { relations, open };
};

interface Vote {
  readonly whole: Whole;
  readonly hits: number;
}

const wholesFor = (list: ShareList, candidates: readonly Candidate[]): Whole[] => {
  const first = list[0]!;
  const part = first.part!;
  if (first.printedWhole) return [wholeOf(first.printedWhole, true)];
  const alike = candidates.filter(
    ({ figure }) =>
      sameUnit(figure, part) &&
      compare(figure.value, part.value) >= 0 &&
      !list.some((share) => share.part!.start === figure.start),
  );
  const kind = first.whole.replace(/(?:总数|总量|总额|总人数|总件数|总计|合计|总值)$/, '');
  const named = alike.map((candidate) => kind !== '' && likeness(kind, candidate.label) >= 0.5);
  const only = alike.filter(({ near }) => near).length === 1;
  const wholes = alike.map((candidate, i) =>
    wholeOf(
      candidate.figure,
      named[i]! || (candidate.near && (only || totalWords.test(candidate.figure.head)) && isGeneric(first.whole)),
    ),
  );
  if (list.length > 1) {
    const parts = list.map((share) => share.part!);
    wholes.push({
      figures: parts,
      range: sum(parts.map(({ range }) => range)),
      approximate: approximately(totalOf(parts)),
      named: false,
    });
  }
  return wholes;
};

const wholeOf = (figure: Figure, named: boolean): Whole => ({
  figures: [figure],
  range: figure.range,
  approximate: figure.roughValue,
  named,
});

const mostConvincing = (list: ShareList, wholes: readonly Whole[]): Vote | null => {
  let best: Vote | null = null;
  for (const whole of wholes) {
    const hits = list.filter((share) => fits(share, whole) !== 'off').length;
    if (hits === 0) continue;
    const better = !best || hits > best.hits || (hits === best.hits && whole.named && !best.whole.named);
    if (better) best = { whole, hits };
  }
  return best;
};

const fits = ({ claim, part }: ShareClaim, whole: Whole): Judgement => {
  const rough = (100 * part!.roughValue) / whole.approximate;
  const away = Math.abs(rough - claim.roughValue);
  if (!claim.approximation && away > 6 + 0.2 * claim.roughValue) return 'off';
  const computed = quotient(part!.range, whole.range);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};

const judgeOne = (
  share: ShareClaim,
  list: ShareList,
  best: Vote | null,
  wholes: readonly Whole[],
  hasSlot: (sentence: number) => boolean,
): Relation | null => {
  const alone = list.length === 1;
  if (best) {
    const verdict = fits(share, best.whole);
    const believed =
      best.hits > 1 || best.whole.named || (alone && luckOfPercentage(share.claim, wholes.length) < tolerableLuck);
    if (verdict !== 'off') return believed ? shareRelation(share, best.whole, verdict) : null;
    const other = wholes.find((whole) => whole !== best.whole && fits(share, whole) === 'consistent');
    if (other && luckOfPercentage(share.claim, wholes.length) < tolerableLuck)
      return shareRelation(share, other, 'consistent');
    if (hasSlot(share.claim.sentence)) return shareRelation(share, best.whole, 'unassessable', 'openSlot');
    const clear = best.hits > 1 && best.hits >= list.length - best.hits;
    return shareRelation(share, best.whole, clear ? 'error' : 'verify', clear ? undefined : 'siblingsDiffer');
  }
  const named = wholes.filter((whole) => whole.named);
  if (named.length !== 1 || hasSlot(share.claim.sentence)) return null;
  return shareRelation(
    share,
    named[0]!,
    share.printedWhole || share.whole ? 'error' : 'verify',
    share.whole ? undefined : 'inferredWhole',
  );
};

const mostTogether = 3;

/** A 35件，B 289件，占案件总数的65.85%: the share of the last few parts together, if it is of nothing else. */
const partsTogether = (
  share: ShareClaim,
  candidates: readonly Candidate[],
  wholes: readonly Whole[],
): Relation | null => {
  const part = share.part!;
  const before = candidates.filter(({ figure, near }) => near && sameUnit(figure, part) && figure.end <= part.start);
  if (luckOfPercentage(share.claim, mostTogether * wholes.length) > tolerableLuck) return null;
  for (let n = 1; n < Math.min(mostTogether, before.length); n++) {
    const parts = [...before.slice(0, n).map(({ figure }) => figure), part];
    const value = totalOf(parts);
    const range = sum(parts.map((figure) => figure.range));
    const whole = wholes.find(({ figures }) => {
      const computed = figures.length === 1 && !parts.includes(figures[0]!) ? quotient(range, figures[0]!.range) : null;
      return computed !== null && judge(share.claim, hundredfold(computed)) === 'consistent';
    })?.figures[0];
    if (!whole) continue;
    const label = `${share.partLabel}等占比`;
    const computed = multiply(divide(value, whole.value), rational(100));
    const formula = `（${sumFormula(parts)}） ÷ ${inFormula(whole)}`;
    return state({
      kind: 'share',
      verdict: 'consistent',
      claim: share.claim,
      operands: [...parts, whole],
      label,
      formula,
      computed,
    });
  }
  return null;
};

const shareRelation = (share: ShareClaim, whole: Whole, verdict: Relation['verdict'], reason?: Reason): Relation => {
  const { claim, part } = share;
  const ofSum = whole.figures.length > 1;
  const total = ofSum ? totalOf(whole.figures) : whole.figures[0]!.value;
  const computed = total.num === 0n ? undefined : multiply(divide(part!.value, total), rational(100));
  return state({
    kind: 'share',
    verdict,
    claim,
    operands: ofSum ? [part!, ...whole.figures.filter((figure) => figure !== part)] : [part!, whole.figures[0]!],
    label: `${share.partLabel}占比`,
    formula: `${inFormula(part!)} ÷ ${ofSum ? `（${sumFormula(whole.figures)}）` : inFormula(whole.figures[0]!)}`,
    computed,
    ...(verdict === 'consistent' ? {} : { finding: verdict === 'last-digit' ? 'lastDigit' : 'mismatch' }),
    reason,
  });
};

/** Parts whose shares are of one figure, and that make it up. */
const sumOfParts = (list: ShareList, best: Vote | null, candidates: readonly Candidate[]): Relation | null => {
  const [whole] = best && best.whole.figures.length === 1 && list.length > 1 ? best.whole.figures : [];
  const parts = list.map((share) => share.part!);
  if (!whole || judgeTotal(whole, parts) !== 'consistent') return null;
  const label = candidates.find(({ figure }) => figure === whole)?.label;
  return state({
    kind: 'sum',
    verdict: 'consistent',
    claim: whole,
    operands: parts,
    label,
    formula: sumFormula(parts),
    computed: totalOf(parts),
  });
};

const bestIsTheirSum = (best: Vote | null): boolean => best !== null && best.whole.figures.length > 2 && best.hits >= 3;

/** The shares were computed on the sum of their parts, and the total printed before them is another number. */
const disputedTotal = (list: ShareList, candidates: readonly Candidate[]): Relation | null => {
  const parts = list.map((share) => share.part!);
  const computed = totalOf(parts);
  const stated = candidates.filter(
    ({ figure, near }) => near && sameUnit(figure, parts[0]!) && figure.end <= parts[0]!.start,
  );
  if (stated.length !== 1) return null;
  const [{ figure, label }] = stated as [Candidate];
  const ratio = approximately(computed) / figure.roughValue;
  if (
    judge(figure, point(computed)) !== 'off' ||
    judge(figure, sum(parts.map(({ range }) => range))) !== 'off' ||
    ratio < 0.5 ||
    ratio > 2
  )
    return null;
  return state({
    kind: 'sum',
    verdict: 'error',
    claim: figure,
    operands: parts,
    label,
    formula: sumFormula(parts),
    computed,
    finding: 'shareBase',
  });
};
