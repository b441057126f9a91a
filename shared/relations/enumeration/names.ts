import type { Span } from '../../draft/place.ts';
import { lastVerbEnd } from '../../lexicon/list-verbs.ts';
import { splitAtConjunction } from './conjunctions.ts';
import type { Item } from './list.ts';

/**
 * The names of a list, for showing: the last item in two where `count` says that 和 parts it, the first without the words
 * that are no part of its name (围绕|教育) where that can be told.
 */
export const namesOf = (items: readonly Item[], count: number): readonly Span[] => {
  const [first, ...rest] = count > items.length ? partedAtLast(items) : items;
  if (!first) return [];
  const lengths = rest.map(({ text }) => text.length);
  const lead =
    isPlain(first) && first.text.length > Math.max(...lengths) ? lastVerbEnd(first.text, Math.min(...lengths)) : 0;
  return [{ start: first.start + lead, end: first.end }, ...rest.map(({ start, end }) => ({ start, end }))];
};

/** Without quotes or brackets, so that its words stand where its text says. */
const isPlain = ({ start, end, text }: Item): boolean => text.length === end - start;

const partedAtLast = (items: readonly Item[]): readonly Item[] => {
  const last = items.at(-1)!;
  const parts = isPlain(last) && splitAtConjunction(last.text);
  if (!parts) return items;
  const [before, behind] = parts;
  return [
    ...items.slice(0, -1),
    { start: last.start, end: last.start + before, text: last.text.slice(0, before) },
    { start: last.start + behind, end: last.end, text: last.text.slice(behind) },
  ];
};
