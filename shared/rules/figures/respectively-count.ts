import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'respectively-count',
  code: 'FIG-10',
  family: 'figures',
  title: { zh: '“分别”前后项数不等', en: 'Items and values around 分别 do not pair off' },
  about: {
    zh: '“甲、乙、丙分别为x、y、z”，前面几项，后面就应有几个数。前项按顿号和末尾的“和、与、及”切分，括号、引号内不切。只有一个数的（两项分别下降3%）是各项相同，不报；前项带“的”“等”、两层并列（两县的户数、人口）、可能从前一分句开始的，分不清就不报；“甲和乙”后有三个数的请核实。',
    en: 'As many values must stand behind 分别 as items before it. Items are parted by 、 and a last 和, 与 or 及, never within brackets or quotes. A single value holds for each item and is left alone, and so are items with 的 or 等, lists within lists, and lists that may begin before the comma. Three values behind 甲和乙 are for a person to verify.',
  },
  messages: {
    unpaired: {
      zh: '“分别”前 {{items}} 项，后 {{values}} 个数。',
      en: '{{items}} items stand before 分别, {{values}} values behind it.',
    },
    perhapsUnpaired: {
      zh: '“分别”前似为 {{items}} 项，后有 {{values}} 个数，请核实。',
      en: 'There seem to be {{items}} items before 分别 and {{values}} values behind it. Please verify.',
    },
  },
  examples: {
    flagged: [
      {
        text: '东城区、西河区、南山区分别立案12件、8件。',
        marks: ['分别'],
        message: 'unpaired',
        verdict: 'error',
      },
      { text: '东城区、西河区分别为12件、8件、5件。', marks: ['分别'], message: 'unpaired', verdict: 'error' },
      {
        text: '第一、二、三产业比重分别为8.2%、41.5%。',
        marks: ['分别'],
        message: 'unpaired',
        verdict: 'error',
      },
      {
        text: '结案率、办结率、满意率分别达到97.1%和98.5%。',
        marks: ['分别'],
        message: 'unpaired',
        verdict: 'error',
      },
      {
        text: '与去年相比，信访量、初信量、重信量分别下降5.1%、3.2%、2.8%和1.6%。',
        marks: ['分别'],
        message: 'unpaired',
        verdict: 'error',
      },
      {
        text: '甲、乙、丙三县分别完成投资1.2亿元、3亿元。',
        marks: ['分别'],
        message: 'unpaired',
        verdict: 'error',
      },
      {
        text: '城镇居民收入和农村居民收入分别增长5.1%、6.2%、7.3%。',
        marks: ['分别'],
        message: 'perhapsUnpaired',
        verdict: 'verify',
      },
      { text: '四类问题分别占45%、35%、20%。', marks: ['分别'], message: 'perhapsUnpaired', verdict: 'verify' },
    ],
    silent: [
      { text: '东城区、西河区、南山区分别立案12件、8件、5件。' },
      { text: '信访量、初信量分别下降5.1%和3.2%。' },
      { text: '二氧化硫、氮氧化物排放量分别下降3%。', note: '一个数，各项相同' },
      { text: '两县的户数、人口分别为3万户、4万户、9万人、12万人。', note: '两层并列' },
      { text: '城市污水和生活垃圾无害化处理率分别达到85%和90%左右。' },
      { text: '甲、乙、丙等县分别完成1.2亿元、3亿元、2亿元、1亿元。', note: '“等”之前没有列全' },
      { text: '0—14岁、15—59岁、60岁及以上人口比重分别上升1.3个百分点、下降6.7个百分点、上升5.4个百分点。' },
      { text: '债务率分别由191%、199%降至143%、176%。', note: '前后两组' },
      { text: '对财政、税务、审计三个部门分别约谈2次。' },
      { text: '这两项标准分别确定，分别执行。' },
    ],
  },
  ...fromRelations(['respectively'], ['unpaired', 'perhapsUnpaired']),
});
