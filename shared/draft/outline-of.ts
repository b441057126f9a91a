import type { Block, Draft } from './draft.ts';
import { endingOf } from './ending.ts';
import { NumberLists } from './number-lists.ts';
import type { NumberedPlace } from './numbering.ts';
import { type NumberingOf, openingOf } from './opening.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { shifted } from './place.ts';

/**
 * Puts together what the blocks' numbers, found once for each block, make of the draft. `numberingOf` says what numbers the block at an
 * index holds. Linear in the number of blocks.
 */
export const outlineOf = (draft: Draft, numberingOf: NumberingOf): Outline => {
  const opening = openingOf(draft, numberingOf);
  const ending = endingOf(draft, opening.bodyStart, numberingOf);
  const items: OutlineItem[] = [];
  const lists = new NumberLists();
  draft.blocks.forEach((block, index) => {
    if (index < opening.bodyStart || block.kind === 'table') return;
    const places = numberingOf(index);
    if (block.headingLevel && !places[0]?.opensParagraph) {
      lists.heading(block.headingLevel);
      items.push(unnumbered(block, index, block.headingLevel));
    }
    for (const place of places) {
      const item = numbered(place, block, index);
      item.level = lists.add(item, block.headingLevel);
      items.push(item);
    }
  });
  return {
    ...opening,
    items,
    lists: lists.all,
    signature: ending.signature ?? opening.signature,
    date: ending.date ?? opening.date,
  };
};

/** Field by field: a spread of ten fields for each item would be half of what a re-check costs. */
const numbered = (place: NumberedPlace, { start }: Block, block: number) => ({
  block,
  number: place.number,
  style: place.style,
  series: place.series,
  level: 0,
  label: shifted(place.label, start),
  labelText: place.labelText,
  heading: shifted(place.heading, start),
  headingText: place.headingText,
  standsAlone: place.standsAlone,
  opensParagraph: place.opensParagraph,
});

const unnumbered = (block: Block, index: number, level: number): OutlineItem => ({
  block: index,
  number: null,
  style: null,
  series: '',
  level,
  label: { start: block.start, end: block.start },
  labelText: '',
  heading: { start: block.start, end: block.end },
  headingText: block.text.trim(),
  standsAlone: true,
  opensParagraph: true,
});
