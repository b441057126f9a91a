import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accused, report, verdicts } from './support.ts';

describe('totals and their parts', () => {
  it.each([
    ['重点抽查26所学校（大专5所、中专5所、中学7所、小学9所）。', '26所: consistent'],
    ['查处问题27起（违规吃喝12起、公车私用8起、收受礼金5起）。', '27起: error'],
    ['三批共培训1200余人，分别为500人、400人、320人。', '1200余人: consistent'],
    ['清退资金1.2万元、追缴资金8000元，合计2万元。', '2万元: consistent'],
    ['清退资金1.2万元、追缴资金8000元，合计3万元。', '3万元: error'],
    ['受理来信来访406件，自行查办130件，转办270件，领导查处6件。', '406件: consistent'],
    [
      '全年处分61万人，其中省部级49人，厅局级3144人，县处级2.4万人，乡科级8.2万人，一般干部8.5万人，其他人员41.7万人。',
      '61万人: consistent',
    ],
    ['全乡有农户1072户、3895人，其中牧业1038户、3809人，农业34户、86人。', '3895人: consistent'],
    ['现有确诊886例，累计治愈218770例，累计死亡5226例，累计报告224882例。', '224882例: consistent'],
    ['收入474945万元，加上级补助2164017万元，调入资金16413万元，收入总量为2655375万元。', '2655375万元: consistent'],
    ['农业类312件、城建类287件、劳动类224件、交通类131件、其他332件，前三类合计823件。', '823件: consistent'],
    ['农业类312件、城建类287件、劳动类224件、交通类131件、其他332件，前三类合计832件。', '832件: verify'],
    ['移交线索9件，结案5件，在查4件。', '9件: consistent'],
    ['移交线索9件，结案5件，在查3件。', '9件: verify'],
    ['新增病例102例。其中境外输入56例（甲省24例，乙省32例），含10例由无症状者转为；本土46例。', '102例: consistent'],
  ])('judges %s', (text, verdict) => {
    expect(verdicts(text, 'sum', 'status-split')).toContain(verdict);
  });

  it.each([
    '处分61万人，其中党纪处分49.8万人、政务处分16.2万人。',
    '受理信访203件，其中检举控告类61件、申诉类12件。',
    '走访3个乡镇12个村，收到建议7条、意见5条。',
    '到位资金310.85亿元，其中新增专项债券20.18亿元，新增一般债券13.39亿元。',
    '香港特区累计19099例（出院14996例，死亡224例）。',
    '受理举报320件，其中来信62件、来访85件、来电118件、网络55件，比去年同期的295件上升8.5%。',
    '立案XX件，其中A类12件、B类5件、其他3件。',
    '新增学位4300个，其中小学2100个、初中1200个、高中1000个。',
  ])('accuses nothing in: %s', (text) => {
    expect(accused(text)).toEqual([]);
  });

  it('says the total by its name', () => {
    const [problem] = report('违规吃喝12起、公车私用8起、收受礼金5起，合计26起。').problems;
    expect(problem?.message).toBe('12 + 8 + 5 ＝ 25起，与“合计”的 26起 不符。');
    expect(problem?.suggestions[0]?.title).toBe('改为“25起”');
  });

  it('never accuses a complete list that adds up, and always one that does not', () => {
    const part = fc.integer({ min: 2, max: 900 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 9 }), fc.integer({ min: 1, max: 40 }), (parts, off) => {
        const names = '甲乙丙丁戊己庚辛壬';
        const list = parts.map((n, i) => `${names[i]}乡${n}件`).join('、');
        const total = parts.reduce((a, b) => a + b, 0);
        expect(accused(`全县受理${total}件（${list}）。`)).toEqual([]);
        expect(accused(`全县受理${total + off}件（${list}）。`)).toEqual([`${total + off}件`]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('totals over several paragraphs', () => {
  it('finds the parts of an earlier total', () => {
    const text = '全院用电9616790千瓦时。\n东院用电2797534千瓦时，西院用电6296716千瓦时，充电桩用电522540千瓦时。';
    expect(verdicts(text, 'sum')).toEqual(['9616790千瓦时: consistent']);
  });

  it('adds up a list of one item to a paragraph', () => {
    const list = (total: string) =>
      `全区收入${total}亿元。其中：\n- 税收：8.2亿元\n- 经营：3.5亿元\n- 转移支付：1.1亿元\n二、支出情况`;
    expect(verdicts(list('12.8'), 'sum')).toEqual(['12.8亿元: consistent']);
    expect(verdicts(list('21.8'), 'sum')).toEqual(['21.8亿元: verify']);
  });

  it('takes a number said twice for the same indicator, and asks about one with digits turned', () => {
    expect(verdicts('全县处置问题线索1316件。\n二、情况\n全县处置问题线索1316件。', 'repeat')).toEqual([
      '1316件: consistent',
    ]);
    expect(verdicts('全县处置问题线索1316件。\n二、情况\n全县处置问题线索1361件。', 'repeat')).toEqual([
      '1361件: verify',
    ]);
    expect(verdicts('城区走访群众1316户。\n乡镇走访群众1361户。', 'repeat')).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    ['全市8个乡镇中，有9个建立了监察办公室。', '9个: error', 'subset'],
    ['自查问题111个，现已整改113个。', '113个: error', 'bound'],
    ['查办问题线索38件，立案42件。', '42件: verify', 'bound'],
    ['走访群众900人次，涉及群众1200人。', '900人次: verify', 'bound'],
    ['上半年立案22件。1—9月立案19件。', '19件: error', 'cumulative'],
    ['共检查单位40家，合格率97.3%。', '97.3%: verify', 'possible-rate'],
  ] as const)('judges %s', (text, verdict, kind) => {
    expect(verdicts(text, kind)).toContain(verdict);
  });
});
