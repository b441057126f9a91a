import { basename, extname } from 'node:path';
import { Checker } from '../shared/check/checker.ts';
import type { DraftKind } from '../shared/draft/draft.ts';
import type { Bilingual, Language } from '../shared/lexicon/language.ts';
import type { CheckedDraft } from '../shared/report/checked-draft.ts';
import type { DraftReport } from '../shared/report/contract.ts';
import type { Found } from './find-files.ts';
import { readFile, Unreadable } from './read-file.ts';

/** Checks one file after the other; a file that cannot be read becomes an entry that says why, and the next one goes on. */
export async function* checkFiles(
  found: AsyncIterable<Found>,
  language: Language,
  onStart: (file: string) => void,
): AsyncGenerator<CheckedDraft> {
  const checker = new Checker({ language });
  for await (const { file, failure } of found) {
    onStart(file);
    if (failure) yield failed(file, failure[language]);
    else yield await checkFile(file, checker, language);
  }
}

const checkFile = async (file: string, checker: Checker, language: Language): Promise<CheckedDraft> => {
  try {
    const draft = await readFile(file);
    return { report: { file, ...checker.check(draft) }, draft };
  } catch (error) {
    if (error instanceof Unreadable) return failed(file, error.bilingual[language]);
    return failed(file, ownFault(error)[language]);
  }
};

const kinds: Readonly<Record<string, DraftKind>> = { '.md': 'md', '.docx': 'docx', '.doc': 'docx', '.wps': 'docx' };

const failed = (file: string, message: string): CheckedDraft => {
  const report: DraftReport = {
    file,
    kind: kinds[extname(basename(file)).toLowerCase()] ?? 'txt',
    documentType: null,
    failure: { message },
    coverage: { figures: 0, relations: 0, consistent: 0, unassessable: 0 },
    problems: [],
    relations: [],
  };
  return { report, draft: null };
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
