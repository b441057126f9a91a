/** An exact number. The denominator is above zero; the fraction need not be in lowest terms. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const rational = (num: bigint | number, den: bigint | number = 1): Rational => {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError('A rational number cannot have the denominator 0.');
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d };
};

export const zero = rational(0);
export const one = rational(1);

/** 10^n for any whole n. */
export const powerOfTen = (n: number): Rational =>
  n >= 0 ? { num: 10n ** BigInt(n), den: 1n } : { num: 1n, den: 10n ** BigInt(-n) };

export const add = (a: Rational, b: Rational): Rational =>
  a.den === b.den ? { num: a.num + b.num, den: a.den } : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
export const negate = (a: Rational): Rational => ({ num: -a.num, den: a.den });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ num: a.num * b.num, den: a.den * b.den });
/** Throws a RangeError where `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);
export const absolute = (a: Rational): Rational => (a.num < 0n ? negate(a) : a);

/** Below, at or above zero as `a` is below, equal to or above `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
};
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isZero = (a: Rational): boolean => a.num === 0n;

/** The nearest binary number: to sort candidates out cheaply, never to decide. */
export const approximately = (a: Rational): number => {
  const direct = Number(a.num) / Number(a.den);
  return Number.isFinite(direct) ? direct : Number(a.num / a.den);
};

/** Printed with `decimals` places, rounded half away from zero (四舍五入). */
export const toFixed = (a: Rational, decimals: number): string => {
  const scale = 10n ** BigInt(decimals);
  const { num, den } = absolute(a);
  const rounded = (2n * num * scale + den) / (2n * den);
  const whole = (rounded / scale).toString();
  const fraction = decimals ? `.${(rounded % scale).toString().padStart(decimals, '0')}` : '';
  return `${a.num < 0n && rounded !== 0n ? '−' : ''}${whole}${fraction}`;
};
