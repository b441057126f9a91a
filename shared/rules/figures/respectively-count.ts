import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'respectively-count',
  code: 'FIG-10',
  family: 'figures',
  title: { zh: '“分别”项数不等', en: 'Unpaired values behind 分别' },
  about: { zh: '', en: '' },
  messages: {
    unpaired: {
      zh: '“分别”前 {{items}} 项，后 {{values}} 个数。',
      en: '{{items}} items stand before 分别, {{values}} values behind it.',
    },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['respectively'], ['unpaired']),
});
