import { describe, expect, it } from 'vitest';
import type { Block, Draft } from '../../shared/draft/draft.ts';
import { numberingOf } from '../../shared/draft/numbering.ts';
import type { Outline } from '../../shared/draft/outline.ts';
import { outlineOf } from '../../shared/draft/outline-of.ts';
import type { Span } from '../../shared/draft/place.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';

const outline = (draft: Draft): Outline => outlineOf(draft, (index) => numberingOf(draft.blocks[index]!));
const of = (text: string, kind: 'txt' | 'md' = 'txt') => outline(draftFromText(text, kind));
const words = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
const shapes = (text: string) => of(text).items.map(({ level, style, number }) => `${level} ${style} ${number}`);

describe('the beginning of a draft', () => {
  it.each([
    ['县水利局工作总结\n今年以来，水库安全。', '县水利局工作总结', null],
    [
      '关于农村供水管网改造和灌区建设\n工作情况的报告\n县人民政府：\n水库安全。',
      '关于农村供水管网改造和灌区建设\n工作情况的报告',
      '县人民政府：',
    ],
    ['护一库清水\n——在水利工作会议上的讲话\n同志们：\n水库安全。', '护一库清水\n——在水利工作会议上的讲话', '同志们：'],
    ['市委办公室：\n现将情况汇报如下。', null, '市委办公室：'],
    ['今年以来，水库安全度汛。\n一、情况', null, null],
    ['一、情况\n水库安全。', null, null],
    ['姓名：张某\n单位：水利局', null, null],
    [
      '机密\n水发〔2023〕8号\n关于防汛工作的通知\n各县（区）水利局，局属各单位：\n水库安全。',
      '关于防汛工作的通知',
      '各县（区）水利局，局属各单位：',
    ],
    ['水库安全度汛', null, null],
  ])('%j', (text, title, addressee) => {
    const found = of(text);
    expect(words(text, found.title)).toBe(title);
    expect(words(text, found.addressee)).toBe(addressee);
  });

  it('gives the title in one line, without its mark', () => {
    expect(of('关于灌区建设\n工作的报告（征求意见稿）\n水库安全。').titleText).toBe('关于灌区建设工作的报告');
  });

  it('finds who signed below the title, and when', () => {
    const text = '年度节水报告\n县水利局\n二〇二三年一月\n一、情况\n水库安全。';
    const { signature, date, bodyStart } = of(text);
    expect([words(text, signature), words(text, date), bodyStart]).toEqual(['县水利局', '二〇二三年一月', 3]);
  });
});

describe('the end of a draft', () => {
  it.each([
    ['总结\n水库安全。\n\n县水利局\n2023年12月20日', '县水利局', '2023年12月20日'],
    ['总结\n水库安全。\n县水利局　2023年X月X日', '县水利局　2023年X月X日', '县水利局　2023年X月X日'],
    ['总结\n水库安全。\n张　三\n2023.12.20\n（联系人：张三）\n抄送：市水利局', '张　三', '2023.12.20'],
    ['总结\n水库安全。\n总结人：张三', '总结人：张三', null],
    ['总结\n水库安全。\n##end##', null, null],
    ['总结\n截至2023年12月20日', null, null],
  ])('%j', (text, signature, date) => {
    const found = of(text);
    expect([words(text, found.signature), words(text, found.date)]).toEqual([signature, date]);
  });
});

