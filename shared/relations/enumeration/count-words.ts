import type { Span } from '../../draft/place.ts';
import { counterPattern } from '../../lexicon/counters.ts';
import { chineseInteger } from '../../numbers/chinese.ts';

/** A number with what it counts, where it may count a list: 五个, 三大, 7家, 五县. */
export interface CountWord extends Span {
  readonly value: number;
  /** 个, 大, 家, 县 … */
  readonly counter: string;
  /** The words behind it up to the next mark, at most 12. */
  readonly behind: string;
}

/** Ordinals (第三项), ends of a range (3—5个), estimates (近20个, 数十个) and distributives (每三个) are left out. */
const notBefore = /[\d.．%％第零〇一二三四五六七八九十百千万亿两几数多每近约超逾—–～~\-+·/:]/;
const pattern = new RegExp(
  `(\\d{1,3}|[两二三四五六七八九十][一二三四五六七八九十]{0,2})(${counterPattern})(?!之一|以上|以下|以内|左右|多|余|半)`,
  'g',
);
const behind = /[^，。；：！？、（）()“”‘’《》…\s]{0,12}/y;

/** All numbers from 2 to 99 that may count a list. */
export const countWords = (text: string): CountWord[] => {
  const found: CountWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, digits, counter] = match as unknown as [string, string, string];
    const start = match.index;
    if (notBefore.test(text[start - 1] ?? '')) continue;
    const value = digits.charCodeAt(0) < 0x100 ? Number(digits) : chineseInteger(digits);
    if (value === null || value < 2 || value > 99) continue;
    const end = start + whole.length;
    behind.lastIndex = end;
    found.push({
      start,
      end,
      value,
      counter,
      behind: behind.exec(text)?.[0] ?? '',
    });
  }
  return found;
};
