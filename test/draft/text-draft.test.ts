import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromText } from '../../shared/draft/text-draft.ts';

const textsOf = (text: string, kind: 'txt' | 'md' = 'txt') =>
  draftFromText(text, kind).blocks.map((block) => block.text);

/** A page of a PDF, 28 characters to the line, as its text layer gives it. */
const page = [
  '一、收入情况',
  '本年收入合计 3162.40 万元，其中：财政拨款收入 3100.40 万',
  '元，占 98.04%；其他收入 62.00 万元，占 1.96%。与上年度相',
  '比，收入合计增加 162.40 万元，主要原因是水库除险加固项目经',
  '费增加。',
  '二、支出情况',
  '本年支出合计 3162.40 万元，其中：基本支出 1162.40 万元，主要',
  '用于人员经费；项目支出 2000.00 万元，主要用于水库除险加固、灌',
  '— 7 —',
  '区维修和农村供水管网改造。支出进度总体均衡，没有出现年底突',
  '击花钱的情况。',
];

describe('a text broken by a page', () => {
  it('puts the lines of a paragraph together and leaves headings alone', () => {
    const blocks = textsOf(page.join('\n'));
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toBe('一、收入情况');
    expect(blocks[1]).toBe(page.slice(1, 5).join('\n'));
    expect(blocks[2]).toBe('二、支出情况');
  });

  it('goes on with a sentence after a page number', () => {
    expect(textsOf(page.join('\n'))[3]).toBe(page.slice(6).join('\n'));
  });

  it('keeps the line breaks of the file in the text', () => {
    expect(textsOf(page.join('\r\n'))[1]).toContain('3100.40 万\r\n元');
  });

  it('begins a paragraph at a number and at an indentation', () => {
    const lines = [...page.slice(1, 4), '3.水利工程维护经费完成年初预算，全部用于灌区维修和管网改造的', '支出。'];
    expect(textsOf(lines.join('\n'))).toHaveLength(2);
    const indented = [
      ...page.slice(1, 3),
      '　　比上年增加的部分，主要原因是水库除险加固项目的经费有所增',
      '加。',
      ...page.slice(6, 9),
    ];
    expect(textsOf(indented.join('\n'))).toHaveLength(3);
  });

  it('does not stop at a figure that was too wide for its line', () => {
    const lines = [...page.slice(0, 5), '××县水利局本年度财政拨款收入和支出总计', '13162.40 万元，比上年增加。'];
    expect(textsOf(lines.join('\n')).at(-1)).toBe(
      '××县水利局本年度财政拨款收入和支出总计\n13162.40 万元，比上年增加。',
    );
  });
});

describe('a text with one paragraph to a line', () => {
  it.each([
    ['headings and short lines', '年度总结\n县水利局：\n一、情况\n水库安全度汛。\n二、不足\n人手偏紧。'],
    [
      'a list of titles of one width',
      [
        '关于加强水库安全管理工作若干问题的通知和说明',
        '关于开展灌区节水改造工程建设的实施意见和要求',
        '关于做好农村供水管网冬季防冻工作的紧急通知书',
        '关于印发河道采砂管理专项整治行动方案的通知书',
      ].join('\n'),
    ],
    ['a form', '姓名：张某\n性别：男\n籍贯：××省××市\n职务：科员'],
    ['verses', '水库清清映蓝天\n渠道弯弯到田间\n管水员们日夜守\n只为秋后是丰年'],
    [
      'rows of a table that lost its lines',
      [
        '项目 预算数 决算数 完成率',
        '人员经费 1162.40 1162.40 100.00',
        '项目经费 2000.00 1980.00 99.00',
        '其他经费 62.00 60.00 96.77',
      ].join('\n'),
    ],
    [
      'short paragraphs that end in a full stop',
      Array.from({ length: 6 }, (_, i) => `第${i + 1}个乡镇已经完成了全部管网的改造任务，群众喝上了放心水。`).join(
        '\n',
      ),
    ],
  ])('is left alone: %s', (_, text) => {
    expect(textsOf(text)).toEqual(text.split('\n'));
  });

  it('drops blank lines of every width, and page numbers', () => {
    expect(textsOf('总结\n \u00a0\u3000\n\n— 3 —\n水库安全。\r')).toEqual(['总结', '水库安全。']);
  });
});

describe('Markdown', () => {
  const text =
    '# 年度总结\n\n> 摘要：**水库**安全。\n\n## 一、情况\n\n- 除险加固\n* [x] 管网改造\n1. 先查\n\n```\n代码\n```\n---\n结束。';

  it('leaves marks out of the blocks and code out of the draft', () => {
    expect(textsOf(text, 'md')).toEqual([
      '年度总结',
      '摘要：**水库**安全。',
      '一、情况',
      '除险加固',
      '管网改造',
      '1. 先查',
      '结束。',
    ]);
  });

  it('knows the level of headings', () => {
    const levels = draftFromText(text, 'md').blocks.map((block) => block.kind === 'paragraph' && block.headingLevel);
    expect(levels.slice(0, 3)).toEqual([1, undefined, 2]);
  });

  it('does not take a fence that is never closed for one', () => {
    expect(textsOf('```\n水库安全。\n管网改造。', 'md')).toContain('水库安全。');
  });
});

describe('a table drawn with bars', () => {
  const text = '收入表\n| 项目 | 2022年 | 占比 |\n|---|:-:|--:|\n| 水费 | 1,205 | 60% |\n| 甲\\|乙 || 40% |\n\n说明。';

  it.each(['txt', 'md'] as const)('is a table in .%s, with its cells in place', (kind) => {
    const table = draftFromText(text, kind).blocks[1]!;
    if (table.kind !== 'table') throw new Error('expected a table');
    expect(table.cells.map((cell) => cell.text)).toEqual([
      '项目',
      '2022年',
      '占比',
      '水费',
      '1,205',
      '60%',
      '甲\\|乙',
      '',
      '40%',
    ]);
    for (const cell of table.cells) expect(table.text.slice(cell.start, cell.end)).toBe(cell.text);
    expect(table.cells.at(-1)).toMatchObject({ row: 2, column: 2 });
    expect([table.rows, table.columns]).toEqual([3, 3]);
  });

  it('is no table without its ruler', () => {
    expect(draftFromText('甲|乙\n丙|丁').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

const pieces = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '一、',
  '（二）',
  '3.',
  '水库',
  '。',
  '，',
  ' ',
  '\u3000',
  '|',
  '---',
  '```',
  '# ',
  '- ',
  '> ',
  '— 7 —',
  '1234',
  'x',
);

it.each(['txt', 'md'] as const)(
  'gives blocks of .%s that lie in the text in order, and loses no character of a txt but blanks and page numbers',
  (kind) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { blocks } = draftFromText(text, kind);
        let end = 0;
        let between = '';
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(block.start, block.end)).toBe(block.text);
          between += text.slice(end, block.start);
          end = block.end;
        }
        between += text.slice(end);
        if (kind === 'txt') expect(between.replace(/[—–－-]{1,2}\s*\d{1,4}\s*[—–－-]{1,2}/g, '').trim()).toBe('');
      }),
    );
  },
);

it.each(['一', '\u3000', '|', '|-\n', '```\n', '> ', '- ', '水库\n', '— 1 —\n', '\r', '1.\n'])(
  'reads many characters of “%s” in linear time',
  (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const start = performance.now();
      draftFromText(text, 'md');
      draftFromText(text, 'txt');
      return performance.now() - start;
    };
    time(10_000);
    expect(time(300_000)).toBeLessThan(10_000);
  },
  30_000,
);
