import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots } from '../../shared/placeholders/find-slots.ts';
import type { SlotKind, SlotShape } from '../../shared/placeholders/slot.ts';

const marks = (text: string, isTable = false) =>
  findSlots(text, isTable).map(({ start, end }) => text.slice(start, end));
const only = (text: string) => {
  const slots = findSlots(text);
  expect(slots, text).toHaveLength(1);
  return slots[0]!;
};

describe('findSlots', () => {
  it.each<[string, SlotKind]>([
    ['全年立案*件。', 'quantity'],
    ['走访企业*余家。', 'quantity'],
    ['追缴资金XX.X万元。', 'quantity'],
    ['月薪￥××元。', 'quantity'],
    ['印发《**市廉洁文化建设方案》。', 'place'],
    ['由××县牵头。', 'place'],
    ['督促区*局落实。', 'unit'],
    ['与XX公司签订协议。', 'unit'],
    ['*市长到会讲话。', 'person'],
    ['XX同志主持会议。', 'person'],
    ['X月份召开警示教育大会。', 'date'],
    ['20XX年以来。', 'date'],
    ['学习党的XX大精神。', 'session'],
    ['十九届X中全会', 'session'],
    ['修订《XX办法》。', 'name'],
    ['推进清廉XX建设。', 'place'],
    ['主持人：×××', 'person'],
    ['（待补充）', 'note'],
    ['服务保障XX大局。', 'other'],
  ])('says what is missing in %s', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });

  it.each<[string, SlotShape]>([
    ['全年立案*件。', 'asterisk'],
    ['XX局负责。', 'x'],
    ['××局负责。', 'symbol'],
    ['○○局负责。', 'symbol'],
    ['{{部门}}负责。', 'symbol'],
    ['X月份开会。', 'session-date'],
    ['××年以来。', 'session-date'],
    ['【待补充】', 'note'],
  ])('tells by the shape which rule reports %s', (text, shape) => {
    expect(only(text).shape).toBe(shape);
  });

  it('spans the mark alone and quotes the words around it within the clause', () => {
    const text = '切实履职，督促区*委、区*局整改。';
    expect(findSlots(text).map(({ phrase }) => phrase)).toEqual(['督促区*委', '区*局整改']);
    expect(marks(text)).toEqual(['*', '*']);
  });

  it('takes neighbouring marks one by one', () => {
    expect(marks('对*名*级干部谈话。')).toEqual(['*', '*']);
    expect(marks('汲取*、*，以及通报案例的教训。')).toEqual(['*', '*']);
    expect(marks('清廉XX、清廉XX')).toEqual(['XX', 'XX']);
    expect(marks('××省××市××区')).toEqual(['××', '××', '××']);
  });

  it('reads on over the line breaks of layout, with the span in the text as it stands', () => {
    const text = '全年处置问题线索XX\n件，办结X\r\n件。';
    expect(findSlots(text).map(({ kind }) => kind)).toEqual(['quantity', 'quantity']);
    expect(marks(text)).toEqual(['XX', 'X']);
  });

  it('does not read over the borders of cells and rows', () => {
    expect(marks('是否合格\tX\t件数\n', true)).toEqual([]);
    expect(marks('甲区\tX\n市委办公室\t3', true)).toEqual([]);
    expect(marks('主办单位\tXX局\t联系人\tXXX', true)).toEqual(['XX', 'XXX']);
  });

  it('takes a bracket that holds a mark as one slot', () => {
    expect(marks('【待填：XX局负责人】参加。')).toEqual(['【待填：XX局负责人】']);
  });

  it('keeps marks apart that only count in company', () => {
    expect(only('宣讲·*在基层开展。').standing).toBe('in-company');
    expect(only('全年立案　　件。').standing).toBe('doubtful');
    expect(only('全年立案XX件。').standing).toBe('sure');
  });

  it('knows two slots in asterisks from bold words', () => {
    expect(marks('**市印发方案，推动**市改革。')).toEqual(['**', '**']);
    expect(marks('**市场监管**要加强，**党委**书记负责。')).toEqual([]);
    expect(marks('**单位**：教务处；**县区**要配合。')).toEqual([]);
    expect(marks('抓好**或**和**且**的逻辑。')).toEqual([]);
  });

  it('leaves program text, addresses and code in a sentence alone', () => {
    expect(marks('// 将时间转换为 XX年XX月XX日')).toEqual([]);
    expect(marks('执行 `cp XX市.txt XX县.txt` 即可。')).toEqual([]);
    expect(marks('接口 /user/{id} 返回 {"code": 0}。')).toEqual([]);
    expect(marks('- {{ $labels.instance }} 的内存占用过高')).toEqual([]);
  });

  it('gives slots in order, none overlapping, for whatever stands there', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      'X',
      'XX',
      '××',
      '○○',
      '__',
      '？？',
      '市',
      '区',
      '件',
      '年',
      '月',
      '日',
      '党的',
      '大',
      '第',
      '条',
      '【',
      '】',
      '{{',
      '}}',
      '[',
      ']',
      '（',
      '）',
      '姓名',
      '待补充',
      '一是',
      '……',
      ' ',
      '\n',
      '\t',
      '，',
      '。',
      '《',
      '》',
      '"',
      'a',
      '3',
      '立案',
      '张',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, isTable) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, phrase } of findSlots(text, isTable)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(phrase).not.toMatch(/[\n\t]/);
          last = end;
        }
      }),
    );
  });

  it.each(['*', 'X', '×', '【', '{{', '_', '？', '**市', '张××', '{{年度}}', '"XX', '一是……', '年  月', 'YYYY-', '* '])(
    'takes time in proportion to the length of nothing but “%s”',
    (piece) => {
      const time = (characters: number): number => {
        const text = `中${piece.repeat(characters / piece.length)}文`;
        const start = process.cpuUsage().user;
        findSlots(text);
        return process.cpuUsage().user - start;
      };
      time(20_000);
      const short = time(40_000);
      // ten times as long, so quadratic work would take a hundred times as much; a floor for the clock's grain
      expect(time(400_000)).toBeLessThan(40 * Math.max(short, 20_000));
    },
    30_000,
  );
});
