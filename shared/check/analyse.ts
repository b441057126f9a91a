import type { Block, Draft } from '../draft/draft.ts';
import type { BlockAnalysis, DraftAnalysis } from './analysis.ts';

/** What depends on one block alone. */
export const analyseBlock = (_block: Block): BlockAnalysis => ({ slots: [], figures: [], relations: [] });

/** What reaches over blocks; run at every check, so it must be cheap. */
export const analyseDraft = (draft: Draft, analysisOf: (block: Block) => BlockAnalysis): DraftAnalysis => ({
  draft,
  outline: { title: null, addressee: null, items: [], signature: null, date: null },
  documentType: null,
  blocks: draft.blocks.map((block) => ({ block, analysis: analysisOf(block) })),
  relations: [],
});
