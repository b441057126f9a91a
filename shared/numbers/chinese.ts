const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Every character that `chineseInteger` reads. */
export const chineseDigits = Object.keys({ ...digits, ...tens, ...myriads }).join('');

/**
 * 一百二十 → 120, 两 → 2, 十二 → 12, 二〇二五 → 2025 (read digit by digit), 三万五千 → 35000.
 * Null for anything that is not one whole number written in Chinese digits; at most 16 characters are read.
 */
export const chineseInteger = (text: string): number | null => {
  if (!text || text.length > 16) return null;
  if (!/[十百千万亿拾佰仟]/.test(text)) return digitByDigit(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    if (char in digits) {
      if (digit) return null; // 三四十 is an estimate, not a number
      digit = digits[char]!;
    } else if (char in tens) {
      section += (digit || 1) * tens[char]!;
      digit = null;
    } else if (char in myriads) {
      if (section + (digit ?? 0) === 0 && total === 0) return null;
      const below = section + (digit ?? 0);
      // 一亿二千万: what stood before 亿 is not multiplied once more
      total = total >= myriads[char]! ? total + below * myriads[char]! : (total + below) * myriads[char]!;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
};

/** 二〇二五 is a number; 三四 is an estimate (three or four) and none. */
const digitByDigit = (text: string): number | null => {
  if (text.length > 1 && !/[〇零]/.test(text) && text.length !== 4) return null;
  let value = 0;
  for (const char of text) {
    const digit = digits[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
};
