import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { documentExtensions, formats } from '../shared/files/formats.ts';
import type { Bilingual } from '../shared/lexicon/language.ts';
import { fileSystemMessage } from './file-system-message.ts';

/** One entry of the report: a file to read, or why there is none. `-` is the standard input. */
export type Found = { readonly file: string; readonly failure?: Bilingual };

/** Old documents cannot be read, but a folder's report must not pass over them in silence. */
const draftExtensions = new Set<string>([
  ...documentExtensions,
  ...formats.text.extensions,
  ...formats['legacy-word'].extensions,
]);
const isDraft = (name: string): boolean => draftExtensions.has(extname(name).slice(1).toLowerCase());
/** Hidden files, and the lock files that Word leaves beside an open document. */
const notForReaders = /^(?:\.|~\$)/;

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true }).compare;

/** The files that the arguments name, in the order given; a folder's files, with those of its subfolders, by name. */
export async function* findFiles(names: readonly string[]): AsyncGenerator<Found> {
  for (const name of names) yield* await filesOf(name);
}

const filesOf = async (name: string): Promise<Found[]> => {
  if (name === '-') return [{ file: name }];
  try {
    if (!(await stat(name)).isDirectory()) return [{ file: name }];
    const found = await inFolder(name);
    return found.length > 0 ? found : [{ file: name, failure: noDraftsInFolder }];
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return (isMissing && (await matching(name))) || [{ file: name, failure: fileSystemMessage(error) }];
  }
};

const inFolder = async (folder: string): Promise<Found[]> => {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    return [{ file: folder, failure: fileSystemMessage(error) }];
  }
  const found: Found[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (notForReaders.test(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await inFolder(path)));
    else if (isDraft(entry.name)) found.push({ file: path });
  }
  return found;
};

const entriesOf = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => byName(a.name, b.name));

/** Shells expand patterns themselves, but not on Windows and not inside quotes. Null for a name that is no pattern. */
const matching = async (pattern: string): Promise<Found[] | null> => {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return null;
  const files = await glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, {
    expandDirectories: false,
  });
  const found = files.filter((file) => !notForReaders.test(file.slice(file.lastIndexOf('/') + 1))).sort(byName);
  return found.length > 0 ? found.map((file) => ({ file })) : [{ file: pattern, failure: noMatch }];
};

const noDraftsInFolder: Bilingual = {
  zh: '文件夹里没有可核对的文稿（.docx、.txt、.md）。请换一个文件夹，或直接写出文件名。',
  en: 'The folder holds no drafts (.docx, .txt, .md). Name another folder, or the files themselves.',
};

const noMatch: Bilingual = {
  zh: '没有文件与这个通配符相符。请检查路径，或直接写出文件名。',
  en: 'No file matches this pattern. Check the path, or name the files themselves.',
};
