import type { BlockAnalysis, DraftAnalysis } from '../../check/analysis.ts';
import type { Block } from '../../draft/draft.ts';
import { reasons } from '../../relations/reasons.ts';
import type { Relation } from '../../relations/relation.ts';
import type { RelationKind } from '../../report/contract.ts';
import type { Finding } from '../rule.ts';

/**
 * The checks of a rule that reports relations which do not hold: those of the kinds given whose finding is one of its
 * messages. A mismatch that is only to be verified is told by `doubtful` where the rule has that message.
 */
export const fromRelations = <MessageId extends string>(
  kinds: readonly RelationKind[],
  messages: readonly MessageId[],
  fixTitle?: MessageId,
) => {
  const findings = (relations: readonly Relation[]): Finding<MessageId>[] =>
    relations.flatMap((relation) => {
      const { verdict, finding } = relation;
      if (!finding || !kinds.includes(relation.kind) || !isMessage(messages, finding)) return [];
      if (verdict === 'consistent' || verdict === 'unassessable') return [];
      const doubtful =
        verdict === 'verify' && finding === 'mismatch' && isMessage(messages, 'doubtful')
          ? ('doubtful' as MessageId)
          : finding;
      return [toFinding(relation, verdict, doubtful, fixTitle)];
    });
  return {
    inBlock: (_: Block, analysis: BlockAnalysis) => findings(analysis.relations),
    inDraft: (analysis: DraftAnalysis) => findings(analysis.relations),
  };
};

const isMessage = <MessageId extends string>(messages: readonly MessageId[], id: string): id is MessageId =>
  (messages as readonly string[]).includes(id);

const toFinding = <MessageId extends string>(
  relation: Relation,
  verdict: 'error' | 'verify' | 'last-digit',
  message: MessageId,
  fixTitle: MessageId | undefined,
): Finding<MessageId> => {
  const { label = '', printed = '', formula = '', computed = '', reason, data, claim, operands, fixes } = relation;
  return {
    message,
    verdict,
    where: claim,
    related: operands,
    data: { label: label || printed, printed, formula, computed, reason: reason ? reasons[reason] : '', ...data },
    ...(fixTitle &&
      fixes && {
        suggestions: fixes.map((edit) => ({
          title: fixTitle,
          // an edit may change the digits alone; the title shows the figure as it will stand
          data: { text: computed.startsWith(edit.text) ? computed : edit.text },
          edits: [edit],
        })),
      }),
    identity: [label, printed, formula].join('|'),
    relation,
  };
};
