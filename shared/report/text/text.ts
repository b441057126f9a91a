import { fill } from '../../check/problems.ts';
import type { Bilingual } from '../../lexicon/language.ts';
import type { CheckedDraft } from '../checked-draft.ts';
import { draftText } from './draft.ts';
import type { TextOptions } from './problem.ts';
import { words } from './words.ts';

/** The report for a person to read, in pieces: each draft as soon as it is checked, and at the end how many there were. */
export async function* textReport(drafts: AsyncIterable<CheckedDraft>, options: TextOptions): AsyncGenerator<string> {
  const count = { total: 0, clean: 0, withProblems: 0, failed: 0 };
  for await (const checked of drafts) {
    const { failure, problems } = checked.report;
    count[failure ? 'failed' : problems.length > 0 ? 'withProblems' : 'clean']++;
    if (count.total++ > 0) yield '\n';
    yield draftText(checked, options);
  }
  if (count.total < 2) return;
  const { language, palette } = options;
  const parts: [Bilingual, number][] = [
    [words.totalWith, count.withProblems],
    [words.totalClean, count.clean],
    [words.totalFailed, count.failed],
  ];
  const said = parts.filter(([, n]) => n > 0).map(([sentence, n]) => fill(sentence, language, { n: String(n) }));
  const total = fill(words.total, language, { n: String(count.total) });
  yield `\n${palette.strong(total)}：${said.join('，')}\n`;
}
