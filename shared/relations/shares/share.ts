import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type Interval, point, quotient, sum } from '../../numbers/interval.ts';
import { approximately, compare, divide, multiply, rational } from '../../numbers/rational.ts';
import { digitsLike, hundredfold, type Judgement, judge } from '../judgement.ts';
import { likeness } from '../likeness.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isSlipped } from '../rates/slipped.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state, sumFormula } from '../state.ts';
import { judgeTotal, totalOf, totalWords } from '../sums/total.ts';
import { consensusOf, isSlippedPart, isSlippedWhole } from './consensus.ts';
import { fitOf } from './fit.ts';
import { isGeneric, type ShareClaim } from './share-claim.ts';
import type { ShareList } from './share-list.ts';

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
  const implied = best && best.hits * 2 > withPart.length ? null : againstImplied(withPart, candidates, hasSlot);
  const relations: Relation[] = implied ? [...implied.relations] : [];
  const open: ShareClaim[] = [];
  for (const share of withPart) {
    if (implied?.settled.has(share)) continue;
    const several = share.together !== 1 || (withPart.length === 1 && !best);
    const together = several ? partsTogether(share, candidates, wholes, hasSlot) : null;
    const relation = together ?? (share.together > 1 ? null : judgeOne(share, withPart, best, wholes, hasSlot));
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

/** Amounts of the parts' unit that are no parts themselves. */
const alikeIn = (list: ShareList, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ figure }) => sameUnit(figure, list[0]!.part!) && !list.some(({ part }) => part!.start === figure.start),
  );

const isNamed = (share: ShareClaim, { label }: Candidate): boolean => {
  const kind = share.whole.replace(/(?:总数|总量|总额|总人数|总件数|总计|合计|总值)$/, '');
  return kind !== '' && likeness(kind, label) >= 0.5;
};

