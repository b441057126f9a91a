import type { BlockAnalysis, DraftAnalysis } from '../check/analysis.ts';
import type { Block } from '../draft/draft.ts';
import type { Span } from '../draft/place.ts';
import type { Bilingual, Language } from '../lexicon/language.ts';
import type { Relation } from '../relations/relation.ts';
import type { Family, ProblemVerdict } from '../report/contract.ts';

export type { Bilingual, Language };

/** What a rule reports. Spans count in the block's text (`inBlock`) or in the draft's text (`inDraft`). */
export interface Finding<MessageId extends string = string> {
  readonly message: MessageId;
  readonly verdict: ProblemVerdict;
  readonly where: Span;
  readonly related?: readonly Span[];
  /** Values for the message's `{{…}}`; words that are no quotation are given in both languages. */
  readonly data?: Readonly<Record<string, string | Bilingual>>;
  /** Edits that belong together make one suggestion; `title` is a sentence of the rule's messages. */
  readonly suggestions?: readonly {
    readonly title: MessageId;
    readonly data?: Readonly<Record<string, string | Bilingual>>;
    readonly edits: readonly { readonly span: Span; readonly text: string }[];
  }[];
  /**
   * What tells this finding from another of its rule, without places: label and normalised figures.
   * Two findings with the same identity are told apart by their order.
   */
  readonly identity: string;
  /** The relation that the finding is about, so that a reader sees its arithmetic. */
  readonly relation?: Relation;
}

/** A sentence or small draft that is run as a test and shown on the rule's help page. */
export interface Example {
  readonly text: string;
  /** The characters that must be marked, in order of their place; only for examples that must be flagged. */
  readonly marks?: readonly string[];
  /** The message's id. */
  readonly message?: string;
  readonly verdict?: ProblemVerdict;
  /** Why it matters, or whose false alarm it was. */
  readonly note?: string;
}

/**
 * One rule, one file: its words, its examples, its check.
 * A rule looks at one block (`inBlock`: kept until that block's text changes) or at the whole draft (`inDraft`: run each time, so it must be cheap).
 */
export interface Rule<MessageId extends string = string> {
  /** The file's name, `rate-mismatch`. */
  readonly id: string;
  /** The number in the rulebook, `FIG-01`. */
  readonly code: string;
  readonly family: Family;
  readonly title: Bilingual;
  /** Why it is checked, and what is deliberately left alone. */
  readonly about: Bilingual;
  readonly messages: Readonly<Record<MessageId, Bilingual>>;
  readonly examples: { readonly flagged: readonly Example[]; readonly silent: readonly Example[] };
  readonly inBlock?: (block: Block, analysis: BlockAnalysis) => readonly Finding<MessageId>[];
  readonly inDraft?: (draft: DraftAnalysis) => readonly Finding<MessageId>[];
}

/** Declares a rule, so that its findings can only name messages it has. */
export const rule = <const MessageId extends string>(definition: Rule<MessageId>): Rule<MessageId> => definition;
