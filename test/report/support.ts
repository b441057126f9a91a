import type { Place } from '../../shared/draft/place.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import type { CheckedDraft } from '../../shared/report/checked-draft.ts';
import type { DraftReport } from '../../shared/report/contract.ts';

/** The `nth` place, from 0, at which the text holds `part`. */
export const place = (text: string, part: string, nth = 0): Place => {
  let start = text.indexOf(part);
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + part.length);
  if (start < 0) throw new Error(`“${part}” does not stand ${nth + 1} times in the text.`);
  return { start, end: start + part.length, text: part };
};

export const noProblems = (file: string): DraftReport => ({
  file,
  kind: 'txt',
  documentType: null,
  coverage: { figures: 312, relations: 46, consistent: 44, unassessable: 5 },
  problems: [],
  relations: [],
});

export const checked = (text: string): CheckedDraft => ({ report: noProblems('a.txt'), draft: draftFromText(text) });

export const failedDraft = (file: string, message: string): CheckedDraft => ({
  report: { ...noProblems(file), failure: { message } },
  draft: null,
});

export const collect = async (pieces: AsyncIterable<string>): Promise<string> => {
  let out = '';
  for await (const piece of pieces) out += piece;
  return out;
};
