import type { Attributes, XmlHandler } from '../xml.ts';
import { Alternatives } from './alternatives.ts';
import { isLeftOut, printed } from './elements.ts';
import { Flow, type StoryBlock } from './flow.ts';
import type { ListLabels } from './list-labels.ts';
import { ParagraphBuilder } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { symbol } from './symbols.ts';
import { TableBuilder } from './table.ts';

/** Text boxes count their lists apart from the text around them. */
export interface Counting {
  readonly text: ListLabels;
  readonly boxes: ListLabels;
}

/**
 * Walks one part (document, header, footnotes …) and gathers its paragraphs and tables in reading order; what a text box
 * holds comes after the paragraph that it is anchored in.
 */
export class Story implements XmlHandler {
  readonly #styles: Styles;
  readonly #counting: Counting;
  readonly #alternatives = new Alternatives();
  readonly #flows: [Flow, ...Flow[]] = [new Flow()];
  readonly #paragraphs: ParagraphBuilder[] = [];
  readonly #tables: TableBuilder[] = [];
  /** Elements open within one that is left out. */
  #skipping = 0;
  #openBoxes = 0;
  #reading: 'text' | 'code' | null = null;
  #characters = '';
  #keepsBlanks = false;
  /** Relationships of the headers and footers that the story's sections show, in order. */
  readonly headersAndFooters: string[] = [];

  constructor(styles: Styles, counting: Counting) {
    this.#styles = styles;
    this.#counting = counting;
  }

  /** To be called when the part has been read. */
  finish(): readonly StoryBlock[] {
    this.#flushCarried(this.#flows[0]);
    return this.#flows[0].blocks;
  }

  open(name: string, attributes: Attributes, parent: string): void {
    if (!this.#alternatives.open(name, attributes)) return;
    if (this.#skipping > 0 || isLeftOut(name, attributes)) {
      // A deleted paragraph mark or table row stands among the properties, as an element without content.
      if (this.#skipping++ === 0) this.#describe(name, attributes, parent);
    } else if (name === 'w:t') this.#startText('text', attributes);
    else if (parent === 'w:r') this.#openInRun(name, attributes);
    else if (parent.endsWith('Pr')) this.#describe(name, attributes, parent);
    else this.#openStructure(name);
  }

  #describe(name: string, attributes: Attributes, parent: string): void {
    if (parent === 'w:tcPr') this.#tables.at(-1)?.describeCell(name, attributes);
    else if (parent === 'w:trPr') this.#tables.at(-1)?.describeRow(name, attributes);
    else if (name === 'w:headerReference' || name === 'w:footerReference') {
      this.headersAndFooters.push(attributes['r:id'] ?? '');
    } else this.#paragraphs.at(-1)?.describe(name, attributes, parent);
  }

  #openInRun(name: string, attributes: Attributes): void {
    if (name === 'w:instrText') this.#startText('code', attributes);
    else if (name === 'w:fldChar') this.#flow.fields.mark(attributes['w:fldCharType']);
    else if (name === 'w:sym') this.#print(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
    else this.#print(printed.get(name) ?? '');
  }

  #startText(reading: 'text' | 'code', attributes: Attributes): void {
    this.#reading = reading;
    this.#characters = '';
    this.#keepsBlanks = attributes['xml:space'] === 'preserve';
  }

  #openStructure(name: string): void {
    if (name === 'w:p') {
      this.#paragraphs.push(this.#paragraph(this.#flow.takeCarried()));
    } else if (name === 'w:r') this.#paragraphs.at(-1)?.startRun();
    else if (name === 'w:tbl') this.#tables.push(new TableBuilder());
    else if (name === 'w:tr') this.#tables.at(-1)?.openRow();
    else if (name === 'w:tc') this.#flows.push(this.#tables.at(-1)?.openCell() ?? new Flow());
    else if (name === 'w:txbxContent') {
      this.#flows.push(new Flow());
      this.#openBoxes++;
    }
  }

  text(text: string): void {
    if (this.#reading !== null) this.#characters += text;
  }

  close(name: string): void {
    if (!this.#alternatives.close(name)) return;
    if (this.#skipping > 0) this.#skipping--;
    else if (name === 'w:t' || name === 'w:instrText') this.#endText();
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tr') this.#tables.at(-1)?.closeRow();
    else if (name === 'w:tc') {
      const cell = this.#closeFlow();
      this.#flow.addBoxes(cell.takeBoxes());
    } else if (name === 'w:tbl') this.#flow.add(this.#tables.pop()!.finish());
    else if (name === 'w:txbxContent') {
      const box = this.#closeFlow();
      this.#openBoxes--;
      this.#flow.addBoxes(box.blocks.map((block) => ({ ...block, inTextBox: true })));
    }
  }

  #endText(): void {
    if (this.#reading === 'code') this.#flow.fields.code(this.#characters);
    else if (this.#reading === 'text') {
      // Line breaks and tabs in the XML itself print as blanks.
      const text = this.#characters.replace(/[\n\r\t]/g, ' ');
      this.#print(this.#keepsBlanks ? text : withoutOuterBlanks(text));
    }
    this.#reading = null;
  }

  #print(text: string): void {
    if (text !== '' && !this.#flow.fields.hide) this.#paragraphs.at(-1)?.print(text);
  }

  #endParagraph(): void {
    const flow = this.#flow;
    const paragraph = this.#paragraphs.pop()!;
    flow.fields.endParagraph();
    if (paragraph.markDeleted) flow.carry(paragraph.pieces);
    else flow.add(paragraph.finish());
  }

  #paragraph(carried: string[]): ParagraphBuilder {
    const { text, boxes } = this.#counting;
    return new ParagraphBuilder(this.#styles, this.#openBoxes > 0 ? boxes : text, carried);
  }

  get #flow(): Flow {
    return this.#flows.at(-1)!;
  }

  #closeFlow(): Flow {
    const flow = this.#flows.pop()!;
    this.#flushCarried(flow);
    return flow;
  }

  #flushCarried(flow: Flow): void {
    const carried = flow.takeCarried();
    if (carried.length > 0) flow.add(this.#paragraph(carried).finish());
  }
}

/** Unless it says `xml:space="preserve"`. Ideographic blanks stay: they are an indent. */
const withoutOuterBlanks = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
};
