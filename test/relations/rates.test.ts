import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accused, report, verdicts } from './support.ts';

describe('rates', () => {
  it.each([
    ['全年立案72件，结案54件，结案率75%。', '75%: consistent'],
    ['受理诉讼879件（含旧存343件），结案700件，结案率79.64%。', '79.64%: consistent'],
    ['上年结转12件，本年新收30件，办结35件，办结率83.3%。', '83.3%: consistent'],
    ['全年处置线索180件，立案45件，立案率25%。', '25%: consistent'],
    ['交办问题66个，整改66个，整改率100%。', '100%: consistent'],
    ['问题整改完成66个，完成率59.5%，共自查问题111个。', '59.5%: consistent'],
    ['抽查案卷145件，发现有问题的9件，准确率94%。', '94%: consistent'],
    ['立案7件，结案2件，结案率28.5%。', '28.5%: last-digit'],
    ['全年立案72件，结案54件，结案率57%。', '57%: error'],
    ['谈话函询40件次，予以了结28件次，了结率142.9%。', '142.9%: error'],
    ['发放问卷500份，表示满意的492份，群众满意率达99%以上。', '99%: error'],
    ['处理来电420个，满意率98.6%。', '98.6%: unassessable'],
    ['立案XX件，结案12件，结案率85%。', '85%: unassessable'],
  ])('judges %s', (text, verdict) => {
    expect(verdicts(text, 'rate')).toContain(verdict);
  });

  it('shows its work: formula, computed value and the band that the printed one allows', () => {
    const [relation] = report('立案184件，结案172件，结案率93.48%。').relations.filter(({ kind }) => kind === 'rate');
    expect(relation).toMatchObject({
      formula: '172 ÷ 184',
      computed: '93.48%',
      printed: '93.48%',
      band: ['93.475%', '93.485%'],
    });
    expect(relation?.operands.map(({ text }) => text)).toEqual(['172件', '184件']);
  });

  it.each([
    '力争结案率达到90%以上，现立案20件，结案11件。',
    '立案20件，结案18件，结案率高于全市平均水平3个百分点。',
    '要求办结率不低于95%。受理40件，办结30件。',
    '立案20件20人，结案15件，结案率75%。',
  ])('accuses nothing in: %s', (text) => {
    expect(accused(text)).toEqual([]);
  });

  it('never accuses a rate that was rounded as reports round, and always one that is off by more than a digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5000 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (whole, share, decimals) => {
          const part = Math.max(1, Math.floor(whole * share));
          const rate = (Math.round(((100 * part) / whole) * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
          const sentence = (printed: string) => `全年立案${whole}件，结案${part}件，结案率${printed}%。`;
          expect(accused(sentence(rate))).toEqual([]);
          const wrong = (Number(rate) > 50 ? Number(rate) - 10 : Number(rate) + 10).toFixed(decimals);
          expect(accused(sentence(wrong))).toEqual([`${wrong}%`]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('completion of a plan', () => {
  it.each([
    ['年初预算为511.66万元，支出决算为457.86万元，完成年初预算的89.49%。', '89.49%: consistent'],
    ['年初预算为511.66万元，支出决算为457.86万元，完成年初预算的98.49%。', '98.49%: error'],
    ['一般公共预算收入完成4749万元，为预算的105.9%。', '105.9%: unassessable'],
  ])('judges %s', (text, verdict) => {
    expect(verdicts(text, 'rate')).toContain(verdict);
  });
});
