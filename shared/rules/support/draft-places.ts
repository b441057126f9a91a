import type { DraftAnalysis } from '../../check/analysis.ts';
import { isLeftover } from '../../draft/ending.ts';
import { findSection, type SectionFound } from '../../draft/find-section.ts';
import type { Span } from '../../draft/place.ts';
import type { SectionId } from '../../lexicon/sections.ts';

/** The title; where there is none, the first clause of the draft. */
export const titleOrBeginning = ({ draft, outline, blocks }: DraftAnalysis): Span => {
  if (outline.title) return outline.title;
  const first = outline.addressee ?? blocks[outline.bodyStart]?.block ?? { start: 0, end: draft.text.length };
  const line = draft.text.slice(first.start, Math.min(first.end, first.start + 40));
  const clause = /^[^，。；：\r\n]*[：]?/.exec(line)![0];
  return { start: first.start, end: first.start + (clause.length || line.length) };
};

/** The last sentence of the body: what a signature, a date or a closing formula should follow. */
export const lastSentence = (analysis: DraftAnalysis): Span => {
  const { draft, outline, blocks } = analysis;
  const signed = [outline.signature?.start, outline.date?.start];
  for (let i = blocks.length - 1; i >= outline.bodyStart; i--) {
    const { block } = blocks[i]!;
    if (block.kind === 'table' || block.part !== 'body' || isLeftover(block.text)) continue;
    if (signed.includes(block.start)) continue;
    const end = block.start + block.text.trimEnd().length;
    const from = Math.max(block.start, end - 200);
    const sentence = /[^。！？；，]{1,40}[。！？；]$/.exec(draft.text.slice(from, end))?.[0];
    return sentence ? { start: end - sentence.trimStart().length, end } : { start: from, end };
  }
  return titleOrBeginning(analysis);
};

/** Whether a part of the document stands under a heading, only in the text, or nowhere. */
export const sectionIn = ({ draft, outline, blocks }: DraftAnalysis, id: SectionId): SectionFound =>
  findSection(draft, outline, (index) => blocks[index]!.analysis.namedSections, id);

/** Characters of body, or parts, that a draft must have before something is missed in it: an excerpt lacks everything. */
const wholeDraft = 300;

/** Whether the draft is more than a title with a few lines. */
export const isWhole = ({ draft, outline, blocks }: DraftAnalysis): boolean => {
  const parts = outline.items.filter(({ level, opensParagraph }) => level === 1 && opensParagraph);
  const begin = blocks[outline.bodyStart]?.block.start ?? draft.text.length;
  return parts.length > 1 || draft.text.length - begin >= wholeDraft;
};

/** Signed below the title: a report made public (an annual report), which addresses nobody. */
export const isPublished = ({ outline, blocks }: DraftAnalysis): boolean => {
  const { signature, bodyStart } = outline;
  return signature !== null && signature.start < (blocks[bodyStart]?.block.start ?? 0);
};
