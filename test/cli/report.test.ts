import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sampleText } from '../../bench/sample-text.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { command, folderOf, hegao, reportOf, right, start, wrong } from './hegao.ts';

test('the JSON report keeps to its contract', async () => {
  const cwd = await folderOf({ '报告.txt': wrong });
  const run = await hegao(['check', '报告.txt', '--format', 'json'], { cwd });
  const { drafts, ...head } = reportOf(run);
  expect(head).toEqual({ schema: 'hegao-report/1', tool: { name: 'hegao', version: packageJson.version } });
  expect(drafts).toHaveLength(1);
  const { file, kind, documentType, coverage, problems, relations } = drafts[0]!;
  expect({ file, kind, documentType }).toEqual({ file: '报告.txt', kind: 'txt', documentType: null });
  expect(coverage.figures).toBe(3);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ family: 'figures', verdict: 'error' });
  expect(problems[0]!.fingerprint).not.toBe('');
  expect(relations[problems[0]!.relation!]).toMatchObject({ kind: 'rate', verdict: 'error', printed: '98.48%' });
  for (const { where, related, suggestions } of problems) {
    const places = [where, ...related, ...suggestions.flatMap(({ edits }) => edits.map((edit) => edit.place))];
    for (const place of places) expect(wrong.slice(place.start, place.end)).toBe(place.text);
  }
  expect(problems[0]!.where.text).toContain('98.48');
});

test('offsets count in the text without its byte order mark', async () => {
  const cwd = await folderOf({ 'a.txt': `\ufeff${wrong}` });
  const { where } = reportOf(await hegao(['check', 'a.txt', '-f', 'json'], { cwd })).drafts[0]!.problems[0]!;
  expect(wrong.slice(where.start, where.end)).toBe(where.text);
});

test('the text report shows the arithmetic; colour comes only when it is asked for', async () => {
  const cwd = await folderOf({ '报告.txt': wrong });
  const { stdout, stderr } = await hegao(['check', '报告.txt'], { cwd });
  expect(stdout).toContain('算式  172 ÷ 184 = 93.48%');
  expect(stdout).toMatch(/核对 3 个数字、\d+ 个等式/);
  expect(stdout).not.toContain('\u001b');
  expect(stderr).toBe('');
  const colored = await hegao(['check', '报告.txt'], { cwd, env: { FORCE_COLOR: '1' } });
  expect(colored.stdout).toContain('\u001b[');
  const both = await hegao(['check', '报告.txt'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(both.stdout).not.toContain('\u001b');
  const declined = await hegao(['check', '报告.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } });
  expect(declined.stdout).not.toContain('\u001b');
});

test('--lang en speaks English in both formats', async () => {
  const cwd = await folderOf({ 'a.txt': wrong });
  expect((await hegao(['check', 'a.txt', '--lang', 'en'], { cwd })).stdout).toMatch(/Checked 3 figures/);
  const { drafts } = reportOf(await hegao(['check', 'a.txt', '--lang', 'en', '-f', 'json'], { cwd }));
  expect(drafts[0]!.problems[0]!.message).toMatch(/[a-z]{2,} [a-z]{2,}/);
});

test('--output writes the same report to a file and nothing to the screen', async () => {
  const cwd = await folderOf({ 'a.txt': wrong });
  const onScreen = await hegao(['check', 'a.txt', '-f', 'json'], { cwd });
  const toFile = await hegao(['check', 'a.txt', '-f', 'json', '--output', '核稿.json'], { cwd });
  expect(toFile).toEqual({ status: 1, stdout: '', stderr: '' });
  expect(await readFile(join(cwd, '核稿.json'), 'utf8')).toBe(onScreen.stdout);
});

test('a big report reaches a slow reader whole, and a reader may stop early', { timeout: 60_000 }, async () => {
  const cwd = await folderOf({ 'a.txt': sampleText(300_000) });
  const slow = start(['check', join(cwd, 'a.txt'), '--format', 'json', '--fail-on', 'never']);
  const pieces: Buffer[] = [];
  for await (const piece of slow.stdout) {
    pieces.push(piece);
    if (pieces.length < 5) await setTimeout(100);
  }
  const json = Buffer.concat(pieces).toString();
  expect(json.length).toBeGreaterThan(500_000);
  expect(JSON.parse(json).drafts[0].coverage.figures).toBeGreaterThan(1000);

  const early = start(['check', join(cwd, 'a.txt'), '--format', 'json', '--fail-on', 'never']);
  let complaints = '';
  early.stderr.on('data', (data) => {
    complaints += data;
  });
  early.stdout.once('data', () => early.stdout.destroy());
  await new Promise((resolve) => early.once('exit', resolve));
  expect(complaints).toBe('');
});

test('the library gives the report that the command gives', async () => {
  const { checkText } = await import(pathToFileURL(join(command, '../api.js')).href);
  const cwd = await folderOf({ '报告.txt': wrong });
  const { drafts } = reportOf(await hegao(['check', '报告.txt', '--format', 'json'], { cwd }));
  expect(JSON.parse(JSON.stringify(checkText(wrong, { name: '报告.txt' })))).toEqual(drafts[0]);
  expect(checkText(right).problems).toEqual([]);
});

test('dist/cli runs wherever it is copied, without the packages it was built with', async () => {
  const folder = await folderOf({ 'a.txt': right });
  await cp(join(command, '..'), join(folder, 'copied'), { recursive: true });
  const run = await promisify(execFile)(
    process.execPath,
    [join(folder, 'copied/hegao.js'), 'check', 'a.txt', '-f', 'json'],
    {
      cwd: folder,
    },
  );
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout).drafts[0].problems).toEqual([]);
});
