import type { Span } from './place.ts';

/** One line that holds something, without its line break. */
export interface Line extends Span {
  /** An empty line, or the beginning of the text, stands before it. */
  readonly afterBlank: boolean;
  /** It begins a paragraph whatever its length: a list item, a heading. */
  readonly opens?: boolean;
  /** 1…6, from Markdown's `#`. */
  readonly headingLevel?: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The lines of a text that hold something; `\n`, `\r\n` and a lone `\r` end a line. Linear in the text's length. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  let holdsSomething = false;
  const onlyLineFeeds = !text.includes('\r');
  for (let i = 0; i <= text.length; i++) {
    if (holdsSomething && onlyLineFeeds) {
      // the rest of the line tells nothing more
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    }
    const code = i < text.length ? text.charCodeAt(i) : lineFeed;
    if (code === lineFeed || code === carriageReturn) {
      if (holdsSomething) lines.push({ start, end: i, afterBlank });
      afterBlank = !holdsSomething;
      holdsSomething = false;
      if (code === carriageReturn && text.charCodeAt(i + 1) === lineFeed) i++;
      start = i + 1;
    } else if (!holdsSomething) holdsSomething = !isBlank(code);
  }
  return lines;
};

/** Blanks of every width, the non-breaking and the zero-width ones included. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 &&
    (code === 0x3000 ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200d) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0xfeff));

/** Where the line's first character that is not a blank stands; the line's end if there is none. */
export const contentStart = (text: string, { start, end }: Span): number => {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
};

/** Where the line's last character that is not a blank ends. */
export const contentEnd = (text: string, { start, end }: Span): number => {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
};

const pageNumber = /^\s*[—–－-]{1,2}\s*\d{1,4}\s*[—–－-]{1,2}\s*$/;

/** `— 12 —`, alone on its line. */
export const isPageNumber = (text: string, { start, end }: Span): boolean =>
  end - start <= 24 && pageNumber.test(text.slice(start, end));
