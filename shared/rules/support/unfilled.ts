import type { DraftAnalysis } from '../../check/analysis.ts';
import { type DraftSlot, draftSlots, isTemplate } from '../../placeholders/draft-slots.ts';
import {
  type Knowledge,
  type KnownValue,
  knowledgeFrom,
  knownValue,
  type ValueSource,
} from '../../placeholders/known-values.ts';
import type { SlotKind, SlotShape } from '../../placeholders/slot.ts';
import type { Bilingual, Finding } from '../rule.ts';

const kindNames = {
  quantity: { zh: '数量', en: 'a quantity' },
  place: { zh: '地区名称', en: 'a place' },
  unit: { zh: '单位名称', en: 'a body or unit' },
  person: { zh: '人名', en: 'a person' },
  date: { zh: '日期', en: 'a date' },
  session: { zh: '届次', en: 'a session' },
  name: { zh: '名称', en: 'a name' },
  note: { zh: '内容', en: 'content' },
  other: { zh: '待填内容', en: 'something' },
} satisfies Record<SlotKind, Bilingual>;

type MessageId = SlotKind | `from-${ValueSource}`;

const unfilled = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `“{{phrase}}”中“{{mark}}”尚未填写（${zh}）。`,
  en: `“{{mark}}” in “{{phrase}}” is not filled in: ${en} is missing.`,
});

/** One sentence for each kind of slot, and one for each place that a value is taken from. */
export const unfilledMessages = {
  quantity: unfilled(kindNames.quantity),
  place: unfilled(kindNames.place),
  unit: unfilled(kindNames.unit),
  person: unfilled(kindNames.person),
  date: unfilled(kindNames.date),
  session: unfilled(kindNames.session),
  name: unfilled(kindNames.name),
  note: unfilled(kindNames.note),
  other: unfilled(kindNames.other),
  'from-title': { zh: '按标题、署名填入“{{value}}”', en: 'Fill in “{{value}}”, as in the title or signature' },
  'from-text': { zh: '按文中他处填入“{{value}}”', en: 'Fill in “{{value}}”, as elsewhere in the text' },
  'from-year': { zh: '按文稿年份填入“{{value}}”', en: 'Fill in “{{value}}”, by the year of the document' },
} as const satisfies Record<MessageId, Bilingual>;

/** The check of the rules PH-01 … PH-05: every slot of one shape is one finding. */
export const unfilledIn =
  (shape: SlotShape) =>
  (analysis: DraftAnalysis): readonly Finding<MessageId>[] => {
    const slots = slotsOf(analysis).filter((slot) => slot.shape === shape);
    if (!slots.length) return [];
    const knowledge = knowledgeOf(analysis);
    return slots.map((slot) => toFinding(slot, knownValue(slot, knowledge)));
  };

const toFinding = (slot: DraftSlot, known: KnownValue | null): Finding<MessageId> => {
  const { kind, verdict, phrase, text, start, end } = slot;
  const mark = /\S/.test(text) ? text : '　';
  return {
    message: kind,
    verdict,
    where: { start, end },
    data: { phrase, mark },
    ...(known && {
      suggestions: [
        {
          title: `from-${known.source}`,
          data: { value: known.value },
          edits: [{ span: { start, end }, text: known.value }],
        },
      ],
    }),
    identity: [kind, mark.replace(/^(.)\1+$/, '$1$1'), phrase.replace(/\d+/g, '0')].join('|'),
  };
};

const slots = new WeakMap<DraftAnalysis, DraftSlot[]>();

/** The slots of a draft that count, worked out once for all rules that ask. */
export const slotsOf = (analysis: DraftAnalysis): readonly DraftSlot[] => {
  const known = slots.get(analysis);
  if (known) return known;
  const found = draftSlots(
    analysis.blocks.map(({ block, analysis: { slots } }) => ({ block, slots })),
    isTemplate(analysis.draft.name, titleOf(analysis)),
  );
  slots.set(analysis, found);
  return found;
};

/** As it is printed, with a mark like （模板） at its end. */
const titleOf = ({ draft, outline }: DraftAnalysis): string =>
  outline.title ? draft.text.slice(outline.title.start, outline.title.end) : (draft.blocks[0]?.text ?? '');

const knowledge = new WeakMap<DraftAnalysis, Knowledge>();

const knowledgeOf = (analysis: DraftAnalysis): Knowledge => {
  const known = knowledge.get(analysis);
  if (known) return known;
  const { draft, outline } = analysis;
  const places = [outline.addressee, outline.signature].flatMap((span) =>
    span ? [draft.text.slice(span.start, span.end)] : [],
  );
  const found = knowledgeFrom(draft.text, [titleOf(analysis), ...places]);
  knowledge.set(analysis, found);
  return found;
};
