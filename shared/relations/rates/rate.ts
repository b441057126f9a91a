import { sameUnit } from '../../figures/figure.ts';
import { compare } from '../../numbers/rational.ts';
import { likeness } from '../likeness.ts';
import { luckOfPercentage, tolerableLuck } from '../luck.ts';
import type { Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { type NamedReading, namedReadings } from './named-readings.ts';
import { type Operand, operandsAround } from './operands.ts';
import { periodsIn } from './period.ts';
import { type RateClaim, rateClaims } from './rate-claim.ts';
import { rateRelation, unassessable } from './rate-relation.ts';
import { judgeReading, type Reading } from './reading.ts';
import { rateSeries } from './series.ts';
import { isSlipped } from './slipped.ts';

/**
 * Rates by the dictionary, and by their own name where no dictionary knows them. All readings that the text offers are
 * tried, the likeliest first; a rate is wrong only if the words name its part and its whole and no reading fits.
 */
export const rateRelations = (passage: Passage): Relation[] => {
  const claims = rateClaims(passage);
  return claims.flatMap((rate, i) => {
    if (!rate.series) return [judgeRate(passage, rate)];
    return rate.series.nth === 0 ? rateSeries(passage, claims.slice(i, i + rate.series.length)) : [];
  });
};

const judgeRate = (passage: Passage, rate: RateClaim): Relation => {
  const { claim } = rate;
  const operands = operandsAround(passage, rate);
  const named = namedReadings(rate, operands);
  const fitting = fittingOf(rate, named);
  if (fitting) return rateRelation(rate, fitting.reading, fitting.judgement);
  const guessed = guess(rate, operands);
  if (guessed) return rateRelation(rate, guessed, 'consistent');
  const nearest = named.find((reading) => isSlipped(rate.claim, reading)) ?? named[0];
  if (!nearest || passage.hasSlot(claim.sentence)) return unassessable(rate, nearest ? 'openSlot' : 'noOperands');
  const doubt = doubtOf(passage, rate, nearest, named);
  if (doubt === 'other') return unassessable(rate, 'otherRate');
  return rateRelation(rate, nearest, doubt ? 'verify' : 'error', doubt ? 'inferredRate' : undefined);
};

/** The first reading that fits; those that the words name less clearly count only as long as chance hardly finds one. */
const fittingOf = (rate: RateClaim, readings: readonly NamedReading[]) => {
  let further = 0;
  for (const reading of readings) {
    const clear = reading.by !== 'place' && reading.part.distance < 2 && reading.whole.distance < 2;
    if (!clear && luckOfPercentage(rate.claim, ++further) > tolerableLuck) continue;
    const judgement = judgeReading(rate.claim, reading);
    if (judgement !== 'off') return { reading, judgement };
  }
  return null;
};

/**
 * Why a mismatch is only to be verified, or no matter at all (`other`: the rate is of another period or scope than the numbers);
 * null where the words leave no doubt of what is divided by what.
 */
const doubtOf = (
  passage: Passage,
  rate: RateClaim,
  reading: NamedReading,
  named: readonly NamedReading[],
): 'other' | 'inferred' | null => {
  const { scope, entry } = rate;
  const { part, whole, by } = reading;
  const slipped = isSlipped(rate.claim, reading);
  const said = part.before + part.behind + whole.before + whole.behind;
  if (isOfOther(scope, said) || periodDiffers(passage, rate, part)) return slipped ? 'inferred' : 'other';
  const far = part.distance >= 2 || whole.distance >= 2;
  if (!entry) {
    if (slipped && part.distance < 1 && isNeighbour(passage, reading)) return null;
    return far || (by === 'place' && !slipped) ? 'other' : 'inferred';
  }
  if (reading.complement && named.some(({ complement }) => !complement)) return 'inferred';
  const narrowed = scopeNoun.exec(part.before.slice(0, part.before.search(entry.part)))?.[0];
  if (narrowed && likeness(narrowed, whole.before + whole.behind + scope) === 0) return slipped ? null : 'inferred';
  if (by === 'place' && (far || !isNeighbour(passage, reading))) return slipped ? 'inferred' : 'other';
  if (far && named.length > 1 && !slipped) return 'inferred';
  return null;
};

/** 民事案件|结案: the part is taken of less than the whole. */
const scopeNoun = /[\u4e00-\u9fa5]{2}(?:案件|类|领域|项目|人员|干部|线索|企业|[县区市镇乡村])$/;

/** Words in front of a rate's name that narrow it down to something. */
const fillers =
  /^(?:其中|目前|今年|全年|总体|整体|综合|平均|案件|问题|诉求|群众|工单|隐患|线索|信访|事项|累计|年度|当年|同步|实现|确保|全[县市区省镇乡院局校])*/;

const isOfOther = (scope: string, said: string): boolean => {
  const words = scope.replace(fillers, '');
  return words.length > 1 && likeness(words, said) === 0;
};

/** The rate's clause names a period that the sentence of its part does not. */
const periodDiffers = ({ text }: Passage, { claim }: RateClaim, { figure }: Operand): boolean => {
  if (claim.sentence === figure.sentence && claim.segment === figure.segment) return false;
  const own = periodsIn(text, claim);
  const other = periodsIn(text, figure);
  return own.length > 0 && other.length > 0 && !own.some((period) => other.includes(period));
};

/** Part and whole stand side by side before the rate, and nothing else of their unit is about. */
const isNeighbour = ({ figures }: Passage, { part, whole }: NamedReading): boolean =>
  part.figure.segment === whole.figure.segment &&
  !figures.slice(whole.index + 1, part.index).some((figure) => sameUnit(figure, part.figure));

/** Readings that no dictionary names, in the rate's own segment first: any two amounts, the rest of a whole, several parts. */
const guess = (rate: RateClaim, operands: readonly Operand[]): Reading | undefined => {
  for (const reach of [0.5, 1]) {
    const near = operands.filter(({ distance }) => distance <= reach);
    const readings = guessedReadings(near);
    if (luckOfPercentage(rate.claim, readings.length) >= tolerableLuck) return undefined;
    const fitting = readings.find((reading) => judgeReading(rate.claim, reading) === 'consistent');
    if (fitting) return fitting;
  }
  return undefined;
};

/** What is counted is what the rate leaves out: 有问题的9件，合格率95%. */
const isLacking = /不|未|无|没|问题|失|差错|瑕疵|退回|待|缺/;

const mostTogether = 6;

const guessedReadings = (operands: readonly Operand[]): Reading[] => {
  const figures = operands.map(({ figure }) => figure);
  const readings: Reading[] = [];
  figures.forEach((whole, w) => {
    if (whole.value.num <= 0n) return;
    const smaller = figures.flatMap((part, i) =>
      i !== w && sameUnit(part, whole) && compare(part.value, whole.value) <= 0 ? [i] : [],
    );
    for (const i of smaller) {
      const parts = [figures[i]!];
      readings.push({ parts, wholes: [whole], complement: false });
      if (isLacking.test(parts[0]!.head)) readings.push({ parts, wholes: [whole], complement: true });
    }
    const after = smaller.filter((i) => i > w);
    for (let n = 2; n <= Math.min(after.length, mostTogether); n++)
      readings.push({ parts: after.slice(0, n).map((i) => figures[i]!), wholes: [whole], complement: false });
  });
  return readings;
};
