import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { between } from '../../scripts/between.ts';
import { rulePages, ruleTable } from '../../scripts/rule-docs.ts';
import { rules } from '../../shared/rules/index.ts';

const root = join(import.meta.dirname, '../..');

test('the documents say what the rules say; if not: npm run docs', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/make-docs.ts', '--check'], { cwd: root });
  expect(run.stderr.toString()).toBe('');
  expect(run.status).toBe(0);
});

test('every rule has its row and its page', () => {
  const [table, pages] = [ruleTable('zh'), rulePages()];
  for (const { id, code } of rules) {
    expect(table).toContain(`| ${code} | `);
    expect(table).toContain(`docs/rules.md#${id}`);
    expect(pages).toContain(`<a id="${id}"></a>`);
  }
});

test('a document keeps all but what stands between its marks', () => {
  expect(between('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb');
  expect(() => between('a', 'x', 'new')).toThrow('<!-- x -->');
});
