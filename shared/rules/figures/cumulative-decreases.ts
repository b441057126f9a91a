import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'cumulative-decreases',
  code: 'FIG-09',
  family: 'figures',
  title: { zh: '累计数倒退', en: 'Cumulative count decreases' },
  about: {
    zh: '自年初起累计的同一指标，月份越多数越大。时段、指标名称相同才比。',
    en: 'What is counted since January grows with the months. Only the same indicator of the same year is compared.',
  },
  messages: {
    decreases: {
      zh: '“{{label}}”累计 {{printed}}，小于前一时段的 {{earlier}}。',
      en: '{{label}} stands at {{printed}}, less than {{earlier}} for a shorter stretch of the year.',
    },
  },
  examples: {
    flagged: [
      { text: '上半年立案42件。1—9月立案39件。', marks: ['39件'], message: 'decreases', verdict: 'error' },
      { text: '1—3月处分18人；1—6月处分16人。', marks: ['16人'], message: 'decreases', verdict: 'error' },
    ],
    silent: [
      { text: '上半年立案42件。1—9月立案55件。' },
      { text: '上半年立案42件；去年1—9月立案39件。', note: '年份不同' },
      { text: '上半年立案42件；1—9月结案39件。', note: '指标不同' },
    ],
  },
  ...fromRelations(['cumulative'], ['decreases']),
});
