import { type Figure, sameUnit } from '../../figures/figure.ts';
import { type Interval, minus, opposite, point, quotient, sum } from '../../numbers/interval.ts';
import { absolute, add, divide, isZero, multiply, type Rational, rational, subtract } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { type ChangeClaim, changeOf, isBaseValue, isEndValue } from './change-claim.ts';
import { multiples } from './multiples.ts';
import { unchanged } from './unchanged.ts';
import { yearlyGrowth } from './yearly.ts';

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
    const courses = coursesOf(passage, changes, index);
    const relation =
      isAmount(change.figure) || change.figure.dimension === 'points'
        ? difference(passage, change, courses)
        : proportion(passage, change, courses);
    if (relation) relations.push(relation);
  });
  return [...relations, ...yearlyGrowth(passage), ...multiples(passage), ...unchanged(passage)];
};

/** 减少162万（约17%）: the bracket says the same change as a percentage. */
const changeInBracket = ({ figures, brackets }: Passage, index: number): ChangeClaim | null => {
  const figure = figures[index]!;
  const anchor =
    figure.dimension === 'percent' && /^约?[+−-]?$/.test(figure.head) && /[（(]/.test(figure.mark)
      ? brackets[figure.bracket]!.anchor
      : -1;
  const said = anchor >= 0 ? changeOf(figures[anchor]!, anchor) : null;
  return said && isAmount(said.figure) ? { index, figure, direction: said.direction } : null;
};

/** What has changed, in words: the label of the first figure whose words are not only 下降到. */
const subjectOf = (passage: Passage, ...figures: readonly Figure[]): string => {
  for (const figure of figures) {
    const label = labelOf(passage, passage.figures.indexOf(figure)).replace(
      /(?:的)?(?:增加|增长|上升|提高|提升|下降|降低?|减少?|回落|缩减|缩短|扩大|发展)(?:到|至|了)?(?:\d{4}年的?)?$/,
      '',
    );
    const subject = label.replace(/(?:由|从|比|较|与|同).*$/, '');
    if (subject) return subject;
  }
  return '';
};

const mostCandidates = 4;

/** The ways to read where a change began and ended, the nearest first. */
const coursesOf = (passage: Passage, changes: readonly (ChangeClaim | null)[], index: number): Course[] => {
  const { figures, text } = passage;
  const { figure: claim, direction } = changes[index]!;
  const wantsAmount = isAmount(claim) || claim.dimension === 'points';
  const bases: Figure[] = [];
  const ends: Figure[] = [];
  let delta: ChangeClaim | null = null;
  for (let i = index - 1; i >= 0 && claim.sentence - figures[i]!.sentence <= 1; i--) {
    const figure = figures[i]!;
    const change = changes[i];
    // 增长5.2%，比上年提高0.4个百分点: percentages of growth are values here, and only they go with each other
    const isValue =
      claim.dimension === 'points'
        ? figure.dimension === 'percent'
        : isAmount(figure)
          ? !change
          : figure.dimension === 'percent' && !change;
    if (change && !isValue) {
      const beside = isAmount(figure) && change.direction === direction && claim.clause - figure.clause <= 2;
      if (beside && !delta && !wantsAmount && !bases.length && !ends.length) delta = change;
      continue;
    }
    const base = isBaseValue(figure, text);
    if (!base && isListItem(passage, i)) continue;
    if (!isValue || (figure.bracket !== claim.bracket && figure.bracket !== -1 && !base)) continue;
    const sample = delta?.figure ?? (wantsAmount ? claim : (bases[0] ?? ends[0]));
    if (sample && !comparable(figure, sample)) continue;
    if (figure.sentence !== claim.sentence && ends.length) break;
    if (base && !isEndValue(figure)) bases.push(figure);
    else ends.push(figure);
    if (ends.length >= mostCandidates) break;
  }
  const from = baseFor(claim, bases, ends);
  if (!ends.length) return [{ from, to: null, delta }];
  const courses = ends.map((to) => ({ from, to, delta }));
  // 由…增加到…: the end stands right behind the beginning
  const paired = from && courses.find(({ to }) => isEndValue(to) && to.start > from.start);
  return paired ? [paired, ...courses.filter((course) => course !== paired)] : courses;
};

/** 来信62件、来访85件: one of several, while a change is said of the whole before them. */
const isListItem = ({ figures }: Passage, i: number): boolean => {
  const [figure, next] = [figures[i]!, figures[i + 1]];
  return figure.mark === '、' || (next !== undefined && next.mark === '、' && sameUnit(figure, next));
};

/**
 * The beginning that the claim counts from. 较去年增长11% counts from a year that the text need not give, and the beginning of
 * 由A增加到B is that of B alone.
 */
const baseFor = (claim: Figure, [base]: readonly Figure[], ends: readonly Figure[]): Figure | null => {
  if (!base || /(?:较|(?<![占对同环别])比)[^，。；]*(?:年|期|月|季|“十|之前|以前)/.test(claim.head)) return null;
  const taken = ends.findIndex((end) => isEndValue(end) && end.start > base.start);
  return taken > 0 ? null : base;
};

/** Points are the difference of two percentages. */
const comparable = (figure: Figure, sample: Figure): boolean =>
  sample.dimension === 'points' ? figure.dimension === 'percent' : sameUnit(figure, sample);

/** Beginning and end are told by the words, in the sentence of the claim, with nothing else of their kind about. */
const isClear = (passage: Passage, claim: Figure, courses: readonly Course[]): boolean => {
  const [{ from, to }] = courses as [Course];
  if (!from || !to || from.sentence !== claim.sentence || to.sentence !== claim.sentence) return false;
  return isBaseValue(from, passage.text) && (courses.length === 1 || isEndValue(to));
};

const difference = (passage: Passage, change: ChangeClaim, courses: readonly Course[]): Relation | null => {
  const known = courses.filter(
    (course): course is Course & { from: Figure; to: Figure } => course.from !== null && course.to !== null,
  );
  const nearest = known[0];
  if (!nearest) return null;
  const { figure: claim, direction } = change;
  const judged = known.map((course) => ({
    course,
    judgement: judgeDifference(claim, direction, course.to, course.from),
  }));
  const { course, judgement } = judged.find((each) => each.judgement !== 'off') ?? judged[0]!;
  const { from, to } = course;
  const [a, b] = direction === 'up' ? [to, from] : [from, to];
  const exact = subtract(a.value, b.value);
  const turned = judgement === 'off' && exact.num < 0n;
  const verdict = settle(passage, claim, judgement, isClear(passage, claim, known));
  return state({
    kind: 'difference',
    verdict,
    claim,
    operands: [to, from],
    label: subjectOf(passage, to, from),
    formula: `${inFormula(a)} − ${inFormula(b)}`,
    computed: turned ? undefined : exact,
    ...(judgement !== 'consistent' && {
      finding: judgement === 'last-digit' ? 'lastDigit' : turned ? 'direction' : 'mismatch',
    }),
    ...(verdict === 'verify' && { reason: 'inferredPair' }),
  });
};

const judgeDifference = (claim: Figure, direction: ChangeClaim['direction'], to: Figure, from: Figure): Judgement => {
  const judgement = judge(positive(claim), directed(direction, minus(to.range, from.range)));
  if (judgement === 'consistent' || claim.dimension !== 'points') return judgement;
  // the difference of the rounded rates is as good as the rounded difference of the rates (engine-anchors.md §2.3, 6)
  return judge(positive(claim), directed(direction, point(subtract(to.value, from.value)))) === 'consistent'
    ? 'consistent'
    : judgement;
};

const directed = (direction: ChangeClaim['direction'], change: Interval): Interval =>
  direction === 'up' ? change : opposite(change);

/** −17% after a word for falling says the same as 17%. */
const positive = (claim: Figure): Figure =>
  claim.value.num < 0n ? { ...claim, value: absolute(claim.value), range: opposite(claim.range) } : claim;

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

const proportion = (passage: Passage, change: ChangeClaim, courses: readonly Course[]): Relation | null => {
  const { figure: claim } = change;
  if (claim.dimension !== 'percent' && claim.dimension !== 'times') return null;
  const judgeWay = ({ computed }: Way) =>
    judge(positive(claim), claim.dimension === 'percent' ? hundredfold(computed) : computed);
  const ways = courses.flatMap((course) => waysTo(passage, change, course, isClear(passage, claim, courses)));
  const judged = ways.map((way) => ({ way, judgement: judgeWay(way) }));
  const fitting =
    judged.find(({ judgement }) => judgement === 'consistent') ??
    judged.find(({ judgement }) => judgement === 'last-digit');
  const further = fitting ? null : wayFurtherBack(passage, change, courses[0]!);
  const { way, judgement } = further
    ? { way: further, judgement: 'consistent' as const }
    : (fitting ?? judged[0] ?? { way: null, judgement: 'off' as const });
  if (!way) return null;
  const computed = claim.dimension === 'percent' ? multiply(way.exact, rational(100)) : way.exact;
  const turned = judgement === 'off' && computed.num < 0n;
  const verdict = settle(passage, claim, judgement, way.clear);
  return state({
    kind: 'growth',
    verdict,
    claim,
    operands: way.operands,
    label: subjectOf(passage, ...way.operands),
    formula: way.formula,
    computed: turned ? undefined : computed,
    ...(judgement !== 'consistent' && {
      finding: judgement === 'last-digit' ? 'lastDigit' : turned ? 'direction' : 'mismatch',
    }),
    ...(verdict === 'verify' && { reason: 'inferredBase' }),
  });
};

const waysTo = (
  passage: Passage,
  { figure: claim, direction }: ChangeClaim,
  { from, to, delta }: Course,
  clear: boolean,
): Way[] => {
  const ways: Way[] = [];
  const rising = direction === 'up';
  const inSentence = (...figures: readonly Figure[]) => figures.every(({ sentence }) => sentence === claim.sentence);
  if (from && to && !isZero(from.value) && comparable(from, to)) {
    const [a, b] = rising ? [to, from] : [from, to];
    push(
      ways,
      minus(a.range, b.range),
      from.range,
      divide(subtract(a.value, b.value), from.value),
      `（${inFormula(a)} − ${inFormula(b)}） ÷ ${inFormula(from)}`,
      [to, from],
      clear,
    );
  }
  if (delta && from && !isZero(from.value) && sameUnit(delta.figure, from)) {
    const { figure } = delta;
    push(
      ways,
      figure.range,
      from.range,
      divide(figure.value, from.value),
      `${inFormula(figure)} ÷ ${inFormula(from)}`,
      [figure, from],
      isBaseValue(from, passage.text) && inSentence(from, figure),
    );
  }
  if (delta && to && !from && sameUnit(delta.figure, to)) {
    const { figure } = delta;
    const base = rising ? subtract(to.value, figure.value) : add(to.value, figure.value);
    const range = rising ? minus(to.range, figure.range) : sum([to.range, figure.range]);
    if (base.num > 0n)
      push(
        ways,
        figure.range,
        range,
        divide(figure.value, base),
        `${inFormula(figure)} ÷ （${inFormula(to)} ${rising ? '−' : '+'} ${inFormula(figure)}）`,
        [figure, to],
        inSentence(to, figure),
      );
  }
  return ways;
};

const furthestBack = 14;

/**
 * 2025年度决算数比上年减少19.66万元，下降86.61%: amount and percentage are printed, the value itself stands further back.
 * Of the amounts there one that fits is believed unless chance would find one too.
 */
const wayFurtherBack = (
  passage: Passage,
  { figure: claim, direction, index }: ChangeClaim,
  { delta }: Course,
): Way | null => {
  if (!delta || claim.dimension !== 'percent') return null;
  const back = passage.figures
    .slice(Math.max(0, index - furthestBack), delta.index)
    .filter((figure) => isAmount(figure) && sameUnit(figure, delta.figure))
    .reverse();
  if (luckOfPercentage(claim, back.length) > tolerableLuck) return null;
  for (const to of back) {
    const [way] = waysTo(passage, { figure: claim, direction, index }, { from: null, to, delta }, false);
    if (way && judge(positive(claim), hundredfold(way.computed)) === 'consistent') return way;
  }
  return null;
};

const push = (
  ways: Way[],
  part: Interval,
  whole: Interval,
  exact: Rational,
  formula: string,
  operands: readonly Figure[],
  clear: boolean,
): void => {
  const range = part.low && part.low.at.num < 0n ? signedQuotient(part, whole) : quotient(part, whole);
  if (range) ways.push({ computed: range, exact, formula, operands, clear });
};

/** For a change that goes the other way than the words say. */
const signedQuotient = (part: Interval, whole: Interval): Interval | null => {
  const turned = quotient(opposite(part), whole);
  return turned && opposite(turned);
};
