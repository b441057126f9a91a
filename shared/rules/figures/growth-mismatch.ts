import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'growth-mismatch',
  code: 'FIG-07',
  family: 'figures',
  title: { zh: '增减额、增减幅、方向不符', en: 'Change disagrees with its numbers' },
  about: {
    zh: '增减额＝本期−基期，增减幅＝增减额÷基期；基期没写的由本期和增减额倒推，误差一并计入。比率之差按百分点，先舍入后相减、先相减后舍入都算对。翻n番为2的n次方倍；“下降几倍”不成立。文中不止一种读法的，都不成立才报。',
    en: 'Amount = new − old, percentage = amount ÷ old; an old value that is not printed is worked out from the others with the rounding of both. Differences of rates count in points, rounded before or after. 翻n番 is 2ⁿ times; nothing falls by 倍. Where the text allows several readings, all must fail.',
  },
  messages: {
    mismatch: {
      zh: '“{{label}}”的变化写作 {{printed}}，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。',
      en: 'The change of {{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.',
    },
    doubtful: {
      zh: '“{{label}}”的变化写作 {{printed}}，按 {{formula}} 计算为 {{computed}}（{{reason}}），请核实。',
      en: 'The change of {{label}} is printed as {{printed}}; {{formula}} gives {{computed}} ({{reason}}). Please verify what is compared.',
    },
    lastDigit: {
      zh: '{{label}}“{{printed}}”与 {{formula}} ＝ {{computed}} 只差末位，疑为去尾未进位，请核实。',
      en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only; it may have been cut off instead of rounded.',
    },
    direction: {
      zh: '“{{label}}”按 {{formula}} 计算，升降方向与“{{printed}}”前的用词相反，请核对。',
      en: 'By {{formula}} {{label}} goes the other way than the words before {{printed}} say.',
    },
    fallsByTimes: {
      zh: '下降、减少不用“倍”（“{{printed}}”），请改用百分比或“下降到几分之几”。',
      en: 'Nothing falls by 倍 ({{printed}}); say by how many per cent, or to what fraction.',
    },
    fallsBelowZero: {
      zh: '下降 {{printed}} 超过100%，不成立，请核对。',
      en: 'A fall of {{printed}} is more than all there was.',
    },
    doubling: {
      zh: '“翻{{printed}}”是原来的 {{times}} 倍，而 {{formula}} 不是这个倍数，请核对。',
      en: '翻{{printed}} means {{times}} times, which {{formula}} is not.',
    },
    notSame: {
      zh: '写作“持平”，而前后两数 {{from}}、{{to}} 不等。',
      en: 'The text says 持平 (unchanged), but the two values {{from}} and {{to}} differ.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      { text: '受理举报430件，比上年同期298件增加122件。', marks: ['122件'], message: 'mismatch', verdict: 'error' },
      {
        text: '受理举报430件，比上年同期298件增加132件，上升54%。',
        marks: ['54%'],
        message: 'mismatch',
        verdict: 'error',
      },
      { text: '立案120件，去年同期150件，同比增长20%。', marks: ['20%'], message: 'direction', verdict: 'error' },
      { text: '走访人次由36人次增加到72人次，翻了两番。', marks: ['两番'], message: 'doubling', verdict: 'error' },
      { text: '来访量同比下降了1.5倍。', marks: ['1.5倍'], message: 'fallsByTimes', verdict: 'error' },
      { text: '立案20件，去年同期23件，同比持平。', marks: ['持平'], message: 'notSame', verdict: 'error' },
      {
        text: '处置时间从60天缩短到45天，投诉量由80件下降到50件，降幅47.5%。',
        marks: ['47.5%'],
        message: 'mismatch',
        verdict: 'error',
      },
    ],
    silent: [
      { text: '受理举报430件，比上年同期298件增加132件，上升44.3%。' },
      { text: '全年收入2164万元，较上年增加65万元，增长3.1%。', note: '基期由倒推得出' },
      { text: '结案率由70%提高到75%，提高5个百分点。' },
      { text: '产值由2亿元增加到8亿元，翻了两番。' },
      { text: '立案120件，同比增长20%。', note: '没有基期' },
      { text: '从2021年的22.9亿元增加到2025年的32亿元，年均增长8.7%。', note: '年均增速按复利' },
      { text: '受理举报298件，去年同期301件，基本持平。', note: '相差1%以内' },
      { text: '处分人数较去年增加15人。', note: '没有基期' },
    ],
  },
  ...fromRelations(
    ['growth', 'difference'],
    ['mismatch', 'doubtful', 'lastDigit', 'direction', 'fallsByTimes', 'fallsBelowZero', 'doubling', 'notSame'],
    'fix',
  ),
});
