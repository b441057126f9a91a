import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'enumeration-count',
  code: 'ENU-01',
  family: 'figures',
  title: { zh: '列举数与所写数不符', en: 'A list and its number disagree' },
  about: {
    zh: '先列后数（“教育、医疗、养老三个领域”）、先数后列（“三个组（综合组、宣传组、督导组）”）都要对得上。末项前的“和、与、及”算不算分隔，两种数法有一种成立即可；引号、书名号、括号整体为一项；“等”之前列得少不算错，列得多才报。不判：未展开的数（6个方面26项任务）、固定提法（四个意识）、序数、约数、量度，数的可能是所列地方里的东西（甲镇、乙镇12个村），各项自带数字的（属于合计），以及起止分不清的列举。相差一项、各项简短而确为所数之物的报错误，其余请核实。',
    en: 'A list and the number behind or before it must agree. A last 和, 与 or 及 may or may not part two items: one fitting count is enough. Quotes, titles and brackets are one item. With 等 only a list longer than its number is reported. Left alone: numbers without a list, fixed formulations, ordinals, estimates, measures, quantities of something within what is listed, items with figures of their own (those are sums), and lists whose ends cannot be told. A difference of one between short items and a noun that names them is an error, anything less certain is for a person to verify.',
  },
  messages: {
    listed: {
      zh: '列举 {{listed}} 项，写作“{{printed}}”。',
      en: '{{listed}} items are listed, but the number is “{{printed}}”.',
    },
    more: {
      zh: '“等”字之前已列 {{listed}} 项，多于“{{printed}}”。',
      en: '{{listed}} items stand before 等, more than “{{printed}}”.',
    },
    perhaps: {
      zh: '列举似为 {{listed}} 项，写作“{{printed}}”，请核实。',
      en: 'There seem to be {{listed}} items, but the number is “{{printed}}”. Please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      {
        text: '聚焦就业、住房、交通、医保三个领域开展专项整治。',
        marks: ['三个'],
        message: 'listed',
        verdict: 'error',
      },
      { text: '从思想、组织、作风四个方面查找差距。', marks: ['四个'], message: 'listed', verdict: 'error' },
      { text: '抓实谋划、部署、推进和检查三个环节。', marks: ['三个'], message: 'perhaps', verdict: 'verify' },
      {
        text: '成立4个专班（综合协调专班、宣传专班、督导专班）。',
        marks: ['4个'],
        message: 'listed',
        verdict: 'error',
      },
      { text: '重点整治五个领域：教育、医疗、养老、社保。', marks: ['五个'], message: 'listed', verdict: 'error' },
      {
        text: '建立会商研判、线索移送、结果反馈、跟踪督办等三项机制。',
        marks: ['三项'],
        message: 'more',
        verdict: 'error',
      },
      {
        text: '评出“岗位能手”“服务标兵”“先进集体”四类典型。',
        marks: ['四类'],
        message: 'listed',
        verdict: 'error',
        note: '引号之间没有顿号',
      },
      {
        text: '全乡辖6个行政村（东沟村、西沟村、南沟村；上坪村、下坪村）。',
        marks: ['6个'],
        message: 'listed',
        verdict: 'error',
      },
      { text: '健全责任分解、过程管控、考核评价“四个体系”。', marks: ['四个'], message: 'perhaps', verdict: 'verify' },
    ],
    silent: [
      { text: '聚焦就业、住房、交通三个领域开展专项整治。' },
      { text: '从队伍和保障、制度、经费三个方面发力。', note: '首项里的“和”不分隔' },
      { text: '把握城市和农村、线上与线下两个方面。' },
      { text: '建立会商研判、线索移送等五项机制。', note: '“等”之前没有列全' },
      { text: '教育局、民政局、人社局等3家单位参加。', note: '列全了仍用“等”' },
      { text: '明确6个方面26项具体任务。', note: '没有展开' },
      { text: '党员干部、入党积极分子“四个意识”不强。', note: '固定提法' },
      { text: '第二、三、四种形态占比合理。', note: '序数' },
      { text: '深入城关镇、河口镇12个村调研。', note: '数的是村，列的是镇' },
      { text: '统一思想、压实责任、成立三个工作专班。', note: '“三个”是动词“成立”的宾语' },
      { text: '发现共性问题26个、个性问题13个。' },
      { text: '检查26所学校（大专5所、中专5所、中学7所、小学9所）。', note: '各项自带数字，属于合计' },
      { text: '全国31个省（自治区、直辖市）均已报送。', note: '括号里是并称，不是列举' },
      { text: '为期三个月的教育整顿、专项治理取得成效。' },
      { text: '推进机关、企业、学校的思想、组织、作风三个方面建设。', note: '两层列举' },
      { text: '市*局、市*委、县*局3家单位被通报。', note: '占位也是一项' },
    ],
  },
  ...fromRelations(['enumeration'], ['listed', 'more', 'perhaps'], 'fix'),
});
