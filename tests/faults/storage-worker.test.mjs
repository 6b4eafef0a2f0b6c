// R2, R6: workers that do not start, die or trap, and models that are disposed of at any moment.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallModel } from '../support/models.mjs';
import { startBench } from './storage-bench.mjs';
import { SEED, highest, playRounds, rounds } from './storage-rounds.mjs';
import { randomSequence } from './storage-site.mjs';

const SUITE = 'storage-worker';
const FILE = 'small.gguf';
const SLOW = 300_000;
/** Milliseconds within which every pending call has to reject. */
const SETTLE_LIMIT = 2000;

/** @type {Awaited<ReturnType<typeof startBench>>} */
let bench;

before(async () => {
  bench = await startBench(SUITE, { [FILE]: smallModel() });
  await Promise.all(Object.entries({
    'broken.js': 'this is no (script',
    'throwing.js': 'throw new Error("crash at start");',
    'rejecting.js': 'import "./missing.js";',
    'dying.js': 'import "./worker.js"; addEventListener("message", ({ data }) => { if (data.method === "generate") throw new Error("crash later"); });',
  }).map(([name, text]) => writeFile(join(bench.site.folder, name), text)));
});
after(() => bench?.close());

/** Loads with a worker and uses it; how long it took until all calls had ended, and how they did. */
function useWorker(page, workerUrl) {
  return page.evaluate(([source, url]) => faults.within((async () => {
    const started = performance.now();
    const codeOf = (promise) => promise.then(() => 'done', faults.codeOf);
    const loading = trilobite.loadModel(source, { threads: 1, workerUrl: url });
    const load = await codeOf(loading);
    if (load !== 'done') return { load, calls: [], ms: performance.now() - started };
    const model = await loading;
    const diedAt = performance.now();
    const calls = await Promise.all([model.generate('Hello', { temperature: 0, maxTokens: 200 }).result, model.tokenize('Hello'),
      model.generate('Bye', { temperature: 0, maxTokens: 200 }).result, model.logits([1, 2, 3])].map(codeOf));
    return { load, calls, ms: performance.now() - diedAt, later: await codeOf(model.tokenize('Hello')) };
  })(), 40_000), [bench.site.source(FILE), workerUrl]);
}

