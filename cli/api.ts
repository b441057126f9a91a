import { Checker, type CheckOptions } from '../shared/check/checker.ts';
import type { DraftKind } from '../shared/draft/draft.ts';
import { draftFromText } from '../shared/draft/text-draft.ts';
import type { DraftReport } from '../shared/report/contract.ts';

export { Checker, type CheckOptions } from '../shared/check/checker.ts';
export type { Draft } from '../shared/draft/draft.ts';
export { draftFromText } from '../shared/draft/text-draft.ts';
export type * from '../shared/report/contract.ts';

export interface CheckTextOptions extends CheckOptions {
  readonly kind?: Extract<DraftKind, 'txt' | 'md'>;
  /** The file's name, where the text came from one: it stands in the report, and 模板 in it tells a template. */
  readonly name?: string;
}

/** Checks a text: one draft's report, as `hegao check --format json` gives it. Places are UTF-16 offsets in `text`. */
export const checkText = (
  text: string,
  { kind = 'txt', name = '', ...options }: CheckTextOptions = {},
): DraftReport => ({
  file: name,
  ...new Checker(options).check(draftFromText(text, kind, name)),
});
