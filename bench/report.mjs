// report.mjs - from the measurements in results.json to summary.json, summary.md and summary.svg.
import fs from 'node:fs';
import path from 'node:path';
import { barChart } from './plot.mjs';
import { ratios, spread } from './stats.mjs';

/** Multiplications that one 16-byte addition replaces: sums of four columns for eight tokens. */
const MULTIPLICATIONS_PER_ADDITION = 32;

/**
 * @typedef {import('./stats.mjs').Spread} Spread
 * @typedef {{prompt: number[], decode: number[]}} Samples
 * @typedef {Record<string, any>} Tree
 */

/** Measurements of one part with the words of their keys. @param {any} results @param {string} part */
const ofPart = (results, part) => Object.entries(results.measurements)
  .map(([key, value]) => ({ key: key.split(' ').slice(1), value: /** @type {any} */ (value) }))
  .filter((_, i) => Object.keys(results.measurements)[i].startsWith(`${part} `));

/** Sets tree[a][b]... @param {Tree} tree @param {string[]} keys @param {unknown} value */
function put(tree, keys, value) {
  const [last] = keys.slice(-1);
  for (const key of keys.slice(0, -1)) tree = tree[key] ??= {};
  tree[last] = value;
}

/** The best of the streams. @param {any} run a benchmark's result */
const readLimit = ({ limits }) => Math.max(...limits.read.map((/** @type {any} */ entry) => entry.gigabytesPerSecond));

/** Products per second if there were nothing but additions to do. @param {any} run */
const multiplyLimit = ({ limits }) => MULTIPLICATIONS_PER_ADDITION * limits.gigaAdditionsPerSecond;

/** Bytes that a step of generation reads. @param {any} run */
const stepBytes = (run) => run.decode.stages
  .reduce((/** @type {number} */ sum, /** @type {any} */ stage) => sum + stage.bytes, 0);

/** @param {Samples} samples */
const spreads = ({ decode, prompt }) => ({ decode: spread(decode), prompt: spread(prompt) });

/** @param {Samples} a @param {Samples} b */
const bothRatios = (a, b) => ({ decode: ratios(a.decode, b.decode), prompt: ratios(a.prompt, b.prompt) });

/** @param {any} results @returns {Tree} */
export function summarise(results) {
  /** @type {Tree} */
  const rates = {};
  /** @type {Tree} */
  const found = {
    decode_vs_wllama: {}, prompt_vs_wllama: {}, gemv_vs_limit: {}, gemm_vs_limit: {}, decode_vs_limit: {},
    gemv_vs_native: {}, ternary_vs_f16_latency: {}, ternary_vs_f16_memory: {}, threads2_vs_1: {}, relaxed_vs_simd: {},
  };
  for (const { key: [shape, type, threads], value } of ofPart(results, 'wllama')) {
    const { trilobite, wllama } = value.samples;
    const { decode, prompt } = bothRatios(trilobite, wllama);
    put(found.decode_vs_wllama, [shape, threads, type], decode);
    put(found.prompt_vs_wllama, [shape, threads, type], prompt);
    put(rates, ['wllama', shape, threads, type], spreads(wllama));
    put(rates, ['trilobite beside wllama', shape, threads, type], spreads(trilobite));
  }
  for (const { key: [shape], value } of ofPart(results, 'variants')) {
    for (const [name, samples] of Object.entries(/** @type {Record<string, Samples>} */ (value.chromium))) {
      put(rates, ['trilobite', shape, name], spreads(samples));
    }
    const { node } = value;
    put(rates, ['trilobite in Node', shape, `${node.variant}/${node.threads}`], spreads(node));
    for (const kernels of ['simd', 'relaxed']) {
      const [one, two] = [value.chromium[`${kernels}/1`], value.chromium[`${kernels}-threads/2`]];
      if (one && two) put(found.threads2_vs_1, [shape, kernels], bothRatios(two, one));
    }
    const [simd, relaxed] = [value.chromium['simd/1'], value.chromium['relaxed/1']];
    if (simd && relaxed) put(found.relaxed_vs_simd, [shape], bothRatios(relaxed, simd));
  }
  for (const { key: [shape, threads], value } of ofPart(results, 'f16')) {
    if (value.tooLarge) {
      const impossible = `F16 weights of ${value.tooLarge} bytes exceed WebAssembly's 4 GiB`;
      put(found.ternary_vs_f16_memory, [shape], { impossible });
      continue;
    }
    put(found.ternary_vs_f16_latency, [shape, threads], ratios(value.samples.ternary.decode, value.samples.F16.decode));
    put(found.ternary_vs_f16_memory, [shape], {
      weights: value.f16.memory.weights / value.ternary.memory.weights,
      webAssembly: value.f16.wasmBytes / value.ternary.wasmBytes,
    });
  }
  /** @type {Tree} */
  const limits = {};
  for (const { key: [shape, variant, threads], value } of ofPart(results, 'limits')) {
    /** @param {(run: any) => number} of */
    const over = (of) => spread(value.map(of));
    const at = [shape, `${variant}/${threads}`];
    put(found.gemv_vs_limit, at, over((run) => run.limits.vector.ofLimit));
    put(found.gemm_vs_limit, at, over((run) => run.limits.prompt.ofLimit));
    put(found.decode_vs_limit, at, over((run) => run.decode.tokensPerSecond * stepBytes(run) / 1e9 / readLimit(run)));
    put(limits, at, value[value.length - 1]);
  }
  for (const { key: [shape, threads], value } of ofPart(results, 'native')) {
    /** @param {(round: any) => number} of */
    const list = (of) => value.rounds.map(of);
    const inside = list((round) => round.limits.vector.gigaMultiplicationsPerSecond);
    const outside = list((round) => round.native.gigaMultiplicationsPerSecond);
    put(found.gemv_vs_native, [shape, `${value.variant}/${threads}`], ratios(inside, outside));
    put(rates, ['native GEMV', shape, threads], {
      gigaMultiplicationsPerSecond: spread(outside),
      readGigabytesPerSecond: spread(list((round) => round.native.readGigabytesPerSecond)),
    });
  }
  return { date: results.date, machine: results.machine, othersLoad: results.othersLoad, ratios: found, rates, limits };
}

