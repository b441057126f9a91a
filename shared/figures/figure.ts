import type { Span } from '../draft/place.ts';
import type { Dimension } from '../lexicon/units.ts';
import type { Interval } from '../numbers/interval.ts';
import type { Rational } from '../numbers/rational.ts';

/**
 * One quantity of the text. The span holds the number with its unit (`33.2万人次`), without the words of approximation
 * before it. A percentage's value counts in percent (95 for 95%), every other value in the unit's base (332000 人次).
 */
export interface Figure extends Span {
  readonly text: string;
  /** Where the digits stand. */
  readonly number: Span;
  /** The digits as printed, without layout: 19,044.27 */
  readonly digits: string;
  readonly value: Rational;
  /** Weight of the last printed digit; 33.2万 has 1000. */
  readonly quantum: Rational;
  /** Value and quantum as the nearest binary numbers: to sort candidates out cheaply, never to decide. */
  readonly roughValue: number;
  readonly roughQuantum: number;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** Power of ten of 万 and 亿. */
  readonly scale: number;
  /** What the printed number may stand for: a point for a count, half a last digit each way for what was rounded, wider for 余, 近, 以上. */
  readonly range: Interval;
  /** 余, 近, 约, 以上 … where one is printed. */
  readonly approximation: string | null;
  readonly dimension: Dimension;
  /** The unit without 万 and 亿, one name for equal classifiers (名 → 人); empty for a bare number. */
  readonly base: string;
  /** Everything printed behind the digits: 万人次. */
  readonly unit: string;
  /** The words before the number, back to the nearest mark or figure. */
  readonly head: string;
  /** The words behind the figure, up to the nearest mark or figure; at most 24 characters. */
  readonly tail: string;
  /** Counted through the block: sentences end at 。！？, segments also at ；, clauses also at ，：. */
  readonly sentence: number;
  readonly segment: number;
  readonly clause: number;
  /** Index of the innermost bracket around it, or −1. */
  readonly bracket: number;
  /** The mark before `head`; empty at the block's start or directly behind another figure. */
  readonly mark: string;
}

/** A figure before its place among the others is known. */
export type ScannedFigure = Omit<Figure, keyof FigureContext>;

/** Where a figure stands among the words, sentences and brackets of its block. */
export type FigureContext = Pick<Figure, 'head' | 'tail' | 'sentence' | 'segment' | 'clause' | 'bracket' | 'mark'>;

/** Every field is named, here and below: an object of so many fields that is spread falls out of the engine's fast form. */
export const figureIn = (scanned: ScannedFigure, context: FigureContext): Figure => ({
  start: scanned.start,
  end: scanned.end,
  text: scanned.text,
  number: scanned.number,
  digits: scanned.digits,
  value: scanned.value,
  quantum: scanned.quantum,
  roughValue: scanned.roughValue,
  roughQuantum: scanned.roughQuantum,
  decimals: scanned.decimals,
  scale: scanned.scale,
  range: scanned.range,
  approximation: scanned.approximation,
  dimension: scanned.dimension,
  base: scanned.base,
  unit: scanned.unit,
  head: context.head,
  tail: context.tail,
  sentence: context.sentence,
  segment: context.segment,
  clause: context.clause,
  bracket: context.bracket,
  mark: context.mark,
});

/** The same figure with its places counted in another text. */
export const movedFigure = (figure: Figure, { start, end }: Span, number: Span): Figure => {
  const moved = figureIn(figure, figure);
  return Object.assign(moved, { start, end, number });
};

/** A pair of brackets that holds figures; what stands in it explains the figure before it. */
export interface Bracket {
  /** Index of the figure that stands directly before it in the same clause, or −1. */
  readonly anchor: number;
  readonly parent: number;
  /** False where the text ends before the bracket does: what it holds goes on elsewhere. */
  readonly closed: boolean;
}

/** The figures of one block in reading order. */
export interface FigureText {
  readonly figures: readonly Figure[];
  readonly brackets: readonly Bracket[];
}

/** Whether the two may be added and compared. */
export const sameUnit = (a: Figure, b: Figure): boolean => a.dimension === b.dimension && a.base === b.base;
