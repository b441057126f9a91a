import type { Draft } from '../draft/draft.ts';
import type { Place, Span } from '../draft/place.ts';
import { reasons } from '../relations/reasons.ts';
import type { Relation } from '../relations/relation.ts';
import type { Problem, ReportedRelation } from '../report/contract.ts';
import type { Bilingual, Finding, Language, Rule } from '../rules/rule.ts';
import { fingerprint } from './fingerprint.ts';

/** A rule's finding with the distance from the spans it counts in to the draft's text. */
export interface PlacedFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly offset: number;
}

/** Where a relation stands in the report; equal blocks share their relations, so that the block's offset is asked too. */
export type RelationIndex = (relation: Relation, offset: number) => number | undefined;

/** Findings → problems of the report, in the order of their places. */
export const toProblems = (
  found: readonly PlacedFinding[],
  draft: Draft,
  language: Language,
  relationIndex: RelationIndex,
): Problem[] => {
  const ordered = [...found].sort((a, b) => a.offset + a.finding.where.start - (b.offset + b.finding.where.start));
  const seen = new Map<string, number>();
  return ordered.map(({ rule, finding, offset }) => {
    const at = placer(draft, offset);
    const identity = `${rule.id}\u0000${finding.identity}`;
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    const relation = finding.relation && relationIndex(finding.relation, offset);
    return {
      rule: rule.id,
      code: rule.code,
      family: rule.family,
      verdict: finding.verdict,
      message: fill(messageOf(rule, finding.message), language, finding.data),
      messageId: finding.message,
      where: at(finding.where),
      related: (finding.related ?? []).map(at),
      suggestions: (finding.suggestions ?? []).map(({ title, data, edits }) => ({
        title: fill(messageOf(rule, title), language, { ...finding.data, ...data }),
        edits: edits.map(({ span, text }) => ({ place: at(span), text })),
      })),
      fingerprint: fingerprint(rule.id, finding.identity, nth),
      ...(relation === undefined ? {} : { relation }),
    };
  });
};

export const toReported = (relation: Relation, draft: Draft, offset: number, language: Language): ReportedRelation => {
  const at = placer(draft, offset);
  const { kind, verdict, claim, operands, label, formula, computed, printed, band, reason } = relation;
  return {
    kind,
    verdict,
    claim: at(claim),
    operands: operands.map(at),
    label,
    formula,
    computed,
    printed,
    band,
    reason: reason && reasons[reason][language],
  };
};

const placer =
  (draft: Draft, offset: number) =>
  ({ start, end }: Span): Place => ({
    start: start + offset,
    end: end + offset,
    text: draft.text.slice(start + offset, end + offset),
  });

const messageOf = (rule: Rule, id: string): Bilingual => {
  const message = rule.messages[id];
  if (!message)
    throw new Error(`${rule.id}: a finding names the message “${id}”, which the rule's messages do not have.`);
  return message;
};

/** Puts the data into `{{…}}`; a name without data is a fault of the rule. */
export const fill = (
  message: Bilingual,
  language: Language,
  data: Readonly<Record<string, string | Bilingual>> = {},
): string =>
  message[language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The message “${message[language]}” needs a value for {{${name}}}.`);
    return typeof value === 'string' ? value : value[language];
  });
