import { extname } from 'node:path';
import type { DraftKind } from '../shared/draft/draft.ts';
import { documentExtensions, formats } from '../shared/files/formats.ts';
import type { CheckedDraft } from '../shared/report/checked-draft.ts';

/** The report's entry for a file that could not be read. */
export const unreadDraft = (file: string, message: string): CheckedDraft => ({
  report: {
    file,
    kind: promisedKind(file),
    documentType: null,
    failure: { message },
    coverage: { figures: 0, relations: 0, consistent: 0, unassessable: 0 },
    problems: [],
    relations: [],
  },
  draft: null,
});

const kinds: readonly (readonly [DraftKind, readonly string[]])[] = [
  ['md', ['md', 'markdown']],
  ['docx', [...documentExtensions, ...formats['legacy-word'].extensions]],
  ['xlsx', [...formats.sheet.extensions, ...formats['legacy-sheet'].extensions]],
  ['csv', formats.csv.extensions],
];

/** What the name promises: the content said nothing. */
const promisedKind = (file: string): DraftKind => {
  const extension = extname(file).slice(1).toLowerCase();
  return kinds.find(([, extensions]) => extensions.includes(extension))?.[0] ?? 'txt';
};
