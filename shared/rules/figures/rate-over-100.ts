import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'rate-over-100',
  code: 'FIG-06',
  family: 'figures',
  title: { zh: '比率超过100%', en: 'Rate above 100 %' },
  about: {
    zh: '部分与整体之比不会超过100%。完成率、检出率、执行率等可以超过的不报。',
    en: 'A part is no more than its whole. Rates that may exceed it (plans fulfilled, problems found per place, budgets carried out) are left alone.',
  },
  messages: {
    over100: {
      zh: '{{label}}为 {{printed}}，超过100%，请核对分子分母或说明口径。',
      en: '{{label}} is {{printed}}, above 100 %; check what it is taken of.',
    },
  },
  examples: {
    flagged: [
      { text: '全年信访办结率103.4%，居全市第一。', marks: ['103.4%'], message: 'over100', verdict: 'verify' },
      { text: '结案率112%。', marks: ['112%'], message: 'over100', verdict: 'verify' },
    ],
    silent: [
      { text: '招商引资任务完成率128%。', note: '可以超额' },
      { text: '结案率100%。' },
      { text: '资金到位情况良好，财政收入增长112%。' },
    ],
  },
  ...fromRelations(['bound'], ['over100']),
});
