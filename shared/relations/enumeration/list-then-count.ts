import { namesItems } from '../../lexicon/counted-nouns.ts';
import { namingClassifiers } from '../../lexicon/counters.ts';
import { endsWithVerb, endsWithVerbOrNoun } from '../../lexicon/list-verbs.ts';
import type { Relation } from '../relation.ts';
import { accused, type Listed } from './accused.ts';
import { conjunctions, splitAtConjunction } from './conjunctions.ts';
import type { CountWord } from './count-words.ts';
import { countsList, namesLast } from './counts-list.ts';
import { type Item, type List, listBefore } from './list.ts';
import { namesOf } from './names.ts';
import { readingsOf } from './readings.ts';
import { doubts, enumeration } from './relation-of.ts';
import { counts } from './shape.ts';

/** A list and the number behind it: “从教育、医疗、养老三个领域”. Null where no list is stated, or where it cannot be judged. */
export const listThenCount = (text: string, count: CountWord): Relation | null => {
  const place = listedBefore(text, count);
  const mark = text[place.end - 1] ?? '';
  if (!mark || /[、，。；：！？“‘（《(\s]/.test(mark)) return null;
  const list = withoutNumber(listBefore(text, place.end));
  if (list.border === 'cut' || list.items.some(({ start, end }) => start === end)) return null;
  if (list.items.length > 1) return judged(text, count, place, list);
  return /[”’]/.test(mark) ? quotedList(text, count, place) : pair(text, count, place, list);
};

const link = /(等|在内的)?(?:这|上述|以上|共计|合计|总共|一共|共|相关|有关|主要|重点|所有|全部)?$/;

const listedBefore = (text: string, count: CountWord): Listed => {
  const quoted = /[“‘]/.test(text[count.start - 1] ?? '');
  const at = quoted ? count.start - 1 : count.start;
  const [words, more] = link.exec(text.slice(Math.max(0, at - 5), at))!;
  return { end: at - words.length, open: more !== undefined, quoted };
};

/** 二、从增加供给…: a heading's number is no item. */
const withoutNumber = (list: List): List => {
  const [first, second] = list.items;
  const number = /^[一二三四五六七八九十]{1,3}$/;
  const isHeading = first && second && list.border === 'hard' && number.test(first.text) && !number.test(second.text);
  return isHeading ? { ...list, items: list.items.slice(1) } : list;
};

const judged = (text: string, count: CountWord, place: Listed, list: List): Relation | null => {
  const { items } = list;
  const { value } = count;
  if (!namesLast(items, count, place) || !countsList(text, count, place, list)) return null;
  const readings = readingsOf(items);
  const start = readings.startFor(value);
  if (place.open) {
    if (value < readings.fewest && !readings.possible(value)) return accused(text, count, place, list, readings);
    if (value > Math.max(farMore, readings.listed)) return null;
    const listed = Math.min(readings.listed, value);
    return enumeration(text, count, namesOf(items.slice(start ?? 0), listed - (start ?? 0)), {
      verdict: 'consistent',
      listed,
      open: true,
    });
  }
  if (start !== null) {
    return enumeration(text, count, namesOf(items.slice(start), value), { verdict: 'consistent', listed: value });
  }
  return readings.possible(value) ? null : accused(text, count, place, list, readings);
};

/** 机关、学校等30家单位 names kinds, and lists nothing. */
const farMore = 20;

/** “户分类、村收集、乡转运”三个环节: the list is within one pair of quotes. */
const quotedList = (text: string, count: CountWord, { end, open }: Listed): Relation | null => {
  const { items, border } = listBefore(text, end - 1);
  if (open || border !== 'hard' || items.length < 2 || !/[“‘]/.test(text[items[0]!.start - 1] ?? '')) return null;
  const listed = items.length;
  if (listed === count.value) return enumeration(text, count, items, { verdict: 'consistent', listed });
  if (listed < 3 || Math.abs(listed - count.value) > 1 || counts(count, items) === 'things') return null;
  return enumeration(text, count, items, { verdict: 'verify', finding: 'perhaps', reason: doubts.place, listed });
};

/** A和B两个方面: only ever found to agree, since 和 may stand within a name. */
const pair = (text: string, count: CountWord, { open, quoted }: Listed, { items }: List): Relation | null => {
  const [item] = items as [Item];
  const words = item.text;
  if (count.value !== 2 || open || quoted || words.includes('□') || conjunctions(words) !== 1) return null;
  if (endsWithVerb(words) || endsWithVerbOrNoun(words)) return null;
  if (!namingClassifiers.has(count.counter) && !namesItems(count.behind)) return null;
  const parted = splitAtConjunction(words);
  if (!parted) return null;
  const [at, behind] = parted;
  const operands = [
    { start: Math.max(item.start, item.start + at - longestName), end: item.start + at },
    { start: item.start + behind, end: item.end },
  ];
  return enumeration(text, count, operands, { verdict: 'consistent', listed: 2 });
};
const longestName = 6;
