import { formula, wrongMark, yesNoLabel } from '../../lexicon/placeholder-lookalikes.ts';
import { countsOrDates, hidesName } from '../anonymised.ts';
import type { Mark } from '../mark.ts';
import { isBetweenTerms, isInChinese, isValueOfLabel, isWithinPhrase, type Judge } from '../scene.ts';

/**
 * `×`, `××`. Left alone: multiplication (3×5, 单价×数量, 军旗×1), the mark of a wrong answer, and names hidden on purpose
 * (张××, 旅长齐××).
 */
export const cross: Judge = ({ mark, meaning, register }) => {
  const { size, left, right, before, after } = mark;
  if (/[A-Za-z0-9０-９+＝=\])]/.test(after) || /[A-Za-z+＝=%\]){]/.test(before)) return null;
  if (/[0-9０-９]/.test(before) && !/^(?:年(?!代)|月|日)/.test(right)) return null;
  if (/[√✓✔☑○]/.test(before + after) || wrongMark.test(left) || (size === 1 && yesNoLabel.test(left))) return null;
  if (isBetweenTerms(mark) && !/\d$/.test(before)) return null;
  if (size === 1) return single(mark, meaning?.isClear ?? false, register.isMathematics);
  if (hidesName(left, right, meaning) || (register.hidesNames && !countsOrDates(meaning))) return null;
  if (isInChinese(mark)) return 'sure';
  return left !== '' || right !== '' ? null : register.isChinese ? 'sure' : 'in-company';
};

const single = (mark: Mark, isClear: boolean, isMathematics: boolean) => {
  const { left, right } = mark;
  if (!/^[年月日]/.test(right) && /\d[^\d，。；：、〕\]）)]{0,2}$/.test(left)) return null;
  if (isMathematics || /^号(?!〕|$)/.test(right) || formula.test(left + mark.right)) return null;
  if (hidesName(left, right, null) || (/[（(]$/.test(left) && /^[）)]/.test(right))) return null;
  if (isClear || isValueOfLabel(mark)) return 'sure';
  return isWithinPhrase(mark) && !/^[\u4e00-\u9fff]/.test(right) ? 'in-company' : null;
};
