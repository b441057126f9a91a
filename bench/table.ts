import type { Answer } from './measure.ts';

export interface Result {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly lengths: readonly number[];
  /** By checker, Hegao first; for each length the speed, or why there is none. */
  readonly charactersPerSecond: Readonly<Record<string, readonly (number | string)[]>>;
  readonly recheck: { readonly characters: number; readonly edit: Answer; readonly cold: Answer };
  readonly memory: { readonly characters: number } & Answer;
  /** Milliseconds of the whole command. */
  readonly startUp: { readonly help: number; readonly check: number };
}

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');

export const table = (result: Result): string => {
  const { machine, recheck, memory, startUp } = result;
  const lines = [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`,
    '',
    speedTable(result),
    '',
    'times: how many times as fast as the peer Hegao is, at each length. Every checker gets the same texts.',
  ];
  if ('milliseconds' in recheck.edit && 'milliseconds' in recheck.cold) {
    const [edit, cold] = [recheck.edit.milliseconds, recheck.cold.milliseconds];
    const times = `${edit.toFixed(2)} ms, cold ${cold.toFixed(1)} ms: 1/${(cold / edit).toFixed(0)}`;
    lines.push(`re-check after one edit in ${whole(recheck.characters)} characters: ${times}`);
  }
  if ('bytesPerCharacter' in memory) {
    const { bytesPerCharacter, peakMegabytes, characters } = memory;
    const bytes = `${bytesPerCharacter.toFixed(0)} bytes for each character`;
    lines.push(
      `memory at ${whole(characters)} characters: the report ${bytes}; the process at most ${whole(peakMegabytes)} MB`,
    );
  }
  lines.push(
    `start-up: hegao --help ${whole(startUp.help)} ms, hegao check of 2,000 characters ${whole(startUp.check)} ms`,
  );
  return lines.join('\n');
};

const speedTable = ({ lengths, charactersPerSecond }: Result): string => {
  const [[, own] = ['', []]] = Object.entries(charactersPerSecond);
  const cell = (value: number | string, ours: number | string | undefined): string => {
    if (typeof value === 'string') return value.slice(0, 24);
    const times = value === ours || typeof ours !== 'number' ? '' : `  ${(ours / value).toFixed(1)} times`;
    return `${whole(value)}${times.padStart(13)}`;
  };
  const rows = [
    ['characters per second, cold', ...lengths.map((length) => `${whole(length)} characters`)],
    ...Object.entries(charactersPerSecond).map(([name, row]) => [name, ...row.map((value, i) => cell(value, own[i]))]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  '))
    .join('\n');
};
