import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cell,
  deleted,
  docx,
  field,
  instance,
  list,
  p,
  rawRun,
  row,
  run,
  table,
} from '../../../scripts/docx-builder.ts';
import type { Table } from '../../../shared/draft/draft.ts';
import { readDraft } from '../../../shared/files/read-draft.ts';

const text = fc.string({
  unit: fc.constantFrom('甲', '1', '。', ' ', '　', '\t', '\n', 'x', '😀', '&', '<'),
  maxLength: 8,
});
const piece = fc.oneof(
  text.map((content) => run(content)),
  text.map((content) => deleted(content)),
  text.map((content) => run(content, '<w:vanish/>')),
  text.map((content) => field('REF a', run(content))),
  text.map((content) =>
    rawRun(
      `<w:pict><v:shape><v:textbox><w:txbxContent>${p(run(content))}</w:txbxContent></v:textbox></v:shape></w:pict>`,
    ),
  ),
);
const paragraph = fc
  .tuple(fc.array(piece, { maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 2 })))
  .map(([pieces, level]) => p(pieces.join(''), level === null ? {} : { list: [1, level] }));
const merge = fc.constantFrom(undefined, 'restart' as const, 'continue' as const);
const tables = (content: fc.Arbitrary<string>) =>
  fc
    .array(fc.array(fc.tuple(content, fc.integer({ min: 1, max: 3 }), merge), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) =>
      table(
        3,
        ...rows.map((cells) => row(...cells.map(([inside, columns, merge]) => cell(inside, { columns, merge })))),
      ),
    );
const cellContent = fc.oneof(
  paragraph,
  tables(paragraph).map((nested) => nested + p()),
);
const document = fc.record({
  body: fc.array(fc.oneof(paragraph, tables(cellContent)), { maxLength: 6 }).map((blocks) => blocks.join('')),
  footnotes: fc.array(paragraph, { maxLength: 2 }),
  headers: fc.array(paragraph, { maxLength: 1 }),
  numbering: fc.constant(
    list(
      0,
      [1, 2, 3].map((i) => ({ format: 'decimal', text: `%${i}.` })),
    ) + instance(1, 0),
  ),
});

it('whatever the document holds, every block and cell stands where it says', () => {
  fc.assert(
    fc.property(document, (parts) => {
      const draft = readDraft(docx(parts), 'a.docx');
      let end = 0;
      for (const block of draft.blocks) {
        expect(draft.text.slice(block.start, block.end)).toBe(block.text);
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(draft.text.slice(end, block.start)).toMatch(/^\s*$/);
        if (block.kind === 'table') checkCells(draft.text, block);
        end = block.end;
      }
      expect(draft.text.slice(end)).toMatch(/^\s*$/);
    }),
    { numRuns: 150 },
  );
}, 30_000);

const checkCells = (text: string, table: Table) => {
  const taken = new Set<string>();
  let rest = '';
  let end = table.start;
  for (const cell of table.cells) {
    expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    rest += text.slice(end, cell.start);
    end = cell.end;
    expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columns);
    expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(table.rows);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const place = `${row},${column}`;
        expect(taken.has(place)).toBe(false);
        taken.add(place);
      }
    }
  }
  expect(rest).toMatch(/^[\t\n]*$/);
  expect(text.slice(end, table.end)).toMatch(/^\n*$/);
};
