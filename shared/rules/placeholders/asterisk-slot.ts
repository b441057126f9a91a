import { rule } from '../rule.ts';
import { unfilledIn, unfilledMessages } from '../support/unfilled.ts';

export default rule({
  id: 'asterisk-slot',
  code: 'PH-01',
  family: 'placeholders',
  title: { zh: '星号占位未填', en: 'Asterisk left as a placeholder' },
  about: {
    zh: '以“*”“**”占位的数量、地名、单位、人名。不报：Markdown 加粗与列表、脚注与必填项星号、手机号等掩码、隐去的人名、通配符和算式。夹在词语之间、看不出缺什么的单个“*”，只在全文另有两处以上明确的星号占位时才报。',
    en: 'Asterisks that stand for a number, place, body or person. Left alone: Markdown, footnote stars, required fields, masked numbers and names, wildcards and sums. A lone star between words counts only beside two clear ones.',
  },
  messages: unfilledMessages,
  examples: {
    flagged: [
      { text: '督促区*委、区*局等部门落实整改责任，走访企业*余家。', marks: ['*', '*', '*'] },
      { text: '印发《**市规范公务接待十条措施》，全面推开。', marks: ['**'] },
      { text: '推动**市各级机关转变作风，形成**市特色。', marks: ['**', '**'], note: '两处“**”不是加粗' },
      { text: '对*名*级干部进行了廉政谈话。', marks: ['*', '*'] },
      { text: '*市长到会并讲话，会后收到建议*条。', marks: ['*', '*'] },
      {
        text: '走访*户、慰问*人、化解纠纷*件，宣讲·*在基层活动持续开展。',
        marks: ['*', '*', '*', '*'],
        note: '有伴则裸星号也报',
      },
      { text: '在全市营造**干事创业的浓厚氛围。', marks: ['**'] },
      {
        text: '海林市2023年工作总结\n一年来，**市坚持稳中求进。',
        marks: ['**'],
        message: 'place',
      },
    ],
    silent: [
      { text: '**市场监管**：开展检查12次。', note: '加粗' },
      { text: '要把**压实责任**作为关键，把**区域协作**落到实处。' },
      { text: '* 带*号的为必填项' },
      { text: '*注：本表数据为初步核算数。' },
      { text: '联系电话138****1234，身份证号2301**********1234。' },
      { text: '组间差异有统计学意义（*P<0.05）。' },
      { text: '原告张**与被告王*丽系夫妻关系。' },
      { text: '面积按 3*5 计算，共15平方米。' },
      { text: '登录密码：******' },
      { text: '姓名*：\n单位名称*：' },
      { text: '*部门：' },
      { text: '地区生产总值*增长5.2%。', note: '脚注星号' },
      { text: '下载 MP_verify_***.txt 文件后放到根目录。' },
    ],
  },
  inDraft: unfilledIn('asterisk'),
});
