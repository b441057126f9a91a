import { endsInDocumentWord, titleMark } from '../lexicon/document-words.ts';
import {
  addressee as addresseeLine,
  notAddressee,
  personName,
  signature as signatureLine,
} from '../lexicon/recipients.ts';
import { beforeDate } from './date-line.ts';
import type { Block, Draft } from './draft.ts';
import type { NumberedPlace } from './numbering.ts';
import type { Outline } from './outline.ts';
import type { Span } from './place.ts';

/** What stands before a draft's body. */
export type Opening = Pick<Outline, 'title' | 'titleText' | 'addressee' | 'bodyStart' | 'signature' | 'date'>;

/** The numbers of the block at an index. */
export type NumberingOf = (blockIndex: number) => readonly NumberedPlace[];

/** A title may break over so many lines. */
const longestTitle = 4;
/** The head of a printed document: 份号, 密级, 发文机关标志, 发文字号, 签发人. */
const head =
  /^(?:\d{6}$|绝密|机密|秘密|内部|特急|加急|急件|平急|特提)|文件$|[〔[［（(]\d{4}[〕\]］）)]\s?\S{0,2}\d+\s?号|^签发人|^[-—_=*＊\s]+$/;

/** Reads title, date, signature and addressee from the draft's first blocks; a constant number of them. */
export const openingOf = (draft: Draft, numberingOf: NumberingOf): Opening => {
  const lines = firstLines(draft);
  let at = 0;
  while (at < lines.length - 1 && head.test(lines[at]!.text)) at++;
  const titleLines = draft.blocks.length > 1 ? titleLength(lines.slice(at), numberingOf) : 0;
  const title = titleLines ? { start: lines[at]!.block.start, end: lines[at + titleLines - 1]!.block.end } : null;
  const titleText = wordsOf(lines.slice(at, at + titleLines).map(({ text }) => text));
  at += titleLines;
  let signature: Span | null = null;
  let date: Span | null = null;
  let addressee: Span | null = null;
  for (; at < lines.length; at++) {
    const { block, index, text } = lines[at]!;
    const signer = titleLines ? beforeDate(text) : null;
    if (signer !== null) {
      date ??= block;
      if (signer) signature ??= block;
    } else if (titleLines && !signature && isSigner(lines, at) && !numberingOf(index).length) signature = block;
    else if (!addressee && isAddressee(text)) addressee = block;
    else break;
  }
  // A line that is none of these (a motto, a name with its office) may stand before the addressee.
  const later = addressee ? -1 : lines.slice(at, at + 3).findIndex(({ text }) => isAddressee(text));
  if (later >= 0) {
    addressee = lines[at + later]!.block;
    at += later + 1;
  }
  return { title, titleText, addressee, bodyStart: at ? lines[at - 1]!.index + 1 : 0, signature, date };
};

interface FirstLine {
  readonly block: Block;
  readonly index: number;
  readonly text: string;
}

const firstLines = (draft: Draft): FirstLine[] => {
  const lines: FirstLine[] = [];
  for (let index = 0; index < draft.blocks.length && lines.length < 12; index++) {
    const block = draft.blocks[index]!;
    if (block.part !== 'body') continue;
    if (block.kind === 'table') break;
    lines.push({
      block,
      index,
      text: block.text
        .slice(0, 200)
        .replace(/\s*[\r\n]\s*/g, '')
        .trim(),
    });
  }
  return lines;
};

const titleLength = (lines: readonly FirstLine[], numberingOf: NumberingOf): number => {
  const first = lines[0];
  if (!first || first.text.length < 2 || !canBeTitle(first, numberingOf)) return 0;
  let length = 1;
  // A title that has not come to its document word yet goes on in the next line: 关于…建设⏎工作情况的报告.
  let words = first.text;
  for (let next = 1; next < longestTitle && !endsInDocumentWord.test(words); next++) {
    const line = lines[next];
    if (!line || !canBeTitle(line, numberingOf) || beforeDate(line.text) !== null) break;
    words += line.text;
    if (endsInDocumentWord.test(words)) length = next + 1;
  }
  while (length < longestTitle && /^(?:——|[（(][^（）()]{1,30}[）)]$)/.test(lines[length]?.text ?? '')) {
    if (beforeDate(lines[length]!.text) !== null) break;
    length++;
  }
  return length;
};

/** The title in one line; a subtitle (——…) counts where the title's document word stands in it. */
const wordsOf = (lines: readonly string[]): string => {
  const main = lines.filter((line) => !/^(?:——|[（(])/.test(line)).join('');
  return (endsInDocumentWord.test(main) ? main : lines.join('')).replace(titleMark, '');
};

const canBeTitle = ({ index, text }: FirstLine, numberingOf: NumberingOf): boolean => {
  if (text.length > 80 || !/[\u4e00-\u9fff]/.test(text)) return false;
  if (/[。；;：:，,、]$|[。；|<>{}]/.test(text.replace(/\{\{[^{}]*\}\}/g, '')) || /^[-•●*#【]/.test(text)) return false;
  if (/[，,]/.test(text) && !endsInDocumentWord.test(text)) return false;
  if (isAddressee(text) || /^[^：:]{1,8}[：:]/.test(text)) return false;
  const number = numberingOf(index).find(({ opensParagraph }) => opensParagraph);
  return !number || number.style === 'chapter';
};

const isAddressee = (text: string): boolean =>
  text.length <= 80 && addresseeLine.test(text) && !notAddressee.test(text);

/** A name alone signs only beside a date: 前言 and 目录 look like one. */
const isSigner = (lines: readonly FirstLine[], at: number): boolean => {
  const { text } = lines[at]!;
  if (text.length > 30 || /[，。；：]/.test(text)) return false;
  const besideDate = [at - 1, at + 1].some((i) => lines[i] && beforeDate(lines[i].text) !== null);
  return signatureLine.test(text) || (besideDate && personName.test(text));
};
