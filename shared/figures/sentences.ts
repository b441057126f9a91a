import type { Span } from '../draft/place.ts';

/** Marks that end a sentence, wherever they stand. */
export const sentenceEnds = '。！？!?';

/** The numbers, from 0, of the sentences that the spans begin in; the spans are in order. */
export const sentencesOf = (text: string, spans: readonly Span[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let sentence = 0;
  let at = 0;
  for (const { start } of spans) {
    for (; at < start; at++) if (sentenceEnds.includes(text[at]!)) sentence++;
    found.add(sentence);
  }
  return found;
};
