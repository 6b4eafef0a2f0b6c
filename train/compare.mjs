#!/usr/bin/env node
// compare.mjs - models in headless Chromium, run in turn: size, memory, tokens per second.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from '../bench/browser.mjs';
import { spread } from '../bench/stats.mjs';

const USAGE = `Usage: compare.mjs [--rounds N] FILE...

Prints a table of the GGUF files.
  --rounds N   how often each is measured, in turn (7)
`;
const CONTEXT = 512;
const WORKLOAD = { promptTokens: 128, decodeTokens: 128 };

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help || files.length === 0) {
  (values.help ? process.stdout : process.stderr).write(USAGE);
  process.exit(values.help ? 0 : 2);
}
const page = await openPage();
try {
  const rows = [];
  for (const file of files) rows.push({ file, info: await page.load('loadOurs', file, path.resolve(file), { contextLength: CONTEXT }), runs: /** @type {any[]} */ ([]) });
  for (const { file } of rows) await page.call('run', file, { ...WORKLOAD, seed: 99 }); // compiles
  for (let seed = 0; seed < Number(values.rounds); seed += 1) {
    for (const { file, runs } of rows) runs.push(await page.call('run', file, { ...WORKLOAD, seed }));
  }
  console.log(`${page.version}, ${values.rounds} rounds in turn; memory: weights, KV cache and activations for ${CONTEXT} tokens; median (lowest to highest)\n`);
  console.log('| model | weights in | file, MB | memory, MB | prompt, tokens/s | generation, tokens/s |\n| --- | --- | ---: | ---: | ---: | ---: |');
  for (const { file, info, runs } of rows) {
    const rate = (/** @type {'prompt' | 'decode'} */ what) => {
      const { median, min, max } = spread(runs.map((run) => run[what]));
      return `${median.toFixed(0)} (${min.toFixed(0)} to ${max.toFixed(0)})`;
    };
    const { weights, kvCache, activations } = info.memory;
    console.log(`| ${path.basename(file, '.gguf')} | ${info.linearLayers} | ${(fs.statSync(file).size / 1e6).toFixed(2)} | ${((weights + kvCache + activations) / 1e6).toFixed(2)} `
      + `| ${rate('prompt')} | ${rate('decode')} |`);
  }
} finally {
  await page.close();
}
