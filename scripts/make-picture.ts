/** `npm run picture`: the README's picture, the report of the sample draft as a terminal shows it. Needs what `npm start` builds. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { launchBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const command = 'hegao check sample';
const mostLines = 56;

/** One Dark's colours for the escape codes that the report uses. */
const styles: Readonly<Record<string, string>> = {
  1: 'font-weight:bold',
  2: 'opacity:.55',
  4: 'text-decoration:underline;text-underline-offset:3px',
  31: 'color:#e06c75',
  32: 'color:#98c379',
  33: 'color:#e5c07b',
  34: 'color:#61afef',
  36: 'color:#56b6c2',
};
/** What each closing code closes. */
const closes: Readonly<Record<string, readonly string[]>> = {
  22: ['1', '2'],
  24: ['4'],
  39: ['31', '32', '33', '34', '36'],
};

const toHtml = (ansi: string): string => {
  const on = new Set<string>();
  const html = ansi.split(/\u001b\[(\d+)m/).map((piece, i) => {
    if (i % 2 === 0) {
      const text = piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const style = [...on].map((code) => styles[code]).join(';');
      return style && text ? `<span style="${style}">${text}</span>` : text;
    }
    for (const code of closes[piece] ?? []) on.delete(code);
    if (styles[piece]) on.add(piece);
    return '';
  });
  return html.join('');
};

const dim = (text: string) => styleText('dim', text, { validateStream: false });
const run = spawnSync(process.execPath, ['dist/cli/hegao.js', 'check', 'sample'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});
if (run.status !== 1) throw new Error(`The sample should be found faulty: run \`npm start\` first. ${run.stderr}`);
const lines = run.stdout.split('\n');
/** Whole groups of findings, as many as fit, and the last line, which counts what was checked. */
const cut = lines.lastIndexOf('', mostLines);
const shown = lines.length > mostLines ? [...lines.slice(0, cut + 1), dim('…'), '', ...lines.slice(-2)] : lines;

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #282c34; display: inline-block }
  pre { margin: 0; padding: 28px 36px; color: #d7dae0; font: 15px/1.5 "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace }
</style><pre>${toHtml(`${dim('$')} ${command}\n\n${shown.join('\n').trimEnd()}`)}</pre>`;

const browser = await launchBrowser();
try {
  const tab = await browser.newPage({ deviceScaleFactor: 2 });
  await tab.setContent(page);
  await tab.locator('body').screenshot({ path: join(root, 'docs/images/report.png') });
} finally {
  await browser.close();
}
