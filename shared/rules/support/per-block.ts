import type { BlockAnalysis, DraftAnalysis } from '../../check/analysis.ts';
import type { Block } from '../../draft/draft.ts';

/** A block with what a rule gathered from it; what is gathered counts in the block's text. */
export interface Gathered<Value> {
  readonly block: Block;
  /** Index into the draft's blocks. */
  readonly index: number;
  readonly value: Value;
}

/**
 * What a rule over the whole draft gathers from each block, in their order; gathered anew only where a block's content
 * changed. Blocks that have nothing (null) are left out.
 */
export const gatherer = <Value>(gather: (block: Block) => Value | null) => {
  const known = new WeakMap<BlockAnalysis, { readonly value: Value | null }>();
  return ({ blocks }: DraftAnalysis): Gathered<Value>[] => {
    const all: Gathered<Value>[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const { block, analysis } = blocks[index]!;
      let entry = known.get(analysis);
      if (!entry) {
        entry = { value: gather(block) };
        known.set(analysis, entry);
      }
      if (entry.value !== null) all.push({ block, index, value: entry.value });
    }
    return all;
  };
};
