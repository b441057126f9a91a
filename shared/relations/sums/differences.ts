import type { Figure } from '../../figures/figure.ts';
import { differences, flows } from '../../lexicon/differences.ts';
import { carriedOver } from '../../lexicon/rates.ts';
import { minus, sum } from '../../numbers/interval.ts';
import { absolute, subtract } from '../../numbers/rational.ts';
import { judge } from '../judgement.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state, sumFormula } from '../state.ts';
import { totalOf } from './total.ts';

const mostBefore = 8;

/** 收入a，支出b，结余c and 应到a人，实到b人，缺席c人: what is left of one number when another is taken from it. */
export const differencesLeft = (passage: Passage, { indexes }: Series): Relation[] =>
  indexes.flatMap((index, k) => leftOver(passage, index, indexes.slice(Math.max(0, k - mostBefore), k)) ?? []);

const leftOver = (passage: Passage, index: number, before: readonly number[]): Relation[] | null => {
  const { figures } = passage;
  const rest = figures[index]!;
  const label = labelOf(passage, index);
  const row = differences.find((each) => each.rest.test(label) || each.rest.test(rest.head));
  if (!row || before.length < 2 || /滚存|累计|历年|历史/.test(rest.head)) return null;
  const near = before.filter((i) => rest.sentence - figures[i]!.sentence <= 1 && figures[i]!.bracket === rest.bracket);
  const from = near.filter((i) => row.from.test(labelOf(passage, i)));
  const taken = near.filter((i) => row.taken.test(labelOf(passage, i)) && !from.includes(i));
  const [a, b] = [from.at(-1), taken.at(-1)];
  if (a === undefined || b === undefined) return null;
  const carried = near.filter((i) => carriedOver.test(figures[i]!.head) && i !== a && i !== b).map((i) => figures[i]!);
  const [whole, part] = [figures[a]!, figures[b]!];
  const readings = [[whole], ...(carried.length ? [[whole, ...carried]] : [])];
  const fitting = readings.find((wholes) => holds(rest, wholes, part));
  const operands = [...(fitting ?? [whole]), part];
  const computed = absolute(subtract(totalOf(fitting ?? [whole]), part.value));
  const [first, second] = whole.roughValue >= part.roughValue || fitting ? [fitting ?? [whole], part] : [[part], whole];
  const formula = `${sumFormula(first)} − ${inFormula(second)}`;
  const statement = { kind: 'sum', claim: rest, operands, label, formula, computed } as const;
  if (fitting) return [state({ ...statement, verdict: 'consistent' })];
  if (
    passage.hasSlot(rest.sentence) ||
    carried.length ||
    rest.approximation ||
    [whole, part].some((f) => f.approximation)
  )
    return null;
  const sure =
    whole.sentence === rest.sentence && part.sentence === rest.sentence && from.length === 1 && taken.length === 1;
  return [
    state({
      ...statement,
      verdict: sure && row.sure ? 'error' : 'verify',
      finding: 'mismatch',
      ...(!(sure && row.sure) && { reason: 'inferredPair' as const }),
    }),
  ];
};

const holds = (rest: Figure, wholes: readonly Figure[], part: Figure): boolean => {
  const range = sum(wholes.map((figure) => figure.range));
  return (
    judge(rest, minus(range, part.range)) !== 'off' ||
    (wholes.length === 1 && judge(rest, minus(part.range, range)) !== 'off')
  );
};

/** 年初259户，新纳入12户，消除57户，年末214户: what there was, what came and went, and what there is. */
export const stocks = (passage: Passage, { indexes }: Series): Relation[] => {
  const { figures } = passage;
  const relations: Relation[] = [];
  let opening = -1;
  indexes.forEach((index, k) => {
    const { sentence, bracket } = figures[index]!;
    const label = labelOf(passage, index);
    if (opening >= 0 && k - opening >= 2 && flows.closing.test(label)) {
      const start = figures[indexes[opening]!]!;
      if (sentence - start.sentence <= 1 && start.bracket === bracket) {
        const relation = stock(passage, indexes.slice(opening, k + 1));
        if (relation) relations.push(relation);
      }
      opening = -1;
    } else if (flows.opening.test(label)) opening = k;
  });
  return relations;
};

const stock = (passage: Passage, indexes: readonly number[]): Relation | null => {
  const figures = indexes.map((i) => passage.figures[i]!);
  const [opening, closing] = [figures[0]!, figures.at(-1)!];
  const between = figures.slice(1, -1);
  const came = between.filter(({ head }) => flows.came.test(head));
  const went = between.filter(({ head }) => flows.went.test(head) && !flows.came.test(head));
  if (came.length + went.length !== between.length || figures.some(({ bracket }) => bracket !== opening.bracket))
    return null;
  const plus = [opening, ...came];
  const range = minus(sum(plus.map((figure) => figure.range)), sum(went.map((figure) => figure.range)));
  const statement = {
    kind: 'sum' as const,
    claim: closing,
    operands: figures.slice(0, -1),
    label: labelOf(passage, indexes.at(-1)!),
    formula: [sumFormula(plus), ...went.map(inFormula)].join(' − '),
    computed: subtract(totalOf(plus), totalOf(went)),
  };
  if (judge(closing, range) !== 'off') return state({ ...statement, verdict: 'consistent' });
  if (passage.hasSlot(closing.sentence) || passage.hasSlot(opening.sentence)) return null;
  return state({ ...statement, verdict: 'verify', finding: 'mismatch', reason: 'inferredParts' });
};
