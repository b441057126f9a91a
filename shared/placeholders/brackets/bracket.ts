import type { Span } from '../../draft/place.ts';
import type { Register } from '../foreign.ts';
import { wordsBefore, wordsBehind } from '../mark.ts';
import { isHan } from '../scene.ts';

/** A pair of brackets with what it holds and what stands around it. Spans count in the block's text. */
export interface Bracket extends Span {
  /** `{{`, `{`, `[[`, `[`, `【`, `<`, `（`; full-width forms count as their half-width ones. */
  readonly opening: string;
  readonly content: string;
  readonly text: string;
  readonly left: string;
  readonly right: string;
  readonly register: Register;
}

const pattern =
  /(\{\{)\{?([^{}\n\t]{1,80})\}?\}\}|(?:[#$]?(\{)|(<%)[=-]?)([^{}<>%\n\t]{1,60})(?:\}|%>)|(\[\[)([^[\]\n\t|]{1,40})\]\]|([【［[<＜（])([^【】［］[\]<>＜＞（）\n\t]{1,40})[】］\]>＞）]/g;
const fullWidth: Readonly<Record<string, string>> = { '［': '[', '＜': '<', '<%': '{' };

/** Blocks without these hold no bracket that could be a slot; a round one is only where it gives an order. */
export const holdsBracket = /[{【［[<＜]|（[请待需此在填]/;

export const bracketsIn = function* (text: string, register: Register): Generator<Bracket> {
  for (const match of text.matchAll(pattern)) {
    const [mustache, inMustache, brace, erb, inBrace, wiki, inWiki, other, inOther] = match.slice(1);
    const found = mustache ?? brace ?? erb ?? wiki ?? other!;
    const start = match.index;
    const end = start + match[0].length;
    yield {
      start,
      end,
      opening: fullWidth[found] ?? found,
      content: (inMustache ?? inBrace ?? inWiki ?? inOther!).trim(),
      text,
      left: wordsBefore(text, start),
      right: wordsBehind(text, end),
      register,
    };
  }
};

/** Chinese stands on one side, and the other does not make it part of a path, a tag or an identifier. */
export const isInSentence = ({ left, right }: Bracket): boolean =>
  !/[A-Za-z0-9_/\\=>"'`$.@-]$/.test(left) &&
  !/^[A-Za-z0-9_/\\<"'`.@-]/.test(right) &&
  (isChinese(left.at(-1)) || isChinese(right[0]));

export const isChinese = (char: string | undefined): boolean =>
  char !== undefined && (isHan(char) || /[，。；：、（）《》“”【】%％￥℃～~]/.test(char));
