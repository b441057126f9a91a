import { describe, expect, it } from 'vitest';
import { docx, docxParts, p, zip } from '../../scripts/docx-builder.ts';
import { readDraft } from '../../shared/files/read-draft.ts';
import { UnreadableFile } from '../../shared/files/unreadable-file.ts';
import { encodeGb18030 } from '../support/gb18030.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
const join = (...pieces: (Uint8Array | number[])[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const ole = (stream: string) =>
  join([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(1016), utf16('Root Entry'), utf16(stream));

/** The sentence of the refusal; fails where the file was read. */
const refusal = (bytes: Uint8Array, name: string) => {
  try {
    readDraft(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.sentence;
    throw error;
  }
  throw new Error(`${name} was read.`);
};

const document = docx({ body: p('正文') });
const binary = Uint8Array.from({ length: 2000 }, (_, i) => (i * 2654435761) >>> 24);

describe('readDraft reads', () => {
  it.each([
    ['a.txt', utf8('第一段\n第二段'), 'txt'],
    ['a.md', utf8('# 总结\n正文'), 'md'],
    ['a.MARKDOWN', utf8('# 总结\n正文'), 'md'],
    ['没有扩展名', utf8('正文'), 'txt'],
    ['a.txt', encodeGb18030('一、基本情况'), 'txt'],
    ['a.docx', document, 'docx'],
    ['a.DOCX', document, 'docx'],
  ])('%s', (name, bytes, kind) => {
    const draft = readDraft(bytes, name);
    expect(draft.kind).toBe(kind);
    expect(draft.name).toBe(name);
    expect(draft.blocks.length).toBeGreaterThan(0);
    for (const { text, start, end } of draft.blocks) expect(draft.text.slice(start, end)).toBe(text);
  });

  it('a Word document whatever its name: WPS and old systems give it the old extension', () => {
    expect(readDraft(document, 'a.doc').kind).toBe('docx');
    expect(readDraft(document, 'a.wps').text).toBe('正文');
  });

  it('text in UTF-8 with a mark, counting offsets without it', () => {
    expect(readDraft(utf8('\ufeff正文'), 'a.txt').text).toBe('正文');
  });
});

describe('readDraft refuses, and says what to do', () => {
  it.each([
    ['an empty file', 'a.docx', new Uint8Array(), /文件是空的.*重新取得/],
    ['a file of blanks', 'a.txt', utf8(' \r\n　\n'), /文件是空的/],
    ['an encrypted .docx', 'a.docx', ole('EncryptedPackage'), /密码.*取消密码，另存为 \.docx/],
    ['an old .doc', 'a.doc', ole('WordDocument'), /^这是旧版 Word.*另存为 \.docx/],
    ['a .wps', 'a.wps', ole('WordDocument'), /^这是旧版 Word.*另存为 \.docx/],
    [
      'a .doc that calls itself .docx',
      'a.docx',
      ole('WordDocument'),
      /扩展名是 \.docx，内容却是旧版 Word.*另存为 \.docx/,
    ],
    ['an old .xls', 'a.xls', ole('Workbook'), /^这是旧版 Excel.*尚未支持/],
    ['an .et', 'a.et', ole('Workbook'), /尚未支持.*\.docx/],
    ['an old .ppt', 'a.ppt', ole('PowerPoint Document'), /^这是旧版演示文稿/],
    ['an old file of some kind', 'a.doc', ole('Contents'), /旧版办公软件.*另存为 \.docx/],
    ['a workbook', 'a.xlsx', zip({ 'xl/workbook.xml': '<workbook/>' }), /^这是电子表格。表格核校尚未支持/],
    [
      'a workbook that calls itself .docx',
      'a.docx',
      zip({ 'xl/workbook.xml': '' }),
      /扩展名是 \.docx，内容却是电子表格/,
    ],
    ['a slide show', 'a.pptx', zip({ 'ppt/presentation.xml': '' }), /^这是演示文稿.*复制到 Word/],
    ['an .odt', 'a.odt', zip({ mimetype: '', 'content.xml': '' }), /ODF.*另存为 \.docx/],
    ['an .ofd', 'a.ofd', zip({ 'OFD.xml': '' }), /OFD.*Word 原稿/],
    ['an archive', 'a.zip', zip({ 'a.txt': '正文' }), /压缩包.*先解压/],
    ['an empty archive', 'a.zip', zip({}), /压缩包/],
    ['a .csv', 'a.csv', utf8('单位,件数\n甲镇,3'), /表格数据.*尚未支持/],
    ['a PDF', 'a.pdf', utf8('%PDF-1.7\n…'), /^这是 PDF/],
    ['a PDF', 'a.pdf', utf8('%PDF-1.7\n…'), /转换为 \.docx/],
    ['an RTF', 'a.rtf', utf8('{\\rtf1 text}'), /RTF.*另存为 \.docx/],
    [
      'an RTF that calls itself .doc',
      'a.doc',
      utf8('{\\rtf1 text}'),
      /扩展名是 \.doc，内容却是RTF|扩展名是 \.doc，内容却是 RTF/,
    ],
    [
      'a web page that calls itself .doc',
      'a.doc',
      utf8('\n<html><body>正文</body></html>'),
      /扩展名是 \.doc，内容却是网页/,
    ],
    ['a web page saved whole', 'a.mht', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), /网页/],
    ['Word’s old XML', 'a.xml', utf8('<?xml version="1.0"?><w:wordDocument/>'), /XML.*另存为 \.docx/],
    ['a picture', 'a.png', join([0x89], utf8('PNG\r\n'), [26, 10, 0]), /图片.*OCR/],
    [
      'a picture that calls itself .docx',
      'a.docx',
      join([0xff, 0xd8, 0xff, 0xe0], binary),
      /扩展名是 \.docx，内容却是图片/,
    ],
    ['binary data', 'a.txt', binary, /无法识别的数据/],
    ['binary data', 'a.docx', binary, /扩展名是 \.docx，内容却是无法识别的数据/],
    ['text that calls itself .docx', 'a.docx', utf8('正文'), /扩展名是 \.docx，内容却是纯文本.*\.txt/],
    ['text that calls itself .pdf', 'a.pdf', utf8('正文'), /扩展名是 \.pdf，内容却是纯文本/],
  ])('%s', (_, name, bytes, sentence) => {
    const { zh, en } = refusal(bytes, name);
    expect(zh).toMatch(sentence);
    expect(zh).toMatch(/请.+。$/);
    expect(en).toMatch(/^[A-Z].+\.$/);
  });

  it('a text of 50 MB, without reading it', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024).fill(0x61), 'a.txt').zh).toMatch(/超过 40 MB.*拆成几个文件/);
  });
});

