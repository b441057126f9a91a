import type { Span } from '../../draft/place.ts';
import { type Figure, movedFigure } from '../../figures/figure.ts';
import { isAmount, labelOf, type Passage, seriesOf } from '../passage.ts';
import type { Relation } from '../relation.ts';
import type { ShareClaim, ShareList } from '../shares/share-list.ts';
import { changeWords } from '../sums/total.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** Figures that may be the parts of a total; places count in the block. */
export interface RunFacts {
  readonly unit: string;
  readonly parts: readonly Figure[];
  readonly roughSum: number;
}

/** What one block offers to its neighbours: figures with their labels, and what waits for a total or a whole from elsewhere. */
export interface AcrossFacts {
  readonly figures: readonly Figure[];
  /** In the order of `figures`. */
  readonly labels: readonly string[];
  readonly openShares: readonly ShareList[];
  /** Amounts of one unit and level that stand side by side and make up no total of their own block. */
  readonly runs: readonly RunFacts[];
  /** Amounts by unit, as indexes into `figures`. */
  readonly amounts: ReadonlyMap<string, readonly number[]>;
  /** Figures that may be stated again elsewhere. */
  readonly mentions: readonly Mention[];
  /** The block ends by announcing a list: “其中：”, “主要用于以下方面：”. */
  readonly opensList: boolean;
  /** How the block begins if it begins as an item of a list does: the mark with its number as 一 or 1. */
  readonly item: string | null;
}

const announces = /(?:[：:]|其中[：:]?|如下[：:。]?)$/;
const itemMark =
  /^(?:[（(]?\d{1,2}[）).．、]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|[-•·●▪◆*–]\s?|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，、])/;

/** 3. and 4. are items of one list, （三） is one of another. */
const itemOf = (text: string): string | null =>
  itemMark
    .exec(text)?.[0]
    .replace(/\d+/, '1')
    .replace(/[一二三四五六七八九十]+/, '一')
    .trim() ?? null;

/** `source` gives back the block's own places for those of the reading. */
export const factsFor = (
  passage: Passage,
  relations: readonly Relation[],
  openShares: readonly ShareList[],
  source: (span: Span) => Span,
): AcrossFacts => {
  const figures = passage.figures.map((figure) => movedFigure(figure, source(figure), source(figure.number)));
  const moved = new Map(passage.figures.map((figure, i) => [figure.start, figures[i]!]));
  const move = (figure: Figure | null): Figure | null => figure && (moved.get(figure.start) ?? null);
  const labels = passage.figures.map((figure, i) => labelOf(passage, i) + nounBehind(figure));
  return {
    figures,
    labels,
    openShares: openShares.map((list) =>
      list.map(
        (share): ShareClaim => ({
          ...share,
          claim: move(share.claim)!,
          part: move(share.part),
          printedWhole: move(share.printedWhole),
        }),
      ),
    ),
    runs: sideBySide(passage, relations).map((run) => runFacts(run.map((i) => figures[i]!))),
    amounts: amountsOf(figures),
    mentions: mentionsOf(figures, labels),
    opensList: announces.test(passage.text),
    item: itemOf(passage.text),
  };
};

export const noFacts: AcrossFacts = {
  figures: [],
  labels: [],
  openShares: [],
  runs: [],
  amounts: new Map(),
  mentions: [],
  opensList: false,
  item: null,
};

/** The same for figures that may be added and compared. */
export const unitOf = ({ dimension, base }: Figure): string => `${dimension} ${base}`;

const amountsOf = (figures: readonly Figure[]): Map<string, number[]> => {
  const amounts = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    if (!isAmount(figure)) return;
    const list = amounts.get(unitOf(figure));
    if (list) list.push(i);
    else amounts.set(unitOf(figure), [i]);
  });
  return amounts;
};

const runFacts = (parts: readonly Figure[]): RunFacts => ({
  unit: unitOf(parts[0]!),
  parts,
  roughSum: parts.reduce((sum, { roughValue }) => sum + roughValue, 0),
});

/** 新增1133例本土病例: what is counted may stand behind its number. */
const nounBehind = ({ tail }: Figure): string => /^[\u4e00-\u9fa5]{2,10}$/.exec(tail)?.[0] ?? '';

const shortestRun = 2;
const longestRun = 30;

const sideBySide = (passage: Passage, relations: readonly Relation[]): number[][] => {
  const { figures } = passage;
  const summed = new Set(
    relations.flatMap(({ kind, verdict, claim, operands }) =>
      kind === 'sum' && verdict === 'consistent' ? [claim.start, ...operands.map(({ start }) => start)] : [],
    ),
  );
  const runs: number[][] = [];
  for (const { indexes } of seriesOf(passage)) {
    const bySentence = new Map<number, number[]>();
    for (const i of indexes) {
      const figure = figures[i]!;
      if (figure.bracket >= 0 || changeWords.test(figure.head) || !isAmount(figure) || summed.has(figure.start))
        continue;
      const run = bySentence.get(figure.sentence);
      if (run) run.push(i);
      else bySentence.set(figure.sentence, [i]);
    }
    const whole = [...bySentence.values()].flat();
    const candidates = bySentence.size > 1 ? [...bySentence.values(), whole] : [whole];
    runs.push(...candidates.filter(({ length }) => length >= shortestRun && length <= longestRun));
  }
  return runs;
};
