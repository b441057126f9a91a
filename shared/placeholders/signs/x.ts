import { karyotype, wordsBeforeX, wordsWithX, wordsWithXX } from '../../lexicon/placeholder-lookalikes.ts';
import { countsOrDates, hidesName } from '../anonymised.ts';
import type { Mark } from '../mark.ts';
import type { Meaning } from '../meaning.ts';
import { isBetweenTerms, isInChinese, isValueOfLabel, isWithinPhrase, type Judge } from '../scene.ts';
import type { SlotStanding } from '../slot.ts';

/**
 * `X`, `XX`, `xxxx`, `X.X`. Left alone: letters of a word or identifier (X光, XX染色体, wsx2023, XxYyZz), addresses, sums
 * (3x5, X+1), unknowns of mathematics, the metasyntactic xxx of programmers, and hidden names.
 */
export const x: Judge = ({ mark, meaning, register }) => {
  const { size, left, right, isLower } = mark;
  if (isPartOfWord(mark) || isOption(right) || /[+＋]/.test(mark.before + mark.after)) return null;
  if (size === 1) return wordsWithX.test(right) ? null : single(mark, meaning, register.isMathematics);
  if (size === 2 && (wordsWithXX.test(right) || karyotype.test(left))) return null;
  if (register.isSoftware && isLower && !meaning?.isClear) return null;
  if (hidesName(left, right, meaning) || (register.hidesNames && !countsOrDates(meaning))) return null;
  if (isInChinese(mark)) return 'sure';
  if (left !== '' || right !== '') return meaning?.isClear ? 'sure' : null;
  return register.isChinese && !register.isSoftware && !isLower ? 'sure' : 'in-company';
};

/** X公司, X产品: as often a name made of the letter as a name left open. */
const letterNames = /^(?:公司|企业|集团|学校|大学|产品|品牌|平台|班|组)/;

const single = (mark: Mark, meaning: Meaning | null, isMathematics: boolean): SlotStanding | null => {
  const { left, right, isLower } = mark;
  if (isMathematics || wordsBeforeX.test(left) || /^(?:先生|女士|同学|老师|某)/.test(right)) return null;
  if (letterNames.test(right)) return 'in-company';
  if (meaning?.isClear) {
    if (isBetweenTerms(mark) && !/\d$/.test(left) && meaning.kind !== 'date') return null;
    if (meaning.kind === 'person' && hidesName(left, right, null)) return null;
    return isLower && meaning.kind === 'quantity' ? 'in-company' : 'sure';
  }
  if (isLower || isBetweenTerms(mark) || /[“"‘']$/.test(left)) return null;
  return isValueOfLabel(mark) || isWithinPhrase(mark) ? 'in-company' : null;
};

/** -XX:+UseG1GC, XX：PermSize. */
const isOption = (right: string): boolean => /^[:：][+A-WYZa-wyz]/.test(right);

/** Latin letters, digits or signs of addresses and identifiers touch it; 20XX年 and 1.X亿元 are figures with a slot. */
const isPartOfWord = ({ before, after, left, right, isLower }: Mark): boolean => {
  if (/[A-Za-z_@\\$#&~^=<>]/.test(before) || /[A-Za-z0-9_@\\$#&~^=>]/.test(after)) return true;
  if (/[0-9０-９]/.test(before)) return !continuesFigure.test(right) && !(century.test(left) && !isLower);
  const startsList = !isLower && listNumber.test(left);
  return (!startsList && isJoined(before, left.at(-2))) || (isJoined(after, right[1]) && !clock.test(right));
};

const continuesFigure = /^(?:年(?!代)|月|日|届|[万亿]?元|[万亿]|%|％)/;
/** 20XX.XX: the digits before are those of a year. */
const century = /(?:^|[^\dA-Za-z.])(?:19|20)$/;
const listNumber = /(?:^|[^\d.])\d{1,2}[.．]$/;
const clock = /^[:：]\d\d(?!\d)/;

/** A sign of addresses, paths, versions or file names joins it to what lies beyond: www.xxx, xxx.com, v2.x, xxx.xxx.xxx. */
const isJoined = (joint: string, beyond: string | undefined): boolean =>
  (/[-./:]/.test(joint) && /[A-WYZa-wyz0-9/]/.test(beyond ?? '')) ||
  (/[.．]/.test(joint) && /[XxＸｘ]/.test(beyond ?? ''));
