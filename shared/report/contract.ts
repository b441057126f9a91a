import type { DraftKind } from '../draft/draft.ts';
import type { Place } from '../draft/place.ts';

/**
 * The report that `hegao check --format json` prints and `checkText` returns: a stable contract.
 * Fields may be added; none is renamed or removed.
 */
export interface Report {
  readonly schema: 'hegao-report/1';
  readonly tool: { readonly name: 'hegao'; readonly version: string };
  /** One for each file, in the order given. */
  readonly drafts: readonly DraftReport[];
}

export const families = ['figures', 'placeholders', 'structure', 'wording', 'dates', 'tables'] as const;
export type Family = (typeof families)[number];

/** How sure a problem is: `error` must be mended, `verify` asks the writer, `last-digit` differs only in the last printed digit. */
export type ProblemVerdict = 'error' | 'verify' | 'last-digit' | 'info';

/** `unassessable`: the relation was stated, but an operand is missing, approximate without bounds, or a slot. */
export type RelationVerdict = 'consistent' | 'last-digit' | 'error' | 'verify' | 'unassessable';

export type RelationKind =
  | 'rate'
  | 'share'
  | 'sum'
  | 'status-split'
  | 'subset'
  | 'bound'
  | 'growth'
  | 'difference'
  | 'shares-total'
  | 'respectively'
  | 'enumeration'
  | 'outline-count'
  | 'repeat'
  | 'cumulative'
  | 'possible-rate'
  | 'prose-table'
  | `table-${string}`;

export interface DraftReport {
  readonly file: string;
  readonly kind: DraftKind;
  /** Id of the document type (`work-summary`), or null where none fits. */
  readonly documentType: string | null;
  /** Only where the file could not be read. */
  readonly failure?: { readonly message: string };
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** Every relation that the text states, whatever its verdict. */
  readonly relations: readonly ReportedRelation[];
}

export interface Coverage {
  readonly figures: number;
  readonly relations: number;
  readonly consistent: number;
  readonly unassessable: number;
}

export interface Problem {
  /** The rule's id, `rate-mismatch`. */
  readonly rule: string;
  /** The rule's number in the rulebook, `FIG-01`. */
  readonly code: string;
  readonly family: Family;
  readonly verdict: ProblemVerdict;
  readonly message: string;
  /** Which of the rule's sentences the message is: the kind of fault, the same in every language. */
  readonly messageId: string;
  readonly where: Place;
  readonly related: readonly Place[];
  readonly suggestions: readonly Suggestion[];
  /** Rule, label and normalised figures; neither a place nor the text: an ignored finding comes back when a figure changes. */
  readonly fingerprint: string;
  /** Index into `relations` of the relation that this problem is about. */
  readonly relation?: number;
}

/** A way to mend a problem, for a person to choose; its edits are made together or not at all. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
}

export interface ReportedRelation {
  readonly kind: RelationKind;
  readonly verdict: RelationVerdict;
  /** What is claimed: the rate, the total, the count. */
  readonly claim: Place;
  readonly operands: readonly Place[];
  /** What is claimed, in words: 结案率. */
  readonly label?: string;
  /** `172 ÷ 184` */
  readonly formula?: string;
  readonly computed?: string;
  readonly printed?: string;
  /** Lowest and highest value that the printed claim may stand for. */
  readonly band?: readonly [string, string];
  /** Why `verify` or `unassessable`. */
  readonly reason?: string;
}
