#!/usr/bin/env node
// bench.mjs - measures Trilobite against wllama, against itself with F16 weights, and against what this
// machine can do at most. Everything that is compared is measured in turn within one run.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPage } from './browser.mjs';
import { SHAPES, f16Bytes, f16Model, peerModel, ternaryModel } from './models.mjs';
import { PRESETS } from '../tools/random-model.mjs';
import { inNode } from './node-runner.mjs';
import { writeReport } from './report.mjs';

const FOLDER = fileURLToPath(new URL('../build/bench/', import.meta.url));
const RESULTS = path.join(FOLDER, 'results.json');

/** WebAssembly has 4 GiB at most, and some of them are not for weights. */
const MAX_MODEL_BYTES = 4e9;

/**
 * Tokens and rounds. wllama gets fewer tokens, as it is slow; rates are per token, and its prompt takes
 * the same time per token for any length.
 */
const PLANS = {
  quick: {
    rounds: 3, ours: { promptTokens: 64, decodeTokens: 16 }, peer: { promptTokens: 12, decodeTokens: 6 },
    f16: { promptTokens: 16, decodeTokens: 6 }, benchmarkSeconds: 12,
    shapes: ['2b-4t', '700m', '1.3b'], f16Shapes: ['700m', '1.3b'], limitShapes: ['2b-4t'], nativeShapes: ['2b-4t'],
    peers: /** @type {Record<string, string[]>} */ ({ '2b-4t': ['tq2_0'], '700m': ['tq2_0', 'q4_0'], '1.3b': [] }),
  },
  full: {
    rounds: 5, ours: { promptTokens: 64, decodeTokens: 32 }, peer: { promptTokens: 16, decodeTokens: 8 },
    f16: { promptTokens: 16, decodeTokens: 8 }, benchmarkSeconds: 30,
    shapes: ['2b-4t', '700m', '1.3b', '3b'], f16Shapes: ['700m', '1.3b', '3b'],
    limitShapes: ['2b-4t', '700m', '1.3b', '3b'], nativeShapes: ['2b-4t', '700m'],
    peers: /** @type {Record<string, string[]>} */ ({}),
  },
};

/** Share of the cores that others may use before it is worth a warning. */
const MUCH_LOAD = 0.1;

/** @typedef {typeof PLANS.full} Plan */

const USAGE = `Usage: bench.mjs [--quick] [--only PARTS] [--shapes SHAPES] [--resume]

  --quick          fewer shapes, rounds and tokens: under 15 minutes on two slow cores
  --only PARTS     of: variants, wllama, f16, limits, native (default: all)
  --shapes SHAPES  of: ${Object.keys(SHAPES).join(', ')}
  --resume         keep what build/bench/results.json already holds, measure the rest
  --report         only write the report again, from results.json

Writes build/bench/summary.json, summary.md and summary.svg. Makes its models in build/models/ (13 GB for
everything, 8 GB with --quick). Close other programs: the ratios of one run stand noise, rates do not.
`;

const begun = performance.now();

/** @param {string} text */
function say(text) {
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`[${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}] ${text}`);
}

/** Thread counts to compare here: 1, 2 and all, as far as there are so many cores. */
function threadCounts() {
  const cores = os.availableParallelism();
  return [...new Set([1, 2, Math.min(cores, 8)])].filter((count) => count <= cores);
}

/** @param {{prompt: number, decode: number}} rates */
const shown = ({ prompt, decode }) => `prompt ${prompt.toFixed(2)}, decode ${decode.toFixed(2)}`;

/**
 * Runs entries in turn, some rounds.
 * @template {string} T
 * @param {Plan} plan @param {Record<T, (seed: number) => Promise<{prompt: number, decode: number}>>} entries
 */
