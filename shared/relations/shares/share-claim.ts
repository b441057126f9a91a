import { type Figure, sameUnit } from '../../figures/figure.ts';
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
  /** 其中 or a bracket leads from the last amount of its unit to the part. */
  readonly among: boolean;
  /** Its part is told by its place in the list: 分别占…. */
  readonly inOrder: boolean;
  /** It is said of so many amounts before it together (两类案件合计占…); 1 of one, 0 where the words do not say of how many. */
  readonly together: number;
}

const shareWords = /占|比重|比例|份额|构成/;
const notShares =
  /性别比|抚养比|比例尺|占用|占地(?![区方])|占有率|占补|抢占|(?:增长|下降|上升|提高|降低|回落|增加(?!值)|减少)(?![到至为])[^占]*$/;

/** The share that the i-th figure states, if any. `previous` is the last share before it, the `last`-th figure. */
export const shareClaimAt = (
  passage: Passage,
  i: number,
  previous: ShareClaim | undefined,
  last: number,
): ShareClaim | null => {
  const { figures } = passage;
  const claim = figures[i]!;
  const { head } = claim;
  if (isBareInBracket(claim)) return ofAnchor(passage, i);
  const printed = printedWholeOf(passage, i);
  if (printed) return ofPrinted(passage, i, printed);
  if (previous && inSeries(claim, previous, last, i))
    return { ...saidOf(claim, null, ''), whole: previous.whole, printedWhole: previous.printedWhole, inOrder: true };
  if (isRanked(passage, claim)) return ofPart(passage, i, '');
  if (!shareWords.test(head) || notShares.test(head)) return null;
  const [, subject = '', whole = ''] = /^(.*?)(?:约|所|各|分别|均)*(?:占比?|比重|比例|份额|构成)(.*)$/.exec(head)!;
  if (/分别|各占|依次/.test(head))
    return { ...saidOf(claim, null, subject), whole: wholeInWords(whole), inOrder: true };
  return ofWords(passage, i, subject, wholeInWords(whole));
};

const saidOf = (claim: Figure, part: Figure | null, partLabel: string): ShareClaim => ({
  claim,
  part,
  partLabel,
  whole: '',
  printedWhole: null,
  among: false,
  inOrder: false,
  together: 1,
});

