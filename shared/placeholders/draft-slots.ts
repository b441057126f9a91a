import type { Block } from '../draft/draft.ts';
import { writingOf } from './mark.ts';
import type { Slot } from './slot.ts';

/** A slot that is reported, placed in the draft's text. */
export interface DraftSlot extends Slot {
  readonly text: string;
  readonly verdict: 'error' | 'verify' | 'info';
  /** What follows it in its block, up to six characters: `市纪委监委`. */
  readonly behind: string;
}

interface SlottedBlock {
  readonly block: Block;
  readonly slots: readonly Slot[];
}

/** So many sure slots of one writing show that the draft leaves things open by it. */
const enoughCompany = 2;

/**
 * The slots of a whole draft that count. Doubtful ones are to be verified; a lone mark between words counts only in a
 * draft that has sure slots of the same writing; in a template every slot is meant to be there, and is only told.
 */
export const draftSlots = (blocks: readonly SlottedBlock[], isTemplate: boolean): DraftSlot[] => {
  const sure = new Map<string, number>();
  const all = blocks.flatMap(({ block, slots }) =>
    slots.map((slot) => ({ block, slot, text: block.text.slice(slot.start, slot.end) })),
  );
  for (const { slot, text } of all) {
    if (slot.standing === 'sure') sure.set(writingOf(text), (sure.get(writingOf(text)) ?? 0) + 1);
  }
  return all
    .filter(({ slot, text }) => slot.standing !== 'in-company' || (sure.get(writingOf(text)) ?? 0) >= enoughCompany)
    .map(({ block, slot, text }) => ({
      ...slot,
      start: block.start + slot.start,
      end: block.start + slot.end,
      text,
      behind: block.text.slice(slot.end, slot.end + 6),
      verdict: isTemplate ? 'info' : slot.standing === 'doubtful' ? 'verify' : 'error',
    }));
};

const templateName = /模板|模版|范本|样本|样式|格式/;
const templateTitle = /(?:模板|模版|范本|范文|样本|样式|格式)(?:[（(【].{0,12}[）)】])?[：:】）)]?$/;

/** The file's name or its title says that it is a template, whose slots are its purpose. */
export const isTemplate = (name: string | undefined, title: string): boolean =>
  (name !== undefined && templateName.test(name)) || (title.length <= 40 && templateTitle.test(title.trim()));
