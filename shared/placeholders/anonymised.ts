import {
  beforePersonName,
  surnames,
  wordlikeSurnames,
  wordsEndingInSurname,
} from '../lexicon/placeholder-lookalikes.ts';
import type { Meaning } from './meaning.ts';

/**
 * The mark hides a name on purpose: 张××, 旅长齐××, 王*. What follows decides against it where it names a place, a body
 * or a number (担任XX局局长: 任 is no surname there).
 */
export const hidesName = (left: string, right: string, meaning: Meaning | null): boolean => {
  const surname = left.at(-1) ?? '';
  if (wordsEndingInSurname.has(left.slice(-2))) return false;
  const title = left.slice(0, -1);
  if (surnames.has(surname))
    return !meaning || meaning.kind === 'person' || meaning.kind === 'name' || /^某/.test(right);
  return (
    wordlikeSurnames.has(surname) && beforePersonName.test(title.slice(-2)) && (!meaning || meaning.kind === 'person')
  );
};

/** Numbers and dates are not hidden with the names of a case: there a mark is a slot all the same. */
export const countsOrDates = (meaning: Meaning | null): boolean =>
  meaning?.kind === 'quantity' || meaning?.kind === 'date' || meaning?.kind === 'session';
