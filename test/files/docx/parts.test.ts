import { describe, expect, it } from 'vitest';
import {
  cell,
  commented,
  docxParts,
  field,
  footnoteReference,
  instance,
  list,
  p,
  rawRun,
  row,
  run,
  table,
  zip,
} from '../../../scripts/docx-builder.ts';
import type { Draft, Paragraph } from '../../../shared/draft/draft.ts';
import { readDraft } from '../../../shared/files/read-draft.ts';
import { read } from '../../support/docx.ts';

const parts = (draft: Draft) => draft.blocks.map(({ part, text }) => `${part} ${text}`);

const inBox = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
/** As Word writes it: the shape of today, and the one for programs of yesterday, both with the text. */
const textBox = (content: string) =>
  rawRun(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox(content)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inBox(content)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
const oldTextBox = (content: string) =>
  rawRun(`<w:pict><v:shape><v:textbox>${inBox(content)}</v:textbox></v:shape></w:pict>`);

describe('text boxes', () => {
  it('come once, after the paragraph that they are anchored in', () => {
    const draft = read({ body: p(run('甲') + textBox(p('框一') + p('框二')) + run('乙')) + p('丙') });
    expect(parts(draft)).toEqual(['body 甲乙', 'textbox 框一', 'textbox 框二', 'body 丙']);
  });

  it('are read in the old form too, and where their paragraph holds nothing else', () => {
    expect(parts(read({ body: p(oldTextBox(p('框'))) + p('丙') }))).toEqual(['textbox 框', 'body 丙']);
  });

  it('do not end the hidden run that they stand in', () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><v:textbox>${inBox(p('框'))}</v:textbox></v:shape></w:pict><w:t>藏</w:t></w:r>`;
    expect(parts(read({ body: p(hidden + run('显')) }))).toEqual(['body 显', 'textbox 框']);
  });

  it('come after the table that they are anchored in, one within another too', () => {
    const body = table(1, row(cell(p(run('格') + textBox(p(run('外') + textBox(p('内')))))))) + p('后');
    expect(parts(read({ body }))).toEqual(['body 格', 'textbox 外', 'textbox 内', 'body 后']);
  });

  it('may hold a table', () => {
    expect(parts(read({ body: p(run('甲') + textBox(table(2, row('一', '二')))) }))).toEqual([
      'body 甲',
      'textbox 一\t二',
    ]);
  });

  it('count their lists apart', () => {
    const numbering = list(0, [{ format: 'decimal', text: '%1.' }]) + instance(1, 0);
    const item = (text: string) => p(text, { list: [1, 0] });
    const body = item('甲') + p(textBox(item('框一') + item('框二'))) + item('乙');
    const labels = read({ body, numbering }).blocks.map((block) => (block as Paragraph).label);
    expect(labels).toEqual(['1.', '1.', '2.', '2.']);
  });
});

describe('other parts', () => {
  it('come after the body, each once', () => {
    const draft = read({
      body: p(run('正文') + footnoteReference(1)) + p(commented(1, run('有批注'))),
      footnotes: [p('脚注一') + p('第二段'), p('脚注二')],
      endnotes: [p('尾注')],
      comments: [p('批注')],
      headers: [p('页眉'), p()],
      footers: [p(run('第') + field('PAGE', '1') + run('页'))],
    });
    expect(parts(draft)).toEqual([
      'body 正文',
      'body 有批注',
      'footnote 脚注一',
      'footnote 第二段',
      'footnote 脚注二',
      'endnote 尾注',
      'comment 批注',
      'header 页眉',
      'footer 第1页',
    ]);
  });

  it('are read once though several sections show them, and not where none does', () => {
    const all = docxParts({ body: p('正文'), headers: [p('甲'), p('乙')] });
    const document = String(all['word/document.xml']);
    const again = '<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId1"/></w:sectPr></w:pPr></w:p>';
    const onlyFirst = document
      .replace('<w:headerReference w:type="default" r:id="rId2"/>', '')
      .replace('<w:body>', `<w:body>${again}`);
    expect(parts(readDraft(zip({ ...all, 'word/document.xml': onlyFirst }), 'a.docx'))).toEqual([
      'body 正文',
      'header 甲',
    ]);
  });

  it('leave a text box of a header in the header', () => {
    expect(parts(read({ body: p('正文'), headers: [p(textBox(p('机密')))] }))).toEqual(['body 正文', 'header 机密']);
  });
});

describe('packages of other programs', () => {
  const all = docxParts({
    body: p('甲', { list: [1, 0] }),
    numbering: list(0, [{ format: 'decimal', text: '%1.' }]) + instance(1, 0),
  });
  const mapped = (change: (part: string) => string) =>
    Object.fromEntries(Object.entries(all).map(([name, part]) => [name, change(String(part))]));
  const labelled = (bytes: Uint8Array) =>
    readDraft(bytes, 'a.docx').blocks.map((block) => `${(block as Paragraph).label}${block.text}`);

  it('may be strict', () => {
    const strict = mapped((part) =>
      part
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    );
    expect(labelled(zip(strict))).toEqual(['1.甲']);
  });

  it('may use other prefixes', () => {
    const renamed = mapped((part) =>
      part
        .replaceAll('w:', 'ns0:')
        .replaceAll('xmlns:w=', 'xmlns:ns0=')
        .replace('<Relationships xmlns=', '<p:Relationships xmlns:p=')
        .replaceAll('<Relationship ', '<p:Relationship ')
        .replace('</Relationships>', '</p:Relationships>'),
    );
    expect(labelled(zip(renamed))).toEqual(['1.甲']);
  });

  it('may use no prefix for elements', () => {
    const bare = mapped((part) =>
      part
        .replaceAll('<w:', '<')
        .replaceAll('</w:', '</')
        .replace('xmlns:w=', 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns='),
    );
    expect(labelled(zip(bare))).toEqual(['1.甲']);
  });

  it('may call their parts otherwise, in capitals, with backslashes', () => {
    const { 'word/document.xml': document, 'word/_rels/document.xml.rels': rels, '_rels/.rels': root, ...rest } = all;
    const moved = {
      ...Object.fromEntries(
        Object.entries(rest).map(([name, part]) => [name.replace('word/', 'Word\\').replace('xml', 'XML'), part]),
      ),
      'word/main/text.xml': document!,
      'word/main/_rels/text.xml.rels': String(rels).replaceAll('Target="', 'Target="../'),
      '_rels/.rels': String(root).replace('word/document.xml', '/word/main/text.xml'),
    };
    expect(labelled(zip(moved))).toEqual(['1.甲']);
  });

  it('may have thousands of relationships', () => {
    const links = '<Relationship Id="h" Type="hyperlink" Target="https://example.com/" TargetMode="External"/>'.repeat(
      2000,
    );
    const rels = String(all['word/_rels/document.xml.rels']).replace('<Relationship ', `${links}<Relationship `);
    expect(labelled(zip({ ...all, 'word/_rels/document.xml.rels': rels }))).toEqual(['1.甲']);
  });

  it('may be in UTF-16', () => {
    const source = `\ufeff${String(all['word/document.xml']).replace('UTF-8', 'UTF-16')}`;
    const bytes = new Uint8Array(new Uint16Array([...source].map((char) => char.charCodeAt(0))).buffer);
    expect(labelled(zip({ ...all, 'word/document.xml': bytes }))).toEqual(['1.甲']);
  });
});
