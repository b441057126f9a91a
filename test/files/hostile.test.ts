import { describe, expect, it } from 'vitest';
import { docx, docxParts, instance, list, p, rawRun, run, style, t, zip } from '../../scripts/docx-builder.ts';
import { Package } from '../../shared/files/package.ts';
import { readDraft } from '../../shared/files/read-draft.ts';
import { UnreadableFile } from '../../shared/files/unreadable-file.ts';
import { zipEntries } from '../../shared/files/zip.ts';

const mebibyte = 1024 * 1024;
const parts = docxParts({ body: p('正文') });
const withDocument = (document: string | Uint8Array) => zip({ ...parts, 'word/document.xml': document });
const refusal = (bytes: Uint8Array): string => {
  try {
    readDraft(bytes, 'a.docx');
  } catch (error) {
    if (error instanceof UnreadableFile) return error.sentence.zh;
    throw error;
  }
  throw new Error('It was read.');
};
/** Milliseconds that reading takes: far more where the time grows with the square of the length. */
const timed = (read: () => unknown): number => {
  const start = performance.now();
  read();
  return performance.now() - start;
};

/** Changes the declared size of an entry in its directory record. */
const declaring = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return changed;
};

describe('zip bombs', () => {
  it('are refused by the size that they declare', () => {
    const bomb = declaring(withDocument('<w:document/>'), 'word/document.xml', 33 * mebibyte);
    expect(refusal(bomb)).toMatch(/word\/document\.xml 展开后过大/);
  });

  it('are refused by what really comes out', () => {
    const bomb = declaring(withDocument(new Uint8Array(8 * mebibyte)), 'word/document.xml', 1000);
    expect(refusal(bomb)).toMatch(/展开后大于声明的大小/);
  });

  it('are refused by what all parts come to', () => {
    const bytes = docx({ body: p('正文') });
    const document = new Package(bytes, zipEntries(bytes), 1500);
    const ignore = { open() {} };
    document.read('word/document.xml', ignore);
    expect(() => document.read('word/document.xml', ignore)).toThrow(/合计过大/);
  });

  it('are refused by the number of their parts', () => {
    const crowded = zip(parts);
    new DataView(crowded.buffer).setUint16(crowded.length - 12, 20_000, true);
    expect(refusal(crowded)).toMatch(/内含 20000 个部件/);
  });

  it('are not looked for in pictures, which are never unpacked', () => {
    const picture = 'word/media/image1.bmp';
    const album = declaring(zip({ ...parts, [picture]: 'BM' }), picture, 2000 * mebibyte);
    expect(readDraft(album, 'a.docx').text).toBe('正文');
  });
});

describe('broken packages', () => {
  it('are refused where a part is not what its checksum says', () => {
    const wrong = docx({ body: p('正文') });
    const view = new DataView(wrong.buffer);
    for (let at = 0; at + 46 < wrong.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true);
    }
    expect(refusal(wrong)).toMatch(/无法解压/);
  });

  it('are refused where an entry is encrypted', () => {
    const locked = docx({ body: p('正文') });
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(refusal(locked)).toMatch(/密码/);
  });

  it('are refused where the directory points out of the file', () => {
    const astray = docx({ body: p('正文') });
    const view = new DataView(astray.buffer);
    view.setUint32(astray.length - 6, 0xfffffff0, true);
    expect(refusal(astray)).toMatch(/压缩目录缺失/);
  });
});

describe('hostile XML', () => {
  const xml = (body: string) =>
    String(parts['word/document.xml']).replace(/<w:body>.*<\/w:body>/, `<w:body>${body}</w:body>`);

  it('is refused with a document type, whatever it defines', () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(refusal(withDocument(xml(p('正文')).replace('?>\n', `?>\n${laughs}`)))).toMatch(/含 DTD/);
  });

  it('is refused where it is nested too deeply', () => {
    const deep = '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000);
    expect(refusal(withDocument(xml(deep)))).toMatch(/嵌套过深/);
  });

  it('is read where tables stand in tables, ten deep', () => {
    let nested = p('最里');
    for (let i = 0; i < 10; i++) nested = `<w:tbl><w:tr><w:tc>${nested}</w:tc></w:tr></w:tbl>${p()}`;
    expect(readDraft(withDocument(xml(nested)), 'a.docx').text).toBe('最里');
  });

  it.each([
    ['fields that never end', p(rawRun('<w:fldChar w:fldCharType="begin"/>').repeat(100_000) + run('甲'))],
    ['fields that only end', p(rawRun('<w:fldChar w:fldCharType="end"/>').repeat(100_000) + run('甲'))],
    ['empty paragraphs', p().repeat(100_000) + p('甲')],
    ['blanks in a text that does not keep them', `<w:p><w:r><w:t>甲${' '.repeat(1_000_000)}乙</w:t></w:r></w:p>`],
    ['paragraphs whose mark is deleted', p('甲', { properties: '<w:rPr><w:del/></w:rPr>' }).repeat(20_000)],
    ['line breaks', p(rawRun(t('甲\n'.repeat(50_000))))],
    ['one long text', p('甲'.repeat(1_000_000))],
    ['declarations of names', '<w:p xmlns:n="x"/>'.repeat(50_000)],
    ['cells in a row', `<w:tbl><w:tr>${`<w:tc>${p('1')}</w:tc>`.repeat(20_000)}</w:tr></w:tbl>`],
  ])(
    'is read in no time with %s',
    (_, body) => {
      expect(timed(() => readDraft(withDocument(xml(body)), 'a.docx'))).toBeLessThan(10_000);
    },
    30_000,
  );

  it('does not print labels by the metre', () => {
    const numbering =
      list(0, [{ format: 'lowerRoman', text: '%1'.repeat(100_000), start: 2_000_000_000 }]) + instance(1, 0);
    const draft = readDraft(docx({ body: p('甲', { list: [1, 0] }).repeat(1000), numbering }), 'a.docx');
    for (const block of draft.blocks) expect('label' in block && block.label!.length).toBeLessThan(1000);
  });

  it('does not follow styles in circles', () => {
    const circle = Array.from({ length: 100 }, (_, i) =>
      style(`S${i}`, 's', '', { basedOn: `S${(i + 1) % 100}` }),
    ).join('');
    const draft = readDraft(docx({ body: p('甲', { style: 'S0' }), styles: circle }), 'a.docx');
    expect(draft.text).toBe('甲');
  });

  it('is not led out of the package', () => {
    const outside = parts['_rels/.rels']!.toString().replace('word/document.xml', '../../../etc/passwd');
    expect(refusal(zip({ ...parts, '_rels/.rels': outside }))).toMatch(/缺少 etc\/passwd/);
  });
});
