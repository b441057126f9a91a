import { fill } from '../../check/problems.ts';
import { documentTypes } from '../../lexicon/document-types.ts';
import type { Language } from '../../lexicon/language.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { CheckedDraft } from '../checked-draft.ts';
import type { DraftReport, Problem, ProblemVerdict, RelationVerdict } from '../contract.ts';
import { columns, hang } from './columns.ts';
import { type Locator, locator } from './locate.ts';
import { printable } from './printable.ts';
import { equation, problemLines, type TextOptions } from './problem.ts';
import { passed, symbols, verdicts, words } from './words.ts';

/** One draft's part of the text report. */
export const draftText = ({ report, draft }: CheckedDraft, options: TextOptions): string => {
  const { language, palette, width } = options;
  const lines = [heading(report, options)];
  if (report.failure || !draft) {
    const reason = `${words.failure[language]}：${printable(report.failure?.message ?? '')}`;
    return [...lines, palette.error(hang(`${symbols.error} `, reason, width)), ''].join('\n');
  }
  const places = locator(draft, language);
  for (const group of grouped(report.problems)) lines.push('', ...groupLines(group, report, places, options));
  if (options.all) lines.push(...relationLines(report, places, options));
  if (report.problems.length === 0) lines.push(palette.good(`${passed} ${words.clean[language]}`));
  else lines.push('');
  const { figures, relations, consistent, unassessable } = report.coverage;
  const numbers = { figures, relations, consistent, unassessable };
  const data = Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, String(n)]));
  return [...lines, palette.dim(fill(words.coverage, language, data)), ''].join('\n');
};

const heading = ({ file, documentType, problems }: DraftReport, { language, palette, width }: TextOptions): string => {
  const counts = verdictCounts(problems)
    .map(([verdict, n]) => palette[verdict](`${verdicts[verdict][language]} ${n}`))
    .join('  ');
  const title = [palette.strong(printable(file)), palette.dim(typeName(documentType, language)), counts]
    .filter(Boolean)
    .join('  ');
  return `${title}\n${palette.dim('─'.repeat(Math.floor(width / columns('─'))))}`;
};

const typeName = (id: string | null, language: Language): string => {
  const type = documentTypes.find((candidate) => candidate.id === id);
  return type ? { zh: type.name, en: type.english }[language] : '';
};

const verdictCounts = (problems: readonly Problem[]): [ProblemVerdict, number][] =>
  verdictOrder
    .map((verdict): [ProblemVerdict, number] => [verdict, problems.filter((p) => p.verdict === verdict).length])
    .filter(([, n]) => n > 0);

const verdictOrder = Object.keys(verdicts) as ProblemVerdict[];
const ruleOrder = new Map(rules.map(({ id }, i) => [id, i]));
const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The problems of each rule and verdict; what is surest comes first, then the order of the rulebook. */
const grouped = (problems: readonly Problem[]): Problem[][] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.verdict} ${problem.rule}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const rank = ([first]: Problem[]) => {
    const { verdict, rule } = first!;
    return verdictOrder.indexOf(verdict) * (rules.length + 1) + (ruleOrder.get(rule) ?? rules.length);
  };
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
};

const groupLines = (group: Problem[], report: DraftReport, places: Locator, options: TextOptions): string[] => {
  const { language, palette } = options;
  const { verdict, rule, code } = group[0]!;
  const title = ruleOf.get(rule)?.title[language] ?? rule;
  const label = palette[verdict](`${symbols[verdict]} ${verdicts[verdict][language]}`);
  const count = fill(words.count, language, { n: String(group.length) });
  return [
    `${label}  ${palette.strong(title)}  ${count}  ${palette.dim(`${code} ${rule}`)}`,
    ...group.flatMap((problem, i) => {
      const relation = problem.relation === undefined ? undefined : report.relations[problem.relation];
      return problemLines(problem, group[i - 1], relation, places, options);
    }),
  ];
};

const relationLines = (report: DraftReport, places: Locator, { language, palette, width }: TextOptions): string[] => {
  const list = (verdict: RelationVerdict, title: string): string[] => {
    const relations = report.relations.filter((relation) => relation.verdict === verdict);
    if (relations.length === 0) return [];
    const lines = relations.map((relation) => {
      const { claim, label = claim.text, reason } = relation;
      const text = [label, equation(relation, language), reason].filter(Boolean).join('  ');
      return hang(`  ${palette.dim(places.name(claim))}  `, printable(text), width);
    });
    return ['', `${palette.strong(title)}  ${relations.length}`, ...lines];
  };
  return [...list('consistent', words.holds[language]), ...list('unassessable', words.notJudged[language])];
};
