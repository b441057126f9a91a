import type { Figure } from '../../figures/figure.ts';
import { type RateEntry, rateNamed } from '../../lexicon/rates.ts';
import type { Passage } from '../passage.ts';

export interface RateClaim {
  readonly index: number;
  readonly claim: Figure;
  /** 结案率 */
  readonly name: string;
  /** The words before that name, as in 检举控告类|办结率. */
  readonly scope: string;
  /** Null for a rate that no dictionary knows; its name then tells its part (采纳率: 采纳). */
  readonly entry: RateEntry | null;
  /** One name for several values (结案率分别为90%、85%): how many there are, and which of them this is. */
  readonly series: { readonly length: number; readonly nth: number } | null;
}

const rateWord = '[\\u4e00-\\u9fa5]{0,14}(?:率|满意度|知晓度|参与度|结收比|(?:支出|执行|拨付|支付)进度)';
const leadUp =
  '(?:分别|平均|约|则|已|均|又|也|高|仅|只|就)*(?:(?:提高|提升|上升|稳定)?[到至在]|为|达到?了?|是|有|：|约|近|超过?)*';
const rateName = new RegExp(`(${rateWord})${leadUp}$`);

/** Rates that are not a part of a whole in percent: growth, interest, per-thousand rates of a population. */
const otherRates =
  /增长率|增速|利率|税率|汇率|出生率|死亡率|自然增长率|费率|负债率|收益率|贡献率|频率|效率|概率|比率|改善率|下降率|提升率|恩格尔|平均[^，。；]{0,6}率/;

/** Aims, duties and other people's averages state no fact (rulebook §2.4). */
export const noFact =
  /力争|确保|争取|目标(?!任务)|(?<![按照].{0,6})要求|不低于|不少于|预计|计划(?:到|实现|达到)|高于|低于|高出|平均水平|应达|须达|必须|保持在|控制在|如(?![期下实数约])|若(?!干)|假设|规定/;

/** The percentages of the passage that name themselves a rate. */
export const rateClaims = (passage: Passage): RateClaim[] => {
  const { figures, text } = passage;
  const claims: RateClaim[] = [];
  for (let index = 0; index < figures.length; index++) {
    const claim = figures[index]!;
    const words = claim.dimension === 'percent' ? rateName.exec(claim.head)?.[1] : undefined;
    if (!words || otherRates.test(words) || statesNoFact(text, claim)) continue;
    const followers = followersOf(figures, index);
    const names = followers ? namesBefore(text, claim, words) : [words];
    for (let nth = 0; nth <= followers; nth++) {
      const own = names.length === followers + 1 ? names[nth]! : words;
      if (otherRates.test(own)) continue;
      const known = rateNamed(own);
      const name = known?.name ?? own;
      claims.push({
        index: index + nth,
        claim: figures[index + nth]!,
        name,
        scope: own.slice(0, own.length - name.length),
        entry: known?.entry ?? null,
        series: followers && names.length !== followers + 1 ? { length: followers + 1, nth } : null,
      });
    }
    index += followers;
  }
  return claims;
};

const statesNoFact = (text: string, claim: Figure): boolean =>
  noFact.test(clauseBefore(text, claim)) ||
  /^[由从]|(?<!结收)比.{0,8}的?$|同期|去年|上年/.test(claim.head) ||
  /^(?:提高|上升|下降|增加|降低|提升)[到至了]/.test(claim.tail);

/** The text of the claim's clause up to it, with the words in its head. */
const clauseBefore = (text: string, { start, head }: Figure): string => {
  const from = Math.max(0, start - head.length - 12);
  const before = text.slice(from, start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
};

/** 分别为90%、85%和80%: how many percentages without words of their own follow. */
const followersOf = (figures: readonly Figure[], index: number): number => {
  if (!/分别|依次/.test(figures[index]!.head)) return 0;
  let count = 0;
  for (let next = figures[index + 1]; next && isFollower(next); next = figures[index + count + 1]) count++;
  return count;
};

const isFollower = ({ dimension, head, mark }: Figure): boolean =>
  dimension === 'percent' && /^(?:[和与及]|以及)?$/.test(head) && (mark === '、' || mark === '');

const farthestName = 60;

/** 办结率、满意率分别为: the names of all the values in the words up to the last comma. */
const namesBefore = (text: string, { start }: Figure, last: string): string[] => {
  const words = text.slice(Math.max(0, start - farthestName), start);
  const clause = words.slice(Math.max(...[...'，。；：（('].map((mark) => words.lastIndexOf(mark))) + 1);
  const names = clause
    .split(/、|以及|[和与及]/)
    .map((name) => /^.*?率|^.*?满意度/.exec(name)?.[0] ?? '')
    .filter((name) => name.length > 1);
  return names.length > 1 ? [...names.slice(0, -1), last] : [last];
};
