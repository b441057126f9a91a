import { isAmount, labelOf, type Passage } from '../passage.ts';
import { changeWords } from '../sums/total.ts';
import { withPartsInOrder } from './parts-in-order.ts';
import { type ShareClaim, shareClaimAt } from './share-claim.ts';

export type { ShareClaim } from './share-claim.ts';

/** Shares of one whole, one after the other. */
export type ShareList = readonly ShareClaim[];

/** Every list of shares in the passage, in reading order. */
export const shareLists = (passage: Passage): ShareList[] => {
  const { figures } = passage;
  const lists: ShareClaim[][] = [];
  let last = -1;
  figures.forEach((figure, i) => {
    if (figure.dimension !== 'percent') return;
    const claim = shareClaimAt(passage, i, lists.at(-1)?.at(-1), last);
    if (!claim) return;
    const list = lists.at(-1);
    if (list && last >= 0 && continues(passage, list, claim, last, i)) list.push(claim);
    else lists.push([claim]);
    last = i;
  });
  return lists.map((list) => (list[0]!.inOrder && list.length > 1 ? withParts(passage, list) : list));
};

const mostBefore = 40;
const mostSentences = 2;

/** The amounts before a list whose shares go with them in their order. */
const withParts = (passage: Passage, list: ShareList): ShareList => {
  const { figures } = passage;
  const { claim, printedWhole } = list[0]!;
  const index = figures.indexOf(claim);
  const amounts = figures
    .slice(Math.max(0, index - mostBefore), index)
    .flatMap((figure) =>
      isAmount(figure) &&
      figure !== printedWhole &&
      claim.sentence - figure.sentence <= mostSentences &&
      !changeWords.test(figure.head)
        ? [{ figure, label: labelOf(passage, figures.indexOf(figure)) }]
        : [],
    );
  return withPartsInOrder(list, amounts);
};

const shareWords = /占|比重|比例|份额|构成/;

const continues = ({ figures, text }: Passage, list: ShareList, next: ShareClaim, last: number, i: number): boolean => {
  const previous = list.at(-1)!;
  if (next.printedWhole !== previous.printedWhole || (next.printedWhole && !next.inOrder)) return false;
  if (next.claim.sentence - previous.claim.sentence > 1 || i - last > 6 || next.together !== 1) return false;
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
