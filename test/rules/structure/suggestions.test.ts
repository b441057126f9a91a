import { describe, expect, it } from 'vitest';
import { Checker } from '../../../shared/check/checker.ts';
import { draftFromText } from '../../../shared/draft/text-draft.ts';
import type { Problem } from '../../../shared/report/contract.ts';
import { rules } from '../../../shared/rules/index.ts';

const problemsOf = (code: string, text: string): readonly Problem[] =>
  new Checker({ rules: rules.filter((rule) => rule.code === code) }).check(draftFromText(text)).problems;

/** The text with a problem's first suggestion carried out. */
const mended = (text: string, problem: Problem | undefined): string =>
  [...(problem?.suggestions[0]?.edits ?? [])]
    .sort((a, b) => b.place.start - a.place.start)
    .reduce((left, { place, text: right }) => left.slice(0, place.start) + right + left.slice(place.end), text);

describe('what a structure rule offers puts the draft right', () => {
  it.each([
    ['NUM-01', '水利工作总结\n一、甲\n二、乙\n四、丙\n五、丁', '水利工作总结\n一、甲\n二、乙\n三、丙\n四、丁'],
    [
      'NUM-01',
      '水利工作总结\n（一）甲\n（二）乙\n（二）丙\n（三）丁',
      '水利工作总结\n（一）甲\n（二）乙\n（三）丙\n（四）丁',
    ],
    ['NUM-01', '水利工作总结\n1.甲\n2.乙\n7.丙\n4.丁', '水利工作总结\n1.甲\n2.乙\n3.丙\n4.丁'],
    ['NUM-01', '水利工作总结\n一是甲；二是乙；四是丙。', '水利工作总结\n一是甲；二是乙；三是丙。'],
    ['NUM-03', '水利工作总结\n一、甲\n1、乙\n2、丙', '水利工作总结\n一、甲\n1.乙\n2.丙'],
    ['NUM-03', '水利工作总结\n一、甲\n(一)、乙\n（二）丙', '水利工作总结\n一、甲\n（一）乙\n（二）丙'],
    [
      'ENU-02',
      '水利工作要点\n重点抓好2个方面5项工作。\n一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己',
      '水利工作要点\n重点抓好2个方面4项工作。\n一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己',
    ],
  ])('%s: %j', (code, text, right) => {
    const [problem] = problemsOf(code, text);
    expect(mended(text, problem)).toBe(right);
    expect(problemsOf(code, right)).toEqual([]);
  });

  it('offers no edit where automatic numbering prints the number', () => {
    const blocks = ['一、', '二、', '四、'].map((label, i) => ({
      kind: 'paragraph' as const,
      part: 'body' as const,
      label,
      text: '甲乙',
      start: 5 + 3 * i,
      end: 7 + 3 * i,
    }));
    const title = { kind: 'paragraph' as const, part: 'body' as const, text: '工作总结', start: 0, end: 4 };
    const draft = { kind: 'docx' as const, text: '工作总结\n甲乙\n甲乙\n甲乙', blocks: [title, ...blocks] };
    const [problem] = new Checker({ rules: rules.filter(({ code }) => code === 'NUM-01') }).check(draft).problems;
    expect(problem).toMatchObject({ where: { start: 11, end: 13 }, suggestions: [] });
    expect(problem?.message).toContain('四、');
  });
});

describe('texts that are no documents', () => {
  const structure = rules.filter(({ family }) => family === 'structure');

  it.each([
    ['news', '昨日，全市新增绿地三处。\n一是人民公园。二是河滨公园。三是科技公园。\n市民可以免费入园。'],
    ['an excerpt', '（三）价格。水价未调。\n1.居民。\n2.单位。\n（四）成本。电费略升。\n15.住房。\n16.物资。'],
    ['a form', '姓名：张某\n1、打开阀门\n2、关闭电源\n1、打开阀门\n2、关闭电源'],
    ['a yearbook', '某年\n1.甲\n2.乙\n次年\n1.甲\n2.乙\n3.丙\n后年\n1.甲'],
    ['one sentence', '截止年底，毕业生总人数四千余人。'],
    ['notes to a table', '收入决算表\n一、税收收入 309153 324700\n增值税 129144 132000\n三、其他收入 12 13'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(new Checker({ rules: structure }).check(draftFromText(text)).problems).toEqual([]);
  });
});
