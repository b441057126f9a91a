import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { type Palette, plain } from '../shared/report/text/palette.ts';

const colored: Palette = {
  error: (text) => styleText('red', text),
  verify: (text) => styleText('yellow', text),
  'last-digit': (text) => styleText('cyan', text),
  info: (text) => styleText('blue', text),
  good: (text) => styleText('green', text),
  strong: (text) => styleText('bold', text),
  dim: (text) => styleText('dim', text),
  mark: (text) => styleText(['bold', 'underline'], text),
  related: (text) => styleText(['cyan', 'underline'], text),
};

/** Colour only on a terminal that has it; NO_COLOR and FORCE_COLOR decide before that (no-color.org, force-color.org). */
export const paletteFor = (stream: NodeJS.WriteStream | null, wanted: boolean): Palette => {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (!wanted || NO_COLOR) return plain;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : colored;
  return stream?.isTTY && (stream as WriteStream).hasColors() ? colored : plain;
};

/** A line is read with ease up to about 100 columns, fifty characters. */
const mostColumns = 100;
export const widthFor = (stream: NodeJS.WriteStream | null): number =>
  Math.max(40, Math.min(stream?.columns || mostColumns, mostColumns));
