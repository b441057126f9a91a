import type { Span } from '../../draft/place.ts';
import { conjunctions } from './conjunctions.ts';
import { type Item, split } from './list.ts';
import { partsAlike } from './readings.ts';

/** The items of a list that stands in a known place, with every way of counting them. */
export interface ListBehind {
  readonly items: readonly Item[];
  /** Every number of items that the marks offer. */
  readonly readings: ReadonlySet<number>;
  readonly listed: number;
  readonly open: boolean;
  readonly grouped: boolean;
  /** There are commas, so that 、 alone does not tell the items. */
  readonly mixed: boolean;
  readonly operandsFor: (count: number) => readonly Span[];
}

/** Null where nothing parts the text into items. */
export const itemsBehind = (text: string, start: number, end: number): ListBehind | null => {
  const groups = split(text, start, end, '；;').map((group) => withoutLabel(text, group));
  const fine = groups.flatMap((group) => split(text, group.start, group.end, '、'));
  const [firstPart, ...otherParts] = split(text, start, end, '，');
  const readings = new Map<number, readonly Item[]>();
  const offer = (items: readonly Item[]): void => {
    if (!items.length) return;
    const n = items.length;
    const parted = Math.min(conjunctions(items.at(-1)!.text), 1);
    for (const count of partsAlike(items) ? [n + 1] : [n, n + parted])
      if (!readings.has(count)) readings.set(count, items);
  };
  offer(fine);
  offer(groups);
  const [firstGroup] = groups;
  if (firstGroup) offer(split(text, firstGroup.start, firstGroup.end, '，'));
  for (const marks of ['，', '，；', '，、；']) offer(split(text, start, end, marks));
  if (firstPart && otherParts.length) offer(split(text, firstPart.start, firstPart.end, '、'));
  const inner = split(text, start, end, '，、；');
  if (inner.length < 2 || !fine.length) return null;
  const tail = fine.at(-1)!.text;
  return {
    items: fine,
    readings: new Set(readings.keys()),
    listed: fine.length + Math.min(conjunctions(tail), 1),
    open: /等(?:等|[^等、，；]{0,6})?$/.test(tail),
    grouped: groups.length > 1,
    mixed: /[，：:]/.test(groups.map((group) => group.text).join('')),
    operandsFor: (count) => (readings.get(count) ?? fine).map((item) => ({ start: item.start, end: item.end })),
  };
};

/** 牧业村：甲村、乙村 → 甲村、乙村 */
const withoutLabel = (text: string, group: Item): Item => {
  const colon = text.slice(group.start, Math.min(group.end, group.start + 10)).search(/[：:]/);
  return colon > 0 ? { start: group.start + colon + 1, end: group.end, text: group.text.slice(colon + 1) } : group;
};
