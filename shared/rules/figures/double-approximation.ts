import type { Block } from '../../draft/draft.ts';
import { type Finding, rule } from '../rule.ts';

/** A number said to be inexact twice: before it, and between it and its unit or behind the unit. */
const twice = new RegExp(
  '(大约|约|将近|近|超过|逾|至少|最少|不少于|最多|不超过)' +
    '((?:\\d[\\d,.]{0,12}|[一二两三四五六七八九十百千]{1,6})[万亿千百]{0,2}[%％]?)' +
    '(余|多|几)?([^\\d\\s，。；、（）%％余多几左上以年月日]{0,3})(左右|上下|以上|以下|以内)?',
  'g',
);

/** Words before the number → words behind it that say the same again, or contradict it. */
const clashing: Readonly<Record<string, RegExp>> = {
  大约: /余|多|几|左右|上下|以上|以下|以内/,
  约: /余|多|几|左右|上下|以上|以下|以内/,
  将近: /余|多|几|左右|上下|以上/,
  近: /余|多|几|左右|上下|以上/,
  超过: /余|多|几|左右|上下|以上|以下|以内/,
  逾: /余|多|几|左右|上下|以上/,
  至少: /以上|左右|上下/,
  最少: /以上|左右|上下/,
  不少于: /以上|左右|上下/,
  最多: /以下|以内|左右|上下/,
  不超过: /以下|以内|左右|上下/,
};

const mayHold = /约|近|超过|逾|至少|最少|不少于|最多|不超过/;

const check = ({ text }: Block): Finding<'twice' | 'keepFirst'>[] => {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(twice)].flatMap((match) => {
    const [whole, before = '', number = '', inside = '', unit = '', behind = ''] = match;
    const again = inside || behind;
    if (!again || !clashing[before]!.test(again)) return [];
    const start = match.index;
    // 近80余个: the unit is no part of what is said twice
    const end = start + (behind ? whole.length : before.length + number.length + inside.length);
    const marked = text.slice(start, end);
    const kept = behind ? before + number + unit : before + number;
    return [
      {
        message: 'twice' as const,
        verdict: 'verify' as const,
        where: { start, end },
        data: { text: marked, before, again, right: kept },
        suggestions: [{ title: 'keepFirst' as const, edits: [{ span: { start, end }, text: kept }] }],
        identity: `${before}|${number}|${again}`,
      },
    ];
  });
};

export default rule({
  id: 'double-approximation',
  code: 'FIG-13',
  family: 'figures',
  title: { zh: '概数重复、矛盾', en: 'Number approximated twice' },
  about: {
    zh: '“约”“近”“超过”“至少”与“余”“左右”“以上”等只用一个。“达98%以上”“确保不少于”之类不重复的不报。',
    en: 'Of 约, 近, 超过, 至少 before a number and 余, 左右, 以上 behind it only one is used. 达98%以上 and the like say it once and are left alone.',
  },
  messages: {
    twice: {
      zh: '“{{text}}”中“{{before}}”与“{{again}}”重复或矛盾，保留一个。',
      en: '{{text}}: {{before}} and {{again}} say the same twice or contradict each other; keep one.',
    },
    keepFirst: { zh: '改为“{{right}}”', en: 'Change it to {{right}}' },
  },
  examples: {
    flagged: [
      { text: '查阅约80份左右材料。', marks: ['约80份左右'], message: 'twice', verdict: 'verify' },
      { text: '整改问题近80余个。', marks: ['近80余'] },
      { text: '每月走访至少10户以上。', marks: ['至少10户以上'] },
      { text: '到会人数超过100多人。', marks: ['超过100多'] },
      { text: '每组不少于3人以上。', marks: ['不少于3人以上'] },
    ],
    silent: [
      { text: '满意率达98%以上。' },
      { text: '整改问题80余个。' },
      { text: '查阅约80份材料。' },
      { text: '到会100多人，约占一半。' },
      { text: '近3年来立案200余件。', note: '“近”说的是年份' },
      { text: '至少3次到村，办实事10件以上。' },
    ],
  },
  inBlock: check,
});
