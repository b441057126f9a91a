import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleDraft } from '../../scripts/sample-draft.ts';
import { readDraft } from '../../shared/files/read-draft.ts';

const name = '工作总结（示例）.docx';
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../sample', name)));

it('the sample draft is what sample-draft.ts makes: else run scripts/make-sample.ts', () => {
  expect(bytes).toEqual(sampleDraft);
});

it('the sample draft shows what only Word drafts have', () => {
  const draft = readDraft(bytes, name);
  expect(new Set(draft.blocks.map(({ part }) => part))).toEqual(
    new Set(['body', 'footnote', 'comment', 'header', 'footer']),
  );
  expect(draft.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  expect(draft.blocks.map((block) => ('label' in block && block.label) || '').filter(Boolean)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '（三）',
    '（四）',
    '（五）',
    '二、',
  ]);
  expect(draft.text).toContain('给予党纪政务处分112人，其中');
});
