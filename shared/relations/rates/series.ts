import { sameUnit } from '../../figures/figure.ts';
import { anyWhole } from '../../lexicon/rates.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import type { Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { partsOf } from './named-readings.ts';
import { type Operand, operandsAround } from './operands.ts';
import type { RateClaim } from './rate-claim.ts';
import { rateRelation, unassessable } from './rate-relation.ts';
import { exceeds, judgeReading, type Reading } from './reading.ts';

/**
 * One rate of several things: 分别收案50件、40件，结案45件、30件，结案率分别为90%、75%. Its values go with as many parts, and with as
 * many wholes or one. They vouch for each other: where most fit, one that does not is wrong.
 */
export const rateSeries = (passage: Passage, claims: readonly RateClaim[]): Relation[] => {
  const [first] = claims as [RateClaim];
  const pairings = pairingsFor(first, claims.length, operandsAround(passage, first));
  const judged = pairings.map((readings) => ({
    readings,
    judgements: readings.map((reading, i) => judgeReading(claims[i]!.claim, reading)),
  }));
  const fits = ({ judgements }: (typeof judged)[number]) =>
    judgements.filter((judgement) => judgement !== 'off').length;
  const best = judged.reduce<(typeof judged)[number] | null>((a, b) => (a && fits(a) >= fits(b) ? a : b), null);
  const hits = best ? fits(best) : 0;
  const lucky = hits === 1 && luckOfPercentage(first.claim, pairings.length * claims.length) > tolerableLuck;
  if (!best || hits === 0 || lucky) return claims.map((rate) => unassessable(rate, 'unpairedRates'));
  return claims.map((rate, i) => {
    const judgement = best.judgements[i]!;
    if (judgement !== 'off') return rateRelation(rate, best.readings[i]!, judgement);
    const verdict = hits >= claims.length - hits ? 'error' : 'verify';
    return rateRelation(rate, best.readings[i]!, verdict, verdict === 'verify' ? 'inferredRate' : undefined);
  });
};

/** Ways to give each value a part and a whole, in the order that they stand in. */
const pairingsFor = (rate: RateClaim, length: number, operands: readonly Operand[]): (readonly Reading[])[] => {
  const before = operands.filter(({ figure }) => figure.start < rate.claim.start);
  const { done } = partsOf(rate, before);
  const parts = done.slice(-length);
  if (parts.length < length || parts.some(({ figure }) => !sameUnit(figure, parts[0]!.figure))) return [];
  const wholes = before.filter(
    (each) =>
      !parts.includes(each) &&
      sameUnit(each.figure, parts[0]!.figure) &&
      (rate.entry?.whole.test(`${each.before}│${each.figure.tail}`) ||
        anyWhole.test(each.before) ||
        each.index < parts[0]!.index),
  );
  const lists = [wholes.slice(-length), ...wholes.slice(-length).map((whole) => parts.map(() => whole))];
  return lists
    .filter((list) => list.length === length)
    .map((list) => parts.map((part, i) => ({ parts: [part.figure], wholes: [list[i]!.figure], complement: false })))
    .filter((readings) => readings.every((reading) => reading.wholes[0]!.value.num > 0n && !exceeds(reading)));
};
