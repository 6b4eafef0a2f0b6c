// The kernels in Chromium: exact integers, and no access outside their arrays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { launchBrowser } from '../support/browser.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  [server, browser] = await Promise.all([serve({ root: fileURLToPath(new URL('../..', import.meta.url)) }), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const set of ['simd', 'relaxed']) {
  test(set, async () => {
    const page = await browser.newPage();
    await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(`${server.url}blank.html`);
    const calls = await page.evaluate(async (name) => {
      const { checkKernels } = await import('/tests/support/kernels.mjs');
      return checkKernels(await WebAssembly.compileStreaming(fetch(`/build/wasm/kernels-${name}.wasm`)));
    }, set);
    assert.ok(calls > 10_000);
  });
}
