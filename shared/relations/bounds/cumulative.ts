import type { Figure } from '../../figures/figure.ts';
import { compare } from '../../numbers/rational.ts';
import { cleanLabel, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';

const stretches: readonly (readonly [RegExp, number])[] = [
  [/一季度|第一季度|首季/, 3],
  [/上半年|前两季度/, 6],
  [/前三季度/, 9],
  [/全年/, 12],
];
const months = /(?:前(\d{1,2})个?月|1月?[-—–－~～至到](\d{1,2})月)/;

/** The last month of a stretch that begins in January, or null: 1—9月 → 9. */
export const monthsSinceJanuary = (words: string): number | null => {
  const range = months.exec(words);
  if (range) return Number(range[1] ?? range[2]);
  return stretches.find(([word]) => word.test(words))?.[1] ?? null;
};

/** What has been counted since January grows with the months: 1—9月 is no less than 上半年 of the same thing. */
export const cumulativeCounts = (passage: Passage, { indexes }: Series): Relation[] => {
  const { figures, text } = passage;
  if (indexes.length < 2 || !/月|季度|半年|全年/.test(text)) return [];
  const stated = indexes.flatMap((i) => {
    const figure = figures[i]!;
    const words = text.slice(Math.max(0, figure.start - figure.head.length - 14), figure.start);
    const clause = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1);
    const until = monthsSinceJanuary(clause);
    const label = cleanLabel(
      figure.head.replace(/^.*?(?:季度|半年|全年|月份?|个月)/, '').replace(/^(?:累计|共|全[市区县省])+/, ''),
    );
    return until !== null && label.length >= 2 && !/同比|去年|上年|同期/.test(clause)
      ? [{ figure, until, label, year: /(\d{4})年/.exec(clause)?.[1] ?? '' }]
      : [];
  });
  const relations: Relation[] = [];
  stated.forEach((later, n) => {
    const earlier = stated
      .slice(0, n)
      .findLast(
        (each) =>
          each.label === later.label &&
          each.until < later.until &&
          (each.year === later.year || !later.year || !each.year),
      );
    if (earlier) relations.push(growing(passage, earlier.figure, later.figure, later.label));
  });
  return relations;
};

const growing = (passage: Passage, earlier: Figure, later: Figure, label: string): Relation => {
  const holds = compare(later.value, earlier.value) >= 0;
  const verdict = holds ? 'consistent' : passage.hasSlot(later.sentence) ? 'unassessable' : 'error';
  return state({
    kind: 'cumulative',
    verdict,
    claim: later,
    operands: [earlier],
    label,
    formula: `${inFormula(later)} ≥ ${inFormula(earlier)}`,
    data: { earlier: earlier.text },
    fixable: false,
    ...(!holds && { finding: 'decreases' }),
  });
};
