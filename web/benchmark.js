// What a model does on this machine, measured through its own session: prompt and generation rates, the
// stages of a step, and the machine's limits for the same weights. It ends within a given time.

import { abortError } from './errors.js';
import { nextTurn } from './token-loop.js';

/** Tokens of the measured prompt, and of the long context behind which generation is measured again. */
const PROMPT_TOKENS = 64;
const LONG_CONTEXT = 512;
const MAX_STEPS = 32;
/** Tokens of the long context between two looks at the clock. */
const FILL_TOKENS = 64;
const STREAMS = [1, 4, 8, 16];
const ROUNDS = 5;
const MOST_REPEATS = 4096;
/** Multiplications that one 16-byte addition can stand for: it adds the sum of four columns for eight tokens. */
const MULTIPLICATIONS_PER_ADDITION = 32;

/** Shares of the time that the parts may take; what is over is slack, as each ends behind its last call. */
const SHARES = { prompt: 0.2, decode: 0.15, fill: 0.2, longDecode: 0.1, limits: 0.25 };

/** What `generate` samples with by default; greedy choice would be faster. */
const SAMPLER = { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05, repeatPenalty: 1, repeatWindow: 64, seed: 1 };

/**
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./index.d.ts').BenchmarkStage} BenchmarkStage
 * @typedef {import('./index.d.ts').BenchmarkRun} BenchmarkRun
 * @typedef {import('./index.d.ts').BenchmarkLimits} BenchmarkLimits
 * @typedef {object} Job what the benchmark asks and tells whoever started it
 * @property {boolean} aborted
 * @property {(progress: import('./index.d.ts').BenchmarkProgress) => void} report
 */

/** @param {number[]} values @param {number} share 0 to 1 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))];
}

/** @param {number[]} values */
const median = (values) => quantile(values, 0.5);

/** Ids that nothing has in common with another seed's. @param {number} n @param {number} vocab @param {number} seed */
function someIds(n, vocab, seed) {
  return Int32Array.from({ length: n }, (_, i) => (i * 7919 + seed * 104729 + 17) % vocab);
}

/** @param {() => void} action @returns {number} milliseconds */
function timed(action) {
  const begin = performance.now();
  action();
  return Math.max(performance.now() - begin, 1e-3);
}

/** Work per second in 10^9, from what an action did. @param {() => number} action */
function rate(action) {
  let work = 0;
  const ms = timed(() => { work = action(); });
  return work / ms / 1e6;
}

/**
 * How often an action fits into so many milliseconds. The first calls are slower, as they are still compiled.
 * @param {number} ms @param {(repeats: number) => void} action
 */
function repeatsFor(ms, action) {
  for (let repeats = 1; ; repeats *= 2) {
    const taken = timed(() => action(repeats));
    if (taken > ms / 8 || repeats >= MOST_REPEATS) return Math.max(1, Math.round(repeats * ms / taken));
  }
}

/**
 * Stages per step, in 10^9 per second.
 * @param {Engine} engine @param {number} steps @returns {BenchmarkStage[]}
 */
function stagesPerStep(engine, steps) {
  const stages = engine.stages().map(({ name, ms, bytes, macs }) => ({
    name,
    ms: ms / steps,
    bytes: bytes / steps,
    multiplications: macs / steps,
    gigabytesPerSecond: ms > 0 ? bytes / ms / 1e6 : 0,
    gigaMultiplicationsPerSecond: ms > 0 ? macs / ms / 1e6 : 0,
    share: 0,
  }));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  for (const stage of stages) stage.share = total > 0 ? stage.ms / total : 0;
  return stages;
}

/** @param {number[]} times milliseconds @param {number} tokens that each of them was for */
function rates(times, tokens) {
  const of = (/** @type {number} */ share) => 1000 * tokens / quantile(times, share);
  return { tokensPerSecond: of(0.5), slowest: of(0.9), fastest: of(0.1) };
}

/**
 * The session holds tokens of the benchmark afterwards; a later prompt replaces them.
 * @param {Engine} engine @param {{seconds: number}} options @param {Job} job
 */
