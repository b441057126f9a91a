/** `npm run bench`: how fast the whole check is, beside other checkers on the same texts. `-- --json` for programs. */
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Answer, Task } from './measure.ts';
import { type CheckerName, checkers } from './peers.ts';

const lengths = [10_000, 100_000, 1_000_000, 10_000_000];
/** A peer that would need longer than this for the next length is left at the last one. */
const patience = 20_000;

const measure = (task: Task): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure.ts'), { execArgv: ['--import', 'tsx'] });
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ error: `the process ended with ${code}` }));
    child.send(task);
  });

/** autocorrect-node refuses work after a while (`call limit reached`): asked again in a fresh process without warming up. */
const coldTime = async (checker: CheckerName, length: number): Promise<Answer> => {
  const answer = await measure({ kind: 'cold', checker, length, warmUp: true });
  return 'error' in answer ? measure({ kind: 'cold', checker, length, warmUp: false }) : answer;
};

const names = Object.keys(checkers) as CheckerName[];
const speeds = new Map<CheckerName, (number | string)[]>();
for (const name of names) {
  const row: (number | string)[] = [];
  let last = 0;
  for (const [i, length] of lengths.entries()) {
    if (i > 0 && last * (length / lengths[i - 1]!) > patience) {
      row.push(...lengths.slice(i).map(() => 'too slow'));
      break;
    }
    const answer = await coldTime(name, length);
    if ('milliseconds' in answer) last = answer.milliseconds;
    row.push('milliseconds' in answer ? (length / answer.milliseconds) * 1000 : 'error' in answer ? answer.error : '');
  }
  speeds.set(name, row);
  if (!process.argv.includes('--json')) process.stderr.write(`measured ${name}\n`);
}

const recheckLength = 100_000;
const recheck = await measure({ kind: 'recheck', length: recheckLength });
const memory = await measure({ kind: 'memory', length: 1_000_000 });

const own = speeds.get(names[0]!)!;
const speedAt = (row: readonly (number | string)[], length: number) => row[lengths.indexOf(length)];
/** Against the fastest that the peer is at any length that both did. */
const ratio = (peer: readonly (number | string)[]) => {
  const ratios = peer.flatMap((speed, i) => {
    const ours = own[i];
    return typeof speed === 'number' && typeof ours === 'number' ? [ours / speed] : [];
  });
  return ratios.length > 0 ? Math.min(...ratios) : null;
};
const coldSpeed = speedAt(own, recheckLength);
const coldMilliseconds = typeof coldSpeed === 'number' ? (recheckLength / coldSpeed) * 1000 : null;
const recheckMilliseconds = 'milliseconds' in recheck ? recheck.milliseconds : null;

const result = {
  machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
  lengths,
  charactersPerSecond: Object.fromEntries(speeds),
  timesAsFastAs: Object.fromEntries(names.slice(1).map((name) => [name, ratio(speeds.get(name)!)])),
  recheck: {
    characters: recheckLength,
    milliseconds: recheckMilliseconds,
    cold: coldMilliseconds,
    ratio: recheckMilliseconds && coldMilliseconds && coldMilliseconds / recheckMilliseconds,
  },
  memory,
};

const table = (): string => {
  const cell = (value: number | string) =>
    typeof value === 'number' ? Math.round(value).toLocaleString('en-US') : value.slice(0, 18);
  const rows = [
    ['characters per second, cold', ...lengths.map((length) => `${length.toLocaleString('en-US')} chars`), 'Hegao is'],
    ...names.map((name, i) => {
      const times = i === 0 ? null : ratio(speeds.get(name)!);
      return [name, ...speeds.get(name)!.map(cell), times === null ? '' : `${times.toFixed(1)} ×`];
    }),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  '))
    .join('\n');
};

if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
else {
  const { machine, recheck: again } = result;
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}\n\n${table()}\n`);
  console.log('Hegao is: times as fast as the peer, at the length where that is least. One text, the same for all.');
  if (again.ratio && again.cold && again.milliseconds) {
    const [edit, cold] = [again.milliseconds.toFixed(2), again.cold.toFixed(1)];
    console.log(
      `re-check after one edit in ${recheckLength.toLocaleString('en-US')} characters: ${edit} ms, cold ${cold} ms: 1/${again.ratio.toFixed(0)}`,
    );
  }
  if ('bytesPerCharacter' in memory) {
    const { bytesPerCharacter, peakMegabytes } = memory;
    console.log(
      `memory at 1,000,000 characters: report ${bytesPerCharacter.toFixed(0)} bytes per character, peak ${peakMegabytes.toFixed(0)} MB in all`,
    );
  }
}
