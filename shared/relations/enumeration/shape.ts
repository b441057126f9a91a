import { namesItems, sameKind } from '../../lexicon/counted-nouns.ts';
import { isDirectNoun, namingClassifiers } from '../../lexicon/counters.ts';
import { isPerson } from '../../lexicon/persons.ts';
import type { CountWord } from './count-words.ts';
import type { Item } from './list.ts';

const shortItem = 10;
export const allShort = (items: readonly Item[]): boolean =>
  items.every(({ text }, i) => text.length <= (i === 0 ? shortItem + 8 : shortItem));

/**
 * What the number counts. `items`: the noun names what is listed, so that the two must agree. `things`: it may be a quantity
 * of something within what is listed (走访甲镇、乙镇12个村), so that a difference proves nothing.
 */
export const counts = (count: CountWord, items: readonly Item[]): 'items' | 'things' => {
  if (namingClassifiers.has(count.counter) || namesItems(count.behind)) return 'items';
  const names = items.map(({ text }) => text);
  // 甲、乙、丙三县: without a classifier the noun can only repeat what is listed. 三级 gets here only behind names of levels.
  if (count.counter === '级' || (isDirectNoun(count.counter) && items.length > 2)) return 'items';
  if (sameKind(count.counter + count.behind, names) || sameKind(count.behind, names)) return 'items';
  if (/^[名位人]$/.test(count.counter) && names.slice(1).every(isPerson)) return 'items';
  return 'things';
};
