import type { Attributes } from '../xml.ts';

/** Prefixes of the extensions whose text we can read: text boxes (`wps`), their groups and canvases, number formats (`w14`). */
const understood = ['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15'];

/**
 * `mc:AlternateContent` says the same thing several times, for programs of several ages; exactly one way of saying it
 * is to be read. ECMA-376 part 3, §7.7.
 */
export class Alternatives {
  /** For each open AlternateContent, whether one of its branches was taken. */
  readonly #taken: boolean[] = [];
  /** Elements open within a branch that is left out. */
  #skipping = 0;

  /** Whether the element is to be read. To be called for every element, as is `close`. */
  open(name: string, attributes: Attributes): boolean {
    if (this.#skipping > 0) {
      this.#skipping++;
      return false;
    }
    if (name === 'mc:AlternateContent') this.#taken.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const readable =
        name === 'mc:Fallback' || (attributes.Requires ?? '').split(' ').every((p) => understood.includes(p));
      if (this.#taken.at(-1) || !readable) this.#skipping = 1;
      else this.#taken[this.#taken.length - 1] = true;
    }
    return this.#skipping === 0;
  }

  /** Whether the element that ends was read. */
  close(name: string): boolean {
    if (this.#skipping > 0) {
      this.#skipping--;
      return false;
    }
    if (name === 'mc:AlternateContent') this.#taken.pop();
    return true;
  }
}
