import type { FormatId } from './formats.ts';
import type { ZipEntry } from './zip.ts';

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** First bytes of formats that begin with fixed ones. */
const signatures: readonly (readonly [FormatId | 'zip' | 'ole', readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('II*\0')],
  ['image', ascii('MM\0*')],
  ['image', ascii('RIFF')],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x1f, 0x8b]],
];

/** What the first bytes say; null where they say nothing, as in text. */
export const sniff = (bytes: Uint8Array): FormatId | 'zip' | 'ole' | null => {
  const found = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
};

/** What a text is, where it is more than a draft's text. */
export const sniffText = (text: string): FormatId | null => {
  const start = text.slice(0, 1000).trimStart();
  if (/^(<!doctype html|<html|mime-version:)/i.test(start)) return 'web-page';
  if (/^<\?xml\s/.test(start)) return /<html/i.test(start) ? 'web-page' : 'xml';
  return null;
};

/** Programs keep their parts in folders of their own; the parts' names within differ from program to program. */
const packages: readonly (readonly [FormatId | 'docx', (name: string) => boolean])[] = [
  ['docx', (name) => /^word[\\/]/i.test(name)],
  ['sheet', (name) => /^xl[\\/]/i.test(name)],
  ['slides', (name) => /^ppt[\\/]/i.test(name)],
  ['ofd', (name) => /^ofd\.xml$/i.test(name)],
  ['open-document', (name) => name === 'content.xml'],
];

/** What a zip is a package of; a plain archive where it is of none. */
export const sniffZip = (entries: readonly ZipEntry[]): FormatId | 'docx' =>
  packages.find(([, belongs]) => entries.some(({ name }) => belongs(name)))?.[0] ?? 'archive';

/** Streams of OLE2 compound files. An encrypted .docx is such a file; .wps and .et have the streams of .doc and .xls. */
const streams: readonly (readonly [FormatId | 'encrypted', string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['legacy-word', 'WordDocument'],
  ['legacy-sheet', 'Workbook'],
  ['legacy-slides', 'PowerPoint Document'],
];

/** A name stands in the directory as UTF-16; where the directory stands does not matter to us. */
export const sniffOle = (bytes: Uint8Array): FormatId | 'encrypted' =>
  streams.find(([, name]) =>
    includes(
      bytes,
      [...ascii(name)].flatMap((code) => [code, 0]),
    ),
  )?.[0] ?? 'legacy-office';

const includes = (bytes: Uint8Array, needle: readonly number[]): boolean => {
  for (let at = bytes.indexOf(needle[0]!); at >= 0; at = bytes.indexOf(needle[0]!, at + 1)) {
    if (needle.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
};
