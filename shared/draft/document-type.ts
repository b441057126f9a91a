import { type DocumentType, documentTypes, hasOwnRules } from '../lexicon/document-types.ts';
import type { SectionId } from '../lexicon/sections.ts';
import type { Draft } from './draft.ts';
import type { Outline } from './outline.ts';

/** The sentence that leads over to the body stands in one of the first paragraphs. */
const leadingParagraphs = 3;
const summary = documentTypes.find(({ id }) => id === 'work-summary')!;

/**
 * The draft's type by its title, else by the sentence that leads over to the body, else by its parts; null where
 * nothing fits. A text without a title must show more: an addressee, or all three parts of a summary; for to say that
 * a title is missing accuses, and most texts without one are no documents at all.
 */
export const documentTypeOf = (
  draft: Draft,
  outline: Outline,
  sectionsOf: (blockIndex: number) => readonly SectionId[],
): DocumentType | null => {
  const title = outline.titleText.replace(/[\s\u3000]/g, '');
  const byTitle = title && documentTypes.find((type) => type.title.test(title));
  if (byTitle) return byTitle;
  if (hasOwnRules.test(title)) return null;
  const parts = outline.items.filter(({ level, style }) => level === 1 && style !== 'run-in');
  if (outline.addressee || (title && parts.length > 1)) {
    const byOpening = documentTypes.find(({ opening }) => opening && leadsOver(draft, outline, opening));
    if (byOpening) return byOpening;
  }
  const named = new Set(parts.flatMap(({ block }) => sectionsOf(block)));
  const ofSummary = (['work', 'problems', 'nextSteps'] as const).filter((section) => named.has(section));
  return parts.length > 1 && parts.length <= 8 && ofSummary.length >= (title ? 2 : 3) ? summary : null;
};

const leadsOver = (draft: Draft, { bodyStart }: Outline, opening: RegExp): boolean =>
  draft.blocks
    .slice(bodyStart, bodyStart + leadingParagraphs)
    .some(({ kind, text }) => kind === 'paragraph' && opening.test(text.slice(0, 600)));
