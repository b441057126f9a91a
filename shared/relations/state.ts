import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../numbers/rational.ts';
import type { RelationKind, RelationVerdict } from '../report/contract.ts';
import { bandOf, digitsLike, writtenLike } from './judgement.ts';
import type { Reason } from './reasons.ts';
import type { Relation } from './relation.ts';

/** What a finder knows of a relation; `state` turns it into the form that rules and reports read. */
export interface Statement {
  readonly kind: RelationKind;
  readonly verdict: RelationVerdict;
  readonly claim: Figure;
  readonly operands: readonly Figure[];
  readonly label?: string;
  /** `54 ÷ 72` */
  readonly formula?: string;
  readonly computed?: Rational;
  readonly finding?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly reason?: Reason;
  /** False where putting the claim right would be no help, as with a bound. */
  readonly fixable?: boolean;
}

export const state = (statement: Statement): Relation => {
  const { verdict, claim, operands, computed, fixable = true } = statement;
  return {
    kind: statement.kind,
    verdict,
    claim: { start: claim.start, end: claim.end },
    operands: operands.map(({ start, end }) => ({ start, end })),
    label: statement.label,
    formula: statement.formula,
    computed: computed && writtenLike(claim, computed),
    printed: claim.text,
    band: bandOf(claim),
    finding: statement.finding,
    data: statement.data,
    reason: statement.reason,
    fixes:
      computed && fixable && verdict !== 'consistent'
        ? [{ span: claim.number, text: digitsLike(claim, computed) }]
        : undefined,
  };
};

/** A number as it stands in a formula: 33.2万, without its classifier. */
export const inFormula = ({ digits, unit }: Figure): string => digits + (/^[十百千]?[万亿]+/.exec(unit)?.[0] ?? '');

export const sumFormula = (parts: readonly Figure[]): string => parts.map(inFormula).join(' + ').replace(/\+ −/g, '− ');
