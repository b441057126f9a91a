import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'pipeline-bound',
  code: 'FIG-05',
  family: 'figures',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  messages: {
    exceeds: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
    impossible: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['bound'], ['exceeds', 'impossible']),
});
