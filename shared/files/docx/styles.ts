import type { Package } from '../package.ts';
import type { Attributes } from '../xml.ts';
import { isOn, type NumberingReference, readNumberingReference } from './properties.ts';

interface Style {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** 1…9; 0 says that the style is no heading. */
  outlineLevel?: number;
  numbering?: NumberingReference;
  hidden?: boolean;
}

/** Word stops at eleven; this also ends a circle of styles. */
const longestChain = 30;

/** The styles of a document, with what they inherit. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  #standard: string | undefined;

  static read(document: Package, part: string): Styles {
    const styles = new Styles();
    let style: Style | undefined;
    document.read(part, {
      open(name, attributes, parent) {
        if (name === 'w:style') style = styles.#add(attributes);
        else if (style) describe(style, name, attributes, parent);
      },
      close(name) {
        if (name === 'w:style') style = undefined;
      },
    });
    return styles;
  }

  #add(attributes: Attributes): Style {
    const id = attributes['w:styleId'] ?? '';
    const style: Style = { id, name: id };
    this.#styles.set(id, style);
    const standard = attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0');
    if (standard) this.#standard = id;
    return style;
  }

  /** The style's name as Word shows it; nothing for paragraphs without a style. */
  nameOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#styles.get(id)?.name;
  }

  /** 1…9 where the style is a heading's, by its outline level or by its name. */
  headingLevel(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (style.outlineLevel !== undefined) return style.outlineLevel || undefined;
      const named = /^(?:heading|标题)\s*([1-9])$/i.exec(style.name);
      if (named) return Number(named[1]);
    }
    return undefined;
  }

  /** The numbering that the style brings, and the styles from this one to the one that brings it: a list level may name any of them. */
  numbering(id: string | undefined): { reference: NumberingReference; styles: readonly string[] } | undefined {
    const styles: string[] = [];
    for (const style of this.#chain(id)) {
      styles.push(style.id);
      if (style.numbering?.numId !== undefined) return { reference: style.numbering, styles };
    }
    return undefined;
  }

  isHidden(id: string | undefined): boolean {
    return id !== undefined && (this.#chain(id).find(({ hidden }) => hidden !== undefined)?.hidden ?? false);
  }

  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? this.#standard ?? '');
    while (style && chain.length < longestChain) {
      chain.push(style);
      style = this.#styles.get(style.basedOn ?? '');
    }
    return chain;
  }
}

const describe = (style: Style, name: string, attributes: Attributes, parent: string): void => {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:name') style.name = value;
  else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl') style.outlineLevel = outlineLevel(value);
  else if (name === 'w:vanish' && parent === 'w:rPr') style.hidden = isOn(attributes['w:val']);
  else if (parent === 'w:numPr') style.numbering = readNumberingReference(style.numbering, name, value);
};

/** Word counts from 0 and has 9 for body text. */
export const outlineLevel = (value: string): number => {
  const level = Number(value);
  return level >= 0 && level <= 8 ? level + 1 : 0;
};
