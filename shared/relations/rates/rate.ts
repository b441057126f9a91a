import { type Figure, sameUnit } from '../../figures/figure.ts';
import { carriedOver } from '../../lexicon/rates.ts';
import { type Interval, minus, quotient, sum } from '../../numbers/interval.ts';
import { compare, divide, multiply, type Rational, rational, subtract } from '../../numbers/rational.ts';
import { hundredfold, type Judgement, judge } from '../judgement.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state, sumFormula } from '../state.ts';
import { changeWords, totalOf } from '../sums/total.ts';
import { type RateClaim, rateClaims } from './rate-claim.ts';

/** One way to read what a rate divides by what. */
interface Reading {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  /** The part is what is left of the whole: 有问题的9件，准确率94%. */
  readonly complement: boolean;
}

/**
 * Rates by the dictionary, and by their own name where no dictionary knows them. All readings that the text offers are
 * tried, the nearest first; a rate is wrong only if the words name its part and its whole and no reading fits.
 */
export const rateRelations = (passage: Passage): Relation[] =>
  rateClaims(passage).map((claim) => judgeRate(passage, claim));

const judgeRate = (passage: Passage, rate: RateClaim): Relation => {
  const { claim, name } = rate;
  const around = operandsAround(passage, rate);
  const labels = new Map(around.map((i) => [i, labelOf(passage, i)]));
  const named = namedReadings(passage, rate, around, labels);
  for (const reading of named) {
    const judgement = judgeReading(claim, reading);
    if (judgement !== 'off') return rateRelation(rate, reading, judgement);
  }
  const guessed = guessedReadings(passage, rate, around);
  const lucky = luckOfPercentage(claim, guessed.length) >= tolerableLuck;
  const fitting = lucky ? undefined : guessed.find((reading) => judgeReading(claim, reading) === 'consistent');
  if (fitting) return rateRelation(rate, fitting, 'consistent');
  const nearest = named[0];
  if (!nearest || passage.hasSlot(claim.sentence)) {
    return state({
      kind: 'rate',
      verdict: 'unassessable',
      claim,
      operands: [],
      label: name,
      reason: nearest ? 'openSlot' : 'noOperands',
    });
  }
  const clear =
    rate.entry !== null &&
    nearest.wholes.length === 1 &&
    nearest.parts[0]!.sentence === claim.sentence &&
    nearest.wholes[0]!.sentence === claim.sentence;
  return rateRelation(rate, nearest, clear ? 'error' : 'verify', clear ? undefined : 'inferredRate');
};

/** Amounts that a rate may be about, nearest first: its own segment, its sentence, the sentence before; behind it only its own segment. */
const operandsAround = ({ figures }: Passage, { index, claim }: RateClaim): number[] => {
  const distance = (i: number): number => {
    const figure = figures[i]!;
    const behind = i > index ? 0.5 : 0;
    if (figure.segment === claim.segment) return behind;
    if (figure.sentence === claim.sentence) return i > index ? 9 : 1;
    return i < index && claim.sentence - figure.sentence === 1 ? 2 : 9;
  };
  const near: number[] = [];
  for (let i = Math.max(0, index - 30); i < Math.min(figures.length, index + 6); i++) {
    if (isAmount(figures[i]!) && distance(i) < 3 && !changeWords.test(figures[i]!.head)) near.push(i);
  }
  return near.sort((a, b) => distance(a) - distance(b) || Math.abs(index - a) - Math.abs(index - b));
};

