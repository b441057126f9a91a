import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'rate-mismatch',
  code: 'FIG-01',
  family: 'figures',
  title: { zh: '比率与分子分母不符', en: 'Rate disagrees with its numbers' },
  about: { zh: '', en: '' },
  messages: {
    mismatch: { zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。', en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.' },
    lastDigit: { zh: '{{label}}“{{printed}}”末位与 {{formula}} = {{computed}} 差一，疑为去尾未进位。', en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only.' },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['rate'], ['mismatch', 'lastDigit'], 'fix'),
});
