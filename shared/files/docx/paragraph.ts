import type { Attributes } from '../xml.ts';
import type { StoryParagraph } from './flow.ts';
import type { ListLabels } from './list-labels.ts';
import { isOn, type NumberingReference, readNumberingReference } from './properties.ts';
import { outlineLevel, type Styles } from './styles.ts';

/** One paragraph under way. */
export class ParagraphBuilder {
  readonly #styles: Styles;
  readonly #labels: ListLabels;
  readonly #pieces: string[];
  #style: string | undefined;
  #numbering: NumberingReference | undefined;
  #outlineLevel: number | undefined;
  #runIsHidden = false;
  /** A tracked change takes the end of this paragraph away: its text runs on into the next one, which gives the form. */
  markDeleted = false;

  /** Begins with text that ran on from paragraphs before, and takes it over. */
  constructor(styles: Styles, labels: ListLabels, carried: string[]) {
    this.#styles = styles;
    this.#labels = labels;
    this.#pieces = carried;
  }

  get pieces(): string[] {
    return this.#pieces;
  }

  /** One property of the paragraph, of its mark or of the run under way. */
  describe(name: string, attributes: Attributes, parent: string): void {
    const value = attributes['w:val'];
    if (parent === 'w:numPr') this.#numbering = readNumberingReference(this.#numbering, name, value ?? '');
    else if (parent === 'w:pPr') {
      if (name === 'w:pStyle') this.#style = value;
      else if (name === 'w:outlineLvl') this.#outlineLevel = outlineLevel(value ?? '');
    } else if (parent === 'w:rPr') {
      if (name === 'w:vanish') this.#runIsHidden = isOn(value);
      else if (name === 'w:rStyle') this.#runIsHidden = this.#styles.isHidden(value);
      else if (name === 'w:del' || name === 'w:moveFrom') this.markDeleted = true;
    }
  }

  startRun(): void {
    this.#runIsHidden = this.#styles.isHidden(this.#style);
  }

  print(text: string): void {
    if (!this.#runIsHidden) this.#pieces.push(text);
  }

  /** To be called in reading order: the label counts on from the paragraphs before. */
  finish(): StoryParagraph {
    const headingLevel = this.#outlineLevel ?? this.#styles.headingLevel(this.#style);
    const style = this.#styles.nameOf(this.#style);
    return {
      kind: 'paragraph',
      text: this.#pieces.join(''),
      label: this.#label(),
      ...(headingLevel ? { headingLevel } : {}),
      ...(style ? { style } : {}),
    };
  }

  #label(): string {
    const labels = this.#labels;
    const own = this.#numbering;
    if (own?.numId !== undefined) return labels.next(own.numId, own.level ?? 0);
    const inherited = this.#styles.numbering(this.#style);
    const numId = inherited?.reference.numId;
    if (numId === undefined) return '';
    // The list says which of its levels a style stands for; the style's own level counts where the list is silent.
    const levels = labels.list(numId)?.levels ?? [];
    const named = inherited!.styles
      .map((style) => levels.findIndex((level) => level?.style === style))
      .find((level) => level >= 0);
    return labels.next(numId, own?.level ?? named ?? inherited!.reference.level ?? 0);
  }
}
