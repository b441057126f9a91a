import { signedByHand } from '../../lexicon/placeholder-lookalikes.ts';
import { isInChinese, type Judge } from '../scene.ts';

/** `____`, `＿＿`. Left alone: names in programs, Markdown's `__bold__` and rules, and lines that are signed by hand. */
export const blankLine: Judge = ({ mark, meaning, isEmphasis }) => {
  const { left, right, before, after } = mark;
  if (/[A-Za-z0-9*.\\/]/.test(before) || /[A-Za-z0-9*.\\/]/.test(after)) return null;
  if (isEmphasis || !isInChinese(mark) || signedByHand.test(left) || (/[。！？↑]$/.test(left) && right === ''))
    return null;
  if (mark.size === 2 && !meaning?.isClear) return null;
  return meaning?.isClear && /[\u4e00-\u9fff，。、]/.test(left) ? 'sure' : 'doubtful';
};

/** `？？件`, `（？？）`, `时间：？？`: not a question asked with force. */
export const questionMarks: Judge = ({ mark, meaning }) => {
  const { left, right } = mark;
  if (/[（(【[]$/.test(left) && /^[）)】\]]/.test(right)) return 'sure';
  if (/[：:]$/.test(left) && /^(?:$|[ ，。；])/.test(right)) return 'sure';
  return meaning?.isClear && meaning.kind === 'quantity' && !/[吗呢吧么啊]$/.test(left) ? 'sure' : null;
};
