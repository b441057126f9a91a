import type { BlockAnalysis, DraftAnalysis } from '../../check/analysis.ts';
import type { Block } from '../../draft/draft.ts';

/**
 * What a rule over the whole draft wants to know of each block, kept until the block's content changes. The value must not
 * depend on where the block stands. In the order of the draft's blocks.
 */
export const perBlock = <Value>(
  compute: (block: Block) => Value,
): ((draft: DraftAnalysis) => { readonly block: Block; readonly value: Value }[]) => {
  const kept = new WeakMap<BlockAnalysis, { readonly value: Value }>();
  return ({ blocks }) =>
    blocks.map(({ block, analysis }) => {
      let entry = kept.get(analysis);
      if (!entry) {
        entry = { value: compute(block) };
        kept.set(analysis, entry);
      }
      return { block, value: entry.value };
    });
};
