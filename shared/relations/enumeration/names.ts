import type { Span } from '../../draft/place.ts';
import { lastVerbEnd } from '../../lexicon/list-verbs.ts';
import type { Item } from './list.ts';

/** The items without the words before the first that are no part of its name (围绕|教育), where that can be told: for showing, not for counting. */
export const namesOf = (items: readonly Item[]): readonly Span[] => {
  const [first, ...rest] = items;
  if (!first) return [];
  const lengths = rest.map(({ text }) => text.length);
  const simple = first.text.length === first.end - first.start;
  const lead = simple && first.text.length > Math.max(...lengths) ? lastVerbEnd(first.text, Math.min(...lengths)) : 0;
  return [{ start: first.start + lead, end: first.end }, ...rest.map(({ start, end }) => ({ start, end }))];
};
