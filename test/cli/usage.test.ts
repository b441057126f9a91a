import { expect, test } from 'vitest';
import { options } from '../../cli/options.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { folderOf, hegao, right, wrong } from './hegao.ts';

test.each([['--help'], ['-h'], ['help'], ['check', '--help'], []])(
  'hegao %s %s shows the help, Chinese first',
  async (...args) => {
    const { status, stdout, stderr } = await hegao(args.filter(Boolean));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of Object.keys(options)) expect(stdout).toContain(`--${name}`);
    expect(stdout.indexOf('离线核对')).toBeGreaterThan(0);
    expect(stdout.indexOf('离线核对')).toBeLessThan(stdout.indexOf('offline'));
  },
);

test('--version prints the version alone', async () => {
  expect(await hegao(['--version'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

test.each([
  [['check', '--frmat', 'json', 'a.txt'], /没有选项 --frmat.*--help/],
  [['check', '-z', 'a.txt'], /没有选项 -z/],
  [['check', 'a.txt', '--format', 'pdf'], /“pdf”，可以用 text、json/],
  [['check', 'a.txt', '--format'], /--format 后面要有一个值/],
  [['check', 'a.txt', '--fail-on', 'all'], /--fail-on.*error、verify、last-digit、info、never/],
  [['check', 'a.txt', '--all=yes'], /--all 是开关/],
  [['check'], /请给出要核对的文件/],
  [['a.txt'], /hegao check a\.txt/],
  [['check', 'a.txt', '--output', 'no/such/folder/x.json'], /报告写不进 no\/such\/folder\/x\.json/],
])('%j is answered with the next step and status 2', async (args, message) => {
  const cwd = await folderOf({ 'a.txt': right });
  const { status, stdout, stderr } = await hegao(args, { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  const [chinese, english, ...rest] = stderr.trimEnd().split('\n');
  expect(chinese).toMatch(message);
  expect(english).toMatch(/^[\x20-\x7e…]+$/);
  expect(rest).toEqual([]);
});

test.each([
  [right, [], 0],
  [wrong, [], 1],
  [wrong, ['--fail-on', 'verify'], 1],
  [wrong, ['--fail-on', 'never'], 0],
])('%j with %j ends with status', async (text, more, status) => {
  const cwd = await folderOf({ 'a.txt': text });
  expect((await hegao(['check', 'a.txt', ...more], { cwd })).status).toBe(status);
});
