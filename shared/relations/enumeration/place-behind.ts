import { readLabel } from '../../draft/number-label.ts';
import type { Span } from '../../draft/place.ts';
import type { CountWord } from './count-words.ts';
import { charCodeMap, closingAfter } from './list.ts';

/** How the list is tied to the number before it; `partial`: it need not be whole. */
export type Tie = 'bracket' | 'colon' | 'namely' | 'partial';

export interface Place extends Span {
  readonly tie: Tie;
  /** The words between the number and the list. */
  readonly noun: string;
  readonly quoted: boolean;
  /** The quotes hold several numbers (“五个突破、五个翻番”): the list may unfold another one. */
  readonly shared: boolean;
}

const longest = 400;
const longestNoun = 22;
/** What ties a list to the noun before it; `opensTie` holds every character that it can begin with. */
const tieWords =
  /（|\(|：|——|，?(?:即|分别是|分别为|依次是|依次为|主要是|具体是|具体为)(?!将|可|使|按|时|日)：?|，?(?:其中)?(?:主要|具体)?(?:包括|包含|涵盖)：?/y;
const opensTie = new Set('（(：—，即分依主具其包涵');
const endsNoun = new Set('，。；！？、“‘《）)：…');

/** What opens a bracket or list that does not give the items themselves. */
const otherwise =
  /^(?:其中|含(?!山)|如(?!皋|东)|例如|比如|不含|除|详见|见|附[件表后]|简称|以下|下同|按|截至|截止|注[:：]|数据|来源|占|同比|共(?!青|和|享)|原(?:为|名)|指|每|约|一方面|包括但不限于|另|均(?!安)|待|暂)/;
const leadWords = /^(?:(?:分别|具体|主要|依次)?(?:即|是|为|有|包括|包含)|分别)[：:]?/;

/** Where a list behind the number stands; null where none does, or where it does not give the items (其中…, 一是…). */
export const placeBehind = (text: string, count: CountWord): Place | null => {
  const opened = /[“‘]/.test(text[count.start - 1] ?? '');
  const found = tieBehind(text, count.end, opened);
  if (!found) return null;
  const { mark } = found;
  const words = text.slice(count.end, found.at);
  const quoted = opened || /[”’]/.test(words);
  const noun = words.replace(/[”’]/g, '');
  const shared =
    /\d|[两二三四五六七八九十][个项条类大]/.test(noun) ||
    /[“‘][^”’，。；]{1,14}、$/.test(text.slice(Math.max(0, count.start - 16), count.start));
  if (shared && !quoted) return null;
  const behind = found.at + mark.length;
  const start = behind + (leadWords.exec(text.slice(behind, behind + 8))?.[0].length ?? 0);
  // 一是…二是… is a list of clauses, which announced-lists.ts counts.
  if (otherwise.test(text.slice(start, start + 8)) || readLabel(text, start)) return null;
  const bracket = mark === '（' || mark === '(';
  const end = bracket ? closingAfter(text, behind - 1, longest) : sentenceEnd(text, start);
  return end < 0 ? null : { tie: bracket ? 'bracket' : tieOf(mark), start, end, noun, quoted, shared };
};

const tieOf = (mark: string): Tie => {
  if (/包括|包含|涵盖/.test(mark)) return 'partial';
  return mark === '：' || mark === '——' ? 'colon' : 'namely';
};

/** 、 parts formulations within quotes (“五个突破、五个翻番”), and ends a noun elsewhere. */
const tieBehind = (
  text: string,
  from: number,
  inQuotes: boolean,
): { readonly at: number; readonly mark: string } | null => {
  let quoted = inQuotes;
  for (let at = from; at <= from + longestNoun && at < text.length; at++) {
    const char = text[at]!;
    if (opensTie.has(char)) {
      tieWords.lastIndex = at;
      const mark = tieWords.exec(text)?.[0];
      if (mark) return { at, mark };
    }
    if (endsNoun.has(char) && !(char === '、' && quoted)) return null;
    if (char === '”' || char === '’') quoted = false;
  }
  return null;
};

/** Where a list must end, and what opens a part of it that is passed over whole. */
const listMarks = charCodeMap<'ends' | 'opens'>([
  ...[...'。！？）”’)'].map((char) => [char, 'ends'] as const),
  ...[...'（(“‘《【'].map((char) => [char, 'opens'] as const),
]);

/** The end of the sentence or of the bracket that holds it; −1 where it is too far. */
const sentenceEnd = (text: string, from: number): number => {
  const to = Math.min(text.length, from + longest);
  for (let i = from; i < to; i++) {
    const mark = listMarks.get(text.charCodeAt(i));
    if (mark === 'ends') return i;
    if (mark === 'opens') {
      i = closingAfter(text, i, to - i);
      if (i < 0) return -1;
    }
  }
  return to === text.length ? to : -1;
};
