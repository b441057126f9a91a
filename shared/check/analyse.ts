import { documentTypeOf } from '../draft/document-type.ts';
import type { Block, Draft } from '../draft/draft.ts';
import { namedSections } from '../draft/named-sections.ts';
import { numberingOf } from '../draft/numbering.ts';
import { outlineOf } from '../draft/outline-of.ts';
import { shifted } from '../draft/place.ts';
import { reading } from '../draft/reading.ts';
import { extractFigures } from '../figures/extract-figures.ts';
import { movedFigure } from '../figures/figure.ts';
import { sentencesOf } from '../figures/sentences.ts';
import { findSlots } from '../placeholders/find-slots.ts';
import type { Slot } from '../placeholders/slot.ts';
import { factsFor, noFacts } from '../relations/across/facts.ts';
import { relateAcross } from '../relations/across/relate-across.ts';
import { announcedLists } from '../relations/enumeration/announced-lists.ts';
import { findEnumerations } from '../relations/enumeration/find-enumerations.ts';
import { findLeadIns, noLeadIns } from '../relations/enumeration/lead-in.ts';
import { findRespectively } from '../relations/enumeration/respectively.ts';
import { outlineCounts } from '../relations/outline-count.ts';
import { relate } from '../relations/relate.ts';
import { mapRelation } from '../relations/relation.ts';
import type { BlockAnalysis, DraftAnalysis } from './analysis.ts';

/** What depends on one block alone. */
export const analyseBlock = (block: Block): BlockAnalysis => {
  if (block.kind === 'table') {
    const figures = block.cells.flatMap((cell) =>
      analyseText(cell.text).figures.map((figure) =>
        movedFigure(figure, shifted(figure, cell.start), shifted(figure.number, cell.start)),
      ),
    );
    return {
      slots: findSlots(block.text, true),
      figures,
      relations: [],
      across: noFacts,
      numbering: [],
      leadIns: noLeadIns,
      namedSections: [],
    };
  }
  const slots = findSlots(block.text);
  const numbering = numberingOf(block);
  return {
    slots,
    ...analyseText(block.text, slots),
    numbering,
    leadIns: findLeadIns(block.text, numbering),
    namedSections: namedSections(block, numbering),
  };
};

const analyseText = (
  source: string,
  slots: readonly Slot[] = [],
): Pick<BlockAnalysis, 'figures' | 'relations' | 'across'> => {
  const read = reading(source);
  // what stands in an open slot is unknown, and so is every relation of its sentence
  const unknown = sentencesOf(
    source,
    slots.filter(({ kind }) => kind === 'quantity' || kind === 'other'),
  );
  const passage = {
    text: read.text,
    ...extractFigures(read.text),
    hasSlot: (sentence: number) => unknown.has(sentence),
  };
  const { relations, openShares } = relate(passage);
  const across = factsFor(passage, relations, openShares, read.source);
  return {
    figures: across.figures,
    relations: [...relations, ...findEnumerations(read), ...findRespectively(read)].map((relation) =>
      mapRelation(relation, read.source),
    ),
    across,
  };
};

/** What reaches over blocks; run at every check, so it must be cheap. */
export const analyseDraft = (draft: Draft, analysisOf: (block: Block) => BlockAnalysis): DraftAnalysis => {
  const blocks = draft.blocks.map((block) => ({ block, analysis: analysisOf(block) }));
  const body = blocks.filter(({ block }) => block.kind === 'paragraph' && block.part === 'body');
  const outline = outlineOf(draft, (index) => blocks[index]!.analysis.numbering);
  return {
    draft,
    outline,
    documentType: documentTypeOf(draft, outline, (index) => blocks[index]!.analysis.namedSections),
    blocks,
    relations: [
      ...outlineCounts(draft, outline),
      ...announcedLists(body.map(({ block, analysis }) => ({ block, leadIns: analysis.leadIns }))),
      ...relateAcross(body.map(({ block, analysis }) => ({ facts: analysis.across, offset: block.start }))),
    ],
  };
};
