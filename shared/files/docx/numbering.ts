import type { Package } from '../package.ts';
import type { Attributes } from '../xml.ts';
import { Alternatives } from './alternatives.ts';
import { isOn, listLevel } from './properties.ts';
import type { Styles } from './styles.ts';

export interface ListLevel {
  start: number;
  format: string;
  /** `%1、`, `（%2）`. */
  text: string;
  /** The level (counted from 1) whose use starts this one again; 0 for never; by default any higher one. */
  restartAfter?: number;
  /** All numbers of the label in Arabic digits, whatever their levels say. */
  legal?: boolean;
  /** The paragraph style that stands for this level. */
  style?: string;
  /** The label is not printed. */
  hidden?: boolean;
}

/** A list as paragraphs refer to it. Lists of one `series` count on from each other. */
export interface List {
  readonly series: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where this list starts its levels afresh, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: (ListLevel | undefined)[];
  /** The numbering style that really defines the list. */
  styleLink?: string;
}

interface Instance {
  definition: string;
  readonly levels: (ListLevel | undefined)[];
  readonly restarts: Map<number, number>;
}

/** Longer label patterns are no labels; they would be copied to every paragraph. */
const longestPattern = 60;

/** The lists that a document defines (`numbering.xml`). */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #instances = new Map<string, Instance>();
  readonly #styles: Styles;

  private constructor(styles: Styles) {
    this.#styles = styles;
  }

  static read(document: Package, part: string, styles: Styles): Numbering {
    const numbering = new Numbering(styles);
    const alternatives = new Alternatives();
    let definition: Definition | undefined;
    let instance: Instance | undefined;
    let overridden = 0;
    let level: ListLevel | undefined;
    document.read(part, {
      open(name, attributes, parent) {
        if (!alternatives.open(name, attributes)) return;
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          definition = { levels: [] };
          instance = undefined;
          numbering.#definitions.set(attributes['w:abstractNumId'] ?? '', definition);
        } else if (name === 'w:num') {
          instance = { definition: '', levels: [], restarts: new Map() };
          numbering.#instances.set(attributes['w:numId'] ?? '', instance);
        } else if (name === 'w:numStyleLink' && definition) definition.styleLink = value;
        else if (name === 'w:abstractNumId' && instance) instance.definition = value;
        else if (name === 'w:lvlOverride') overridden = listLevel(attributes['w:ilvl']);
        else if (name === 'w:startOverride') instance?.restarts.set(overridden, startOf(value));
        else if (name === 'w:lvl') {
          level = { start: 0, format: 'decimal', text: '' };
          const levels = (instance ?? definition)?.levels;
          if (levels) levels[listLevel(attributes['w:ilvl'])] = level;
        } else if (level) describe(level, name, attributes, parent);
      },
      close(name) {
        alternatives.close(name);
        if (name === 'w:lvl') level = undefined;
      },
    });
    return numbering;
  }

  /** The list of a `numId`; nothing where the document defines none. */
  list(numId: string): List | undefined {
    const instance = this.#instances.get(numId);
    const series = instance && this.#series(instance.definition);
    const definition = series && this.#definitions.get(series);
    if (!instance || !series || !definition) return undefined;
    return {
      series,
      levels: Array.from({ length: 9 }, (_, level) => instance.levels[level] ?? definition.levels[level]),
      restarts: instance.restarts,
    };
  }

  /** A definition may only point to a numbering style, whose list points to the real one. */
  #series(definition: string): string {
    const link = this.#definitions.get(definition)?.styleLink;
    const numId = link === undefined ? undefined : this.#styles.numbering(link)?.reference.numId;
    return this.#instances.get(numId ?? '')?.definition ?? definition;
  }
}

const describe = (level: ListLevel, name: string, attributes: Attributes, parent: string): void => {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = startOf(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value.slice(0, longestPattern);
  else if (name === 'w:lvlRestart') level.restartAfter = Number(value) || 0;
  else if (name === 'w:isLgl') level.legal = isOn(attributes['w:val']);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:vanish' && parent === 'w:rPr') level.hidden = isOn(attributes['w:val']);
};

const startOf = (value: string): number => Math.max(Math.trunc(Number(value)) || 0, 0);
