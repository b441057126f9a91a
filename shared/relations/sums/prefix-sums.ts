import type { Figure } from '../../figures/figure.ts';
import { isExact } from '../luck.ts';

/** Sums of any stretch of some figures as binary numbers, each in one step: to sort stretches out before any is added up exactly. */
export class PrefixSums {
  readonly #values: number[] = [0];
  readonly #slack: number[] = [0];

  constructor(figures: readonly Figure[]) {
    figures.forEach((figure, i) => {
      this.#values.push(this.#values[i]! + figure.roughValue);
      this.#slack.push(this.#slack[i]! + roundingOf(figure));
    });
  }

  /** The sum of the figures from `from` up to, without, `to`. */
  of(from: number, to: number): number {
    return this.#values[to]! - this.#values[from]!;
  }

  /** Whether that sum comes near enough to the total for all the rounding of both; never no where the exact sum fits. */
  mayMake(total: Figure, from: number, to: number): boolean {
    const { roughValue, approximation } = total;
    if (approximation) return true;
    const slack = this.#slack[to]! - this.#slack[from]! + roundingOf(total);
    return Math.abs(this.of(from, to) - roughValue) <= 2 * slack + 1e-6 * Math.abs(roughValue);
  }
}

const roundingOf = (figure: Figure): number => (isExact(figure) ? 0 : figure.roughQuantum);
