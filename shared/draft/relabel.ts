const digits = '零一二三四五六七八九';

/** 1…99 in Chinese numerals: 十, 十二, 二十. */
export const chineseNumeral = (number: number): string => {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return [tens > 1 ? digits[tens] : '', tens ? '十' : '', ones ? digits[ones] : ''].join('');
};

/** Enclosed numbers, by the character of their 1: ①, ⑴, ⒈, ㈠. */
const enclosed = ['①', '⑴', '⒈', '㈠'];

/** The same label with another number: （三） → （四）, 3. → 4., 三是 → 四是; the label itself where its number has no such form. */
export const relabel = (label: string, number: number): string =>
  label
    .replace(/[一二三四五六七八九十百]+|\d+/, (old) => {
      if (/\d/.test(old)) return String(number);
      return number > 0 && number < 100 ? chineseNumeral(number) : old;
    })
    .replace(/[①-⑳⑴-⒇⒈-⒛㈠-㈩]/, (old) => {
      const one = enclosed.findLast((first) => first <= old)!;
      return String.fromCharCode(one.charCodeAt(0) + number - 1);
    });
