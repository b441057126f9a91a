import type { Figure } from '../figures/figure.ts';
import { beginsWithVerb } from '../lexicon/list-verbs.ts';
import type { Passage } from './passage.ts';

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
    if (label) return figure.mark === '、' && isFragment(label) ? withItemsBefore(passage, at, label) : label;
    if (at === i && totalHead.test(figure.head)) return '合计';
    if (at === i && beforeMark.test(figure.mark)) {
      const words = wordsBefore.exec(passage.text.slice(Math.max(0, figure.start - 40), figure.start))?.[1];
      if (words) return cleanLabel(words);
    }
    if (at < i && !sameClause(figure, figures[i]!)) break;
  }
  return nounBehind(figures[i]!);
};

/** 民生支出（教育、医疗）：8.5亿元 — the words stand before the colon or the bracket. */
const beforeMark = /^[：:）)]$/;
const wordsBefore = /([^，。；：:！？、（）()\s]{1,20})(?:[（(][^（）()]{0,24}[）)])?[：:]?$/;

/** A number that is called a total and nothing else: what it is the total of stands elsewhere. */
const totalHead = /合计|总计|共计|累计|一共|总共|共/;

const sameClause = (a: Figure, b: Figure): boolean =>
  a.sentence === b.sentence && a.segment === b.segment && b.clause - a.clause <= 1;

/** 缓刑、管制、拘役等21人: the last item alone says too little. */
const isFragment = (label: string): boolean => label.length < 3 || label.endsWith('等');

const longestList = 24;

const withItemsBefore = ({ figures, text }: Pick<Passage, 'figures' | 'text'>, i: number, label: string): string => {
  const { start, head } = figures[i]!;
  const from = Math.max(figures[i - 1]?.end ?? 0, start - head.length - longestList);
  const items = /[^，。；：:！？（）()\s]+、$/.exec(text.slice(from, start - head.length))?.[0];
  return items ? cleanLabel(items) + label : label;
};

/** Without the words that only lead up to the number (共, 为, 达到, 有 …), what stands in brackets, quotes and list numbers. */
export const cleanLabel = (words: string): string =>
  words
    .replace(/[（(][^（）()]{0,40}[）)]|[“”‘’《》"'\s]/g, '')
    .replace(/^\d{1,2}[.．、](?!\d)/, '')
    .replace(/^[—–\-·•●▪◆]+/, '')
    .replace(leading, '')
    .replace(trailing, '')
    .replace(/[—–-]+$/, '');

const leading =
  /^(?:其中|包括|分别是?|另有|还有|现有|以及|及(?![时格])|和(?![谐平解睦])|与(?!会)|并(?![购联网])|且|则|又|也|有(?!效|限|关|色|机|组织|毒|害)|共有|共计|总计|合计|一共|共(?![产青享同建]))+[：:]?/;
/** 未完成 and 行为 are words of their own. */
const trailing =
  /(?:分别|合计|总计|共计|累计|一共|共有|共|(?<![日月年人户件场次篇亩组])均|各(?!类|项|种)|都)?(?:(?<=[\u4e00-\u9fa5]{2})(?<!未|不|没|尚)已?(?:完成|实现)|已?(?:达到?|(?<![行作认])为|有|是|约|近|超过?|逾|突破|计(?<![统审会合设预估])|了))*$/;

/** What is counted where it stands behind its number: 145名|农民工, up to a verb that says what happened to it. */
export const nounBehind = ({ tail }: Pick<Figure, 'tail'>): string => {
  const words = /^[\u4e00-\u9fa5]*/.exec(tail)![0];
  const end = /[的中均已全未将被]|和|与/.exec(words)?.index ?? words.length;
  for (let at = 2; at < end; at++) if (beginsWithVerb(words.slice(at, end))) return words.slice(0, at);
  return words.slice(0, end);
};
