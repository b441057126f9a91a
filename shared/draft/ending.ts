import { personName, signature as signatureLine } from '../lexicon/recipients.ts';
import { beforeDate } from './date-line.ts';
import type { Block, Draft } from './draft.ts';
import type { NumberingOf } from './opening.ts';
import type { Outline } from './outline.ts';

export type Ending = Pick<Outline, 'signature' | 'date'>;

/** So many of the last paragraphs are looked at for who signs, and when; 附注, 附件说明 and 抄送 may stand after it. */
const lastParagraphs = 12;
const shortLine = 60;

/** Reads signature and date from the draft's last blocks; where attachments follow in full, from all of its short lines. */
export const endingOf = (draft: Draft, bodyStart: number, numberingOf: NumberingOf): Ending => {
  const blocks = draft.blocks;
  const reach = draft.text.includes('附件') || draft.text.includes('附表') ? blocks.length : lastParagraphs;
  const signs = (index: number, beforeDate: boolean) =>
    !numberingOf(index).length && isSignature(blocks[index]!, beforeDate);
  let seen = 0;
  let last = true;
  for (let index = blocks.length - 1; index >= bodyStart && seen < reach; index--) {
    const block = blocks[index]!;
    if (block.part !== 'body') continue;
    seen++;
    if (block.kind === 'table' || block.text.length > shortLine) {
      last = false;
      continue;
    }
    const text = block.text.trim();
    if (isLeftover(text) || afterSignature.test(text)) continue;
    const signer = beforeDate(text);
    if (signer !== null) {
      const signature = signer ? block : index > bodyStart && signs(index - 1, true) ? blocks[index - 1]! : null;
      return { signature, date: block };
    }
    if (last && seen <= lastParagraphs && signs(index, false)) return { signature: block, date: null };
    last = false;
  }
  return { signature: null, date: null };
};

/** Marks of a document library, a password line: they stand after the end, and are no part of it. */
export const isLeftover = (line: string): boolean => line.length <= shortLine && leftover.test(line.trim());

const leftover = /^##\w{1,40}##$|密码|^[-—_=*]+$/;

/** 附注, 附件说明, 抄送机关 and 印发机关 stand after the signature. */
const afterSignature = /^(?:抄送|抄报|分送|主题词|附件|附[：:]|联系人|联系电话|[（(].*[）)]$|\d{1,2}[.．])|印发$/;

const isSignature = (block: Block, standsBeforeDate: boolean): boolean => {
  const text = block.text.trim();
  if (block.kind === 'table' || text.length > 40 || /[，。；！？]/.test(text)) return false;
  return signatureLine.test(text) || personName.test(text) || (standsBeforeDate && !/[：:]/.test(text));
};