/** （38.4%） behind an amount. */
const isBareInBracket = ({ head, mark, tail }: Figure): boolean =>
  !head && /[（(]/.test(mark) && /^$|^[，,]/.test(tail);

const ofAnchor = (passage: Passage, i: number): ShareClaim | null => {
  const claim = passage.figures[i]!;
  const anchor = passage.brackets[claim.bracket]?.anchor ?? -1;
  const part = passage.figures[anchor];
  return part && isAmount(part)
    ? { ...saidOf(claim, part, labelOf(passage, anchor)), among: isAmong(passage, anchor) }
    : null;
};

/** 占381件的11.55%, 占全部312件案件的15%, 占预算收入（390亿元）的比重为75%: the amount that 占 is said of. */
const printedWholeOf = ({ figures, text, brackets }: Passage, i: number): Figure | null => {
  const claim = figures[i]!;
  const before = figures[i - 1];
  if (
    !before ||
    !isAmount(before) ||
    !/^[^，。；占]{0,10}的(?:比重|比例|份额)?(?:约|近|为|达到?|是)*$/.test(claim.head)
  )
    return null;
  if (before.bracket === claim.bracket) return /占[^，。；、]{0,16}$/.test(before.head) ? before : null;
  const opened = brackets[before.bracket];
  if (!opened || opened.parent !== claim.bracket || claim.start - before.end > 14) return null;
  const words = text.slice(Math.max(0, before.start - before.head.length - 24), before.start - before.head.length);
  return /占[^，。；、]{1,20}[（(]$/.test(words) ? before : null;
};

const ofPrinted = (passage: Passage, i: number, printedWhole: Figure): ShareClaim => {
  const claim = passage.figures[i]!;
  const inOrder = /分别|各占|依次/.test(printedWhole.head);
  const part = inOrder ? null : partBefore(passage, passage.figures.indexOf(printedWhole));
  if (part === null) return { ...saidOf(claim, null, ''), printedWhole, inOrder };
  return { ...saidOf(claim, passage.figures[part]!, labelOf(passage, part)), printedWhole };
};

/** 占比分别为5%、50.2%和44.8%: the later ones have no words of their own. */
const inSeries = (claim: Figure, previous: ShareClaim, last: number, i: number): boolean =>
  last === i - 1 &&
  (/^[和与及]?$/.test(claim.head) || claim.head === '以及') &&
  /[、]|^$/.test(claim.mark) &&
  previous.claim.sentence === claim.sentence;

const mostRanked = 12;

/** 农村干部584人，占比最高，为19.1%. */
const isRanked = ({ text }: Passage, { head, mark, start }: Figure): boolean =>
  mark === '，' &&
  /^(?:为|达到?|约|是)+$/.test(head) &&
  /占比?(?:最[高大多]|较[高大]|居首|居第一位?|第一)，$/.test(
    text.slice(Math.max(0, start - head.length - mostRanked), start - head.length),
  );

const counted = /^(?:[2-5]|[两二三四五])(?:类|项|种|个|部分|大类|方面)$/;
const wordsOfAll = /^(?:以上|上述|这|前)?(?:[两二三四五]者)?[^占]{0,8}?(合计|共计?|总共|之和|一共)?$/;

/** How many amounts the words take together, as in 两类案件合计|占, and where those stand; of one where they take one. */
const togetherAt = (
  passage: Passage,
  i: number,
  subject: string,
): { readonly together: number; readonly before: number } => {
  const count = passage.figures[i - 1];
  const isCount = count?.tail.startsWith(subject) === true && counted.test(count.text);
  if (count && isCount && wordsOfAll.test(subject))
    return { together: Number(count.value.num / count.value.den), before: i - 1 };
  const sum = /[两二]者/.test(subject) || wordsOfAll.exec(subject)?.[1];
  return { together: sum ? 0 : 1, before: i };
};

const ofWords = (passage: Passage, i: number, subject: string, whole: string): ShareClaim => {
  const { figures, brackets } = passage;
  const claim = figures[i]!;
  const anchored = figures.findIndex(
    (figure) => figure.bracket >= 0 && brackets[figure.bracket]!.anchor === i && isAmount(figure),
  );
  if (anchored >= 0) return { ...saidOf(claim, figures[anchored]!, labelOf(passage, anchored)), whole };
  const before = figures[i - 1];
  const { together, before: from } = togetherAt(passage, i, subject);
  const behindFigure = before && before.end === claim.start - claim.head.length;
  if (subject && together === 1 && !behindFigure) return { ...saidOf(claim, null, subject), whole };
  return { ...ofPart(passage, i, whole, from), together };
};

const ofPart = (passage: Passage, i: number, whole: string, before = i): ShareClaim => {
  const claim = passage.figures[i]!;
  const part = partBefore(passage, before);
  if (part === null) return { ...saidOf(claim, null, ''), whole };
  return { ...saidOf(claim, passage.figures[part]!, labelOf(passage, part)), whole, among: isAmong(passage, part) };
};

/** 占总数, 占全部: a whole that the text need not name. */
export const isGeneric = (whole: string): boolean =>
  /^(?:总数|总量|全部|总人次|总人数|总件数|总额|总体|整体|合计|其|一半)?$/.test(whole);

const wholeInWords = (words: string): string =>
  words
    .replace(
      /的?(?:比重|比例|份额)?(?:分别|约|近|超过?|逾|不到|不足)?(?:(?:提高|提升|上升|下降)[到至]|为|是|达到?|的|在)*$/,
      '',
    )
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

/** 120人，其中84人; 120人（其中84人）; 120人中有84人 */
const isAmong = ({ figures, text }: Passage, part: number): boolean => {
  const figure = figures[part]!;
  for (let at = part - 1; at >= 0 && figures[at]!.sentence === figure.sentence; at--) {
    if (sameUnit(figures[at]!, figure))
      return /其中|[（(]|包括|中[，,]?(?:已|共)?有|[^其]中[，,]/.test(text.slice(figures[at]!.end, figure.start));
  }
  return false;
};
