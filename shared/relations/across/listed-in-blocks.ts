import { type Figure, sameUnit } from '../../figures/figure.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { isAmount } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { changeWords, judgeTotal, totalOf } from '../sums/total.ts';
import { placed } from './earlier.ts';
import type { PlacedFacts } from './relate-across.ts';

const mostItems = 60;
/** Blocks of an item that carry no figure of their own, or go on with it. */
const mostBetween = 1;

/** A block that announces a list, and the total's parts in the blocks of the list: 其中： 1. … 2. …. */
export const listedInBlocks = (blocks: readonly PlacedFacts[]): Relation[] =>
  blocks.flatMap(({ facts, offset }, b) => {
    if (!facts.opensList || !facts.figures.length) return [];
    const items = itemsAfter(blocks, b);
    if (items.length < 2) return [];
    const last = facts.figures.at(-1)!.sentence;
    const amounts = facts.figures.flatMap((figure, i) =>
      isAmount(figure) && last - figure.sentence <= 2 && !changeWords.test(figure.head) ? [i] : [],
    );
    return amounts.flatMap((i) => {
      const total = placed(facts.figures[i]!, offset);
      const parts = items.flatMap((item) => partOf(item, facts.figures[i]!, amounts.length === 1));
      return parts.length >= 2 ? judgeItems(total, facts.labels[i]!, parts) : [];
    });
  });

const itemsAfter = (blocks: readonly PlacedFacts[], b: number): PlacedFacts[] => {
  const kind = blocks[b + 1]?.facts.item;
  const items: PlacedFacts[] = [];
  let between = 0;
  for (let at = b + 1; kind && at < blocks.length && items.length < mostItems && between <= mostBetween; at++) {
    const { item } = blocks[at]!.facts;
    if (item !== null && item !== kind) break;
    if (item === kind) items.push(blocks[at]!);
    between = item === kind ? 0 : between + 1;
  }
  return items;
};

/** The item's amount under the same heading as the total (年初预算为), or its first where the total stands alone. */
const partOf = ({ facts, offset }: PlacedFacts, total: Figure, alone: boolean): Figure[] => {
  const alike = facts.figures.filter((figure) => sameUnit(figure, total) && !changeWords.test(figure.head));
  const key = columnOf(total);
  const part = alike.find((figure) => key !== '' && columnOf(figure) === key) ?? (alone ? alike[0] : undefined);
  if (!part) return [];
  const shared = alone
    ? facts.openShares.flatMap((list) =>
        list.flatMap((share) => (share.part && sameUnit(share.part, total) ? [share.part] : [])),
      )
    : [];
  return (shared.length > 1 ? shared : [part]).map((figure) => placed(figure, offset));
};

/** The last words before the number, as a table's column has them: …支出年初预算为 → 年初预算. */
const columnOf = ({ head }: Figure): string => head.replace(/(?:数|金额)?(?:为|是|共|计|：)*$/, '').slice(-4);

const judgeItems = (total: Figure, label: string, parts: readonly Figure[]): Relation[] => {
  const computed = totalOf(parts);
  const statement = {
    kind: 'sum' as const,
    claim: total,
    operands: parts,
    label,
    formula: sumFormula(parts),
    computed,
  };
  if (judgeTotal(total, parts) === 'consistent') return [state({ ...statement, verdict: 'consistent' })];
  const slip = slipFrom(total, computed);
  if (slip && chanceOfSlip(total, slip) < 0.05)
    return [state({ ...statement, verdict: 'verify', finding: 'slip', reason: 'slipOfItems' })];
  return [state({ ...statement, verdict: 'unassessable', reason: 'itemsOpen' })];
};
