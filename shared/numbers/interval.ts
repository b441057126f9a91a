import { add, compare, divide, multiply, negate, type Rational, zero } from './rational.ts';

/** One end of an interval; null is without bound. An open end is not part of the interval. */
export interface End {
  readonly at: Rational;
  readonly open: boolean;
}

/** All the values that a printed number may stand for. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export const closed = (at: Rational): End => ({ at, open: false });
export const open = (at: Rational): End => ({ at, open: true });
export const point = (at: Rational): Interval => ({ low: closed(at), high: closed(at) });

/** `at` ± half a unit of its last printed digit: right under 四舍五入 and under 四舍六入五成双 (GB/T 8170), so both ends belong to it. */
export const rounded = (at: Rational, quantum: Rational): Interval => {
  const half = divide(quantum, { num: 2n, den: 1n });
  return { low: closed(add(at, negate(half))), high: closed(add(at, half)) };
};

export const intersects = (a: Interval, b: Interval): boolean => reaches(a.high, b.low) && reaches(b.high, a.low);

/** Whether something bounded by `high` comes up to something that begins at `low`. */
const reaches = (high: End | null, low: End | null): boolean => {
  if (!high || !low) return true;
  const order = compare(high.at, low.at);
  return order > 0 || (order === 0 && !high.open && !low.open);
};

export const sum = (intervals: readonly Interval[]): Interval => ({
  low: sumOfEnds(intervals.map(({ low }) => low)),
  high: sumOfEnds(intervals.map(({ high }) => high)),
});

const sumOfEnds = (ends: readonly (End | null)[]): End | null =>
  ends.reduce<End | null>(
    (total, end) => total && end && { at: add(total.at, end.at), open: total.open || end.open },
    closed(zero),
  );

export const minus = (a: Interval, b: Interval): Interval => sum([a, opposite(b)]);

export const opposite = ({ low, high }: Interval): Interval => ({ low: negated(high), high: negated(low) });
const negated = (end: End | null): End | null => end && { at: negate(end.at), open: end.open };

/** Multiplied by a number above zero. */
export const scaled = ({ low, high }: Interval, by: Rational): Interval => ({
  low: times(low, by),
  high: times(high, by),
});
const times = (end: End | null, by: Rational): End | null => end && { at: multiply(end.at, by), open: end.open };

/** `part ÷ whole` for a part of zero or more and a whole above zero; null where the whole may be zero or less. */
export const quotient = (part: Interval, whole: Interval): Interval | null => {
  if (!whole.low || whole.low.at.num <= 0n || !part.low) return null;
  return {
    low:
      !whole.high || part.low.at.num < 0n
        ? closed(part.low.at.num < 0n ? divide(part.low.at, whole.low.at) : zero)
        : over(part.low, whole.high),
    high: part.high && over(part.high, whole.low),
  };
};
const over = (a: End, b: End): End => ({ at: divide(a.at, b.at), open: a.open || b.open });
