/**
 * `npm run bench`: how fast the whole check is, beside other checkers on the same texts.
 * `-- --json` prints it for programs, `-- --write` also puts it into the READMEs.
 */
import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { between } from '../scripts/between.ts';
import type { Answer, Task } from './measure.ts';
import { median } from './median.ts';
import { type CheckerName, checkers } from './peers.ts';
import { sampleText } from './sample-text.ts';
import { type Result, table } from './table.ts';

const lengths = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const recheckLength = 100_000;
const memoryLength = 1_000_000;
/** A peer that would need longer than this for the next length is left at the last one; Hegao itself is always measured to the end. */
const patience = 20_000;

const measure = (task: Task): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure.ts'), { execArgv: ['--import', 'tsx'] });
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ error: `its process ended with ${code}` }));
    child.send(task);
  });

/** Milliseconds, or why there are none. autocorrect-node at times refuses more work (`call limit reached`): asked again in a fresh process. */
const coldTime = async (checker: CheckerName, length: number): Promise<number | string> => {
  let answer = await measure({ kind: 'cold', checker, length, warmUp: true });
  if ('error' in answer) answer = await measure({ kind: 'cold', checker, length, warmUp: false });
  if ('error' in answer) return answer.error;
  return 'milliseconds' in answer ? answer.milliseconds : '';
};

const speedsOf = async (name: CheckerName): Promise<(number | string)[]> => {
  const speeds: (number | string)[] = [];
  let expected = 0;
  for (const length of lengths) {
    if (expected > patience && name !== 'hegao, all rules') {
      speeds.push('too slow');
      continue;
    }
    const time = await coldTime(name, length);
    if (typeof time === 'number') expected = time * 10;
    speeds.push(typeof time === 'number' ? (length / time) * 1000 : time);
  }
  return speeds;
};

/** Median of the whole command, from the shell's call to its end. */
const startUp = (args: readonly string[]): number => {
  const command = [join(import.meta.dirname, '../dist/cli/hegao.js'), ...args];
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, command, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return median(times);
};

const startUps = (): Result['startUp'] => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-bench-'));
  const file = join(folder, 'draft.txt');
  writeFileSync(file, sampleText(2000));
  const times = { help: startUp(['--help']), check: startUp(['check', file]) };
  rmSync(folder, { recursive: true });
  return times;
};

const isForPrograms = process.argv.includes('--json');
const speeds = new Map<CheckerName, (number | string)[]>();
for (const name of Object.keys(checkers) as CheckerName[]) {
  if (!isForPrograms) process.stderr.write(`measuring ${name} …\n`);
  speeds.set(name, await speedsOf(name));
}
const result: Result = {
  machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
  lengths,
  charactersPerSecond: Object.fromEntries(speeds),
  recheck: {
    characters: recheckLength,
    edit: await measure({ kind: 'recheck', length: recheckLength }),
    cold: await measure({ kind: 'cold', checker: 'hegao, all rules', length: recheckLength, warmUp: true }),
  },
  memory: { characters: memoryLength, ...(await measure({ kind: 'memory', length: memoryLength })) },
  startUp: startUps(),
};
console.log(isForPrograms ? JSON.stringify(result, null, 2) : table(result));
if (process.argv.includes('--write')) {
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const file = join(import.meta.dirname, '..', name);
    writeFileSync(file, between(readFileSync(file, 'utf8'), 'bench', `\`\`\`text\n${table(result)}\n\`\`\``));
  }
}
