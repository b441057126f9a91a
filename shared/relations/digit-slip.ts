import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../numbers/rational.ts';
import { digitsLike } from './judgement.ts';

/** How one number turns into another by a slip of the pen. */
export type DigitSlip = 'transposed' | 'one-digit' | 'dropped' | 'doubled' | 'shifted';

/**
 * How the printed figure came from `right`, if by one slip: two neighbouring digits changed places, one digit is another,
 * one was left out or typed twice, or the decimal point moved. Null where more than that is different, or nothing.
 */
export const slipFrom = (figure: Figure, right: Rational): DigitSlip | null => {
  const wrong = figure.digits.replace(/[,，]/g, '');
  const correct = digitsLike(figure, right);
  if (!/^[\d.]+$/.test(wrong) || !/^[\d.]+$/.test(correct)) return null;
  const [a, b] = [wrong.replace('.', ''), correct.replace('.', '')];
  if (a === b) return wrong === correct ? null : 'shifted';
  if (significant(a) === significant(b)) return 'shifted';
  if (a.length === b.length) {
    const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
    if (differing.length === 1) return 'one-digit';
    const [i, j] = differing as [number, number];
    return differing.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i] ? 'transposed' : null;
  }
  if (a.length === b.length - 1 && isOneLeftOut(a, b)) return 'dropped';
  return a.length === b.length + 1 && isOneLeftOut(b, a) ? 'doubled' : null;
};

const significant = (digits: string): string => digits.replace(/^0+|0+$/g, '');

const isOneLeftOut = (shorter: string, longer: string): boolean => {
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i++;
  return shorter.slice(i) === longer.slice(i + 1);
};

/** The chance that an unrelated number of as many digits lies one such slip away. */
export const chanceOfSlip = (figure: Figure, slip: DigitSlip): number => {
  const digits = figure.digits.replace(/\D/g, '').length;
  const neighbours = {
    transposed: digits - 1,
    'one-digit': 9 * digits,
    dropped: digits,
    doubled: 10 * digits,
    shifted: 1,
  } satisfies Record<DigitSlip, number>;
  return neighbours[slip] / (9 * 10 ** (digits - 1));
};
