import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'impossible-rate',
  code: 'FIG-16',
  family: 'figures',
  title: { zh: '得不到的比率', en: 'Rate that no count can give' },
  about: {
    zh: '总数不大时，百分比只能取有限几个值：50人的合格率不会是97.3%。只在没写分子时核，结果供核实。',
    en: 'Of a small number only some percentages can be had: of 50 people no 97.3 % can pass. Asked only where no numerator is printed.',
  },
  messages: {
    impossible: {
      zh: '{{label}}写作“{{printed}}”，但总数 {{whole}} 时没有整数能得到这个比率，请核实。',
      en: '{{label}} is printed as {{printed}}, but no whole number out of {{whole}} gives it. Please verify.',
    },
  },
  examples: {
    flagged: [{ text: '共检查单位40家，合格率97.3%。', marks: ['97.3%'], message: 'impossible', verdict: 'verify' }],
    silent: [
      { text: '共检查单位40家，合格率97.5%。' },
      { text: '共检查单位4000家，合格率97.3%。', note: '总数大，什么比率都可能' },
      { text: '共检查单位37家，合格率97.3%。' },
    ],
  },
  ...fromRelations(['possible-rate'], ['impossible']),
});
