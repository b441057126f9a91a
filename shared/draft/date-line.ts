const slot = '[Xx×ＸＯ〇○*＊_＿□]{1,4}|\\{\\{[^{}]{1,20}\\}\\}';
const year = `(?:\\d{4}|20\\d{0,2}[Xx×*＊_]{1,2}|[一二][〇○零ＯO0一二三四五六七八九]{3}|${slot})`;
const number = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|${slot})?`;
const date = `(?:${year}[ \\u3000]?年[ \\u3000]?${number}[ \\u3000]?月(?:[ \\u3000]?${number}[ \\u3000]?日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})`;

const dateLine = new RegExp(`^(.{0,40}?)[ \\u3000（(]{0,12}${date}[ \\u3000]{0,4}[）)]?$`);

/** What stands before the date on a line that ends in a date and is nothing else but who signs; null for any other line. */
export const beforeDate = (line: string): string | null => {
  if (line.length > 80) return null;
  const before = dateLine.exec(line)?.[1]?.trim();
  if (before === undefined || /[，。；、！？*@]|截至|截止|自|从|于$|至$/.test(before)) return null;
  return /[：:]/.test(before) && !/[人位][：:]/.test(before) ? null : before;
};
