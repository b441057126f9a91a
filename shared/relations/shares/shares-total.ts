import type { Figure } from '../../figures/figure.ts';
import { type Interval, intersects, point, sum } from '../../numbers/interval.ts';
import { compare, multiply, rational, subtract } from '../../numbers/rational.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { tolerableLuck } from '../luck.ts';
import type { Relation } from '../relation.ts';
import { state, sumFormula } from '../state.ts';
import { totalOf } from '../sums/total.ts';
import { consensusOf } from './consensus.ts';
import type { ShareList } from './share-list.ts';

const hundred = rational(100);

/**
 * The shares of one whole, all of them, come to 100 % within half a last digit each. A list need not be all of them, so
 * less than 100 is no fault by itself; more is one where the words say that they divide one thing (分别占).
 */
export const sharesTotal = (list: ShareList): Relation[] => {
  const claims = list.map(({ claim }) => claim);
  if (claims.length < 2) return [];
  const longest = longestTo100(claims);
  if (longest) return [relation(longest, 'consistent'), ...sharesTotal(list.slice(longest.length))];
  const firstSentence = list.filter(({ claim }) => claim.sentence === claims[0]!.sentence);
  // 从省内迁入的占63.9%，…。从农村迁来的占62%，…: each sentence divides the whole in its own way
  if (firstSentence.length < list.length)
    return [...sharesTotal(firstSentence), ...sharesTotal(list.slice(firstSentence.length))];
  if (claims.some(({ approximation }) => approximation)) return [];
  const total = totalOf(claims);
  const divided = claims.slice(1).every(({ head, mark }) => /^[和与及]?$/.test(head) && mark !== '（');
  if (
    compare(total, hundred) > 0 &&
    divided &&
    claims.length > 2 &&
    /分别?占|分别为|各占|占比|比重/.test(claims[0]!.head)
  )
    return [relation(claims, /占/.test(claims[0]!.head) ? 'error' : 'verify')];
  // where all but one agree with their parts, that one has been told of
  if ((consensusOf(list)?.members.size ?? 0) >= Math.max(2, list.length - 1)) return [];
  const slipped = claims.find((claim) => isSlip(claim, subtract(hundred, subtract(total, claim.value))));
  return slipped ? [relation(claims, 'verify', slipped)] : [];
};

/** All the shares, or all but those that a list carries on with. */
const longestTo100 = (claims: readonly Figure[]): readonly Figure[] | null => {
  for (let n = claims.length; n >= 2; n--) {
    const first = claims.slice(0, n);
    const range: Interval = sum(first.map((claim) => claim.range));
    if (
      intersects(range, point(hundred)) &&
      first.every(({ value }) => compare(value, hundred) < 0 || n === 1 || value.num >= 0n)
    )
      return first;
  }
  return null;
};

const isSlip = (claim: Figure, right: Figure['value']): boolean => {
  const slip = right.num > 0n ? slipFrom(claim, right) : null;
  return slip !== null && chanceOfSlip(claim, slip) < tolerableLuck;
};

const relation = (claims: readonly Figure[], verdict: Relation['verdict'], slipped?: Figure): Relation => {
  const total = totalOf(claims);
  const claim = slipped ?? claims.at(-1)!;
  return {
    ...state({
      kind: 'shares-total',
      verdict,
      claim,
      operands: claims.filter((other) => other !== claim),
      label: '各项占比之和',
      formula: sumFormula(claims),
      fixable: false,
    }),
    computed: `${percent(total)}%`,
    printed: slipped ? slipped.text : '100%',
    band: undefined,
    ...(verdict === 'consistent'
      ? {}
      : { finding: slipped ? 'totalSlip' : 'over100', data: { total: percent(total) } }),
    ...(slipped && { reason: 'slipTo100' }),
  };
};

const percent = (value: Figure['value']): string => {
  const hundredths = multiply(value, hundred);
  const rounded = (hundredths.num * 2n + hundredths.den) / (2n * hundredths.den);
  return `${rounded / 100n}.${(rounded % 100n).toString().padStart(2, '0')}`.replace(/\.?0+$/, '');
};
