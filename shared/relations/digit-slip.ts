import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../numbers/rational.ts';
import { digitsLike } from './judgement.ts';

/** How one number turns into another by a slip of the pen. */
export type DigitSlip = 'transposed' | 'one-digit' | 'dropped' | 'doubled' | 'shifted';

/**
 * How the printed figure came from `right`, if by one slip: two neighbouring digits changed places, one digit is another,
 * one was left out or typed twice, or the decimal point moved. Null where more than that is different, or nothing.
 */
export const slipFrom = (figure: Figure, right: Rational): DigitSlip | null =>
  slipBetween(figure.digits.replace(/[,，]/g, ''), digitsLike(figure, right));

/** The same for two printed numbers of one unit and precision, without marks between their digits. */
export const slipBetween = (wrong: string, correct: string): DigitSlip | null => {
  if (Math.abs(wrong.length - correct.length) > 1 && significant(wrong) !== significant(correct)) return null;
  if (!/^[\d.]+$/.test(wrong) || !/^[\d.]+$/.test(correct)) return null;
  const [a, b] = [wrong.replace('.', ''), correct.replace('.', '')];
  if (a === b) return wrong === correct ? null : 'shifted';
  if (significant(a) === significant(b)) return 'shifted';
  if (a.length === b.length) return sameLengthSlip(a, b);
  if (a.length === b.length - 1 && isOneLeftOut(a, b)) return 'dropped';
  return a.length === b.length + 1 && isOneLeftOut(b, a) ? 'doubled' : null;
};

const sameLengthSlip = (a: string, b: string): DigitSlip | null => {
  let i = 0;
  while (a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1)) return 'one-digit';
  const changedPlaces = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return changedPlaces ? 'transposed' : null;
};

/**
 * Whether a number of about `right` may be one slip away: a cheap first look at binary numbers, never no where `slipFrom`
 * finds one. Another digit, or two that changed places, leave a difference of 1…9 or of 9, 18 … 81 with zeros behind it.
 */
export const maySlip = ({ roughValue, roughQuantum }: Figure, right: number): boolean => {
  const [wrong, correct] = [
    Math.round(Math.abs(roughValue) / roughQuantum),
    Math.round(Math.abs(right) / roughQuantum),
  ];
  if (wrong === correct || wrong === 0 || correct === 0 || Math.max(wrong, correct) > Number.MAX_SAFE_INTEGER)
    return false;
  const apart = withoutZeros(Math.abs(wrong - correct));
  if (apart <= 9 || (apart <= 81 && apart % 9 === 0)) return true;
  return withoutZeros(wrong) === withoutZeros(correct) || mayBeLeftOut(wrong, correct) || mayBeLeftOut(correct, wrong);
};

const withoutZeros = (n: number): number => {
  let rest = n;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return rest;
};

/** `longer` without one of its digits is `shorter`. */
const mayBeLeftOut = (shorter: number, longer: number): boolean => {
  if (longer < 5 * shorter) return false;
  for (let place = 1; place <= longer; place *= 10) {
    if (Math.floor(longer / (place * 10)) * place + (longer % place) === shorter) return true;
  }
  return false;
};

const significant = (digits: string): string => digits.replace('.', '').replace(/^0+|0+$/g, '');

const isOneLeftOut = (shorter: string, longer: string): boolean => {
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i++;
  return shorter.slice(i) === longer.slice(i + 1);
};

/** The chance that an unrelated number of as many digits lies one such slip away. */
export const chanceOfSlip = (figure: Figure, slip: DigitSlip): number => {
  // round numbers are told apart by fewer digits: 2100 by two
  const digits = Math.max(1, figure.digits.replace(/\D/g, '').replace(/0+$/, '').length);
  const neighbours = {
    transposed: digits - 1,
    'one-digit': 9 * digits,
    dropped: digits,
    doubled: 10 * digits,
    shifted: 1,
  } satisfies Record<DigitSlip, number>;
  return neighbours[slip] / (9 * 10 ** (digits - 1));
};

const mostDigits = 12;

/**
 * Whether one slip of the pen turns a number between `low` and `high` (in the figure's base unit) into the printed figure, and
 * hardly an unrelated number would be as near. In binary numbers: it tells how likely a fault is, not whether there is one.
 */
export const isSlipOfNumberIn = (figure: Figure, low: number, high: number, mostChance: number): boolean => {
  const digits = figure.digits.replace(/\D/g, '');
  if (digits.length > mostDigits || !(low <= high)) return false;
  const slack = figure.decimals || figure.scale ? 0.5 : 1e-6;
  const [from, to] = [low / figure.roughQuantum - slack, high / figure.roughQuantum + slack];
  const width = Math.max(1, to - from);
  return (Object.keys(slipsOf) as (keyof typeof slipsOf)[]).some(
    (slip) =>
      chanceOfSlip(figure, slip) * width < mostChance &&
      slipsOf[slip](digits).some((other) => Number(other) >= from && Number(other) <= to),
  );
};

const anyDigit = [...'0123456789'];

/** The numbers that one slip of each kind makes the given digits of. */
const slipsOf = {
  transposed: (digits) =>
    pairs(digits).map((i) => digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)),
  'one-digit': (digits) =>
    places(digits).flatMap((i) => anyDigit.map((other) => digits.slice(0, i) + other + digits.slice(i + 1))),
  dropped: (digits) =>
    [...places(digits), digits.length].flatMap((i) =>
      anyDigit.map((other) => digits.slice(0, i) + other + digits.slice(i)),
    ),
  doubled: (digits) => places(digits).map((i) => digits.slice(0, i) + digits.slice(i + 1)),
} satisfies Partial<Record<DigitSlip, (digits: string) => string[]>>;

const places = (digits: string): number[] => [...digits].map((_, i) => i);
const pairs = (digits: string): number[] =>
  places(digits)
    .slice(1)
    .map((i) => i - 1);
