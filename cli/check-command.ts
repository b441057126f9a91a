import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkFiles } from './check-files.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { fileSystemMessage } from './file-system-message.ts';
import { findFiles } from './find-files.ts';
import { formats } from './formats.ts';
import type { CheckInvocation } from './options.ts';
import { Progress } from './progress.ts';
import { paletteFor, widthFor } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Checks the files and writes the report piece by piece; gives the exit status. */
export const checkCommand = async (invocation: CheckInvocation): Promise<ExitStatus> => {
  const { files, format, output, all, failOn, language, color } = invocation;
  const terminal = output === null ? process.stdout : null;
  const progress = new Progress(process.stderr, language);
  let status: ExitStatus = 0;
  const watched = async function* () {
    for await (const checked of checkFiles(findFiles(files), language, (file) => progress.next(file))) {
      status = Math.max(status, exitStatus(checked.report, failOn)) as ExitStatus;
      progress.clear();
      yield checked;
    }
  };
  const palette = paletteFor(terminal, color);
  const pieces = formats[format](watched(), { version, language, all, palette, width: widthFor(terminal) });
  await write(pieces, output);
  return status;
};

/** Waits until all is written: a pipe takes a big report slower than it is made, and a reader may stop early (`| head`). */
const write = async (pieces: AsyncIterable<string>, output: string | null): Promise<void> => {
  try {
    if (output !== null) await pipeline(Readable.from(pieces), createWriteStream(output));
    else await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' && output === null) return;
    if (code === undefined || output === null) throw error;
    const { zh, en } = fileSystemMessage(error);
    throw new UsageError({ zh: `报告写不进 ${output}：${zh}`, en: `The report cannot be written to ${output}: ${en}` });
  }
};
