import { chineseInteger } from '../numbers/chinese.ts';
import { integerOf } from '../numbers/integer.ts';
import type { NumberStyle } from './outline.ts';

/** A number printed before a heading or paragraph. */
export interface NumberLabel {
  readonly style: NumberStyle;
  /** Numbers of one series count together: 第一章 and 第二章, but not 第一节. */
  readonly series: string;
  /** From 1; null for 最后. */
  readonly number: number | null;
  /** Code units that it takes, its punctuation included. */
  readonly length: number;
}

interface Form {
  /** The characters that it can begin with. */
  readonly first: string;
  readonly style: NumberStyle;
  readonly series: string | ((match: RegExpExecArray) => string);
  readonly pattern: RegExp;
  /** Absent where group 1 is written in digits or Chinese numerals. */
  readonly number?: (match: RegExpExecArray) => number | null;
}

const sequence: Readonly<Record<string, number | null>> = { 首先: 1, 其次: 2, 再次: 3, 最后: null };

const chinese = '一二三四五六七八九十百';
const arabic = '123456789１２３４５６７８９';

/** Every way of writing a number before a heading; each group 1 is the number. Sticky, and bounded. */
const forms: readonly Form[] = [
  {
    first: '第',
    style: 'chapter',
    series: (match) => match[2]!,
    // 第二章总则 heads a chapter where it is the whole line; 第二章规定的 and 第一部分是 do not.
    pattern:
      /第([一二三四五六七八九十百]{1,5}|\d{1,3})(部分|[章节篇编讲])(?:[：:]|(?=[\s，]|$)|(?=[^\s，。；：是为的]{1,20}$))/y,
  },
  {
    first: chinese,
    style: 'chinese',
    series: 'chinese',
    pattern: /([一二三四五六七八九十百]{1,5})(?:、|[．.](?![一二三四五六七八九十]))/y,
  },
  {
    first: '（(',
    style: 'chinese-bracket',
    series: 'chinese-bracket',
    // 第三条第（二）款, （三）项规定 name a clause; （一）项目建设 is a heading.
    pattern: /[（(][ \u3000]?([一二三四五六七八九十百]{1,5})[ \u3000]?[）)](?!款|项(?!目))[、．.]?/y,
  },
  {
    first: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
    style: 'chinese-bracket',
    series: 'chinese-bracket',
    pattern: /([㈠-㈩])[、．.]?/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x321f,
  },
  {
    first: arabic,
    style: 'arabic',
    series: 'arabic',
    // 3.5亿元 and 3、4月份 are no numbers of a heading, but 1.2023年工作 is.
    pattern:
      /([1-9]\d{0,2}|[１-９][０-９]{0,2})[ \u3000]?[.．、](?![\d０-９])|([1-9]\d{0,2})[.．、](?=(?:19|20)\d\d年)/y,
    number: ([, digits, beforeYear]) => integerOf(digits ?? beforeYear!),
  },
  {
    first: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
    style: 'arabic',
    series: 'arabic',
    pattern: /([⒈-⒛])/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x2487,
  },
  {
    first: '（(',
    style: 'arabic-bracket',
    series: 'arabic-bracket',
    pattern: /[（(]([1-9]\d{0,2}|[１-９][０-９]{0,2})[）)](?!款|项(?!目))[、．.]?/y,
  },
  {
    first: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
    style: 'arabic-bracket',
    series: 'arabic-bracket',
    pattern: /([⑴-⒇])/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x2473,
  },
  {
    first: arabic,
    style: 'arabic-bracket',
    series: 'arabic-half-bracket',
    pattern: /([1-9]\d{0,2}|[１-９][０-９]{0,2})[）)]、?/y,
  },
  {
    first: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
    style: 'circled',
    series: 'circled',
    pattern: /([①-⑳])[、．.]?/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x245f,
  },
  {
    first: chinese,
    style: 'run-in',
    series: '是',
    pattern: /([一二三四五六七八九十]{1,3})是/y,
  },
  {
    first: '第其',
    style: 'run-in',
    series: (match) => match[0][0]!,
    pattern: /[第其]([一二三四五六七八九十]{1,3})[，,]/y,
  },
  {
    first: '首其再最',
    style: 'run-in',
    series: '首先',
    pattern: /(首先|其次|再次|最后)[，,]/y,
    number: ([, word]) => sequence[word!] ?? null,
  },
];

/** Most paragraphs begin with no number: one look at the first character says so. */
const formsByFirst = new Map<string, readonly Form[]>();
for (const form of forms) {
  for (const char of form.first) formsByFirst.set(char, [...(formsByFirst.get(char) ?? []), form]);
}

/** The number that stands at `at`, or null. */
export const readLabel = (text: string, at: number): NumberLabel | null => {
  for (const { style, series, pattern, number: read } of formsByFirst.get(text.charAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const number = read ? read(match) : integerOf(match[1]!);
    if (number === null && series !== '首先') continue;
    if (style === 'chinese' && number !== null && continuesCounting(text, pattern.lastIndex, number)) continue;
    return { style, series: typeof series === 'string' ? series : series(match), number, length: match[0].length };
  }
  return null;
};

/** 一、二季度 and 二、三产业 count on: they are no heading's number. 一、二十大精神 is one. */
const continuesCounting = (text: string, at: number, number: number): boolean => {
  const next = /^[一二三四五六七八九十]{1,3}/.exec(text.slice(at, at + 3))?.[0];
  return next !== undefined && chineseInteger(next) === number + 1;
};

/** A line that begins so begins a paragraph; 二是 may also go on with one. */
export const startsWithNumber = (text: string, from: number, to: number): boolean => {
  const label = readLabel(text, from);
  return label !== null && label.style !== 'run-in' && from + label.length <= to;
};
