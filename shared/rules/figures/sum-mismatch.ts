import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'sum-mismatch',
  code: 'FIG-03',
  family: 'figures',
  title: { zh: '合计与分项不符', en: 'Total disagrees with its parts' },
  about: { zh: '', en: '' },
  messages: {
    mismatch: { zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。', en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.' },
    slip: { zh: 'x{{label}}{{printed}}{{formula}}{{computed}}', en: 'x' },
    shareBase: { zh: 'x{{label}}{{printed}}{{formula}}{{computed}}', en: 'x' },
    status: { zh: 'x{{label}}{{printed}}{{formula}}{{computed}}', en: 'x' },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['sum', 'status-split'], ['mismatch', 'slip', 'shareBase', 'status'], 'fix'),
});
