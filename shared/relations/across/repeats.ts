import { shifted } from '../../draft/place.ts';
import { intersects } from '../../numbers/interval.ts';
import { chanceOfSlip, slipBetween } from '../digit-slip.ts';
import { isShortFor, likeness } from '../likeness.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { placed } from './earlier.ts';
import { type Mention, tellingDigits, tellingLabel } from './mentions.ts';
import type { PlacedFacts } from './relate-across.ts';

interface PlacedMention {
  readonly mention: Mention;
  readonly offset: number;
}

/** Of many mentions of one indicator the last few are enough to compare with. */
const mostKept = 8;

/**
 * The same indicator stated twice. Equal values are taken for it where the label is the same, or the number is long and
 * the labels alike. Different values are only asked about where label and unit are the same to the letter and one number
 * is a slip away from the other: the same name with another scope or period is no contradiction (rulebook §2.9, FIG-14).
 */
export const repeats = (blocks: readonly PlacedFacts[]): Relation[] => {
  const byValue: Kept = new Map();
  const byLabel: Kept = new Map();
  const byDigits: Kept = new Map();
  const relations: Relation[] = [];
  for (const { facts, offset } of blocks) {
    for (const mention of facts.mentions) {
      const here = { mention, offset };
      const same = lastKept(byValue, mention.valueKey, (other) => isSame(other, here));
      if (same) relations.push(agreement(same, here));
      const twin = same
        ? undefined
        : (lastKept(byLabel, mention.labelKey, (other) => isSlip(other.mention, mention)) ??
          lastKept(byDigits, mention.anagramKey, (other) => isTurned(other.mention, mention)));
      if (twin) relations.push(disagreement(twin, here));
      keep(byValue, mention.valueKey, here);
      keep(byLabel, mention.labelKey, here);
      keep(byDigits, mention.anagramKey, here);
    }
  }
  return relations;
};

type Kept = Map<string, PlacedMention[]>;

const lastKept = (map: Kept, key: string | null, fits: (other: PlacedMention) => boolean): PlacedMention | undefined =>
  key === null ? undefined : map.get(key)?.findLast(fits);

const keep = (map: Kept, key: string | null, mention: PlacedMention): void => {
  if (key === null) return;
  const list = map.get(key);
  if (!list) map.set(key, [mention]);
  else if (list.push(mention) > mostKept) list.shift();
};

const isSame = (a: PlacedMention, b: PlacedMention): boolean => {
  const [first, second] = [a.mention, b.mention];
  if (!isAlike(first, second) || !intersects(first.figure.range, second.figure.range)) return false;
  return a.offset + first.figure.end <= b.offset + second.figure.start;
};

const isAlike = (first: Mention, second: Mention): boolean => {
  if (first.label === second.label) return first.label.length >= (first.digits >= tellingDigits ? 2 : tellingLabel);
  if (first.digits < tellingDigits) return false;
  return first.label === '' || second.label === '' || likeness(first.label, second.label) >= 0.5;
};

/** Labels and form are the same to the letter (`labelKey`), so that only the digits are left to differ. */
const isSlip = (first: Mention, second: Mention): boolean => {
  const slip = slipBetween(second.number, first.number);
  return slip !== null && chanceOfSlip(second.figure, slip) < 0.01;
};

/** Two digits changed places in a long number said of the same: hardly another indicator. */
const isTurned = (first: Mention, second: Mention): boolean =>
  first.label !== '' &&
  second.label !== '' &&
  first.figure.unit === second.figure.unit &&
  slipBetween(second.number, first.number) === 'transposed' &&
  (isShortFor(first.label, second.label) || isShortFor(second.label, first.label));

/** Says only what is new: a repetition has no arithmetic to show. */
const agreement = (a: PlacedMention, b: PlacedMention): Relation => ({
  kind: 'repeat',
  verdict: 'consistent',
  claim: shifted(b.mention.figure, b.offset),
  operands: [shifted(a.mention.figure, a.offset)],
  label: b.mention.label,
  formula: a.mention.figure.text,
  printed: b.mention.figure.text,
});

const disagreement = (a: PlacedMention, b: PlacedMention): Relation =>
  state({
    kind: 'repeat',
    verdict: 'verify',
    claim: placed(b.mention.figure, b.offset),
    operands: [placed(a.mention.figure, a.offset)],
    label: b.mention.label,
    formula: a.mention.figure.text,
    computed: a.mention.figure.value,
    finding: 'differs',
    reason: 'slipOfMention',
  });
