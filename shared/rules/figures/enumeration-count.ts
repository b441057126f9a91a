import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'enumeration-count',
  code: 'ENU-01',
  family: 'figures',
  title: { zh: '列举数与所写数不符', en: 'A list and its number disagree' },
  about: { zh: '', en: '' },
  messages: {
    listed: {
      zh: '列举 {{listed}} 项，写作“{{printed}}”。',
      en: '{{listed}} items are listed, but the number is “{{printed}}”.',
    },
    perhaps: {
      zh: '列举似为 {{listed}} 项，写作“{{printed}}”，请核实。{{reason}}。',
      en: 'There seem to be {{listed}} items, but the number is “{{printed}}”; please verify.',
    },
    more: {
      zh: '“等”前已列 {{listed}} 项，写作“{{printed}}”。',
      en: '{{listed}} items are listed before 等, more than “{{printed}}”.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['enumeration'], ['listed', 'perhaps', 'more'], 'fix'),
});
