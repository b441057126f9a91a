import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type Interval, minus, opposite, quotient, sum } from '../../numbers/interval.ts';
import { absolute, add, divide, isZero, multiply, type Rational, rational, subtract } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { yearlyGrowth } from './yearly.ts';
import { type ChangeClaim, changeOf, isBaseValue, isEndValue } from './change-claim.ts';

/** Where a change began and ended, as far as the text says. */
interface Course {
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly delta: ChangeClaim | null;
}

/**
 * What the text says of a change against its own numbers: new − old = amount, amount ÷ old = percentage. Where the old value
 * is not printed it is the new one less the amount, with the rounding of both (figure-linking.md, class 9).
 */
export const growthRelations = (passage: Passage): Relation[] => {
  const { figures } = passage;
  const changes = figures.map((figure, i) => changeOf(figure, i) ?? changeInBracket(passage, i));
  const relations: Relation[] = [];
  changes.forEach((change, index) => {
    if (!change) return;
    const course = courseOf(passage, changes, index);
    const relation = isAmount(change.figure) || change.figure.dimension === 'points' ? difference(passage, change, course) : proportion(passage, change, course);
    if (relation) relations.push(relation);
  });
  return [...relations, ...yearlyGrowth(passage)];
};

/** 减少162万（约17%）: the bracket says the same change as a percentage. */
const changeInBracket = ({ figures, brackets }: Passage, index: number): ChangeClaim | null => {
  const figure = figures[index]!;
  const anchor = figure.dimension === 'percent' && /^[约+]?$/.test(figure.head) && /[（(]/.test(figure.mark) ? brackets[figure.bracket]!.anchor : -1;
  const said = anchor >= 0 ? changeOf(figures[anchor]!, anchor) : null;
  return said && isAmount(said.figure) ? { index, figure, direction: said.direction } : null;
};

const courseOf = (passage: Passage, changes: readonly (ChangeClaim | null)[], index: number): Course => {
  const { figures } = passage;
  const { figure: claim, direction } = changes[index]!;
  let from: Figure | null = null;
  let to: Figure | null = null;
  let delta: ChangeClaim | null = null;
  const wanted = isAmount(claim) || claim.dimension === 'points' ? claim : null;
  for (let i = index - 1; i >= 0 && claim.sentence - figures[i]!.sentence <= 1; i--) {
    const figure = figures[i]!;
    const change = claim.dimension === 'points' && figure.dimension === 'percent' ? null : changes[i];
    if (change) {
      // 增加132件，上升44%: the amount beside the percentage, before any other
      if (!delta && !from && !to && isAmount(figure) && change.direction === direction && !isAmount(claim) && claim.clause - figure.clause <= 2) delta = change;
      continue;
    }
    if (!isAmount(figure) && figure.dimension !== 'percent') continue;
    if (figure.bracket !== claim.bracket && figure.bracket !== -1 && !isBaseValue(figure, passage.text)) continue;
    const sample = delta?.figure ?? wanted ?? from ?? to;
    if (sample && !comparable(figure, sample)) continue;
    if (figure.sentence !== claim.sentence && (from || to)) break;
    if (isBaseValue(figure, passage.text)) from ??= figure;
    else if (isEndValue(figure) || !to) to ??= figure;
    if (from && to) break;
  }
  return { from, to, delta };
};

/** Points are the difference of two percentages. */
const comparable = (figure: Figure, sample: Figure): boolean =>
  sample.dimension === 'points' ? figure.dimension === 'percent' : sameUnit(figure, sample);

const difference = (passage: Passage, { figure: claim, direction }: ChangeClaim, { from, to }: Course): Relation | null => {
  if (!from || !to) return null;
  const change = directed(direction, minus(to.range, from.range));
  const judgement = judge(positive(claim), change);
  const roundedFirst = claim.dimension === 'points' && judge(positive(claim), directed(direction, { low: closedAt(to, from), high: closedAt(to, from) })) === 'consistent';
  const verdict = roundedFirst ? 'consistent' : judgement;
  const exact = direction === 'up' ? subtract(to.value, from.value) : subtract(from.value, to.value);
  const label = labelOf(passage, passage.figures.indexOf(to));
  const formula = direction === 'up' ? `${inFormula(to)} − ${inFormula(from)}` : `${inFormula(from)} − ${inFormula(to)}`;
  const turned = verdict === 'off' && exact.num < 0n;
  return state({
    kind: 'difference',
    verdict: settle(passage, claim, verdict, isBaseValue(from, passage.text) && from.sentence === claim.sentence && to.sentence === claim.sentence),
    claim,
    operands: [to, from],
    label,
    formula,
    computed: turned ? undefined : exact,
    ...(verdict !== 'consistent' && { finding: verdict === 'last-digit' ? 'lastDigit' : turned ? 'direction' : 'mismatch' }),
  });
};

const closedAt = (to: Figure, from: Figure) => ({ at: subtract(to.value, from.value), open: false });
const directed = (direction: ChangeClaim['direction'], change: Interval): Interval => (direction === 'up' ? change : opposite(change));

/** −17% after a word for falling says the same as 17%. */
const positive = (claim: Figure): Figure => (claim.value.num < 0n ? { ...claim, value: absolute(claim.value), range: opposite(claim.range) } : claim);

const settle = (passage: Passage, claim: Figure, judgement: Judgement, clear: boolean): Relation['verdict'] =>
  judgement !== 'off' ? judgement : passage.hasSlot(claim.sentence) ? 'unassessable' : clear ? 'error' : 'verify';

/** Ways to get the proportion of a change from what is printed, each with its formula. */
interface Way {
  readonly computed: Interval;
  readonly exact: Rational;
  readonly formula: string;
  readonly operands: readonly Figure[];
  readonly clear: boolean;
}

const proportion = (passage: Passage, change: ChangeClaim, course: Course): Relation | null => {
  const { figure: claim } = change;
  if (claim.dimension !== 'percent' && claim.dimension !== 'times') return null;
  const ways = waysTo(passage, change, course);
  if (!ways.some(({ computed }) => judge(positive(claim), claim.dimension === 'percent' ? hundredfold(computed) : computed) !== 'off')) {
    const further = waysFurtherBack(passage, change, course);
    if (further) ways.unshift(further);
  }
  if (!ways.length) return null;
  const scale = claim.dimension === 'percent' ? hundredfold : (interval: Interval) => interval;
  const judged = ways.map((way) => ({ way, judgement: judge(positive(claim), scale(way.computed)) }));
  const best = judged.find(({ judgement }) => judgement === 'consistent') ?? judged.find(({ judgement }) => judgement === 'last-digit') ?? judged[0]!;
  const { way, judgement } = best;
  const computed = claim.dimension === 'percent' ? multiply(way.exact, rational(100)) : way.exact;
  const turned = judgement === 'off' && computed.num < 0n;
  return state({
    kind: 'growth',
    verdict: settle(passage, claim, judgement, way.clear),
    claim,
    operands: way.operands,
    label: course.to ? labelOf(passage, passage.figures.indexOf(course.to)) : '',
    formula: way.formula,
    computed: turned ? undefined : computed,
    ...(judgement !== 'consistent' && { finding: judgement === 'last-digit' ? 'lastDigit' : turned ? 'direction' : 'mismatch' }),
    ...(judgement === 'off' && !way.clear && { reason: '基期数由上下文推定' }),
  });
};

const waysTo = (passage: Passage, { figure: claim, direction }: ChangeClaim, { from, to, delta }: Course): Way[] => {
  const ways: Way[] = [];
  const sign = direction === 'up' ? 1 : -1;
  const sameSentence = (...figures: readonly Figure[]) => figures.every(({ sentence }) => sentence === claim.sentence);
  if (from && to && !isZero(from.value) && comparable(from, to)) {
    const moved = direction === 'up' ? minus(to.range, from.range) : minus(from.range, to.range);
    const [a, b] = direction === 'up' ? [to, from] : [from, to];
    push(ways, moved, from.range, divide(subtract(a.value, b.value), from.value), `（${inFormula(a)} − ${inFormula(b)}） ÷ ${inFormula(from)}`, [to, from], isBaseValue(from, passage.text) && sameSentence(from, to));
  }
  if (delta && from && !isZero(from.value) && sameUnit(delta.figure, from)) {
    push(ways, delta.figure.range, from.range, divide(delta.figure.value, from.value), `${inFormula(delta.figure)} ÷ ${inFormula(from)}`, [delta.figure, from], isBaseValue(from, passage.text) && sameSentence(from, delta.figure));
  }
  if (delta && to && !from && sameUnit(delta.figure, to)) {
    const d = delta.figure;
    const base = sign > 0 ? subtract(to.value, d.value) : add(to.value, d.value);
    const baseRange = sign > 0 ? minus(to.range, d.range) : sum([to.range, d.range]);
    if (base.num > 0n) push(ways, d.range, baseRange, divide(d.value, base), `${inFormula(d)} ÷ （${inFormula(to)} ${sign > 0 ? '−' : '+'} ${inFormula(d)}）`, [d, to], sameSentence(to, d));
  }
  return ways;
};

const furthestBack = 14;

/**
 * 2025年度决算数比上年减少19.66万元，下降86.61%: amount and percentage are printed, the value itself stands further back.
 * Of the amounts there one that fits is believed unless chance would find one too.
 */
const waysFurtherBack = (passage: Passage, { figure: claim, direction, index }: ChangeClaim, { delta }: Course): Way | null => {
  if (!delta || claim.dimension !== 'percent') return null;
  const back = passage.figures.slice(Math.max(0, index - furthestBack), delta.index).filter((figure) => isAmount(figure) && sameUnit(figure, delta.figure)).reverse();
  if (luckOfPercentage(claim, back.length) > tolerableLuck) return null;
  for (const to of back) {
    const [way] = waysTo(passage, { figure: claim, direction, index }, { from: null, to, delta });
    if (way && judge(positive(claim), hundredfold(way.computed)) === 'consistent') return way;
  }
  return null;
};

const push = (ways: Way[], part: Interval, whole: Interval, exact: Rational, formula: string, operands: readonly Figure[], clear: boolean): void => {
  const range = part.low && part.low.at.num < 0n ? signedQuotient(part, whole) : quotient(part, whole);
  if (range) ways.push({ computed: range, exact, formula, operands, clear });
};

/** For a change that goes the other way than the words say. */
const signedQuotient = (part: Interval, whole: Interval): Interval | null => {
  const turned = quotient(opposite(part), whole);
  return turned && opposite(turned);
};

