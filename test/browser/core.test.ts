import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

const dist = join(import.meta.dirname, '../../dist/cli');
const origin = 'https://hegao.test';
const text = `关于2025年信访工作情况的报告

区纪委：
一、受理情况
全年受理信访举报212件，立案184件，结案172件，结案率98.48%。
三、下一步打算
XX街道要在*月底前报送整改情况。
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

test('the built core gives the same report in a browser as in Node, and asks the network for nothing', async () => {
  const { checkText } = await import(pathToFileURL(join(dist, 'api.js')).href);
  const page = await browser.newPage();
  const requests: string[] = [];
  await page.route('**/*', async (route) => {
    const { href, pathname } = new URL(route.request().url());
    requests.push(href);
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(dist, pathname)) });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(`import('/api.js').then((api) => { globalThis.checkText = api.checkText; })`);
  expect(requests.filter((href) => !href.startsWith(`${origin}/`))).toEqual([]);

  requests.length = 0;
  const report = await page.evaluate(`checkText(${JSON.stringify(text)})`);
  expect(report).toEqual(JSON.parse(JSON.stringify(checkText(text))));
  expect(requests).toEqual([]);
  await page.close();
});
