import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  approximately,
  compare,
  divide,
  equals,
  multiply,
  powerOfTen,
  rational,
  subtract,
  toFixed,
} from '../../shared/numbers/rational.ts';

const someRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([num, den]) => rational(num, den));

describe('rational numbers', () => {
  it('undo subtraction by addition and division by multiplication, exactly', () => {
    fc.assert(
      fc.property(someRational, someRational, (a, b) => {
        expect(equals(add(subtract(a, b), b), a)).toBe(true);
        if (b.num !== 0n) expect(equals(multiply(divide(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('order as their quotients do', () => {
    fc.assert(
      fc.property(
        someRational,
        someRational,
        (a, b) => Math.sign(compare(a, b)) === -Math.sign(compare(b, a)) && compare(a, a) === 0,
      ),
    );
  });

  it('refuse the denominator 0', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });

  it.each([
    [rational(17200, 184), 2, '93.48'],
    [rational(5, 2), 0, '3'],
    [rational(-5, 2), 0, '−3'],
    [rational(-1, 1000), 2, '0.00'],
    [rational(1005, 1000), 2, '1.01'],
    [rational(7), 1, '7.0'],
  ])('print %o with %i decimals as %s, half away from zero', (value, decimals, printed) => {
    expect(toFixed(value, decimals)).toBe(printed);
  });

  it('come near as binary numbers even where their parts are beyond them', () => {
    expect(approximately(rational(3n * 10n ** 400n, 10n ** 400n))).toBe(3);
    expect(approximately(powerOfTen(-3))).toBeCloseTo(0.001, 12);
  });
});
