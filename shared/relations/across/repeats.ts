import type { Figure } from '../../figures/figure.ts';
import { intersects } from '../../numbers/interval.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { likeness } from '../likeness.ts';
import { isAmount } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { state } from '../state.ts';
import { changeWords } from '../sums/total.ts';
import { placed } from './earlier.ts';
import type { PlacedFacts } from './relate-across.ts';

interface Mention {
  readonly figure: Figure;
  readonly offset: number;
  readonly label: string;
}

/** From so many printed digits on, two equal numbers are hardly equal by chance. */
const tellingDigits = 4;
const slipLabel = 4;
/** A single digit says the same twice in any text. */
const fewestDigits = 2;

/**
 * The same indicator stated twice. Equal values are taken for it where the label is the same, or the number is long and
 * the labels alike. Different values are only asked about where label and unit are the same to the letter and one number
 * is a slip away from the other: the same name with another scope or period is no contradiction (rulebook §2.9, FIG-14).
 */
export const repeats = (blocks: readonly PlacedFacts[]): Relation[] => {
  const byValue = new Map<string, Mention[]>();
  const byLabel = new Map<string, Mention[]>();
  const relations: Relation[] = [];
  for (const { facts, offset } of blocks) {
    facts.figures.forEach((figure, i) => {
      if (!(isAmount(figure) || figure.dimension === 'percent') || changeWords.test(figure.head)) return;
      const mention = { figure, offset, label: core(facts.labels[i]!) };
      const digits = digitsOf(figure);
      if (digits.length < fewestDigits || figure.value.num === 0n) return;
      if (digits.length >= tellingDigits || mention.label.length >= slipLabel) {
        const key = `${figure.base}|${significant(digits)}`;
        const same = byValue.get(key)?.findLast((other) => isSame(other, mention));
        if (same) relations.push(agreement(same, mention));
        push(byValue, key, mention);
        if (!same && mention.label.length >= slipLabel && digits.length >= 3) {
          const twin = byLabel.get(`${figure.base}|${mention.label}`)?.findLast((other) => isSlip(other, mention));
          if (twin) relations.push(disagreement(twin, mention));
          push(byLabel, `${figure.base}|${mention.label}`, mention);
        }
      }
    });
  }
  return relations;
};

const push = (map: Map<string, Mention[]>, key: string, mention: Mention): void => {
  const list = map.get(key);
  if (!list) map.set(key, [mention]);
  else if (list.length < 8) list.push(mention);
};

const core = (label: string): string =>
  label.replace(/^(?:截至目前|今年以来|全年|年末|年底|累计|共|总计|全[市县区省国州]|我[市县区省国院局])+/, '');
const digitsOf = ({ digits }: Figure): string => digits.replace(/\D/g, '');
const significant = (digits: string): string => digits.replace(/^0+|0+$/g, '');

const isSame = (a: Mention, b: Mention): boolean => {
  if (!intersects(a.figure.range, b.figure.range) || a.offset + a.figure.end > b.offset + b.figure.start) return false;
  const alike = a.label === b.label && a.label.length >= 2 ? 1 : likeness(a.label, b.label);
  return digitsOf(a.figure).length >= tellingDigits
    ? alike >= 0.5 || a.label === '' || b.label === ''
    : alike >= 0.99 && a.label.length >= slipLabel;
};

const isSlip = (a: Mention, b: Mention): boolean => {
  const slip = a.label === b.label && sameHead(a.figure, b.figure) ? slipFrom(b.figure, a.figure.value) : null;
  return slip !== null && chanceOfSlip(b.figure, slip) < 0.01;
};

const sameHead = (a: Figure, b: Figure): boolean => a.head === b.head && a.unit === b.unit && a.decimals === b.decimals;

const agreement = (a: Mention, b: Mention): Relation =>
  state({
    kind: 'repeat',
    verdict: 'consistent',
    claim: placed(b.figure, b.offset),
    operands: [placed(a.figure, a.offset)],
    label: b.label,
    formula: a.figure.text,
    computed: a.figure.value,
  });

const disagreement = (a: Mention, b: Mention): Relation =>
  state({
    kind: 'repeat',
    verdict: 'verify',
    claim: placed(b.figure, b.offset),
    operands: [placed(a.figure, a.offset)],
    label: b.label,
    formula: a.figure.text,
    computed: a.figure.value,
    finding: 'differs',
    reason: '与前文同名指标只差一处数位',
  });
