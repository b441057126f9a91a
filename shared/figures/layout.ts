import { type Bracket, type Figure, type FigureText, figureIn, type ScannedFigure } from './figure.ts';
import { sentenceEnds } from './sentences.ts';

type Mark = 'sentence' | 'segment' | 'clause' | 'item' | 'opening' | 'closing';

const marks: ReadonlyMap<string, Mark> = new Map([
  ...[...sentenceEnds].map((char) => [char, 'sentence'] as const),
  ...[...'；;'].map((char) => [char, 'segment'] as const),
  ...[...'，：,:'].map((char) => [char, 'clause'] as const),
  ['、', 'item'],
  ...[...'（('].map((char) => [char, 'opening'] as const),
  ...[...'）)'].map((char) => [char, 'closing'] as const),
]);

const longestTail = 24;
/** What stands further from a number than this says nothing of it; it also bounds the work on hostile text. */
const longestHead = 80;
const longestAside = 12;

interface BeforeBracket {
  readonly at: number;
  readonly placed: number;
  readonly bracket: number;
  readonly segment: number;
  readonly clause: number;
  readonly headStart: number;
  readonly mark: string;
  readonly anchor: number;
}

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
  #placed = 0;
  /** Where things stood before the innermost bracket, while it holds no figure. */
  #before: BeforeBracket | null = null;
  /** Takes the words behind the last figure; null once they have ended. */
  #finishLast: ((tail: string) => Figure) | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  place(figure: ScannedFigure): void {
    this.#walk(figure.start);
    this.#endTail(figure.start);
    const context = {
      head: this.#text.slice(Math.max(this.#headStart, figure.start - longestHead), figure.start),
      sentence: this.#sentence,
      segment: this.#segment,
      clause: this.#clause,
      bracket: this.#bracket,
      mark: this.#mark,
    };
    this.#finishLast = (tail) => figureIn(figure, { ...context, tail });
    this.#at = figure.end;
    this.#headStart = figure.end;
    this.#mark = '';
    this.#anchor = this.#figures.length;
    this.#placed++;
  }

  finish(): FigureText {
    const lastTail = Math.min(this.#text.length, this.#at + longestTail);
    this.#walk(lastTail);
    this.#endTail(lastTail);
    this.#closeBrackets(lastTail);
    return { figures: withMissingUnits(this.#figures), brackets: this.#brackets };
  }

  #walk(to: number): void {
    for (; this.#at < to; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code >= 0x4e00 && code <= 0x9fff) continue; // ideographs are most of the text and no marks
      const char = this.#text[this.#at]!;
      const mark = marks.get(char);
      if (mark) this.#pass(char, mark);
    }
  }

  #pass(char: string, mark: Mark): void {
    this.#endTail(this.#at);
    if (mark === 'opening') this.#remember();
    if (mark === 'closing' && this.#passesOver()) return;
    this.#headStart = this.#at + 1;
    this.#mark = char;
    if (mark !== 'item') this.#clause++;
    if (mark === 'sentence') this.#sentence++;
    if (mark === 'segment' || (mark === 'sentence' && this.#bracket === -1)) this.#segment++;
    if (mark === 'opening') {
      this.#brackets.push({ anchor: this.#anchor, parent: this.#bracket, closed: false });
      this.#bracket = this.#brackets.length - 1;
      return;
    }
    this.#anchor = -1;
    const bracket = mark === 'closing' ? this.#brackets[this.#bracket] : undefined;
    if (bracket) {
      this.#brackets[this.#bracket] = { ...bracket, closed: true };
      this.#bracket = bracket.parent;
      this.#anchor = bracket.anchor;
    }
  }

  #remember(): void {
    this.#before =
      this.#at > this.#headStart
        ? {
            at: this.#at,
            placed: this.#placed,
            bracket: this.#bracket,
            segment: this.#segment,
            clause: this.#clause,
            headStart: this.#headStart,
            mark: this.#mark,
            anchor: this.#anchor,
          }
        : null;
  }

  /** A short bracket in the midst of a name, as in 因公出国（境）费 and 乡镇（街道）, ends no words and explains no figure. */
  #passesOver(): boolean {
    const before = this.#before;
    this.#before = null;
    if (
      !before ||
      before.placed !== this.#placed ||
      before.segment !== this.#segment ||
      this.#brackets[this.#bracket]?.parent !== before.bracket ||
      this.#at - before.at > longestAside
    )
      return false;
    this.#brackets.pop();
    this.#bracket = before.bracket;
    this.#clause = before.clause;
    this.#headStart = before.headStart;
    this.#mark = before.mark;
    this.#anchor = before.anchor;
    return true;
  }

  /** Brackets still open behind the last figure need not be matched one by one: any closing mark will do. */
  #closeBrackets(from: number): void {
    if (this.#bracket < 0 || !/[）)]/.test(this.#text.slice(from))) return;
    for (let at = this.#bracket; at >= 0; at = this.#brackets[at]!.parent)
      this.#brackets[at] = { ...this.#brackets[at]!, closed: true };
  }

  #endTail(at: number): void {
    if (!this.#finishLast) return;
    // until a mark is passed, the words that lead up to the next figure are those behind the last one
    this.#figures.push(
      this.#finishLast(this.#text.slice(this.#headStart, Math.min(at, this.#headStart + longestTail))),
    );
    this.#finishLast = null;
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
