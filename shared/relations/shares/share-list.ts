import type { Figure } from '../../figures/figure.ts';
import { isAmount, labelOf, type Passage } from '../passage.ts';

/** A percentage that says which part of something a figure is; the part is null where no number is printed for it. */
export interface ShareClaim {
  readonly claim: Figure;
  readonly part: Figure | null;
  readonly partLabel: string;
  /** The whole in words, as after 占: 全院用电总量. Empty where the text leaves it out. */
  readonly whole: string;
  /** The whole as a number printed in the phrase itself: 占381件的11.55%. */
  readonly printedWhole: Figure | null;
}

/** Shares of one whole, one after the other. */
export type ShareList = readonly ShareClaim[];

const shareWords = /占|比重|比例|份额|构成/;
const notShares = /性别比|抚养比|比例尺|占用|占地|占有率|(?:增长|下降|上升|提高|降低|回落|增加(?!值)|减少)[^占]*$/;

/** Every list of shares in the passage, in reading order. */
export const shareLists = (passage: Passage): ShareList[] => {
  const { figures } = passage;
  const lists: ShareClaim[][] = [];
  let last = -1;
  figures.forEach((figure, i) => {
    if (figure.dimension !== 'percent') return;
    const claim = shareClaim(passage, i, lists.at(-1)?.at(-1), last);
    if (!claim) return;
    const list = lists.at(-1);
    if (list && last >= 0 && continues(passage, list, claim, last, i)) list.push(claim);
    else lists.push([claim]);
    last = i;
  });
  return lists;
};

const shareClaim = (passage: Passage, i: number, previous: ShareClaim | undefined, last: number): ShareClaim | null => {
  const { figures, brackets } = passage;
  const claim = figures[i]!;
  const { head } = claim;
  if (!head && claim.mark.match(/[（(]/) && /^$|^[，,]/.test(claim.tail)) {
    const anchor = brackets[claim.bracket]?.anchor ?? -1;
    const part = figures[anchor];
    return part && isAmount(part)
      ? { claim, part, partLabel: labelOf(passage, anchor), whole: '', printedWhole: null }
      : null;
  }
  const before = figures[i - 1];
  if (
    before &&
    isAmount(before) &&
    head.startsWith('的') &&
    /占(?:全[市县区省国院])?$/.test(before.head) &&
    !before.tail.includes('，')
  ) {
    const part = partBefore(passage, i - 1);
    return {
      claim,
      part: part === null ? null : figures[part]!,
      partLabel: part === null ? '' : labelOf(passage, part),
      whole: '',
      printedWhole: before,
    };
  }
  if (inSeries(claim, previous, last, i))
    return { claim, part: null, partLabel: '', whole: previous!.whole, printedWhole: null };
  if (!shareWords.test(head) || notShares.test(head)) return null;
  const [, subject = '', whole = ''] = /^(.*?)(?:约|所|各|分别|均)?(?:占比?|比重|比例|份额|构成)(.*)$/.exec(head)!;
  const anchored = figures.findIndex(
    (figure) => figure.bracket >= 0 && brackets[figure.bracket]!.anchor === i && isAmount(figure),
  );
  const part =
    anchored >= 0
      ? anchored
      : /分别|各占/.test(head)
        ? null
        : subject && !(before && before.end === claim.start - head.length)
          ? null
          : partBefore(passage, i);
  return {
    claim,
    part: part === null ? null : figures[part]!,
    partLabel: part === null ? subject : labelOf(passage, part),
    whole: wholeInWords(whole),
    printedWhole: null,
  };
};

/** 占比分别为5%、50.2%和44.8%: the later ones have no words of their own. */
const inSeries = (claim: Figure, previous: ShareClaim | undefined, last: number, i: number): boolean =>
  previous !== undefined &&
  last === i - 1 &&
  (/^[和与及]?$/.test(claim.head) || claim.head === '以及') &&
  /[、]|^$/.test(claim.mark) &&
  previous.claim.sentence === claim.sentence;

/** 占总数, 占全部: a whole that the text need not name. */
export const isGeneric = (whole: string): boolean =>
  /^(?:总数|总量|全部|总人次|总人数|总件数|总额|总体|整体|合计|其|一半)?$/.test(whole);

const wholeInWords = (words: string): string =>
  words
    .replace(/的?(?:比重|比例|份额)?(?:分别|约|近|超过?|逾|不到|不足)?(?:为|是|达到?|的|在)*$/, '')
    .replace(/^(?:比|了|到|比例|到了)/, '');

/** The amount that the share is said of: the nearest one before it in its sentence, with no other claim between. */
const partBefore = ({ figures }: Passage, i: number): number | null => {
  const claim = figures[i]!;
  for (let at = i - 1; at >= 0; at--) {
    const figure = figures[at]!;
    if (figure.sentence !== claim.sentence || figure.segment !== claim.segment || claim.clause - figure.clause > 5)
      return null;
    if (figure.bracket !== claim.bracket && figure.bracket !== -1) continue;
    if (isAmount(figure)) return at;
  }
  return null;
};

const continues = ({ figures, text }: Passage, list: ShareList, next: ShareClaim, last: number, i: number): boolean => {
  const previous = list.at(-1)!;
  if (next.printedWhole || previous.printedWhole) return false;
  if (next.claim.sentence - previous.claim.sentence > 1 || i - last > 6) return false;
  if (/其中|在[^，。；]{1,12}中|分[^，。；]{1,8}看|分别/.test(text.slice(previous.claim.end, next.claim.start)))
    return false;
  if ((next.part === null) !== (previous.part === null)) return false;
  if (
    next.part &&
    previous.part &&
    (next.part.base !== previous.part.base || next.part.dimension !== previous.part.dimension)
  )
    return false;
  if (next.part && previous.part && next.part.start === previous.part.start) return false;
  if (next.whole && next.whole !== list[0]!.whole) return false;
  // the same part again, or another year: a new division of a whole, not more of the last one
  if (next.partLabel && list.some(({ partLabel }) => partLabel === next.partLabel)) return false;
  if (
    next.claim.sentence !== previous.claim.sentence &&
    /\d{4}年/.test(text.slice(previous.claim.end, next.claim.start))
  )
    return false;
  return !figures.slice(last + 1, i).some((figure) => figure.dimension === 'percent' && shareWords.test(figure.head));
};
