import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

const filters = { docx: 'docx:MS Word 2007 XML', txt: 'txt:Text (encoded):UTF8' } as const;

/** Converts files into a folder. A profile of its own lets it run beside a LibreOffice that is open. */
export const convert = (files: string | readonly string[], to: keyof typeof filters, folder: string): void => {
  const profile = mkdtempSync(join(tmpdir(), 'hegao-office-'));
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        filters[to],
        '--outdir',
        folder,
        ...[files].flat(),
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};
