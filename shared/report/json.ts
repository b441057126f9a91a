import type { CheckedDraft } from './checked-draft.ts';

/** The report as JSON text, in pieces: one line for each draft, so that forty drafts never make one huge string. */
export async function* jsonReport(drafts: AsyncIterable<CheckedDraft>, version: string): AsyncGenerator<string> {
  const tool = JSON.stringify({ name: 'hegao', version });
  yield `{"schema":"hegao-report/1","tool":${tool},"drafts":[`;
  let separator = '\n';
  for await (const { report } of drafts) {
    yield separator + JSON.stringify(report);
    separator = ',\n';
  }
  yield '\n]}\n';
}
