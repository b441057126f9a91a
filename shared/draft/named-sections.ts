import { type SectionId, sectionsNamedBy } from '../lexicon/sections.ts';
import type { Block } from './draft.ts';
import type { NumberedPlace } from './numbering.ts';

const none: readonly SectionId[] = [];
const shortLine = 24;

/** The parts of a document that a block's heading names; a short line without a number counts as a heading too. */
export const namedSections = (block: Block, numbering: readonly NumberedPlace[]): readonly SectionId[] => {
  if (block.kind === 'table' || block.part !== 'body') return none;
  const heading = headingOf(block.text, numbering[0], block.headingLevel !== undefined);
  return heading ? sectionsNamedBy(heading.replace(/[*\s：:]+/g, '')) : none;
};

const headingOf = (text: string, first: NumberedPlace | undefined, isHeading: boolean): string | null => {
  if (first?.opensParagraph) return first.style === 'run-in' ? null : first.headingText;
  if (text.length > 3 * shortLine) return null;
  const line = text.trim();
  return isHeading || (line.length <= shortLine && !/[。，；！？]/.test(line)) ? line : null;
};
