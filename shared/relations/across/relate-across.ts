import type { Relation } from '../relation.ts';
import { EarlierAmounts } from './earlier.ts';
import type { AcrossFacts } from './facts.ts';
import { listedInBlocks } from './listed-in-blocks.ts';
import { repeats } from './repeats.ts';
import { ShareLists } from './shares-of-earlier.ts';
import { totalsOfRuns } from './totals-of-runs.ts';

/** A block's facts with the place of the block in the draft. */
export interface PlacedFacts {
  readonly facts: AcrossFacts;
  readonly offset: number;
}

/**
 * Relations between figures of different blocks. Spans count in the draft's text.
 * Runs at every check over the whole draft: what depends on one block alone belongs into its facts.
 */
export const relateAcross = (blocks: readonly PlacedFacts[]): Relation[] => {
  const earlier = new EarlierAmounts();
  const shares = new ShareLists(earlier);
  const lists = listedInBlocks(blocks);
  const known = new Set(
    lists.filter(({ verdict }) => verdict === 'consistent').map(({ operands }) => operands[0]!.start),
  );
  const relations = [...lists];
  blocks.forEach((block, b) => {
    const found = shares.pass(block, b);
    for (const { kind, verdict, operands } of found)
      if (kind === 'sum' && verdict === 'consistent') known.add(operands[0]!.start);
    relations.push(...found, ...totalsOfRuns(block, b, earlier, known));
    earlier.pass(block.facts, block.offset, b);
  });
  return [...relations, ...shares.finish(), ...repeats(blocks)];
};
