/** The .docx reader against LibreOffice's text export: the recorded one always, the real one where it is installed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Draft } from '../../shared/draft/draft.ts';
import { readDraft } from '../../shared/files/read-draft.ts';
import { convert, hasOffice } from '../support/libreoffice.ts';
import { documents } from './oracle/documents.ts';

const folder = join(import.meta.dirname, 'oracle');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.replace('.docx', ''));
const docx = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
const recorded = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8');

/** Labels, texts, cells: each on a line of its own, as the export has them. */
const linesOf = (draft: Draft): string[] => trimmed(draft.blocks.filter(({ part }) => part === 'body').map(print));

const print = (block: Block): string => {
  const printed = block.kind === 'table' ? block.cells : [block];
  return printed.map(({ label, text }) => `${label ?? ''} ${text.replaceAll('\t', '\n')}`).join('\n');
};

/** The export without what we leave out on purpose: deleted and hidden text 〖〗, numbers of notes ※1, bullets. */
const linesOfExport = (text: string): string[] =>
  trimmed([
    text
      .replace(/^\ufeff/, '')
      .replace(/〖[^〗]*〗/g, '')
      .replace(/(?<=※)\d+/g, '')
      .replaceAll('\t', '\n')
      .replace(/^ *[•●] /gm, ''),
  ]);

const trimmed = (texts: readonly string[]): string[] =>
  texts
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

it('there are documents of our own and of LibreOffice', () => {
  expect(names).toEqual(['lists', 'report', 'tables', 'texts', 'web']);
});

describe.each(names)('%s.docx', (name) => {
  it('reads as LibreOffice’s recorded export', () => {
    const lines = linesOf(readDraft(docx(name), `${name}.docx`));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines).toEqual(linesOfExport(recorded(name)));
  });
});

it.each(Object.keys(documents))('%s.docx is what documents.ts makes: else run scripts/record-oracle.ts', (name) => {
  expect(documents[name]).toEqual(docx(name));
});

const office = hasOffice();
if (!office) console.warn('SKIPPED: soffice is missing, so the .docx reader is compared with recorded exports only.');

describe.skipIf(!office)('LibreOffice as it is installed', () => {
  let exported = '';
  beforeAll(() => {
    exported = mkdtempSync(join(tmpdir(), 'hegao-oracle-'));
    convert(
      names.map((name) => join(folder, `${name}.docx`)),
      'txt',
      exported,
    );
  }, 120_000);
  afterAll(() => rmSync(exported, { recursive: true, force: true }));

  it.each(names)('exports %s.docx as we read it', (name) => {
    const text = readFileSync(join(exported, `${name}.txt`), 'utf8');
    expect(linesOf(readDraft(docx(name), `${name}.docx`))).toEqual(linesOfExport(text));
  });
});
