import { shifted } from '../../draft/place.ts';
import type { Figure } from '../../figures/figure.ts';
import { isAmount } from '../passage.ts';
import type { Candidate } from '../shares/share.ts';
import type { PlacedFacts } from './relate-across.ts';

/** How far back a total or whole may stand: that many amounts and that many blocks. */
const mostAmounts = 40;
const mostBlocks = 14;
const mostSteps = 400;

/** The figure with its places counted in the draft. */
export const placed = (figure: Figure, offset: number): Figure => ({
  ...figure,
  ...shifted(figure, offset),
  number: shifted(figure.number, offset),
});

/** Amounts of one unit in the blocks before the given one, the nearest first. */
export const earlierAmounts = (blocks: readonly PlacedFacts[], before: number, unit: Figure): Candidate[] => {
  const found: Candidate[] = [];
  let steps = 0;
  for (let b = before - 1; b >= 0 && before - b <= mostBlocks && found.length < mostAmounts; b--) {
    const { facts, offset } = blocks[b]!;
    for (let i = facts.figures.length - 1; i >= 0 && steps < mostSteps; i--, steps++) {
      const figure = facts.figures[i]!;
      if (!isAmount(figure) || figure.base !== unit.base || figure.dimension !== unit.dimension) continue;
      found.push({ figure: placed(figure, offset), label: facts.labels[i]!, near: false });
    }
  }
  return found;
};
