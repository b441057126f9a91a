import type { Block, Draft } from '../draft/draft.ts';
import { type Span, shifted } from '../draft/place.ts';
import { reading } from '../draft/reading.ts';
import { extractFigures } from '../figures/extract-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { relate } from '../relations/relate.ts';
import { mapRelation } from '../relations/relation.ts';
import type { BlockAnalysis, DraftAnalysis } from './analysis.ts';

/** What depends on one block alone. */
export const analyseBlock = (block: Block): BlockAnalysis => {
  if (block.kind === 'table') {
    const figures = block.cells.flatMap((cell) => figuresOf(cell.text).map((figure) => ({ ...figure, ...shifted(figure, cell.start - block.start) })));
    return { slots: [], figures, relations: [] };
  }
  const read = reading(block.text);
  const { figures, brackets } = extractFigures(read.text);
  const { relations } = relate({ text: read.text, figures, brackets, hasSlot: () => false });
  return {
    slots: [],
    figures: figures.map((figure) => mapFigure(figure, read.source)),
    relations: relations.map((relation) => mapRelation(relation, read.source)),
  };
};

const figuresOf = (text: string): readonly Figure[] => {
  const read = reading(text);
  return extractFigures(read.text).figures.map((figure) => mapFigure(figure, read.source));
};

const mapFigure = (figure: Figure, source: (span: Span) => Span): Figure => ({ ...figure, ...source(figure), number: source(figure.number) });

/** What reaches over blocks; run at every check, so it must be cheap. */
export const analyseDraft = (draft: Draft, analysisOf: (block: Block) => BlockAnalysis): DraftAnalysis => ({
  draft,
  outline: { title: null, addressee: null, items: [], signature: null, date: null },
  documentType: null,
  blocks: draft.blocks.map((block) => ({ block, analysis: analysisOf(block) })),
  relations: [],
});
