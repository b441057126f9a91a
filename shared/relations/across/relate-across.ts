import type { Relation } from '../relation.ts';
import type { AcrossFacts } from './facts.ts';
import { listedInBlocks } from './listed-in-blocks.ts';
import { repeats } from './repeats.ts';
import { sharesOfEarlier } from './shares-of-earlier.ts';
import { totalsOfRuns } from './totals-of-runs.ts';

/** A block's facts with the place of the block in the draft. */
export interface PlacedFacts {
  readonly facts: AcrossFacts;
  readonly offset: number;
}

/** Relations between figures of different blocks. Spans count in the draft's text. */
export const relateAcross = (blocks: readonly PlacedFacts[]): Relation[] => {
  const shares = sharesOfEarlier(blocks);
  const lists = listedInBlocks(blocks);
  const known = new Set(
    [...shares, ...lists]
      .filter(({ kind, verdict }) => kind === 'sum' && verdict === 'consistent')
      .map(({ operands }) => operands[0]!.start),
  );
  return [...shares, ...lists, ...totalsOfRuns(blocks, known), ...repeats(blocks)];
};