async function alternate(plan, entries) {
  /** @type {any} */
  const samples = {};
  const names = /** @type {T[]} */ (Object.keys(entries));
  for (const name of names) samples[name] = { prompt: [], decode: [] };
  for (let round = 0; round < plan.rounds; round++) {
    for (const name of names) {
      const rates = await entries[name](round);
      samples[name].prompt.push(rates.prompt);
      samples[name].decode.push(rates.decode);
      say(`    round ${round + 1} of ${plan.rounds}: ${name.padEnd(18)} ${shown(rates)} tokens/s`);
    }
  }
  return /** @type {Record<T, {prompt: number[], decode: number[]}>} */ (samples);
}

/** A short run, so that the engine's compiler is done. */
const WARM_UP = { promptTokens: 8, decodeTokens: 3, seed: 99 };

/**
 * Loads the library in the page; undefined if this build or browser has not the wanted variant.
 * @param {import('./browser.mjs').BenchPage} page @param {string} name @param {string} file
 * @param {{threads: number, variant?: string}} wanted
 */
async function loadOurs(page, name, file, wanted) {
  const info = await page.load('loadOurs', name, file, wanted).catch((error) => {
    say(`    not here: ${name}: ${error.message}`);
  });
  if (!info) return undefined;
  if (info.threads !== wanted.threads || (wanted.variant && info.variant !== wanted.variant)) {
    say(`    not here: ${name}: runs as ${info.variant} with ${info.threads} threads`);
    return undefined;
  }
  await page.call('run', name, WARM_UP);
  return info;
}

// ---- parts ------------------------------------------------------------------------------------------

/**
 * Our variants and thread counts, in Chromium.
 * @param {Plan} plan @param {string} shape
 */
async function variants(plan, shape) {
  const file = ternaryModel(shape);
  const page = await openPage();
  try {
    /** @type {Record<string, (seed: number) => Promise<any>>} */
    const entries = {};
    /** @type {Record<string, any>} */
    const infos = {};
    for (const threads of threadCounts()) {
      for (const kernels of ['simd', 'relaxed']) {
        const variant = threads > 1 ? `${kernels}-threads` : kernels;
        const name = `${variant}/${threads}`;
        const info = await loadOurs(page, name, file, { threads, variant });
        if (!info) continue;
        infos[name] = info;
        entries[name] = (seed) => page.call('run', name, { ...plan.ours, seed });
      }
    }
    const chromium = await alternate(plan, entries);
    await page.call('unload');
    const node = await inNode(file, plan.rounds, plan.ours);
    say(`    Node, ${node.variant}/${node.threads}: ${shown({ prompt: node.prompt[0], decode: node.decode[0] })} tokens/s`);
    return { infos, chromium, node };
  } finally {
    await page.close();
  }
}

/**
 * wllama with one type, and ours with the same weights and threads.
 * @param {Plan} plan @param {string} shape @param {string} type @param {number} threads
 */
async function wllama(plan, shape, type, threads) {
  const [ourFile, peerFile] = [ternaryModel(shape), peerModel(shape, type)];
  const page = await openPage();
  try {
    const info = await loadOurs(page, 'trilobite', ourFile, { threads });
    if (!info) return undefined;
    const peer = await page.load('loadPeer', 'wllama', peerFile, { threads });
    if (peer.threads !== threads) throw new Error(`wllama runs with ${peer.threads} threads`);
    await page.call('run', 'wllama', { promptTokens: 2, decodeTokens: 1, seed: 99 });
    const samples = await alternate(plan, {
      trilobite: (seed) => page.call('run', 'trilobite', { ...plan.ours, seed }),
      wllama: (seed) => page.call('run', 'wllama', { ...plan.peer, seed }),
    });
    return { info, peer, samples };
  } finally {
    await page.close();
  }
}

/**
 * Ternary weights against F16 weights, both ours.
 * @param {Plan} plan @param {string} shape @param {number} threads
 */
