import { describe, expect, it } from 'vitest';
import { decodeText } from '../../shared/files/decode-text.ts';
import { encodeGb18030 } from '../support/gb18030.ts';

const report = '一、基本情况\r\n今年以来，全县共立案 172 件，结案 160 件，结案率 93.02%。\r\n“三不腐”一体推进。\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(report)],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(report))],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], utf16(report))],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], utf16(report, true))],
    ['UTF-16 LE without a mark', utf16(report)],
    ['UTF-16 BE without a mark', utf16(report, true)],
    ['GB18030', encodeGb18030(report)],
    ['GB18030 with a mark', marked([0x84, 0x31, 0x95, 0x33], encodeGb18030(report))],
  ])('reads %s, and gives the text without a mark', (_, bytes) => {
    expect(decodeText(bytes)).toBe(report);
  });

  it('reads UTF-16 without a mark where no character has a zero byte', () => {
    const text = '全县纪检监察机关坚持稳中求进，推动各项工作取得新成效。';
    expect(decodeText(utf16(text))).toBe(text);
    expect(decodeText(utf16(text, true))).toBe(text);
  });

  it('reads a single word in GB18030', () => {
    expect(decodeText(encodeGb18030('总结'))).toBe('总结');
  });

  it('keeps a rare character of GB18030 among common ones', () => {
    expect(decodeText(encodeGb18030(`${report}经查，瞿昉、喆平二人`))).toBe(`${report}经查，瞿昉、喆平二人`);
  });

  it('reads UTF-8 that was cut in the middle of a character', () => {
    const bytes = utf8(report.repeat(5));
    expect(decodeText(bytes.subarray(0, bytes.length - 4))?.startsWith(report)).toBe(true);
  });

  it('reads UTF-8 with one broken byte as UTF-8', () => {
    const bytes = utf8(report.repeat(5));
    bytes[1] = 0x41;
    expect(decodeText(bytes)).toContain('全县共立案 172 件');
  });

  it('takes plain ASCII as it is', () => {
    expect(decodeText(utf8('MCN 2024'))).toBe('MCN 2024');
  });

  it('gives nothing for bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 24);
    expect(decodeText(noise)).toBeNull();
    expect(decodeText(new Uint8Array(4096))).toBeNull();
    expect(decodeText(utf8(`text with a nul \0${report}`))).toBeNull();
  });
});
