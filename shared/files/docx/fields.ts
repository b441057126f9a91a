/**
 * Fields of one flow of text: `begin` code `separate` result `end`, one within another. Of a field its result is read.
 * A table of contents is left out altogether: it repeats headings that are read in their place.
 */
export class Fields {
  readonly #open: { code: string; inCode: boolean; hidden: boolean }[] = [];
  #hidden = 0;

  /** Whether what comes now is not to be read. */
  get hide(): boolean {
    return this.#hidden > 0;
  }

  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.#open.push({ code: '', inCode: true, hidden: true });
      this.#hidden++;
    } else if (type === 'separate') this.#separate();
    else if (type === 'end') this.#end();
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inCode) field.code += text;
  }

  /** A field's code does not run over its paragraph: one that lost its end must not swallow the rest of the draft. */
  endParagraph(): void {
    while (this.#open.at(-1)?.inCode) this.#end();
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (!field?.inCode) return;
    field.inCode = false;
    if (/^\s*TOC\b/i.test(field.code)) return;
    field.hidden = false;
    this.#hidden--;
  }

  #end(): void {
    if (this.#open.pop()?.hidden) this.#hidden--;
  }
}
