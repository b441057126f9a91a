import { hidesName } from '../anonymised.ts';
import { isHan, isInChinese, isWithinPhrase, type Judge } from '../scene.ts';

const numeral = /[0-9０-９一二三四五六七八九十百千零两]/;
const drawn = /[●★☆■◆▲△▽◎…]/;

/** `○○`, `〇〇`. Left alone: the zero of Chinese numerals (二〇二三), bullets, rows of dots (●●○○), hidden names. */
export const circle: Judge = ({ mark, meaning }) => {
  const { size, left, right, before, after } = mark;
  if (numeral.test(before) || numeral.test(after) || right.startsWith('后') || drawn.test(before + after)) return null;
  if (!isInChinese(mark) || hidesName(left, right, meaning)) return null;
  if (size >= 2) return 'sure';
  return meaning?.isClear && isHan(left.at(-1)) ? 'sure' : null;
};

/** `□□`. Left alone: boxes to tick (□是 □否), and characters that a scan could not read, unless the words around ask for something. */
export const square: Judge = ({ mark, meaning, company }) => {
  const { size, left, right } = mark;
  if (!isInChinese(mark) || drawn.test(mark.before + mark.after)) return null;
  const isAskedFor = meaning?.isClear === true && isHan(left.at(-1)) && !/^[\u4e00-\u9fff]{1,4}□/.test(right);
  if (size === 1) return isAskedFor && company === 0 ? 'sure' : null;
  if (meaning?.isClear) return 'sure';
  return isWithinPhrase(mark) ? 'in-company' : null;
};
