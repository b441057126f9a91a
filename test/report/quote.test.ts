import { expect, test } from 'vitest';
import type { Block } from '../../shared/draft/draft.ts';
import { columns } from '../../shared/report/text/columns.ts';
import { printable } from '../../shared/report/text/printable.ts';
import { type Mark, quote } from '../../shared/report/text/quote.ts';

const block = (text: string, start = 0): Block => ({
  kind: 'paragraph',
  part: 'body',
  text,
  start,
  end: start + text.length,
});
const mark = (text: string, of: string, start = 0, paint: Mark['paint'] = fault): Mark => {
  const at = of.indexOf(text) + start;
  return { start: at, end: at + text.length, paint };
};
const shape = { room: 60, lines: 2 };
const fault = (text: string) => `⟦${text}⟧`;
const related = (text: string) => `<${text}>`;

test('the sentence with the fault is quoted, not its neighbours', () => {
  const text = '工作扎实推进。全年结案率为98.48%，创历史新高。下一步继续努力。';
  expect(quote(block(text, 100), [mark('98.48%', text, 100)], shape)).toEqual(['全年结案率为⟦98.48%⟧，创历史新高。']);
});

test('the numbers that the fault is computed from are shown with it, those of other sentences too', () => {
  const text = '全年立案184件。结案172件。结案率98.48%。';
  const marks: [Mark, ...Mark[]] = [
    mark('98.48%', text),
    mark('184件', text, 0, related),
    mark('172件', text, 0, related),
  ];
  expect(quote(block(text), marks, shape)).toEqual(['全年立案<184件>。结案<172件>。结案率⟦98.48%⟧。']);
});

test('a sentence without end is cut around the fault and fits the room', () => {
  const text = `${'围绕中心服务大局'.repeat(40)}结案率98.48%${'持续用力久久为功'.repeat(40)}`;
  const rows = quote(block(text), [mark('98.48%', text)], shape);
  expect(rows.join('')).toContain('结案率⟦98.48%⟧');
  expect(rows[0]).toMatch(/^…/);
  expect(rows.at(-1)).toMatch(/…$/);
  for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(shape.room + columns('⟦⟧'));
});

test('a fault longer than the room is shown by its beginning', () => {
  const text = '情况'.repeat(500);
  const rows = quote(block(text), [{ start: 0, end: text.length, paint: fault }], shape);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(3);
});

test('a character of two code units is never cut in half', () => {
  const text = '𠮷'.repeat(400);
  const rows = quote(block(text), [{ start: 400, end: 402, paint: fault }], shape);
  expect(rows.join('')).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('a draft cannot write on the screen: escapes, backspaces and turned writing become visible marks', () => {
  expect(printable('甲\u001b[2J\u0007乙\u202e丙\n丁\t戊')).toBe('甲\ufffd[2J\ufffd乙\ufffd丙 丁 戊');
});

test('automatic numbering is shown before the first words, and is what an empty mark there means', () => {
  const numbered = { ...block('锻造过硬队伍。加强培训XX次。', 50), label: '（四）' } as Block;
  expect(quote(numbered, [{ start: 50, end: 50, paint: fault }], shape)).toEqual(['⟦（四）⟧锻造过硬队伍。']);
  expect(quote(numbered, [mark('锻造', numbered.text, 50)], shape)).toEqual(['（四）⟦锻造⟧过硬队伍。']);
  expect(quote(numbered, [mark('XX', numbered.text, 50)], shape)).toEqual(['加强培训⟦XX⟧次。']);
});

test('nothing is quoted where nothing stands', () => {
  expect(quote(block('特此报告。'), [{ start: 0, end: 0, paint: fault }], shape)).toEqual([]);
});
