import type { Block, Draft } from '../draft/draft.ts';
import type { NumberedPlace } from '../draft/numbering.ts';
import type { Outline } from '../draft/outline.ts';
import type { Figure } from '../figures/figure.ts';
import type { DocumentType } from '../lexicon/document-types.ts';
import type { SectionId } from '../lexicon/sections.ts';
import type { Slot } from '../placeholders/slot.ts';
import type { AcrossFacts } from '../relations/across/facts.ts';
import type { LeadIns } from '../relations/enumeration/lead-in.ts';
import type { Relation } from '../relations/relation.ts';

/** What all rules share about one block: it depends on the block alone, and is kept until the block changes. Spans count in the block's text. */
export interface BlockAnalysis {
  readonly slots: readonly Slot[];
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  /** What relations over several blocks are made of. */
  readonly across: AcrossFacts;
  /** The number that the block begins with, and those in its midst (一是、二是). */
  readonly numbering: readonly NumberedPlace[];
  /** What announced lists (以下四项：) over several blocks are made of. */
  readonly leadIns: LeadIns;
  /** The parts of a document (存在问题, 下一步打算) that its heading names. */
  readonly namedSections: readonly SectionId[];
}

/** What all rules share about a draft. Spans count in the draft's text. */
export interface DraftAnalysis {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly documentType: DocumentType | null;
  /** In the order of `draft.blocks`. */
  readonly blocks: readonly { readonly block: Block; readonly analysis: BlockAnalysis }[];
  /** Relations that reach over several blocks. */
  readonly relations: readonly Relation[];
}