const wholesFor = (list: ShareList, candidates: readonly Candidate[]): Whole[] => {
  const first = list[0]!;
  if (first.printedWhole) return [wholeOf(first.printedWhole, true)];
  const alike = alikeIn(list, candidates).filter(({ figure }) =>
    list.some(({ part }) => compare(figure.value, part!.value) >= 0),
  );
  const only = alike.filter(({ near }) => near).length === 1;
  const wholes = alike.map((candidate) =>
    wholeOf(
      candidate.figure,
      isNamed(first, candidate) ||
        (candidate.near && (only || totalWords.test(candidate.figure.head)) && isGeneric(first.whole)),
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

const fits = ({ claim, part }: ShareClaim, whole: Whole): Judgement => fitOf(claim, part!, whole);

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
    const clear =
      (best.hits > 1 && best.hits >= list.length - best.hits) || (best.whole.named && isSlippedFrom(share, best.whole));
    return shareRelation(share, best.whole, clear ? 'error' : 'verify', clear ? undefined : 'siblingsDiffer');
  }
  const named = wholes.filter((whole) => whole.named);
  if (named.length !== 1 || hasSlot(share.claim.sentence)) return null;
  const clear = share.printedWhole || share.whole || share.among || isSlippedFrom(share, named[0]!);
  return shareRelation(share, named[0]!, clear ? 'error' : 'verify', clear ? undefined : 'inferredWhole');
};

const isSlippedFrom = ({ claim, part }: ShareClaim, { figures }: Whole): boolean =>
  isSlipped(claim, { parts: [part!], wholes: figures, complement: false });

const mostTogether = 3;

/** A 35件，B 289件，占案件总数的65.85%: the share of the last few parts together, if the words say so or it is of nothing else. */
const partsTogether = (
  share: ShareClaim,
  candidates: readonly Candidate[],
  wholes: readonly Whole[],
  hasSlot: (sentence: number) => boolean,
): Relation | null => {
  const part = share.part!;
  const before = candidates.filter(({ figure, near }) => near && sameUnit(figure, part) && figure.end <= part.start);
  const counts = share.together > 1 ? [share.together] : [2, mostTogether];
  if (luckOfPercentage(share.claim, counts.length * wholes.length) > tolerableLuck) return null;
  const readings = counts.flatMap((n) => {
    if (before.length < n) return [];
    const parts = [...before.slice(0, n - 1).map(({ figure }) => figure), part];
    const others = wholes.filter(({ figures }) => figures.length === 1 && !parts.includes(figures[0]!));
    return others.map((whole) => ({ parts, whole: whole.figures[0]!, named: whole.named }));
  });
  const fitting = readings.find(({ parts, whole }) => {
    const computed = quotient(sum(parts.map((figure) => figure.range)), whole.range);
    return computed !== null && judge(share.claim, hundredfold(computed)) === 'consistent';
  });
  if (fitting) return togetherRelation(share, fitting, 'consistent');
  const named = readings.filter((reading) => reading.named);
  if (share.together <= 1 || named.length !== 1 || hasSlot(share.claim.sentence)) return null;
  return togetherRelation(share, named[0]!, 'error');
};

const togetherRelation = (
  share: ShareClaim,
  { parts, whole }: { readonly parts: readonly Figure[]; readonly whole: Figure },
  verdict: 'consistent' | 'error',
): Relation =>
  state({
    kind: 'share',
    verdict,
    claim: share.claim,
    operands: [...parts, whole],
    label: `${share.partLabel}等占比`,
    formula: `（${sumFormula(parts)}） ÷ ${inFormula(whole)}`,
    computed: multiply(divide(totalOf(parts), whole.value), rational(100)),
    finding: verdict === 'error' ? 'mismatch' : undefined,
  });

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

/**
 * What a list says where no number at hand is its whole, but its shares agree on one: a printed number that a slip made of it,
 * or the one part that a slip sets apart. `settled` need no further whole.
 */
const againstImplied = (
  list: ShareList,
  candidates: readonly Candidate[],
  hasSlot: (sentence: number) => boolean,
): { readonly relations: readonly Relation[]; readonly settled: ReadonlySet<ShareClaim> } | null => {
  const consensus =
    list.length > 1 && !list[0]!.printedWhole && !hasSlot(list[0]!.claim.sentence) ? consensusOf(list) : null;
  if (!consensus) return null;
  const about = rational(Math.round((consensus.low + consensus.high) / 2 / list[0]!.part!.roughQuantum));
  const whole = multiply(about, list[0]!.part!.quantum);
  const slipped = alikeIn(list, candidates).find(
    (candidate) => (candidate.near || isNamed(list[0]!, candidate)) && isSlippedWhole(candidate.figure, consensus),
  );
  if (slipped) {
    const parts = list.flatMap((share) => (consensus.members.has(share) ? [share.part!] : []));
    const verdict = parts.length > 2 || isNamed(list[0]!, slipped) ? 'error' : 'verify';
    const statement = {
      kind: 'share' as const,
      verdict,
      claim: slipped.figure,
      operands: parts,
      label: slipped.label,
    } as const;
    return {
      relations: [state({ ...statement, computed: whole, finding: 'impliedWhole' })],
      settled: consensus.members,
    };
  }
  // two shares that agree are held against an odd one only where no whole of theirs can stand further off
  const sure = consensus.members.size > 2;
  const odd = list.filter((share) => !consensus.members.has(share) && isSlippedPart(share, consensus));
  if (!odd.length || !(sure || (candidates.length && candidates.every(({ near }) => !near)))) return null;
  const relations = odd.map((share) =>
    state({
      kind: 'share',
      verdict: sure ? 'error' : 'verify',
      claim: share.claim,
      operands: [share.part!],
      label: `${share.partLabel}占比`,
      formula: `${inFormula(share.part!)} ÷ ${digitsLike(share.part!, whole)}`,
      computed: multiply(divide(share.part!.value, whole), rational(100)),
      finding: 'mismatch',
      reason: sure ? undefined : 'impliedWhole',
    }),
  );
  return { relations, settled: new Set(odd) };
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