describe('numbers', () => {
  it('reads every style and its level', () => {
    const text =
      '总结\n第一部分 回顾\n一、水库\n（一）除险\n1.查\n2．改\n（1）甲\n①乙\n(二)度汛\n一是早。二是快。\n二、灌区\n第二部分 打算';
    expect(shapes(text)).toEqual([
      '1 chapter 1',
      '2 chinese 1',
      '3 chinese-bracket 1',
      '4 arabic 1',
      '4 arabic 2',
      '5 arabic-bracket 1',
      '6 circled 1',
      '3 chinese-bracket 2',
      '4 run-in 1',
      '4 run-in 2',
      '2 chinese 2',
      '1 chapter 2',
    ]);
  });

  it.each([
    '1.5万亩灌区',
    '2023年，水库',
    '3、4月份',
    '一、二季度',
    '（二）款规定',
    '第一个五年',
    '12.4国家宪法日',
    '一．二级',
    '之一是水库',
  ])('does not take “%s” for numbered', (text) => expect(shapes(`总结\n${text}`)).toEqual([]));

  it.each([
    ['1.2023年情况', 1],
    ['一、2023年情况', 1],
    ['一、二十大精神学习', 1],
    ['（一）项目建设', 1],
    ['12、 管网', 12],
    ['##paid##五是水库', 5],
    ['附件：1.名册', 1],
    ['**三、水库**', 3],
    ['二十一、水库', 21],
  ])('reads the number of “%s”', (text, number) => expect(of(`总结\n${text}`).items[0]?.number).toBe(number));

  it('reads what automatic numbering prints, which is no part of the text', () => {
    const paragraph = (text: string, start: number, label?: string): Block => ({
      kind: 'paragraph',
      part: 'body',
      text,
      start,
      end: start + text.length,
      label,
    });
    const draft: Draft = {
      kind: 'docx',
      text: '总结\n水库\n除险',
      blocks: [paragraph('总结', 0), paragraph('水库', 3, '一、'), paragraph('除险', 6, '（一）')],
    };
    const [first, second] = outline(draft).items;
    expect(first).toMatchObject({
      style: 'chinese',
      number: 1,
      label: { start: 3, end: 3 },
      labelText: '一、',
      headingText: '水库',
    });
    expect(second).toMatchObject({ style: 'chinese-bracket', number: 1, level: 2, heading: { start: 6, end: 8 } });
  });

  it('tells the heading sentence from what follows it', () => {
    const text = '总结\n（一）水库安全。今年除险三座。\n（二）灌区建设';
    expect(of(text).items.map(({ headingText, standsAlone }) => [headingText, standsAlone])).toEqual([
      ['水库安全', false],
      ['灌区建设', true],
    ]);
  });

  it('takes a heading without a number from Markdown', () => {
    expect(
      of('# 总结\n## 情况\n1. 甲\n## 不足\n1. 乙', 'md').items.map(({ number, headingText }) => [number, headingText]),
    ).toEqual([
      [null, '情况'],
      [1, '甲'],
      [null, '不足'],
      [1, '乙'],
    ]);
  });

  it('reads a draft that begins with a table', () => {
    const text = '|甲|乙|\n|---|---|\n|1|2|\n\n一、水库\n二、灌区';
    expect(of(text, 'md').items.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('reads no numbers in headers, footnotes and tables', () => {
    const draft: Draft = {
      kind: 'docx',
      text: '一、页眉',
      blocks: [{ kind: 'paragraph', part: 'header', text: '一、页眉', start: 0, end: 4 }],
    };
    expect(outline(draft).items).toEqual([]);
  });
});

describe('lists', () => {
  const lists = (text: string) =>
    of(`总结\n${text}`).lists.map(({ series, items }) => `${series}:${items.map(({ number }) => number).join('')}`);

  it.each([
    ['一、甲\n1.a\n2.b\n二、乙\n3.c\n4.d', ['chinese:12', 'arabic:1234'], '跨部分连续'],
    ['一、甲\n1.a\n2.b\n二、乙\n1.c', ['chinese:12', 'arabic:12', 'arabic:1'], '各部分重起'],
    ['一、甲\n一是a。二是b。\n三是c。\n二、乙\n一是d。', ['chinese:12', '是:123', '是:1'], '段内与段首相接'],
    ['一是甲，一是a；二是b。\n二是乙。', ['是:12', '是:12'], '段内自有一套'],
    ['1.甲\n1.a\n2.b\n3.c\n2.乙', ['arabic:12', 'arabic:123'], '同一写法套用'],
    ['（一）甲\n（二）乙\n（一）丙\n（三）丁', ['chinese-bracket:12', 'chinese-bracket:13'], '括号不套用'],
  ])('%j → %j（%s）', (text, expected) => expect(lists(text)).toEqual(expected));
});
