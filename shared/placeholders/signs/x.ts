import { karyotype, wordsBeforeX, wordsWithX, wordsWithXX } from '../../lexicon/placeholder-lookalikes.ts';
import { countsOrDates, hidesName } from '../anonymised.ts';
import type { Mark } from '../mark.ts';
import type { Meaning } from '../meaning.ts';
import { isBetweenTerms, isInChinese, isValueOfLabel, isWithinPhrase, type Judge } from '../scene.ts';

/**
 * `X`, `XX`, `xxxx`, `X.X`. Left alone: letters of a word or identifier (X光, XX染色体, wsx2023, XxYyZz), addresses, sums
 * (3x5, X+1), unknowns of mathematics, and hidden names.
 */
export const x: Judge = ({ mark, meaning, register }) => {
  const { size, left, right, isLower } = mark;
  if (isPartOfWord(mark) || /^[:：][+A-Za-z]/.test(right) || /[+＋]/.test(mark.before + mark.after)) return null;
  if ((size === 1 && wordsWithX.test(right)) || (size === 2 && (wordsWithXX.test(right) || karyotype.test(left))))
    return null;
  if (size === 1) return single(mark, meaning, register.isMathematics);
  if (register.isSoftware && isLower && !meaning?.isClear) return null;
  if (hidesName(left, right, meaning) || (register.hidesNames && !countsOrDates(meaning))) return null;
  if (isInChinese(mark)) return 'sure';
  if (left !== '' || right !== '') return meaning?.isClear ? 'sure' : null;
  return register.isChinese && !register.isSoftware && !isLower ? 'sure' : 'in-company';
};

/** X公司, X产品: as often a name made of the letter as a name left open. */
const letterNames = /^(?:公司|企业|集团|学校|大学|产品|品牌|平台|班|组)/;

const single = (mark: Mark, meaning: Meaning | null, isMathematics: boolean) => {
  const { left, right, isLower } = mark;
  const { isClear = false, kind } = meaning ?? {};
  if (isMathematics || wordsBeforeX.test(left) || /^(?:先生|女士|同学|老师|某)/.test(right)) return null;
  if (letterNames.test(right)) return 'in-company';
  if (isClear)
    return isBetweenTerms(mark) && !/\d$/.test(left)
      ? null
      : kind === 'person' && hidesName(left, right, null)
        ? null
        : isLower && kind === 'quantity'
          ? 'in-company'
          : 'sure';
  if (isLower || isBetweenTerms(mark) || /[“"‘']$/.test(left)) return null;
  return isValueOfLabel(mark) || isWithinPhrase(mark) ? 'in-company' : null;
};

/** Latin letters, digits or signs of addresses and identifiers touch it; 20XX年 and 1.X亿元 are figures with a slot. */
const isPartOfWord = ({ before, after, left, right, isLower }: Mark): boolean => {
  if (/[A-Za-z_@\\$#&~^=<>]/.test(before) || /[A-Za-z0-9_@\\$#&~^=>]/.test(after)) return true;
  if (/[.．]$/.test(left) && /[XxＸｘ]/.test(left.at(-2) ?? '')) return true;
  if (/^[.．][XxＸｘ]/.test(right)) return true;
  if (
    /[-./:]/.test(before) &&
    !(!isLower && /(?:^|[^\d.])\d{1,2}[.．]$/.test(left)) &&
    /[A-Za-z0-9/]/.test(left.at(-2) ?? '') &&
    !/[XxＸｘ]/.test(left.at(-2)!)
  )
    return true;
  if (/[-./:]/.test(after) && /[A-Za-z0-9/]/.test(right[1] ?? '') && !/[XxＸｘ]/.test(right[1]!)) return true;
  if (/[0-9０-９]/.test(before)) return !/^(?:年|月|日|届|[万亿]?元|[万亿]|%|％)/.test(right);
  return false;
};
