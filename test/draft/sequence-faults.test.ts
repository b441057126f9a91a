import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../shared/draft/outline.ts';
import { chineseNumeral, relabel } from '../../shared/draft/relabel.ts';
import { sequenceFaults } from '../../shared/draft/sequence-faults.ts';

const faults = (numbers: readonly number[]) =>
  sequenceFaults({
    series: 'arabic',
    items: numbers.map((number) => ({ number }) as OutlineItem),
    parent: null,
    goesOn: false,
  }).map(({ kind, item, expected, renumbered }) => ({
    kind,
    is: item.number,
    expected,
    to: renumbered.map(({ number }) => number).join(),
  }));

describe('a list of numbers', () => {
  it.each([
    ['that runs on', [1, 2, 3, 4], []],
    ['that begins late', [3, 4], [{ kind: 'start', is: 3, expected: 1, to: '' }]],
    ['that lacks one', [1, 2, 4, 5], [{ kind: 'gap', is: 4, expected: 3, to: '3,4' }]],
    ['that has one twice', [1, 2, 2, 3], [{ kind: 'repeat', is: 2, expected: 3, to: '3,4' }]],
    [
      'that has one three times',
      [1, 2, 2, 2],
      [
        { kind: 'repeat', is: 2, expected: 3, to: '3' },
        { kind: 'repeat', is: 2, expected: 4, to: '4' },
      ],
    ],
    ['that goes back', [1, 2, 3, 2], [{ kind: 'backwards', is: 2, expected: 4, to: '4' }]],
    ['with one wrong number', [1, 2, 8, 4, 5], [{ kind: 'slip', is: 8, expected: 3, to: '3' }]],
    ['with two in each other’s place', [1, 3, 2, 4], [{ kind: 'swap', is: 3, expected: 2, to: '2,3' }]],
    ['that is empty', [], []],
  ] as const)('%s', (_, numbers, expected) => expect(faults(numbers)).toEqual(expected));
});

describe('relabel', () => {
  it.each([
    ['（三）', 4, '（四）'],
    ['九、', 10, '十、'],
    ['3.', 12, '12.'],
    ['三是', 21, '二十一是'],
    ['第三，', 4, '第四，'],
    ['①', 12, '⑫'],
    ['⑵', 1, '⑴'],
    ['第二部分', 3, '第三部分'],
    ['三、', 120, '三、'],
  ])('%s → %i is %s', (label, number, expected) => expect(relabel(label, number)).toBe(expected));

  it('writes Chinese numerals up to ninety-nine', () => {
    expect([1, 10, 11, 20, 35, 99].map(chineseNumeral)).toEqual(['一', '十', '十一', '二十', '三十五', '九十九']);
  });
});
