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
  readonly style: NumberStyle;
  readonly series: string | ((match: RegExpExecArray) => string);
  readonly pattern: RegExp;
  /** Absent where group 1 is written in digits or Chinese numerals. */
  readonly number?: (match: RegExpExecArray) => number | null;
}

const sequence: Readonly<Record<string, number | null>> = { 首先: 1, 其次: 2, 再次: 3, 最后: null };

/** Every way of writing a number before a heading; each group 1 is the number. Sticky, and bounded. */
const forms: readonly Form[] = [
  {
    style: 'chapter',
    series: (match) => match[2]!,
    pattern: /第([一二三四五六七八九十百]{1,5}|\d{1,3})(部分|[章节篇编讲])(?=[\s：:，]|$)[：:，]?/y,
  },
  {
    style: 'chinese',
    series: 'chinese',
    pattern: /([一二三四五六七八九十百]{1,5})(?:、|[．.](?![一二三四五六七八九十]))/y,
  },
  {
    style: 'chinese-bracket',
    series: 'chinese-bracket',
    // 第三条第（二）款, （三）项规定 name a clause; （一）项目建设 is a heading.
    pattern: /[（(][ \u3000]?([一二三四五六七八九十百]{1,5})[ \u3000]?[）)](?!款|项(?!目))[、．.]?/y,
  },
  {
    style: 'chinese-bracket',
    series: 'chinese-bracket',
    pattern: /([㈠-㈩])[、．.]?/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x321f,
  },
  {
    style: 'arabic',
    series: 'arabic',
    // 3.5亿元 and 3、4月份 are no numbers of a heading, but 1.2023年工作 is.
    pattern:
      /([1-9]\d{0,2}|[１-９][０-９]{0,2})[ \u3000]?[.．、](?![\d０-９])|([1-9]\d{0,2})[.．、](?=(?:19|20)\d\d年)/y,
    number: ([, digits, beforeYear]) => integerOf(digits ?? beforeYear!),
  },
  {
    style: 'arabic',
    series: 'arabic',
    pattern: /([⒈-⒛])/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x2487,
  },
  {
    style: 'arabic-bracket',
    series: 'arabic-bracket',
    pattern: /[（(]([1-9]\d{0,2}|[１-９][０-９]{0,2})[）)](?!款|项(?!目))[、．.]?/y,
  },
  {
    style: 'arabic-bracket',
    series: 'arabic-bracket',
    pattern: /([⑴-⒇])/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x2473,
  },
  {
    style: 'arabic-bracket',
    series: 'arabic-half-bracket',
    pattern: /([1-9]\d{0,2}|[１-９][０-９]{0,2})[）)]、?/y,
  },
  {
    style: 'circled',
    series: 'circled',
    pattern: /([①-⑳])[、．.]?/y,
    number: ([, char]) => char!.charCodeAt(0) - 0x245f,
  },
  {
    style: 'run-in',
    series: '是',
    pattern: /([一二三四五六七八九十]{1,3})是/y,
  },
  {
    style: 'run-in',
    series: (match) => match[0][0]!,
    pattern: /[第其]([一二三四五六七八九十]{1,3})[，,]/y,
  },
  {
    style: 'run-in',
    series: '首先',
    pattern: /(首先|其次|再次|最后)[，,]/y,
    number: ([, word]) => sequence[word!] ?? null,
  },
];

/** What a number can begin with: a cheap look before the forms are tried. */
const opening = /[第（(一二三四五六七八九十百㈠-㈩1-9１-９⒈-⒛⑴-⒇①-⑳其首再最]/;

/** The number that stands at `at`, or null. */
export const readLabel = (text: string, at: number): NumberLabel | null => {
  if (!opening.test(text.charAt(at))) return null;
  for (const { style, series, pattern, number: read } of forms) {
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
