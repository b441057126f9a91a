import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, hang, wrap } from '../../shared/report/text/columns.ts';

const lines = (text: string, room: number) => wrap(text, room).map(({ start, end }) => text.slice(start, end));

test('a Chinese character takes two columns, a digit one', () => {
  expect(columns('结案172件')).toBe(9);
});

test('numbers and words stay whole, and a line never begins with what closes a clause', () => {
  expect(lines('全年立案184件，结案172件', 14)).toEqual(['全年立案184', '件，结案172件']);
  expect(lines('办结率达到了，', 12)).toEqual(['办结率达到', '了，']);
  expect(lines('one of the numbers is wrong', 12)).toEqual(['one of the', 'numbers is', 'wrong']);
});

test('a word longer than the line is broken rather than run over', () => {
  expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('whatever the text, no line runs over, and nothing but blanks is lost', () => {
  const piece = fc.constantFrom('结案', '93.48%', '，', '（', '”', ' ', 'word', '𠮷', '—');
  const text = fc.array(piece).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (source, room) => {
      const broken = lines(source, room);
      for (const line of broken) expect(columns(line)).toBeLessThanOrEqual(room);
      expect(broken.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
    }),
  );
});

test('lines after the first stand under the text, not under its name', () => {
  expect(hang('算式  ', '一二三四五六七八九十甲乙丙', 26)).toBe('算式  一二三四五六七八九十\n      甲乙丙');
});
