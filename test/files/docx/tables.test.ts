import { describe, expect, it } from 'vitest';
import { cell, p, row, run, table } from '../../../scripts/docx-builder.ts';
import { bodyTexts, onlyTable } from '../../support/docx.ts';

/** `text@row,column` with the spans where they are more than 1. */
const layout = (body: string) =>
  onlyTable(body).cells.map(({ text, row, column, rowSpan, columnSpan }) => {
    const spans = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
    return `${text}@${row},${column}${spans}`;
  });

describe('tables', () => {
  it('are one block; cells are joined by tabs, rows by line breaks', () => {
    const body = p('前') + table(2, row('单位', '件数'), row('甲镇', '12')) + p('后');
    expect(bodyTexts(body)).toEqual(['前', '单位\t件数\n甲镇\t12', '后']);
    expect(onlyTable(body)).toMatchObject({ rows: 2, columns: 2, start: 2 });
  });

  it('give a merged cell once, with its spans', () => {
    const body = table(
      3,
      row(cell('单位', { merge: 'restart' }), cell('立案', { columns: 2 })),
      row(cell('看不见', { merge: 'continue' }), '件', '人'),
      row('甲镇', '3', '4'),
    );
    expect(layout(body)).toEqual(['单位@0,0 2×1', '立案@0,1 1×2', '件@1,1', '人@1,2', '甲镇@2,0', '3@2,1', '4@2,2']);
    expect(onlyTable(body).text).toBe('单位\t立案\n件\t人\n甲镇\t3\t4');
  });

  it('read the old way of merging side by side', () => {
    const old = (content: string, how: string) => `<w:tc><w:tcPr><w:hMerge${how}/></w:tcPr>${p(content)}</w:tc>`;
    expect(layout(table(3, row(old('合计', ' w:val="restart"'), old('', ''), 'a')))).toEqual(['合计@0,0 1×2', 'a@0,2']);
  });

  it('take a merge that goes on from nothing as a cell of its own', () => {
    expect(layout(table(1, row(cell('甲', { merge: 'continue' })), row(cell('乙', { merge: 'continue' }))))).toEqual([
      '甲@0,0 2×1',
    ]);
  });

  it('do not merge cells downwards that are not of one width', () => {
    const wide = cell('乙', { merge: 'continue', columns: 2 });
    expect(layout(table(2, row(cell('甲', { merge: 'restart' }), '丙'), row(wide)))).toEqual([
      '甲@0,0',
      '丙@0,1',
      '乙@1,0 1×2',
    ]);
  });

  it('count columns that a row leaves free at its beginning', () => {
    const short = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('乙')}</w:tr>`;
    expect(layout(table(2, row('甲', '丙'), short))).toEqual(['甲@0,0', '丙@0,1', '乙@1,1']);
  });

  it('join the paragraphs of a cell by line breaks, and hold a nested table’s text', () => {
    const nested = table(2, row('内一', '内二'));
    const body = table(2, row(cell(p('甲') + p('乙')), cell(`${nested}${p()}`)));
    expect(layout(body)).toEqual(['甲\n乙@0,0', '内一\t内二@0,1']);
  });

  it('leave deleted rows and cells out', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>${cell('删')}</w:tr>`;
    const emptied = `<w:tc><w:tcPr><w:cellDel w:id="2"/></w:tcPr>${p('删')}</w:tc>`;
    expect(layout(table(2, row('甲', emptied), gone, row('乙', '丙')))).toEqual(['甲@0,0', '@0,1', '乙@1,0', '丙@1,1']);
  });

  it('may stand in a content control, row by row', () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(1, row('甲'), control(row('乙')), `<w:tr>${control(cell('丙'))}</w:tr>`);
    expect(layout(body)).toEqual(['甲@0,0', '乙@1,0', '丙@2,0']);
  });

  it('are left out where they hold nothing', () => {
    expect(bodyTexts(table(2, row('', '')) + p('正文'))).toEqual(['正文']);
  });

  it('do not believe in a cell of a million columns', () => {
    const { columns } = onlyTable(table(1, row(cell('甲', { columns: 1_000_000 }), cell(run('乙') && p('乙')))));
    expect(columns).toBeLessThan(100);
  });
});
