import { exampleInBrackets, spokenOfBefore, spokenOfBehind } from '../lexicon/placeholder-lookalikes.ts';
import type { Mark } from './mark.ts';

/** The mark is spoken of (用XX代替, “××”字样, 如××市 in a form's instructions) and left nothing open. */
export const isMention = ({ left, right }: Pick<Mark, 'left' | 'right'>, inSoftware: boolean): boolean =>
  spokenOfBefore.test(left) ||
  spokenOfBehind.test(right) ||
  (left === '' && /^(?:表示|代表)[^，：]/.test(right)) ||
  exampleInBrackets.test(left) ||
  (/[用以把将]$/.test(left) && /^[^，。]{0,8}(?:表示|代表|代替|替换)/.test(right)) ||
  (inSoftware && isQuoted(left, right));

const isQuoted = (left: string, right: string): boolean =>
  /["“「『‘][^"”」』’。；\n]*$/.test(left) && /^[^"“「『‘。；\n]*["”」』’]/.test(right);

/** Straight quotation marks around it: mostly somebody's words about texts, so it needs company. */
export const isInStraightQuotes = ({ left, right }: Pick<Mark, 'left' | 'right'>): boolean =>
  /"[^"。；\n]*$/.test(left) && /^[^"。；\n]*"/.test(right);
