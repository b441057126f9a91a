import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'unit-clash',
  code: 'FIG-11',
  family: 'figures',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  messages: {
    fewerTimes: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['bound'], ['fewerTimes']),
});
