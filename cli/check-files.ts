import { Checker } from '../shared/check/checker.ts';
import { UnreadableFile } from '../shared/files/unreadable-file.ts';
import type { Bilingual, Language } from '../shared/lexicon/language.ts';
import type { CheckedDraft } from '../shared/report/checked-draft.ts';
import type { Found } from './find-files.ts';
import { readFile } from './read-file.ts';
import { unreadDraft } from './unread-draft.ts';

/** Checks one file after the other; a file that cannot be read becomes an entry that says why, and the next one goes on. */
export async function* checkFiles(
  found: AsyncIterable<Found>,
  language: Language,
  onStart: (file: string) => void,
): AsyncGenerator<CheckedDraft> {
  const checker = new Checker({ language });
  for await (const { file, failure } of found) {
    onStart(file);
    if (failure) yield unreadDraft(file, failure[language]);
    else yield await checkFile(file, checker, language);
  }
}

const checkFile = async (file: string, checker: Checker, language: Language): Promise<CheckedDraft> => {
  try {
    const draft = await readFile(file);
    return { report: { file, ...checker.check(draft) }, draft };
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadDraft(file, error.sentence[language]);
    return unreadDraft(file, ownFault(error)[language]);
  }
};

/** A fault of ours must not take the other files' reports along. */
const ownFault = (error: unknown): Bilingual => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place =
    stack
      .split('\n')
      .find((line) => line.includes(' at '))
      ?.trim() ?? '';
  return {
    zh: `核对时程序出错：${message} ${place}。这是核稿的缺陷，请连同这句话反馈；文稿本身没有改动。`,
    en: `The check failed: ${message} ${place}. This is a fault of Hegao: please report it with this sentence. The draft is unchanged.`,
  };
};
