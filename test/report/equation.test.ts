import { expect, test } from 'vitest';
import type { ReportedRelation } from '../../shared/report/contract.ts';
import { equation } from '../../shared/report/text/problem.ts';

const relation = (more: Partial<ReportedRelation>): ReportedRelation => ({
  kind: 'rate',
  verdict: 'error',
  claim: { start: 0, end: 1, text: '1' },
  operands: [],
  ...more,
});

test('arithmetic is shown with its result, a bound as what does not hold, a count as what was counted', () => {
  expect(equation(relation({ formula: '172 ÷ 184', computed: '93.48%' }), 'zh')).toBe('172 ÷ 184 = 93.48%');
  const bound = { kind: 'subset', formula: '126 ≤ 112' } as const;
  expect(equation(relation(bound), 'zh')).toBe('126 ≤ 112 不成立');
  expect(equation(relation(bound), 'en')).toBe('126 ≤ 112 does not hold');
  expect(equation(relation({ ...bound, formula: '112 ≤ 126', verdict: 'consistent' }), 'zh')).toBe('112 ≤ 126');
  expect(equation(relation({ kind: 'enumeration', formula: '其后 3 条', computed: '3' }), 'zh')).toBe('其后 3 条');
  expect(equation(relation({ kind: 'repeat', formula: '121人', computed: '121人' }), 'zh')).toBe('121人');
  expect(equation(relation({}), 'zh')).toBeUndefined();
});
