import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { luckOfTotal, tolerableLuck } from '../luck.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { judgeTotal, totalOf } from '../sums/total.ts';
import { earlierAmounts, placed } from './earlier.ts';
import type { PlacedFacts } from './relate-across.ts';

/** Figures side by side that make up a total of an earlier block: the year's sum above, its parts in a paragraph below. */
export const totalsOfRuns = (blocks: readonly PlacedFacts[], known: ReadonlySet<number>): Relation[] =>
  blocks.flatMap(({ facts, offset }, b) =>
    facts.runs.flatMap((run) => {
      const parts = run.map((i) => placed(facts.figures[i]!, offset));
      if (known.has(parts[0]!.start)) return [];
      const rough = parts.reduce((sum, { roughValue }) => sum + roughValue, 0);
      const totals = earlierAmounts(blocks, b, parts[0]!).filter(({ figure }) => figure.roughValue > 0);
      const tries = totals.length * facts.runs.length;
      for (const { figure, label } of totals) {
        const ratio = figure.roughValue / rough;
        if (ratio < 0.98 || ratio > 1.02 || luckOfTotal(figure, parts, tries) > tolerableLuck) continue;
        if (judgeTotal(figure, parts) !== 'consistent') continue;
        return [
          state({
            kind: 'sum',
            verdict: 'consistent',
            claim: figure,
            operands: parts,
            label,
            formula: sumFormula(parts),
            computed: totalOf(parts),
          }),
        ];
      }
      const computed = totalOf(parts);
      const slipped = totals.find(({ figure }) => {
        const slip = parts.length > 1 ? slipFrom(figure, computed) : null;
        return slip && chanceOfSlip(figure, slip) * tries < tolerableLuck / 5;
      });
      if (!slipped) return [];
      const { figure, label } = slipped;
      const reason = '与后文各项之和只差一处数位';
      return [
        state({
          kind: 'sum',
          verdict: 'verify',
          claim: figure,
          operands: parts,
          label,
          formula: sumFormula(parts),
          computed,
          finding: 'slip',
          reason,
        }),
      ];
    }),
  );
