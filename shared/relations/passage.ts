import { type Bracket, type Figure, sameUnit } from '../figures/figure.ts';

/** A stretch of text with its figures: what the finders of relations look at. Spans count in `text`. */
export interface Passage {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly brackets: readonly Bracket[];
  /** A slot stands in the place of a number somewhere in the sentence: what it would say is unknown. */
  readonly hasSlot: (sentence: number) => boolean;
}

/** The text between two figures of the passage. */
export const between = ({ text, figures }: Passage, i: number, j: number): string =>
  text.slice(figures[i]!.end, figures[j]!.start);

/** Amounts are what can be a part or a whole; percentages, points and multiples are said of them. */
export const isAmount = ({ dimension }: Figure): boolean =>
  dimension === 'count' || dimension === 'money' || dimension === 'measure' || dimension === 'bare';

/** The amounts of one unit, as indexes into the passage's figures, in reading order. */
export interface Series {
  readonly base: string;
  readonly indexes: readonly number[];
}

export const seriesOf = ({ figures }: Passage): Series[] => {
  const series = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    if (!isAmount(figure)) return;
    const key = `${figure.dimension} ${figure.base}`;
    const indexes = series.get(key);
    if (indexes) indexes.push(i);
    else series.set(key, [i]);
  });
  return [...series.values()].map((indexes) => ({ base: figures[indexes[0]!]!.base, indexes }));
};

/** What a figure is said of: its own words, or those of the figure it follows directly (45件、57人). */
export const labelOf = (passage: Pick<Passage, 'figures' | 'text'>, i: number): string => {
  const labels = labelsOf.get(passage.figures) ?? [];
  if (!labels.length) labelsOf.set(passage.figures, labels);
  const label = labels[i] ?? findLabel(passage, i);
  labels[i] = label;
  return label;
};

/** Many finders ask for the same labels. */
const labelsOf = new WeakMap<readonly Figure[], string[]>();

const findLabel = (passage: Pick<Passage, 'figures' | 'text'>, i: number): string => {
  const { figures } = passage;
  for (let at = i; at >= 0 && i - at < 3; at--) {
    const figure = figures[at]!;
    const label = cleanLabel(figure.head);
    if (label) return label;
    if (at === i && totalHead.test(figure.head)) return '合计';
    if (at === i && beforeMark.test(figure.mark)) {
      const words = wordsBefore.exec(passage.text.slice(Math.max(0, figure.start - 40), figure.start))?.[1];
      if (words) return cleanLabel(words);
    }
    if (at < i && !sameClause(figure, figures[i]!)) break;
  }
  return cleanLabel(figures[i]!.tail);
};

/** 民生支出（教育、医疗）：8.5亿元 — the words stand before the colon or the bracket. */
const beforeMark = /^[：:）)]$/;
const wordsBefore = /([^，。；：:！？、（）()\s]{1,20})(?:[（(][^（）()]{0,24}[）)])?[：:]?$/;

/** A number that is called a total and nothing else: what it is the total of stands elsewhere. */
const totalHead = /合计|总计|共计|累计|一共|总共|共/;

const sameClause = (a: Figure, b: Figure): boolean =>
  a.sentence === b.sentence && a.segment === b.segment && b.clause - a.clause <= 1;

/** Without the words that only lead up to the number: 共, 为, 达到, 有 … and 其中 before it. */
export const cleanLabel = (words: string): string =>
  words
    .replace(/^(?:其中|包括|分别是?|另有|还有|以及|及|和|与|并|且|则|又|共|也)+[：:]?/, '')
    .replace(
      /(?:分别|合计|总计|共计|累计|一共|共有|共|均|各|都)?(?:已?(?:完成|实现|达到?|为|有|是|约|近|超过?|逾|突破|计|了))*$/,
      '',
    )
    .replace(/^[“”‘’《》"'\s—–-]+|[“”‘’《》"'\s—–-]+$/g, '');

/** The nearest earlier figures first: indexes of `among` below `i` that share the unit of figure `i`. */
export const earlierOfUnit = ({ figures }: Passage, i: number, limit: number): number[] => {
  const found: number[] = [];
  for (let at = i - 1; at >= 0 && found.length < limit; at--) {
    if (sameUnit(figures[at]!, figures[i]!)) found.push(at);
  }
  return found;
};
