import {
  beginsWithAdverb,
  beginsWithVerb,
  endsWithVerb,
  endsWithVerbOrNoun,
  isDirectNoun,
  isFormulation,
  isLevel,
  isPerson,
  namesItems,
  namingClassifiers,
  wholeListOpener,
} from '../../lexicon/enumeration.ts';
import type { Relation } from '../relation.ts';
import { conjunctions, splitAtConjunction } from './conjunctions.ts';
import type { CountWord } from './count-words.ts';
import { type Item, type List, listBefore } from './list.ts';
import { readingsOf } from './readings.ts';
import { enumeration } from './relation-of.ts';
import { allShort, carriesFigure, counts, endsWithFigure } from './shape.ts';

/** 教育、医疗、养老|等|三个领域; 领导责任、督导问责|“四个体系”: where the list ends, and whether it may go on. */
interface Listed {
  readonly end: number;
  readonly open: boolean;
  readonly quoted: boolean;
}

const link = /(等|在内的)?(?:这|上述|以上|共计|合计|总共|一共|共|相关|有关|主要|重点|所有|全部)?$/;

const listedBefore = (text: string, count: CountWord): Listed => {
  const quoted = /[“‘]/.test(text[count.start - 1] ?? '');
  const at = quoted ? count.start - 1 : count.start;
  const before = text.slice(Math.max(0, at - 5), at);
  const [words, more] = link.exec(before)!;
  return { end: at - words.length, open: more !== undefined, quoted };
};

