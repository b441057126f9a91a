import type { Bilingual } from '../lexicon/language.ts';
import { type FormatId, formats } from './formats.ts';

/** A file that gives no draft; the sentence says why, and what to do next. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.zh);
    this.sentence = sentence;
  }
}

/** The refusal of a file that is of a kind that is not read; an extension that promises another kind is named. */
export const unreadFormat = (format: FormatId, extension: string): UnreadableFile => {
  const { what, extensions, next } = formats[format];
  const promised = extension !== '' && !(extensions as readonly string[]).includes(extension);
  const blank = /^[A-Z]/.test(what.zh) ? ' ' : '';
  return new UnreadableFile({
    zh: `${promised ? `扩展名是 .${extension}，内容却是` : '这是'}${blank}${what.zh}。${next.zh}`,
    en: `${promised ? `The name ends in .${extension}, but it holds` : 'This is'} ${what.en}. ${next.en}`,
  });
};

export const emptyFile = (): UnreadableFile =>
  new UnreadableFile({
    zh: '文件是空的。请确认已经保存，或重新取得文件后再核对。',
    en: 'The file is empty. Make sure that it was saved, or get it again, and check again.',
  });

export const tooLarge = (bytes: number): UnreadableFile =>
  new UnreadableFile({
    zh: `文件超过 ${bytes / 1024 / 1024} MB。请按章节拆成几个文件再核对。`,
    en: `The file is larger than ${bytes / 1024 / 1024} MB. Split it by chapters and check the pieces.`,
  });

export const encrypted = (): UnreadableFile =>
  new UnreadableFile({
    zh: '文件设有打开密码。请用 Word 或 WPS 打开，取消密码，另存为 .docx 后再核对。',
    en: 'The file needs a password to open. Open it in Word or WPS, take the password off, save it as .docx and check again.',
  });

/** `what` is wrong with it, for those who want to know more than that it is broken. */
export const damaged = (what: Bilingual): UnreadableFile =>
  new UnreadableFile({
    zh: `文件不完整或已损坏（${what.zh}）。请重新复制或下载；能用 Word 或 WPS 打开的，修复后另存为 .docx 再核对。`,
    en: `The file is incomplete or damaged (${what.en}). Copy or download it again; if Word or WPS can open it, repair it, save it as .docx and check again.`,
  });

/** The file asks for more than any draft needs; see `limits`. */
export const suspicious = (what: Bilingual): UnreadableFile =>
  new UnreadableFile({
    zh: `文件异常（${what.zh}），为安全起见没有读取。请确认来源；可信的，用 Word 或 WPS 打开，另存为新的 .docx 后再核对。`,
    en: `The file is abnormal (${what.en}) and was not read, for safety. Make sure where it comes from; if you trust it, open it in Word or WPS, save it as a new .docx and check again.`,
  });
