import { rule } from '../rule.ts';
import { unfilledIn, unfilledMessages } from '../support/unfilled.ts';

export default rule({
  id: 'drafting-note',
  code: 'PH-05',
  family: 'placeholders',
  title: { zh: '写作备注未删', en: 'Drafting note left in the text' },
  about: {
    zh: '（待补充）、【待填：…】、此处插入…、TODO：、？？件，以及只有省略号的列举（一是……二是……）。不报：正文里的“有待核实”“待办事项”，界面提示“请在此处填写”，反问的“？？”，列举未尽的省略号。',
    en: 'Notes the writer left to himself, and enumerations of nothing but dots. Left alone: 待 as an ordinary word, prompts of a user interface, questions, ellipses.',
  },
  messages: {
    ...unfilledMessages,
    note: {
      zh: '“{{mark}}”疑为写作备注，请处理后删除。',
      en: '“{{mark}}” looks like a drafting note; see to it and delete it.',
    },
  },
  examples: {
    flagged: [
      { text: '全年化解信访积案12件（待补充典型案例）。', marks: ['（待补充典型案例）'] },
      { text: '【待填：分管领导】于年初作出部署。', marks: ['【待填：分管领导】'] },
      { text: '此处插入全年统计表', marks: ['此处插入全年统计表'] },
      { text: '三、存在问题：待补充', marks: ['待补充'] },
      { text: 'TODO：核对案件数', marks: ['TODO'] },
      { text: '共立案？？件，处分12人。', marks: ['？？'] },
      { text: '主要做法有三点：一是……二是……三是……', marks: ['……', '……', '……'], verdict: 'verify' },
      { text: '受理举报35件（待核实）。', marks: ['（待核实）'], verdict: 'verify' },
    ],
    silent: [
      { text: '有关情况有待进一步核实，待补充材料后再行上报。' },
      { text: '请在此处填写您的邮箱。' },
      { text: '难道不该问责吗？？' },
      { text: '【待办事项】共3项。' },
      { text: '水电、道路、通信……都得到改善。' },
      { text: '一是加强领导……二是压实责任。' },
      { text: 'TODO 列表支持拖动排序。' },
    ],
  },
  inDraft: unfilledIn('note'),
});
