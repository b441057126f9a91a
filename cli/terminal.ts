import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { type Palette, plain } from '../shared/report/text/palette.ts';

type Style = Parameters<typeof styleText>[0];
/** Whether to colour is decided below, for the stream that is written to; styleText would ask the standard output. */
const painter = (style: Style) => (text: string) => styleText(style, text, { validateStream: false });

const colored: Palette = {
  error: painter('red'),
  verify: painter('yellow'),
  'last-digit': painter('cyan'),
  info: painter('blue'),
  good: painter('green'),
  strong: painter('bold'),
  dim: painter('dim'),
  mark: painter(['bold', 'underline']),
  related: painter(['cyan', 'underline']),
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