describe('readDraft refuses damaged documents', () => {
  const damagedParts = (parts: Record<string, string>) =>
    zip({ ...docxParts({ body: p('正文'), styles: '' }), ...parts });
  const cut = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>';

  it.each([
    ['a package cut off', document.subarray(0, document.length - 100), /压缩目录缺失/],
    ['a package cut to its first bytes', document.subarray(0, 20), /压缩目录缺失/],
    ['no main part', zip({ 'word/styles.xml': '<w:styles/>' }), /缺少 word\/document\.xml/],
    ['a main part cut off', damagedParts({ 'word/document.xml': cut }), /word\/document\.xml 不是完整的 XML/],
    ['an empty main part', damagedParts({ 'word/document.xml': '' }), /不是完整的 XML/],
    ['styles that are no XML', damagedParts({ 'word/styles.xml': 'no' }), /word\/styles\.xml 不是完整的 XML/],
    ['an entity that is not defined', damagedParts({ 'word/document.xml': `${cut}&x;` }), /不是完整的 XML/],
  ])('with %s', (_, bytes, sentence) => {
    expect(refusal(bytes, 'a.docx').zh).toMatch(sentence);
  });

  it('wherever a byte of the main part is wrong', () => {
    const at = document.indexOf(0x4b, 400);
    for (let i = at; i < at + 40; i++) {
      const broken = document.slice();
      broken[i]! ^= 0x10;
      try {
        expect(readDraft(broken, 'a.docx').text).toBe('正文');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }
  });

  it('cut off anywhere', () => {
    for (let length = 1; length < document.length; length += 7) {
      expect(refusal(document.subarray(0, length), 'a.docx').zh).toMatch(/请.+。$/);
    }
  });
});
