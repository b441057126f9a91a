import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../shared/draft/reading.ts';

describe('reading', () => {
  it.each([
    ['支出12.5万\n元，', '支出12.5万元，'],
    ['占\n— 12 —\n74.34%', '占74.34%'],
    ['完 成 47.5 亿 元', '完成47.5亿元'],
    ['收案321 146件', '收案321146件'],
    ['第12 34行', '第12 34行'],
    ['参加MCN 2024年会', '参加MCN 2024年会'],
    ['３５．５％', '35.5%'],
    ['2025\n年度', '2025年度'],
  ])('reads %j as %s', (source, text) => {
    expect(reading(source).text).toBe(text);
  });

  it('gives back the place of each of its characters', () => {
    const pieces = fc.constantFrom('立案', '12', ' ', '\n', '\n— 3 —\n', '　', '４', '件', '，', '\u200b', 'A');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const read = reading(source);
        for (let i = 0; i < read.text.length; i++) {
          const { start, end } = read.source({ start: i, end: i + 1 });
          expect(end - start).toBe(1);
          const char = source[start]!;
          const blank = /[\s\u3000\u200b]/.test(char);
          expect(read.text[i]).toBe(blank ? ' ' : char === '４' ? '4' : char);
        }
      }),
    );
  });
});
