// The four builds in Chromium: what is chosen where, equal results, threads that help, fail and end.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../web/node.js';
import { serve } from '../../tools/serve.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { plainModel, smallModel } from '../support/models.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODELS = [`${ROOT}models/trilobite-15m.gguf`, smallModel(), plainModel()];
const VARIANTS = ['simd', 'relaxed', 'simd-threads', 'relaxed-threads'];
const GREEDY = { temperature: 0, repeatPenalty: 1, maxTokens: 40 };

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('playwright-core').Page} */ let page;
/** @type {Awaited<ReturnType<typeof serve>>} */ let server;

before(async () => {
  [server, browser] = await Promise.all([serve({ root: ROOT }), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => { page = await browser.newPage(); });
afterEach(() => page.close());

/** An empty page, with the library as the global `trilobite`. @param {boolean} [isolated] */
async function openPage(isolated = true) {
  await page.route('**/blank.html', (route) => route.fulfill({
    contentType: 'text/html', body: '<!doctype html>',
    headers: isolated ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' } : {},
  }));
  await page.goto(`${server.url}blank.html`);
  assert.equal(await page.evaluate(() => crossOriginIsolated), isolated);
  await page.evaluate(async () => { globalThis.trilobite = await import('/dist/index.js'); });
}

/** Loads and generates. @param {string} path @param {import('../../web/index.d.ts').LoadOptions} options */
function generate(path, options) {
  return page.evaluate(async ([url, settings, loadOptions]) => {
    /** @type {string[]} */
    const warnings = [];
    try {
      const model = await trilobite.loadModel(url, { cache: false, ...loadOptions,
        onProgress: ({ warning }) => warning && warnings.push(warning.message) });
      const { tokens } = await model.generate('Once upon a time', settings).result;
      await model.dispose();
      const { variant, threads, variantReason } = model.info;
      return { tokens, variant, threads, variantReason, warnings };
    } catch (error) {
      return { code: error.code, message: error.message };
    }
  }, [`/${path.slice(ROOT.length)}`, GREEDY, options]);
}

test('all four give the ids that Node gives', async () => {
  await openPage();
  for (const path of MODELS) {
    const model = await loadModel(path, { variant: 'simd' });
    const { tokens } = await model.generate('Once upon a time', GREEDY).result;
    await model.dispose();
    for (const variant of VARIANTS) {
      const inPage = await generate(path, { variant });
      assert.deepEqual(inPage.tokens, tokens, `${variant}: ${path}`);
      assert.equal(inPage.variant, variant);
      assert.deepEqual(inPage.warnings, []);
    }
  }
});

test('an isolated page gets relaxed SIMD and threads', async () => {
  await openPage();
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  const { variant, threads, variantReason } = await generate(smallModel(), {});
  // Processors without VNNI are better off without it.
  assert.match(variantReason, /^Relaxed SIMD (works|is slow) here; .*\.$/);
  const instructions = variantReason.includes('works') ? 'relaxed' : 'simd';
  assert.equal(threads, cores > 2 ? Math.min(cores - 1, 8) : cores);
  assert.equal(variant, cores > 1 ? `${instructions}-threads` : instructions);
  const single = await generate(smallModel(), { threads: 1 });
  assert.deepEqual([single.variant, single.threads], [instructions, 1]);
});

test('processors without VNNI do without relaxed SIMD, but can be told to use it', async () => {
  const older = await launchBrowser(['--js-flags=--no-enable-avx-vnni --no-enable-avx-vnni-int8']);
  const own = page;
  try {
    page = await older.newPage();
    await openPage();
    const { tokens, variantReason } = await generate(smallModel(), { threads: 1 });
    const relaxed = await generate(smallModel(), { variant: 'relaxed' });
    assert.deepEqual(relaxed.tokens, tokens);
    if (process.arch === 'x64') assert.match(variantReason, /^Relaxed SIMD is slow here/);
  } finally {
    page = own;
    await older.close();
  }
});

test('a page that is not isolated gets one thread and is told why', async () => {
  await openPage(false);
  const { variant, threads, variantReason, warnings } = await generate(smallModel(), { threads: 2 });
  assert.match(variant, /^(relaxed|simd)$/);
  assert.deepEqual([threads, warnings], [1, []]);
  assert.match(variantReason, /^Relaxed SIMD .* here; the page is not cross-origin isolated\.$/);
  const forced = await generate(smallModel(), { variant: 'simd-threads' });
  assert.equal(forced.code, 'UnsupportedBrowser');
  assert.match(forced.message, /Cross-Origin-Embedder-Policy/);
});

test('where threads do not start, the model works on one', async () => {
  await openPage();
  let requests = 0;
  await page.route('**/dist/worker.js', (route) => {
    requests += 1;
    return requests === 1 ? route.continue() : route.abort();
  });
  const { tokens, threads, warnings } = await generate(smallModel(), { variant: 'simd-threads', threads: 2 });
  assert.deepEqual([tokens.length, threads, warnings.length], [40, 1, 1]);
  assert.match(warnings[0], /1 of 2 threads could not be started/);
});

test('dispose ends all workers, also during a generation', async () => {
  await openPage();
  for (const moment of ['idle', 'working']) {
    const threads = await page.evaluate(async (when) => {
      const model = await trilobite.loadModel(undefined, { variant: 'relaxed-threads' });
      const { result } = model.generate('Once upon a time', { temperature: 0, maxTokens: 200 });
      result.catch(() => {});
      if (when === 'idle') await result;
      globalThis.model = model;
      return model.info.threads;
    }, moment);
    assert.equal(page.workers().length, threads, moment);
    const ended = page.workers().map((worker) => new Promise((resolve) => { worker.once('close', resolve); }));
    const begin = performance.now();
    await page.evaluate(() => globalThis.model.dispose());
    await Promise.all(ended);
    const took = performance.now() - begin;
    assert.ok(took < 1000, `${moment}: the last ended after ${took} ms`);
  }
});

/** Runs in a worker: loops of the test module with the thread that it gets a port to. */
async function poolScript() {
  const { data: port } = await new Promise((resolve) => { onmessage = resolve; });
  const { importsOf } = await import('/web/engine.js');
  const { joinThreads } = await import('/web/threads.js');
  const module = await WebAssembly.compileStreaming(fetch('/build/wasm/pool.wasm'));
  const memory = new WebAssembly.Memory({ initial: 256, maximum: 65536, shared: true });
  const { exports } = await WebAssembly.instantiate(module, importsOf(module, memory));
  exports._initialize();
  await joinThreads({
    newSeat: () => ({ module, memory, stack: exports.tri_thread_new_stack() }),
    useThreads(others, call) {
      exports.tri_thread_set_count(1 + others);
      call();
    },
  }, [port], () => {});
  let wrong = 0;
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline && exports.test_helped() === 0) wrong += exports.test_loops(1000, 64, 1);
  const begin = performance.now();
  wrong += exports.test_loops(20000, 64, 1);
  postMessage({ wrong, helped: exports.test_helped(), microseconds: (performance.now() - begin) / 20 });
}

test('threads help in loops, and a loop costs microseconds', async () => {
  await openPage();
  await page.route('**/pool.js', (route) => route.fulfill({
    contentType: 'text/javascript', body: `(${poolScript})();`, headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } }));
  const { wrong, helped, microseconds } = await page.evaluate(() => new Promise((resolve, reject) => {
    const worker = new Worker('/pool.js', { type: 'module' });
    const thread = new Worker('/dist/worker.js', { type: 'module' });
    const { port1, port2 } = new MessageChannel();
    thread.postMessage({ kind: 'call', id: 1, method: 'serve', params: { port: port2 } }, [port2]);
    worker.postMessage(port1, [port1]);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  }));
  assert.equal(wrong, 0);
  assert.ok(helped > 0, 'another thread took part');
  assert.ok(microseconds < 100, `${microseconds} us per loop`);
});
