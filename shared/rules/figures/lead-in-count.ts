import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'lead-in-count',
  code: 'ENU-03',
  family: 'figures',
  title: { zh: '“以下N项”与所列条数不符', en: 'An announced number and the items that follow disagree' },
  about: { zh: '', en: '' },
  messages: {
    followed: { zh: '“{{label}}”之后只有 {{listed}} 条。', en: '“{{label}}” is followed by {{listed}} items.' },
    perhapsFollowed: {
      zh: '“{{label}}”之后有 {{listed}} 条，请核实。',
      en: '“{{label}}” is followed by {{listed}} items; please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['enumeration'], ['followed', 'perhapsFollowed'], 'fix'),
});
