import { shifted } from '../../draft/place.ts';
import { type Figure, movedFigure } from '../../figures/figure.ts';
import type { AcrossFacts } from './facts.ts';

/** How far back a total or whole may stand: that many amounts of its unit and that many blocks. */
const mostAmounts = 40;
const mostBlocks = 14;

/** The figure with its places counted in the draft. */
export const placed = (figure: Figure, offset: number): Figure =>
  movedFigure(figure, shifted(figure, offset), shifted(figure.number, offset));

/** An amount of an earlier block. `figure` counts in its block; `inDraft` gives it with the draft's places. */
export interface EarlierAmount {
  readonly figure: Figure;
  readonly label: string;
  readonly block: number;
  readonly inDraft: () => Figure;
}

/** The amounts of the blocks that were passed so far, by unit. */
export class EarlierAmounts {
  readonly #byUnit = new Map<string, EarlierAmount[]>();

  /** To be called with the blocks in order, once each. */
  pass({ figures, labels, amounts }: AcrossFacts, offset: number, block: number): void {
    for (const [unit, indexes] of amounts) {
      const list = this.#byUnit.get(unit) ?? [];
      if (!list.length) this.#byUnit.set(unit, list);
      for (const i of indexes) {
        const figure = figures[i]!;
        let inDraft: Figure | null = null;
        list.push({ figure, label: labels[i]!, block, inDraft: () => (inDraft ??= placed(figure, offset)) });
      }
    }
  }

  /** Those of a unit that stand near enough before a block, the nearest first. */
  before(block: number, unit: string): EarlierAmount[] {
    const list = this.#byUnit.get(unit) ?? [];
    const found: EarlierAmount[] = [];
    for (let i = list.length - 1; i >= 0 && found.length < mostAmounts && block - list[i]!.block <= mostBlocks; i--)
      found.push(list[i]!);
    return found;
  }
}
