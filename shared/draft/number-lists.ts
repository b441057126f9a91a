import type { NumberList, OutlineItem } from './outline.ts';

interface OpenList extends NumberList {
  readonly items: OutlineItem[];
  goesOn: boolean;
  readonly level: number;
  readonly headingLevel: number;
  /** For 一是、二是 inside one paragraph: its block; such a list ends with it. */
  readonly paragraph: number | null;
  last: number;
}

/** Lists of one series that may stand open inside each other; more is no nesting but a form that starts again and again. */
const deepestNesting = 3;

/**
 * Whether a list of this style may stand inside another of it, so that the outer one still waits: 1. under a heading
 * numbered 1., 一、 in a speech of parts that are numbered so too, 一是 within a paragraph that is itself 一是.
 */
const mayHoldItself = ({ style, opensParagraph }: OutlineItem): boolean =>
  style !== 'chinese-bracket' && style !== 'chapter' && (style !== 'run-in' || !opensParagraph);

/**
 * Sorts numbered items, given in the order of the text, into lists. A number continues the nearest list that waits for
 * it; 1 begins a list; any other number joins the nearest list of its series as one out of order.
 */
export class NumberLists {
  readonly all: NumberList[] = [];
  #open: OpenList[] = [];
  readonly #closed = new Map<string, OpenList>();

  /** Takes the next item; returns its level. */
  add(item: OutlineItem, headingLevel = 0): number {
    this.#endParagraphsBefore(item.block);
    const { number } = item;
    if (number === null) return this.#levelUnder(this.#open.at(-1), item.series);
    const list = this.#listFor(item, number, headingLevel);
    list.items.push(item);
    list.last = number;
    return list.level;
  }

  /** A heading without a number ends what was numbered under headings of its level and below. */
  heading(level: number): void {
    while (this.#open.length) {
      const { headingLevel } = this.#open.at(-1)!;
      if (headingLevel && headingLevel < level) return;
      this.#close();
    }
  }

  #listFor(item: OutlineItem, number: number, headingLevel: number): OpenList {
    let sibling: OpenList | undefined;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const list = this.#open[i]!;
      if (list.series !== item.series) continue;
      if (list.last + 1 === number) return this.#backTo(list);
      if (!sibling && (item.opensParagraph || list.items.at(-1)?.block === item.block)) sibling = list;
    }
    if (number === 1) return this.#begin(item, sibling, headingLevel);
    const closed = this.#closed.get(item.series);
    // 一是 in the midst of a paragraph, 二是 at the head of the next.
    if (closed?.last === number - 1 && closed.paragraph !== null) return this.#reopen(closed);
    if (sibling) return this.#backTo(sibling);
    if (closed && (closed.last === number - 1 || closed.goesOn)) return this.#reopen(closed);
    return this.#begin(item, undefined, headingLevel);
  }

  #begin(item: OutlineItem, sibling: OpenList | undefined, headingLevel: number): OpenList {
    if (sibling) {
      this.#backTo(sibling);
      if (!mayHoldItself(item)) this.#open.pop();
    } else if (item.style === 'chinese' || item.style === 'chapter') this.#closeBelowChapters();
    const nested = this.#open.filter(({ series }) => series === item.series);
    if (nested.length >= deepestNesting) this.#open = this.#open.filter((list) => list !== nested[0]);
    const above = this.#open.at(-1);
    const list: OpenList = {
      series: item.series,
      items: [],
      parent: sibling ? sibling.parent : (above?.items.at(-1) ?? null),
      goesOn: false,
      level: this.#levelUnder(above, item.series),
      headingLevel,
      paragraph: item.opensParagraph ? null : item.block,
      last: 0,
    };
    this.#open.push(list);
    this.all.push(list);
    return list;
  }

  #levelUnder(above: OpenList | undefined, series: string): number {
    if (!above) return 1;
    return above.series === series ? above.level : above.level + 1;
  }

  #backTo(list: OpenList): OpenList {
    while (this.#open.at(-1) !== list) this.#close();
    return list;
  }

  #reopen(list: OpenList): OpenList {
    list.goesOn = true;
    this.#closed.delete(list.series);
    this.#open.push(list);
    return list;
  }

  #closeBelowChapters(): void {
    while (this.#open.length && this.#open.at(-1)!.items[0]?.style !== 'chapter') this.#close();
  }

  #endParagraphsBefore(block: number): void {
    while (this.#open.length) {
      const { paragraph } = this.#open.at(-1)!;
      if (paragraph === null || paragraph === block) return;
      this.#close();
    }
  }

  #close(): void {
    const list = this.#open.pop()!;
    this.#closed.set(list.series, list);
  }
}
