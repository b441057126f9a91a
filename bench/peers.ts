import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Checks a text; what it answers is looked at, so that a failure never passes for speed. */
export type Check = (text: string) => Promise<unknown> | unknown;

const require = createRequire(import.meta.url);

/** The built library, as a host loads it. */
export const loadHegao = (): Promise<typeof import('../cli/api.ts')> =>
  import(pathToFileURL(join(import.meta.dirname, '../dist/cli/api.js')).href);

const textlint = async (ruleId: 'no-todo' | 'sentence-length', format: 'text' | 'markdown'): Promise<Check> => {
  const { TextlintKernel } = await import('@textlint/kernel');
  const kernel = new TextlintKernel();
  const load = (name: string) => require(name).default ?? require(name);
  const ext = format === 'text' ? '.txt' : '.md';
  const options = {
    filePath: `draft${ext}`,
    ext,
    plugins: [{ pluginId: format, plugin: load(`@textlint/textlint-plugin-${format}`) }],
    rules: [{ ruleId, rule: load(`textlint-rule-${ruleId}`) }],
  };
  return (text) => kernel.lintText(text, options);
};

/** Whom Hegao is measured against, and itself: each is loaded in a process of its own. */
export const checkers = {
  'hegao, all rules': async () => {
    const { checkText } = await loadHegao();
    return (text) => checkText(text);
  },
  'autocorrect-node lintFor': async () => {
    const { lintFor } = await import('autocorrect-node');
    return (text) => {
      const { error } = lintFor(text, 'draft.txt') as { error?: string };
      if (error)
        throw new Error(
          error
            .split('\n')
            .at(-1)
            ?.replace(/^[\s=]+/, '') ?? error,
        );
    };
  },
  'zhlint run': async () => {
    const { run } = await import('zhlint');
    return (text) => run(text, { rules: { preset: 'default' } });
  },
  'textlint, plain text, no-todo': () => textlint('no-todo', 'text'),
  'textlint, plain text, sentence-length': () => textlint('sentence-length', 'text'),
  'textlint, Markdown, no-todo': () => textlint('no-todo', 'markdown'),
} as const satisfies Record<string, () => Promise<Check>>;

export type CheckerName = keyof typeof checkers;
