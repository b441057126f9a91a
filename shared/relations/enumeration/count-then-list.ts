import { isClassName } from '../../lexicon/counted-nouns.ts';
import { isFormulation } from '../../lexicon/formulations.ts';
import { beginsWithVerb } from '../../lexicon/list-verbs.ts';
import type { Relation } from '../relation.ts';
import type { CountWord } from './count-words.ts';
import { carriesFigure } from './item-figures.ts';
import { itemsBehind, type ListBehind } from './items-behind.ts';
import type { Item } from './list.ts';
import { type Place, placeBehind } from './place-behind.ts';
import { doubts, enumeration, type Verdict } from './relation-of.ts';
import { allShort, counts } from './shape.ts';

/** A number and the list behind it: “三个组（综合组、宣传组、督导组）”, “四个重点：教育、医疗、养老、社保。” */
export const countThenList = (text: string, count: CountWord): Relation | null => {
  const place = placeBehind(text, count);
  const list = place && itemsBehind(text, place.start, place.end);
  if (!list) return null;
  const found = verdictOf(text, count, place, list);
  return found && enumeration(text, count, list.operandsFor(found.listed), found);
};

const verdictOf = (text: string, count: CountWord, place: Place, list: ListBehind): Verdict | null => {
  const { value } = count;
  const { items, listed } = list;
  // Items with figures make a sum (26所学校：大专5所…); in “五个突破”（…突破2000亿元…） they are part of the names.
  const figures = items.some((item) => carriesFigure(item.text));
  if (figures && !place.quoted) return null;
  if (items.every((item) => isClassName(item.text))) return null;
  const open = list.open || place.tie === 'partial';
  if (list.readings.has(value)) return { verdict: 'consistent', listed: value, open: list.open };
  if (figures || place.shared) return null;
  if (open && value > listed) return { verdict: 'consistent', listed, open: true };
  if (list.mixed || beginsWithVerb(items[0]!.text) || items.length < 2) return null;
  return accused(text, count, place, list);
};

const accused = (
  text: string,
  count: CountWord,
  { tie, noun, quoted }: Place,
  { items, listed, open, grouped }: ListBehind,
): Verdict | null => {
  const { value } = count;
  const difference = Math.abs(value - listed);
  if (value > 2 * listed + 1) return null;
  if (difference > 1 && isFormulation(text.slice(count.start, count.start + 12))) return null;
  const names = counts({ ...count, behind: noun }, items) === 'items' || endAlike(noun, items);
  if (!names && (difference > 1 || tie === 'colon' || grouped)) return null;
  const sure = names && !quoted && difference <= (tie === 'bracket' ? 2 : 1) && allShort(items) && items.length > 2;
  return {
    verdict: sure ? 'error' : 'verify',
    finding: open ? 'more' : sure ? 'listed' : 'perhaps',
    listed,
    ...(sure ? {} : { reason: names ? doubts.place : doubts.kind }),
  };
};

/** 行政村（日芒村、向阳村 …）, “五个龙岩”（产业龙岩 …）: the items end as the noun does. */
const endAlike = (noun: string, items: readonly Item[]): boolean => {
  const ending = noun.at(-1);
  return ending !== undefined && items.filter(({ text }) => text.at(-1) !== ending).length <= 1;
};
