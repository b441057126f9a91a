/**
 * Records what LibreOffice makes of the oracle's documents: `tsx scripts/record-oracle.ts`, after a document was
 * changed. Sources in LibreOffice's own formats become .docx first, so that its way of writing them is read too.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../test/files/oracle/documents.ts';
import { convert, hasOffice } from '../test/support/libreoffice.ts';

const folder = join(import.meta.dirname, '../test/files/oracle');

if (!hasOffice()) throw new Error('soffice is missing: install LibreOffice Writer, then record again.');
for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), bytes);
for (const source of readdirSync(join(folder, 'sources'))) convert(join(folder, 'sources', source), 'docx', folder);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx')))
  convert(join(folder, file), 'txt', folder);
