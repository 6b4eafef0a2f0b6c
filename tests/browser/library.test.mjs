// The library in Chromium: real worker, real IndexedDB.
import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { loadModel } from '../../web/node.js';
import { serve } from '../../tools/serve.mjs';
import { buildLibraryPage, launchBrowser } from '../support/browser.mjs';
import { slowModel, smallModel } from '../support/models.mjs';

const GREEDY = { temperature: 0, maxTokens: 20 };
const STRICT_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; "
  + "require-trusted-types-for 'script'; trusted-types trilobite";

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').BrowserContext} */
let context;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
let folder = '';
let expected = '';
/** Requests for model files. @type {string[]} */
let modelRequests = [];

before(async () => {
  folder = await buildLibraryPage('browser-test');
  await copyFile(smallModel(), join(folder, 'small.gguf'));
  await copyFile(slowModel(), join(folder, 'slow.gguf'));
  [server, browser] = await Promise.all([
    serve({ root: folder }),
    launchBrowser(['--host-resolver-rules=MAP insecure.test 127.0.0.1']),
  ]);
  const model = await loadModel(smallModel());
  expected = (await model.generate('Hello', GREEDY).result).text;
  await model.dispose();
});
after(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  modelRequests = [];
  context.on('request', (request) => {
    if (request.url().endsWith('.gguf')) modelRequests.push(request.url());
  });
});
afterEach(() => context.close());

/** A page with the library. @param {{url?: string, headers?: Record<string, string>}} [options] headers: replace all others of the page */
async function openPage({ url = server.url, headers } = {}) {
  const page = await context.newPage();
  if (headers) {
    await page.route(url, async (route) => {
      await route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/html', ...headers } });
    });
  }
  await page.goto(url);
  await page.waitForFunction(() => 'trilobite' in globalThis);
  return page;
}

/** Loads a URL in a page and generates; errors come as their code. */
function loadAndGenerate(page, url, options = {}) {
  return page.evaluate(async ([from, greedy, loadOptions]) => {
    const steps = [];
    try {
      const model = await trilobite.loadModel(from, { ...loadOptions, onProgress: (step) => steps.push(step) });
      const { text } = await model.generate('Hello', greedy).result;
      await model.dispose();
      return {
        text,
        cached: model.info.cached,
        phases: [...new Set(steps.map(({ phase }) => phase))],
        warnings: steps.flatMap(({ warning }) => warning?.code ?? []),
      };
    } catch (error) {
      return { error: error.code };
    }
  }, [url, GREEDY, options]);
}

test('the second load, in another page, needs no network', async () => {
  const page = await openPage();
  const first = await loadAndGenerate(page, 'small.gguf');
  assert.deepEqual(first, { text: expected, cached: true, phases: ['download', 'ready'], warnings: [] });
  await page.reload();
  await context.route('**/*.gguf', (route) => route.abort());
  const second = await loadAndGenerate(await openPage(), 'small.gguf');
  assert.deepEqual(second, { text: expected, cached: true, phases: ['load', 'ready'], warnings: [] });
  assert.equal(modelRequests.length, 1);

  const models = await page.evaluate(() => trilobite.listModels());
  assert.deepEqual(models.map(({ name, complete, url }) => [name, complete, url]), [['small.gguf', true, `${server.url}small.gguf`]]);
  assert.equal(await page.evaluate((id) => trilobite.deleteModel(id), models[0].id), true);
  assert.deepEqual(await page.evaluate(() => trilobite.listModels()), []);
  assert.deepEqual(await loadAndGenerate(page, 'small.gguf'), { error: 'NetworkError' });
});

test('the default model gives the same text as in Node', async () => {
  const model = await loadModel();
  const inNode = await model.generate('Once upon a time', GREEDY).result;
  await model.dispose();
  const page = await openPage();
  const inPage = await page.evaluate(async (greedy) => {
    const own = await trilobite.loadModel();
    return own.generate('Once upon a time', greedy).result;
  }, GREEDY);
  assert.deepEqual(inPage.tokens, inNode.tokens);
  assert.equal(inPage.text, inNode.text);
});

/** Changes the stored shard. @param {string} how */
function damageStore(page, how) {
  return page.evaluate((change) => new Promise((resolve, reject) => {
    const opening = indexedDB.open('trilobite');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('shards', 'readwrite');
      const shards = transaction.objectStore('shards');
      shards.openCursor().onsuccess = ({ target }) => {
        const bytes = new Uint8Array(target.result.value);
        bytes[bytes.length >> 1] ^= 1;
        if (change === 'flip') target.result.update(bytes.buffer);
        else if (change === 'cut') target.result.update(bytes.buffer.slice(0, -1));
        else if (change === 'text') target.result.update('nonsense');
        else target.result.delete();
      };
      transaction.oncomplete = () => {
        database.close();
        resolve(undefined);
      };
    };
  }), how);
}

test('a damaged shard is found and the model fetched again', async () => {
  const page = await openPage();
  await loadAndGenerate(page, 'small.gguf');
  for (const how of ['flip', 'cut', 'text', 'delete']) {
    await damageStore(page, how);
    const again = await loadAndGenerate(page, 'small.gguf');
    assert.deepEqual(again, { text: expected, cached: true, phases: ['load', 'ready'], warnings: ['IntegrityMismatch'] }, how);
  }
  assert.deepEqual((await loadAndGenerate(page, 'small.gguf')).phases, ['load', 'ready']);
  await damageStore(page, 'flip');
  await context.route('**/*.gguf', (route) => route.abort());
  assert.deepEqual(await loadAndGenerate(page, 'small.gguf'), { error: 'NetworkError' });
});

