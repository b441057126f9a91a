import type { Register } from '../foreign.ts';
import { isMention } from '../mention.ts';
import type { NamedSlot } from '../named-slot.ts';
import type { SlotKind } from '../slot.ts';
import { askedKind, asksInSentence } from './asked.ts';
import { type Bracket, bracketsIn, holdsBracket } from './bracket.ts';
import { nounKind } from './nouns.ts';
import { braceKind, mustacheKind } from './variable.ts';

/** Variables of templates (`{{年度}}`, `{case['name']}`) and brackets that say what to fill in (`【单位名称】`). */
export const bracketSlots = (text: string, register: Register): NamedSlot[] => {
  const slots: NamedSlot[] = [];
  if (!holdsBracket.test(text)) return slots;
  for (const bracket of bracketsIn(text, register)) {
    const kind = kindOf(bracket);
    const standing = kind ? 'sure' : asksInSentence(bracket) ? 'in-company' : null;
    if (!standing || isMention(bracket, register)) continue;
    const { start, end } = bracket;
    slots.push({ start, end, kind: kind ?? 'other', shape: shapeOf(kind, bracket), standing });
  }
  return slots;
};

const kindOf = (bracket: Bracket): SlotKind | null => {
  if (bracket.opening === '{{') return mustacheKind(bracket);
  if (bracket.opening === '{') return braceKind(bracket);
  return bracket.opening === '[[' ? nounKind(bracket.content) : askedKind(bracket);
};

const writersNote = /^(?:待|需|此处|在此|这里)/;

const shapeOf = (kind: SlotKind | null, { content }: Bracket): NamedSlot['shape'] =>
  writersNote.test(content) ? 'note' : kind === 'date' ? 'session-date' : 'symbol';
