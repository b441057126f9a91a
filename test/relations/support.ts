import { Checker } from '../../shared/check/checker.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import type { DraftReport, RelationKind } from '../../shared/report/contract.ts';

const checker = new Checker();

export const report = (text: string): Omit<DraftReport, 'file'> => checker.check(draftFromText(text));

/** The relations of a kind, each as “printed: verdict”. */
export const verdicts = (text: string, ...kinds: readonly RelationKind[]): string[] =>
  report(text)
    .relations.filter(({ kind }) => kinds.includes(kind))
    .map(({ claim, verdict }) => `${claim.text}: ${verdict}`);

/** What the report accuses as wrong among the figures. */
export const accused = (text: string): string[] =>
  report(text)
    .problems.filter(({ family, verdict }) => family === 'figures' && verdict === 'error')
    .map(({ where }) => where.text);
