import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'outline-count',
  code: 'ENU-02',
  family: 'figures',
  title: { zh: '“N个板块M项工作”与条目数不符', en: 'Announced parts and points do not match the outline' },
  about: {
    zh: '增删条目后常忘了改导语。一级标题数应等于N，下一级条目数应等于M；跨部分连续编号和各部分重新起编两种数法，有一种相符即可。只查导语中说本文的话；引用别的文件（《方案》明确的6个方面26项任务）、正文没有分条的，不查。',
    en: 'Points are added or removed and the introduction is forgotten. Either way of counting the points will do. Only the introduction is read, and only what it says of this draft, not of another document; a body without numbered points cannot be counted.',
  },
  messages: {
    mismatch: {
      zh: '导语写“{{printed}}”，正文实有 {{parts}} 个部分、{{points}} 项。',
      en: 'The introduction says “{{printed}}”; the body has {{parts}} parts and {{points}} points.',
    },
    mend: { zh: '改为“{{text}}”', en: 'Change to “{{text}}”' },
  },
  examples: {
    flagged: [
      {
        text: '年度普法工作要点\n今年重点抓好2个方面5项工作。\n一、抓课堂\n1.进校园。\n2.进村社。\n二、抓阵地\n3.建长廊。\n4.办橱窗。',
        marks: ['2个方面5项'],
        message: 'mismatch',
        verdict: 'error',
      },
      {
        text: '年度普法工作要点\n今年重点抓好三个板块四项任务。\n一、抓课堂\n（一）进校园。\n（二）进村社。\n二、抓阵地\n（一）建长廊。\n（二）办橱窗。',
        marks: ['三个板块四项'],
      },
    ],
    silent: [
      {
        text: '年度普法工作要点\n今年重点抓好 2 个方面4项工作。\n一、抓课堂\n1.进校园。\n2.进村社。\n二、抓阵地\n3.建长廊。\n4.办橱窗。',
      },
      {
        text: '年度普法工作要点\n落实《普法规划》明确的6个方面26项任务。\n一、抓课堂\n1.进校园。\n2.进村社。\n二、抓阵地\n3.建长廊。',
      },
      { text: '今年重点抓好6个方面26项工作，各地反响良好。', note: '没有展开' },
    ],
  },
  ...fromRelations(['outline-count'], ['mismatch'], 'mend'),
});
