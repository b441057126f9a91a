import { chineseInteger } from './chinese.ts';

/** A whole number in digits of any width or in Chinese numerals; null for anything else. */
export const integerOf = (text: string): number | null => {
  const digits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(digits) ? Number(digits) : chineseInteger(text);
};
