import { bracketNouns, bracketPrefixes } from '../../lexicon/slot-words.ts';
import type { SlotKind } from '../slot.ts';

const nouns = new Map(
  Object.entries(bracketNouns satisfies Partial<Record<SlotKind, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as SlotKind] as const),
  ),
);
const prefix = new RegExp(`^(?:${bracketPrefixes.split(' ').join('|')})`);
const longestCompound = 8;

/** `源文件名`, `具体日期`: what the writer of a template calls the thing that belongs here; null for other words. */
export const nounKind = (content: string): SlotKind | null => {
  const words = content.replace(prefix, '');
  const known = nouns.get(content) ?? nouns.get(words);
  if (known || words.length > longestCompound) return known ?? null;
  if (/(?:单位|公司|部门|机构|机关)名称$/.test(words)) return 'unit';
  return /^[\u4e00-\u9fff]+(?:名称|全称)$/.test(words) ? 'name' : null;
};
