import { expect, test } from 'vitest';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import type { CheckedDraft } from '../../shared/report/checked-draft.ts';
import type { DraftReport, Problem } from '../../shared/report/contract.ts';
import { plain } from '../../shared/report/text/palette.ts';
import { textReport } from '../../shared/report/text/text.ts';
import { rules } from '../../shared/rules/index.ts';
import { checked, collect, failedDraft, noProblems, place } from './support.ts';

const options = { language: 'zh', palette: plain, width: 80, all: false } as const;
const render = (drafts: readonly CheckedDraft[], more: Partial<Parameters<typeof textReport>[1]> = {}) =>
  collect(textReport(from(drafts), { ...options, ...more }));
async function* from(drafts: readonly CheckedDraft[]) {
  yield* drafts;
}

const text = '一、受理情况\n全年立案184件，结案172件，结案率98.48%。\n由XX镇报送，XX镇汇总。\n';
const problem = (problem: Partial<Problem> & Pick<Problem, 'where'>): Problem => ({
  rule: 'a-rule',
  code: 'FIG-01',
  family: 'figures',
  verdict: 'error',
  message: '结案率应为93.48%。',
  messageId: 'mismatch',
  related: [],
  suggestions: [],
  fingerprint: '0',
  ...problem,
});
const rate: DraftReport['relations'][number] = {
  kind: 'rate',
  verdict: 'error',
  claim: place(text, '98.48%'),
  operands: [place(text, '172件'), place(text, '184件')],
  label: '结案率',
  formula: '172 ÷ 184',
  computed: '93.48%',
  printed: '98.48%',
  band: ['98.475%', '98.485%'],
};
const report: DraftReport = {
  ...noProblems('报告.txt'),
  documentType: 'work-summary',
  coverage: { figures: 3, relations: 1, consistent: 0, unassessable: 0 },
  problems: [
    problem({
      where: place(text, '98.48%'),
      related: rate.operands,
      suggestions: [{ title: '改为93.48%', edits: [{ place: place(text, '98.48%'), text: '93.48%' }] }],
      relation: 0,
    }),
    problem({
      rule: 'another-rule',
      code: 'PH-02',
      verdict: 'verify',
      message: '镇名没有填写。',
      where: place(text, 'XX'),
    }),
    problem({
      rule: 'another-rule',
      code: 'PH-02',
      verdict: 'verify',
      message: '镇名没有填写。',
      where: place(text, 'XX', 1),
    }),
  ],
  relations: [rate],
};
const draft = draftFromText(text, 'txt', '报告.txt');

test('problems stand by rule, with their place, sentence, message, arithmetic and remedy', async () => {
  expect(await render([{ report, draft }])).toMatchInlineSnapshot(`
    "报告.txt  工作总结  错误 1  待核实 2
    ────────────────────────────────────────

    × 错误  a-rule  1 处  FIG-01 a-rule
      2:20
        全年立案184件，结案172件，结案率⟦98.48%⟧。
        结案率应为93.48%。
        算式  172 ÷ 184 = 93.48%
        原文  98.48%，可代表 98.475% 至 98.485%
        改法  改为93.48%

    ？ 待核实  another-rule  2 处  PH-02 another-rule
      3:2
        由⟦XX⟧镇报送，XX镇汇总。
        镇名没有填写。
      3:8
        由XX镇报送，⟦XX⟧镇汇总。

    核对 3 个数字、1 个等式；0 个相符，0 个不可核对
    "
  `);
});

test('a rule of the list is called by its title', async () => {
  const { id, title } = rules[0]!;
  const problems = [problem({ rule: id, where: place(text, '98.48%') })];
  expect(await render([{ report: { ...report, problems }, draft }])).toContain(`× 错误  ${title.zh}  1 处  `);
});

test('English names stand under one another too', async () => {
  const english = await render([{ report, draft }], { language: 'en' });
  expect(english).toContain(
    '    formula  172 ÷ 184 = 93.48%\n    printed  98.48%, which stands for 98.475% to 98.485%\n    fix      ',
  );
});

test('a clean draft says so, and what was checked', async () => {
  expect(await render([checked('全年立案184件。')])).toContain(
    '√ 没有发现问题\n核对 312 个数字、46 个等式；44 个相符，5 个不可核对\n',
  );
});

test('what holds and what could not be judged is listed when asked for', async () => {
  const relations = [
    { ...rate, verdict: 'consistent' as const },
    {
      ...rate,
      verdict: 'unassessable' as const,
      label: '办结率',
      formula: undefined,
      computed: undefined,
      reason: '分母是占位',
    },
  ];
  const all = await render([{ report: { ...report, problems: [], relations }, draft }], { all: true });
  expect(all).toContain('相符的等式  1\n  2:20  结案率  172 ÷ 184 = 93.48%\n');
  expect(all).toContain('不可核对的等式  1\n  2:20  办结率  分母是占位\n');
});

test('a file that could not be read says why, and the last line counts all drafts', async () => {
  const out = await render([failedDraft('旧稿.doc', '请另存为 .docx。'), { report, draft }, checked('好')]);
  expect(out).toContain('× 没有核对：请另存为 .docx。\n');
  expect(out).toMatch(/\n共 3 份文稿：1 份有问题，1 份没有发现问题，1 份没有核对\n$/);
});

test('a file name cannot steer the terminal', async () => {
  expect(await render([failedDraft('a\u001b[2Jb.doc', '坏\u001b]0;x\u0007')])).not.toMatch(/[\u001b\u0007]/);
});

test('in a document, places are named by paragraph, table cell and part', async () => {
  const blocks = [
    { kind: 'paragraph', part: 'body', text: '标题', start: 0, end: 2 },
    {
      kind: 'table',
      part: 'body',
      text: '甲\t乙\n丙\tXX',
      start: 3,
      end: 10,
      rows: 2,
      columns: 2,
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '甲', start: 0, end: 1 },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '乙', start: 2, end: 3 },
        { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: '丙', start: 4, end: 5 },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: 'XX', start: 6, end: 8 },
      ],
    },
    { kind: 'paragraph', part: 'body', text: '由XX负责', start: 12, end: 17 },
    { kind: 'paragraph', part: 'footnote', text: '见XX号', start: 18, end: 22 },
  ] as const;
  const whole = '标题\n甲\t乙\n丙\tXX\n\n由XX负责\n见XX号';
  const problems = [0, 1, 2].map((nth) => problem({ where: place(whole, 'XX', nth) }));
  const out = await render([
    { report: { ...report, kind: 'docx', problems, relations: [] }, draft: { kind: 'docx', text: whole, blocks } },
  ]);
  expect(out.match(/^ {2}\S.*$/gm)).toEqual(['  表 1 第 2 行第 2 列', '  第 2 段', '  脚注']);
});
