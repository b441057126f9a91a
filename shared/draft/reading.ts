import type { Span } from './place.ts';

/**
 * A text as it is read aloud: without the line breaks, page numbers and blanks that came from layout, and with
 * full-width digits as digits. Everything that looks for meaning looks here; `source` gives back the place in the text.
 */
export interface Reading {
  readonly text: string;
  /** The span of the original text that holds a span of the reading. Half-open, UTF-16. */
  readonly source: (span: Span) => Span;
}

/** Page numbers that a PDF or a printed header leaves inside a paragraph: `⏎— 12 —⏎`, `⏎-3-⏎`. */
const pageNumber = /[ \t]*\r?\n[ \t]*[—–－-]{1,2}[ \t]*\d{1,4}[ \t]*[—–－-]{1,2}[ \t]*(?=\r?\n|$)/y;
const changes = /[\s\u00a0\u3000\u200b-\u200d\ufeff０-９．％]/;
const blank = /[\s\u00a0\u3000\u200b-\u200d\ufeff]/;

export const reading = (source: string): Reading => {
  if (!changes.test(source)) return { text: source, source: (span) => span };
  const kept: string[] = [];
  /** For each code unit of the reading, its offset in the source. */
  const origin: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (blank.test(char)) {
      if (char === '\n' || char === '\r' || char === ' ') {
        pageNumber.lastIndex = i;
        const page = pageNumber.exec(source);
        if (page) {
          i += page[0].length - 1;
          continue;
        }
      }
      let next = i + 1;
      while (next < source.length && blank.test(source[next]!) && !startsPageNumber(source, next)) next++;
      if (next - i > 0 && separates(source, kept, i, next)) {
        kept.push(' ');
        origin.push(i);
      }
      i = next - 1;
      continue;
    }
    kept.push(halfWidth(char, source, i));
    origin.push(i);
  }
  origin.push(source.length);
  return {
    text: kept.join(''),
    source: ({ start, end }) => ({ start: origin[start]!, end: end > start ? origin[end - 1]! + 1 : origin[start]! }),
  };
};

const startsPageNumber = (source: string, at: number): boolean => {
  if (source[at] !== '\n' && source[at] !== '\r') return false;
  pageNumber.lastIndex = at;
  return pageNumber.test(source);
};

/**
 * Blanks are kept, as one, where leaving them out would make one number or word of two (`12 34`, `MCN 2024`);
 * `321 146` is one number grouped by blanks (GB/T 15835 §5.1.1) and reads as one.
 */
const separates = (source: string, kept: readonly string[], from: number, to: number): boolean => {
  const before = kept.at(-1) ?? '';
  const after = source[to] ?? '';
  if (!/[A-Za-z0-9]/.test(before) || !/[A-Za-z0-9]/.test(after)) return false;
  if (/^[\u200b-\u200d\ufeff]+$/.test(source.slice(from, to))) return false;
  return !(to - from === 1 && groupsThousands(source, kept, to));
};

const groupsThousands = (source: string, kept: readonly string[], to: number): boolean =>
  /(?<![\d.])\d{1,3}$|(?<![\d.])[1-9]\d{0,2}(?:\d{3})+$/.test(kept.slice(-12).join('')) &&
  /^\d{3}(?!\d)/.test(source.slice(to, to + 4));

const halfWidth = (char: string, source: string, at: number): string => {
  if (char >= '０' && char <= '９') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  if (char === '％') return '%';
  if (char === '．' && /[\d０-９]/.test(source[at - 1] ?? '') && /[\d０-９]/.test(source[at + 1] ?? '')) return '.';
  return char;
};
