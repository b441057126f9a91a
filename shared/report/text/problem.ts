import { fill } from '../../check/problems.ts';
import type { Place } from '../../draft/place.ts';
import type { Bilingual, Language } from '../../lexicon/language.ts';
import type { Problem, RelationKind, ReportedRelation } from '../contract.ts';
import { hang } from './columns.ts';
import type { Locator } from './locate.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';
import { type Mark, quote } from './quote.ts';
import { words } from './words.ts';

export interface TextOptions {
  readonly language: Language;
  readonly palette: Palette;
  /** Columns to break lines at. */
  readonly width: number;
  /** Also lists what holds, and what could not be judged. */
  readonly all: boolean;
}

const indent = '    ';
const quoteLines = 2;
/** More places than these do not help to find a contradiction. */
const placesElsewhere = 3;

/**
 * One problem: where, the sentence with the faulty part marked, what is wrong, its arithmetic, and how to mend it.
 * What is wrong is not said again where the problem above has said the same.
 */
export const problemLines = (
  problem: Problem,
  above: Problem | undefined,
  relation: ReportedRelation | undefined,
  locator: Locator,
  options: TextOptions,
): string[] => {
  const { palette, width, language } = options;
  const block = locator.blockAt(problem.where.start);
  const isInBlock = (place: Place) => block !== undefined && block.start <= place.start && place.end <= block.end;
  const where = palette.dim(locator.name(problem.where));
  const marks: [Mark, ...Mark[]] = [
    { ...problem.where, paint: (text) => palette.mark(palette[problem.verdict](text)) },
    ...problem.related.filter(isInBlock).map((place): Mark => ({ ...place, paint: palette.related })),
  ];
  const quoted = block ? quote(block, marks, { room: width - indent.length, lines: quoteLines }) : [];
  const note = (name: Bilingual, text: string) =>
    hang(`${indent}${palette.dim(name[language])}  `, printable(text), width);
  const said = palette[problem.verdict](hang(indent, printable(problem.message), width));
  const elsewhere = problem.related.filter((place) => place.end > place.start && !isInBlock(place));
  return [
    `  ${where}`,
    ...quoted.map((line) => indent + line),
    ...(problem.message === above?.message ? [] : [said]),
    ...relationNotes(relation, problem, language).map(([name, text]) => note(name, text)),
    ...elsewhere
      .slice(0, placesElsewhere)
      .map((place) => note(words.elsewhere, `${locator.name(place)}  ${beginning(place.text)}`)),
    ...problem.suggestions.map(({ title }) => note(words.fix, title)),
  ];
};

/** Enough to know a place by. */
const beginning = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const relationNotes = (
  relation: ReportedRelation | undefined,
  problem: Problem,
  language: Language,
): [Bilingual, string][] => {
  if (!relation) return [];
  const { reason } = relation;
  const notes: [Bilingual, string | undefined][] = [
    [counts.has(relation.kind) ? words.counted : words.formula, equation(relation, language)],
    [words.printed, printedWithBand(relation, language)],
    [words.reason, reason && !problem.message.includes(reason) ? reason : undefined],
  ];
  return notes.filter((note): note is [Bilingual, string] => note[1] !== undefined);
};

/** Their formula says what was counted, and how many: `其后 3 条`. */
const counts: ReadonlySet<RelationKind> = new Set<RelationKind>(['enumeration', 'outline-count', 'respectively']);
/** Their formula is what must hold: `126 ≤ 112`. */
const bounds: ReadonlySet<RelationKind> = new Set<RelationKind>(['bound', 'subset', 'cumulative']);

/** `172 ÷ 184 = 93.48%` */
export const equation = (
  { kind, verdict, formula, computed }: ReportedRelation,
  language: Language,
): string | undefined => {
  if (formula === undefined || counts.has(kind)) return formula;
  if (bounds.has(kind)) return verdict === 'error' ? fill(words.fails, language, { formula }) : formula;
  return computed && computed !== formula ? `${formula} = ${computed}` : formula;
};

const printedWithBand = ({ printed, band }: ReportedRelation, language: Language): string | undefined => {
  if (!printed || !band || band[0] === band[1]) return printed;
  return fill(words.band, language, { printed, low: band[0], high: band[1] });
};
