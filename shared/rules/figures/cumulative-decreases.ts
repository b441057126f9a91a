import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'cumulative-decreases',
  code: 'FIG-09',
  family: 'figures',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  messages: {
    decreases: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['cumulative'], ['decreases']),
});
