import type { Block, Draft, DraftKind } from './draft.ts';
import { isPageNumber, type Line, linesOf } from './lines.ts';
import { markdownLines } from './markdown-lines.ts';
import { pipeTable } from './pipe-table.ts';
import { continuations } from './wrapped-lines.ts';

/**
 * Plain text or Markdown → draft. One paragraph for each line that holds something; lines that a hand or a PDF broke
 * are one paragraph, whose text keeps the breaks; tables drawn with `|` are tables. Offsets count in `text` as given,
 * line ends included. Page numbers alone on a line belong to no block, or lie inside the paragraph they interrupt.
 */
export const draftFromText = (text: string, kind: DraftKind = 'txt', name?: string): Draft => {
  const lines = kind === 'md' ? markdownLines(text, linesOf(text)) : linesOf(text);
  const continues = continuations(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const drawn = pipeTable(text, lines, i);
    if (drawn) {
      blocks.push(drawn.table);
      i += drawn.lines;
      continue;
    }
    let next = i + 1;
    while (continues[next]) next++;
    if (!isPageNumber(text, lines[i]!)) blocks.push(paragraph(text, lines[i]!, lines[next - 1]!));
    i = next;
  }
  return { kind, text, blocks, name };
};

const paragraph = (text: string, first: Line, last: Line): Block => ({
  kind: 'paragraph',
  part: 'body',
  text: text.slice(first.start, last.end),
  start: first.start,
  end: last.end,
  ...(first.headingLevel ? { headingLevel: first.headingLevel } : {}),
});
