import type { Block, BlockPart, Draft } from '../../draft/draft.ts';
import type { Place } from '../../draft/place.ts';
import type { Bilingual, Language } from '../../lexicon/language.ts';

export interface Locator {
  /** Where a place is, for a person: `12:8` in a text file, `第 7 段` or `表 2 第 3 行第 1 列` in a document. */
  readonly name: (place: Place) => string;
  readonly blockAt: (offset: number) => Block | undefined;
}

export const locator = (draft: Draft, language: Language): Locator => {
  const blockIndex = (offset: number) => lastAtOrBefore(draft.blocks.length, (i) => draft.blocks[i]!.start, offset);
  const blockAt = (offset: number) => draft.blocks[blockIndex(offset)];
  const isLines = draft.kind === 'txt' || draft.kind === 'md';
  const name = isLines ? lineNamer(draft.text) : blockNamer(draft.blocks, blockIndex, language);
  return { blockAt, name: (place) => place.cell ?? name(place.start) };
};

const lineNamer = (text: string) => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: lineEnd }) => index + lineEnd.length)];
  return (offset: number): string => {
    const line = lastAtOrBefore(starts.length, (i) => starts[i]!, offset);
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
};

const parts = {
  body: { zh: '第 {{n}} 段', en: '¶ {{n}}' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  footnote: { zh: '脚注', en: 'footnote' },
  endnote: { zh: '尾注', en: 'endnote' },
  comment: { zh: '批注', en: 'comment' },
  textbox: { zh: '文本框', en: 'text box' },
} satisfies Record<BlockPart, Bilingual>;
const table: Bilingual = { zh: '表 {{n}}', en: 'table {{n}}' };
const cell: Bilingual = { zh: ' 第 {{row}} 行第 {{column}} 列', en: ' row {{row}} column {{column}}' };

/** Paragraphs of the body are counted, and tables, each by themselves, as a reader counts them. */
const blockNamer = (blocks: readonly Block[], blockIndex: (offset: number) => number, language: Language) => {
  let paragraphs = 0;
  let tables = 0;
  const names = blocks.map((block) => {
    if (block.kind === 'table') return table[language].replace('{{n}}', String(++tables));
    return parts[block.part][language].replace('{{n}}', () => String(++paragraphs));
  });
  return (offset: number): string => {
    const index = blockIndex(offset);
    const block = blocks[index];
    if (block?.kind !== 'table') return names[index] ?? '';
    const inside = block.cells.findLast((c) => block.start + c.start <= offset);
    if (!inside) return names[index]!;
    const place = cell[language].replace('{{row}}', String(inside.row + 1));
    return names[index]! + place.replace('{{column}}', String(inside.column + 1));
  };
};

/** The last of `count` ascending numbers that is not above `limit`; the first where all are. */
const lastAtOrBefore = (count: number, at: (index: number) => number, limit: number): number => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};
