import { type DocxParts, docx } from '../../scripts/docx-builder.ts';
import type { Block, Draft, Paragraph, Table } from '../../shared/draft/draft.ts';
import { readDraft } from '../../shared/files/read-draft.ts';

export const read = (parts: DocxParts): Draft => readDraft(docx(parts), '文稿.docx');

/** The texts of the body's blocks. */
export const bodyTexts = (body: string, parts: Omit<DocxParts, 'body'> = {}): string[] =>
  read({ ...parts, body })
    .blocks.filter(inBody)
    .map(({ text }) => text);

const inBody = ({ part }: Block): boolean => part === 'body';

/** `label|text` of each paragraph. */
export const labelled = (body: string, parts: Omit<DocxParts, 'body'> = {}): string[] =>
  read({ ...parts, body }).blocks.map((block) => `${(block as Paragraph).label ?? ''}|${block.text}`);

export const onlyTable = (body: string, parts: Omit<DocxParts, 'body'> = {}): Table => {
  const [table, ...others] = read({ ...parts, body }).blocks.filter((block) => block.kind === 'table');
  if (!table || others.length > 0) throw new Error('The document should hold exactly one table.');
  return table;
};
