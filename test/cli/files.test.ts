import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleText } from '../../bench/sample-text.ts';
import { folderOf, hegao, type Run, reportOf, right, wrong } from './hegao.ts';

const filesOf = (run: Run) => reportOf(run).drafts.map(({ file }) => file.replaceAll('\\', '/'));

test('files are reported in the order given, twice if they are given twice', async () => {
  const cwd = await folderOf({ 'a.txt': right, 'b.md': right });
  expect(filesOf(await hegao(['check', 'b.md', 'a.txt', 'b.md', '-f', 'json'], { cwd }))).toEqual([
    'b.md',
    'a.txt',
    'b.md',
  ]);
});

test('a folder stands for its drafts, subfolders too, by name and number; hidden and lock files are left out', async () => {
  const cwd = await folderOf({
    '总结/报告10.txt': right,
    '总结/报告2.TXT': right,
    '总结/附件/说明.md': right,
    '总结/~$报告2.docx': 'lock',
    '总结/.隐藏.txt': right,
    '总结/照片.png': 'png',
    '总结/旧稿.doc': 'not a document',
  });
  const run = await hegao(['check', '总结', '-f', 'json'], { cwd });
  const expected = ['附件/说明.md', '报告2.TXT', '报告10.txt', '旧稿.doc'].map((name) => `总结/${name}`);
  expect(filesOf(run).sort()).toEqual([...expected].sort());
  const names = filesOf(run);
  expect(names.indexOf('总结/报告2.TXT')).toBeLessThan(names.indexOf('总结/报告10.txt'));
  expect(reportOf(run).drafts.find(({ file }) => file.endsWith('旧稿.doc'))!.failure!.message).toContain('.doc');
});

test('a pattern that the shell left alone is expanded, and a file whose name looks like one is just that file', async () => {
  const cwd = await folderOf({ 'a1.txt': right, 'a2.txt': right, 'b.txt': right, '报告[终稿].txt': right });
  expect(filesOf(await hegao(['check', 'a*.txt', '-f', 'json'], { cwd }))).toEqual(['a1.txt', 'a2.txt']);
  expect(filesOf(await hegao(['check', '报告[终稿].txt', '-f', 'json'], { cwd }))).toEqual(['报告[终稿].txt']);
});

test('what cannot be read is an entry that says what to do; the other files are still checked', async () => {
  const cwd = await folderOf({
    'a.txt': wrong,
    '空.txt': '',
    '坏.docx': 'PK\u0003\u0004damaged',
    '空夹/x.png': '',
    '名不副实.docx': right,
  });
  const names = ['没有.docx', '空.txt', '坏.docx', '空夹', '*.无', '名不副实.docx', 'a.txt'];
  const run = await hegao(['check', ...names, '--format', 'json'], { cwd });
  expect(run.status).toBe(2);
  const { drafts } = reportOf(run);
  expect(drafts.map(({ file }) => file)).toEqual(names);
  for (const { failure, problems, coverage } of drafts.slice(0, -1)) {
    expect(failure!.message).toMatch(/请/);
    expect(failure!.message).not.toContain('缺陷');
    expect({ problems, figures: coverage.figures }).toEqual({ problems: [], figures: 0 });
  }
  expect(drafts.at(-1)!.failure).toBeUndefined();
  expect(drafts.at(-1)!.problems).toHaveLength(1);
  const text = await hegao(['check', ...names], { cwd });
  expect(text.status).toBe(2);
  expect(text.stdout).toContain('共 7 份文稿：1 份有问题，6 份没有核对');
});

test('- is the text on the standard input, in whatever encoding', async () => {
  const run = await hegao(['check', '-', '-f', 'json'], { input: wrong });
  expect(reportOf(run).drafts[0]).toMatchObject({ file: '-', kind: 'txt' });
  expect(reportOf(run).drafts[0]!.problems).toHaveLength(1);
  const utf16 = await hegao(['check', '-', '-f', 'json'], { input: Buffer.from(`\ufeff${wrong}`, 'utf16le') });
  expect(reportOf(utf16).drafts[0]!.problems).toHaveLength(1);
});

test('a text of 10 MB is checked, one of 50 MB is refused with a sentence', { timeout: 180_000 }, async () => {
  const cwd = await folderOf({
    '十兆.txt': sampleText(3_600_000),
    '五十兆.txt': '全年立案184件。\n'.repeat(2_400_000),
  });
  const run = await hegao(['check', '十兆.txt', '五十兆.txt', '-f', 'json', '-o', 'out.json'], { cwd });
  expect(run).toEqual({ status: 2, stdout: '', stderr: '' });
  const [ten, fifty] = JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')).drafts;
  expect(ten.coverage.figures).toBeGreaterThan(10_000);
  expect(fifty.failure.message).toMatch(/MB.*请/);
});