test('a full disk and an insecure page are warnings', async () => {
  const page = await openPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 100_000 });
  const full = await loadAndGenerate(page, 'small.gguf');
  assert.deepEqual(full, { text: expected, cached: false, phases: ['download', 'ready'], warnings: ['QuotaExceeded'] });

  const url = server.url.replace('127.0.0.1', 'insecure.test');
  const insecure = await loadAndGenerate(await openPage({ url }), 'small.gguf');
  assert.deepEqual(insecure, { text: expected, cached: false, phases: ['download', 'ready'], warnings: ['InsecureContext'] });
});

test('works under a strict content security policy with trusted types', async () => {
  const page = await openPage({ headers: { 'content-security-policy': STRICT_POLICY } });
  const violations = [];
  page.on('console', (message) => { if (message.type() === 'error') violations.push(message.text()); });
  const { text } = await loadAndGenerate(page, 'small.gguf', { workerUrl: 'worker.js' });
  assert.equal(text, expected);
  assert.deepEqual(violations, []);
  assert.equal((await loadAndGenerate(page, 'small.gguf')).text, expected);
});

test('a File, after files that are no models', async () => {
  const page = await openPage();
  const bytes = [...await readFile(smallModel())];
  const outcomes = await page.evaluate(async ([content, greedy]) => {
    const file = (data) => new File([new Uint8Array(data)], 'model.gguf');
    const failures = [];
    for (const bad of [[], [1, 2, 3], content.slice(0, 5000), content.slice(0, -1)]) {
      await trilobite.loadModel(file(bad)).catch((error) => failures.push(error.code));
    }
    await trilobite.loadModel('missing.gguf').catch((error) => failures.push(error.code));
    await trilobite.loadModel(file(content), { workerUrl: 'missing.js' }).catch((error) => failures.push(error.code));
    await trilobite.loadModel(file(content), { wasmUrl: 'missing.wasm' }).catch((error) => failures.push(error.code));
    const model = await trilobite.loadModel(file(content), { wasmUrl: 'trilobite-simd.wasm' });
    return { failures, text: (await model.generate('Hello', greedy).result).text, stored: await trilobite.listModels() };
  }, [bytes, GREEDY]);
  assert.deepEqual(outcomes, {
    failures: ['FormatCorrupt', 'FormatCorrupt', 'FormatCorrupt', 'FormatCorrupt', 'HttpStatus', 'WorkerCrashed', 'HttpStatus'],
    text: expected,
    stored: [],
  });
});

for (const isolated of [true, false]) {
  test(`abort within 200 ms in each phase, ${isolated ? 'with' : 'without'} cross-origin isolation`, async () => {
    const page = await openPage(isolated ? {} : { headers: { 'x-plain': 'yes' } });
    assert.equal(await page.evaluate(() => crossOriginIsolated), isolated);
    const { times, after: text } = await page.evaluate(async (greedy) => {
      const times = {};
      const model = await trilobite.loadModel('slow.gguf');
      const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

      async function abortAt(phase, prompt, reached) {
        const controller = new AbortController();
        const generation = model.generate(prompt, { temperature: 0, maxTokens: 4000, signal: controller.signal });
        let abortedAt = 0;
        const abort = () => {
          abortedAt = performance.now();
          controller.abort();
        };
        if (reached === 0) pause(100).then(abort);
        let pieces = 0;
        try {
          for await (const piece of generation) if (piece && ++pieces === reached) abort();
        } catch (error) {
          if (error.name !== 'AbortError') throw error;
          times[phase] = performance.now() - abortedAt;
        }
      }

      const longPrompt = Array.from({ length: 4000 }, (_, i) => 40 + i % 100);
      await abortAt('prompt', longPrompt, 0);
      await abortAt('first token', 'Hello', 1);
      await abortAt('later', 'Hello', 10);
      const loading = new AbortController();
      let loadAbortedAt = 0;
      const onProgress = () => {
        loadAbortedAt ||= performance.now();
        loading.abort();
      };
      await trilobite.loadModel('slow.gguf', { signal: loading.signal, cache: false, onProgress }).catch((error) => {
        if (error.name === 'AbortError') times.load = performance.now() - loadAbortedAt;
      });
      const fresh = await trilobite.loadModel('slow.gguf');
      const after = [await model.generate('Hello', greedy).result, await fresh.generate('Hello', greedy).result];
      return { times, after: after.map(({ text }) => text) };
    }, GREEDY);
    assert.deepEqual(Object.keys(times), ['prompt', 'first token', 'later', 'load']);
    for (const [phase, ms] of Object.entries(times)) assert.ok(ms < 200, `${phase}: ${ms} ms`);
    assert.equal(text[0], text[1], 'the model is as good as new');
  });
}

test('the page stays free while the worker works', async () => {
  const page = await openPage();
  const longest = await page.evaluate(async () => {
    const model = await trilobite.loadModel('slow.gguf');
    let gap = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    }, 5);
    await model.generate('Hello', { temperature: 0, maxTokens: 100 }).result;
    clearInterval(timer);
    return gap;
  });
  assert.ok(longest < 250, `blocked for ${longest} ms`);
});

test('a page measures its visitor\'s machine', async () => {
  const page = await openPage();
  const { decode, limits } = await page.evaluate(async (url) => {
    const model = await trilobite.loadModel(url, { cache: false });
    const result = await model.benchmark({ seconds: 2 });
    await model.dispose();
    return result;
  }, `${server.url}slow.gguf`);
  assert.ok(decode.tokensPerSecond > 0);
  assert.ok(decode.stages.find(({ name }) => name === 'gate_up').ms > 0, 'the page gives the engine a clock');
  assert.ok(limits.read.every(({ gigabytesPerSecond }) => gigabytesPerSecond > 0));
});
