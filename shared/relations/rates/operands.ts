import type { Figure } from '../../figures/figure.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';
import { changeWords } from '../sums/total.ts';
import type { RateClaim } from './rate-claim.ts';

/** An amount that a rate may be about, with the words said of it. */
export interface Operand {
  readonly index: number;
  readonly figure: Figure;
  /** The words before the number; where there are none, those of the number before it (41件、35件). */
  readonly before: string;
  /** The noun behind the number; empty where it leads up to another number. */
  readonly behind: string;
  /** 0 in the rate's own segment, 1 in its sentence, 2 and 3 in the sentences before it. */
  readonly distance: number;
}

const mostBefore = 18;
const mostBehind = 6;
const mostNoun = 8;

/** The amounts about a rate in reading order: its own segment on both sides, before that its sentence and the two before. */
export const operandsAround = (passage: Passage, { index, claim }: Pick<RateClaim, 'index' | 'claim'>): Operand[] => {
  const { figures } = passage;
  const operands: Operand[] = [];
  const to = Math.min(figures.length, index + mostBehind);
  for (let i = Math.max(0, index - mostBefore); i < to; i++) {
    const figure = figures[i]!;
    if (!isAmount(figure) || changeWords.test(figure.head)) continue;
    const distance = distanceOf(claim, figure);
    if (distance === null) continue;
    operands.push({ index: i, figure, before: wordsBefore(passage, i), behind: nounBehind(figures, i), distance });
  }
  return operands;
};

const distanceOf = (claim: Figure, figure: Figure): number | null => {
  if (figure.segment === claim.segment) return figure.start > claim.start ? 0.5 : 0;
  if (figure.start > claim.start || claim.sentence - figure.sentence > 2) return null;
  return 1 + claim.sentence - figure.sentence;
};

const wordsBefore = (passage: Passage, i: number): string => {
  const { head, mark, start } = passage.figures[i]!;
  if (!/[\u4e00-\u9fa5]{2}/.test(head)) return labelOf(passage, i) || head;
  if (mark !== '、') return head;
  // 优秀、合格案件542件: the number is said of all that is named
  const from = Math.max(passage.figures[i - 1]?.end ?? 0, start - mostNames);
  const words = passage.text.slice(from, start);
  return words.slice(Math.max(...[...'，。；：（('].map((each) => words.lastIndexOf(each))) + 1);
};

const mostNames = 40;

const nounBehind = (figures: readonly Figure[], i: number): string => {
  const next = figures[i + 1];
  const { tail } = figures[i]!;
  return next?.mark === '' && next.head === tail ? '' : tail.slice(0, mostNoun);
};
