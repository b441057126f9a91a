import { isPerson, namesItems, namingClassifiers, sameKind } from '../../lexicon/enumeration.ts';
import type { CountWord } from './count-words.ts';
import type { Item } from './list.ts';

/** A number with a classifier or unit: an item that carries one is a part of a sum. */
const figure =
  /(?<!第[\d一二三四五六七八九十]{0,2})(?:[\d.]+|[一两二三四五六七八九十百]+)(?:余|多)?(?:[万亿]?(?:人次|件次|批次|场次|公里|公顷|平方米|工作日|[个项件名人家次起所处条户份元亩吨例辆宗位场篇本台套间张部头只支米])|%|万|亿|个百分点)/;

const endsInFigure = new RegExp(`(?:${figure.source})[^\\d]{0,4}$`);

export const carriesFigure = (item: Item): boolean => figure.test(item.text);
export const endsWithFigure = (item: Item): boolean => endsInFigure.test(item.text);

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
  if (sameKind(count.counter + count.behind, names) || sameKind(count.behind, names)) return 'items';
  if (/^[名位人]$/.test(count.counter) && names.slice(1).every(isPerson)) return 'items';
  return 'things';
};