/** A list and the number behind it: “从教育、医疗、养老三个领域”. Null where no list is stated, or where it cannot be judged. */
export const listThenCount = (text: string, count: CountWord): Relation | null => {
  const place = listedBefore(text, count);
  const mark = text[place.end - 1] ?? '';
  if (!mark || /[、，。；：！？“‘（《(\s]/.test(mark)) return null;
  const list = behindFigures(listBefore(text, place.end));
  if (list.border === 'cut' || list.items.some(({ start, end }) => start === end)) return null;
  return list.items.length === 1 ? pair(text, count, place, list) : judged(text, count, place, list);
};

/** An item that ends in a figure of its own (查处问题5个) is no part of the list; one that has it in its midst may begin the list. */
const behindFigures = (list: List): List => {
  const { items } = list;
  const last = items.findLastIndex((item, i) => (i === 0 ? endsWithFigure(item) : carriesFigure(item)));
  if (last < 0) return list;
  return { items: items.slice(endsWithFigure(items[last]!) ? last + 1 : last), border: 'cut' };
};

/** A和B两个方面 */
const pair = (text: string, count: CountWord, { open, quoted }: Listed, { items }: List): Relation | null => {
  const [item] = items as [Item];
  const parted = splitAtConjunction(item.text);
  if (!parted || count.value !== 2 || open || quoted || conjunctions(item.text) !== 1 || endsWithVerb(item.text))
    return null;
  if (item.text.includes('□') || !(namingClassifiers.has(count.counter) || namesItems(count.behind))) return null;
  const [at, behind] = parted;
  const operands = [
    { start: Math.max(item.start, item.start + at - 6), end: item.start + at },
    { start: item.start + behind, end: item.end },
  ];
  return enumeration(text, count, operands, { verdict: 'consistent', listed: 2 });
};

const judged = (text: string, count: CountWord, place: Listed, list: List): Relation | null => {
  const { items } = list;
  const { value } = count;
  if (!isNominal(items, count, place) || !countsList(text, count, place, list)) return null;
  const readings = readingsOf(items);
  const operandsFrom = (start: number) => items.slice(start).map(({ start, end }) => ({ start, end }));
  if (place.open) {
    if (value < readings.fewest && !readings.possible(value)) return accused(text, count, place, list, readings.listed);
    return value <= Math.max(20, readings.listed)
      ? enumeration(text, count, operandsFrom(readings.startFor(value) ?? 0), {
          verdict: 'consistent',
          listed: Math.min(readings.listed, value),
          open: true,
        })
      : null;
  }
  const start = readings.startFor(value);
  if (start !== null) return enumeration(text, count, operandsFrom(start), { verdict: 'consistent', listed: value });
  if (readings.possible(value) || goesBeyondComma(text, list, value)) return null;
  return accused(text, count, place, list, readings.listed);
};

/** The words before the number are the name of an item, not a verb whose object is the number (派出三个巡察组). */
const isNominal = (items: readonly Item[], count: CountWord, { open }: Listed): boolean => {
  const last = items.at(-1)!.text;
  const naming = namesItems(count.behind) || namingClassifiers.has(count.counter);
  if (endsWithVerb(last)) return open && last.length > 2;
  if (open) return true;
  if (endsWithVerbOrNoun(last)) {
    if (items.length < 3 || !naming || beginsWithAdverb(last)) return false;
    const later = items.slice(1);
    if (later.every(({ text }) => text.length === last.length) && items[0]!.text.length >= last.length) return true;
    return last.length > 3 && !later.some(({ text }) => beginsWithVerb(text));
  }
  return naming || !beginsWithVerb(last) || items.length > 3;
};

/** Whether the number may count a list at all: not a grade (三级医院), not a quantity behind its noun (问题5个). */
const countsList = (text: string, count: CountWord, { open, quoted }: Listed, { items }: List): boolean => {
  const { counter, behind, end } = count;
  const later = items.slice(1).map((item) => item.text);
  if (counter === '级') return later.every(isLevel);
  if (counter === '人' || ((counter === '名' || counter === '位') && !behind)) return later.every(isPerson) || open;
  if (quoted) return /[”’]/.test(text.slice(end, end + 10));
  if (behind || open || namingClassifiers.has(counter) || isDirectNoun(counter)) return true;
  return /[项家种类]/.test(counter) && wholeListOpener.test(items[0]!.text);
};

const goesBeyondComma = (text: string, { items, border }: List, value: number): boolean => {
  if (border !== 'comma' || value <= items.length) return false;
  const before = listBefore(text, items[0]!.start - 1);
  const { length } = before.items;
  const segment = before.items[length - 1]!.text;
  if (
    length === 1 &&
    (segment.length > 6 || beginsWithVerb(segment) || /[上下中后前时来间求署排计示明月年]$/.test(segment))
  )
    return false;
  return value - items.length <= length + 1;
};

const accused = (
  text: string,
  count: CountWord,
  { open, quoted }: Listed,
  { items, border }: List,
  listed: number,
): Relation | null => {
  const { value } = count;
  const difference = Math.abs(value - listed);
  const operands = items.map(({ start, end }) => ({ start, end }));
  if (isFormulation(text.slice(count.start, count.start + 12)) || border === 'cut') return null;
  const kind = counts(count, items);
  if (kind === 'things') {
    if (quoted || difference > 1 || items.length < 3 || !count.behind) return null;
  } else if (value > 2 * listed) return null;
  const sure =
    kind === 'items' &&
    !quoted &&
    difference === 1 &&
    allShort(items) &&
    items.length > 2 &&
    items.length <= 8 &&
    !uneven(items, value);
  return enumeration(text, count, operands, {
    verdict: sure ? 'error' : 'verify',
    finding: open ? 'more' : sure ? 'listed' : 'perhaps',
    listed,
    ...(sure ? {} : { reason: kind === 'things' ? '所数的未必就是所列各项' : '列举的起止不能确定' }),
  });
};

/** An item twice as long as the shortest may be two in one (水电、燃气). */
const uneven = (items: readonly Item[], value: number): boolean => {
  if (value <= items.length) return false;
  const lengths = items.slice(1).map(({ text }) => text.length);
  return Math.max(...lengths) >= 4 && Math.max(...lengths) >= 2 * Math.min(...lengths);
};
