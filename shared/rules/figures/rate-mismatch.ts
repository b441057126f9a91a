import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'rate-mismatch',
  code: 'FIG-01',
  family: 'figures',
  title: { zh: '比率与分子分母不符', en: 'Rate disagrees with its numbers' },
  about: {
    zh: '率与数打架，一核便退。按词典认出比率的分子和分母，把文中给出的各种读法（按件、含结转、只算本级、反面计数）都试过，没有一种成立才报。目标值、要求值、与平均水平的比较不是事实，不核。',
    en: 'A rate that its own numbers contradict is sent back at once. Numerator and denominator are found by a dictionary of rates; every reading that the text offers (by cases, with carry-over, of a subtotal, by the complement) is tried before anything is reported. Targets, requirements and comparisons with an average state no fact and are left alone.',
  },
  messages: {
    mismatch: {
      zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。',
      en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.',
    },
    doubtful: {
      zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算为 {{computed}}（{{reason}}），请核实。',
      en: '{{label}} is printed as {{printed}}; {{formula}} gives {{computed}} ({{reason}}). Please verify which numbers it is taken of.',
    },
    lastDigit: {
      zh: '{{label}}“{{printed}}”与 {{formula}} ＝ {{computed}} 只差末位，疑为去尾未进位，请核实。',
      en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only; it may have been cut off instead of rounded.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      { text: '1至6月，全县立案48件，结案36件，结案率80%。', marks: ['80%'], message: 'mismatch', verdict: 'error' },
      { text: '收到群众来电320件，办结304件，办结率达到90%。', marks: ['90%'], message: 'mismatch', verdict: 'error' },
      {
        text: '今年以来发现问题65个，已整改52个，整改率85%，其余正在推进。',
        marks: ['85%'],
        message: 'mismatch',
        verdict: 'error',
      },
      { text: '应到会45人，实到42人，到会率95.3%。', marks: ['95.3%'], message: 'mismatch', verdict: 'error' },
      {
        text: '全年立案7件，结案2件，结案率28.5%。',
        marks: ['28.5%'],
        message: 'lastDigit',
        verdict: 'last-digit',
        note: '2÷7＝28.57%，去尾',
      },
      {
        text: '年初预算为320万元，支出决算为288万元，完成年初预算的80%。',
        marks: ['80%'],
        message: 'mismatch',
        verdict: 'error',
      },
    ],
    silent: [
      { text: '1至6月，全县立案48件，结案36件，结案率75%。' },
      { text: '上年结转6件，本年新收30件，办结27件，办结率75%。', note: '分母含结转' },
      { text: '力争全年结案率达到90%以上，目前立案20件，结案11件。', note: '目标值不是事实' },
      { text: '结案率高于全市平均水平3.2个百分点。' },
      { text: '一季度立案10件、结案4件，结案率40%；二季度立案20件、结案15件，结案率75%。', note: '分号两侧各算各的' },
      { text: '抽查案卷120件，发现有问题的6件，合格率95%。', note: '反面计数' },
      { text: '立案20件20人，结案15件，结案率75%。', note: '按件不按人' },
      { text: '群众满意度98.5分。', note: '不是比率' },
      { text: '调解成功率逐年提高，2024年达到91.2%。', note: '没有分子分母' },
    ],
  },
  ...fromRelations(['rate'], ['mismatch', 'doubtful', 'lastDigit'], 'fix'),
});
