import type { Span } from '../../draft/place.ts';
import type { Reading } from '../../draft/reading.ts';
import { beginsWithVerb, isAdverbial } from '../../lexicon/list-verbs.ts';
import type { Relation } from '../relation.ts';
import { conjunctions, possibleConjunctions } from './conjunctions.ts';
import { countWords } from './count-words.ts';
import { carriesFigure } from './item-figures.ts';
import { type Item, type List, listBefore } from './list.ts';
import { namesOf } from './names.ts';
import { type Readings, readingsOf } from './readings.ts';
import { allShort } from './shape.ts';
import { valuesBehind } from './values-behind.ts';

const word = '分别';
/** “A、B、C分别为x、y、z”: as many values as items, whatever the verdict. Silent where the items or the values cannot be told. */
export const findRespectively = ({ text }: Reading): readonly Relation[] => {
  const found: Relation[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const relation = respectively(text, at);
    if (relation) found.push(relation);
  }
  return found;
};

const respectively = (text: string, at: number): Relation | null => {
  const values = valuesBehind(text, at + word.length);
  if (!values) return null;
  const list = listBefore(text, at);
  const readings = readingsOf(list.items);
  const stated = statedCount(list);
  const given = values.beyond ? [values.beyond, values.spans.length] : [values.spans.length];
  const fits = given.find(
    (n) => n > 1 && (n === stated || readings.startFor(n) !== null || n === allParted(list.items)),
  );
  const relation = (
    items: readonly Span[],
    found: Pick<Relation, 'verdict' | 'finding' | 'reason'>,
    listed: number,
    n: number,
  ) => ({
    kind: 'respectively' as const,
    claim: { start: at, end: at + word.length },
    operands: [...items, ...values.spans.slice(0, n)],
    label: word,
    formula: `${listed} 项对 ${n} 个数`,
    computed: String(listed),
    printed: String(n),
    data: { items: String(listed), values: String(n) },
    ...found,
  });
  if (fits) {
    const items = list.items.slice(readings.startFor(fits) ?? 0);
    return relation(namesOf(items, fits), { verdict: 'consistent' }, fits, fits);
  }
  const n = given[0]!;
  if (!values.whole || given.length > 1) return null;
  if (stated !== null && list.items.length === 1) {
    return Math.abs(stated - n) === 1 ? relation(list.items, doubt, stated, n) : null;
  }
  if (stated !== null && stated !== readings.listed) return null;
  if (isPair(list)) return n === 3 ? relation(list.items, doubt, 2, n) : null;
  if (!isCertain(text, list, readings, n)) return null;
  return relation(namesOf(list.items, readings.listed), { verdict: 'error', finding: 'unpaired' }, readings.listed, n);
};

const doubt = { verdict: 'verify', finding: 'perhapsUnpaired', reason: 'otherItems' } as const;

/** A和B: what stands on either side of 和 is seldom sure. */
const isPair = ({ items, border }: List): boolean => {
  const [item] = items;
  return (
    items.length === 1 &&
    border !== 'cut' &&
    border !== 'figure' &&
    conjunctions(item!.text) === 1 &&
    possibleConjunctions(item!.text) === 1 &&
    !/[的等]/.test(item!.text)
  );
};

/** The number of items if every 和 parts two. */
const allParted = (items: readonly Item[]): number =>
  items.length + items.reduce((sum, { text }) => sum + conjunctions(text), 0);

/** 三次产业, 两县: the number of items said in words before 分别, or null. */
const statedCount = ({ items }: List): number | null => {
  const { text } = items.at(-1)!;
  const counted = countWords(text).at(-1)?.value ?? null;
  const ordinal = /(?:^|[^第\d])([两二三四五六])(?:次|者|地|级|年|期|项)/.exec(text)?.[1];
  return counted ?? (ordinal ? '一二三四五六'.indexOf(ordinal.replace('两', '二')) + 1 : null);
};

/** The last item carries the words before 分别: 韩国出口量占全部产量的比重. */
const longestLast = 24;

/** Short names between 、, nothing that could be a list within the list (两县的户数、人口) or go on before the comma. */
const isCertain = (text: string, { items, border }: List, readings: Readings, values: number): boolean => {
  if (items.length < 2 || border === 'cut' || border === 'figure') return false;
  if (!allShort(items.slice(0, -1)) || items.at(-1)!.text.length > longestLast) return false;
  if (items.slice(0, -1).some((item) => /[的等]/.test(item.text) || carriesFigure(item.text))) return false;
  if (/^.{0,8}[等的].*[、和与及]/.test(items.at(-1)!.text) || /等/.test(items.at(-1)!.text)) return false;
  const spare = items.reduce((sum, item) => sum + possibleConjunctions(item.text), 0);
  if (values > items.length && values <= items.length + spare) return false;
  if (values > items.length && values % items.length === 0) return false;
  if (readings.possible(values)) return false;
  return !(border === 'comma' && values > items.length && endsInItem(text, items[0]!.start - 1));
};

/** Whether the clause before the comma may be an item itself: short, no adverbial. */
const endsInItem = (text: string, comma: number): boolean => {
  const clause = listBefore(text, comma).items.at(-1)!.text;
  return clause.length <= 8 && !beginsWithVerb(clause) && !isAdverbial(clause);
};
