#!/usr/bin/env node
// profile.mjs - where the time of a step goes, in Node and in headless Chromium, as tables.
// Usage: node bench/profile.mjs [--threads N] [--variant NAME] [--seconds S] [MODEL.gguf]
import { parseArgs } from 'node:util';
import { loadModel } from '../web/node.js';
import { openPage } from './browser.mjs';
import { ternaryModel } from './models.mjs';
import { stageTable } from './report.mjs';

/** @param {string} runtime @param {any} run */
function print(runtime, run) {
  const { prompt, decode, longDecode, limits } = run;
  /** @param {number} value */
  const g = (value) => value.toFixed(1);
  /** @param {any} entry */
  const products = (entry) => `${g(entry.gigaMultiplicationsPerSecond)} GMAC/s`;
  const read = limits.read.map((/** @type {any} */ entry) => `${g(entry.gigabytesPerSecond)} in ${entry.streams}`).join(', ');
  console.log(`\n## ${runtime}: ${run.variant}, ${run.threads} thread${run.threads === 1 ? '' : 's'}

Limits: reading the weights, GB/s and streams: ${read}. From memory, one token: ${g(limits.vector.gigabytesPerSecond)} GB/s,
${products(limits.vector)} (${products(limits.vectorInCache)} in cache); 64 tokens: ${products(limits.prompt)} \
(${products(limits.promptInCache)} in cache).
16-byte additions: ${g(limits.gigaAdditionsPerSecond)} G/s.

### Generation behind ${decode.context} tokens: ${decode.tokensPerSecond.toFixed(2)} tokens/s, ${decode.steps} steps
${stageTable(run, 'decode')}

### Generation behind ${longDecode.context} tokens: ${longDecode.tokensPerSecond.toFixed(2)} tokens/s, ${longDecode.steps} steps
${stageTable(run, 'longDecode')}

### Prompt of ${prompt.context} tokens: ${prompt.tokensPerSecond.toFixed(2)} tokens/s
${stageTable(run, 'prompt')}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string' }, variant: { type: 'string' }, seconds: { type: 'string', default: '20' } },
});
const file = positionals[0] ?? ternaryModel('2b-4t');
const options = {
  contextLength: 640,
  ...(values.threads && { threads: Number(values.threads) }),
  ...(values.variant && { variant: /** @type {any} */ (values.variant) }),
};
const seconds = Number(values.seconds);

const model = await loadModel(file, options);
print(`Node ${process.versions.node}`, await model.benchmark({ seconds }));
await model.dispose();

const page = await openPage();
try {
  await page.load('loadOurs', 'model', file, options);
  print(page.version, await page.call('benchmark', 'model', seconds));
} finally {
  await page.close();
}
