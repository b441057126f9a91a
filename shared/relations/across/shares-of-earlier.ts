import type { Relation } from '../relation.ts';
import { judgeShares } from '../shares/share.ts';
import type { ShareClaim, ShareList } from '../shares/share-list.ts';
import { sharesTotal } from '../shares/shares-total.ts';
import { earlierAmounts, placed } from './earlier.ts';
import type { PlacedFacts } from './relate-across.ts';

const noSlot = () => false;

/** Shares whose whole stands in an earlier block; one share to a block, one block after the other, they are a list. */
export const sharesOfEarlier = (blocks: readonly PlacedFacts[]): Relation[] => {
  const relations: Relation[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const { facts } = blocks[b]!;
    if (!facts.openShares.length) continue;
    const first = b;
    let merged = placedList(facts.openShares.at(-1)!, blocks[b]!.offset);
    for (const list of facts.openShares.slice(0, -1))
      relations.push(...judged(blocks, b, placedList(list, blocks[b]!.offset)));
    while (merged.length === b - first + 1 && continuesIn(merged, blocks[b + 1])) {
      b++;
      merged = [...merged, ...placedList(blocks[b]!.facts.openShares[0]!, blocks[b]!.offset)];
    }
    relations.push(...judged(blocks, first, merged));
    if (b > first) relations.push(...sharesTotal(merged));
  }
  return relations;
};

const judged = (blocks: readonly PlacedFacts[], block: number, list: ShareList): readonly Relation[] => {
  const part = list.find((share) => share.part)?.part;
  return part ? judgeShares(list, earlierAmounts(blocks, block, part), noSlot).relations : [];
};

const continuesIn = (list: ShareList, next: PlacedFacts | undefined): boolean => {
  if (next?.facts.openShares.length !== 1 || next.facts.openShares[0]!.length !== 1) return false;
  const [share] = next.facts.openShares[0] as [ShareClaim];
  const part = list[0]!.part;
  return (
    !!share.part &&
    !!part &&
    share.part.base === part.base &&
    share.part.dimension === part.dimension &&
    (!share.whole || share.whole === list[0]!.whole)
  );
};

const placedList = (list: ShareList, offset: number): ShareList =>
  list.map((share) => ({
    ...share,
    claim: placed(share.claim, offset),
    part: share.part && placed(share.part, offset),
    printedWhole: share.printedWhole && placed(share.printedWhole, offset),
  }));
