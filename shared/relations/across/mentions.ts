import type { Figure } from '../../figures/figure.ts';
import { isAmount } from '../passage.ts';
import { changeWords } from '../sums/total.ts';

/** A figure that may be stated again elsewhere; places count in its block. */
export interface Mention {
  readonly figure: Figure;
  /** What it is said of, without the words that a second mention may leave out. */
  readonly label: string;
  /** How many digits are printed. */
  readonly digits: number;
  /** The printed number without marks between its digits. */
  readonly number: string;
  /** The same for equal values of one unit, however written (14.0489亿 and 140489万); short numbers need the same label too. */
  readonly valueKey: string;
  /** The same for numbers of the same digits in another order; null for short ones. */
  readonly anagramKey: string | null;
  /** The same for mentions whose words and form are the same to the letter; null for words too short to tell. */
  readonly labelKey: string | null;
}

/** A single digit says the same twice in any text. */
const fewestDigits = 2;
/** From so many printed digits on, two equal numbers are hardly equal by chance. */
export const tellingDigits = 4;
/** From so many characters on, a label names an indicator. */
export const tellingLabel = 4;
/** Shorter numbers lie one slip away from too many others. */
const fewestSlipDigits = 3;

export const mentionsOf = (figures: readonly Figure[], labels: readonly string[]): Mention[] =>
  figures.flatMap((figure, i) => {
    if (!(isAmount(figure) || figure.dimension === 'percent') || changeWords.test(figure.head)) return [];
    const digits = figure.digits.replace(/\D/g, '');
    if (digits.length < fewestDigits || figure.value.num === 0n) return [];
    const label = core(labels[i]!);
    if (digits.length < tellingDigits && label.length < tellingLabel) return [];
    const { base, head, unit, decimals } = figure;
    const mayBeSlip = label.length >= tellingLabel && digits.length >= fewestSlipDigits;
    return [
      {
        figure,
        label,
        digits: digits.length,
        number: figure.digits.replace(/[,，]/g, ''),
        valueKey: `${base}|${digits.replace(/^0+|0+$/g, '')}|${digits.length < tellingDigits ? label : ''}`,
        anagramKey: digits.length >= tellingDigits ? `${base}|${[...digits].sort().join('')}` : null,
        labelKey: mayBeSlip ? `${label}|${head}|${unit}|${decimals}` : null,
      },
    ];
  });

const core = (label: string): string =>
  label.replace(/^(?:截至目前|今年以来|全年|年末|年底|累计|共|总计|全[市县区省国州]|我[市县区省国院局])+/, '');
