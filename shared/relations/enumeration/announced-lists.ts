import type { Block } from '../../draft/draft.ts';
import type { NumberStyle } from '../../draft/outline.ts';
import { shifted } from '../../draft/place.ts';
import type { Relation } from '../relation.ts';
import type { Announcement, LeadIns } from './lead-in.ts';
import type { Ordinal } from './ordinals.ts';
import { rewritten } from './relation-of.ts';

/** One paragraph with what `findLeadIns` found in it. */
export interface ScannedBlock {
  readonly block: Block;
  readonly leadIns: LeadIns;
}

/** An ordinal with its paragraph's place among the scanned; its span counts in the draft. */
interface Placed extends Ordinal {
  readonly at: number;
}

/** From the highest level down (GB/T 9704): a list ends where a higher level begins. */
const rank: Readonly<Record<NumberStyle, number>> = {
  chapter: 0,
  chinese: 1,
  'chinese-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 5,
  'run-in': 6,
};

/**
 * Numbers that announce a list (“以下四项工作：”) held against the items that follow as 一是…二是… or （一）（二）, in the
 * same paragraph or in the paragraphs behind it. Spans count in the draft's text.
 */
export const announcedLists = (scanned: readonly ScannedBlock[]): readonly Relation[] => {
  if (!scanned.some(({ leadIns }) => leadIns.leads.length)) return [];
  const ordinals: Placed[] = [];
  const firstOf: number[] = [];
  scanned.forEach(({ block, leadIns }, at) => {
    firstOf.push(ordinals.length);
    for (const ordinal of leadIns.ordinals) ordinals.push({ ...ordinal, ...shifted(ordinal, block.start), at });
  });
  return scanned.flatMap(({ block, leadIns }, at) =>
    leadIns.leads.flatMap(({ before, numbers }) => {
      const inside = before >= 0;
      const first = inside ? firstOf[at]! + before : (firstOf[at + 1] ?? ordinals.length);
      const items = itemsFrom(ordinals, first, inside ? at : at + 1, !inside);
      const relation = items.length > 1 ? judge(scanned, numbers, items, block.start) : null;
      return relation ? [relation] : [];
    }),
  );
};

/** The items that go on from the ordinal `first`, which must stand in paragraph `at` (and begin it, where `opens`). */
const itemsFrom = (ordinals: readonly Placed[], first: number, at: number, opens: boolean): Placed[] => {
  const head = ordinals[first];
  if (head?.number !== 1 || head.at !== at || (opens && !head.opens)) return [];
  const items = [head];
  let last = 1;
  for (let i = first + 1; i < ordinals.length; i++) {
    const next = ordinals[i]!;
    if (next.opens && next.series !== head.series && rank[next.style] < rank[head.style]) break;
    if (next.series !== head.series || (head.opens && !next.opens)) continue;
    // In the midst of another paragraph stands a list of its own.
    if (next.at !== items.at(-1)!.at && !next.opens) break;
    const number = next.number ?? last + 1;
    if (number <= last) break;
    items.push(next);
    last = number;
  }
  return items;
};

const judge = (
  scanned: readonly ScannedBlock[],
  numbers: readonly Announcement[],
  items: readonly Placed[],
  offset: number,
): Relation | null => {
  const listed = items.length;
  const lastNumber = items.at(-1)!.number ?? listed;
  const fitting = numbers.findLast(({ value }) => value === listed || value === lastNumber);
  const number = fitting ?? numbers.at(-1)!;
  const relation = {
    kind: 'enumeration' as const,
    claim: shifted(number, offset),
    operands: items.map(({ start, end }) => ({ start, end })),
    label: number.label,
    formula: `其后 ${listed} 条`,
    computed: String(listed),
    printed: number.printed,
  };
  if (fitting) return { ...relation, verdict: 'consistent' };
  if (lastNumber !== listed || !mayAccuse(scanned, numbers, number, items)) return null;
  const sure =
    number.sure && numbers.filter((other) => other.sure).length === 1 && Math.abs(number.value - listed) === 1;
  return {
    ...relation,
    verdict: sure ? 'error' : 'verify',
    finding: sure ? 'followed' : 'perhapsFollowed',
    data: { listed: String(listed) },
    fixes: [{ span: shifted(number, offset), text: rewritten(number.printed, listed) + number.counter }],
    ...(sure ? {} : { reason: 'otherCount' }),
  };
};

/**
 * Left alone: quantities far from the number of items, sentences of several numbers, lists that go on in another way, and
 * 一、二、三 over a whole draft, where 四、 may be another part than what was announced.
 */
const mayAccuse = (
  scanned: readonly ScannedBlock[],
  numbers: readonly Announcement[],
  number: Announcement,
  items: readonly Placed[],
): boolean => {
  const listed = items.length;
  if (!number.sure && (numbers.length > 1 || Math.abs(number.value - listed) > 1)) return false;
  if (number.value > 2 * listed + 1) return false;
  return number.value > listed ? !goesOn(scanned, items.at(-1)!, listed + 1) : items[0]!.style !== 'chinese';
};

const digits = '零一二三四五六七八九十';
const farthest = 1000;

/** Whether the next item is there, written in another way: 三要, 第三、, 此外. */
const goesOn = (scanned: readonly ScannedBlock[], last: Placed, next: number): boolean => {
  const { block } = scanned[last.at]!;
  const from = last.end - block.start;
  const rest = block.text.slice(from, from + farthest) + (scanned[last.at + 1]?.block.text.slice(0, 12) ?? '');
  const char = digits[next];
  const written = char ? `${char}[是要则来为抓、，：）)]|` : '';
  return new RegExp(`(?:^|[。；;，,：:！？）\\s第其（(])(?:${written}${next}[.．、）)])|[。；](?:另外|此外|最后)`).test(
    rest,
  );
};
