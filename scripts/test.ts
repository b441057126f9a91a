/**
 * `npm test`: lint, types, then every test, those in a browser too; the last line counts them all.
 * A step that failed does not keep the others from running.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBrowser } from './browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Runs a package's command with this Node: npm's own wrappers differ from system to system. */
const run = (packageName: string, args: readonly string[]): boolean => {
  const packagePath = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(packagePath, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]!;
  const command = [join(dirname(packagePath), file), ...args];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
};

const step = (name: string, passes: () => boolean): Count => {
  console.log(`\n── ${name}`);
  const passed = passes();
  console.log(passed ? `${name}: passed` : `${name}: FAILED`);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
};

const tests = (): Count => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-test-'));
  const file = join(folder, 'results.json');
  try {
    const succeeded = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const failed: number = results.numFailedTests;
    const skipped: number = results.numPendingTests + results.numTodoTests;
    // A test file that does not load, or a stray error, fails the run without failing a test.
    return { passed: results.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed, skipped };
  } catch (error) {
    console.error('The tests left no results to count:', error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const browser = (): boolean => {
  try {
    const { path, origin } = ensureBrowser();
    console.log(`Browser tests run in ${path} (${origin}).`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
};

const counts = [
  step('lint', () => run('@biomejs/biome', ['check', '.'])),
  step('types', () => run('typescript', ['--noEmit'])),
  step('browser', browser),
  tests(),
];
const sum = (key: keyof Count) => counts.reduce((n, count) => n + count[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
