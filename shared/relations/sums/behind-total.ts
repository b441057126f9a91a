import { type Figure, sameUnit } from '../../figures/figure.ts';
import { integerOf } from '../../numbers/integer.ts';
import { chanceOfSlip, slipFrom } from '../digit-slip.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { shareNoun } from './completeness.ts';
import { countedOut } from './distribution.ts';
import { PrefixSums } from './prefix-sums.ts';
import { agreement, mismatch } from './sum-relation.ts';
import { cannotBeAdded, judgeTotal, totalOf, totalWords } from './total.ts';

const mostBehind = 40;
const farthestWords = 40;

/** 以上三类问题合计97个, 两项共计12万元, 三级资金共…: so many of the numbers before it, in its own sentence or the one before. */
const counted =
  /(以上|上述|前述|前)?([两二三四五六七八九十]|\d{1,2})(?:个|大)?(?:项|类|者|级|方面|部分|种|部门|本|家|处|地|县|区|单位|片区|批|期|轮|条|块|渠道|款|组)[^，。；：]{0,8}(?:合计|共计|总计|共|相加|之和|总和|累计)[^，。；：]{0,6}$/;
const summedUp = /^(?:以上|上述|前述)[^，。；：]{0,10}(?:合计|共计|总计|共|总和|累计)[^，。；：]{0,4}$/;
const plainly = /^(?:合计|总计|共计|一共|共)(?:为|达到?)?$/;
const saysTotal = /^(?:合计|总计|共计|一共|共)/;
const addedTo = /加上|加之|再加|连同|算上/;
const totalBehindPlus = /总计|总量|合计|总数|总额|总收入|总支出|共|累计|达/;
const periods = /季度|上半年|下半年|\d月|去年|上年|同期|年均/;

/**
 * Totals that stand behind their parts and say so: a、b、c，合计N; 以上三项共计N; A，加上B、C，总计N. Words that tell how many
 * parts there are make a difference an error; a mere 共 or 累计 only where the parts are named alike, and to be verified.
 */
export const totalsBehind = (passage: Passage, { indexes }: Series, taken: ReadonlySet<number>): Relation[] =>
  indexes.flatMap((index, k) => {
    const total = passage.figures[index]!;
    if (k < 2 || taken.has(index) || cannotBeAdded(total)) return [];
    const words = wordsBefore(passage, index);
    if (!totalWords.test(words) && !addedTo.test(textBefore(passage, index))) return [];
    const before = indexes.slice(Math.max(0, k - mostBehind), k).filter((i) => isAddend(passage, i, total));
    return (
      countedTotal(passage, index, before, words) ??
      plusTotal(passage, index, before) ??
      nearTotal(passage, index, before) ??
      []
    );
  });

/** The words of the total's clause before it, figures among them. */
const wordsBefore = ({ text, figures }: Passage, i: number): string => {
  const { start } = figures[i]!;
  return /[^，。；：、（）()]*$/.exec(text.slice(Math.max(0, start - farthestWords), start))![0];
};

const textBefore = ({ text, figures }: Passage, i: number): string =>
  /[^。]*$/.exec(text.slice(Math.max(0, figures[i]!.start - 160), figures[i]!.start))![0];

const isAddend = ({ figures }: Passage, i: number, total: Figure): boolean => {
  const figure = figures[i]!;
  return (
    sameUnit(figure, total) &&
    figure.bracket === total.bracket &&
    total.sentence - figure.sentence <= 2 &&
    !cannotBeAdded(figure)
  );
};

const countedTotal = (passage: Passage, index: number, before: readonly number[], words: string): Relation[] | null => {
  const { figures } = passage;
  const total = figures[index]!;
  const match = counted.exec(words);
  if (!match && !summedUp.test(words)) return null;
  const own = before.filter((i) => figures[i]!.sentence === total.sentence && figures[i]!.dimension !== 'bare');
  const few = match ? integerOf(match[2]!)! : 0;
  const nearest = own.length >= Math.max(2, few) ? own : sentenceBefore(figures, before, total);
  const number = match ? few : nearest.length;
  if (number < 2 || nearest.length < number) return null;
  const indexes = match?.[1] === '前' ? nearest.slice(0, number) : nearest.slice(-number);
  const parts = indexes.map((i) => countedOut(passage, i));
  if (parts.includes(null)) return null;
  const known = parts as Figure[];
  if (judgeTotal(total, known) === 'consistent') return [agreement(passage, index, known)];
  if (passage.hasSlot(total.sentence) || passage.hasSlot(known[0]!.sentence)) return [];
  const sure = match !== null && nearest.length === number;
  return sure || isOneSlip(total, known)
    ? [mismatch(passage, index, known, sure ? 'error' : 'verify', 'inferredTotal')]
    : [];
};

