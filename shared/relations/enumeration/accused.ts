import { isFormulation } from '../../lexicon/formulations.ts';
import { beginsWithVerb, isAdverbial, lastVerbEnd } from '../../lexicon/list-verbs.ts';
import type { Relation } from '../relation.ts';
import { conjunctions } from './conjunctions.ts';
import type { CountWord } from './count-words.ts';
import { type Item, type List, listBefore } from './list.ts';
import { namesOf } from './names.ts';
import type { Readings } from './readings.ts';
import { doubts, enumeration } from './relation-of.ts';
import { allShort, counts } from './shape.ts';

/** Where a list before a number ends, and how the number is tied to it. */
export interface Listed {
  readonly end: number;
  /** Behind 等: the list may have more items than are named. */
  readonly open: boolean;
  /** The number stands in quotes: 督导问责“四个体系”. */
  readonly quoted: boolean;
}

/**
 * A number that no reading of the list before it gives. Left alone: formulations, lists behind a figure, lists that may go on
 * before a comma, levels joined by 和 (中央和省、市两级), quantities of something within what is listed.
 */
export const accused = (
  text: string,
  count: CountWord,
  { open, quoted }: Listed,
  list: List,
  { listed, doubtful }: Readings,
): Relation | null => {
  const { items } = list;
  const { value, counter } = count;
  if (list.border === 'figure' || isFormulation(text.slice(count.start, count.start + 12))) return null;
  if (counter === '级' && items.some((item) => conjunctions(item.text))) return null;
  if (!open && goesBeyondComma(text, list, value)) return null;
  const difference = Math.abs(value - listed);
  const names = counts(count, items) === 'items';
  if (names ? value > 2 * listed : quoted || difference > 1 || items.length < 3 || !count.behind) return null;
  const clear = allShort(items) && items.length > 2 && items.length <= 8 && !(value > items.length && uneven(items));
  const sure = names && clear && !quoted && !doubtful && difference === 1;
  return enumeration(text, count, namesOf(items, listed), {
    verdict: sure ? 'error' : 'verify',
    finding: open ? 'more' : sure ? 'listed' : 'perhaps',
    listed,
    ...(sure ? {} : { reason: names ? doubts.place : doubts.kind }),
  });
};

/** 教育，医疗、养老三个领域: a comma may stand for 、 where nothing but names is around it. */
const goesBeyondComma = (text: string, { items, border }: List, value: number): boolean => {
  if (border !== 'comma' || value <= items.length || lastVerbEnd(items[0]!.text) > 0) return false;
  const before = listBefore(text, items[0]!.start - 1).items;
  const clause = before.at(-1)!.text;
  if (before.length === 1 && (clause.length > 6 || beginsWithVerb(clause) || isAdverbial(clause))) return false;
  return value - items.length <= before.length + 1;
};

/** An item twice as long as the shortest may be two in one (水电、燃气). */
const uneven = (items: readonly Item[]): boolean => {
  const lengths = items.slice(1).map(({ text }) => text.length);
  return Math.max(...lengths) >= 4 && Math.max(...lengths) >= 2 * Math.min(...lengths);
};