test('R2 a worker that is missing, broken, forbidden, or dies: every call ends in two seconds, and the next load works', async () => {
  /** @type {Record<string, {url?: string, policy?: string, codes: string[]}>} */
  const cases = {
    'no such script': { url: 'missing-worker.js', codes: ['WorkerCrashed'] },
    'a script with a syntax error': { url: 'broken.js', codes: ['WorkerCrashed'] },
    'a script that throws': { url: 'throwing.js', codes: ['WorkerCrashed'] },
    'a script whose import is missing': { url: 'rejecting.js', codes: ['WorkerCrashed'] },
    'a policy that forbids workers': { policy: "worker-src 'none'", codes: ['WorkerCrashed'] },
    // A worker has the policy of its own script's answer.
    'a policy that forbids WebAssembly': { url: "worker.js?policy=script-src 'self'", codes: ['EngineFault', 'UnsupportedBrowser', 'WorkerCrashed'] },
    'an error of the script later on': { url: 'dying.js', codes: ['WorkerCrashed'] },
    'a trap in the middle of a generation': { url: 'storage-worker.mjs?trap=tri_session_eval&nth=6', codes: ['EngineFault', 'WorkerCrashed'] },
  };
  const names = Object.keys(cases);
  await playRounds({ suite: SUITE, row: 'R2', count: names.length * rounds(1, 10), lanes: 2 }, async (round, figures) => {
    const name = names[round % names.length];
    const { url, policy, codes } = cases[name];
    const host = bench.freshHost('R2');
    const page = await bench.context.newPage();
    try {
      await page.goto(`${bench.site.page(host)}${policy ? `?policy=${encodeURIComponent(policy)}` : ''}`);
      await page.waitForFunction(() => 'faults' in globalThis);
      const outcome = await useWorker(page, url);
      assert.notEqual(outcome, 'HANG');
      const ends = [outcome.load, ...outcome.calls];
      assert.ok(ends.some((code) => codes.includes(code)), `ended with ${ends.join(', ')}`);
      assert.ok(ends.every((code) => [...codes, 'done', 'Disposed'].includes(code)), `ended with ${ends.join(', ')}`);
      assert.ok(outcome.ms < SETTLE_LIMIT, `${outcome.ms} ms`);
      highest(figures, 'slowestMs', outcome.ms);
      await bench.assertRecovers(policy ? await bench.openPage(host, page) : page, FILE, host);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`);
    } finally {
      await page.close();
    }
  });
});

test('R6 generate after dispose, dispose twice, dispose or abort in the middle, load twice', async () => {
  const random = randomSequence(SEED * 1000 + 6);
  const host = bench.freshHost('R6');
  const page = await bench.openPage(host);
  bench.assertRight(await bench.load(page, FILE), FILE);
  /** Each is the text of a function of a loaded model, the source and a delay; what it gives is checked. */
  const cases = {
    'generate after dispose': [`async (model) => { await model.dispose(); return [await code(model.generate('Hello').result), await code(model.tokenize('x'))]; }`,
      ['Disposed', 'Disposed']],
    'dispose twice': ['async (model) => { await model.dispose(); return [await code(model.dispose()), await code(model.dispose())]; }', ['done', 'done']],
    'dispose while it generates': [`async (model, source, ms) => {
      const ends = [model.generate('Hello', { maxTokens: 250 }).result, model.tokenize('x'), model.logits([1])].map(code);
      await wait(ms);
      await model.dispose();
      return [...new Set(await Promise.all(ends))].filter((end) => end !== 'done');
    }`, ['Disposed', undefined]],
    'abort while it loads': [`async (model, source, ms) => {
      const controller = new AbortController();
      const loading = code(trilobite.loadModel(source, { threads: 1, signal: controller.signal }).then((other) => other.dispose()));
      await wait(ms / 4);
      controller.abort();
      const end = await loading;
      await model.dispose();
      return [end === 'done' ? 'AbortError' : end];
    }`, ['AbortError']],
    'load twice': [`async (model, source) => {
      const others = await Promise.all([1, 2].map(() => trilobite.loadModel(source, { threads: 1 })));
      const texts = [];
      for (const each of [model, ...others]) texts.push((await faults.generate(each)).join());
      for (const each of [model, ...others]) await each.dispose();
      return [String(new Set(texts).size), await code(model.generate('x').result)];
    }`, ['1', 'Disposed']],
  };
  const names = Object.keys(cases);
  await playRounds({ suite: SUITE, row: 'R6', count: names.length * rounds(1, 40), lanes: 1 }, async (round, figures) => {
    const name = names[round % names.length];
    const [text, wanted] = cases[name];
    const outcome = await page.evaluate(([run, source, ms]) => faults.within((async () => {
      const model = await trilobite.loadModel(source, { threads: 1, onProgress: (step) => { globalThis.lastStep = step; } });
      globalThis.lastStep = 'loaded';
      const started = performance.now();
      const parameters = ['trilobite', 'faults', 'code', 'wait'];
      const act = new Function(...parameters, `return ${run}`)(trilobite, faults,
        (promise) => promise.then(() => 'done', faults.codeOf), (delay) => new Promise((resolve) => { setTimeout(resolve, delay); }));
      return { ends: await act(model, source, ms), ms: performance.now() - started };
    })(), 20_000), [text, bench.site.source(FILE), random() * 40]);
    if (outcome === 'HANG') assert.fail(`${name}: it hangs: ${JSON.stringify(await page.evaluate(() => globalThis.lastStep))}`);
    assert.ok(outcome.ends.every((end, i) => end === (wanted[i] ?? wanted[0])), `${name}: ${outcome.ends}`);
    highest(figures, 'slowestMs', outcome.ms);
  });
  await bench.assertRecovers(page, FILE, host);
});
