import type { NumberedPlace } from '../../draft/numbering.ts';
import { type Span, shifted } from '../../draft/place.ts';
import { reading } from '../../draft/reading.ts';
import { namesItems } from '../../lexicon/counted-nouns.ts';
import { namingClassifiers } from '../../lexicon/counters.ts';
import { isFormulation } from '../../lexicon/formulations.ts';
import { type CountWord, countWords } from './count-words.ts';
import { type Ordinal, ordinalsOf } from './ordinals.ts';

/** A number that announces what follows: “重点抓好以下四项工作：”. */
export interface Announcement extends Span {
  readonly value: number;
  readonly counter: string;
  /** The number with its classifier as printed: 四项. */
  readonly printed: string;
  /** With its noun: 四项工作. */
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
/** A cheap look before a sentence is read: blanks may part a number from its classifier. */
const mayAnnounce = /[\d０-９两二三四五六七八九十]\s{0,2}[个项点方条大类步件种重环领层板版体阶维]/;
export const noLeadIns: LeadIns = { ordinals: [], leads: [] };

/** Linear: only the sentence before a first ordinal, and the last one, are read. */
export const findLeadIns = (text: string, numbering: readonly NumberedPlace[]): LeadIns => {
  const ordinals = ordinalsOf(text, numbering);
  const leads: LeadIns['leads'][number][] = [];
  const add = (before: number, end: number): void => {
    const numbers = announcements(text, end);
    if (numbers.length) leads.push({ before, numbers });
  };
  ordinals.forEach(({ number, opens, start }, i) => {
    if (number === 1 && !opens) add(i, start);
  });
  if (/[：:。]\s*$/.test(text.slice(-8))) add(-1, text.length);
  return ordinals.length || leads.length ? { ordinals, leads } : noLeadIns;
};

/** Counters that number what will be said; 会议3场 and 企业5家 are counted things. */
const announcing = /^(?:方面|[点项条个大类步件种重环])$|^(?:环节|领域|层面|板块|版块|阶段|步骤|维度|体系)$/;
/** What may stand before a count without a noun; behind a noun it is a quantity (问题3个). */
const saying = /[有为是下列抓好提讲出做到现了以成共住紧准取含括持守牢]$/;

/** The numbers of the sentence that ends at `end`. */
const announcements = (text: string, end: number): Announcement[] => {
  const from = sentenceStart(text, end);
  const printed = text.slice(from, end);
  if (!mayAnnounce.test(printed)) return [];
  const { text: sentence, source } = reading(printed);
  const mark = /[：:，。；]$/.exec(sentence)?.[0] ?? '';
  return countWords(sentence)
    .filter((count) => announces(count, sentence))
    .map((count) => ({
      ...shifted(source(count), from),
      value: count.value,
      counter: count.counter,
      printed: sentence.slice(count.start, count.end),
      label: sentence.slice(count.start, count.end) + count.behind,
      sure: isSure(sentence, count, mark),
    }));
};

/** 会议要求：抓好三项工作：一是… — the announcement is behind the colon before the last. */
const sentenceMarks = new Set('。；！？：|');

const sentenceStart = (text: string, end: number): number => {
  const farthest = Math.max(0, end - longestSentence);
  let at = end - 1;
  while (at > farthest && /\s/.test(text[at]!)) at--;
  for (at--; at >= farthest; at--) if (sentenceMarks.has(text[at]!)) return at + 1;
  return farthest;
};

const announces = ({ counter, behind, start }: CountWord, sentence: string): boolean =>
  !/[这那该述“‘]/.test(sentence[start - 1] ?? '') &&
  !isFormulation(sentence.slice(start, start + 12)) &&
  announcing.test(counter) &&
  (behind !== '' || /方面|[点大]/.test(counter) || saying.test(sentence.slice(0, start)));

/** 今年重点抓好三项工作。一是… */
const announcesAtEnd = /[抓做办有从]|把握|采取|存在|表现|实施|围绕|注意|坚持|突出/;

const isSure = (sentence: string, count: CountWord, mark: string): boolean => {
  const before = sentence.slice(Math.max(0, count.start - 8), count.start);
  const behind = sentence.slice(count.end);
  if (/(?:以下|如下|下列|下面)/.test(before) || /^[^，]{0,8}如下[：:。]?$/.test(behind)) return true;
  if (/[，、]/.test(behind)) return false;
  if (mark === '：' || mark === ':') return behind.length <= longestNoun;
  const names = namingClassifiers.has(count.counter) || namesItems(count.behind) || /[条项]/.test(count.counter);
  return names && mark === '。' && behind.length <= 6 && announcesAtEnd.test(before);
};

/** With its colon. */
const longestNoun = 14;
