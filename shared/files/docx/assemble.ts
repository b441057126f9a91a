import type { Block, BlockPart, Draft } from '../../draft/draft.ts';
import { draftFromText } from '../../draft/text-draft.ts';
import type { StoryBlock, StoryParagraph, StoryTable } from './flow.ts';

/** Stories → draft: the blocks' texts joined by line breaks, each block with its place in that text. */
export const assemble = (
  stories: readonly { readonly part: BlockPart; readonly blocks: readonly StoryBlock[] }[],
  name: string,
): Draft => {
  const texts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const story of stories) {
    for (const block of story.blocks) {
      const part = block.inTextBox && story.part === 'body' ? 'textbox' : story.part;
      if (block.kind === 'table') blocks.push(tableAt(block, start, part));
      else for (const paragraph of paragraphsAt(block, start, part)) blocks.push(paragraph);
      texts.push(block.text);
      start += block.text.length + 1;
    }
  }
  return { kind: 'docx', text: texts.join('\n'), blocks, name };
};

const tableAt = ({ text, cells, rows, columns }: StoryTable, start: number, part: BlockPart): Block => ({
  kind: 'table',
  part,
  text,
  start,
  end: start + text.length,
  cells: cells.map((cell) => ({ ...cell, start: cell.start + start, end: cell.end + start })),
  rows,
  columns,
});

/**
 * Text that was pasted from a web page has line breaks (↵) where it should have paragraphs; which breaks part paragraphs
 * and which only lines is decided as in a plain text.
 */
const paragraphsAt = (paragraph: StoryParagraph, start: number, part: BlockPart): Block[] => {
  const { text, label, headingLevel, style } = paragraph;
  const common = { kind: 'paragraph', part, ...(headingLevel && { headingLevel }), ...(style && { style }) } as const;
  const pieces = text.includes('\n') ? draftFromText(text).blocks : [{ text, start: 0, end: text.length }];
  return pieces.map((piece, i) => ({
    ...common,
    ...(label && i === 0 && { label }),
    text: piece.text,
    start: piece.start + start,
    end: piece.end + start,
  }));
};
