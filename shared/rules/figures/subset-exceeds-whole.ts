import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'subset-exceeds-whole',
  code: 'FIG-04',
  family: 'figures',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  messages: {
    exceeds: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['subset'], ['exceeds']),
});
