import { overlaps, type Span } from '../draft/place.ts';
import { blankSlots } from './blanks.ts';
import { bracketSlots } from './brackets/bracket-slots.ts';
import { dateValues } from './date-values.ts';
import { emphasisMarks } from './emphasis.ts';
import { Register } from './foreign.ts';
import { type Mark, marksIn, type Sign } from './mark.ts';
import { meaningOf } from './meaning.ts';
import { isMention, straightQuotes } from './mention.ts';
import type { NamedSlot } from './named-slot.ts';
import { noteSlots } from './notes.ts';
import { phraseAround } from './phrase.ts';
import type { Judge } from './scene.ts';
import { asterisk } from './signs/asterisk.ts';
import { blankLine, questionMarks } from './signs/blank-line.ts';
import { cross } from './signs/cross.ts';
import { circle, square } from './signs/shapes.ts';
import { x } from './signs/x.ts';
import type { Slot, SlotShape } from './slot.ts';

/** A text without any of these holds no slot; most blocks end here. */
const trigger =
  /[*＊XxＸｘ×✕╳〇○◯□_＿{【［[<＜…]|[?？]{2}|待[补填更完核确定插提]|此处|请填|TODO|TBD|FIXME|YYYY|yyyy|\.{3}|[\u4e00-\u9fff〕\d][ \u3000\u00a0]{2}|年[ \u3000\u00a0]/;

const judges = {
  asterisk,
  x,
  cross,
  circle,
  square,
  underscore: blankLine,
  question: questionMarks,
} satisfies Record<Sign, Judge>;

const shapes = {
  asterisk: 'asterisk',
  x: 'x',
  cross: 'symbol',
  circle: 'symbol',
  square: 'symbol',
  underscore: 'symbol',
  question: 'note',
} satisfies Record<Sign, SlotShape>;

/**
 * The unfilled slots of one block's text, in order, none overlapping another; spans are the marks alone.
 * A table's text is its cells parted by tabs or `|`, its rows by line breaks: no slot and no meaning reaches over these.
 * Linear in the length of the text.
 */
export const findSlots = (text: string, isTable = false): readonly Slot[] => {
  if (!trigger.test(text)) return [];
  const register = new Register(text);
  if (register.isForeign) return [];
  const passages = register.passages();
  const named = [
    ...bracketSlots(text, register),
    ...dateValues(text),
    ...noteSlots(text, register),
    ...blankSlots(text),
  ];
  const marked = markSlots(marksIn(text, isTable).filter(outside(passages)), text, register);
  return withoutOverlaps([...named.filter(outside(passages)), ...marked]).map((slot) => ({
    ...slot,
    phrase: phraseAround(text, slot),
  }));
};

type Found = Omit<Slot, 'phrase'>;

const markSlots = (marks: readonly Mark[], text: string, register: Register): Found[] => {
  const emphasis = emphasisMarks(text, marks);
  const counts = new Map<Sign, number>();
  for (const { sign } of marks) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return marks.flatMap((mark) => {
    const meaning = meaningOf(mark.left, mark.right);
    const scene = { mark, meaning, register, isEmphasis: emphasis.has(mark), company: counts.get(mark.sign)! - 1 };
    const standing = judges[mark.sign](scene);
    const quotes = straightQuotes(mark);
    if (!standing || quotes === 'phrase' || isMention(mark, register)) return [];
    const kind = meaning?.kind ?? 'other';
    return [
      {
        start: mark.start,
        end: mark.end,
        kind,
        standing: quotes ? 'in-company' : standing,
        shape: shapeOf(mark, kind),
      },
    ];
  });
};

const shapeOf = ({ sign }: Mark, kind: Slot['kind']): SlotShape =>
  kind === 'date' || kind === 'session' ? 'session-date' : shapes[sign];

/** Keeps what lies outside of spans that are in order and disjoint; to be asked in the order of the text. */
const outside = (spans: readonly Span[]) => {
  let at = 0;
  return (span: Span): boolean => {
    if (at > 0 && spans[at - 1]!.end > span.start) at = 0;
    while (at < spans.length && spans[at]!.end <= span.start) at++;
    return at >= spans.length || !overlaps(spans[at]!, span);
  };
};

/** `【待填：XX】` is one slot: of slots that overlap, the one that begins first and is longest. */
const withoutOverlaps = (slots: readonly (Found | NamedSlot)[]): Found[] => {
  const ordered = [...slots].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const slot of ordered) if (!kept.length || kept.at(-1)!.end <= slot.start) kept.push(slot);
  return kept;
};
