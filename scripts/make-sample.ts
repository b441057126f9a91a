/** Writes the sample draft anew: `tsx scripts/make-sample.ts`, after sample-draft.ts was changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleDraft } from './sample-draft.ts';

const folder = join(import.meta.dirname, '../sample');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, '工作总结（示例）.docx'), sampleDraft);
