import type { Figure } from '../../figures/figure.ts';
import { sum } from '../../numbers/interval.ts';
import { add, type Rational, zero } from '../../numbers/rational.ts';
import { type Judgement, judge } from '../judgement.ts';

export const totalOf = (parts: readonly Figure[]): Rational =>
  parts.reduce((total, { value }) => add(total, value), zero);

/** Whether the parts make up the total within the rounding of all of them. */
export const judgeTotal = (total: Figure, parts: readonly Figure[]): Judgement => {
  const slack = parts.reduce((width, { roughQuantum }) => width + roughQuantum, total.roughQuantum);
  const away = Math.abs(parts.reduce((rest, { roughValue }) => rest - roughValue, total.roughValue));
  // far off by any rounding: spares the exact arithmetic for most of the runs that are tried
  if (away > 2 * slack + 1e-6 * Math.abs(total.roughValue) && !parts.some(isApproximate) && !isApproximate(total))
    return 'off';
  return judge(total, sum(parts.map(({ range }) => range)));
};

const isApproximate = ({ approximation }: Figure): boolean => approximation !== null;

/** Words that call a number a total. */
export const totalWords =
  /合计|共计|总计|一共|总共|累计|总量|总额|总数|总和|总规模|加在一起|总人口|总收入|总支出|收支|全口径|共/;
/** Words that tell of a change, so that the amount behind them is a difference and no part of anything. */
export const changeWords =
  /(?:增加|减少|增长|下降|上升|提高|降低|净增|(?<!至)多|(?<!至)少|(?<!新)增|减|回落|上涨|下跌|缩减|压减|节约)(?:了|约|近|超过)?$/;

/** Words that call a number a mean, a price, a score or a limit: such numbers have no sum. */
const notAdded =
  /人均|户均|件均|月均|日均|年均|平均|均价|单价|中位数|标准|系数|指数|得分|分值|最[高低多少大小]|每[人户件月日亩吨名个]/;

/** A change is a difference and no part of anything, and means have no sum. */
export const cannotBeAdded = ({ head, base }: Figure): boolean =>
  changeWords.test(head) || notAdded.test(head) || base === '岁' || base === '分';
