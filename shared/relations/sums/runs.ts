import type { Figure } from '../../figures/figure.ts';
import { PrefixSums } from './prefix-sums.ts';
import { changeWords, judgeTotal } from './total.ts';

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
  readonly #sums: PrefixSums;

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
    this.#sums = new PrefixSums(figures);
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
    const total = this.#figures[k]!;
    const fitting: Run[] = [];
    for (const run of this.around(k)) {
      const near = run.endsOnly
        ? judgeTotal(total, this.figuresOf(run)) !== 'off'
        : this.#sums.mayMake(total, run.from, run.to);
      if (near) fitting.push(run);
    }
    return fitting.sort((a, b) => Number(b.wholeSentence) - Number(a.wholeSentence));
  }

  sumOf({ from, to, endsOnly }: Run): number {
    return endsOnly ? this.#figures[from]!.roughValue + this.#figures[to - 1]!.roughValue : this.#sums.of(from, to);
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