async function f16(plan, shape, threads) {
  const bytes = f16Bytes(shape);
  if (bytes > MAX_MODEL_BYTES) {
    say(`    ${shape} in F16 has ${(bytes / 1e9).toFixed(1)} GB: more than WebAssembly's memory`);
    return { tooLarge: bytes };
  }
  const [ternaryFile, f16File] = [ternaryModel(shape), f16Model(shape)];
  const page = await openPage();
  try {
    const ternary = await loadOurs(page, 'ternary', ternaryFile, { threads });
    const float = ternary && await loadOurs(page, 'F16', f16File, { threads });
    if (!ternary || !float) return undefined;
    if (float.linearLayers !== 'dense') throw new Error('the F16 model did not stay F16');
    const samples = await alternate(plan, {
      ternary: (seed) => page.call('run', 'ternary', { ...plan.f16, seed }),
      F16: (seed) => page.call('run', 'F16', { ...plan.f16, seed }),
    });
    return { ternary, f16: float, samples };
  } finally {
    await page.close();
  }
}

/**
 * The breakdown of a step and the limits of the machine.
 * @param {Plan} plan @param {string} shape @param {string} variant @param {number} threads
 */
async function limits(plan, shape, variant, threads) {
  const file = ternaryModel(shape);
  const page = await openPage();
  try {
    const info = await loadOurs(page, `${variant}/${threads}`, file, { threads, variant });
    if (!info) return undefined;
    const runs = [];
    for (let i = 0; i < 2; i++) runs.push(await page.call('benchmark', `${variant}/${threads}`, plan.benchmarkSeconds));
    const [{ limits: found }] = runs;
    say(`    reads ${found.read.map((/** @type {any} */ r) => r.gigabytesPerSecond.toFixed(1)).join(', ')} GB/s, ` +
      `multiplies ${found.vector.gigaMultiplicationsPerSecond.toFixed(1)} and ` +
      `${found.prompt.gigaMultiplicationsPerSecond.toFixed(1)} G/s`);
    return runs;
  } finally {
    await page.close();
  }
}

