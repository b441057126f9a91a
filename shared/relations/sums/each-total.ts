import { type Figure, sameUnit } from '../../figures/figure.ts';
import { scaled } from '../../numbers/interval.ts';
import { multiply } from '../../numbers/rational.ts';
import { judge } from '../judgement.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { changeWords, totalWords } from './total.ts';

const eachHead = /各(?!类|项|种|方|地|级|界|位|式|族)|每(?!年|月|日|天|周|季|逢|当)/;
const perWhat = /每个?([\u4e00-\u9fa5]{1,4})/;
const mostBefore = 6;

/** 为78个村每村安排5万元，共计390万元; 19个乡镇各配备2名，共38名: one number for each of several, and how much that is together. */
export const eachTotals = (passage: Passage, { indexes }: Series): Relation[] =>
  indexes.flatMap((index, k) => {
    const { figures } = passage;
    const total = figures[index]!;
    if (!totalWords.test(total.head) || eachHead.test(total.head) || changeWords.test(total.head)) return [];
    const each = indexes
      .slice(Math.max(0, k - mostBefore), k)
      .filter((i) => figures[i]!.sentence === total.sentence && eachHead.test(figures[i]!.head))
      .at(-1);
    const number = each === undefined ? null : timesBefore(passage, each);
    return each === undefined || number === null ? [] : [product(passage, index, figures[each]!, number)];
  });

/** How many there are of what the number is said of each of: 78个村每村, 19个乡镇各. */
const timesBefore = ({ figures, text }: Passage, each: number): Figure | null => {
  const one = figures[each]!;
  const near = figures
    .slice(Math.max(0, each - mostBefore), each)
    .filter(({ dimension, sentence }) => dimension === 'count' && one.sentence - sentence <= 1)
    .reverse();
  const per = perWhat.exec(one.head)?.[1];
  if (per) return near.find(({ base, tail }) => per.startsWith(base) || tail.slice(0, 8).includes(per[0]!)) ?? null;
  const said = near.filter(
    (figure) =>
      figure.sentence === one.sentence &&
      !sameUnit(figure, one) &&
      /^[^，。；：]{0,10}各/.test(text.slice(figure.end, figure.end + 11)),
  );
  return said.length === 1 ? said[0]! : null;
};

const product = (passage: Passage, index: number, each: Figure, times: Figure): Relation => {
  const total = passage.figures[index]!;
  const holds = times.value.num > 0n && judge(total, scaled(each.range, times.value)) !== 'off';
  const open = each.approximation !== null || times.approximation !== null || passage.hasSlot(total.sentence);
  return state({
    kind: 'sum',
    verdict: holds ? 'consistent' : open ? 'unassessable' : 'verify',
    claim: total,
    operands: [times, each],
    label: labelOf(passage, index),
    formula: `${inFormula(times)} × ${inFormula(each)}`,
    computed: multiply(times.value, each.value),
    ...(!holds && !open && { finding: 'mismatch' }),
    ...(!holds && { reason: 'inferredParts' as const }),
  });
};
