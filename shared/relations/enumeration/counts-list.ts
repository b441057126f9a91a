import { isLevel, namesItems } from '../../lexicon/counted-nouns.ts';
import { isDirectNoun, joinsNumber, namingClassifiers } from '../../lexicon/counters.ts';
import {
  beginsWithAdverb,
  beginsWithVerb,
  endsWithVerb,
  endsWithVerbOrNoun,
  wholeListOpener,
} from '../../lexicon/list-verbs.ts';
import { isPerson } from '../../lexicon/persons.ts';
import type { Listed } from './accused.ts';
import { splitAtConjunction } from './conjunctions.ts';
import type { CountWord } from './count-words.ts';
import type { Item, List } from './list.ts';

/** Whether the words before the number are the name of an item, not a verb whose object is the number (派出三个巡察组). */
export const namesLast = (items: readonly Item[], count: CountWord, { open }: Listed): boolean => {
  const names = namesIn(items);
  const last = names.at(-1)!;
  if (endsWithVerb(last)) return open && last.length > 2;
  if (open) return true;
  const naming = namesItems(count.behind) || namingClassifiers.has(count.counter);
  if (!endsWithVerbOrNoun(last)) return naming || !beginsWithVerb(last) || items.length > 3;
  if (items.length < 3 || !naming || beginsWithAdverb(last)) return false;
  const later = names.slice(1);
  const alike = later.every(({ length }) => length === last.length) && names[0]!.length >= last.length;
  return alike || (last.length > 3 && !later.some(beginsWithVerb));
};

/** 部署、推进和检查 → 部署, 推进, 检查 */
const namesIn = (items: readonly Item[]): readonly string[] => {
  const last = items.at(-1)!.text;
  const parts = splitAtConjunction(last);
  const before = items.slice(0, -1).map(({ text }) => text);
  return parts ? [...before, last.slice(0, parts[0]), last.slice(parts[1])] : [...before, last];
};

/** Whether the number may count a list at all: not a grade (三级医院), not a quantity behind its noun (问题5个). */
export const countsList = (text: string, count: CountWord, { open, quoted }: Listed, { items }: List): boolean => {
  const { counter, behind, end } = count;
  const later = items.slice(1).map((item) => item.text);
  if (counter === '级') return later.every(isLevel);
  if (isDirectNoun(counter) && joinsNumber(items.at(-1)!.text, behind)) return false;
  if (counter === '人' || (/[名位]/.test(counter) && !behind)) return open || later.every(isPerson);
  if (quoted) return /[”’]/.test(text.slice(end, end + 10));
  if (behind || open || namingClassifiers.has(counter) || isDirectNoun(counter)) return true;
  return /[项家]/.test(counter) && wholeListOpener.test(items[0]!.text);
};
