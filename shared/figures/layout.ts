import type { ScannedFigure } from './extract-figures.ts';
import type { Bracket, Figure, FigureText } from './figure.ts';

const sentenceEnd = new Set('。！？!?');
const segmentEnd = new Set('；;');
const clauseEnd = new Set('，：,:、');
const opening = new Set('（(');
const closing = new Set('）)');
const longestTail = 24;
/** What stands further from a number than this says nothing of it; it also bounds the work on hostile text. */
const longestHead = 80;

/** Places figures among sentences, clauses and brackets while the text is walked through once. */
export class FigureLayout {
  readonly #text: string;
  readonly #figures: Figure[] = [];
  readonly #brackets: Bracket[] = [];
  #at = 0;
  #sentence = 0;
  #segment = 0;
  #clause = 0;
  #bracket = -1;
  #headStart = 0;
  #mark = '';
  /** The figure that a bracket opening now would explain. */
  #anchor = -1;
  #open: ScannedFigure | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  place(figure: ScannedFigure): void {
    this.#walk(figure.start);
    this.#figures.push({
      ...figure,
      head: this.#text.slice(Math.max(this.#headStart, figure.start - longestHead), figure.start),
      tail: '',
      sentence: this.#sentence,
      segment: this.#segment,
      clause: this.#clause,
      bracket: this.#bracket,
      mark: this.#mark,
    });
    this.#open = figure;
    this.#at = figure.end;
    this.#headStart = figure.end;
    this.#mark = '';
    this.#anchor = this.#figures.length - 1;
  }

  finish(): FigureText {
    const lastTail = Math.min(this.#text.length, this.#at + longestTail);
    this.#walk(lastTail);
    this.#closeTail(lastTail);
    for (let bracket = this.#bracket; bracket >= 0; bracket = this.#brackets[bracket]!.parent)
      this.#closeIfClosedLater(bracket, lastTail);
    return { figures: withMissingUnits(this.#figures), brackets: this.#brackets };
  }

  #walk(to: number): void {
    for (; this.#at < to; this.#at++) {
      const char = this.#text[this.#at]!;
      if (sentenceEnd.has(char)) this.#end(char, () => this.#sentence++);
      else if (segmentEnd.has(char)) this.#end(char, () => this.#segment++);
      else if (clauseEnd.has(char)) this.#end(char);
      else if (opening.has(char)) {
        this.#brackets.push({ anchor: this.#anchor, parent: this.#bracket, closed: false });
        this.#bracket = this.#brackets.length - 1;
        this.#end(char);
      } else if (closing.has(char)) {
        const bracket = this.#brackets[this.#bracket];
        this.#end(char);
        if (bracket) {
          this.#brackets[this.#bracket] = { ...bracket, closed: true };
          this.#bracket = bracket.parent;
          this.#anchor = bracket.anchor;
        }
      }
    }
    this.#closeTail(to);
  }

  #end(char: string, also?: () => void): void {
    this.#closeTail(this.#at);
    also?.();
    if (char !== '、') this.#clause++;
    if (sentenceEnd.has(char) && this.#bracket === -1) this.#segment++;
    this.#headStart = this.#at + 1;
    this.#mark = char;
    if (!opening.has(char)) this.#anchor = -1;
  }

  /** Brackets behind the last figure need not be matched: any closing mark will do. */
  #closeIfClosedLater(bracket: number, from: number): void {
    const closes = this.#text.indexOf('）', from) >= 0 || this.#text.indexOf(')', from) >= 0;
    if (closes) this.#brackets[bracket] = { ...this.#brackets[bracket]!, closed: true };
  }

  #closeTail(at: number): void {
    if (!this.#open) return;
    const last = this.#figures.length - 1;
    this.#figures[last] = {
      ...this.#figures[last]!,
      tail: this.#text.slice(this.#open.end, Math.min(at, this.#open.end + longestTail)),
    };
    this.#open = null;
  }
}

/** 工业6026万元，交通628万，商业264万元: the unit that one item of a list left out is that of the item before it. */
const withMissingUnits = (figures: Figure[]): Figure[] => {
  figures.forEach((figure, i) => {
    if (figure.dimension !== 'bare' || figure.scale === 0) return;
    const before = figures
      .slice(Math.max(0, i - 3), i)
      .findLast(
        ({ sentence, scale, dimension }) =>
          sentence === figure.sentence && scale === figure.scale && dimension !== 'percent',
      );
    if (before && (before.dimension === 'money' || before.base === '人'))
      figures[i] = { ...figure, dimension: before.dimension, base: before.base };
  });
  return figures;
};
