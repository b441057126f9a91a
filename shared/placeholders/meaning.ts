import {
  afterSlot,
  gradeAfterSlot,
  labelKinds,
  notAfterSlot,
  ordinalAfterSlot,
  placeMottoes,
} from '../lexicon/slot-words.ts';
import { unitAt } from '../lexicon/units.ts';
import type { SlotKind } from './slot.ts';

/** What the words around a mark say is missing there. */
export interface Meaning {
  readonly kind: SlotKind;
  /** The words say it so clearly that one character is enough for a slot: `X件`, `*市`. */
  readonly isClear: boolean;
}

const index = (table: Readonly<Partial<Record<SlotKind, string>>>): ReadonlyMap<string, SlotKind> =>
  new Map(
    Object.entries(table).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as SlotKind] as const)),
  );

const kindsBehind = index(afterSlot);
const labels = index(labelKinds);
const otherWords: ReadonlySet<string> = new Set(notAfterSlot.split(' '));
const longestWord = 6;

const year = /^年(?!代|级|轻|龄|会|终|货|夜|长|味|薪|代(?!表))/;
const month = /^月(?!球|亮|嫂|饼|薪|光|季|台|经)/;
const day = /^日(?!常|志|记|益|本|报|语|程|子|均|前|渐)/;
const timeOfDay = /^[时点](?:[0-9XxＸ×*＊]{1,2}分|许|整)|^[:：](?:\d\d(?!\d)|[Xx×]{2}(?![Xx×A-Za-z]))/;
const spanOfTime = /(?:近|过去|这|前|后|每|连续|为期|历时|从业|工作)$/;
const magnitude = /^[余多几]?[十百千万亿]*[余多]?/;
const currency = /[￥¥$]$|人民币[：:]?$/;
const label = /([\u4e00-\u9fff]{2,8})(?:[（(][^（）()]{1,8}[）)])?[：:]$/;

/** `left` and `right` are the words around the mark, without layout. */
export const meaningOf = (left: string, right: string): Meaning | null =>
  sessionOrDate(left, right) ?? wordBehind(left, right) ?? wordBefore(left);

const sessionOrDate = (left: string, right: string): Meaning | null => {
  if ((/党的$|中共$/.test(left) && right[0] === '大') || /^(?:届|中全会|次全会|次党代会)/.test(right))
    return { kind: 'session', isClear: true };
  if (/(?<!\d)(?:19|20)$/.test(left) && /^[-—–~～至.．]/.test(right)) return { kind: 'date', isClear: true };
  if (year.test(right)) return { kind: spanOfTime.test(left) ? 'quantity' : 'date', isClear: true };
  if (month.test(right) || timeOfDay.test(right) || /^季度/.test(right)) return { kind: 'date', isClear: true };
  if (day.test(right) || (right[0] === '日' && left.endsWith('月')) || (right[0] === '分' && /[时点]$/.test(left)))
    return { kind: 'date', isClear: true };
  return null;
};

const wordBehind = (left: string, right: string): Meaning | null => {
  if (currency.test(left) && !/^[\u4e00-\u9fff]{2}/.test(right.replace(/^[万亿]?元/, '')))
    return { kind: 'quantity', isClear: true };
  if (gradeAfterSlot.test(right) || (/第$/.test(left) && ordinalAfterSlot.test(right)))
    return { kind: 'other', isClear: true };
  if (/^[\u4e00-\u9fff]{1,4}〔/.test(right)) return { kind: 'unit', isClear: true };
  if (/[〕\]】］）)]$/.test(left) && /^号(?![楼线码])/.test(right)) return { kind: 'other', isClear: true };
  const scale = magnitude.exec(right)![0].length;
  const unit = unitBehind(right, scale);
  for (
    let length = Math.min(longestWord, right.length);
    length > (scale ? 0 : (unit?.length ?? 0)) - 1 && length > 0;
    length--
  ) {
    const word = right.slice(0, length);
    if (otherWords.has(word)) return null;
    const kind = kindsBehind.get(word);
    if (kind) return { kind, isClear: kind !== 'name' };
  }
  if (unit && !otherWords.has(right.slice(scale, scale + 2))) return { kind: 'quantity', isClear: true };
  return /[万亿]/.test(right.slice(0, scale)) && scale <= 2 ? { kind: 'quantity', isClear: true } : null;
};

/** A unit, but no letter that begins a word (A of App). */
const unitBehind = (right: string, at: number): string | null => {
  const unit = unitAt(right, at);
  return unit && /[A-Za-z]$/.test(unit) && /[A-Za-z]/.test(right[at + unit.length] ?? '') ? null : unit;
};

const wordBefore = (left: string): Meaning | null => {
  if (left.endsWith('《')) return { kind: 'name', isClear: false };
  if (placeMottoes.test(left)) return { kind: 'place', isClear: false };
  const asked = label.exec(left)?.[1];
  if (!asked) return null;
  for (let from = Math.max(0, asked.length - 5); from < asked.length - 1; from++) {
    const kind = labels.get(asked.slice(from));
    if (kind) return { kind, isClear: false };
  }
  return null;
};
