import type { Block, Draft, DraftKind } from './draft.ts';

/**
 * Plain text → draft: one paragraph for each line that holds something.
 * Offsets count in `text` as given, line ends included.
 */
export const draftFromText = (text: string, kind: DraftKind = 'txt', name?: string): Draft => {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    blocks.push({
      kind: 'paragraph',
      part: 'body',
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return { kind, text, blocks, name };
};
