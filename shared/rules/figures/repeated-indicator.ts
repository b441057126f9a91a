import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'repeated-indicator',
  code: 'FIG-14',
  family: 'figures',
  title: { zh: '同名指标前后不一', en: 'Same indicator, two values' },
  about: {
    zh: '同一指标两处写法、单位相同而只差一处数位的，提示核实。名称相同而时段、范围不同的很常见，不作不一致处理。',
    en: 'The same indicator with the same words and unit, one slip of the pen apart, is asked about. The same name with another period or scope is common and no contradiction.',
  },
  messages: {
    differs: {
      zh: '“{{label}}”前文为 {{formula}}，此处为 {{printed}}，只差一处数位，请核实。',
      en: '{{label}} was {{formula}} before and is {{printed}} here, one slip of the pen apart. Please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      {
        text: '全县共处置问题线索1316件，同比上升。\n二、工作情况\n全县共处置问题线索1361件，立案402件。',
        marks: ['1361件'],
        message: 'differs',
        verdict: 'verify',
      },
    ],
    silent: [
      { text: '全县共处置问题线索1316件。\n二、工作情况\n全县共处置问题线索1316件，立案402件。' },
      { text: '上半年立案72件。\n专项整治中立案3件。', note: '口径不同' },
      { text: '城区走访群众1316户。\n乡镇走访群众1361户。', note: '范围不同' },
    ],
  },
  ...fromRelations(['repeat'], ['differs'], 'fix'),
});
