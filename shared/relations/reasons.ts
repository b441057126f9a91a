import type { Bilingual } from '../lexicon/language.ts';

/** Why a relation is only to be verified, or could not be judged, as a person is told. */
export const reasons = {
  openSlot: { zh: '有未填写的数', en: 'a number is still to be filled in' },
  noOperands: { zh: '未找到分子或分母', en: 'numerator or denominator not found' },
  inferredRate: { zh: '分子、分母由上下文推定', en: 'numerator and denominator are inferred from the context' },
  otherRate: {
    zh: '与前文的数不是同一范围或时段',
    en: 'the rate is of another scope or period than the numbers before it',
  },
  unpairedRates: {
    zh: '未找到逐项对应的分子、分母',
    en: 'no numerators and denominators that go with the values one by one',
  },
  noPlan: { zh: '未找到预算数或计划数', en: 'the planned amount was not found' },
  zeroPlan: { zh: '预算数或计划数为零', en: 'the planned amount is nothing' },
  inferredPlan: { zh: '计划数或完成数由上下文推定', en: 'plan and result are inferred from the context' },
  noInteger: { zh: '没有整数分子能得到这个比率', en: 'no whole number gives this rate' },
  atMostWhole: { zh: '分子不应大于分母', en: 'a part is no more than its whole' },
  inferredWhole: { zh: '整体由上下文推定', en: 'the whole is inferred from the context' },
  siblingsDiffer: { zh: '同组占比的整体不一致', en: 'the shares of this list do not agree on their whole' },
  impliedWhole: { zh: '整体由同组占比推得', en: 'the whole is what the other shares were taken of' },
  slipTo100: { zh: '改一处数位即合计100%', en: 'with one digit changed they total 100 %' },
  perhapsIncomplete: { zh: '未必列全分项', en: 'not all parts may be listed' },
  inferredParts: { zh: '分项是否列全由上下文推定', en: 'that all parts are listed is inferred' },
  slipOfParts: { zh: '与分项之和只差一处数位', en: 'one slip away from the sum of the parts' },
  inferredTotal: { zh: '合计的范围由上下文推定', en: 'what the total covers is inferred from the context' },
  slipOfNeighbours: { zh: '与相邻各数之和只差一处数位', en: 'one slip away from the sum of its neighbours' },
  slipOfLater: { zh: '与后文各项之和只差一处数位', en: 'one slip away from the sum of what follows' },
  slipOfItems: { zh: '与各条之和只差一处数位', en: 'one slip away from the sum of the items' },
  itemsOpen: { zh: '各条未必列全', en: 'not all items may be listed' },
  otherStates: { zh: '可能还有其他状态', en: 'there may be other states' },
  statusDiffer: { zh: '已办与未办之和不等于总数', en: 'done and open do not make up the total' },
  slipOfMention: { zh: '与前文同名指标只差一处数位', en: 'one slip away from the same indicator before' },
  inferredPair: { zh: '比较的两个数由上下文推定', en: 'the two numbers compared are inferred from the context' },
  inferredBase: { zh: '基期数由上下文推定', en: 'the base is inferred from the context' },
  inferredYears: { zh: '年数按首尾年份之差推定', en: 'the number of years is taken from the first and the last' },
  inferredPeriod: { zh: '期间由上下文推定', en: 'the period is inferred from the context' },
  carriedOver: { zh: '如含往年结转，请注明口径', en: 'if something came over from before, say so' },
  timesNotLess: { zh: '人次不应小于人数', en: 'head counts are no fewer than heads' },
  otherItems: { zh: '并列的各项未必只有这些', en: 'there may be more items than these' },
  otherCount: { zh: '这个数未必就是所列条目的数', en: 'the number may not be that of these items' },
  noOutline: { zh: '正文没有可以计数的两层序号', en: 'the text has no two levels of numbers to count' },
  otherKind: { zh: '所数的未必就是所列各项', en: 'what is counted may not be what is listed' },
  unclearBounds: { zh: '列举的起止不能确定', en: 'where the list begins and ends is not certain' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Reason = keyof typeof reasons;
