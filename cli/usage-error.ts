import type { Bilingual } from '../shared/lexicon/language.ts';

/** The command was given wrongly; the message names the next step. Ends the command with status 2. */
export class UsageError extends Error {
  readonly bilingual: Bilingual;

  constructor(bilingual: Bilingual) {
    super(`${bilingual.zh}\n${bilingual.en}`);
    this.bilingual = bilingual;
  }
}
