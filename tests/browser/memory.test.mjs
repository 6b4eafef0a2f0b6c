// Too little memory in Chromium: an error with numbers, a page that lives, and a small model that works.
import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { buildLibraryPage, launchBrowser } from '../support/browser.mjs';
import { slowModel, smallModel } from '../support/models.mjs';

const LIMITS = process.env.TORTURE ? 64 : 3;
const PAGE_BYTES = 65536;
const INITIAL_PAGES = 256;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  const folder = await buildLibraryPage('memory-test');
  await copyFile(smallModel(), join(folder, 'small.gguf'));
  await copyFile(slowModel(), join(folder, 'slow.gguf'));
  server = await serve({ root: folder });
});
after(() => server?.close());

/** What the two models give in a browser with that limit. @param {number} pages */
async function under(pages) {
  const browser = await launchBrowser([`--js-flags=--wasm-max-mem-pages=${pages}`]);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'trilobite' in globalThis);
    return await page.evaluate(async () => {
      const results = [];
      for (const [url, kvCache] of [['/slow.gguf', 'f32'], ['/small.gguf', 'int8']]) {
        try {
          const model = await trilobite.loadModel(url, { cache: false, kvCache });
          const { tokens } = await model.generate('Hello', { temperature: 0, repeatPenalty: 1, maxTokens: 4 }).result;
          await model.dispose();
          results.push({ tokens: tokens.length });
        } catch (error) {
          results.push({ code: error.code, details: error.details, message: error.message });
        }
      }
      return results;
    });
  } finally {
    await browser.close();
  }
}

test(`R1 ${LIMITS} limits in Chromium from the start to the full need: OutOfMemory with numbers`, async () => {
  let needed = 0;
  for (let i = 0; i < LIMITS; i++) {
    const last = Math.ceil(needed / PAGE_BYTES);
    const pages = i === 0 ? INITIAL_PAGES : INITIAL_PAGES + Math.round(((last - INITIAL_PAGES) * i) / (LIMITS - 1));
    const [large, small] = await under(pages);
    needed ||= large.details.needed;
    assert.deepEqual(small, { tokens: 4 }, `${pages} pages`);
    if (i === LIMITS - 1) {
      assert.deepEqual(large, { tokens: 4 });
    } else {
      assert.equal(large.code, 'OutOfMemory', JSON.stringify(large));
      assert.equal(large.details.needed, needed);
      assert.ok(large.details.inUse <= pages * PAGE_BYTES && needed > pages * PAGE_BYTES);
      assert.match(large.message, /4096 tokens needs \d+ MB of .* has \d+ MB/);
    }
  }
});
