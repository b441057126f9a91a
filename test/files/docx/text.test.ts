import { describe, expect, it } from 'vitest';
import { deleted, field, inserted, markDeleted, p, rawRun, run, style, t } from '../../../scripts/docx-builder.ts';
import { bodyTexts, labelled, read } from '../../support/docx.ts';

const link = (content: string) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`;
const tag = (content: string) => `<w:smartTag w:element="date">${content}</w:smartTag>`;
const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="单位"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('text of a paragraph', () => {
  it('joins runs, however Word has cut them', () => {
    expect(bodyTexts(p(run('立案') + run('17') + run('2', '<w:b/>') + run('件')))).toEqual(['立案172件']);
  });

  it('reads tabs, hyphens and symbols, and no soft hyphen', () => {
    const marks = '<w:tab/><w:noBreakHyphen/><w:softHyphen/><w:ptab w:alignment="left"/>';
    const boxes =
      '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="00A3"/><w:sym w:font="Wingdings" w:char="F081"/>';
    expect(bodyTexts(p(run('1') + rawRun(marks) + run('4月') + rawRun(boxes)))).toEqual(['1\t-\t4月☑□①']);
  });

  it('gives a symbol that it does not know as an object', () => {
    expect(bodyTexts(p(run('甲') + rawRun('<w:sym w:font="Webdings" w:char="F021"/>')))).toEqual(['甲\ufffc']);
  });

  it('does not take the tab stops of a paragraph for tabs', () => {
    const properties = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>';
    expect(bodyTexts(p('正文', { properties }))).toEqual(['正文']);
  });

  it('drops blanks at the ends of text unless they are to be kept, but never an ideographic indent', () => {
    expect(bodyTexts(p('<w:r><w:t> 甲 </w:t><w:t xml:space="preserve"> 乙 </w:t><w:t>　丙\n丁</w:t></w:r>'))).toEqual([
      '甲 乙 　丙 丁',
    ]);
  });

  it('reads CDATA and entities of XML', () => {
    expect(bodyTexts(p('<w:r><w:t>甲<![CDATA[<乙>]]>&amp;&#20009;</w:t></w:r>'))).toEqual(['甲<乙>&丩']);
  });

  it('leaves empty paragraphs out', () => {
    expect(bodyTexts(p() + p('　 ') + p('正文') + p())).toEqual(['正文']);
  });

  it('reads what links, smart tags and content controls hold', () => {
    expect(bodyTexts(p(link(run('甲')) + tag(tag(run('乙'))) + control(run('丙'))) + control(p('丁')))).toEqual([
      '甲乙丙',
      '丁',
    ]);
  });

  it('reads the base of ruby text, not the reading above it', () => {
    const ruby = `<w:ruby><w:rt>${run('kuí')}</w:rt><w:rubyBase>${run('夔')}</w:rubyBase></w:ruby>`;
    expect(bodyTexts(p(rawRun(ruby) + run('县')))).toEqual(['夔县']);
  });

  it('leaves equations out', () => {
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>160</m:t></m:r></m:num><m:den><m:r><m:t>172</m:t></m:r></m:den></m:f></m:oMath>';
    expect(bodyTexts(p(run('结案率为') + fraction + run('。')))).toEqual(['结案率为。']);
  });

  it('leaves hidden text out, by its own property or by its style', () => {
    const hidden = `<w:style w:type="character" w:styleId="H"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = p(
      run('甲', '<w:vanish/>') + run('乙', '<w:vanish w:val="0"/>') + run('丙', '<w:rStyle w:val="H"/>') + run('丁'),
    );
    expect(bodyTexts(body, { styles: hidden })).toEqual(['乙丁']);
  });

  it('takes exactly one branch of alternative content', () => {
    const emoji = `<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F600"/></mc:Choice><mc:Fallback>${t('☺')}</mc:Fallback></mc:AlternateContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="w14">${t('甲')}</mc:Choice><mc:Choice Requires="w15">${t('乙')}</mc:Choice><mc:Fallback>${t('丙')}</mc:Fallback></mc:AlternateContent>`;
    expect(bodyTexts(p(rawRun(emoji) + rawRun(both)))).toEqual(['☺甲']);
  });
});

describe('line breaks', () => {
  it('are part of the text and part paragraphs where they stand for them', () => {
    const draft = read({ body: p('　　第一段到此为止。\n　　第二段从此开始。') });
    expect(draft.text).toBe('　　第一段到此为止。\n　　第二段从此开始。');
    expect(draft.blocks.map(({ text }) => text)).toEqual(['　　第一段到此为止。', '　　第二段从此开始。']);
  });
});

