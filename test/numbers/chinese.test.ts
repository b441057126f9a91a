import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseInteger } from '../../shared/numbers/chinese.ts';

describe('chineseInteger', () => {
  it.each([
    ['六', 6],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百二十', 120],
    ['一百零五', 105],
    ['三千零八十', 3080],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['二〇二五', 2025],
    ['叁仟捌佰', 3800],
    ['零', 0],
  ])('reads %s as %i', (text, value) => {
    expect(chineseInteger(text)).toBe(value);
  });

  it.each(['', '三四', '三四十', '几十', '二三', '十几', '甲', '12'])('takes %s for no number', (text) => {
    expect(chineseInteger(text)).toBeNull();
  });

  it('reads every number below ten thousand as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => chineseInteger(written(n)) === n));
  });
});

/** 3080 → 三千零八十 */
const written = (n: number): string => {
  const digits = '零一二三四五六七八九';
  const places = ['', '十', '百', '千'];
  const text = [...String(n)]
    .map((digit, i, all) => (digit === '0' ? '零' : digits[Number(digit)]! + places[all.length - 1 - i]!))
    .join('');
  return text.replace(/零+/g, '零').replace(/零$/, '');
};
