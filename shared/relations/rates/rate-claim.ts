import type { Figure } from '../../figures/figure.ts';
import { type RateEntry, rateNamed } from '../../lexicon/rates.ts';
import type { Passage } from '../passage.ts';

export interface RateClaim {
  readonly index: number;
  readonly claim: Figure;
  /** 结案率 */
  readonly name: string;
  /** Null for a rate that no dictionary knows; its name then tells its part (采纳率: 采纳). */
  readonly entry: RateEntry | null;
}

const rateName =
  /([\u4e00-\u9fa5]{1,14}(?:率|满意度))(?:分别|平均|约|则|已|均)*(?:为|达到?了?|是|有|到|：|约|近|超过?|仅)*$/;

/** Rates that are not a part of a whole in percent: growth, interest, per-thousand rates of a population. */
const otherRates =
  /增长率|增速|利率|税率|汇率|出生率|死亡率|自然增长率|费率|负债率|收益率|贡献率|频率|效率|概率|比率|改善率|下降率|提升率|恩格尔/;

/** Aims, duties and other people's averages state no fact (rulebook §2.4). */
export const noFact =
  /力争|确保|争取|目标|要求|不低于|不少于|预计|计划(?:到|实现|达到)|高于|低于|高出|平均水平|应达|须达|必须|保持在|控制在|如|若|假设|规定/;

/** The percentages of the passage that name themselves a rate. */
export const rateClaims = ({ figures, text }: Passage): RateClaim[] =>
  figures.flatMap((claim, index) => {
    if (claim.dimension !== 'percent') return [];
    const words = rateName.exec(claim.head)?.[1];
    if (!words || otherRates.test(words) || noFact.test(clauseBefore(text, claim))) return [];
    if (
      /^[由从]|比.{0,8}的?$|同期|去年|上年/.test(claim.head) ||
      /^(?:提高|上升|下降|增加|降低)[到至了]/.test(claim.tail)
    )
      return [];
    const known = rateNamed(words);
    return [{ index, claim, name: known?.name ?? words, entry: known?.entry ?? null }];
  });

/** The text of the claim's clause up to it, with the words in its head. */
const clauseBefore = (text: string, { start, head }: Figure): string => {
  const from = Math.max(0, start - head.length - 12);
  const before = text.slice(from, start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
};
