import type { Bilingual, Language } from '../shared/lexicon/language.ts';
import { wrap } from '../shared/report/text/columns.ts';
import { printable } from '../shared/report/text/printable.ts';

const sentence: Bilingual = { zh: '正在核对 第 {{n}} 份 {{file}}', en: 'Checking {{n}}: {{file}}' };
/** One file is done before the line could be read. */
const fromFile = 3;

/** A line on the terminal's error output that says which file is being checked; silent where nobody watches. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #language: Language;
  #count = 0;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream, language: Language) {
    this.#stream = stream;
    this.#language = language;
  }

  next(file: string): void {
    this.#count++;
    if (!this.#stream.isTTY || this.#count < fromFile) return;
    const said = sentence[this.#language]
      .replace('{{n}}', String(this.#count))
      .replace('{{file}}', () => printable(file));
    const [line] = wrap(said, (this.#stream.columns || 80) - 1);
    this.#stream.write(`\r\u001b[K${said.slice(0, line?.end)}`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
