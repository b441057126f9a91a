import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accused, verdicts } from './support.ts';

describe('shares', () => {
  it.each([
    ['处理86人（第一种形态33人，占比38.4%）。', '38.4%: consistent'],
    [
      '一季度处理33.2万人次，其中第一种形态23.6万人次，占总人次的70.9%；第二种形态7.4万人次，占22.4%。',
      '70.9%: consistent',
    ],
    ['市区人口15.8万，占11.1%；甲县45.5万，占32.1%；乙县46.9万，占33.1%；丙县33.7万，占23.7%。', '33.1%: consistent'],
    ['受理492件，逾期交房35件，逾期办证289件，占案件总数的65.85%。', '65.85%: consistent'],
    ['复查案件381件，其中有问题的44件，占381件的11.55%。', '11.55%: consistent'],
    ['36名干部中，有12名受到过表彰，占总数的三分之二。', '三分之二: error'],
    ['共处理86人，其中第一种形态33人，占超过四成。', '四成: error'],
    ['支出860万元，其中人员430万元，占50%；公用258万元，占30%；项目172万元，占25%。', '25%: error'],
  ])('judges %s', (text, verdict) => {
    expect(verdicts(text, 'share')).toContain(verdict);
  });

  it.each([
    ['城镇占63.9%，农村占36.1%。', '36.1%: consistent'],
    ['三次产业比重分别为6.8%、36.5%、56.7%。', '56.7%: consistent'],
    ['三类问题分别占45%、35%、25%。', '25%: error'],
    ['省内迁入的占63.9%，省外迁入的占36.9%。', '63.9%: verify'],
  ])('adds up the shares of %s', (text, verdict) => {
    expect(verdicts(text, 'shares-total').map((each) => each.split(': ')[1])).toEqual([verdict.split(': ')[1]]);
  });

  it('accuses no share of a list that was rounded as reports round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 4000 }), { minLength: 3, maxLength: 7 }),
        fc.integer({ min: 1, max: 2 }),
        (parts, decimals) => {
          const total = parts.reduce((a, b) => a + b, 0);
          const items = parts.map(
            (n, i) =>
              `${'甲乙丙丁戊己庚'[i]}类${n}件，占${(Math.round((100 * n * 10 ** decimals) / total) / 10 ** decimals).toFixed(decimals)}%`,
          );
          expect(accused(`全年受理诉求${total}件，其中${items.join('；')}。`)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('changes', () => {
  it.each([
    ['受理举报430件，比上年同期298件增加132件，上升44%。', '44%: last-digit', 'growth'],
    ['受理举报430件，比上年同期298件增加132件，上升44.3%。', '132件: consistent', 'difference'],
    ['总收入26591.08万元，比上年增加8487.88万元，增长46.89%。', '46.89%: consistent', 'growth'],
    ['全口径收入109.12亿元，较上年全口径收入97.16亿元增长12.31%。', '12.31%: consistent', 'growth'],
    ['处置时间由728分钟降至425分钟，投诉由80件降至50件，降幅37.5%。', '37.5%: consistent', 'growth'],
    ['结案率49.58%，比上年的52.57%下降2.99个百分点。', '2.99个百分点: consistent', 'difference'],
    ['立案120件，去年同期150件，同比增长20%。', '20%: error', 'growth'],
    ['来访量同比下降了1.5倍。', '1.5倍: error', 'growth'],
    ['线索由36件增加到72件，翻了两番。', '两番: error', 'growth'],
    ['线索由36件增加到144件，翻了两番。', '两番: consistent', 'growth'],
    ['收入从2021年的22.86亿元增加到2025年的31.99亿元，年均增长8.8%。', '8.8%: consistent', 'growth'],
    ['立案20件，去年同期21件，同比持平。', '持平: error', 'growth'],
    ['立案298件，去年同期300件，基本持平。', '持平: consistent', 'growth'],
  ] as const)('judges %s', (text, verdict, kind) => {
    const found = verdicts(text, kind);
    if (verdict.endsWith('last-digit'))
      expect(found.some((each) => each === verdict || each === verdict.replace('last-digit', 'consistent'))).toBe(true);
    else expect(found).toContain(verdict);
  });

  it.each([
    '地方收入31.99亿元，增长26%，其中税收占比83.9%，较去年增加15.3个百分点。',
    '收入从22.86亿元增加到31.99亿元，五年累计收入125.26亿元，较“十三五”增长11%。',
    '耗油2466升，百公里油耗约4.5升，较2021年（2536升）下降2.8%。',
    '全省常住人口2746万人，与上次普查基本持平。',
    '处分人数较去年增加15人。',
  ])('accuses nothing in: %s', (text) => {
    expect(accused(text)).toEqual([]);
  });
});
