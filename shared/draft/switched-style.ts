import type { Outline, OutlineItem } from './outline.ts';

/** So many items back the list that it goes on from may end. */
const reach = 12;

/**
 * The item that another one goes on from in another style: （二） before a 三、 that begins no list of its own.
 * Undefined where there is none.
 */
export const switchedStyle = ({ items }: Outline, item: OutlineItem): OutlineItem | undefined => {
  const at = indexOf(items, item);
  return items
    .slice(Math.max(0, at - reach), at)
    .findLast(
      ({ number, series, opensParagraph }) => opensParagraph && series !== item.series && number === item.number! - 1,
    );
};

/** By halves: the items stand in the order of the text, and a hostile text has very many. */
const indexOf = (items: readonly OutlineItem[], item: OutlineItem): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.heading.start < item.heading.start) low = middle + 1;
    else high = middle;
  }
  return low;
};
