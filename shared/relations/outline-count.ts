import type { Draft } from '../draft/draft.ts';
import { markOf, type Outline, type OutlineItem } from '../draft/outline.ts';
import { shifted } from '../draft/place.ts';
import { reading } from '../draft/reading.ts';
import { integerOf } from '../numbers/integer.ts';
import { mapRelation, type Relation } from './relation.ts';

const number = '(\\d{1,3}|[一二两三四五六七八九十百]{1,4})';
/** 重点抓好4个版块18项工作: what the draft says of its own make-up. */
const claim = new RegExp(
  '(?:抓好|抓实|抓|做好|做实|实施|推进|开展|落实|完成|部署|安排|形成|确定|分为|突出|聚焦|围绕|从)[^。；，“”《》]{0,12}?' +
    `(${number}(?:个|大)?(?:板块|版块|方面|部分|大类|类|领域|环节)[^。；《》\\d]{0,6}?${number}(?:项|条|个|点))[^。；，]{0,6}?(?:工作|任务|举措|措施|重点|要点|事项)`,
);
const trigger = /(?:板块|版块|方面|部分|类|领域|环节).{0,12}(?:项|条|个|点)/;
/** Before it in the clause: the count is another document's. */
const otherDocument =
  /《|(?:文件|方案|通知|清单|台账|规划|会议|上级|中央|国家|[省市县区州])[^，。；]{0,12}(?:明确|部署|确定|提出|下达)的?/;

/** An introduction is no longer. */
const introduction = 6;

/** How many parts and points the introduction announces, against the outline; one relation for each such claim. */
export const outlineCounts = (draft: Draft, outline: Outline): Relation[] => {
  const end = firstPart(outline)?.block ?? draft.blocks.length;
  const blocks = draft.blocks.slice(outline.bodyStart, Math.min(end, outline.bodyStart + introduction));
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || block.part !== 'body' || !trigger.test(block.text)) return [];
    const read = reading(block.text);
    const found = claim.exec(read.text);
    if (!found) return [];
    const [whole, printed, parts, points] = found as unknown as [string, string, string, string];
    const start = found.index + whole.indexOf(printed);
    if (isOfAnother(read.text, start)) return [];
    const relation = counted({ start, printed, parts, points }, outline);
    const operands = [...partsOf(outline), ...pointsOf(outline)[0]!].map(markOf);
    return [{ ...mapRelation(relation, (span) => shifted(read.source(span), block.start)), operands }];
  });
};

interface Claim {
  readonly start: number;
  readonly printed: string;
  readonly parts: string;
  readonly points: string;
}

const counted = ({ start, printed, ...words }: Claim, outline: Outline): Relation => {
  const base = { kind: 'outline-count', claim: { start, end: start + printed.length }, operands: [], printed } as const;
  const points = pointsOf(outline);
  const n = partsOf(outline).length;
  const m = points[0]!.length;
  if (n < 2 || m < 2) return { ...base, verdict: 'unassessable', reason: 'noOutline' };
  const counts = { ...base, formula: `一级标题 ${n} 个，下级条目 ${m} 项`, computed: `${n}/${m}` };
  const partsHold = integerOf(words.parts) === n;
  const pointsHold = points.some(({ length }) => length === integerOf(words.points));
  if (partsHold && pointsHold) return { ...counts, verdict: 'consistent' };
  const pointsStart = start + printed.lastIndexOf(words.points);
  return {
    ...counts,
    verdict: outline.title ? 'error' : 'verify',
    finding: 'mismatch',
    data: { parts: String(n), points: String(m) },
    fixes: [
      ...(partsHold ? [] : [{ span: { start, end: start + words.parts.length }, text: String(n) }]),
      ...(pointsHold
        ? []
        : [{ span: { start: pointsStart, end: pointsStart + words.points.length }, text: String(m) }]),
    ],
  };
};

const isPart = ({ level, style, opensParagraph }: OutlineItem): boolean =>
  level === 1 && opensParagraph && style !== null && style !== 'run-in';

const firstPart = ({ items }: Outline): OutlineItem | undefined => items.find(isPart);

const partsOf = ({ items }: Outline): OutlineItem[] => items.filter(isPart);

/** Ways to count the points: those right under the parts, then each deeper style over the whole draft. */
const pointsOf = ({ items }: Outline): OutlineItem[][] => {
  const below = items.filter(({ level, opensParagraph, number }) => level > 1 && opensParagraph && number !== null);
  const under = below.filter(({ level }) => level === 2);
  const allSeries = new Set(below.map(({ series }) => series));
  return [under, ...[...allSeries].map((each) => below.filter(({ series }) => series === each))];
};

const isOfAnother = (text: string, at: number): boolean =>
  otherDocument.test(/[^，。；：]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))![0]);
