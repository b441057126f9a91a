import type { Span } from '../draft/place.ts';
import type { RelationKind, RelationVerdict } from '../report/contract.ts';
import type { Reason } from './reasons.ts';

/** A relation stated by the text, with the arithmetic that was done on it. Spans count in the text of the block (or draft) it was found in. */
export interface Relation {
  readonly kind: RelationKind;
  readonly verdict: RelationVerdict;
  readonly claim: Span;
  readonly operands: readonly Span[];
  readonly label?: string;
  readonly formula?: string;
  readonly computed?: string;
  readonly printed?: string;
  readonly band?: readonly [string, string];
  /** Which of the rule's sentences says what is wrong; absent for a verdict that needs none. */
  readonly finding?: string;
  /** Values for that sentence, beyond the fields above. */
  readonly data?: Readonly<Record<string, string>>;
  /** Why `verify` or `unassessable`, for a person. */
  readonly reason?: Reason;
  /** What would put it right; each is one choice. */
  readonly fixes?: readonly { readonly span: Span; readonly text: string }[];
}

/** The same relation with its spans counted in another text: a reading's in its source, a block's in the draft. */
export const mapRelation = (relation: Relation, map: (span: Span) => Span): Relation => ({
  kind: relation.kind,
  verdict: relation.verdict,
  claim: map(relation.claim),
  operands: relation.operands.map(map),
  label: relation.label,
  formula: relation.formula,
  computed: relation.computed,
  printed: relation.printed,
  band: relation.band,
  finding: relation.finding,
  data: relation.data,
  reason: relation.reason,
  fixes: relation.fixes?.map(({ span, text }) => ({ span: map(span), text })),
});
