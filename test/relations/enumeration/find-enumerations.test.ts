import { describe, expect, it } from 'vitest';
import { reading } from '../../../shared/draft/reading.ts';
import { findEnumerations } from '../../../shared/relations/enumeration/find-enumerations.ts';
import { agreeing, contradicting, doubtful, silent } from './sentences.ts';

const found = (text: string) => findEnumerations(reading(text)).filter(({ kind }) => kind === 'enumeration');

describe('findEnumerations', () => {
  it.each(agreeing)('finds that the list has as many items as it says: %s', (text) => {
    const relations = found(text);
    expect(relations.map(({ verdict }) => verdict)).toContain('consistent');
    expect(relations.filter(({ verdict }) => verdict !== 'consistent')).toEqual([]);
  });

  it.each(contradicting)('finds a wrong number: %s', (text, listed) => {
    const wrong = found(text).filter(({ verdict }) => verdict === 'error');
    expect(wrong.map(({ computed }) => Number.parseInt(computed ?? '', 10) || computed)).toEqual([listed]);
  });

  it.each(doubtful)('only asks about: %s', (text) => {
    expect(found(text).some(({ verdict }) => verdict === 'error')).toBe(false);
  });

  it.each(silent)('accuses nothing in: %s', (text) => {
    expect(found(text).filter(({ verdict }) => verdict === 'error' || verdict === 'verify')).toEqual([]);
  });

  it('survives lists with nothing in them', () => {
    for (const text of ['分别为 $L,R$，则：', '三个：、、、', '、三个', '（）三个', '；；三个方面'])
      expect(() => found(text)).not.toThrow();
  });
});
