import type { Reading } from '../../draft/reading.ts';
import type { Relation } from '../relation.ts';
import { countThenList } from './count-then-list.ts';
import { countWords } from './count-words.ts';
import { listThenCount } from './list-then-count.ts';

/** A list has one of these; a text without them is left at once. */
const listMark = /[、和与及”》：（]/;

/** Every list that the text counts (教育、医疗、养老三个领域; 三个组：甲组、乙组、丙组), whatever the verdict. Spans count in the reading. */
export const findEnumerations = ({ text }: Reading): readonly Relation[] => {
  if (!listMark.test(text)) return [];
  const found: Relation[] = [];
  for (const count of countWords(text)) {
    const before = listThenCount(text, count);
    const relation = before?.verdict === 'consistent' ? before : either(before, countThenList(text, count));
    if (relation) found.push(relation);
  }
  return found;
};

/** A list that agrees with the number clears it of the other's doubt. */
const either = (before: Relation | null, behind: Relation | null): Relation | null =>
  behind?.verdict === 'consistent' ? behind : (before ?? behind);
