import { type Figure, sameUnit } from '../../figures/figure.ts';
import { sum } from '../../numbers/interval.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import { fitOf, type Measure } from './fit.ts';
import type { ShareClaim } from './share-claim.ts';

export interface LabelledAmount {
  readonly figure: Figure;
  readonly label: string;
}

const mostWindows = 8;
const mostWholes = 8;

/**
 * 小学412人、初中305人、高中226人，分别占43.7%、32.3%、24.0%: as many neighbours as there are shares, the nearest that most of the
 * shares confirm. `amounts` stand before the list, in reading order. The list as it was where none are confirmed.
 */
export const withPartsInOrder = (
  list: readonly ShareClaim[],
  amounts: readonly LabelledAmount[],
): readonly ShareClaim[] => {
  let best: { readonly parts: readonly LabelledAmount[]; readonly hits: number } | null = null;
  let tries = 0;
  for (const alike of byUnit(amounts)) {
    const first = alike.length - list.length;
    for (let from = first; from >= 0 && first - from < mostWindows; from--) {
      const parts = alike.slice(from, from + list.length);
      for (const whole of wholesFor(list, alike, parts)) {
        tries++;
        const hits = list.filter(({ claim }, i) => fitOf(claim, parts[i]!.figure, whole) !== 'off').length;
        if (hits > (best?.hits ?? 0)) best = { parts, hits };
      }
    }
  }
  if (!best || (best.hits === 1 && luckOfPercentage(list[0]!.claim, tries) > tolerableLuck)) return list;
  const { parts } = best;
  return list.map((share, i) => ({ ...share, part: parts[i]!.figure, partLabel: parts[i]!.label }));
};

const byUnit = (amounts: readonly LabelledAmount[]): LabelledAmount[][] => {
  const lists: LabelledAmount[][] = [];
  for (const amount of amounts) {
    const list = lists.find(([first]) => sameUnit(first!.figure, amount.figure));
    if (list) list.push(amount);
    else lists.push([amount]);
  }
  return lists;
};

const wholesFor = (
  [first]: readonly ShareClaim[],
  alike: readonly LabelledAmount[],
  parts: readonly LabelledAmount[],
): Measure[] => {
  const measure = ({ range, roughValue }: Figure): Measure => ({ range, approximate: roughValue });
  if (first!.printedWhole) return [measure(first!.printedWhole)];
  const figures = parts.map(({ figure }) => figure);
  const together = {
    range: sum(figures.map(({ range }) => range)),
    approximate: figures.reduce((total, { roughValue }) => total + roughValue, 0),
  };
  const others = alike.filter((amount) => !parts.includes(amount)).slice(-mostWholes);
  return [together, ...others.map(({ figure }) => measure(figure))];
};