/** The amounts of the nearest earlier sentence that has more than one. */
const sentenceBefore = (figures: readonly Figure[], before: readonly number[], total: Figure): readonly number[] => {
  for (const distance of [1, 2]) {
    const own = before.filter((i) => total.sentence - figures[i]!.sentence === distance);
    if (own.length > 1) return own;
  }
  return [];
};

/** A，加上B、C，收入总计T: from the figure before 加上 on. */
const plusTotal = (passage: Passage, index: number, before: readonly number[]): Relation[] | null => {
  const { figures, text } = passage;
  const total = figures[index]!;
  if (!totalBehindPlus.test(wordsBefore(passage, index))) return null;
  const near = before.filter((i) => total.sentence - figures[i]!.sentence <= 1);
  const at = near.findLastIndex((i, n) =>
    addedTo.test(
      text.slice(n ? figures[near[n - 1]!]!.end : Math.max(0, figures[i]!.start - farthestWords), figures[i]!.start),
    ),
  );
  if (at < 0 || total.sentence !== figures[near[at]!]!.sentence) return null;
  const parts = near.slice(Math.max(0, at - 1)).map((i) => figures[i]!);
  if (parts.length < 2 || at === 0) return null;
  if (judgeTotal(total, parts) === 'consistent') return [agreement(passage, index, parts)];
  if (passage.hasSlot(total.sentence) || parts.some(({ head }) => /其中|含/.test(head))) return [];
  return [mismatch(passage, index, parts, isOneSlip(total, parts) ? 'error' : 'verify', 'inferredTotal')];
};

/** a、b、c，合计N and 查处A a件、B b件，累计查处N件: all the numbers before it in its sentence, or the last few of them. */
const nearTotal = (passage: Passage, index: number, before: readonly number[]): Relation[] | null => {
  const { figures } = passage;
  const total = figures[index]!;
  const own = before.filter((i) => figures[i]!.sentence === total.sentence && figures[i]!.segment === total.segment);
  if (own.length < 2) return null;
  const parts = own.map((i) => countedOut(passage, i));
  if (parts.includes(null)) return null;
  const known = parts as Figure[];
  const plain = saysTotal.test(total.head);
  if (plain) {
    const sums = new PrefixSums(known);
    for (let n = 0; n + 2 <= known.length; n++) {
      if (!sums.mayMake(total, n, known.length)) continue;
      if (judgeTotal(total, known.slice(n)) === 'consistent') return [agreement(passage, index, known.slice(n))];
    }
  }
  const like = isNamedAlike(passage, index, own);
  if (like && judgeTotal(total, known) === 'consistent') return [agreement(passage, index, known)];
  if (known.some(({ head }) => totalWords.test(head)) || passage.hasSlot(total.sentence)) return null;
  const listed = known.slice(1).every(({ mark, head }) => (mark === '、' || mark === '，') && !/其中|含/.test(head));
  if (!listed || known.some(({ head }) => periods.test(head))) return null;
  if (plain && known.slice(1).every(({ head }) => head.length < 12))
    return [mismatch(passage, index, known, plainly.test(total.head) ? 'error' : 'verify', 'inferredTotal')];
  return like && (isOneSlip(total, known) || plain)
    ? [mismatch(passage, index, known, 'verify', 'inferredTotal')]
    : null;
};

/** 查处A问题27件、B问题13件，累计查处: what the total is called comes back in the names of its parts. */
const isNamedAlike = (passage: Passage, index: number, parts: readonly number[]): boolean => {
  const whole = labelOf(passage, index).replace(/^(?:全年|累计|共|全[市县区省院局])+/, '');
  return parts.filter((i) => shareNoun(labelOf(passage, i), whole)).length * 2 > parts.length;
};

const isOneSlip = (total: Figure, parts: readonly Figure[]): boolean => {
  const slip = slipFrom(total, totalOf(parts));
  return slip !== null && chanceOfSlip(total, slip) < 0.25;
};
