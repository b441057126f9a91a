import { compare } from '../../numbers/rational.ts';
import { labelOf, type Passage, type Series } from '../passage.ts';
import type { Relation } from '../relation.ts';
import { inFormula, state } from '../state.ts';
import { changeWords } from '../sums/total.ts';

/** What 其中 or …中有… picks out of a whole is no more than the whole: 8个乡镇中，有9个…. */
export const subsets = (passage: Passage, { indexes }: Series): Relation[] => {
  const { figures, text } = passage;
  if (!text.includes('中')) return [];
  const relations: Relation[] = [];
  for (let k = 1; k < indexes.length; k++) {
    const [whole, part] = [figures[indexes[k - 1]!]!, figures[indexes[k]!]!];
    if (whole.sentence !== part.sentence || changeWords.test(whole.head) || changeWords.test(part.head)) continue;
    const gap = text.slice(whole.end, part.start);
    const picked = /^[^，。；（）]{0,12}中[，,]?(?:已|共|仅|只|就)?有$/.test(gap);
    const among = part.bracket === whole.bracket && /^[，（][^，。；、]{0,2}其中[：:，]?[^，。；、]{0,20}$/.test(gap);
    const exceeds = compare(part.value, whole.value) > 0;
    if (!picked && !(among && exceeds)) continue;
    if (part.approximation || whole.approximation) continue;
    const verdict = !exceeds ? 'consistent' : passage.hasSlot(whole.sentence) ? 'unassessable' : 'error';
    relations.push(
      state({
        kind: 'subset',
        verdict,
        claim: part,
        operands: [whole],
        label: labelOf(passage, indexes[k]!),
        formula: `${inFormula(part)} ≤ ${inFormula(whole)}`,
        data: { whole: whole.text },
        fixable: false,
        ...(exceeds && { finding: 'exceeds' }),
      }),
    );
  }
  return relations;
};
