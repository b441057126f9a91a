import type { Span } from '../draft/place.ts';
import { aboutPlaceholders, casesHideNames, codeLine, mathematics, software } from '../lexicon/placeholder-lookalikes.ts';

/** What kind of text a block is, as far as slots are concerned: looked at once for each block that has marks. */
export interface Register {
  /** A line of program text, or a paragraph about placeholders: nothing in it is a slot. */
  readonly isForeign: boolean;
  /** About software: what stands in quotation marks is quoted. */
  readonly isSoftware: boolean;
  readonly isMathematics: boolean;
  /** Has Chinese characters: a mark alone in its cell stands among Chinese cells. */
  readonly isChinese: boolean;
  /** A case report with hidden names (王某某): its ×× hide more of them. */
  readonly hidesNames: boolean;
  /** Code, addresses, tags and formulas inside the block; in order, disjoint. */
  readonly passages: readonly Span[];
}

const passages =
  /`[^`\n]{0,300}`|(?:https?|ftp):\/\/[^\s\u3000-\u9fff，。；）]{1,500}|www\.[\w./-]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|<\/?[A-Za-z!][^<>\n\u4e00-\u9fff]{0,200}>|\]\([^()\s]{1,500}\)|\$[^$\n\u4e00-\u9fff]{1,200}\$/g;

/** Long blocks are prose; what they are about shows at their beginning. */
const glance = 4000;

export const registerOf = (text: string): Register => {
  const head = text.length > glance ? text.slice(0, glance) : text;
  return {
    isForeign: codeLine.test(head) || isStatement(text) || aboutPlaceholders.test(head),
    isSoftware: software.test(head),
    isMathematics: mathematics.test(head),
    isChinese: /[\u4e00-\u9fff]/.test(head),
    hidesNames: head.includes('某') && casesHideNames.test(head),
    passages: Array.from(text.matchAll(passages), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
  };
};

/** `foo(bar);`, `a = b {`: program text by the way it ends. */
const isStatement = (text: string): boolean => {
  const end = text.slice(-80).trimEnd();
  return /[\w)\]"'][;{]$/.test(end) && !/[，。；：]/.test(end);
};
