import type { Block } from '../../draft/draft.ts';
import { type Span, shifted } from '../../draft/place.ts';
import { readLabel } from '../../draft/number-label.ts';
import type { NumberStyle } from '../../draft/outline.ts';
import type { Relation } from '../relation.ts';
import type { Announcement, LeadIns } from './lead-in.ts';
import type { Ordinal } from './ordinals.ts';
import { rewritten } from './relation-of.ts';

/** One paragraph with what `findLeadIns` found in it. */
export interface ScannedBlock {
  readonly block: Block;
  readonly leadIns: LeadIns | undefined;
}

/** An ordinal with the place of its block among the scanned; its span counts in the draft. */
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
  if (!scanned.some(({ leadIns }) => leadIns?.leads.length)) return [];
  const ordinals: Placed[] = [];
  const firstOf: number[] = [];
  scanned.forEach(({ block, leadIns }, at) => {
    firstOf.push(ordinals.length);
    const label = block.kind === 'paragraph' && block.label ? readLabel(block.label, 0) : null;
    if (label) ordinals.push({ ...label, opens: true, start: block.start, end: block.start, at });
    for (const ordinal of leadIns?.ordinals ?? []) ordinals.push({ ...ordinal, ...shifted(ordinal, block.start), at });
  });
  return scanned.flatMap(({ block, leadIns }, at) =>
    (leadIns?.leads ?? []).flatMap(({ before, numbers }) => {
      const labelled = ordinals[firstOf[at]!]?.start === ordinals[firstOf[at]!]?.end ? 1 : 0;
      const first = before >= 0 ? firstOf[at]! + labelled + before : (firstOf[at + 1] ?? ordinals.length);
      const items = itemsFrom(ordinals, first, before >= 0 ? at : at + 1, before < 0);
      const relation = items.length > 1 && judge(scanned, numbers, items, block.start);
      return relation ? [relation] : [];
    }),
  );
};

const itemsFrom = (ordinals: readonly Placed[], first: number, at: number, opens: boolean): Placed[] => {
  const head = ordinals[first];
  if (!head || head.number !== 1 || head.at !== at || (opens && !head.opens)) return [];
  const items = [head];
  let last = 1;
  for (let i = first + 1; i < ordinals.length; i++) {
    const next = ordinals[i]!;
    if (next.opens && next.series !== head.series && rank[next.style] < rank[head.style]) break;
    if (next.series !== head.series || (head.opens && !next.opens)) continue;
    // Inside another paragraph only its first words can go on with the list.
    if (next.at !== items.at(-1)!.at && !next.opens) break;
    const number = next.number ?? last + 1;
    if (number <= last) break;
    items.push(next);
    last = number;
  }
  return items;
};

const judge = (scanned: readonly ScannedBlock[], numbers: readonly Announcement[], items: readonly Placed[], offset: number): Relation | null => {
  const listed = items.length;
  const last = items.at(-1)!;
  const lastNumber = last.number ?? listed;
  const fitting = numbers.findLast(({ value }) => value === listed || value === lastNumber);
  const base = { kind: 'enumeration' as const, operands: items.map(({ start, end }) => ({ start, end })), formula: `其后 ${listed} 条`, computed: String(listed) };
  const told = (number: Announcement) => ({ ...base, claim: shifted(number, offset), label: number.label, printed: printedOf(number) });
  if (fitting) return { ...told(fitting), verdict: 'consistent' };
  const number = numbers.at(-1)!;
  const sureOnes = numbers.filter(({ sure }) => sure);
  const difference = Math.abs(number.value - listed);
  if (lastNumber !== listed || number.value > 2 * listed + 1 || (!number.sure && numbers.length > 1)) return null;
  if (number.value > listed && goesOn(scanned, last, listed + 1)) return null;
  if (number.value < listed && items[0]!.style === 'chinese') return null;
  const sure = number.sure && sureOnes.length === 1 && difference <= 2;
  const span: Span = shifted(number.number, offset);
  return {
    ...told(number),
    verdict: sure ? 'error' : 'verify',
    finding: sure ? 'followed' : 'perhapsFollowed',
    data: { listed: String(listed) },
    fixes: [{ span, text: rewritten(number.label, listed) }],
    ...(sure ? {} : { reason: '这个数未必就是所列条目的数' }),
  };
};

const printedOf = ({ label, end, start }: Announcement): string => label.slice(0, end - start);

const digits = '零一二三四五六七八九十';

/** Whether the next item is there, written in another way: 三要, 第三、 */
const goesOn = (scanned: readonly ScannedBlock[], last: Placed, next: number): boolean => {
  const { block } = scanned[last.at]!;
  const rest = block.text.slice(last.end - block.start, last.end - block.start + 1000) + (scanned[last.at + 1]?.block.text.slice(0, 12) ?? '');
  const char = digits[next] ?? '';
  return new RegExp(`(?:^|[。；;，,：:！？）\\s第其（(])(?:${char ? `${char}[是要则来为抓、，：）)]|` : ''}${next}[.．、）)])|[。；](?:另外|此外|最后)`).test(rest);
};
