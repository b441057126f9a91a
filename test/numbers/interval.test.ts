import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closed,
  type Interval,
  intersects,
  minus,
  open,
  opposite,
  point,
  quotient,
  rounded,
  scaled,
  sum,
} from '../../shared/numbers/interval.ts';
import { add, compare, divide, multiply, type Rational, rational, subtract } from '../../shared/numbers/rational.ts';

const value = fc.integer({ min: -100000, max: 100000 }).map((n) => rational(n, 100));
const positive = fc.integer({ min: 1, max: 100000 }).map((n) => rational(n, 100));
const quantum = fc.constantFrom(rational(1), rational(1, 10), rational(1, 100));

const holds = ({ low, high }: Interval, at: Rational): boolean =>
  (!low || compare(low.at, at) < 0 || (!low.open && compare(low.at, at) === 0)) &&
  (!high || compare(at, high.at) < 0 || (!high.open && compare(high.at, at) === 0));

describe('intervals', () => {
  it('round to both sides alike: half a last digit up and down belong to the printed number', () => {
    const range = rounded(rational(9348, 100), rational(1, 100));
    expect(holds(range, rational(93475, 1000))).toBe(true);
    expect(holds(range, rational(93485, 1000))).toBe(true);
    expect(holds(range, rational(934851, 10000))).toBe(false);
  });

  it('touch at a closed end and not at an open one', () => {
    const upTo = (end: Interval['high']): Interval => ({ low: null, high: end });
    expect(intersects(upTo(closed(rational(5))), point(rational(5)))).toBe(true);
    expect(intersects(upTo(open(rational(5))), point(rational(5)))).toBe(false);
  });

  it('hold every sum, difference and quotient of the values they hold', () => {
    fc.assert(
      fc.property(positive, positive, quantum, (a, b, unit) => {
        const [x, y] = [rounded(a, unit), rounded(b, unit)];
        expect(holds(sum([x, y]), add(a, b))).toBe(true);
        expect(holds(minus(x, y), subtract(a, b))).toBe(true);
        const ratio = quotient(x, y);
        if (ratio) expect(holds(ratio, divide(a, b))).toBe(true);
      }),
    );
  });

  it('turn over and grow with what they hold', () => {
    fc.assert(
      fc.property(value, positive, (a, factor) => {
        const range = rounded(a, rational(1));
        expect(holds(opposite(range), rational(-a.num, a.den))).toBe(true);
        expect(holds(scaled(range, factor), multiply(a, factor))).toBe(true);
      }),
    );
  });

  it('have no quotient by what may be nothing', () => {
    expect(quotient(point(rational(1)), rounded(rational(0), rational(1)))).toBeNull();
  });
});
