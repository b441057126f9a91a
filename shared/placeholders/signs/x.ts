import { wordsBeforeX, wordsWithX } from '../../lexicon/placeholder-lookalikes.ts';
import { hidesName } from '../anonymised.ts';
import type { Mark } from '../mark.ts';
import { isBetweenTerms, isInChinese, isValueOfLabel, isWithinPhrase, type Judge } from '../scene.ts';

/**
 * `X`, `XX`, `xxxx`, `X.X`. Left alone: letters of a word or identifier (X光, XX染色体, wsx2023, XxYyZz), addresses, sums
 * (3x5, X+1), unknowns of mathematics, and hidden names.
 */
export const x: Judge = ({ mark, meaning, register }) => {
  const { size, left, right } = mark;
  if (isPartOfWord(mark) || /[+＋]/.test(mark.before + mark.after)) return null;
  if (size <= 2 && wordsWithX.test(right)) return null;
  if (size === 1) return single(mark, meaning?.isClear ?? false, meaning?.kind === 'person', register.isMathematics);
  if (hidesName(left, right, meaning)) return null;
  if (isInChinese(mark)) return 'sure';
  return meaning?.isClear ? 'sure' : left === '' && right === '' ? 'in-company' : null;
};

const single = (mark: Mark, isClear: boolean, isPerson: boolean, isMathematics: boolean) => {
  const { left, right } = mark;
  if (isMathematics || wordsBeforeX.test(left) || /^(?:先生|女士|同学|老师|某)/.test(right)) return null;
  if (isClear) return isBetweenTerms(mark) && !/\d$/.test(left) ? null : isPerson && hidesName(left, right, null) ? null : 'sure';
  if (isBetweenTerms(mark) || /[“"‘']$/.test(left)) return null;
  return isValueOfLabel(mark) || isWithinPhrase(mark) ? 'in-company' : null;
};

/** Latin letters, digits or signs of addresses and identifiers touch it; 20XX年 and 1.X亿元 are figures with a slot. */
const isPartOfWord = ({ before, after, left, right }: Mark): boolean => {
  if (/[A-Za-z_@\\$#&~^=<>]/.test(before) || /[A-Za-z0-9_@\\$#&~^=>]/.test(after)) return true;
  if (/[-./:]/.test(before) && /[A-Za-z0-9/]/.test(left.at(-2) ?? '') && !/[XxＸｘ]/.test(left.at(-2)!)) return true;
  if (/[-./:]/.test(after) && /[A-Za-z0-9/]/.test(right[1] ?? '') && !/[XxＸｘ]/.test(right[1]!)) return true;
  if (/[0-9０-９]/.test(before)) return !/^(?:年|月|日|届|[万亿]?元|[万亿]|%|％)/.test(right);
  return false;
};
