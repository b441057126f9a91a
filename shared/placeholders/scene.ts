import type { Register } from './foreign.ts';
import type { Mark } from './mark.ts';
import type { Meaning } from './meaning.ts';
import type { SlotStanding } from './slot.ts';

/** What a sign's file looks at to tell a slot from a look-alike. */
export interface Scene {
  readonly mark: Mark;
  readonly meaning: Meaning | null;
  readonly register: Register;
  /** It is one end of Markdown's emphasis. */
  readonly isEmphasis: boolean;
  /** Other marks of the same sign in this block. */
  readonly company: number;
}

/** Says how sure it is that the mark is a slot; null where it means something else. */
export type Judge = (scene: Scene) => SlotStanding | null;

const han = /[\u4e00-\u9fff]/;
const chinesePunctuation = /[，。；：、！？“”‘’（）《》〈〉【】「」『』〔〕￥·—…]/;
const kanaOrHangul = /[\u3040-\u30ff\uac00-\ud7af]/;

export const isHan = (char: string | undefined): boolean => char !== undefined && han.test(char);

/** More of the same kind of mark, joined to it: XXX-XXXXXXXX, ××:××. */
const moreBefore = /(?:[XxＸ×*]+[-—–~～:./])+$|(?<![\d.])\d{1,2}[.．]$/;
const moreBehind = /^(?:[-—–~～:./][XxＸ×*]+)+/;

/** A Chinese character or Chinese punctuation stands next to it, and no Japanese or Korean. */
export const isInChinese = ({ left, right }: Mark): boolean => {
  const before = left.replace(moreBefore, '').trimEnd().at(-1) ?? '';
  const behind = right.replace(moreBehind, '').trimStart()[0] ?? '';
  if (kanaOrHangul.test(before) || kanaOrHangul.test(behind)) return false;
  return isHan(before) || isHan(behind) || chinesePunctuation.test(before) || chinesePunctuation.test(behind);
};

/** Chinese characters touch it on both sides, or one and a mark of punctuation that goes on. */
export const isWithinPhrase = ({ left, right }: Mark): boolean =>
  /[\u4e00-\u9fff、“《（·和]$/.test(left) && /^[\u4e00-\u9fff、，。；”》）]/.test(right);

/** `性别：×` and nothing more: the value of a label. */
export const isValueOfLabel = ({ left, right, after }: Mark): boolean =>
  /[\u4e00-\u9fff）)][：:]$/.test(left) &&
  (/^(?:$|[ ，。；,;）)])/.test(right) || (/\s/.test(after) && /^[\u4e00-\u9fff]{1,6}[：:]/.test(right)));

/** A digit or letter on one side, after blanks: `3 × 5`, `×2`, `a*b`. */
export const isBetweenTerms = ({ left, right }: Mark): boolean =>
  /[0-9A-Za-z０-９)\]%]\s?$/.test(left) || /^\s?[0-9A-Za-z０-９([]/.test(right);