export async function benchmark(engine, { seconds }, job) {
  const begin = performance.now();
  const vocab = engine.vocabSize;
  const room = engine.contextLength;
  const { memory, layers } = /** @type {{memory: Record<string, number>, layers: number}} */ (
    engine.describe(room, engine.kvCache));
  let part = 0;
  let seed = 0;

  /** @param {import('./index.d.ts').BenchmarkProgress['part']} name */
  async function enter(name) {
    job.report({ part: name, done: part++ / 5 });
    await pause();
  }

  async function pause() {
    await nextTurn();
    if (job.aborted) throw abortError('benchmark');
  }

  /** @param {keyof typeof SHARES} name @returns {() => boolean} whether its time is used up */
  function budget(name) {
    const end = performance.now() + SHARES[name] * seconds * 1000;
    return () => performance.now() >= end;
  }

  /** @returns {Promise<BenchmarkRun>} */
  async function prompt() {
    const over = budget('prompt');
    const most = Math.min(PROMPT_TOKENS, room >> 1);
    const work = (/** @type {number} */ n) => timed(() => engine.sync(someIds(n, vocab, seed++), 0));
    let tokens = Math.min(4, most);
    work(tokens); // first calls are slower: the engine is still compiled
    // Four times the tokens take at most four times as long.
    for (let ms = work(tokens); tokens < most && 4 * ms < SHARES.prompt * seconds * 1000; ms = work(tokens)) {
      await pause();
      tokens = Math.min(4 * tokens, most);
    }
    /** @type {number[]} */
    const times = [];
    engine.profile(true);
    do {
      await pause();
      times.push(work(tokens));
    } while (!over() && times.length < ROUNDS);
    const stages = stagesPerStep(engine, times.length);
    return { context: tokens, steps: times.length, ...rates(times, tokens), stages };
  }

  /** @param {keyof typeof SHARES} share @returns {Promise<BenchmarkRun>} behind what the session holds */
  async function decode(share) {
    const over = budget(share);
    engine.setSampler(SAMPLER);
    const context = engine.length;
    const steps = Math.min(MAX_STEPS, room - engine.length);
    /** @type {number[]} */
    const times = [];
    let id = engine.sample();
    engine.profile(true);
    while (times.length < steps && !(over() && times.length >= 2)) {
      await pause();
      times.push(timed(() => {
        engine.append(id);
        id = engine.sample();
      }));
    }
    return { context, steps: times.length, ...rates(times, 1), stages: stagesPerStep(engine, times.length) };
  }

  /** Brings the session to the long context, as far as the time allows. */
  async function fill() {
    const over = budget('fill');
    const ids = someIds(Math.min(LONG_CONTEXT, room - Math.min(MAX_STEPS, room >> 2)), vocab, seed++);
    engine.profile(false);
    for (let n = 0; n < ids.length && !over();) {
      await pause();
      n = Math.min(n + FILL_TOKENS, ids.length);
      engine.sync(ids.subarray(0, n), 0);
    }
  }

  /** @returns {Promise<BenchmarkLimits>} */
  async function limits() {
    const over = budget('limits');
    engine.profile(false);
    const layerBytes = (memory.ternary + memory.dense) / layers;
    const layersFor = (/** @type {number} */ tokens) =>
      Math.min(layers, repeatsFor(250, (n) => engine.limitMultiply(tokens, n)));
    const vectorLayers = layersFor(1);
    const promptLayers = layersFor(PROMPT_TOKENS);
    const hotVectors = repeatsFor(20, (n) => engine.limitMultiplyHot(1, n));
    const hotPrompts = repeatsFor(20, (n) => engine.limitMultiplyHot(PROMPT_TOKENS, n));
    const additions = repeatsFor(20, (n) => engine.limitAdd(n));
    const read = STREAMS.map((streams) => ({ streams, samples: /** @type {number[]} */ ([]) }));
    /** @type {Record<'vector' | 'hotVector' | 'prompt' | 'hotPrompt' | 'addition', number[]>} */
    const samples = { vector: [], hotVector: [], prompt: [], hotPrompt: [], addition: [] };
    // In turn, so that a change of the machine's speed meets all of them.
    for (let round = 0; round < ROUNDS && !(over() && round > 0); round++) {
      for (const entry of read) {
        await pause();
        entry.samples.push(rate(() => engine.limitRead(entry.streams)));
      }
      await pause();
      samples.vector.push(rate(() => engine.limitMultiply(1, vectorLayers)));
      await pause();
      samples.prompt.push(rate(() => engine.limitMultiply(PROMPT_TOKENS, promptLayers)));
      await pause();
      samples.hotVector.push(rate(() => engine.limitMultiplyHot(1, hotVectors)));
      samples.hotPrompt.push(rate(() => engine.limitMultiplyHot(PROMPT_TOKENS, hotPrompts)));
      samples.addition.push(rate(() => engine.limitAdd(additions)));
    }
    const bytesPerWeight = layerBytes / engine.limitMultiply(1, 1);
    const vector = median(samples.vector);
    const readings = samples.vector.map((_, round) => Math.max(...read.map((entry) => entry.samples[round])));
    return {
      read: read.map((entry) => ({ streams: entry.streams, gigabytesPerSecond: median(entry.samples) })),
      vector: {
        gigaMultiplicationsPerSecond: vector,
        gigabytesPerSecond: vector * bytesPerWeight,
        ofLimit: median(samples.vector.map((value, round) => value * bytesPerWeight / readings[round])),
      },
      vectorInCache: { gigaMultiplicationsPerSecond: median(samples.hotVector) },
      prompt: {
        gigaMultiplicationsPerSecond: median(samples.prompt),
        ofLimit: median(samples.prompt.map((value, round) =>
          value / (MULTIPLICATIONS_PER_ADDITION * samples.addition[round]))),
      },
      promptInCache: { gigaMultiplicationsPerSecond: median(samples.hotPrompt) },
      gigaAdditionsPerSecond: median(samples.addition),
    };
  }

  try {
    await enter('prompt');
    const promptRun = await prompt();
    await enter('decode');
    const decodeRun = await decode('decode');
    await enter('fill');
    await fill();
    await enter('longDecode');
    const longDecodeRun = await decode('longDecode');
    await enter('limits');
    const limitsRun = await limits();
    return {
      prompt: promptRun,
      decode: decodeRun,
      longDecode: longDecodeRun,
      limits: limitsRun,
      memory: { ...memory, wasmBytes: engine.memoryBytes },
      seconds: (performance.now() - begin) / 1000,
    };
  } finally {
    engine.profile(false);
  }
}
