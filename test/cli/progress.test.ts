import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Progress } from '../../cli/progress.ts';

const terminal = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 30 });
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => String(stream.read() ?? '') };
};

test('from the third file on, a terminal says which file is being checked, in one line, and clears it', () => {
  const { stream, written } = terminal(true);
  const progress = new Progress(stream, 'zh');
  for (const file of ['a.txt', 'b.txt', '很长的文件夹名/关于全年重点工作推进情况的报告.docx']) progress.next(file);
  const line = written();
  expect(line).toMatch(/^\r\u001b\[K正在核对 第 3 份 很长的/);
  expect(line).not.toContain('报告.docx');
  progress.clear();
  progress.clear();
  expect(written()).toBe('\r\u001b[K');
});

test('a file name cannot steer the terminal', () => {
  const { stream, written } = terminal(true);
  const progress = new Progress(stream, 'en');
  for (const file of ['a', 'b', 'c\u001b[2J']) progress.next(file);
  expect(written().split('\u001b')).toHaveLength(2);
});

test('nothing is said where nobody watches', () => {
  const { stream, written } = terminal(false);
  const progress = new Progress(stream, 'zh');
  for (const file of ['a', 'b', 'c', 'd']) progress.next(file);
  progress.clear();
  expect(written()).toBe('');
});
