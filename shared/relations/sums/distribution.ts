import type { Figure } from '../../figures/figure.ts';
import { integerOf } from '../../numbers/integer.ts';
import { scaled } from '../../numbers/interval.ts';
import { multiply, rational } from '../../numbers/rational.ts';
import type { Passage } from '../passage.ts';

const eachWord = /各(?!类|项|种|方|地|级|界|位|大|个|式|族|自)|每|均为?$/;
const numberBefore = /([两二三四五六七八九十]{1,3}|\d{1,3})[个家所地县区市镇乡村校院处支]?[^，。；：、（）\d]{0,6}$/;
const namesBefore = /[^，。；：（）\d]+$/;
const farthest = 60;

/**
 * How many times a number counts: 三镇各4所 is four three times. 1 for a number that is said of nothing else, null where it
 * is said of each of several and the text does not say of how many.
 */
export const timesOf = ({ figures, text }: Passage, i: number): number | null => {
  const { head, start } = figures[i]!;
  const word = eachWord.exec(head);
  if (!word) return 1;
  if (!word[0].startsWith('各')) return null;
  const at = start - head.length + word.index;
  const counted = figures[i - 1];
  if (counted && counted.dimension === 'count' && at - counted.end < 12 && counted.end >= start - head.length)
    return wholeNumber(counted);
  const before = text.slice(Math.max(0, at - farthest), at);
  const number = numberBefore.exec(before)?.[1];
  if (number) return integerOf(number);
  const names =
    namesBefore
      .exec(before)?.[0]
      .split(/[、和及与]/)
      .filter(Boolean) ?? [];
  return names.length > 1 ? names.length : null;
};

const wholeNumber = ({ value }: Figure): number | null => (value.den === 1n ? Number(value.num) : null);

/** The figure as often as it counts, with `3 × 4` for its digits; itself where that is once. Null where it is not known. */
export const countedOut = (passage: Passage, i: number): Figure | null => {
  const figure = passage.figures[i]!;
  const times = timesOf(passage, i);
  if (times === null || times < 1) return null;
  if (times === 1) return figure;
  return {
    ...figure,
    digits: `${times} × ${figure.digits}`,
    value: multiply(figure.value, rational(times)),
    roughValue: figure.roughValue * times,
    range: scaled(figure.range, rational(times)),
  };
};
