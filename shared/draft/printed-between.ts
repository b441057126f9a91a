import type { OutlineItem } from './outline.ts';
import { chineseNumeral } from './relabel.ts';

/**
 * Whether the number that a list seems to lack stands in the text between two of its items after all, in the midst of a
 * paragraph or in other words (一是…二要…三是). Looks at no more than the text between the items.
 */
export const printedBetween = (text: string, before: OutlineItem, after: OutlineItem, number: number): boolean => {
  const pattern = forms[after.style ?? 'run-in']?.(chineseNumeral(number), String(number));
  return pattern !== undefined && new RegExp(pattern).test(text.slice(before.label.end, after.label.start));
};

const boundary = '(?:^|[\\s。；：，、！？;:,”）)])';

const forms: Partial<Record<NonNullable<OutlineItem['style']>, (chinese: string, arabic: string) => string>> = {
  chinese: (chinese) => `${boundary}${chinese}[、．.]`,
  'chinese-bracket': (chinese) => `[（(]\\s?${chinese}\\s?[）)]`,
  arabic: (_, arabic) => `(?:^|[^\\d.])${arabic}\\s?[.．、“"]`,
  'arabic-bracket': (_, arabic) => `(?:^|[^\\d.])${arabic}\\s?[）)]`,
  'run-in': (chinese) => `${boundary}${chinese}[是要来，、：]|[第其]${chinese}`,
};