/** The native program, compiled; undefined if this machine cannot. */
function nativeProgram() {
  const program = path.join(FOLDER, 'native_gemv');
  const source = fileURLToPath(new URL('native_gemv.c', import.meta.url));
  try {
    const flags = ['-std=c11', '-D_POSIX_C_SOURCE=200809L', '-O3', '-mavx2', '-pthread'];
    execFileSync(process.env.CC ?? 'clang-19', [...flags, '-o', program, source], { stdio: 'pipe' });
    return program;
  } catch (error) {
    say(`    no native comparison: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
    return undefined;
  }
}

/**
 * Our streaming GEMV in Chromium beside a native AVX2 one over matrices of the same shapes.
 * @param {Plan} plan @param {string} shape @param {number} threads
 */
async function native(plan, shape, threads) {
  const program = nativeProgram();
  if (!program) return undefined;
  const { embd, ffn, heads, kvHeads, layers } = /** @type {Record<string, any>} */ (PRESETS[shape]);
  const command = [embd, ffn, embd / heads * kvHeads, layers, threads, 1].map(String);
  const page = await openPage();
  try {
    const info = await loadOurs(page, 'trilobite', ternaryModel(shape), { threads });
    if (!info) return undefined;
    const rounds = [];
    for (let round = 0; round < plan.rounds; round++) {
      const outside = JSON.parse(execFileSync(program, command, { encoding: 'utf8' }));
      const { limits: found } = await page.call('benchmark', 'trilobite', 6);
      rounds.push({ native: outside, limits: found });
      say(`    round ${round + 1} of ${plan.rounds}: native ${outside.gigaMultiplicationsPerSecond.toFixed(1)}, ` +
        `Chromium ${found.vector.gigaMultiplicationsPerSecond.toFixed(1)} GMAC/s`);
    }
    return { variant: info.variant, rounds };
  } finally {
    await page.close();
  }
}

/** Share of all cores that other programs use, over half a second in which this one waits. */
async function othersLoad() {
  const times = () => os.cpus().reduce(({ idle, all }, { times: t }) =>
    ({ idle: idle + t.idle, all: all + t.idle + t.user + t.nice + t.sys + t.irq }), { idle: 0, all: 0 });
  const before = times();
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  const after = times();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

// ---- the run ----------------------------------------------------------------------------------------

/**
 * Every measurement by its key in results.json.
 * @param {Plan} plan @param {string[]} shapes
 * @returns {Record<string, () => Promise<unknown>>}
 */
function jobs(plan, shapes) {
  /** @type {Record<string, () => Promise<unknown>>} */
  const all = {};
  for (const shape of shapes) {
    all[`variants ${shape}`] = () => variants(plan, shape);
    for (const threads of threadCounts()) {
      for (const type of plan.peers[shape] ?? SHAPES[shape].peerTypes) {
        all[`wllama ${shape} ${type} ${threads}`] = () => wllama(plan, shape, type, threads);
      }
      for (const kernels of plan.limitShapes.includes(shape) ? ['simd', 'relaxed'] : []) {
        const variant = threads > 1 ? `${kernels}-threads` : kernels;
        all[`limits ${shape} ${variant} ${threads}`] = () => limits(plan, shape, variant, threads);
      }
    }
    for (const threads of plan.nativeShapes.includes(shape) ? threadCounts() : []) {
      all[`native ${shape} ${threads}`] = () => native(plan, shape, threads);
    }
    if (plan.f16Shapes.includes(shape)) {
      const threads = threadCounts()[threadCounts().length - 1];
      all[`f16 ${shape} ${threads}`] = () => f16(plan, shape, threads);
    }
  }
  return all;
}

/** @param {string | undefined} list @param {string[]} known @param {string} what */
function chosen(list, known, what) {
  const names = list === undefined ? known : list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`unknown ${what} '${unknown}'; known: ${known.join(', ')}`);
  return names;
}

async function machine() {
  const page = await openPage();
  const browser = page.version;
  const { isolated } = page;
  await page.close();
  if (!isolated) throw new Error('the page is not cross-origin isolated, so that there are no threads');
  const peer = JSON.parse(fs.readFileSync(new URL('node_modules/@wllama/wllama/package.json', import.meta.url), 'utf8'));
  return {
    cpu: os.cpus()[0].model, cores: os.availableParallelism(), memoryGB: Math.round(os.totalmem() / 1e9),
    system: os.release(), browser, node: process.versions.node, wllama: peer.version,
  };
}

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' }, only: { type: 'string' }, shapes: { type: 'string' }, resume: { type: 'boolean' },
      report: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  fs.mkdirSync(FOLDER, { recursive: true });
  const earlier = fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')) : undefined;
  if (values.report) {
    if (!earlier) throw new Error('build/bench/results.json is missing: there is nothing to report');
    return writeReport(FOLDER, earlier);
  }
  const plan = /** @type {Plan} */ (values.quick ? PLANS.quick : PLANS.full);
  const parts = chosen(values.only, ['variants', 'wllama', 'f16', 'limits', 'native'], 'part');
  const shapes = chosen(values.shapes ?? plan.shapes.join(','), Object.keys(SHAPES), 'shape');
  const results = values.resume && earlier ? earlier : { measurements: {}, othersLoad: {} };
  Object.assign(results, { machine: await machine(), date: new Date().toISOString() });
  const wanted = Object.entries(jobs(plan, shapes)).filter(([key]) => parts.includes(key.split(' ')[0]))
    .filter(([key]) => !(values.resume && results.measurements[key]));
  let failures = 0;
  for (const [i, [key, measure]] of wanted.entries()) {
    say(`${i + 1} of ${wanted.length}: ${key}`);
    const busy = await othersLoad();
    if (busy > MUCH_LOAD) say(`    other programs use ${(busy * 100).toFixed(0)} % of this machine: results are disturbed`);
    try {
      const result = await measure();
      if (result === undefined) continue;
      results.measurements[key] = result;
      results.othersLoad[key] = busy;
    } catch (error) {
      failures++;
      say(`    FAILED: ${/** @type {Error} */ (error).message}`);
    }
    fs.writeFileSync(RESULTS, JSON.stringify(results));
  }
  writeReport(FOLDER, results);
  say(failures ? `${failures} of ${wanted.length} measurements failed` : 'done');
  if (failures) process.exitCode = 1;
}

await main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
