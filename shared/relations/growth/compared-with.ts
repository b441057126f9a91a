import type { Figure } from '../../figures/figure.ts';

/** What a change is counted from: the year before (同比) or the month, quarter … before (环比). */
export type Era = 'year' | 'prior';

const priorWords = /环比|上个?月|上个?季度?|上个?周|上期|上半年|前一|前[日天期]|初(?:增|减|下|上|$)/;
const yearWords = /同比|同期|上年|去年|前年|上一年|\d{4}年/;

/** Which time before the words speak of, if any. */
export const eraOf = (words: string): Era | null => {
  if (/同比|同期|去年|上年/.test(words)) return 'year';
  return priorWords.test(words) ? 'prior' : yearWords.test(words) ? 'year' : null;
};

/** The year that the words name, or null. */
export const yearOf = (words: string): number | null => {
  const found = /((?:19|20)\d{2})年/.exec(words);
  return found ? Number(found[1]) : null;
};

/** Time alone, with nothing counted: 上年同期, 去年9月份, 二季度, 2023年. */
const timeOnly =
  /^(?:而)?(?:(?:去年|上年|上一年|前年|\d{4}年度?)?(?:同期|全年|[上下]半年|前?[一二三四]季度|\d{1,2}月份?|\d{1,2}月?[-—–至]\d{1,2}月)?|上个?月|上个?季度|上周|上期|同期)(?:数|值|水平|基数)?(?:则|仅|共)?(?:为|是|只有|约)?$/;

/** A number of which the words say nothing but its time: it is there to be compared with. */
export const isTimeOnly = (head: string): boolean => head !== '' && timeOnly.test(head);

/** A number of an earlier time, by its words alone: 上年同期, 去年9月份, 8月份 is told by what it is compared with. */
export const isPast = (head: string): boolean =>
  isTimeOnly(head) && /去年|上年|前年|上一年|同期|上个?[月季周期]/.test(head);

const quarters = '一二三四';

/** Where the time that the words name stands in its year; null where they name none. */
const placeInYear = (words: string): number | null => {
  const quarter = /([一二三四])季度/.exec(words);
  if (quarter) return 3 * quarters.indexOf(quarter[1]!) + 3;
  const month = /(\d{1,2})月/.exec(words);
  return month ? Number(month[1]) : null;
};

/** Whether the time of one figure comes before that of another of the same kind: 二季度 before 三季度, 2023年 before 2024年. */
export const isBefore = (a: Figure, b: Figure): boolean => {
  const [yearA, yearB] = [yearOf(a.head), yearOf(b.head)];
  if (yearA !== null && yearB !== null && yearA !== yearB) return yearA < yearB;
  const [placeA, placeB] = [placeInYear(a.head), placeInYear(b.head)];
  return placeA !== null && placeB !== null && placeA < placeB;
};

/** The words without the time that they name, to see whether two figures count the same. */
export const withoutTime = (head: string): string =>
  head.replace(/(?:19|20)\d{2}年度?|前?[一二三四]季度|\d{1,2}月份?|[上下]半年|全年|本[年月季]度?|今年|当[年月]/g, '');
