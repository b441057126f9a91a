import { readLabel } from '../../draft/number-label.ts';
import type { Span } from '../../draft/place.ts';
import { isClassName } from '../../lexicon/counted-nouns.ts';
import { isFormulation } from '../../lexicon/formulations.ts';
import { beginsWithVerb } from '../../lexicon/list-verbs.ts';
import type { Relation } from '../relation.ts';
import { conjunctions } from './conjunctions.ts';
import type { CountWord } from './count-words.ts';
import { carriesFigure } from './item-figures.ts';
import { charCodeMap, closingAfter, type Item, split } from './list.ts';
import { partsAlike } from './readings.ts';
import { doubts, enumeration, type Verdict } from './relation-of.ts';
import { allShort, counts } from './shape.ts';

/** How the list is tied to the number before it; `partial`: it need not be whole. */
type Tie = 'bracket' | 'colon' | 'namely' | 'partial';

interface Place extends Span {
  readonly tie: Tie;
  /** The words between the number and the list. */
  readonly noun: string;
  readonly quoted: boolean;
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
  /^(?:其中|含|如|例如|比如|不含|除|详见|见|附|简称|以下|下同|按|截至|截止|注|数据|来源|占|同比|共|原|指|每|约|一方面|包括但不限于|第|另|均|待|暂)/;
const leadWords = /^(?:(?:分别|具体|主要|依次)?(?:即|是|为|有|包括|包含)|分别)[：:]?/;

/** A number and the list behind it: “三个组（综合组、宣传组、督导组）”, “四个重点：教育、医疗、养老、社保。” */
export const countThenList = (text: string, count: CountWord): Relation | null => {
  const place = listBehind(text, count);
  const list = place && itemsOf(text, place.start, place.end);
  if (!list) return null;
  const found = verdictOf(text, count, place, list);
  return found && enumeration(text, count, list.operandsFor(found.listed), found);
};

const listBehind = (text: string, count: CountWord): Place | null => {
  const found = tieBehind(text, count.end);
  if (!found) return null;
  const { mark } = found;
  const words = text.slice(count.end, found.at);
  const quoted = /[“‘]/.test(text[count.start - 1] ?? '') || /[”’]/.test(words);
  const noun = words.replace(/[”’]/g, '');
  if (/\d|[两二三四五六七八九十][个项条类大]/.test(noun)) return null;
  const behind = found.at + mark.length;
  const start = behind + (leadWords.exec(text.slice(behind, behind + 8))?.[0].length ?? 0);
  // 一是…二是… is a list of clauses, which announced-lists.ts counts.
  if (otherwise.test(text.slice(start, start + 8)) || readLabel(text, start)) return null;
  const bracket = mark === '（' || mark === '(';
  const end = bracket ? closingAfter(text, behind - 1, longest) : sentenceEnd(text, start);
  return end < 0 ? null : { tie: bracket ? 'bracket' : tieOf(mark), start, end, noun, quoted };
};

const tieOf = (mark: string): Tie => {
  if (/包括|包含|涵盖/.test(mark)) return 'partial';
  return mark === '：' || mark === '——' ? 'colon' : 'namely';
};

const tieBehind = (text: string, from: number): { readonly at: number; readonly mark: string } | null => {
  for (let at = from; at <= from + longestNoun && at < text.length; at++) {
    const char = text[at]!;
    if (opensTie.has(char)) {
      tieWords.lastIndex = at;
      const mark = tieWords.exec(text)?.[0];
      if (mark) return { at, mark };
    }
    if (endsNoun.has(char)) return null;
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

interface ListBehind {
  readonly items: readonly Item[];
  /** Every number of items that the marks offer. */
  readonly readings: ReadonlySet<number>;
  readonly listed: number;
  readonly open: boolean;
  readonly grouped: boolean;
  /** There are commas, so that 、 alone does not tell the items. */
  readonly mixed: boolean;
  readonly operandsFor: (count: number) => readonly Span[];
}

const itemsOf = (text: string, start: number, end: number): ListBehind | null => {
  const groups = split(text, start, end, '；;').map((group) => withoutLabel(text, group));
  const fine = groups.flatMap((group) => split(text, group.start, group.end, '、'));
  const [firstPart, ...otherParts] = split(text, start, end, '，');
  const readings = new Map<number, readonly Item[]>();
  const offer = (items: readonly Item[]): void => {
    if (!items.length) return;
    const n = items.length;
    const parted = Math.min(conjunctions(items.at(-1)!.text), 1);
    for (const count of partsAlike(items) ? [n + 1] : [n, n + parted])
      if (!readings.has(count)) readings.set(count, items);
  };
  offer(fine);
  offer(groups);
  const [firstGroup] = groups;
  if (firstGroup) offer(split(text, firstGroup.start, firstGroup.end, '，'));
  for (const marks of ['，', '，；', '，、；']) offer(split(text, start, end, marks));
  if (firstPart && otherParts.length) offer(split(text, firstPart.start, firstPart.end, '、'));
  const inner = split(text, start, end, '，、；');
  if (inner.length < 2) return null;
  const tail = fine.at(-1)!.text;
  return {
    items: fine,
    readings: new Set(readings.keys()),
    listed: fine.length + Math.min(conjunctions(tail), 1),
    open: /等(?:等|[^等、，；]{0,6})?$/.test(tail),
    grouped: groups.length > 1,
    mixed: /[，：:]/.test(groups.map((group) => group.text).join('')),
    operandsFor: (count) => (readings.get(count) ?? fine).map((item) => ({ start: item.start, end: item.end })),
  };
};

/** 牧业村：甲村、乙村 → 甲村、乙村 */
const withoutLabel = (text: string, group: Item): Item => {
  const colon = text.slice(group.start, Math.min(group.end, group.start + 10)).search(/[：:]/);
  return colon > 0 ? { start: group.start + colon + 1, end: group.end, text: group.text.slice(colon + 1) } : group;
};

const verdictOf = (text: string, count: CountWord, { tie, noun, quoted }: Place, list: ListBehind): Verdict | null => {
  const { value } = count;
  const { items, listed } = list;
  const figures = items.some(({ text }) => carriesFigure(text));
  if (figures && !quoted) return null;
  if (items.every((item) => isClassName(item.text))) return null;
  const open = list.open || tie === 'partial';
  if (list.readings.has(value)) return { verdict: 'consistent', listed: value, open: list.open };
  if (figures) return null;
  if (open && value > listed) return { verdict: 'consistent', listed, open: true };
  if (list.mixed || beginsWithVerb(items[0]!.text) || items.length < 2) return null;
  return accused(text, count, { tie, noun, quoted, start: 0, end: 0 }, list);
};

const accused = (
  text: string,
  count: CountWord,
  { tie, noun, quoted }: Place,
  { items, listed, open, grouped }: ListBehind,
): Verdict | null => {
  const { value } = count;
  const difference = Math.abs(value - listed);
  if (value > 2 * listed + 1 || (isFormulation(text.slice(count.start, count.start + 12)) && difference > 1))
    return null;
  const names = counts({ ...count, behind: noun }, items) === 'items' || endAlike(noun, items);
  if (!names && (difference > 1 || tie === 'colon' || grouped)) return null;
  const sure = names && !quoted && difference <= (tie === 'bracket' ? 2 : 1) && allShort(items) && items.length > 2;
  return {
    verdict: sure ? 'error' : 'verify',
    finding: open ? 'more' : sure ? 'listed' : 'perhaps',
    listed,
    ...(sure ? {} : { reason: names ? doubts.place : doubts.kind }),
  };
};

/** 行政村（日芒村、向阳村 …）, “五个龙岩”（产业龙岩 …）: the items end as the noun does. */
const endAlike = (noun: string, items: readonly Item[]): boolean => {
  const ending = noun.at(-1);
  return ending !== undefined && items.filter(({ text }) => text.at(-1) !== ending).length <= 1;
};
