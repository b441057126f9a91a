/**
 * The sample draft. The county, its people and its figures are invented. It holds what a draft on its way to the leader
 * holds: right figures, and faults of each family, named here by comments.
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
  row,
  run,
  style,
  table,
} from './docx-builder.ts';

const fonts = (name: string) => `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`;
/** 三号 is 16 points, 二号 22, 小五 9: GB/T 9704—2012 §7. */
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const centred = '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>';
const character = (properties: string) => ({ basedOn: 'Normal', more: `<w:rPr>${properties}</w:rPr>` });

const styles = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr><w:rPr>${fonts('仿宋')}${size(32)}</w:rPr></w:style>`,
  style('Title', 'Title', centred, character(`${fonts('宋体')}<w:b/>${size(44)}`)),
  style(
    'Heading1',
    'heading 1',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
    character(fonts('黑体')),
  ),
  style('Point', '二级条目', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', { basedOn: 'Normal' }),
  style('Caption', 'caption', centred, character(fonts('黑体') + size(28))),
  style(
    'InTable',
    '表内',
    '<w:spacing w:line="400" w:lineRule="exact"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    character(size(24)),
  ),
  style(
    'Small',
    '页眉页脚',
    '<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    character(size(18)),
  ),
  style(
    'Note',
    'footnote text',
    '<w:spacing w:line="280" w:lineRule="exact"/><w:ind w:firstLine="0"/>',
    character(size(18)),
  ),
  style('Signature', 'Signature', '<w:jc w:val="right"/>', { basedOn: 'Normal' }),
].join('');

const linked = (name: string) => `<w:pStyle w:val="${name}"/><w:suff w:val="nothing"/>`;
const numbering =
  list(0, [
    { format: 'chineseCountingThousand', text: '%1、', more: linked('Heading1') },
    { format: 'chineseCountingThousand', text: '（%2）', more: linked('Point') },
  ]) + instance(1, 0);

const kai = fonts('楷体');
/** A numbered point: its heading, then its text. */
const point = (heading: string, ...text: string[]) => p(run(heading, kai) + text.join(''), { style: 'Point' });
const tableRow = (...texts: string[]) => row(...texts.map((text) => cell(p(text, { style: 'InTable' }))));

const body = [
  p('青禾县纪委监委2025年工作总结', { style: 'Title' }),
  p('', { style: 'Title' }),
  // Placeholders: the city, the Party congress. The outline has 2 parts and 8 points; 存在问题 is announced and missing.
  // 121 is what the first part said before it was corrected.
  p(
    '2025年，在X市纪委监委和县委的坚强领导下，县纪委监委深入学习贯彻党的XX大和二十届中央纪委四次全会精神，重点抓好3个方面10项工作，全年共立案148件，给予党纪政务处分121人，推动全县党风廉政建设和反腐败工作取得新成效。现将2025年工作情况、存在问题和下一步打算总结如下。',
  ),
  p('2025年工作情况', { style: 'Heading1' }),
  // Right: three fields, 133 of 140. Placeholders: a department, a number.
  point(
    '做实政治监督。',
    run(
      '围绕粮食安全、生态环保、安全生产三个重点领域开展监督检查86次，发现问题140个，已整改133个，整改率95%，推动XX局等单位建章立制*项。',
    ),
  ),
  // Wrong: 320 is more than 285. Right: the four sources and their sum, 304 of 320.
  point(
    '畅通信访渠道。',
    run(
      '全年受理信访举报320件，比去年同期的285件下降12.3%，其中来信62件、来访85件、来电118件、网络举报55件；办结304件，办结率95%。',
    ),
  ),
  // Wrong: 52 of 260, 136 of 148, 126 of 112.
  point(
    '严肃执纪执法。',
    run('处置问题线索260件，其中谈话函询52件，占处置问题线索总数的25%。全年共立案148件'),
    footnoteReference(1),
    run('，结案136件，'),
    commented(1, run('结案率94.6%')),
    run('；给予党纪政务处分'),
    deleted('121'),
    inserted(run('112')),
    run('人，其中乡科级干部126人。'),
  ),
  // Wrong: three of four tasks are named; 12 + 9 + 6; three towns and two numbers.
  point(
    '整治群众身边不正之风。',
    run(
      '围绕以下四项任务集中攻坚：一是整治农村集体“三资”管理突出问题；二是整治校园餐问题；三是整治养老服务领域突出问题。查处农村集体“三资”问题12起、校园餐问题9起、养老服务问题6起，合计28起。城关镇、柳河镇、石桥镇分别走访群众860户、740户。',
    ),
  ),
  // Wrong: four are named. Right: 45 against 36.
  point(
    '建强干部队伍。',
    run(
      '健全谈心谈话、请示报告、回避管理、案件质量评查等三项制度。组织业务培训45场次，比去年的36场次增加9场次，增长25%。',
    ),
  ),
  p('2025年青禾县案件查办情况表', { style: 'Caption' }),
  table(
    5,
    tableRow('单位', '受理信访（件）', '立案（件）', '结案（件）', '处分（人）'),
    tableRow('城关镇', '86', '38', '36', '30'),
    tableRow('柳河镇', '74', '33', '30', '24'),
    tableRow('石桥镇', '68', '31', '28', '22'),
    tableRow('县直部门', '92', '46', '42', '34'),
    // The last column adds up to 110.
    tableRow('合计', '320', '148', '136', '112'),
  ),
  p('下一步工作打算', { style: 'Heading1' }),
  // Numbered by hand: （三） is missing.
  p(`${run('（一）强化政治监督。', kai)}${run('紧盯“十五五”规划开局起步，跟进监督、精准监督、全程监督。')}`),
  p(`${run('（二）深化专项整治。', kai)}${run('坚持问题导向，推动查、改、治一体贯通。')}`),
  p(`${run('（四）锻造过硬队伍。', kai)}${run('常态化开展全员培训，力争持证上岗率达到100%。')}`),
  p('联系人：【待填：姓名、电话】'),
  p('青禾县纪委监委', { style: 'Signature' }),
  p('2026年1月8日', { style: 'Signature' }),
].join('');

export const sampleDraft: Uint8Array = docx({
  styles,
  numbering,
  body,
  footnotes: [p('立案数按批准立案的时间统计，截至2025年12月31日。', { style: 'Note' })],
  comments: [p('这个率和前面的立案数、结案数对不上，请核实。', { style: 'Note' })],
  headers: [p('青禾县纪委监委　送审稿', { style: 'Small' })],
  footers: [p(run('— ') + field('PAGE', '1') + run(' —'), { style: 'Small' })],
  section:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>',
});
