import type { Draft } from '../draft/draft.ts';
import type { Outline, OutlineItem } from '../draft/outline.ts';
import { shifted, type Span } from '../draft/place.ts';
import { reading } from '../draft/reading.ts';
import { chineseInteger } from '../numbers/chinese.ts';
import { mapRelation, type Relation } from './relation.ts';

const number = '(\\d{1,3}|[一二两三四五六七八九十百]{1,4})';
/** 重点抓好4个版块18项工作: what the draft says of its own make-up. */
const claim = new RegExp(
  '(?:抓好|抓实|抓|做好|做实|实施|推进|开展|落实|完成|部署|安排|形成|确定|分为|突出|聚焦|围绕|从)[^。；，“”《》]{0,12}?' +
    `(${number}(?:个|大)?(?:板块|版块|方面|部分|大类|类|领域|环节)[^。；《》\\d]{0,6}?${number}(?:项|条|个|点))[^。；，]{0,6}?(?:工作|任务|举措|措施|重点|要点|事项)`,
);
const trigger = /(?:板块|版块|方面|部分|类|领域|环节).{0,12}(?:项|条|个|点)/;
/** Before it in the sentence: the count is another document's. */
const otherDocument = /《|(?:文件|方案|通知|清单|台账|规划|会议|上级|省|市)[^，。；]{0,12}(?:明确|部署|确定|提出|下达)的?/;

/** An introduction is no longer. */
const introduction = 6;

/** How many parts and points the introduction announces, against the outline; one relation for each such claim. */
export const outlineCounts = (draft: Draft, outline: Outline): Relation[] => {
  const parts = outline.items.filter(({ level, style, opensParagraph }) => level === 1 && opensParagraph && style && style !== 'run-in');
  const end = Math.min(parts[0]?.block ?? draft.blocks.length, outline.bodyStart + introduction);
  return draft.blocks.slice(outline.bodyStart, end).flatMap((block) => {
    if (block.kind === 'table' || block.part !== 'body' || !trigger.test(block.text)) return [];
    const read = reading(block.text);
    const found = claim.exec(read.text);
    if (!found || isOfAnother(read.text, found.index)) return [];
    const start = found.index + found[0].indexOf(found[1]!);
    const relation = counted({ start, printed: found[1]!, parts: found[2]!, points: found[3]! }, parts, pointsOf(outline));
    const inBlock = mapRelation(relation, (span) => read.source(span));
    return [{ ...mapRelation(inBlock, (span) => shifted(span, block.start)), operands: [...parts, ...(pointsOf(outline)[0] ?? [])].map(markOf) }];
  });
};

interface Claim {
  readonly start: number;
  readonly printed: string;
  readonly parts: string;
  readonly points: string;
}

const counted = ({ start, printed, ...words }: Claim, parts: readonly OutlineItem[], points: readonly OutlineItem[][]): Relation => {
  const base = { kind: 'outline-count', claim: { start, end: start + printed.length }, operands: [], printed } as const;
  const m = points[0]?.length ?? 0;
  if (parts.length < 2 || m < 2) return { ...base, verdict: 'unassessable', reason: '正文没有可以计数的两层序号' };
  const n = parts.length;
  const counts = { ...base, formula: `一级标题 ${n} 个，下级条目 ${m} 项`, computed: `${n}/${m}` };
  const partsHold = valueOf(words.parts) === n;
  const pointsHold = points.some(({ length }) => length === valueOf(words.points));
  if (partsHold && pointsHold) return { ...counts, verdict: 'consistent' };
  const fix = (word: string, from: number, value: number) => ({ span: { start: from, end: from + word.length }, text: String(value) });
  const fixes = [
    ...(partsHold ? [] : [fix(words.parts, start, n)]),
    ...(pointsHold ? [] : [fix(words.points, start + printed.lastIndexOf(words.points), m)]),
  ];
  return { ...counts, verdict: 'error', finding: 'mismatch', data: { parts: String(n), points: String(m) }, fixes };
};

/** Ways to count the points: those right under the parts, then each deeper style over the whole draft. */
const pointsOf = ({ items }: Outline): OutlineItem[][] => {
  const below = items.filter(({ level, opensParagraph, number }) => level > 1 && opensParagraph && number !== null);
  const under = below.filter(({ level }) => level === 2);
  const bySeries = Map.groupBy(below, ({ series }) => series);
  return [under, ...bySeries.values()];
};

const isOfAnother = (text: string, at: number): boolean => {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  return otherDocument.test(text.slice(Math.max(from, at - 60), at + 20));
};

const valueOf = (word: string): number | null => (/\d/.test(word) ? Number(word) : chineseInteger(word));

const markOf = ({ label, heading }: OutlineItem): Span => (label.end > label.start ? label : heading);
