import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Draft } from '../shared/draft/draft.ts';
import { draftFromText } from '../shared/draft/text-draft.ts';
import type { Bilingual } from '../shared/lexicon/language.ts';
import { fileSystemMessage } from './file-system-message.ts';

export class Unreadable extends Error {
  readonly bilingual: Bilingual;
  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}

export const readFile = async (file: string): Promise<Draft> => {
  const bytes = await bytesOf(file);
  return draftFromText(new TextDecoder().decode(bytes), file.endsWith('.md') ? 'md' : 'txt', basename(file));
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return file === '-' ? await buffer(process.stdin) : await readBytes(file);
  } catch (error) {
    throw new Unreadable(fileSystemMessage(error));
  }
};
