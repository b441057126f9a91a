import type { Span } from '../draft/place.ts';
import {
  aboutPlaceholders,
  casesHideNames,
  codeLine,
  mathematics,
  software,
} from '../lexicon/placeholder-lookalikes.ts';

const passages =
  /`[^`\n]{0,300}`|(?:https?|ftp):\/\/[^\s\u3000-\u9fff，。；）]{1,500}|www\.[\w./-]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|<\/?[A-Za-z!][^<>\n\u4e00-\u9fff]{0,200}>|\]\([^()\s]{1,500}\)|\$[^$\n\u4e00-\u9fff]{1,200}\$/g;
const holdsPassage = /[`@$]|:\/\/|www\.|<[/A-Za-z!]|\]\(/;

/** Long blocks are prose; what they are about shows at their beginning. */
const glance = 4000;

/** What kind of text a block is, as far as slots are concerned. Each question is answered once, when it is first asked. */
export class Register {
  readonly #text: string;
  readonly #head: string;
  #isSoftware: boolean | undefined;
  #isMathematics: boolean | undefined;
  #hidesNames: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#head = text.length > glance ? text.slice(0, glance) : text;
  }

  /** A line of program text, or a paragraph about placeholders: nothing in it is a slot. */
  get isForeign(): boolean {
    return codeLine.test(this.#head) || isStatement(this.#text) || aboutPlaceholders.test(this.#head);
  }

  /** About software: what stands in quotation marks is quoted. */
  get isSoftware(): boolean {
    this.#isSoftware ??= software.test(this.#head);
    return this.#isSoftware;
  }

  get isMathematics(): boolean {
    this.#isMathematics ??= mathematics.test(this.#head);
    return this.#isMathematics;
  }

  /** A case report with hidden names (王某某): its ×× hide more of them. */
  get hidesNames(): boolean {
    this.#hidesNames ??= this.#head.includes('某') && casesHideNames.test(this.#head);
    return this.#hidesNames;
  }

  /** Has Chinese characters: a mark alone in its cell stands among Chinese cells. */
  get isChinese(): boolean {
    return /[\u4e00-\u9fff]/.test(this.#head);
  }

  /** Code, addresses, tags and formulas inside the block; in order, disjoint. */
  passages(): readonly Span[] {
    if (!holdsPassage.test(this.#text)) return [];
    return Array.from(this.#text.matchAll(passages), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  }
}

/** `foo(bar);`, `a = b {`: program text by the way it ends. */
const isStatement = (text: string): boolean => {
  const end = text.slice(-80).trimEnd();
  return /[\w)\]"'][;{]$/.test(end) && !/[，。；：]/.test(end);
};
