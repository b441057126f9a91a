import type { BlockPart, Draft } from '../../draft/draft.ts';
import { Package } from '../package.ts';
import { damaged } from '../unreadable-file.ts';
import type { ZipEntry } from '../zip.ts';
import { assemble } from './assemble.ts';
import { ListLabels } from './list-labels.ts';
import { Numbering } from './numbering.ts';
import { type Counting, Story } from './story.ts';
import { Styles } from './styles.ts';

/** Parts beside the body, and the type of the relationship that leads to them. */
const notes = [
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['comments', 'comment'],
] as const satisfies readonly (readonly [string, BlockPart])[];

/**
 * A Word document → draft: the body, then footnotes, endnotes, comments, and each header and footer that a section
 * shows, once. Throws UnreadableFile where a part is missing, broken or beyond `limits`.
 */
export const readDocx = (bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Draft => {
  const document = new Package(bytes, entries);
  const main = document.relationships('').find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  if (!document.has(main)) throw damaged({ zh: `缺少 ${main}`, en: `${main} is missing` });

  const related = document.relationships(main);
  const partOf = (type: string) => related.find((relationship) => relationship.type === type)?.part ?? '';
  const styles = Styles.read(document, partOf('styles'));
  const numbering = Numbering.read(document, partOf('numbering'), styles);
  const read = (part: string, counting: Counting = newCounting(numbering)): Story => {
    const story = new Story(styles, counting);
    document.read(part, story);
    return story;
  };

  const body = read(main);
  const parts: { part: BlockPart; story: Story }[] = [{ part: 'body', story: body }];
  for (const [type, part] of notes) parts.push({ part, story: read(partOf(type)) });
  const margins = newCounting(numbering);
  for (const id of new Set(body.headersAndFooters)) {
    const { type, part } = related.find((relationship) => relationship.id === id) ?? {};
    if (part && (type === 'header' || type === 'footer')) parts.push({ part: type, story: read(part, margins) });
  }
  return assemble(
    parts.map(({ part, story }) => ({ part, blocks: story.finish() })),
    name,
  );
};

/** Each part counts its lists from their start, but headers and footers go on from each other. */
const newCounting = (numbering: Numbering): Counting => ({
  text: new ListLabels(numbering),
  boxes: new ListLabels(numbering),
});
