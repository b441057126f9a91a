import type { Draft } from '../draft/draft.ts';
import { draftFromText } from '../draft/text-draft.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { namesOtherThanText } from './formats.ts';
import { limits } from './limits.ts';
import { sniff, sniffOle, sniffText, sniffZip } from './sniff.ts';
import { emptyFile, encrypted, tooLarge, unreadFormat } from './unreadable-file.ts';
import { zipEntries } from './zip.ts';

/**
 * A file's bytes → draft. What it is, its content says; its name only tells .md from .txt, and gives a promise away that
 * the content does not keep. A Word document is read whatever its name.
 * Throws UnreadableFile, whose sentence names the next step.
 */
export const readDraft = (bytes: Uint8Array, name: string): Draft => {
  if (bytes.length === 0) throw emptyFile();
  const extension = extensionOf(name);
  const format = sniff(bytes);
  if (format === null) return readText(bytes, name, extension);
  if (format === 'ole') {
    const kind = sniffOle(bytes);
    throw kind === 'encrypted' ? encrypted() : unreadFormat(kind, extension);
  }
  if (format !== 'zip') throw unreadFormat(format, extension);
  if (bytes.length > limits.packageBytes) throw tooLarge(limits.packageBytes);
  const entries = zipEntries(bytes);
  const kind = sniffZip(entries);
  if (kind !== 'docx') throw unreadFormat(kind, extension);
  return readDocx(bytes, entries, name);
};

const readText = (bytes: Uint8Array, name: string, extension: string): Draft => {
  if (bytes.length > limits.textBytes) throw tooLarge(limits.textBytes);
  const text = decodeText(bytes);
  if (text === null) throw unreadFormat('unknown', extension);
  if (text.trim() === '') throw emptyFile();
  const format = sniffText(text);
  if (format !== null) throw unreadFormat(format, extension);
  if (extension === 'csv') throw unreadFormat('csv', extension);
  if (namesOtherThanText(extension)) throw unreadFormat('text', extension);
  return draftFromText(text, extension === 'md' || extension === 'markdown' ? 'md' : 'txt', name);
};

const extensionOf = (name: string): string => /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
