import { rule } from '../rule.ts';
import { unfilledIn, unfilledMessages } from '../support/unfilled.ts';

export default rule({
  id: 'session-date-slot',
  code: 'PH-04',
  family: 'placeholders',
  title: { zh: '届次、年月日占位未填', en: 'Session or date left open' },
  about: {
    zh: '党的XX大、×届×中全会、20XX年、X月份、2023年　月　日、YYYY-MM-DD。标题写明年份、他处写明届次的，给出候选。不报：格式说明（格式：YYYY-MM-DD）、手写日期的签名处。',
    en: 'Sessions and dates that were never filled in; where the title tells the year or the text the session, it is offered. Left alone: descriptions of a format, dates to be written by hand.',
  },
  messages: unfilledMessages,
  examples: {
    flagged: [
      { text: '深入学习贯彻党的XX大精神。', marks: ['XX'], message: 'session' },
      { text: 'X月份，召开警示教育大会；X月X日，组织参观。', marks: ['X', 'X', 'X'] },
      { text: '××××年×月×日', marks: ['××××', '×', '×'] },
      { text: '20XX年以来，先后召开会议5次。', marks: ['XX'] },
      { text: '*年*月*日前报送。', marks: ['*', '*', '*'] },
      { text: '会议定于2024年  月  日召开。', marks: ['  ', '  '], verdict: 'verify' },
      { text: 'created: YYYY-MM-DD', marks: ['YYYY-MM-DD'] },
      { text: '认真落实党的十九届X中全会部署。', marks: ['X'] },
    ],
    silent: [
      { text: '入职时间格式：YYYY-MM-DD（必填）' },
      { text: '2024 年 5 月 12 日，工作组进驻。' },
      { text: '日期按“xxxx年xx月xx日”的格式填写。' },
      { text: '二〇二三年十二月' },
      { text: 'X年级学生参加活动。', note: '年级不是年份' },
      { text: '用 `YYYY年MM月DD日` 解析日期。' },
    ],
  },
  inDraft: unfilledIn('session-date'),
});
