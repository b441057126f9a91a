import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'unit-clash',
  code: 'FIG-11',
  family: 'figures',
  title: { zh: '人次小于人数', en: 'Fewer head counts than heads' },
  about: {
    zh: '同一批人每来一次计一人次，人次不会小于人数。',
    en: 'The same people are counted each time they come: 人次 is no less than 人.',
  },
  messages: {
    fewerTimes: {
      zh: '“{{label}}”{{printed}}，小于人数 {{people}}，请核实计量单位。',
      en: '{{label}} is {{printed}}, fewer than the {{people}} concerned; verify the units.',
    },
  },
  examples: {
    flagged: [
      { text: '走访群众800人次，涉及群众1100人。', marks: ['800人次'], message: 'fewerTimes', verdict: 'verify' },
    ],
    silent: [{ text: '走访群众1100人次，涉及群众800人。' }, { text: '培训2000人次，表彰35人。' }],
  },
  ...fromRelations(['bound'], ['fewerTimes']),
});
