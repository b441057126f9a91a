import type { Figure } from '../../figures/figure.ts';
import { approximately } from '../../numbers/rational.ts';
import { changeWords } from './total.ts';

/** Neighbours that may make up a total: `from` … `to` (exclusive), or only the two ends of that stretch. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly endsOnly: boolean;
  /** All the rest of a sentence that begins with the total, or all of one that ends with it: a form that sums have. */
  readonly wholeSentence: boolean;
}

const longest = 14;

/** The runs of neighbours around each of some figures of one unit, with their sums as binary numbers to sort them out by. */
export class Runs {
  readonly #figures: readonly Figure[];
  readonly #values: readonly number[];
  /** Sums and rounding of the first n figures. */
  readonly #sums: number[] = [0];
  readonly #slack: number[] = [0];

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
    this.#values = figures.map(({ value }) => approximately(value));
    figures.forEach(({ quantum }, i) => {
      this.#sums.push(this.#sums[i]! + this.#values[i]!);
      this.#slack.push(this.#slack[i]! + approximately(quantum));
    });
  }

  /** How many runs `around` gives for the k-th figure. */
  countAround(k: number): number {
    const behind = Math.max(0, Math.min(longest, this.#figures.length - 1 - k) - 1);
    const before = Math.max(0, Math.min(longest, k) - 1);
    return behind + before + Math.min(k, 2) * Math.min(this.#figures.length - 1 - k, 2);
  }

  /** Two or more neighbours directly behind the k-th figure, directly before it, and pairs with one on each side. */
  *around(k: number): Generator<Run> {
    const { start, end } = this.#sentenceOf(k);
    for (let n = 2; n <= longest && k + n < this.#figures.length; n++) {
      yield { from: k + 1, to: k + 1 + n, endsOnly: false, wholeSentence: start === k && k + 1 + n === end };
    }
    for (let n = 2; n <= longest && k - n >= 0; n++) {
      yield { from: k - n, to: k, endsOnly: false, wholeSentence: end === k + 1 && k - n === start };
    }
    for (const from of [k - 1, k - 2]) {
      for (const last of [k + 1, k + 2]) {
        if (from >= 0 && last < this.#figures.length)
          yield { from, to: last + 1, endsOnly: true, wholeSentence: false };
      }
    }
  }

  /** The runs whose sum may be the k-th figure within all their rounding; whole sentences first. */
  fitting(k: number): Run[] {
    const target = this.#values[k]!;
    const fitting: Run[] = [];
    for (const run of this.around(k)) {
      const slack = this.#slack[run.to]! - this.#slack[run.from]! + approximately(this.#figures[k]!.quantum);
      if (Math.abs(this.sumOf(run) - target) <= 2 * slack + 1e-6 * Math.abs(target)) fitting.push(run);
    }
    return fitting.sort((a, b) => Number(b.wholeSentence) - Number(a.wholeSentence));
  }

  sumOf({ from, to, endsOnly }: Run): number {
    return endsOnly ? this.#values[from]! + this.#values[to - 1]! : this.#sums[to]! - this.#sums[from]!;
  }

  figuresOf({ from, to, endsOnly }: Run): Figure[] {
    return endsOnly ? [this.#figures[from]!, this.#figures[to - 1]!] : this.#figures.slice(from, to);
  }

  /** The stretch of figures of the k-th one's sentence, as far as runs reach, without the changes that stand in it. */
  #sentenceOf(k: number): { readonly start: number; readonly end: number } {
    const inSentence = (i: number): boolean => {
      const figure = this.#figures[i];
      return figure !== undefined && figure.sentence === this.#figures[k]!.sentence && !changeWords.test(figure.head);
    };
    let start = k;
    let end = k + 1;
    while (k - start <= longest && inSentence(start - 1)) start--;
    while (end - k <= longest && inSentence(end)) end++;
    return { start, end };
  }
}
