import type { Block, Draft } from '../draft/draft.ts';
import type { Relation } from '../relations/relation.ts';
import type { Coverage, DraftReport, ReportedRelation } from '../report/contract.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, Language, Rule } from '../rules/rule.ts';
import { analyseBlock, analyseDraft } from './analyse.ts';
import type { BlockAnalysis, DraftAnalysis } from './analysis.ts';
import { BlockCache } from './block-cache.ts';
import { type PlacedFinding, type RelationIndex, toProblems, toReported } from './problems.ts';

export interface CheckOptions {
  /** Language of messages and suggestions; Chinese where it is not said. */
  readonly language?: Language;
  readonly rules?: readonly Rule[];
}

interface BlockWork {
  readonly analysis: BlockAnalysis;
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
}

/**
 * Checks drafts. One checker may be kept for a draft that is being edited: what it found out about a block is kept until
 * the block's content changes, so that a re-check costs little more than the change.
 */
export class Checker {
  readonly #language: Language;
  readonly #rules: readonly Rule[];
  readonly #cache: BlockCache<BlockWork>;

  constructor({ language = 'zh', rules = allRules }: CheckOptions = {}) {
    this.#language = language;
    this.#rules = rules;
    this.#cache = new BlockCache((block) => this.#examine(block));
  }

  check(draft: Draft): Omit<DraftReport, 'file'> {
    this.#cache.nextGeneration();
    const work = draft.blocks.map((block) => this.#cache.get(block));
    const analysis = analyseDraft(draft, (block) => this.#cache.get(block).analysis);
    const { relations, index } = reportedRelations(draft, analysis, this.#language);
    const found: PlacedFinding[] = work.flatMap(({ findings }, i) =>
      findings.map(({ rule, finding }) => ({ rule, finding, offset: draft.blocks[i]!.start })),
    );
    for (const rule of this.#rules) {
      for (const finding of rule.inDraft?.(analysis) ?? []) found.push({ rule, finding, offset: 0 });
    }
    return {
      kind: draft.kind,
      documentType: analysis.documentType?.id ?? null,
      coverage: coverageOf(analysis, relations),
      problems: toProblems(found, draft, this.#language, index),
      relations,
    };
  }

  #examine(block: Block): BlockWork {
    const analysis = analyseBlock(block);
    const findings = this.#rules.flatMap((rule) =>
      (rule.inBlock?.(block, analysis) ?? []).map((finding) => ({ rule, finding })),
    );
    return { analysis, findings };
  }
}

/** All relations in the order of their claims, and where each stands in that list. */
const reportedRelations = (draft: Draft, analysis: DraftAnalysis, language: Language) => {
  const all: { relation: Relation; offset: number }[] = analysis.blocks.flatMap(({ block, analysis: { relations } }) =>
    relations.map((relation) => ({ relation, offset: block.start })),
  );
  for (const relation of analysis.relations) all.push({ relation, offset: 0 });
  all.sort((a, b) => a.offset + a.relation.claim.start - (b.offset + b.relation.claim.start));
  const places = new Map<Relation, Map<number, number>>();
  all.forEach(({ relation, offset }, i) => {
    const byOffset = places.get(relation) ?? new Map<number, number>();
    places.set(relation, byOffset.set(offset, i));
  });
  const index: RelationIndex = (relation, offset) => places.get(relation)?.get(offset);
  return { relations: all.map(({ relation, offset }) => toReported(relation, draft, offset, language)), index };
};

const coverageOf = (analysis: DraftAnalysis, relations: readonly ReportedRelation[]): Coverage => ({
  figures: analysis.blocks.reduce((n, block) => n + block.analysis.figures.length, 0),
  relations: relations.length,
  consistent: relations.filter(({ verdict }) => verdict === 'consistent').length,
  unassessable: relations.filter(({ verdict }) => verdict === 'unassessable').length,
});
