// Chromium with the contracts in a page.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../tools/bundle.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { startContractServer } from './server.mjs';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Contracts</title><script type="module" src="page.js"></script>';

/** @param {string} name of a folder in build/ */
export async function startContracts(name) {
  const folder = fileURLToPath(new URL(`../../build/${name}/`, import.meta.url));
  await bundle([fileURLToPath(new URL('page.mjs', import.meta.url))], folder);
  await writeFile(join(folder, 'index.html'), PAGE);
  const [server, browser] = await Promise.all([startContractServer(folder), launchBrowser()]);

  return {
    url: server.url,
    browser,
    /** @param {import('playwright-core').BrowserContext} context whose pages share a store */
    async openPage(context) {
      const page = await context.newPage();
      await page.goto(`${server.url}/index.html`);
      await page.waitForFunction(() => 'contracts' in globalThis);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
