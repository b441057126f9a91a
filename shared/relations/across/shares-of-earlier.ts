import type { Relation } from '../relation.ts';
import { type Candidate, judgeShares } from '../shares/share.ts';
import type { ShareClaim, ShareList } from '../shares/share-list.ts';
import { sharesTotal } from '../shares/shares-total.ts';
import { type EarlierAmounts, placed } from './earlier.ts';
import { unitOf } from './facts.ts';
import type { PlacedFacts } from './relate-across.ts';

const noSlot = () => false;

/** Shares whose whole stands in an earlier block; one share to a block, one block after the other, they are a list. */
export class ShareLists {
  readonly #earlier: EarlierAmounts;
  /** A list of one share to each block that the next block may go on with, and what stood before its first block. */
  #pending: { list: ShareList; readonly candidates: readonly Candidate[]; last: number } | null = null;

  constructor(earlier: EarlierAmounts) {
    this.#earlier = earlier;
  }

  /** To be called with the blocks in order, before their own amounts count as earlier ones. */
  pass({ facts, offset }: PlacedFacts, block: number): readonly Relation[] {
    const { openShares } = facts;
    if (!openShares.length) return this.#pending ? this.finish() : [];
    const [first] = openShares;
    if (
      this.#pending &&
      openShares.length === 1 &&
      first!.length === 1 &&
      this.#pending.last === block - 1 &&
      continues(this.#pending.list, first![0]!)
    ) {
      this.#pending.list = [...this.#pending.list, ...placedList(first!, offset)];
      this.#pending.last = block;
      return [];
    }
    const relations = [
      ...this.finish(),
      ...openShares.slice(0, -1).flatMap((list) => judged(placedList(list, offset), this.#candidates(list, block))),
    ];
    const last = openShares.at(-1)!;
    this.#pending = { list: placedList(last, offset), candidates: this.#candidates(last, block), last: block };
    return last.length === 1 ? relations : [...relations, ...this.finish()];
  }

  /** Judges the list that no further block goes on with. */
  finish(): readonly Relation[] {
    if (!this.#pending) return [];
    const { list, candidates } = this.#pending;
    this.#pending = null;
    return [...judged(list, candidates), ...(list.length > 1 ? sharesTotal(list) : [])];
  }

  #candidates(list: ShareList, block: number): Candidate[] {
    const part = list.find((share) => share.part)?.part;
    if (!part) return [];
    return this.#earlier
      .before(block, unitOf(part))
      .map(({ inDraft, label }) => ({ figure: inDraft(), label, near: false }));
  }
}

const judged = (list: ShareList, candidates: readonly Candidate[]): readonly Relation[] =>
  list.some((share) => share.part) ? judgeShares(list, candidates, noSlot).relations : [];

const continues = (list: ShareList, share: ShareClaim): boolean => {
  const part = list[0]!.part;
  return (
    !!share.part && !!part && unitOf(share.part) === unitOf(part) && (!share.whole || share.whole === list[0]!.whole)
  );
};

const placedList = (list: ShareList, offset: number): ShareList =>
  list.map((share) => ({
    ...share,
    claim: placed(share.claim, offset),
    part: share.part && placed(share.part, offset),
    printedWhole: share.printedWhole && placed(share.printedWhole, offset),
  }));
