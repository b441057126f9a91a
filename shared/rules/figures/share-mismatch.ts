import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'share-mismatch',
  code: 'FIG-02',
  family: 'figures',
  title: { zh: '占比与部分、整体不符', en: 'Share disagrees with part and whole' },
  about: {
    zh: '占比按“部分÷整体”复算。一组占比由多数印证的整体来定（前文总数、小计，或各项之和），只有与同组多数不合、或与写明的整体不合才报；各项之和在舍入允许的范围内等于100%算相符。',
    en: 'Shares are recomputed as part ÷ whole. The whole of a list is the one that most of its shares confirm: a total before it, a subtotal, or the sum of its parts. A share is reported when it disagrees with its own list or with a whole that the words name; shares that total 100 % within their rounding are right.',
  },
  messages: {
    mismatch: {
      zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算应为 {{computed}}，请核对其中一个数。',
      en: '{{label}} is printed as {{printed}}, but {{formula}} gives {{computed}}; one of the numbers is wrong.',
    },
    doubtful: {
      zh: '{{label}}写作“{{printed}}”，按 {{formula}} 计算为 {{computed}}（{{reason}}），请核实。',
      en: '{{label}} is printed as {{printed}}; {{formula}} gives {{computed}} ({{reason}}). Please verify what it is a share of.',
    },
    lastDigit: {
      zh: '{{label}}“{{printed}}”与 {{formula}} ＝ {{computed}} 只差末位，疑为去尾未进位，请核实。',
      en: '{{label}} {{printed}} differs from {{formula}} = {{computed}} in its last digit only; it may have been cut off instead of rounded.',
    },
    impliedWhole: {
      zh: '“{{label}}”写作 {{printed}}，而后面的占比都是按 {{computed}} 左右计算的，请核对。',
      en: '{{label}} is printed as {{printed}}, but the shares behind it were computed on about {{computed}}.',
    },
    over100: { zh: '各项占比之和为 {{total}}%，超过 100%。', en: 'The shares add up to {{total}} %, more than 100 %.' },
    totalSlip: {
      zh: '各项占比之和为 {{total}}%；“{{printed}}”改动一处数位即合计 100%，请核实。',
      en: 'The shares add up to {{total}} %; with one digit of {{printed}} changed they would total 100 %. Please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      {
        text: '运用“四种形态”处理120人，其中第一种形态84人，占75%。',
        marks: ['75%'],
        message: 'mismatch',
        verdict: 'error',
      },
      {
        text: '全县有党员4800名，其中女党员1200名，占党员总数的35%。',
        marks: ['35%'],
        message: 'mismatch',
        verdict: 'error',
      },
      {
        text: '全年支出860万元，其中人员经费430万元，占50%；公用经费258万元，占30%；项目支出172万元，占25%。',
        marks: ['25%'],
        message: 'mismatch',
        verdict: 'error',
        note: '同组多数印证整体为860万元',
      },
      {
        text: '受访群众中，满意、基本满意、不满意的分别占62%、30%、18%。',
        marks: ['18%'],
        message: 'over100',
        verdict: 'error',
      },
      {
        text: '50名学员中有10名被评为优秀，占总数的三分之一。',
        marks: ['三分之一'],
        message: 'mismatch',
        verdict: 'error',
      },
    ],
    silent: [
      { text: '运用“四种形态”处理120人，其中第一种形态84人，占70%。' },
      { text: '第一季度处理33.2万人次，其中第一种形态23.6万人次，占70.9%。', note: '万位取整：可为70.8%—71.3%' },
      { text: '受理举报178件，其中本级受理68件。检举控告类50件，占74%。', note: '整体是小计' },
      { text: '来信占31%，来访占22%，网络举报占40%。', note: '未必列全' },
      { text: '三个县的覆盖率分别为75%、65%和50%。', note: '不是同一整体的占比' },
      { text: '城镇居民占63.9%，农村居民占36.1%。' },
      { text: '市区人口22万，占12.4%；甲县55万，占31.1%；乙县100万，占56.5%。', note: '整体是各项之和' },
    ],
  },
  ...fromRelations(
    ['share', 'shares-total'],
    ['mismatch', 'doubtful', 'lastDigit', 'impliedWhole', 'over100', 'totalSlip'],
    'fix',
  ),
});
