import { describe, expect, it } from 'vitest';
import { reading } from '../../../shared/draft/reading.ts';
import { findRespectively } from '../../../shared/relations/enumeration/respectively.ts';

const relationsIn = (text: string) => findRespectively(reading(text));

const agreeing: readonly string[] = [
  '东城区、西河区、南山区分别立案12件、8件、5件。',
  '信访量和初信量分别下降5.1%和3.2%。',
  '一季度、二季度和三季度分别完成1.2亿元、1.5亿元和1.8亿元。',
  '结案率、办结率、满意率分别达到97.1%、95%和98.5%。',
  '三类问题分别占45%、35%、20%。',
  '甲、乙两县分别为1,205件、986件。',
  '与上年同期相比，收入、支出、结余分别增长3.1%、下降2.4%、增长5.5%。',
  '与上年同期相比，收入、支出、结余分别增长3.1%，下降2.4%，增长5.5%。',
  '水泥和化肥（折纯）分别达到120万吨和36万吨。',
  '小学、初中生均公用经费分别提高到650元和850元。',
  '0—14岁、15—59岁、60岁及以上人口比重分别为17.9%、63.4%、18.7%。',
  '农村居民、城镇居民人均可支配收入分别为18,506元、39,120元（同比分别增长7.1%、5.2%）。',
  '对A、B、C三个项目分别投入约200万元、近150万元和80万元。',
  '第一、二、三产业分别增长3.5%、5.3%和5.0%。',
];

const wrong: readonly (readonly [text: string, items: number, values: number])[] = [
  ['东城区、西河区、南山区分别立案12件、8件。', 3, 2],
  ['东城区、西河区分别为12件、8件、5件。', 2, 3],
  ['一季度、二季度和三季度分别完成1.2亿元、1.5亿元。', 3, 2],
  ['第一、二、三产业分别增长3.5%、5.3%。', 3, 2],
  ['甲、乙、丙三县分别为1,205件、986件。', 3, 2],
  ['与上年同期相比，收入、支出、结余分别增长3.1%、下降2.4%。', 3, 2],
  ['小学、初中、高中生均公用经费分别提高到650元和850元。', 3, 2],
];

const silent: readonly string[] = [
  '二氧化硫、氮氧化物排放量分别下降3%。',
  '甲、乙、丙等县分别完成1.2亿元、3亿元、2亿元、1亿元。',
  '两县的户数、人口分别为3万户、4万户、9万人、12万人。',
  '甲县、乙县的小学、初中分别有12所、6所、15所、8所。',
  '债务率分别由191%、199%降至143%、176%。',
  '这两项标准分别确定，分别执行。',
  '对财政、税务、审计三个部门分别约谈2次。',
  '由组织部、宣传部分别牵头，2023年12月底前完成。',
  '甲组、乙组分别于3月5日、4月6日、5月7日进驻。',
  '占比分别为45.2%、30.1%、24.7%。',
  '收入增长，支出、结余分别为3亿元、2亿元、1亿元。',
];

describe('分别', () => {
  it.each(agreeing)('pairs off: %s', (text) => {
    const found = relationsIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => 'consistent'));
  });

  it.each(wrong)('does not pair off: %s', (text, items, values) => {
    const found = relationsIn(text);
    expect(found.map(({ verdict, finding }) => [verdict, finding])).toEqual([['error', 'unpaired']]);
    expect(found[0]?.data).toEqual({ items: String(items), values: String(values) });
  });

  it.each(silent)('is not accused: %s', (text) => {
    expect(relationsIn(text).filter(({ verdict }) => verdict !== 'consistent')).toEqual([]);
  });

  it('leaves three values behind 甲和乙 to a person', () => {
    const found = relationsIn('城镇居民收入和农村居民收入分别增长5.1%、6.2%、7.3%。');
    expect(found.map(({ verdict, finding }) => [verdict, finding])).toEqual([['verify', 'perhapsUnpaired']]);
  });

  it('gives the items and the values as operands', () => {
    const text = '东城区、西河区和南山区分别立案12件、8件、5件。';
    expect(relationsIn(text)[0]?.operands.map(({ start, end }) => text.slice(start, end))).toEqual([
      '东城区',
      '西河区',
      '南山区',
      '12',
      '8',
      '5',
    ]);
  });

  it.each(['分别', '分别1、', '分别为1和', '甲、乙分别1、'])('is read in linear time: %s', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    findRespectively({ text, source: (span) => span });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
