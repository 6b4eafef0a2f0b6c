/**
 * 2b-4t.mjs - a model of the published size in Node and in headless Chromium: loads, generates the same
 * tokens in both, stays within its memory. The weights are random (tools/random-model.mjs, 1.19 GB,
 * made once); shape, types and vocabulary are those of BitNet b1.58 2B-4T.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { writeGguf } from '../../tools/gguf.mjs';
import { PRESETS, randomModel } from '../../tools/random-model.mjs';
import { serve } from '../../tools/serve.mjs';
import { loadModel } from '../../web/node.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODEL = 'build/models/2b-4t.gguf';
const PROMPT = 'A trilobite walks along the bottom of the sea and meets a small fish that has lost its way.';
const SETTINGS = { temperature: 0, repeatPenalty: 1, maxTokens: 16 };
/** WebAssembly memory over packed weights, int8 embedding and KV cache. */
const MEMORY_FACTOR = 1.1;

const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/**
 * What one runtime did. Runs in Node and, as text, in the page.
 * @param {typeof loadModel} load
 * @param {string} source
 * @param {string} prompt
 * @param {typeof SETTINGS} settings
 */
async function measure(load, source, prompt, settings) {
  const started = performance.now();
  const model = await load(source);
  const loadSeconds = (performance.now() - started) / 1000;
  const { tokens, timings } = await model.generate(prompt, settings).result;
  const { wasmBytes, memory, variant, threads } = model.info;
  await model.dispose();
  return { loadSeconds, tokens, timings, wasmBytes, memory, engine: `${variant}, threads: ${threads}` };
}

/** The first visit downloads and stores the model; the second finds it in IndexedDB, without the server's file. */
async function measureInChromium() {
  const server = await serve({ root: ROOT });
  const profile = fs.mkdtempSync(path.join(ROOT, 'build/chromium-')); // on disk: a private window's store is memory
  const context = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', args: BROWSER_ARGS });
  const call = [`${server.url}${MODEL}`, PROMPT, SETTINGS].map((value) => JSON.stringify(value)).join(', ');
  async function visit() {
    const page = await context.newPage();
    await page.route('**/blank.html', (route) => route.fulfill({
      contentType: 'text/html', body: '<!doctype html>',
      headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    }));
    await page.goto(`${server.url}blank.html`);
    const result = await page.evaluate(`import('/dist/index.js').then(({ loadModel }) => (${measure})(loadModel, ${call}))`);
    await page.close();
    return result;
  }
  try {
    const first = await visit();
    await context.route('**/*.gguf', (route) => route.abort());
    return { first, second: await visit() };
  } finally {
    await context.close();
    await server.close();
    fs.rmSync(profile, { recursive: true });
  }
}

/** @param {string} runtime @param {Awaited<ReturnType<typeof measure>>} result */
function report(runtime, { loadSeconds, timings, wasmBytes, memory, engine }) {
  assert.ok(memory);
  const needed = memory.ternary + memory.embeddingAndHead + memory.kvCache;
  const factor = wasmBytes / needed;
  console.log(`${runtime} (${engine}): loaded in ${loadSeconds.toFixed(1)} s, prompt ${timings.promptTokensPerSecond.toFixed(1)} tokens/s, ` +
    `generation ${timings.tokensPerSecond.toFixed(1)} tokens/s, WebAssembly memory ${(wasmBytes / 1e6).toFixed(0)} MB = ` +
    `${factor.toFixed(3)} x (ternary weights + embedding + KV cache)`);
  assert.ok(factor <= MEMORY_FACTOR, `${runtime}: memory is ${factor} times what the model needs, more than ${MEMORY_FACTOR}`);
}

const file = path.join(ROOT, MODEL);
if (!fs.existsSync(file)) {
  console.log(`Making ${MODEL}`);
  writeGguf(file, randomModel(PRESETS['2b-4t']));
}
assert.equal(fs.statSync(file).size, 1187801280, `${MODEL} is of another size: remove it`);

const inNode = await measure(loadModel, file, PROMPT, SETTINGS);
report(`Node ${process.versions.node}`, inNode);
const inChromium = await measureInChromium();
report('Chromium, from a local server into IndexedDB', inChromium.first);
report('Chromium, from IndexedDB', inChromium.second);
const ternary = Number(inNode.memory?.ternary) / 1e6;
console.log(`The layers' weights take ${ternary.toFixed(0)} MB; 16-bit ones would take ${(8 * ternary).toFixed(0)} MB.`);
assert.equal(inNode.tokens.length, SETTINGS.maxTokens);
for (const { tokens } of Object.values(inChromium)) {
  assert.deepEqual(tokens, inNode.tokens, 'Chromium and Node generate different tokens');
}
console.log('Both generate the same tokens.');
