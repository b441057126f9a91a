import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'growth-mismatch',
  code: 'FIG-07',
  family: 'figures',
  title: { zh: '增减额、增减幅、方向不符', en: 'Change disagrees with its numbers' },
  about: { zh: '', en: '' },
  messages: {
    mismatch: { zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。', en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.' },
    lastDigit: { zh: '{{label}}“{{printed}}”末位与 {{formula}} = {{computed}} 差一，疑为去尾未进位。', en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only.' },
    fallsByTimes: { zh: 'x', en: 'x' },
    fallsBelowZero: { zh: 'x', en: 'x' },
    doubling: { zh: 'x', en: 'x' },
    notSame: { zh: 'x', en: 'x' },
    direction: { zh: 'x{{label}}{{printed}}{{formula}}', en: 'x' },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['growth', 'difference'], ['mismatch', 'lastDigit', 'direction', 'fallsByTimes', 'fallsBelowZero', 'doubling', 'notSame'], 'fix'),
});
