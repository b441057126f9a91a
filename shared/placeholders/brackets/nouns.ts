import { bracketNouns, bracketPrefixes } from '../../lexicon/slot-words.ts';
import type { SlotKind } from '../slot.ts';

const nouns = new Map(
  Object.entries(bracketNouns satisfies Partial<Record<SlotKind, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as SlotKind] as const),
  ),
);
const prefix = new RegExp(`^(?:${bracketPrefixes.split(' ').join('|')})`);
const longestCompound = 8;

/** 开始日期, 被审计单位名称, 业务领域: what a longer noun ends in. */
const compounds: readonly (readonly [RegExp, SlotKind])[] = [
  [/(?:单位|公司|部门|机构|机关)名称$/, 'unit'],
  [/^[\u4e00-\u9fff]+(?:日期|时间|年份|月份)$/, 'date'],
  [/^[\u4e00-\u9fff]+姓名$/, 'person'],
  [/^[\u4e00-\u9fff]+(?:地址|地点)$/, 'place'],
  [/^[\u4e00-\u9fff]+(?:电话|号码|金额|数量|人数|比例|数值)$/, 'quantity'],
  [/^[\u4e00-\u9fff]+(?:名称|全称|编号|文号|领域|职务|职位|岗位|专业|标题|题目)$/, 'name'],
];

/** `源文件名`, `具体日期`: what the writer of a template calls the thing that belongs here; null for other words. */
export const nounKind = (content: string): SlotKind | null => {
  const words = content.replace(prefix, '');
  const known = nouns.get(content) ?? nouns.get(words);
  if (known || words.length > longestCompound) return known ?? null;
  return compounds.find(([ending]) => ending.test(words))?.[1] ?? null;
};
