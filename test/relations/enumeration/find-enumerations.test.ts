import { describe, expect, it } from 'vitest';
import { reading } from '../../../shared/draft/reading.ts';
import { findEnumerations } from '../../../shared/relations/enumeration/find-enumerations.ts';
import { agreeing, contradicting, doubtful, silent } from './sentences.ts';

const relationsIn = (text: string) => findEnumerations(reading(text));
const textsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('lists and their numbers', () => {
  it.each(agreeing)('agree: %s', (text) => {
    const found = relationsIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => 'consistent'));
  });

  it.each(contradicting)('disagree: %s', (text, listed) => {
    const wrong = relationsIn(text).filter(({ verdict }) => verdict !== 'consistent');
    expect(wrong.map(({ verdict }) => verdict)).toEqual(['error']);
    expect(wrong[0]?.data).toEqual({ listed: String(listed) });
  });

  it.each(doubtful)('are left to a person: %s', (text) => {
    const wrong = relationsIn(text).filter(({ verdict }) => verdict !== 'consistent');
    expect(wrong.map(({ verdict }) => verdict)).toEqual(['verify']);
    expect(wrong[0]?.reason).toBeTruthy();
  });

  it.each(silent)('are not stated: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});

describe('a counted list', () => {
  it('marks the number with its classifier, and each item without the words before the first', () => {
    const text = '下一步围绕就业、住房和交通三个领域发力。';
    const [found] = relationsIn(text);
    expect(found && text.slice(found.claim.start, found.claim.end)).toBe('三个');
    expect(textsOf(text, found?.operands ?? [])).toEqual(['就业', '住房', '交通']);
    expect(found).toMatchObject({ formula: '列举 3 项', computed: '3', printed: '三个' });
  });

  it('counts quoted items that stand side by side', () => {
    const text = '评出“岗位能手”“服务标兵”“先进集体”三类典型。';
    expect(textsOf(text, relationsIn(text)[0]?.operands.slice(1) ?? [])).toEqual(['“服务标兵”', '“先进集体”']);
  });

  it('takes the items of labelled groups together', () => {
    const text = '全乡辖3个村（牧业村：东沟村、西沟村；农业村：南沟村）。';
    expect(textsOf(text, relationsIn(text)[0]?.operands ?? [])).toEqual(['东沟村', '西沟村', '南沟村']);
  });

  it('puts back a number in the style that it replaces', () => {
    const fixOf = (text: string) => relationsIn(text)[0]?.fixes?.[0]?.text;
    expect(fixOf('紧盯就业、住房、交通、医保三个领域。')).toBe('四个');
    expect(fixOf('紧盯就业、住房、交通、医保3个领域。')).toBe('4个');
    expect(fixOf('评出一至十一号：东、南、西、北、中、上、下、左、右、前、后十二个方位。')).toBe('十一个');
  });

  it('reads over the line breaks of a PDF', () => {
    const read = reading('坚决打好蓝天、碧水、净\n土三大保卫战。');
    expect(findEnumerations(read).map(({ verdict }) => verdict)).toEqual(['consistent']);
  });
});

describe('hostile text', () => {
  const units = [
    '、',
    '“',
    '”',
    '（',
    '三个',
    '和三个',
    '甲、乙三个',
    '“甲”三个',
    '三个：',
    '三个（甲、',
    '》三个',
    '，三个',
  ];
  it.each(units)('is read in linear time: %s', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    findEnumerations({ text, source: (span) => span });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
