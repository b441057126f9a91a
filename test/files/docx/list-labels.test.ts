import { describe, expect, it } from 'vitest';
import { cell, instance, level, list, markDeleted, p, row, style, table } from '../../../scripts/docx-builder.ts';
import { formatNumber } from '../../../shared/files/docx/number-formats.ts';
import { labelled, onlyTable, read } from '../../support/docx.ts';

const official = list(0, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
]);
const item = (numId: number, ilvl: number, text = '') => p(text || '项', { list: [numId, ilvl] });
const labels = (body: string, numbering: string, styles?: string) =>
  labelled(body, { numbering, styles }).map((line) => line.slice(0, line.indexOf('|')));
const at = (numId: number, ...levels: number[]) => levels.map((ilvl) => item(numId, ilvl)).join('');

describe('labels of automatic numbering', () => {
  it('count each level, and start it again after a higher one', () => {
    expect(labels(at(1, 0, 1, 1, 2, 2, 1, 0, 1, 2), official + instance(1, 0))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（三）',
      '二、',
      '（一）',
      '1.',
    ]);
  });

  it('are no part of the text', () => {
    expect(read({ body: item(1, 0, '基本情况'), numbering: official + instance(1, 0) }).text).toBe('基本情况');
  });

  it('are kept for paragraphs without text: they are printed', () => {
    expect(
      labelled(item(1, 0, '甲') + p('', { list: [1, 0] }) + item(1, 0, '丙'), { numbering: official + instance(1, 0) }),
    ).toEqual(['一、|甲', '二、|', '三、|丙']);
  });

  const outline = list(0, [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '%1.%2' },
    { format: 'decimal', text: '%1.%2.%3' },
  ]);

  it('count in higher levels that were not used yet', () => {
    expect(labels(at(1, 1, 1, 0, 2, 1), outline + instance(1, 0))).toEqual(['1.1', '1.2', '2.', '2.1.1', '2.2']);
  });

  it('go on through lists of one definition, and start where a list has its own start', () => {
    const numbering = outline + instance(1, 0) + instance(2, 0) + instance(3, 0, { 0: 1 }) + instance(4, 0, { 0: 5 });
    expect(labels(at(1, 0, 0) + at(2, 0) + at(3, 0, 0) + at(1, 0) + at(4, 0, 1) + at(3, 0), numbering)).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '3.',
      '5.',
      '5.1',
      '6.',
    ]);
  });

  it('take a level that a list redefines', () => {
    const redefined = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, { format: 'upperLetter', text: '%1)', start: 3 })}</w:lvlOverride></w:num>`;
    expect(labels(at(2, 0, 0), outline + redefined)).toEqual(['C)', 'D)']);
  });

  it('restart only after the level that lvlRestart names', () => {
    const never = list(0, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '%2)', more: '<w:lvlRestart w:val="0"/>' },
    ]);
    const afterFirst = list(1, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '%2.' },
      { format: 'decimal', text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
    ]);
    expect(labels(at(1, 0, 1, 1, 0, 1), never + instance(1, 0))).toEqual(['1.', '1)', '2)', '2.', '3)']);
    expect(labels(at(1, 0, 1, 2, 1, 2, 0, 2), afterFirst + instance(1, 1))).toEqual([
      '1.',
      '1.',
      '1)',
      '2.',
      '2)',
      '2.',
      '1)',
    ]);
  });

  it('are in Arabic digits where the level is legal', () => {
    const legal = list(0, [
      { format: 'chineseCounting', text: '第%1章' },
      { format: 'upperRoman', text: '%1.%2', more: '<w:isLgl/>' },
    ]);
    expect(labels(at(1, 0, 1, 1), legal + instance(1, 0))).toEqual(['第一章', '1.1', '1.2']);
  });

  it('print nothing for bullets, hidden labels and lists that are not defined', () => {
    const bullets = list(0, [
      { format: 'bullet', text: '●' },
      { format: 'none', text: '附件%2' },
    ]);
    const hidden = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl></w:abstractNum>`;
    const body = at(1, 0, 1) + at(2, 0) + at(7, 0) + p('项', { list: [0, 0] });
    expect(labels(body, bullets + hidden + instance(1, 0) + instance(2, 1))).toEqual(['', '附件', '', '', '']);
  });

  it('do not count paragraphs that a tracked change takes away', () => {
    const gone = p('', { list: [1, 0], properties: markDeleted });
    expect(labelled(item(1, 0, '甲') + gone + item(1, 0, '乙'), { numbering: official + instance(1, 0) })).toEqual([
      '一、|甲',
      '二、|乙',
    ]);
  });

  it('count in the cells of a table too', () => {
    const body = table(2, row(cell(p('', { list: [1, 2] })), '甲'), row(cell(p('', { list: [1, 2] })), '乙'));
    const { cells } = onlyTable(body, { numbering: official + instance(1, 0) });
    expect(cells.map(({ label, text }) => `${label ?? ''}|${text}`)).toEqual(['1.|', '|甲', '2.|', '|乙']);
  });
});

