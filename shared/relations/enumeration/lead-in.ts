import type { Span } from '../../draft/place.ts';
import type { Reading } from '../../draft/reading.ts';
import { namesItems, namingClassifiers } from '../../lexicon/enumeration.ts';
import { type CountWord, countWords } from './count-words.ts';
import { type Ordinal, ordinalsOf } from './ordinals.ts';

/** A number that announces what follows: “重点抓好以下四项工作：”. */
export interface Announcement extends Span {
  readonly number: Span;
  readonly value: number;
  /** The number and its noun as printed: 四项工作. */
  readonly label: string;
  /** Nothing but the announcement can be meant: 以下, 如下, or a colon right behind the noun. */
  readonly sure: boolean;
}

/** What the announced lists of one paragraph can be told from. Spans count in the paragraph's text. */
export interface LeadIns {
  readonly ordinals: readonly Ordinal[];
  /** The numbers in the sentence before a first ordinal (its index), or at the paragraph's end (−1). */
  readonly leads: readonly { readonly before: number; readonly numbers: readonly Announcement[] }[];
}

const longestSentence = 80;
const none: LeadIns = { ordinals: [], leads: [] };

export const findLeadIns = ({ text, source }: Reading): LeadIns => {
  const ordinals = ordinalsOf(text);
  const leads: LeadIns['leads'][number][] = [];
  const add = (before: number, end: number): void => {
    const numbers = announcements(text, end);
    if (numbers.length) leads.push({ before, numbers: numbers.map((found) => ({ ...found, ...source(found), number: source(found.number) })) });
  };
  ordinals.forEach(({ number, start }, i) => {
    if (number === 1 && start > 0) add(i, start);
  });
  if (/[：:。]$/.test(text)) add(-1, text.length);
  if (!ordinals.length && !leads.length) return none;
  return { ordinals: ordinals.map((ordinal) => ({ ...ordinal, ...source(ordinal) })), leads };
};

/** Counters that number what will be said; 问题3个 and 会议3场 are counted things. */
const announcing = /^(?:方面|[点项条个大类步件种重环])$|^(?:环节|领域|层面|板块|版块|阶段|步骤|维度|体系)$/;
const saying = /(?:[有为是下列抓好提讲出做到现了以成]|共)$/;

/** The numbers of the sentence that ends at `end`. */
const announcements = (text: string, end: number): Announcement[] => {
  const from = sentenceStart(text, end);
  const sentence = text.slice(from, end);
  const mark = /[：:，。；]?$/.exec(sentence.trimEnd())![0];
  return countWords(sentence)
    .filter((count) => announcing.test(count.counter) && (count.behind || /方面|[点大]/.test(count.counter) || saying.test(sentence.slice(0, count.start))))
    .map((count) => ({
      start: from + count.start,
      end: from + count.end,
      number: { start: from + count.number.start, end: from + count.number.end },
      value: count.value,
      label: sentence.slice(count.start, count.end) + count.behind,
      sure: isSure(sentence, count, mark),
    }));
};

const isSure = (sentence: string, count: CountWord, mark: string): boolean => {
  const before = sentence.slice(Math.max(0, count.start - 8), count.start);
  const behind = sentence.slice(count.end);
  if (/(?:以下|如下|下列|下面)/.test(before) || /^[^，]{0,8}如下[：:。]?$/.test(behind)) return true;
  const names = namingClassifiers.has(count.counter) || namesItems(count.behind) || /[条项]/.test(count.counter);
  return names && /[：:]/.test(mark) && behind.length <= 14 && !/[，、]/.test(behind);
};

const sentenceStart = (text: string, end: number): number => {
  for (let i = end - 2; i >= Math.max(0, end - longestSentence); i--) if (/[。；！？|]/.test(text[i]!)) return i + 1;
  return Math.max(0, end - longestSentence);
};
