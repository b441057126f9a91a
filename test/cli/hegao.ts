import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Report } from '../../shared/report/contract.ts';

export const command = join(import.meta.dirname, '../../dist/cli/hegao.js');

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a shell would, without a terminal. */
export const hegao = (
  args: readonly string[],
  { cwd, input, env }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, FORCE_COLOR: undefined, ...env }, maxBuffer: 1 << 30 };
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin!.end(input ?? '');
  });

/** Starts the built command; its output is read, or not, by the test. */
export const start = (args: readonly string[]) => spawn(process.execPath, [command, ...args]);

export const reportOf = ({ stdout }: Run): Report => JSON.parse(stdout);

/** A folder with these files, gone when the test is over. */
export const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hegao-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

export const wrong = '全年立案184件，结案172件，结案率98.48%。\n';
export const right = '全年立案184件，结案172件，结案率93.48%。\n';