describe('numbering by style', () => {
  const numPr = (numId: number, ilvl?: number) =>
    `<w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${numId}"/></w:numPr>`;
  const linked = list(0, [
    { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="H1"/>' },
    { format: 'decimal', text: '%2.', more: '<w:pStyle w:val="H2"/>' },
  ]);
  const styles =
    style('H1', 'heading 1', numPr(1)) +
    style('H2', 'heading 2', '', { basedOn: 'H1' }) +
    style('Sub', '小标题', '', { basedOn: 'H2' }) +
    style('Plain', '无号标题', numPr(0), { basedOn: 'H1' });

  it('comes with the style, at the level that names the style', () => {
    const body =
      p('甲', { style: 'H1' }) + p('乙', { style: 'H2' }) + p('丙', { style: 'Sub' }) + p('丁', { style: 'H1' });
    expect(labels(body, linked + instance(1, 0), styles)).toEqual(['一、', '1.', '2.', '二、']);
  });

  it('is switched off by a list of number 0, in the style or the paragraph', () => {
    const body = p('甲', { style: 'H1', list: [0, 0] }) + p('乙', { style: 'Plain' }) + p('丙', { style: 'H1' });
    expect(labels(body, linked + instance(1, 0), styles)).toEqual(['', '', '一、']);
  });

  it('keeps the style’s list where the paragraph has a level only', () => {
    const body = p('甲', { style: 'H1' }) + p('乙', { style: 'H1', list: [null, 1] });
    expect(labels(body, linked + instance(1, 0), styles)).toEqual(['一、', '1.']);
  });

  it('takes the style’s own level where the list names no style', () => {
    const silent = list(0, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '%1.%2' },
    ]);
    expect(labels(p('甲', { style: 'S' }), silent + instance(1, 0), style('S', 's', numPr(1, 1)))).toEqual(['1.1']);
  });

  it('follows a list that only points to a numbering style', () => {
    const pointing = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Official"/></w:abstractNum>';
    const real = list(0, [{ format: 'decimal', text: '%1）' }], '<w:styleLink w:val="Official"/>');
    const official =
      '<w:style w:type="numbering" w:styleId="Official"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(at(2, 0) + at(1, 0), real + pointing + instance(1, 0) + instance(2, 1), official)).toEqual([
      '1）',
      '2）',
    ]);
  });

  it('is that of the default style for paragraphs that name none', () => {
    const standard = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    expect(labels(p('甲') + p('乙'), linked + instance(1, 0), standard)).toEqual(['一、', '二、']);
  });
});

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircleChinese', 1, '①'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCounting', 105, '一〇五'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['chineseCountingThousand', 20300, '二万零三百'],
    ['japaneseCounting', 11, '十一'],
    ['japaneseCounting', 105, '百五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographLegalTraditional', 3, '參'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 3, 'c'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['none', 1, ''],
    ['koreanCounting', 7, '7'],
  ])('prints %s %i as %s', (format, value, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });

  it('never prints by the metre', () => {
    for (const format of ['upperRoman', 'lowerLetter', 'chineseCountingThousand', 'decimalEnclosedCircle']) {
      expect(formatNumber(2_147_483_647, format)).toBe('2147483647');
    }
  });
});
