import { exampleInBrackets, spokenOfBefore, spokenOfBehind } from '../lexicon/placeholder-lookalikes.ts';
import type { Register } from './foreign.ts';
import type { Mark } from './mark.ts';

/** The mark is spoken of (用XX代替, “××”字样, 如××市 in a form's instructions) and left nothing open. */
export const isMention = ({ left, right }: Pick<Mark, 'left' | 'right'>, register: Register): boolean =>
  spokenOfBefore.test(left) ||
  spokenOfBehind.test(right) ||
  (left === '' && /^(?:表示|代表)[^，：]/.test(right)) ||
  exampleInBrackets.test(left) ||
  (/[用以把将]$/.test(left) && /^[^，。]{0,8}(?:表示|代表|代替|替换)/.test(right)) ||
  (isQuoted(left, right) && register.isSoftware);

const isQuoted = (left: string, right: string): boolean =>
  /["“「『‘][^"”」』’。；\n]*$/.test(left) && /^[^"“「『‘。；\n]*["”」』’]/.test(right);

/**
 * Straight quotation marks around the mark. Whole phrases in them are somebody's words about texts; a short name in them
 * ("清风XX"行动) may be one of the text itself, and needs company.
 */
export const straightQuotes = ({ left, right }: Pick<Mark, 'left' | 'right'>): 'name' | 'phrase' | null => {
  const before = /"([^"。；\n]*)$/.exec(left)?.[1];
  const behind = /^([^"。；\n]*)"/.exec(right)?.[1];
  if (before === undefined || behind === undefined) return null;
  return before.length + behind.length <= longestName && !/[，、：]/.test(before + behind) ? 'name' : 'phrase';
};

const longestName = 8;
