import type { Figure } from '../../figures/figure.ts';
import { opposite } from '../../numbers/interval.ts';
import { absolute } from '../../numbers/rational.ts';
import type { Judgement } from '../judgement.ts';
import { likeness } from '../likeness.ts';
import { cleanLabel, labelOf, type Passage } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { isBaseValue } from './change-claim.ts';
import { isPast } from './compared-with.ts';
import type { Course } from './course.ts';

/** What has changed, in words: the label of the first figure whose words are not only 下降到. */
export const subjectOf = (passage: Passage, ...figures: readonly Figure[]): string => {
  for (const figure of figures) {
    const label = labelOf(passage, passage.figures.indexOf(figure)).replace(
      /(?:的)?(?:增加|增长|上升|提高|提升|下降|降低?|减少?|回落|缩减|缩短|扩大|发展)(?:到|至|了)?(?:\d{4}年的?)?$/,
      '',
    );
    const subject = label.replace(/(?:由|从|比|较|与|同).*$/, '');
    if (subject) return subject;
  }
  return '';
};

/** −17% after a word for falling says the same as 17%. */
export const positive = (claim: Figure): Figure =>
  claim.value.num < 0n ? { ...claim, value: absolute(claim.value), range: opposite(claim.range) } : claim;

export const settle = (passage: Passage, claim: Figure, judgement: Judgement, clear: boolean): Relation['verdict'] =>
  judgement !== 'off' ? judgement : passage.hasSlot(claim.sentence) ? 'unassessable' : clear ? 'error' : 'verify';

/** Which sentence of the rule says what is wrong. */
export const findingOf = (judgement: Judgement, turned: boolean): string | undefined =>
  judgement === 'consistent' ? undefined : judgement === 'last-digit' ? 'lastDigit' : turned ? 'direction' : 'mismatch';

/** A beginning is named as such, wherever it stands. */
export const isTold = (passage: Passage, claim: Figure, { from }: Course): boolean =>
  from !== null && (isBaseValue(from, passage.text) || isPast(from.head) || from.start > claim.start);

/** Beginning and end are told by the words, in the sentence of the claim. */
export const isClear = (passage: Passage, claim: Figure, course: Course): boolean =>
  course.told &&
  isTold(passage, claim, course) &&
  course.from!.sentence === claim.sentence &&
  course.to?.sentence === claim.sentence;

/** Aims and forecasts state no fact. */
const noFact = /力争|确保|争取|目标|预计|预期|计划|不低于|不超过|要求|控制在|以内/;

/** A change that its numbers contradict, but that is an aim or is said of something else than they. */
export const isNotOfThese = (passage: Passage, claim: Figure, operands: readonly Figure[]): boolean =>
  noFact.test(clauseBefore(passage.text, claim)) || isOfOther(passage, claim, operands);

const farthestClause = 40;

const clauseBefore = (text: string, { start }: Figure): string => {
  const words = text.slice(Math.max(0, start - farthestClause), start);
  return words.slice(Math.max(...[...'。；，'].map((mark) => words.lastIndexOf(mark))) + 1);
};

/** The change has a subject of its own, which none of the numbers has. */
const isOfOther = (passage: Passage, { head }: Figure, operands: readonly Figure[]): boolean => {
  const subject = cleanLabel(head.replace(changeWords, '').replace(comparisons, ''));
  if (subject.length < 2 || anySubject.test(subject)) return false;
  return operands.every((figure) => {
    const label = labelOf(passage, passage.figures.indexOf(figure));
    return likeness(subject, figure.head + label + figure.tail) === 0;
  });
};

const anySubject =
  /^(?:其中|分别|均|各|全年|累计|总体|整体|合计|总量|数量|总数|幅度|数据|规模|人数|件数|金额|收支|个)+$/;
const comparisons =
  /^.*(?:同比|环比|相比)|(?:较|(?<![占对同环别])比|与)[^，。；]*?(?:同期|上年度?|去年|年|月|季度|期)(?:末|初|的)?/;
const changeWords =
  /净?(?:增加|增长|上升|提高|提升|上涨|减少|下降|降低|下滑|回落|下跌|增幅|降幅|涨幅|跌幅|增速|多|少|增|减|降)(?:了|约|近|为|达|幅度)*$/;
