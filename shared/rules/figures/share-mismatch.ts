import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'share-mismatch',
  code: 'FIG-02',
  family: 'figures',
  title: { zh: '占比与部分、整体不符', en: 'Share disagrees with part and whole' },
  about: { zh: '', en: '' },
  messages: {
    mismatch: { zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。', en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.' },
    lastDigit: { zh: '{{label}}“{{printed}}”末位与 {{formula}} = {{computed}} 差一，疑为去尾未进位。', en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only.' },
    over100: { zh: '各项占比之和为 {{total}}%，超过 100%。', en: 'The shares add up to {{total}} %, more than 100 %.' },
    totalSlip: { zh: '各项占比之和为 {{total}}%，“{{printed}}”改一处数位即合计 100%，请核实。', en: 'x' },
    fix: { zh: '改为“{{text}}”', en: 'Change to {{text}}' },
  },
  examples: { flagged: [], silent: [] },
  ...fromRelations(['share', 'shares-total'], ['mismatch', 'lastDigit', 'over100', 'totalSlip'], 'fix'),
});
