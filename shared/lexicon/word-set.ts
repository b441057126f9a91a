/** Words parted by blanks, as the tables of this folder are written. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that are looked for in running text; quicker than one long alternation. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  /** Longest first, so that 处理好 is found before 处理. */
  readonly #lengths: readonly number[];

  constructor(list: readonly string[]) {
    this.#words = new Set(list);
    this.#lengths = [...new Set(list.map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** Length in code units of the word that begins at `at`; 0 where none does. */
  lengthAt(text: string, at: number): number {
    return this.#lengths.find((length) => this.#words.has(text.slice(at, at + length))) ?? 0;
  }

  endsText(text: string): boolean {
    return this.#lengths.some((length) => text.length >= length && this.#words.has(text.slice(-length)));
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}
