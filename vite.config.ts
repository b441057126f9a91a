import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };

const at = (path: string) => resolve(import.meta.dirname, path);
const entries = (input: Record<string, string>) =>
  Object.fromEntries(Object.entries(input).map(([entry, path]) => [entry, at(path)]));

/** For Node, with every dependency inside: dist/cli runs wherever it is copied. */
const forNode = (folder: string, input: Record<string, string>): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: at(`dist/${folder}`),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: entries(input),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

const forBrowser = (
  folder: string,
  input: Record<string, string>,
  format: 'es' | 'iife' = 'es',
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'chrome120',
    outDir: at(`dist/${folder}`),
    // Two environments build the extension's folder: the first empties it.
    emptyOutDir: format === 'es',
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: entries(input),
      output: {
        format,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

/** Tells Node that dist/cli is made of ES modules, wherever it is copied. */
const nodePackage = (): Plugin => ({
  name: 'node-package',
  applyToEnvironment: (environment) => environment.name === 'cli',
  generateBundle() {
    const { name, version } = packageJson;
    const source = JSON.stringify({ name, version, type: 'module', bin: 'hegao.js', exports: './api.js' }, null, 2);
    this.emitFile({ type: 'asset', fileName: 'package.json', source });
  },
});

const environments: Record<string, EnvironmentOptions> = {
  cli: forNode('cli', { hegao: 'cli/hegao.ts', api: 'cli/api.ts' }),
  addin: forBrowser('addin', { taskpane: 'addin/taskpane.html' }),
  extension: forBrowser('extension', { sidepanel: 'extension/sidepanel.html', background: 'extension/background.ts' }),
  content: forBrowser('extension', { content: 'extension/content/main.ts' }, 'iife'),
};

/** The add-in and the extension are declared before they are written: what has no entry yet is not built. */
const isWritten = ({ build }: EnvironmentOptions) =>
  Object.values(build!.rolldownOptions!.input as Record<string, string>).every((path) => existsSync(path));

/** Tests of what `npm run build` leaves in dist. */
const onTheBuild = ['test/cli/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [nodePackage()],
  environments,
  builder: {
    async buildApp(builder) {
      for (const [name, options] of Object.entries(environments)) {
        if (isWritten(options)) await builder.build(builder.environments[name]!);
      }
    },
  },
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: onTheBuild } },
      { extends: true, test: { name: 'built', include: onTheBuild, globalSetup: 'test/build.ts' } },
    ],
  },
});