const namedReadings = (
  { figures }: Passage,
  { name, entry, claim }: RateClaim,
  around: readonly number[],
  labels: ReadonlyMap<number, string>,
): Reading[] => {
  const stem = name.replace(/率$/, '').slice(-2);
  const partWords = entry?.part ?? new RegExp(stem);
  const parts = around.filter(
    (i) =>
      partWords.test(labels.get(i)! + tailNoun(figures[i]!)) &&
      !/(?:未|不)(?:结案|办结|完成|整改|合格)/.test(labels.get(i)!),
  );
  const wholes = entry ? around.filter((i) => entry.whole.test(labels.get(i)!) || labels.get(i) === '合计') : around;
  const carried = around.filter((i) => carriedOver.test(labels.get(i)!));
  const readings: Reading[] = [];
  for (const p of parts) {
    for (const w of wholes) {
      const [part, whole] = [figures[p]!, figures[w]!];
      if (p === w || !sameUnit(part, whole) || whole.value.num <= 0n) continue;
      const samePair =
        part.segment === whole.segment || whole.sentence === claim.sentence || part.sentence === whole.sentence;
      if (!samePair || (!entry && compare(part.value, whole.value) > 0)) continue;
      readings.push({ parts: [part], wholes: [whole], complement: false });
      for (const c of carried) {
        if (c !== w && c !== p && sameUnit(figures[c]!, whole))
          readings.push({ parts: [part], wholes: [figures[c]!, whole], complement: false });
      }
    }
  }
  // a clear reading beats a nearer one whose part is larger than its whole; such a one is only worth telling of where
  // the rate itself is above 100 %
  const plausible = readings.filter((reading) => !exceeds(reading));
  const mayExceed = entry?.mayExceed100 || compare(claim.value, rational(100)) > 0;
  return mayExceed ? [...plausible, ...readings.filter(exceeds)] : plausible;
};

const exceeds = ({ parts, wholes }: Reading): boolean => compare(totalOf(parts), totalOf(wholes)) > 0;

const tailNoun = ({ tail }: Figure): string => tail.slice(0, 6);

/** What is counted is what the rate leaves out: 有问题的9件，合格率95%. */
const isLacking = /不|未|无|没|问题|失|差错|瑕疵|退回|待|缺/;

/** Readings that no dictionary names: any two amounts of one unit, the rest of a whole, several parts of one whole. */
const guessedReadings = ({ figures }: Passage, { claim }: RateClaim, around: readonly number[]): Reading[] => {
  const near = around.filter((i) => figures[i]!.sentence === claim.sentence).sort((a, b) => a - b);
  const readings: Reading[] = [];
  for (const w of near) {
    const whole = figures[w]!;
    if (whole.value.num <= 0n) continue;
    const smaller = near.filter(
      (i) => i !== w && sameUnit(figures[i]!, whole) && compare(figures[i]!.value, whole.value) <= 0,
    );
    for (const p of smaller) {
      readings.push({ parts: [figures[p]!], wholes: [whole], complement: false });
      if (isLacking.test(figures[p]!.head)) readings.push({ parts: [figures[p]!], wholes: [whole], complement: true });
    }
    const after = smaller.filter((i) => i > w);
    for (let n = 2; n <= Math.min(after.length, 6); n++)
      readings.push({ parts: after.slice(0, n).map((i) => figures[i]!), wholes: [whole], complement: false });
  }
  return readings;
};

const judgeReading = (claim: Figure, reading: Reading): Judgement => {
  const computed = rangeOfReading(reading);
  return computed ? judge(claim, hundredfold(computed)) : 'off';
};

const rangeOfReading = ({ parts, wholes, complement }: Reading): Interval | null => {
  const whole = sum(wholes.map((figure) => figure.range));
  const part = sum(parts.map((figure) => figure.range));
  return quotient(complement ? minus(whole, part) : part, whole);
};

const valueOfReading = ({ parts, wholes, complement }: Reading): Rational => {
  const whole = totalOf(wholes);
  const part = totalOf(parts);
  return multiply(divide(complement ? subtract(whole, part) : part, whole), rational(100));
};

const rateRelation = (
  { claim, name }: RateClaim,
  reading: Reading,
  judgement: Judgement | 'error' | 'verify',
  reason?: Reason,
): Relation => {
  const { parts, wholes, complement } = reading;
  const whole = wholes.length > 1 ? `（${sumFormula(wholes)}）` : inFormula(wholes[0]!);
  const part = complement
    ? `（${inFormula(wholes[0]!)} − ${inFormula(parts[0]!)}）`
    : parts.length > 1
      ? `（${sumFormula(parts)}）`
      : inFormula(parts[0]!);
  const verdict = judgement === 'off' ? 'error' : judgement;
  return state({
    kind: 'rate',
    verdict,
    claim,
    operands: [...parts, ...wholes],
    label: name,
    formula: `${part} ÷ ${whole}`,
    computed: valueOfReading(reading),
    ...(verdict !== 'consistent' && { finding: verdict === 'last-digit' ? 'lastDigit' : 'mismatch' }),
    reason,
  });
};
