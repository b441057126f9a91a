import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../shared/check/checker.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import { families, type Problem } from '../../shared/report/contract.ts';
import { rules } from '../../shared/rules/index.ts';
import type { Example, Rule } from '../../shared/rules/rule.ts';

const folder = fileURLToPath(new URL('../../shared/rules', import.meta.url));
const notRules = new Set(['rule.ts', 'index.ts']);

const ruleFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('support/') && !notRules.has(path))
  .sort();

const loaded: { path: string; rule: Rule }[] = await Promise.all(
  ruleFiles.map(async (path) => ({
    path,
    rule: (await import(pathToFileURL(join(folder, path)).href)).default as Rule,
  })),
);

const problemsOf = (rule: Rule, text: string, language: 'zh' | 'en' = 'zh'): readonly Problem[] =>
  new Checker({ rules: [rule], language }).check(draftFromText(text)).problems;

it('finds the rules', () => {
  expect(ruleFiles.length).toBeGreaterThan(0);
});

it('lists each rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size, 'two rules of shared/rules/index.ts share an id').toBe(rules.length);
  expect(new Set(rules.map(({ code }) => code)).size, 'two rules of shared/rules/index.ts share a code').toBe(
    rules.length,
  );
});

describe.each(loaded)('$path', ({ path, rule }) => {
  it('is a rule, named as its file and in the list', () => {
    expect(rule, `shared/rules/${path} must have “export default rule({ … })”`).toBeTypeOf('object');
    expect(rule.id, `the id of shared/rules/${path} must be its file name`).toBe(basename(path, '.ts'));
    expect(families, `the family of ${path} must be one of the report contract`).toContain(rule.family);
    expect(rules.includes(rule), `add ${rule.id} to the list in shared/rules/index.ts`).toBe(true);
    expect(Boolean(rule.inBlock ?? rule.inDraft), `${path} checks nothing: give it inBlock or inDraft`).toBe(true);
  });

  it('speaks both languages', () => {
    const said = { title: rule.title, about: rule.about, ...rule.messages };
    for (const [name, { zh, en }] of Object.entries(said)) {
      expect(zh.trim(), `“${name}” of ${path} has no Chinese: write it`).not.toBe('');
      expect(en.trim(), `“${name}” of ${path} has no English: write it`).not.toBe('');
      expect(zh, `“${name}” of ${path} is not Chinese`).toMatch(/[\u4e00-\u9fff]/);
      expect(slotNames(en), `“${name}” of ${path} must use the same {{…}} in both languages`).toEqual(slotNames(zh));
    }
  });

  it('has examples on both sides', () => {
    expect(rule.examples.flagged.length, `add a text that ${path} must flag to examples.flagged`).toBeGreaterThan(0);
    expect(rule.examples.silent.length, `add a text that ${path} must leave alone to examples.silent`).toBeGreaterThan(
      0,
    );
  });

  it.each(rule.examples.flagged)('flags: $text', (example) => {
    const problems = problemsOf(rule, example.text);
    expect(problems.length, `${rule.id} must flag:\n${example.text}`).toBeGreaterThan(0);
    expectAsStated(rule, example, problems);
    const ownNames = Object.values(rule.messages).flatMap(({ zh }) => slotNames(zh));
    for (const problem of [...problems, ...problemsOf(rule, example.text, 'en')]) {
      const sentences = [problem.message, ...problem.suggestions.map(({ title }) => title)];
      for (const name of ownNames) {
        for (const sentence of sentences) expect(sentence, `${name} was left without its value`).not.toContain(name);
      }
    }
  });

  it.each(rule.examples.silent)('leaves alone: $text', (example) => {
    const problems = problemsOf(rule, example.text);
    expect(
      problems.map(({ where, message }) => `“${where.text}”: ${message}`),
      `${rule.id} must say nothing about:\n${example.text}`,
    ).toEqual([]);
  });
});

const slotNames = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();

const expectAsStated = (rule: Rule, { text, marks, message, verdict }: Example, problems: readonly Problem[]): void => {
  for (const { where } of problems)
    expect(text.slice(where.start, where.end), 'a place does not hold its text').toBe(where.text);
  if (marks) {
    expect(
      problems.map(({ where }) => where.text),
      `${rule.id} must mark just these in:\n${text}`,
    ).toEqual(marks);
  }
  if (message) expect(problems.map((problem) => problem.messageId)).toContain(message);
  if (verdict)
    expect(
      problems.every((problem) => problem.verdict === verdict),
      `every verdict of ${rule.id} must be ${verdict}`,
    ).toBe(true);
};
