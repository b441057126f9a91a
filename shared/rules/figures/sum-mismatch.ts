import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'sum-mismatch',
  code: 'FIG-03',
  family: 'figures',
  title: { zh: '合计与分项不符', en: 'Total disagrees with its parts' },
  about: {
    zh: '分项必须加得起来。括号内并列、“分别为”、末项为“其他”等写明已列全的，不等即报；“其中”不表示列全，少于总数不报，除非只差一处数位。双重处分可重复计算。舍入按各数所写的精度放宽。',
    en: 'Parts must add up. Where the words say that all parts are there (a list in brackets, 分别为, a last part 其他) any difference is reported; 其中 does not say so, and less than the total is left alone unless one digit is all that differs. Double sanctions may be counted twice. Rounding is allowed for as printed.',
  },
  messages: {
    mismatch: {
      zh: '{{formula}} ＝ {{computed}}，与“{{label}}”的 {{printed}} 不符。',
      en: '{{formula}} = {{computed}}, but {{label}} is printed as {{printed}}.',
    },
    doubtful: {
      zh: '{{formula}} ＝ {{computed}}，与“{{label}}”的 {{printed}} 不符（{{reason}}），请核实。',
      en: '{{formula}} = {{computed}}, but {{label}} is printed as {{printed}} ({{reason}}). Please verify whether all parts are listed.',
    },
    slip: {
      zh: '“{{label}}”写作 {{printed}}，而 {{formula}} ＝ {{computed}}，只差一处数位，请核实是否笔误。',
      en: '{{label}} is printed as {{printed}}; {{formula}} = {{computed}} differs from it by one slip of the pen. Please verify.',
    },
    shareBase: {
      zh: '各项占比都按 {{formula}} ＝ {{computed}} 计算，与“{{label}}”的 {{printed}} 不符。',
      en: 'All shares were computed on {{formula}} = {{computed}}, but {{label}} is printed as {{printed}}.',
    },
    status: {
      zh: '已办与未办之和 {{formula}} ＝ {{computed}}，与“{{label}}”的 {{printed}} 不符，请核实。',
      en: 'Done and still open add up to {{formula}} = {{computed}}, but {{label}} is printed as {{printed}}. Please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      {
        text: '查处问题27起（违规吃喝12起、公车私用8起、收受礼金5起）。',
        marks: ['27起'],
        message: 'mismatch',
        verdict: 'error',
      },
      { text: '三类问题分别为12起、8起、5起，共26起。', marks: ['26起'], message: 'mismatch', verdict: 'error' },
      {
        text: '给予处分812人，其中县处级15人，乡科级97人，其他人员690人。',
        marks: ['812人'],
        message: 'mismatch',
        verdict: 'error',
      },
      { text: '移交线索9件，结案5件，在查3件。', marks: ['9件'], message: 'status', verdict: 'verify' },
      {
        text: '全年支出3458万元，其中工资福利1210万元，商品服务946万元，补助1392万元。',
        marks: ['3458万元'],
        message: 'slip',
        note: '3548写成3458',
      },
    ],
    silent: [
      { text: '查处问题25起（违规吃喝12起、公车私用8起、收受礼金5起）。' },
      { text: '处分61人，其中党纪处分49人、政务处分16人。', note: '双重处分' },
      { text: '受理信访203件，其中检举控告类61件、申诉类12件。', note: '“其中”未必列全' },
      { text: '清退资金1.2万元、追缴资金8000元，合计2万元。' },
      { text: '三批共培训1200余人，分别为500人、400人、320人。' },
      { text: '移交线索9件，结案5件，在查4件。' },
      { text: '全年处分6.1万人，其中县处级0.2万人，乡科级1.4万人，其他人员4.4万人。', note: '舍入误差之内' },
      { text: '调查走访了3个乡镇12个村，收到建议7条、意见5条。', note: '各是各的数' },
    ],
  },
  ...fromRelations(['sum', 'status-split'], ['mismatch', 'doubtful', 'slip', 'shareBase', 'status'], 'fix'),
});
