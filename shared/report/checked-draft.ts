import type { Draft } from '../draft/draft.ts';
import type { DraftReport } from './contract.ts';

/** A draft's report with the draft it speaks of, from which a report for people quotes; there is none where the file could not be read. */
export interface CheckedDraft {
  readonly report: DraftReport;
  readonly draft: Draft | null;
}
