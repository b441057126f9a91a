import { type SectionId, sectionOf } from '../lexicon/sections.ts';
import type { Draft } from './draft.ts';
import type { Outline } from './outline.ts';

/** Where a part of a document is found: under a heading, only in the text, or nowhere. */
export type SectionFound = 'heading' | 'text' | null;

/** Paragraphs at the end of the draft in which a part without a heading is looked for. */
const lastParagraphs = 40;

/** Looks for a part; `sectionsOf` says which parts the heading of a block names. */
export const findSection = (
  draft: Draft,
  outline: Outline,
  sectionsOf: (blockIndex: number) => readonly SectionId[],
  id: SectionId,
): SectionFound => {
  for (let block = outline.bodyStart; block < draft.blocks.length; block++) {
    if (sectionsOf(block).includes(id)) return 'heading';
  }
  const { isMainPart, inText } = sectionOf(id);
  if (isMainPart && hasOtherParts(outline, sectionsOf)) return 'heading';
  return inText && lastOf(draft, outline).some((text) => inText.test(text)) ? 'text' : null;
};

/** Parts named by their subjects (一、强化政治监督), or a body that has no parts at all. */
const hasOtherParts = (outline: Outline, sectionsOf: (blockIndex: number) => readonly SectionId[]): boolean => {
  const parts = outline.items.filter(({ level }) => level === 1);
  return !parts.length || parts.some(({ block }) => !sectionsOf(block).some((id) => !sectionOf(id).isMainPart));
};

/** A paragraph that says what is to follow does not hold it. */
const announces = /(?:汇报|报告|总结|通报|说明)如下/;

const lastOf = (draft: Draft, { bodyStart }: Outline): string[] => {
  const texts: string[] = [];
  for (let i = draft.blocks.length - 1; i >= bodyStart && texts.length < lastParagraphs; i--) {
    const { kind, part, text } = draft.blocks[i]!;
    if (kind === 'paragraph' && part === 'body' && !announces.test(text)) texts.push(text.slice(0, 600));
  }
  return texts;
};
