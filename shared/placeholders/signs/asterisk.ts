import { maskedLabel, starSpokenOf, starSpokenOfBefore } from '../../lexicon/placeholder-lookalikes.ts';
import { hidesName } from '../anonymised.ts';
import type { Mark } from '../mark.ts';
import { isHan, isInChinese, isValueOfLabel, isWithinPhrase, type Judge } from '../scene.ts';

/**
 * `*`, `**`, `******`. Left alone: emphasis, bullets, footnote stars (`*注：`, `*P<0.05`), the star of a required field,
 * masked numbers and names, wildcards and operators.
 */
export const asterisk: Judge = ({ mark, meaning, isEmphasis }) => {
  const { size, left, right } = mark;
  if (isEmphasis || isPartOfCode(mark) || !isInChinese(mark)) return null;
  if (starSpokenOf.test(right) || (size < 3 && starSpokenOfBefore.test(left) && !meaning?.isClear)) return null;
  if (isRequiredField(mark) || hidesName(left, right, meaning)) return null;
  if (mark.opensLine && (size === 1 || !meaning?.isClear))
    return meaning?.isClear && opensSentence(mark) ? 'sure' : null;
  if (isListed(mark)) return 'sure';
  if (maskedLabel.test(left)) return null;
  if (meaning?.isClear) return 'sure';
  if (size >= 4) return isHan(left.at(-1)) && isHan(right[0]) ? 'sure' : isValueOfLabel(mark) ? 'doubtful' : null;
  if (size >= 2)
    return isHan(left.at(-1)) && isHan(right[0]) ? 'sure' : meaning || isWithinPhrase(mark) ? 'in-company' : null;
  return isWithinPhrase(mark) ? 'in-company' : null;
};

/** Digits or letters touch it (138****1234, a*b, *.txt), or a sign of paths and patterns; 20**年 is a year. */
const isPartOfCode = ({ before, after, left, right }: Mark): boolean => {
  if (/[A-Za-z_./@$^|~=+\-'"\\]/.test(before) || /[A-Za-z0-9_./@$^|~=+\-'"\\]/.test(after)) return true;
  if (/^\d{3}/.test(right)) return true;
  if (/\d/.test(before)) return !/^[年月日]/.test(right);
  return /[0-9A-Za-z]\s$/.test(left) && /^\s[0-9A-Za-z]/.test(right);
};

/** `汲取*、*的教训`: one slot after another. */
const isListed = ({ left, right }: Mark): boolean =>
  (/^(?:、|[和与](?=[*＊]+[\u4e00-\u9fff，。]))[*＊]/.test(right) && isHan(left.at(-1))) ||
  (/[\u4e00-\u9fff][*＊]+[、和与]$/.test(left) && /^[\u4e00-\u9fff，。]/.test(right));

/** `姓名*：`, `* 单位名称`, `*部门：`: the star of a field that must be filled in. */
const isRequiredField = ({ opensLine, left, right, after }: Mark): boolean => {
  if (/^(?:[：:|]|$|[ )）])/.test(right) && !/[、，]$/.test(left)) return true;
  return opensLine && (/\s/.test(after) || /^[\u4e00-\u9fff/（）()]{1,10}(?:[：:]|$)/.test(right));
};

/** A star at the start of a line is a footnote or bullet unless a sentence about a place, body or date goes on from it. */
const opensSentence = ({ right }: Mark): boolean =>
  /^[省市县区乡镇村州旗](?:委|纪|监|政|人民|人大|直|检察|公安|法院|教育|财政|审计)|^[年月]|^余?(?:名|人|件|次|起|个|项|家)[\u4e00-\u9fff]{3}|^(?:[省市县区镇乡局]长|书记|主任)[\u4e00-\u9fff]{2}|^(?:局|公司|集团|单位|学院|中心)[\u4e00-\u9fff\d]{4}/.test(
    right,
  );
