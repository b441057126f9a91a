import type { Bilingual } from '../shared/lexicon/language.ts';

const messages: Readonly<Record<string, Bilingual>> = {
  ENOENT: {
    zh: '没有这个文件。请检查路径和文件名；名字里有空格时要加引号。',
    en: 'There is no such file. Check the path and the name; put a name with blanks in quotes.',
  },
  EACCES: {
    zh: '没有权限读取。请把文件复制到自己的文件夹，或向文件的主人要读取权限。',
    en: 'You may not read it. Copy it to a folder of yours, or ask its owner for access.',
  },
  EISDIR: {
    zh: '这是文件夹，不是文件。请写出文件夹里的文件名。',
    en: 'This is a folder, not a file. Name a file in it.',
  },
  EBUSY: {
    zh: '文件正被别的程序占用。请先关闭它，再核对一次。',
    en: 'Another program holds the file. Close it there, then check again.',
  },
};

/** What an error of Node's file system means for a person, and what to do. */
export const fileSystemMessage = (error: unknown): Bilingual => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return (
    messages[code === 'EPERM' ? 'EACCES' : code] ?? {
      zh: `无法读取（${message}）。请把文件复制到本机的文件夹后再核对。`,
      en: `It could not be read (${message}). Copy it to a local folder and check again.`,
    }
  );
};
