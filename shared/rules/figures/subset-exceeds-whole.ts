import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'subset-exceeds-whole',
  code: 'FIG-04',
  family: 'figures',
  title: { zh: '“其中”超过整体', en: 'Part larger than its whole' },
  about: {
    zh: '从整体里数出来的部分不会多于整体。单位不同、数为概数的不比。',
    en: 'What is picked out of a whole is no more than it. Different units and estimates are not compared.',
  },
  messages: {
    exceeds: {
      zh: '“{{label}}”{{printed}}，多于整体 {{whole}}。',
      en: '{{label}} is {{printed}}, more than the whole of {{whole}}.',
    },
  },
  examples: {
    flagged: [
      { text: '全县12个乡镇中，有14个建立了监督站。', marks: ['14个'], message: 'exceeds', verdict: 'error' },
      { text: '排查隐患36处，其中重大隐患63处，已全部整治。', marks: ['63处'], message: 'exceeds', verdict: 'error' },
    ],
    silent: [
      { text: '全县12个乡镇中，有10个建立了监督站。' },
      { text: '召开会议8次，其中参会人员1200人次。', note: '单位不同' },
      { text: '排查隐患近100处，其中重大隐患100处。', note: '概数' },
      { text: '立案20件，其中涉及35人。' },
    ],
  },
  ...fromRelations(['subset'], ['exceeds']),
});
