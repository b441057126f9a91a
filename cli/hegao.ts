#!/usr/bin/env node
import { parseCommandLine } from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What a command needs is loaded when it is asked for: the help page starts in no time. */
const run = async (args: readonly string[]): Promise<number> => {
  const invocation = parseCommandLine(args);
  if (invocation.command === 'check') return (await import('./check-command.ts')).checkCommand(invocation);
  if (invocation.command === 'help') process.stdout.write((await import('./help.ts')).help);
  else process.stdout.write(`${version}\n`);
  return 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
