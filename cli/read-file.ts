import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Draft } from '../shared/draft/draft.ts';
import { limits } from '../shared/files/limits.ts';
import { readDraft } from '../shared/files/read-draft.ts';
import { tooLarge, UnreadableFile } from '../shared/files/unreadable-file.ts';
import { fileSystemMessage } from './file-system-message.ts';

/** Reads a draft from the disk, or from the standard input for `-`. Throws UnreadableFile, whose sentence names the next step. */
export const readFile = async (file: string): Promise<Draft> => readDraft(await bytesOf(file), basename(file));

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    if (file === '-') return await buffer(process.stdin);
    // Nothing that large can be a draft: not even the memory for it is asked for.
    if ((await stat(file)).size > limits.packageBytes) throw tooLarge(limits.packageBytes);
    return await readBytes(file);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(fileSystemMessage(error));
  }
};
