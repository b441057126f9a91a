import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../shared/draft/reading.ts';
import { extractFigures } from '../../shared/figures/extract-figures.ts';
import { approximately } from '../../shared/numbers/rational.ts';

const figuresIn = (text: string) => extractFigures(reading(text).text).figures;
const printed = (text: string) => figuresIn(text).map((figure) => figure.text);

describe('extractFigures', () => {
  it.each([
    ['参训1,205人次', '1,205人次', 1205, '人次'],
    ['处理33.2万人次', '33.2万人次', 332000, '人次'],
    ['罚没117，526.73元', '117，526.73元', 117526.73, '元'],
    ['收案321 146件', '321146件', 321146, '件'],
    ['总产值1.2万亿元', '1.2万亿元', 1.2e12, '元'],
    ['投入３．５亿元', '3.5亿元', 3.5e8, '元'],
    ['结案率93.48%', '93.48%', 93.48, '%'],
    ['出生率5.63‰', '5.63‰', 0.563, '%'],
    ['下降0.04个百分点', '0.04个百分点', 0.04, '%'],
    ['增长1.4倍', '1.4倍', 1.4, '倍'],
    ['抽查145个案件', '145个', 145, '件'],
    ['六个单位', '六个', 6, '个'],
    ['两名同志', '两名', 2, '人'],
    ['处分一百二十人', '一百二十人', 120, '人'],
    ['占百分之九十五', '百分之九十五', 95, '%'],
    ['占百分之九十七点二', '百分之九十七点二', 97.2, '%'],
    ['占三成', '三成', 30, '%'],
    ['气温−2.41度', '2.41度', -2.41, '度'],
  ])('reads %s', (text, span, value, base) => {
    const [figure] = figuresIn(text);
    expect(figure?.text).toBe(span);
    expect(approximately(figure!.value)).toBeCloseTo(value, 6);
    expect(figure?.base).toBe(base);
  });

  it('keeps the precision a number is printed with', () => {
    const [count, rounded, percent] = figuresIn('立案72件，收入33.20万元，占70.0%');
    expect([count!.decimals, rounded!.decimals, percent!.decimals]).toEqual([0, 2, 1]);
    expect(approximately(rounded!.quantum)).toBe(100);
    expect(count!.range.low).toEqual(count!.range.high);
  });

  it.each([
    '2023年5月6日',
    '第3批',
    '1—4月',
    '“1+3+N”模式',
    '〔2021〕30号',
    '9·29会议',
    '15:30开会',
    '85后干部',
    '型号X5',
    '3个月',
    '12个工作日',
    '0—14岁',
    'http://a.cn/123/',
    '（3）其他',
    '1.加强领导',
    '“四个意识”',
    '二十届中央纪委',
  ])('takes nothing in %s for a quantity', (text) => {
    expect(printed(text)).toEqual([]);
  });

  it.each([
    ['近200项目标任务', '200项', 180, 200],
    ['佐证材料80余份', '80余份', 80, 90],
    ['1200余人次', '1200余人次', 1200, 1300],
    ['培训1.2万余人', '1.2万余人', 12000, 13000],
  ])('reads %s as a stretch of values', (text, span, low, high) => {
    const [figure] = figuresIn(text);
    expect(figure?.text).toBe(span);
    expect(approximately(figure!.range.low!.at)).toBeCloseTo(low, 6);
    expect(approximately(figure!.range.high!.at)).toBeCloseTo(high, 6);
  });

  it('tells two counts of one subject apart', () => {
    expect(printed('立案20件20人，结案18件')).toEqual(['20件', '20人', '18件']);
    expect(printed('制发通报1期5起')).toEqual(['1期', '5起']);
    expect(printed('组织宣讲5场3000余人次')).toEqual(['5场', '3000余人次']);
  });

  it('hangs brackets on the figure before them', () => {
    const { figures, brackets } = extractFigures('处理86人（第一种形态33人，占比38.4%），处分5人');
    expect(figures.map(({ bracket }) => bracket)).toEqual([-1, 0, 0, -1]);
    expect(brackets).toEqual([{ anchor: 0, parent: -1, closed: true }]);
  });

  it('gives the unit that a list left out once', () => {
    expect(figuresIn('工业6026万元，交通628万，商业264万元').map(({ dimension }) => dimension)).toEqual([
      'money',
      'money',
      'money',
    ]);
  });

  it('places every figure where it stands', () => {
    const pieces = fc.constantFrom(
      '立案',
      '1,205件',
      '，',
      '。',
      '（',
      '）',
      '33.2万人次',
      '近200项',
      '占70%',
      '其中',
      '两名',
      '百分之五',
      '2023年',
      '\n',
      ' ',
      '“',
      '12',
      'X5',
      '；',
      '、',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const read = reading(parts.join(''));
        for (const figure of extractFigures(read.text).figures) {
          expect(read.text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(read.text.slice(figure.number.start, figure.number.end)).toBe(figure.digits);
        }
      }),
    );
  });
});
