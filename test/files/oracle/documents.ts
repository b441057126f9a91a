/**
 * Documents that LibreOffice reads too. What its text export prints and we leave out on purpose is marked, so that the
 * comparison can take it away: deleted and hidden text stands in 〖〗, the number of a note follows ※.
 */
import {
  cell,
  commented,
  deleted,
  docx,
  field,
  footnoteReference,
  inserted,
  instance,
  list,
  p,
  rawRun,
  row,
  run,
  style,
  table,
} from '../../../scripts/docx-builder.ts';

const item = (numId: number, level: number, text: string) => p(text, { list: [numId, level] });
const official = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
  { format: 'decimalEnclosedCircle', text: '%5' },
];

const lists = docx({
  styles:
    style('Heading1', 'heading 1', '<w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/>') +
    style(
      'Heading2',
      'heading 2',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="1"/>',
    ),
  numbering:
    list(0, official) +
    list(1, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3' },
    ]) +
    list(2, [
      { format: 'bullet', text: '●' },
      { format: 'lowerLetter', text: '%2)' },
    ]) +
    list(3, [
      { format: 'chineseCountingThousand', text: '第%1部分', more: '<w:pStyle w:val="Heading1"/>' },
      { format: 'decimal', text: '%2、', more: '<w:pStyle w:val="Heading2"/>' },
    ]) +
    list(4, [
      { format: 'upperRoman', text: '%1.', start: 3 },
      { format: 'decimalZero', text: '%2' },
    ]) +
    instance(1, 0) +
    instance(2, 1) +
    instance(3, 1, { 0: 1 }) +
    instance(4, 2) +
    instance(5, 3) +
    instance(6, 4) +
    instance(7, 1),
  body: [
    p('全县督查工作总结'),
    item(1, 0, '工作情况'),
    item(1, 1, '政治监督'),
    item(1, 2, '第一件事'),
    item(1, 2, '第二件事'),
    item(1, 3, '细目'),
    item(1, 4, '圈号'),
    item(1, 4, '圈号'),
    item(1, 1, '日常监督'),
    item(1, 2, '重新从一开始'),
    p('不编号的段落'),
    item(1, 0, '存在问题'),
    item(1, 1, '学习不深'),
    item(1, 0, '下步打算'),
    item(2, 0, '多级'),
    item(2, 1, '二级'),
    item(2, 2, '三级'),
    item(2, 0, '多级'),
    item(2, 1, '二级'),
    item(7, 0, '同一定义的另一列表接着编'),
    item(3, 0, '从一重新编'),
    item(3, 0, '再编'),
    item(4, 0, '项目符号'),
    item(4, 1, '字母'),
    item(4, 1, '字母'),
    p('按样式编号', { style: 'Heading1' }),
    p('按样式编号', { style: 'Heading2' }),
    p('按样式编号', { style: 'Heading2' }),
    p('取消编号', { style: 'Heading1', list: [0, 0] }),
    p('按样式编号', { style: 'Heading1' }),
    item(6, 0, '罗马数字从三开始'),
    item(6, 1, '补零'),
    item(6, 0, '罗马数字'),
    p('', { list: [6, 0] }),
    item(6, 0, '空段也编号'),
    ...Array.from({ length: 25 }, (_, i) => item(1, 0, `第${i + 4}个一级标题`)),
  ].join(''),
});

const texts = docx({
  footnotes: [p('脚注不在正文里')],
  comments: [p('批注不在正文里')],
  headers: [p('页眉不在正文里')],
  body: [
    p(run('一句话被') + run('切成', '<w:b/>') + run('几段。')),
    p('有\t制表符，有\n换行，有两个  空格。'),
    p(run('数字') + inserted(run('172')) + deleted('〖182〗') + run('件。')),
    p(run('带脚注※') + footnoteReference(1) + run('的段落，') + commented(1, run('有批注')) + run('的段落。')),
    p(
      run('域：') +
        field('DOCPROPERTY 单位', '清源县纪委') +
        run('，链接：') +
        field('HYPERLINK "https://example.com/"', '网址') +
        run('。'),
    ),
    p(run('看得见') + run('〖看不见〗', '<w:vanish/>') + run('也看得见')),
    p(
      `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${run('内容控件')}</w:sdtContent></w:sdt>${run('之后')}`,
    ),
    p(`<w:hyperlink w:anchor="a">${run('书签链接')}</w:hyperlink>${rawRun('<w:t>不保留的</w:t>')}`),
    p(rawRun('<w:t>甲&amp;乙&lt;丙&gt;</w:t>')),
  ].join(''),
});

const tables = docx({
  numbering: list(0, official) + instance(1, 0),
  body: [
    p('表前'),
    table(
      3,
      row(cell('单位', { merge: 'restart' }), cell('立案', { columns: 2 })),
      row(cell('', { merge: 'continue' }), '件数', '人数'),
      row('甲镇', '3', '4'),
      row('乙镇', cell(p('5') + p('其中往年 1')), '6'),
    ),
    p('两表之间'),
    table(
      2,
      row(cell(p('', { list: [1, 2] })), '自动编号的序号'),
      row(cell(p('', { list: [1, 2] })), '自动编号的序号'),
      row(cell(p('外') + table(2, row('内一', '内二'), row('内三', '内四')) + p()), '右'),
    ),
    p('表后'),
  ].join(''),
});

/** By the name of their file. */
export const documents: Readonly<Record<string, Uint8Array>> = { lists, texts, tables };
