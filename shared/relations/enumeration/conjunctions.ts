/** 和, 与, 及, 以及 between two items, not inside a word (和谐, 参与, 及时). */
const between =
  /以及|(?<=[^共总缓温中饱平祥柔调])和(?!谐|平|睦|解|美|气|田|县|林|硕)|(?<=[^参给授赋干])与(?!会|时|否|众)|(?<=[^普涉波顾提触危以])及(?!时|格|其|早|以上|以下|以内)/g;
const anywhere = /[和与及或]|并(?![购轨网入非])|暨|\//g;

/** How many conjunctions surely part two items. */
export const conjunctions = (text: string): number => text.match(between)?.length ?? 0;
/** How many characters might part two items: an upper bound, for those who would accuse. */
export const possibleConjunctions = (text: string): number => text.match(anywhere)?.length ?? 0;
/** Both sides of the last conjunction. */
export const splitAtConjunction = (text: string): readonly [number, number] | null => {
  const last = [...text.matchAll(between)].at(-1);
  const behind = last ? last.index + last[0].length : 0;
  return last && last.index > 0 && behind < text.length ? [last.index, behind] : null;
};
