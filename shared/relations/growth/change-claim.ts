import type { Figure } from '../../figures/figure.ts';

export type Direction = 'up' | 'down';

/** A figure that tells how far something has changed: 增加132件, 上升44%, 降幅53%, 下降0.04个百分点, 增长1.4倍. */
export interface ChangeClaim {
  readonly index: number;
  readonly figure: Figure;
  readonly direction: Direction;
}

const up = '净增加|净增长|净增|增加|增长|上升|提高|提升|上涨|上浮|攀升|增幅|涨幅|升幅|增速|增|多|高出|扩大';
const down = '净减少|减少|下降|降低|下滑|回落|下跌|缩减|缩小|压减|压缩|减幅|降幅|跌幅|负增长|减|少|降|低';
const behind = '(?:了|约|近|超过|达到?|为|率为?|幅度?为?|：|近|逾|已|高达|至少|[（(])*';
const changes = new RegExp(`(?:(${up})|(${down}))${behind}$`);
/** 增加到、下降至: what follows is where it ended, not how far it went (rulebook §2.8). */
const reaches = /(?:到|至|为|成)(?:了)?$/;

/** 年均增长8.8%: growth of each year, which compounds. */
export const isYearly = ({ head }: Figure): boolean => /年均|年平均|每年|平均每年/.test(head);

/** How far a figure says something went, or null where it says something else. */
export const changeOf = (figure: Figure, index: number): ChangeClaim | null => {
  const { head, value } = figure;
  if (!head || head.length > 60 || isYearly(figure) || /平均/.test(head)) return null;
  const match = changes.exec(head);
  if (!match) return null;
  const word = match[1] ?? match[2]!;
  const rest = head.slice(match.index + word.length);
  if (
    /^(?:增加|增长|上升|提高|提升|下降|降低|减少|上涨|下跌|回落|缩减|扩大)/.test(word) &&
    reaches.test(rest) &&
    !/幅|率/.test(word + rest)
  )
    return null;
  // a single 多/少/高/低 needs something to compare with: 比上年多15件
  if (word.length === 1 && !/比|较|同期|上年|去年|同比|环比|[增减降]/.test(head)) return null;
  const falls = match[2] !== undefined;
  return { index, figure, direction: falls !== value.num < 0n ? 'down' : 'up' };
};

/** 增加到、降至 and the like before a figure: it is the value at the end. */
export const isEndValue = ({ head }: Figure): boolean =>
  /(?:增加?|增长|上升|提高|提升|下降|降低?|减少?|上涨|下跌|回落|缩减|扩大|发展|变)(?:到|至|为)了?(?:\d{4}年的?)?(?:约|近)?$/.test(
    head,
  );

/** 由、从、比、较 … before a figure, or 相比 behind it: it is the value at the beginning. Also where a bracket holds it: 较2021年（2536升）. */
export const isBaseValue = (figure: Figure, text: string): boolean => {
  const { head, tail, mark } = figure;
  if (/^(?:相比|增加?[到至]|增长[到至]|上升[到至]|提高[到至]|下降[到至]|降[到至]|降低[到至]|减少[到至])/.test(tail))
    return true;
  const words =
    mark === '（' || mark === '('
      ? text.slice(Math.max(0, figure.start - head.length - 17), figure.start - head.length - 1)
      : head;
  // a growth rate is a value of its own where another is compared with it
  return baseWords.test(words) && (figure.dimension === 'percent' || !changes.test(head));
};

const baseWords = /(?:由|从|(?<![占对同环别])比(?![例重])|较|同期为?|上年为?|去年为?|基数为?)[^，。；、]{0,24}$/;
