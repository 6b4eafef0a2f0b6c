// What `make bench` makes of its measurements: ratios of neighbours, shares of limits, a table, a plot.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { summarise, writeReport } from '../../bench/report.mjs';

/** @param {number[]} prompt @param {number[]} decode */
const samples = (prompt, decode) => ({ prompt, decode });

const rate = (gigaMultiplicationsPerSecond, gigabytesPerSecond) => ({ gigaMultiplicationsPerSecond, gigabytesPerSecond });
const run = {
  context: 64, steps: 5, tokensPerSecond: 10, slowest: 9, fastest: 11,
  stages: [{
    name: 'qkv', ms: 2, bytes: 4e8, multiplications: 16e8, gigabytesPerSecond: 8, gigaMultiplicationsPerSecond: 32, share: 1,
  }],
};
const benchmark = {
  prompt: run, decode: run, longDecode: { ...run, context: 512 },
  limits: {
    read: [{ streams: 1, gigabytesPerSecond: 5 }, { streams: 4, gigabytesPerSecond: 10 }, { streams: 16, gigabytesPerSecond: 8 }],
    vector: { ...rate(32, 9), ofLimit: 0.9 }, vectorInCache: rate(50), prompt: { ...rate(64), ofLimit: 0.5 }, promptInCache: rate(70), gigaAdditionsPerSecond: 4,
  },
};

const RESULTS = {
  date: '2030-01-02T03:04:05Z',
  machine: { cpu: 'A <fast> & cheap one', cores: 2, memoryGB: 8, browser: 'Chromium 1', node: '20', wllama: '3' },
  othersLoad: { 'wllama 2b-4t tq2_0 1': 0.25, 'f16 3b 2': 0.02 },
  measurements: {
    'wllama 2b-4t tq2_0 1': { samples: { trilobite: samples([60, 30, 90], [10, 5, 20]), wllama: samples([2, 2, 2], [1, 1, 4]) } },
    'wllama 2b-4t q4_0 1': { samples: { trilobite: samples([60], [10]), wllama: samples([1], [2]) } },
    'variants 2b-4t': {
      chromium: { 'simd/1': samples([30], [5]), 'relaxed/1': samples([30], [10]), 'simd-threads/2': samples([60], [8]) },
      node: { variant: 'simd', threads: 1, ...samples([30], [5]) },
    },
    'f16 700m 2': {
      ternary: { wasmBytes: 5e8, memory: { weights: 2e8 } }, f16: { wasmBytes: 15e8, memory: { weights: 12e8 } },
      samples: { ternary: samples([1], [6]), F16: samples([1], [2]) },
    },
    'f16 3b 2': { tooLarge: 7e9 },
    'limits 2b-4t relaxed 1': [benchmark, benchmark],
    'native 2b-4t 1': {
      variant: 'relaxed',
      rounds: [{ limits: benchmark.limits, native: { ...rate(40, 10), readGigabytesPerSecond: 11 } }],
    },
  },
};

test('ratios are of neighbours', () => {
  const { ratios } = summarise(RESULTS);
  assert.deepEqual(ratios.decode_vs_wllama['2b-4t'][1].tq2_0, { median: 5, min: 5, max: 10, n: 3 });
  assert.deepEqual(ratios.prompt_vs_wllama['2b-4t'][1].tq2_0, { median: 30, min: 15, max: 45, n: 3 });
  assert.equal(ratios.threads2_vs_1['2b-4t'].simd.prompt.median, 2);
  assert.equal(ratios.threads2_vs_1['2b-4t'].relaxed, undefined);
  assert.equal(ratios.relaxed_vs_simd['2b-4t'].decode.median, 2);
  assert.equal(ratios.ternary_vs_f16_latency['700m'][2].median, 3);
  assert.deepEqual(ratios.ternary_vs_f16_memory['700m'], { weights: 6, webAssembly: 3 });
  assert.match(ratios.ternary_vs_f16_memory['3b'].impossible, /4 GiB/);
  assert.equal(ratios.gemv_vs_limit['2b-4t']['relaxed/1'].median, 0.9);
  assert.equal(ratios.gemm_vs_limit['2b-4t']['relaxed/1'].median, 0.5);
  assert.equal(ratios.decode_vs_limit['2b-4t']['relaxed/1'].median, 0.4);
  assert.equal(ratios.gemv_vs_native['2b-4t']['relaxed/1'].median, 0.8);
});

test('the report shows every part, also when parts are missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    writeReport(folder, RESULTS);
    const [text, plot] = await Promise.all(['summary.md', 'summary.svg'].map((name) => readFile(join(folder, name), 'utf8')));
    for (const row of ['| 2b-4t, 1, tq2_0 |', '| 2b-4t, simd-threads/2, Chromium |', '| 3b | F16 weights', '| qkv | 2000 |',
      '5.00 x (5.00 to 10.0)', 'up to 25 % of the cores']) {
      assert.ok(text.includes(row), `${row} is missing in\n${text}`);
    }
    assert.ok(!/undefined|NaN/.test(text + plot), text);
    assert.ok(plot.includes('A &#60;fast&#62; &#38; cheap one') && plot.includes('wllama Q4_0'), plot);
    writeReport(folder, { ...RESULTS, measurements: {} });
    assert.equal(JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')).machine.cores, 2);
  } finally {
    await rm(folder, { recursive: true });
  }
});
