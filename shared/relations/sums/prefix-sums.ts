import type { Figure } from '../../figures/figure.ts';

/** Sums of any stretch of some figures as binary numbers, each in one step: to sort stretches out before any is added up exactly. */
export class PrefixSums {
  readonly #values: number[] = [0];
  readonly #slack: number[] = [0];

  constructor(figures: readonly Figure[]) {
    figures.forEach(({ roughValue, roughQuantum }, i) => {
      this.#values.push(this.#values[i]! + roughValue);
      this.#slack.push(this.#slack[i]! + roughQuantum);
    });
  }

  /** The sum of the figures from `from` up to, without, `to`. */
  of(from: number, to: number): number {
    return this.#values[to]! - this.#values[from]!;
  }

  /** Whether that sum comes near enough to the total for all the rounding of both; never no where the exact sum fits. */
  mayMake({ roughValue, roughQuantum, approximation }: Figure, from: number, to: number): boolean {
    if (approximation) return true;
    const slack = this.#slack[to]! - this.#slack[from]! + roughQuantum;
    return Math.abs(this.of(from, to) - roughValue) <= 2 * slack + 1e-6 * Math.abs(roughValue);
  }
}