describe('tracked changes', () => {
  it('reads insertions and leaves deletions out', () => {
    expect(bodyTexts(p(run('立案') + deleted('182') + inserted(run('172')) + run('件')))).toEqual(['立案172件']);
  });

  it('reads moved text where it went', () => {
    const from = `<w:moveFrom w:id="1" w:author="a">${run('乙')}</w:moveFrom>`;
    const to = `<w:moveTo w:id="2" w:author="a">${run('乙')}</w:moveTo>`;
    expect(bodyTexts(p(run('甲') + from) + p(run('丙') + to))).toEqual(['甲', '丙乙']);
  });

  it('ignores the properties that a paragraph, a run had before', () => {
    const before = '<w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>';
    const change = '<w:pPrChange w:id="2"><w:pPr><w:pStyle w:val="X"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>';
    const body = `<w:p><w:pPr>${change}</w:pPr><w:r>${before}<w:t>正文</w:t></w:r></w:p>`;
    expect(read({ body, styles: style('X', 'Old') }).blocks).toEqual([
      { kind: 'paragraph', part: 'body', text: '正文', start: 0, end: 2 },
    ]);
  });

  it('runs a paragraph whose mark is deleted on into the next, whose form it takes', () => {
    const body = p('甲', { properties: markDeleted }) + p('乙', { properties: markDeleted }) + p('丙', { outline: 0 });
    expect(read({ body }).blocks).toMatchObject([{ text: '甲乙丙', headingLevel: 1 }]);
  });

  it('keeps the text of a last paragraph whose mark is deleted', () => {
    expect(bodyTexts(p('甲') + p('乙', { properties: markDeleted }))).toEqual(['甲', '乙']);
  });
});

describe('fields', () => {
  it('reads results and no codes', () => {
    const simple = `<w:fldSimple w:instr="DOCPROPERTY Title">${run('总结')}</w:fldSimple>`;
    expect(bodyTexts(p(run('共') + field('=SUM(ABOVE)', '12') + run('件，') + simple))).toEqual(['共12件，总结']);
  });

  it('reads a field within the result of another, and none within a code', () => {
    const inResult = field('HYPERLINK "x"', field('REF a', '表一') + run('、表二'));
    const inCode = `${rawRun('<w:fldChar w:fldCharType="begin"/>')}${rawRun('<w:instrText> IF </w:instrText>')}${field('PAGE', '3')}${rawRun('<w:instrText> = 1 </w:instrText>')}${rawRun('<w:fldChar w:fldCharType="separate"/>')}${run('是')}${rawRun('<w:fldChar w:fldCharType="end"/>')}`;
    expect(bodyTexts(p(inResult + run('；') + inCode))).toEqual(['表一、表二；是']);
  });

  it('reads a field whose result runs over paragraphs', () => {
    const begin = rawRun('<w:fldChar w:fldCharType="begin"/>') + rawRun('<w:instrText> INCLUDETEXT </w:instrText>');
    const separate = rawRun('<w:fldChar w:fldCharType="separate"/>');
    const end = rawRun('<w:fldChar w:fldCharType="end"/>');
    expect(bodyTexts(p(begin + separate + run('甲')) + p('乙') + p(run('丙') + end + run('丁')))).toEqual([
      '甲',
      '乙',
      '丙丁',
    ]);
  });

  it('leaves a table of contents out', () => {
    const begin = rawRun('<w:fldChar w:fldCharType="begin"/>') + rawRun('<w:instrText> TOC \\o "1-3" </w:instrText>');
    const separate = rawRun('<w:fldChar w:fldCharType="separate"/>');
    const end = rawRun('<w:fldChar w:fldCharType="end"/>');
    const entries =
      p(begin + separate + run('一、基本情况\t') + field('PAGEREF a', '1')) + p('二、存在问题\t2') + p(end);
    expect(bodyTexts(entries + p('正文'))).toEqual(['正文']);
  });

  it('does not let a field without an end swallow the draft', () => {
    const begin = rawRun('<w:fldChar w:fldCharType="begin"/>') + rawRun('<w:instrText> PAGE </w:instrText>');
    expect(bodyTexts(p(run('甲') + begin) + p('乙'))).toEqual(['甲', '乙']);
  });
});

describe('headings', () => {
  const styles =
    style('1', 'heading 1', '<w:outlineLvl w:val="0"/>') +
    style('MyTitle', '大标题', '', { basedOn: '1' }) +
    style('H2', 'heading 2') +
    style('Body1', '正文一', '<w:outlineLvl w:val="9"/>', { basedOn: '1' }) +
    style('A', 'a', '', { basedOn: 'B' }) +
    style('B', 'b', '', { basedOn: 'A' });

  it.each([
    ['by the outline level of the style', { style: '1' }, 1, 'heading 1'],
    ['by the style that it is based on', { style: 'MyTitle' }, 1, '大标题'],
    ['by the name of the style', { style: 'H2' }, 2, 'heading 2'],
    ['not where the style takes the level back', { style: 'Body1' }, undefined, '正文一'],
    ['by its own outline level', { style: 'Body1', outline: 2 }, 3, '正文一'],
    ['not where its own level is that of body text', { style: '1', outline: 9 }, 0, 'heading 1'],
    ['not by a circle of styles', { style: 'A' }, undefined, 'a'],
    ['not by a style that is not there', { style: 'None' }, undefined, undefined],
  ])('are known %s', (_, form, level, name) => {
    const [block] = read({ body: p('标题', form), styles }).blocks;
    expect(block).toMatchObject({ text: '标题' });
    expect((block as { headingLevel?: number }).headingLevel ?? 0).toBe(level ?? 0);
    expect((block as { style?: string }).style).toBe(name);
  });

  it('keep the label apart from the text', () => {
    expect(labelled(p('一、基本情况', { style: '1' }), { styles })).toEqual(['|一、基本情况']);
  });
});
