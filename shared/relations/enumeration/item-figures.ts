/** A number with a classifier or unit: an item that carries one is a part of a sum (问题5个), not of a counted list. */
const figure =
  /(?<!第[\d一二三四五六七八九十]{0,2})(?:[\d.]+|(?!一[种类个方])[一两二三四五六七八九十百]+)(?:余|多)?(?:[万亿]?(?:人次|件次|批次|场次|公里|公顷|平方米|工作日|[个项件名人家次起所处条种户份元亩吨例辆宗位场篇本台套间张部头只支米])|%|万|亿|个百分点)/;
const atEnd = new RegExp(`(?:${figure.source})[^\\d]{0,2}$`);
/** Without one of these no figure: a cheap look first. */
const digit = /[\d一两二三四五六七八九十百]/;

export const carriesFigure = (words: string): boolean => digit.test(words) && figure.test(words);
export const endsWithFigure = (words: string): boolean => digit.test(words) && atEnd.test(words);
