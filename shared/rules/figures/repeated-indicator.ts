import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'repeated-indicator',
  code: 'FIG-14',
  family: 'figures',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  messages: {
    differs: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['repeat'], ['differs']),
});
