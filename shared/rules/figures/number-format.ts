import type { Block } from '../../draft/draft.ts';
import { type Finding, rule } from '../rule.ts';

type Slip =
  | 'grouping'
  | 'decimalPoint'
  | 'months'
  | 'span'
  | 'eventDay'
  | 'estimate'
  | 'few'
  | 'yearDigits'
  | 'mixedPercent';

interface Spelling {
  readonly verdict: 'error' | 'verify';
  readonly pattern: RegExp;
  readonly right: (match: RegExpExecArray) => string;
}

const classifier = '[个名人位件次项户家起宗条份所处台辆年天倍成万亿元亩吨]';

/** GB/T 15835—2011 on writing numbers, as far as a slip can be told from the characters alone; the match is what is marked. */
const spellings: Readonly<Record<Slip, Spelling>> = {
  grouping: {
    verdict: 'error',
    // 查处15，132人 may be two numbers: only a decimal point or a second group tells
    pattern: /(?<![\d.,，])\d{1,3}(?:(?:，\d{3}){2,6}|，\d{3}(?=\.\d))(?:\.\d+)?(?=[元万亿人件亩吨户个])/g,
    right: ([text]) => text.replaceAll('，', ','),
  },
  decimalPoint: {
    verdict: 'error',
    pattern: /(?<![\d。])\d{1,6}。\d{1,4}(?=[%％万亿元])/g,
    right: ([text]) => text.replace('。', '.'),
  },
  months: {
    verdict: 'verify',
    pattern: /(?<![\d.\-—])(?:1[0-2]|[1-9])-(?:1[0-2]|[1-9])(?=月(?!\d))/g,
    right: ([text]) => text.replace('-', '—'),
  },
  span: {
    verdict: 'verify',
    pattern: /(?<![\d.])\d{1,4}(?:\.\d{1,3})?[%％]-\d{1,4}(?:\.\d{1,3})?[%％]/g,
    right: ([text]) => text.replace('-', '～'),
  },
  eventDay: {
    verdict: 'verify',
    pattern:
      /(?<![\d.“])(?:1[0-2]|[1-9])\.(?:3[01]|[12]\d|[1-9])(?=(?:重要)?(?:会议|讲话|事件|事故|专案|火灾|爆炸|地震|大案|案件)|[^，。；\d]{1,6}会(?:上|议|$|[，。；]))/g,
    right: ([text]) => `“${text.replace('.', '·')}”`,
  },
  estimate: {
    verdict: 'verify',
    pattern: new RegExp(
      `(?<![第初一二三四五六七八九十百、])([一二三四五六七八])、([二三四五六七八九])(?=[十百千万]?${classifier})`,
      'g',
    ),
    right: ([text]) => text.replace('、', ''),
  },
  few: {
    verdict: 'verify',
    pattern: /(?<!\d)[1-9]0几(?=[个名人位件次项户家])|几10(?=[个名人位件次项户家])/g,
    right: ([text]) => inWords(text),
  },
  yearDigits: {
    verdict: 'verify',
    pattern: /[一二]零[零一二三四五六七八九]{2}(?=年)/g,
    right: ([text]) => text.replaceAll('零', '〇'),
  },
  mixedPercent: { verdict: 'verify', pattern: /百分之(\d{1,3}(?:\.\d{1,3})?)/g, right: ([, digits]) => `${digits}%` },
};

/** 20几个 → 二十几个, 几10户 → 几十户 */
const inWords = (text: string): string =>
  text.replace(/([1-9])0/, (_, ten: string) => `${ten === '1' ? '' : '零一二三四五六七八九'[Number(ten)]}十`);

/** 三、四 are consecutive numbers in an estimate; 二、五 are two items. */
const isEstimate = ([, a, b]: RegExpExecArray): boolean =>
  '一二三四五六七八九'.indexOf(b!) - '一二三四五六七八九'.indexOf(a!) === 1;

const mayHold = /\d[，。-]|\d\.\d|、[二三四五六七八九]|0几|几10|零|百分之\d|%-/;

const check = ({ text }: Block): Finding<Slip | 'fix'>[] => {
  if (!mayHold.test(text)) return [];
  const findings: Finding<Slip | 'fix'>[] = [];
  for (const slip of Object.keys(spellings) as Slip[]) {
    const { pattern, verdict, right } = spellings[slip];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (slip === 'estimate' && !isEstimate(match)) continue;
      const where = { start: match.index, end: match.index + match[0].length };
      const data = { text: match[0], right: right(match) };
      findings.push({
        message: slip,
        verdict,
        where,
        data,
        suggestions: [{ title: 'fix', edits: [{ span: where, text: data.right }] }],
        identity: `${slip}|${match[0]}`,
      });
    }
  }
  return findings;
};

