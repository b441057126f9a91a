import type { CheckedDraft } from '../shared/report/checked-draft.ts';
import { jsonReport } from '../shared/report/json.ts';
import type { TextOptions } from '../shared/report/text/problem.ts';
import { textReport } from '../shared/report/text/text.ts';
import type { FormatName } from './format-names.ts';

export interface FormatOptions extends TextOptions {
  readonly version: string;
}

/** Turns drafts, one after the other as they are checked, into the pieces of a file. */
export type Format = (drafts: AsyncIterable<CheckedDraft>, options: FormatOptions) => AsyncIterable<string>;

export const formats: Record<FormatName, Format> = {
  text: textReport,
  json: (drafts, { version }) => jsonReport(drafts, version),
};
