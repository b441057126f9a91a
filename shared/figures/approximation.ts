import { closed, type Interval, open, point, rounded } from '../numbers/interval.ts';
import { add, divide, isZero, multiply, powerOfTen, type Rational, rational } from '../numbers/rational.ts';

/** Words before a number, the longest first. */
export const wordBefore =
  /(?:大约|约|将近|接近|近|超过|超出|多于|高于|超|逾|突破|不足|不到|低于|少于|不少于|不低于|至少|不超过|不高于|至多|最多)$/;
/** Words between the number and its unit. */
export const wordInside = /余|多|几|来(?=[个名人件项])/y;
/** Words behind the unit. */
export const wordBehind = /以上|以下|以内|左右|上下|多(?=[，。；、）])/y;

/**
 * The values an approximate number may stand for (rulebook §2.1); `quantum` is the weight of its last printed digit.
 * A number without such a word is rounded to its last digit, and exact where `exact` says so.
 */
export const rangeOf = (value: Rational, quantum: Rational, word: string | null, exact: boolean): Interval => {
  if (!word) return exact ? point(value) : rounded(value, quantum);
  const round = roundness(value, quantum);
  switch (word) {
    case '余':
    case '多':
    case '几':
    case '来':
      return { low: open(value), high: open(add(value, round)) };
    case '近':
    case '将近':
    case '接近':
      return { low: closed(share(value, 90)), high: open(value) };
    case '约':
    case '大约':
    case '左右':
    case '上下': {
      const half = divide(round, rational(2));
      const five = share(value, 5);
      const slack = divide(add(half, five), rational(1));
      return { low: closed(add(value, multiply(slack, rational(-1)))), high: closed(add(value, slack)) };
    }
    case '超':
    case '超过':
    case '超出':
    case '逾':
    case '多于':
    case '高于':
      return { low: exact ? open(value) : closed(add(value, divide(quantum, rational(-2)))), high: null };
    case '突破':
    case '以上':
    case '不少于':
    case '不低于':
    case '至少':
      return { low: exact ? closed(value) : closed(add(value, divide(quantum, rational(-2)))), high: null };
    case '不足':
    case '不到':
    case '低于':
    case '少于':
      return { low: null, high: open(value) };
    default:
      return { low: null, high: closed(value) };
  }
};

const share = (value: Rational, percent: number): Rational => multiply(value, rational(percent, 100));

/** 80余 leaves open its last digit, 1200余 its last two: the weight of the trailing zeros. */
const roundness = (value: Rational, quantum: Rational): Rational => {
  if (isZero(value)) return quantum;
  let digits = (value.num * quantum.den) / (value.den * quantum.num);
  let zeros = 0;
  while (digits % 10n === 0n && digits !== 0n && zeros < 18) {
    digits /= 10n;
    zeros++;
  }
  return multiply(quantum, powerOfTen(zeros));
};