export default rule({
  id: 'number-format',
  code: 'FIG-12',
  family: 'figures',
  title: { zh: '数字书写格式', en: 'Number written against the standard' },
  about: {
    zh: '按 GB/T 15835 核对数字的写法：分节用半角逗号，起止用一字线或“～”，事件日期用间隔号并加引号，概数连用不加顿号。逗号两侧可能是两个数的、文号和日期中的连字符，都不报。',
    en: 'Numbers are held against GB/T 15835: half-width commas between thousands, a dash or ～ in ranges, a middle dot and quotation marks in days that name an event, no 、 in estimates. A comma that may part two numbers, and hyphens in document numbers and dates, are left alone.',
  },
  messages: {
    grouping: {
      zh: '数字分节应用半角逗号：“{{text}}”应为“{{right}}”。',
      en: 'Thousands are grouped by half-width commas: {{text}} should be {{right}}.',
    },
    decimalPoint: {
      zh: '小数点应用“.”：“{{text}}”应为“{{right}}”。',
      en: 'The decimal point is “.”: {{text}} should be {{right}}.',
    },
    months: {
      zh: '时间起止用一字线“—”或“至”：“{{text}}月”应为“{{right}}月”。',
      en: 'A range of months takes a dash or 至: {{text}}月 should be {{right}}月.',
    },
    span: {
      zh: '数值范围用“～”：“{{text}}”应为“{{right}}”。',
      en: 'A range of values takes ～: {{text}} should be {{right}}.',
    },
    eventDay: {
      zh: '月日表示事件的，用间隔号并加引号：“{{text}}”应为{{right}}。',
      en: 'A day that names an event takes a middle dot and quotation marks: {{text}} should be {{right}}.',
    },
    estimate: {
      zh: '概数连用，数字之间不加顿号：“{{text}}”应为“{{right}}”。',
      en: 'An estimate takes no 、 between its numbers: {{text}} should be {{right}}.',
    },
    few: {
      zh: '带“几”的概数用汉字：“{{text}}”应为“{{right}}”。',
      en: 'An estimate with 几 is written in Chinese numerals: {{text}} should be {{right}}.',
    },
    yearDigits: {
      zh: '年份中的零写作“〇”：“{{text}}年”应为“{{right}}年”。',
      en: 'The zero of a year is 〇: {{text}}年 should be {{right}}年.',
    },
    mixedPercent: {
      zh: '“百分之”后不用阿拉伯数字：“{{text}}”应为“{{right}}”。',
      en: '百分之 takes no Arabic numerals: {{text}} should be {{right}}.',
    },
    fix: { zh: '改为“{{right}}”', en: 'Change it to {{right}}' },
  },
  examples: {
    flagged: [
      { text: '追缴违纪款117，526.73元。', marks: ['117，526.73'], message: 'grouping', verdict: 'error' },
      { text: '2025年1-6月立案38件。', marks: ['1-6'], message: 'months', verdict: 'verify' },
      { text: '户籍人口19。38万户。', marks: ['19。38'], message: 'decimalPoint', verdict: 'error' },
      { text: '增幅保持在12%-15%之间。', marks: ['12%-15%'], message: 'span' },
      { text: '认真落实9.29安全生产会议精神。', marks: ['9.29'], message: 'eventDay' },
      { text: '走访了三、四十户群众。', marks: ['三、四'], message: 'estimate' },
      { text: '来了20几个人。', marks: ['20几'], message: 'few' },
      { text: '二零二五年一月。', marks: ['二零二五'], message: 'yearDigits' },
      { text: '满意率为百分之95。', marks: ['百分之95'], message: 'mixedPercent' },
    ],
    silent: [
      { text: '参训党员1,205人次。' },
      { text: '立案10，结案8，其余在查。' },
      { text: '查处15，132人受到教育。', note: '可能是两个数' },
      { text: '2025年1—6月立案38件。' },
      { text: '电话0453-622-1388。' },
      { text: '按照〔2025〕3-5号文件执行。' },
      { text: '第三、四季度开展检查。' },
      { text: '贯彻“9·29”会议精神。' },
      { text: '增长9.29个百分点。' },
      { text: '二、五两个组负责走访。' },
      { text: '2025-1-6完成。' },
    ],
  },
  inBlock: check,
});
