#!/usr/bin/env node
// load.mjs - from a click on a stored model to its first token, in headless Chromium: what each part takes,
// against reading the same shards from IndexedDB without doing anything with them, in turn.
// Usage: node bench/load.mjs [--rounds N] [MODEL.gguf]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../tools/serve.mjs';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../tests/support/browser.mjs';
import { watchHeaps } from './heap.mjs';
import { ternaryModel } from './models.mjs';
import { ratios, spread } from './stats.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROMPT = 'A trilobite walks along the bottom of the sea and meets a small fish that has lost its way.';
/** Reads that run at the same time; the best of them is what reading can do. */
const DEPTHS = [1, 2, 4];

/** Loads and generates one token. Runs in the page. @param {typeof import('../web/index.js').loadModel} load @param {string} url @param {string} prompt */
async function click(load, url, prompt) {
  const clicked = performance.now();
  const model = await load(url);
  const loadMs = performance.now() - clicked;
  const { timings } = await model.generate(prompt, { maxTokens: 1 }).result;
  const totalMs = performance.now() - clicked;
  const { loadTimings, cached, fileBytes, variant, threads } = model.info;
  await model.dispose();
  return { loadMs, promptMs: timings.timeToFirstTokenMs, promptTokens: timings.promptTokens, cached, fileBytes,
    engine: `${variant}, threads: ${threads}`, ...loadTimings, workerMs: loadTimings.totalMs, totalMs };
}

/** Reads all stored shards. Runs in the page. @param {number} depth @returns {Promise<{bytes: number, ms: number}>} */
function readRaw(depth) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/bench/raw-read.js');
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(depth);
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true, options: { rounds: { type: 'string', default: '5' } },
});
const file = path.resolve(positionals[0] ?? ternaryModel('2b-4t'));
const server = await serve({ root: ROOT });
const profile = fs.mkdtempSync(path.join(ROOT, 'build/chromium-')); // on disk: a private window's store is memory
const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
try {
  const link = path.join(profile, '..', `${path.basename(profile)}.gguf`);
  fs.symlinkSync(file, link);
  const url = `${server.url}build/${path.basename(link)}`;
  const page = await context.newPage();
  await page.goto(`${server.url}bench/load.html`);
  const heaps = await watchHeaps(context, page);
  const visit = () => page.evaluate(`import('/dist/index.js').then(({ loadModel }) => (${click})(loadModel, ${JSON.stringify(url)}, ${JSON.stringify(PROMPT)}))`);

  const first = await visit();
  const firstPeak = heaps.take();
  console.log(`First visit, from a local server: ${(first.totalMs / 1000).toFixed(1)} s to the first token `
    + `(${first.engine}), JavaScript heaps at most ${(firstPeak / 1e6).toFixed(0)} MB`);
  await context.route('**/*.gguf', (route) => route.abort());

  /** @type {Record<string, number[]>} */
  const seconds = {};
  const note = (/** @type {string} */ name, /** @type {number} */ ms) => (seconds[name] ??= []).push(ms / 1000);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const raw = [];
    for (const depth of DEPTHS) {
      const { ms } = await page.evaluate(readRaw, depth);
      raw.push(ms);
      note(`reading alone, ${depth} at a time`, ms);
    }
    note('best of reading alone', Math.min(...raw));
    heaps.take();
    const again = await visit();
    const peak = heaps.take();
    if (!again.cached) throw new Error('The model was not stored: is the disk full?');
    note('engine started', again.engineMs);
    note('shards read, hashed and repacked', again.workerMs - again.engineMs);
    note('of these: waiting for the store', again.readMs);
    note('of these: hashing', again.hashMs);
    note('of these: repacking', again.repackMs);
    note(`prompt of ${again.promptTokens} tokens, first token`, again.promptMs);
    note('from the click to the first token', again.totalMs);
    note('heap', peak * 1000);
  }
  const { heap, ...times } = seconds;
  const megabytes = first.fileBytes / 1e6;
  console.log(`\n${path.basename(file)}, ${megabytes.toFixed(0)} MB, from IndexedDB, ${first.engine}, ${values.rounds} rounds in turn:\n`);
  console.log('| | s | MB/s |\n| --- | ---: | ---: |');
  for (const [name, list] of Object.entries(times)) {
    const { median, min, max } = spread(list);
    const rate = /reading alone|shards|of these/.test(name) ? (megabytes / median).toFixed(0) : '';
    console.log(`| ${name} | ${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)}) | ${rate} |`);
  }
  const { median, min, max } = ratios(times['best of reading alone'], times['shards read, hashed and repacked']);
  console.log(`\nSpeed over that of reading alone: ${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)}). `
    + `JavaScript heaps at most ${(Math.max(...heap) / 1e6).toFixed(0)} MB.`);
  fs.rmSync(link);
} finally {
  await context.close();
  await server.close();
  fs.rmSync(profile, { recursive: true });
}