// ---- text -------------------------------------------------------------------------------------------

/** @param {number} value */
const number = (value) => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1);

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(0)} %`;

/** @param {Spread | undefined} s @param {string} [unit] */
const shown = (s, unit = '') => (s ? `${number(s.median)}${unit} (${number(s.min)} to ${number(s.max)})` : '-');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** All paths of `depth` keys. @param {Tree} tree @param {number} depth @returns {any[][]} */
const entries = (tree, depth) => Object.entries(tree).flatMap(([key, value]) =>
  (depth === 1 ? [[key, value]] : entries(value, depth - 1).map((rest) => [key, ...rest])));

/** @param {any} run a benchmark's result @param {'decode' | 'longDecode' | 'prompt'} part */
export function stageTable(run, part) {
  /** @param {any} stage */
  const ofLimit = (stage) => (part === 'prompt'
    ? stage.gigaMultiplicationsPerSecond / multiplyLimit(run) : stage.gigabytesPerSecond / readLimit(run));
  const stages = run[part].stages.filter((/** @type {any} */ stage) => stage.ms > 0);
  const total = stages.reduce((/** @type {number} */ sum, /** @type {any} */ stage) => sum + stage.ms, 0);
  return table(['stage', 'µs per step', 'share', 'GB/s', 'GMAC/s', 'of the limit'], [
    ...stages.map((/** @type {any} */ s) => [s.name, (s.ms * 1000).toFixed(0), `${(s.share * 100).toFixed(1)} %`,
      s.bytes ? number(s.gigabytesPerSecond) : '', s.multiplications ? number(s.gigaMultiplicationsPerSecond) : '',
      s.bytes ? `${(ofLimit(s) * 100).toFixed(0)} %` : '']),
    ['**step**', (total * 1000).toFixed(0), '', '', '', ''],
  ]);
}

/** @param {Tree} summary @returns {string} */
function markdown({ date, machine, othersLoad, ratios: r, rates, limits }) {
  const parts = [
    `# Measured on ${date.slice(0, 10)}`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGB} GB; ${machine.browser}, Node ${machine.node}, ` +
      `wllama ${machine.wllama}.`,
    `Before the measurements other programs used up to ${percent(Math.max(0, ...Object.values(othersLoad)))} of the cores: ` +
      `${Object.entries(othersLoad).map(([key, share]) => `${key} ${percent(share)}`).join(', ')}. Threads that wait for ` +
      'each other suffer most from it.',
    'Median (least to most) of the rounds of one run; ratios are of neighbouring measurements.',
  ];
  /** @param {string} title @param {string[]} head @param {string[][]} rows */
  const section = (title, head, rows) => { if (rows.length) parts.push(`## ${title}`, table(head, rows)); };
  section('Trilobite and wllama, tokens/s',
    ['shape, threads, type of wllama', 'decode', 'wllama', 'ratio', 'prompt', 'wllama', 'ratio'],
    entries(r.decode_vs_wllama, 3).map(([shape, threads, type, decode]) => {
      const at = (/** @type {string} */ who) => rates[who][shape][threads][type];
      const [ours, peer] = [at('trilobite beside wllama'), at('wllama')];
      return [`${shape}, ${threads}, ${type}`, shown(ours.decode), shown(peer.decode), shown(decode, ' x'), shown(ours.prompt),
        shown(peer.prompt), shown(r.prompt_vs_wllama[shape][threads][type], ' x')];
    }));
  section('Variants and threads, tokens/s', ['shape, variant/threads', 'decode', 'prompt'], [
    ...entries(rates.trilobite ?? {}, 2).map(([shape, name, s]) =>
      [`${shape}, ${name}, Chromium`, shown(s.decode), shown(s.prompt)]),
    ...entries(rates['trilobite in Node'] ?? {}, 2).map(([shape, name, s]) =>
      [`${shape}, ${name}, Node`, shown(s.decode), shown(s.prompt)]),
  ]);
  section('Two threads over one', ['shape, kernels', 'decode', 'prompt'],
    entries(r.threads2_vs_1, 2).map(([shape, kernels, s]) => [`${shape}, ${kernels}`, shown(s.decode, ' x'), shown(s.prompt, ' x')]));
  section('Relaxed SIMD over SIMD, one thread', ['shape', 'decode', 'prompt'],
    entries(r.relaxed_vs_simd, 1).map(([shape, s]) => [shape, shown(s.decode, ' x'), shown(s.prompt, ' x')]));
  section('Ternary over F16 weights, both Trilobite', ['shape', 'decode', 'weights', 'WebAssembly memory'],
    entries(r.ternary_vs_f16_memory, 1).map(([shape, m]) => (m.impossible ? [shape, m.impossible, '', ''] : [shape,
      Object.entries(r.ternary_vs_f16_latency[shape]).map(([threads, s]) => `${shown(s, ' x')}, ${threads} threads`).join('; '),
      `${number(m.weights)} x smaller`, `${number(m.webAssembly)} x smaller`])));
  section('Share of the limits',
    ['shape, variant/threads', 'streaming GEMV of reading', 'generation of reading', 'GEMM, 64 tokens, of adding'],
    entries(r.gemv_vs_limit, 2).map(([shape, name, s]) =>
      [`${shape}, ${name}`, shown(s), shown(r.decode_vs_limit[shape][name]), shown(r.gemm_vs_limit[shape][name])]));
  section('Streaming GEMV in Chromium over native AVX2',
    ['shape, variant/threads', 'ratio', 'native, GMAC/s', 'native reading, GB/s'],
    entries(r.gemv_vs_native, 2).map(([shape, name, s]) => {
      const outside = rates['native GEMV'][shape][name.split('/')[1]];
      return [`${shape}, ${name}`, shown(s, ' x'), shown(outside.gigaMultiplicationsPerSecond),
        shown(outside.readGigabytesPerSecond)];
    }));
  section('Limits', ['shape, variant/threads', 'reading in 1, 4, 8, 16 streams, GB/s', 'GEMV from memory, GB/s', 'GMAC/s',
    'GEMV in cache, GMAC/s', 'GEMM, GMAC/s', 'GEMM in cache', 'additions, G/s'], entries(limits, 2).map(([shape, name, { limits: l }]) => [`${shape}, ${name}`,
    l.read.map((/** @type {any} */ entry) => number(entry.gigabytesPerSecond)).join(', '), number(l.vector.gigabytesPerSecond),
    ...[l.vector, l.vectorInCache, l.prompt, l.promptInCache].map((entry) => number(entry.gigaMultiplicationsPerSecond)),
    number(l.gigaAdditionsPerSecond)]));
  for (const [shape, name, run] of entries(limits, 2)) {
    parts.push(`## A step of ${shape}, ${name}, behind ${run.decode.context} tokens`, stageTable(run, 'decode'),
      `### Behind ${run.longDecode.context} tokens`, stageTable(run, 'longDecode'),
      `### A prompt of ${run.prompt.context} tokens`, stageTable(run, 'prompt'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** One chart for generation and one for prompts. @param {Tree} summary @returns {string} */
function plot({ rates, machine }) {
  const rows = entries(rates.wllama ?? {}, 2).map(([shape, threads, types]) => {
    /** @param {string} what */
    const best = (what) => Object.keys(types).reduce((a, b) => (types[b][what].median > types[a][what].median ? b : a));
    const bars = (/** @type {string} */ what) => [
      { label: 'Trilobite', ...rates['trilobite beside wllama'][shape][threads][best(what)][what] },
      { label: `wllama ${best(what).toUpperCase()}`, ...types[best(what)][what] },
    ];
    const label = `${shape}, ${threads} thread${threads === '1' ? '' : 's'}`;
    return { label, decode: bars('decode'), prompt: bars('prompt') };
  });
  return barChart(`Tokens per second, ${machine.cpu}, ${machine.browser}`, [
    { title: 'Generation', groups: rows.map(({ label, decode }) => ({ label, bars: decode })) },
    { title: 'Prompt', groups: rows.map(({ label, prompt }) => ({ label, bars: prompt })) },
  ]);
}

/** @param {string} folder @param {any} results */
export function writeReport(folder, results) {
  const summary = summarise(results);
  fs.writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  fs.writeFileSync(path.join(folder, 'summary.md'), markdown(summary));
  fs.writeFileSync(path.join(folder, 'summary.svg'), plot(summary));
}
