/** One measurement in a process of its own, so that no peer inherits another's heap or caches. Answers its parent by a message. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from './median.ts';
import { type CheckerName, checkers, loadHegao } from './peers.ts';
import { sampleText } from './sample-text.ts';

export type Task =
  | { readonly kind: 'cold'; readonly checker: CheckerName; readonly length: number; readonly warmUp: boolean }
  | { readonly kind: 'recheck'; readonly length: number }
  | { readonly kind: 'memory'; readonly length: number };

export type Answer =
  | { readonly milliseconds: number }
  | { readonly bytesPerCharacter: number; readonly peakMegabytes: number }
  | { readonly error: string };

const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Enough to compile what is hot; never the text that is measured. */
const warmUpLength = 20_000;
const warmUpRounds = 10;
/** About as many characters are measured at each length, in at most so many runs, each on a text of its own. */
const measuredCharacters = 1_000_000;
const mostRuns = 25;

const cold = async ({ checker, length, warmUp }: Extract<Task, { kind: 'cold' }>): Promise<Answer> => {
  const check = await checkers[checker]();
  if (warmUp) for (let i = 0; i < warmUpRounds; i++) await check(sampleText(warmUpLength, 1000 + i));
  const runs = Math.max(1, Math.min(mostRuns, Math.round(measuredCharacters / length)));
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const text = sampleText(length, i + 1);
    times.push(await time(() => check(text)));
    if (times.reduce((a, b) => a + b) > 10_000) break;
  }
  return { milliseconds: median(times) };
};

/** One digit or character changed in another paragraph each time; the draft is made anew from the whole text, as hosts do. */
const recheck = async (length: number): Promise<Answer> => {
  const { Checker, draftFromText } = await loadHegao();
  const checker = new Checker();
  let text = sampleText(length);
  checker.check(draftFromText(text));
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const at = Math.floor(((i * 7919) % 1000) * (length / 1000));
    const edited = `${text.slice(0, at)}${i % 10}${text.slice(at + 1)}`;
    times.push(await time(() => checker.check(draftFromText(edited))));
    text = edited;
  }
  return { milliseconds: median(times.slice(50)) };
};

const memory = async (length: number): Promise<Answer> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { checkText } = await loadHegao();
  const text = sampleText(length);
  collect();
  const before = process.memoryUsage().heapUsed;
  const report = checkText(text);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  if (report.coverage.figures < 0) throw new Error('unreachable: keeps the report alive while it is weighed');
  return { bytesPerCharacter: bytes / length, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
};

const answer = (task: Task): Promise<Answer> => {
  if (task.kind === 'cold') return cold(task);
  return task.kind === 'recheck' ? recheck(task.length) : memory(task.length);
};

process.on('message', (task: Task) => {
  answer(task)
    .catch((error: Error): Answer => ({ error: error.message }))
    .then((result) => process.send!(result, () => process.disconnect()));
});
