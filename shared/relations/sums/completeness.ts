import type { Figure } from '../../figures/figure.ts';
import { crossing, partitions, steps, theRest } from '../../lexicon/partitions.ts';
import { approximately } from '../../numbers/rational.ts';
import { labelOf, type Passage } from '../passage.ts';
import { mostParts, type PartList } from './part-list.ts';
import { totalOf } from './total.ts';

/**
 * Whether the text says that all the parts are there, and how surely: `error` where the words leave no doubt, `verify`
 * where they may; null where a part may well be left out, or the parts may overlap.
 */
export type Completeness = 'error' | 'verify' | null;

export const completeness = (
  passage: Passage,
  list: PartList,
  total: number,
  indexes: readonly number[],
  parts: readonly Figure[],
): Completeness => {
  const labels = indexes.map((i) => labelOf(passage, i));
  if (parts.length < 2 || parts.length >= mostParts || isOpen(passage, labels, parts)) return null;
  if (areOtherThings(passage, total, labels, parts)) return null;
  const whole = labelOf(passage, total);
  if (isPartition(labels)) {
    const sure = list.lead !== 'among' || labels.every((label) => shareNoun(label, whole));
    return sure || isNear(passage.figures[total]!, parts) ? 'error' : 'verify';
  }
  const rest = labels.slice(1).find((label) => theRest.test(label));
  if (rest !== undefined) return list.lead === 'bracket' || isPlainRest(rest, labels) ? 'error' : 'verify';
  return byLead(passage, list, total, labels, parts);
};

/** 等, 主要, or a bracket that ends in another block: there are more parts than these. */
const isOpen = ({ brackets }: Passage, labels: readonly string[], parts: readonly Figure[]): boolean => {
  const last = parts.at(-1)!;
  const bracket = brackets[last.bracket];
  return (
    /^[^，。；]{0,4}等|等$/.test(last.tail) ||
    labels.some((label) => /主要|重点|仅/.test(label)) ||
    (bracket !== undefined && !bracket.closed)
  );
};

const isPartition = (labels: readonly string[]): boolean =>
  partitions.some(
    (row) => row.length === labels.length && row.every((word) => labels.some((label) => word.test(label))),
  );

/** 其他资金 may be a name of its own kind, 其他问题 beside other 问题 is the rest. */
const isPlainRest = (rest: string, labels: readonly string[]): boolean =>
  /^(?:其他|其它|其余)(?:.|人员|案件|问题|方面|情况|来源|类型)?$/.test(rest) ||
  labels.filter((label) => label !== rest).every((label) => shareNoun(rest, label));

const byLead = (
  { figures, text }: Passage,
  { lead }: PartList,
  total: number,
  labels: readonly string[],
  parts: readonly Figure[],
): Completeness => {
  const [first, ...others] = parts;
  const overlap = labels.some((label) => steps.test(label) || crossing.test(label));
  const before = text.slice(Math.max(0, first!.start - first!.head.length - 16), first!.start);
  switch (lead) {
    case 'bracket': {
      if (overlap) return null;
      const enumerated = others.every(({ mark }) => mark === '、') || others.every(({ mark }) => mark === '；');
      return parts.length >= 4 || enumerated ? 'error' : isNear(figures[total]!, parts) ? 'verify' : null;
    }
    case 'divided':
      if (/分别/.test(before)) return 'error';
      if (/按[^，。；]{1,10}分|分[^，。；]{1,8}看|具体为|分为/.test(before)) return overlap ? null : 'verify';
      return null;
    case 'loose':
      return /：[^，。；]*$/.test(before) && !overlap && isNear(figures[total]!, parts) ? 'verify' : null;
    case 'consists':
      return overlap ? null : 'verify';
    case 'among':
      return null;
  }
};

/** Classifiers that count anything. */
const general = /^(?:个|项|次|条|件|处)$/;

/** 驿站12个（座位300个、书架40个）: the same classifier, but nothing that the total counts. */
const areOtherThings = (
  passage: Passage,
  total: number,
  labels: readonly string[],
  parts: readonly Figure[],
): boolean => {
  const whole = passage.figures[total]!;
  if (!general.test(whole.base)) return false;
  const ratio = approximately(totalOf(parts)) / whole.roughValue;
  const wholeLabel = labelOf(passage, total);
  return (ratio > 3 || ratio < 1 / 3) && !labels.some((label) => shareNoun(label, wholeLabel) || isKindName(label));
};

/** 市级, 一般类, 其他: names that divide whatever is counted. */
const isKindName = (label: string): boolean => /[级类型性他余区县镇村市州省院部组层处内外]$|^其/.test(label);

export const shareNoun = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (b.includes(a.slice(-2)) || a.includes(b.slice(-2)));

/** Within a third of the total: what misses is a slip rather than a part that nobody named. */
export const isNear = (total: Figure, parts: readonly Figure[]): boolean =>
  Math.abs(approximately(totalOf(parts)) / total.roughValue - 1) < 1 / 3;

/** Parts that may count the same thing twice, so that they may add up to more than the whole. */
export const mayOverlap = (labels: readonly string[]): boolean =>
  labels.some((label) => crossing.test(label) || steps.test(label));

/** A part larger than the whole that it is picked out of, or null; what only shares a classifier with the whole is none. */
export const exceedingPart = (
  passage: Passage,
  total: number,
  indexes: readonly number[],
  most: number,
): number | null => {
  const whole = passage.figures[total]!;
  const largest = indexes.reduce((a, b) => (passage.figures[b]!.roughValue > passage.figures[a]!.roughValue ? b : a));
  const part = passage.figures[largest]!;
  if (part.dimension === 'bare' || part.approximation || whole.approximation || part.roughValue <= most * (1 + 1e-9))
    return null;
  if (!general.test(whole.base)) return largest;
  const label = labelOf(passage, largest);
  return shareNoun(label, labelOf(passage, total)) || isKindName(label) ? largest : null;
};
