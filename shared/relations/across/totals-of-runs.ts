import { chanceOfSlip, maySlip, slipFrom } from '../digit-slip.ts';
import { luckOfTotal, tolerableLuck } from '../luck.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { judgeTotal, totalOf } from '../sums/total.ts';
import { type EarlierAmount, type EarlierAmounts, placed } from './earlier.ts';
import type { RunFacts } from './facts.ts';
import type { PlacedFacts } from './relate-across.ts';

/** Figures side by side that make up a total of an earlier block: the year's sum above, its parts in a paragraph below. */
export const totalsOfRuns = (
  { facts, offset }: PlacedFacts,
  block: number,
  earlier: EarlierAmounts,
  known: ReadonlySet<number>,
): Relation[] =>
  facts.runs.flatMap((run) => {
    if (known.has(run.parts[0]!.start + offset)) return [];
    const totals = earlier.before(block, run.unit);
    const relation =
      agreeing(run, totals, offset, facts.runs.length) ?? slipped(run, totals, offset, facts.runs.length);
    return relation ? [relation] : [];
  });

/** Rounding moves a sum by less than this share of it. */
const farthest = 0.02;

const agreeing = (
  { parts, roughSum }: RunFacts,
  totals: readonly EarlierAmount[],
  offset: number,
  runs: number,
): Relation | null => {
  for (const { figure, label, inDraft } of totals) {
    if (Math.abs(figure.roughValue - roughSum) > farthest * Math.abs(roughSum) || figure.roughValue <= 0) continue;
    if (luckOfTotal(figure, parts, totals.length * runs) > tolerableLuck || judgeTotal(figure, parts) !== 'consistent')
      continue;
    return state({
      kind: 'sum',
      verdict: 'consistent',
      claim: inDraft(),
      operands: parts.map((part) => placed(part, offset)),
      label,
      formula: sumFormula(parts),
      computed: totalOf(parts),
    });
  }
  return null;
};

const slipped = (
  { parts, roughSum }: RunFacts,
  totals: readonly EarlierAmount[],
  offset: number,
  runs: number,
): Relation | null => {
  for (const { figure, label, inDraft } of totals) {
    if (!maySlip(figure, roughSum)) continue;
    const computed = totalOf(parts);
    const slip = slipFrom(figure, computed);
    if (!slip || chanceOfSlip(figure, slip) * totals.length * runs > tolerableLuck / 5) continue;
    return state({
      kind: 'sum',
      verdict: 'verify',
      claim: inDraft(),
      operands: parts.map((part) => placed(part, offset)),
      label,
      formula: sumFormula(parts),
      computed,
      finding: 'slip',
      reason: 'slipOfLater',
    });
  }
  return null;
};
