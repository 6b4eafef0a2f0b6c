// Long prompts in Chromium, in all variants.
import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { unequalBatches } from '../support/batches.mjs';
import { buildLibraryPage, launchBrowser } from '../support/browser.mjs';
import { blockScalesModel, oddModel } from '../support/models.mjs';

/** @type {[string, import('../../web/index.d.ts').LoadOptions][]} */
const MODELS = [['trilobite-15m.gguf', {}], ['block-scales.gguf', {}], ['odd.gguf', { head: 'int8' }]];

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  const folder = await buildLibraryPage('batches-test');
  for (const path of [blockScalesModel(), oddModel()]) await copyFile(path, join(folder, path.split('/').at(-1)));
  [server, browser] = await Promise.all([serve({ root: folder }), launchBrowser()]);
  page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'trilobite' in globalThis);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const variant of /** @type {const} */ (['simd', 'relaxed', 'simd-threads', 'relaxed-threads'])) {
  test(`${variant}: logits do not depend on how a prompt is cut`, async () => {
    for (const [source, options] of MODELS) {
      const values = [source, { ...options, variant }].map((value) => JSON.stringify(value)).join(', ');
      assert.deepEqual(await page.evaluate(`(${unequalBatches})(trilobite.loadModel, ${values})`),
        { variant, tokensMatter: true, unequal: [] }, source);
    }
  });
}
