/** `npm run docs`: writes what the documents say of the rules anew. With `--check`, only says whether it is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { between } from './between.ts';
import { rulePages, ruleTable } from './rule-docs.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

const documents: Readonly<Record<string, string>> = {
  'README.md': between(read('README.md'), 'rules', ruleTable('en')),
  'README.zh-CN.md': between(read('README.zh-CN.md'), 'rules', ruleTable('zh')),
  'docs/rules.md': rulePages(),
};

const old = Object.entries(documents).filter(([file, content]) => read(file) !== content);
if (!process.argv.includes('--check')) for (const [file, content] of old) writeFileSync(join(root, file), content);
else if (old.length > 0) {
  console.error(`${old.map(([file]) => file).join(', ')} no longer say what the rules say: run \`npm run docs\`.`);
  process.exitCode = 1;
}
