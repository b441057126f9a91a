import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Browser {
  readonly path: string;
  /** Where it came from, to be told. */
  readonly origin: string;
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => {
    const root = process.env[folder];
    if (!root) return [];
    return [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** The Chromium that is here: CHROME_PATH, the system's, or the one Playwright downloaded before; null where there is none. */
export const findBrowser = (): Browser | null => {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { path: named, origin: 'CHROME_PATH' };
    throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct it, or unset it to have one found.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const system = [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) => existsSync(path));
  if (system) return { path: system, origin: "the system's" };
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? { path: downloaded, origin: "Playwright's" } : null;
};

/** Finds a Chromium or installs one: Debian's package where this user may, else Playwright's download. Throws where nothing works. */
export const ensureBrowser = (): Browser => {
  const found = findBrowser();
  if (found) return found;
  for (const install of mayUseApt() ? [installFromDebian, downloadWithPlaywright] : [downloadWithPlaywright]) {
    try {
      install();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    const installed = findBrowser();
    if (installed) return { ...installed, origin: `${installed.origin}, just installed` };
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chrome, Edge or Chromium, or name one in CHROME_PATH.',
  );
};

const mayUseApt = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const installFromDebian = (): void => {
  console.log('No Chromium here: installing Debian’s chromium and fonts-noto-cjk …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  const install = ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  execFileSync('apt-get', install, { stdio: 'inherit', env });
};

const downloadWithPlaywright = (): void => {
  console.log('No Chromium here: Playwright downloads one …');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
};

/** A browser that asks the network for nothing of its own; without the sandbox where root runs it, since Chromium refuses otherwise. */
export const launchBrowser = (path = ensureBrowser().path) =>
  chromium.launch({
    executablePath: path,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
