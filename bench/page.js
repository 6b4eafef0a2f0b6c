// page.js - runs in the measured browser: holds models of both programs and times one workload at a time.
import { loadModel } from '../dist/index.js';

/**
 * @typedef {{promptTokens: number, decodeTokens: number, seed: number}} Workload
 * @typedef {{prompt: number, decode: number}} Rates tokens per second
 */

/** @type {Map<string, any>} */
const held = new Map();

const WORDS = [' sea', ' the', ' fish', ' one'];

/** The file that the driver put into the page. */
function file() {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  return /** @type {FileList} */ (input.files)[0];
}

/**
 * A prompt of arbitrary tokens and what follows; where a model ends its text early, more prompts, until there are enough tokens.
 * @param {import('../web/index.js').Model} model @param {Workload} workload @returns {Promise<Rates>}
 */
async function runOurs(model, { promptTokens, decodeTokens, seed }) {
  const vocab = model.info.vocabSize;
  let [prompt, steps, seconds] = [0, 0, 0];
  for (let attempt = 0; steps < decodeTokens; attempt += 1) {
    if (attempt === 100) throw new Error('The model always ends its text at once.');
    const tokens = Array.from({ length: promptTokens }, (_, i) => (i * 7919 + seed * 104729 + attempt * 1299709 + 17) % vocab);
    // The first generated token is made by the prompt.
    const { timings } = await model.generate(tokens, { temperature: 0, maxTokens: decodeTokens - steps + 1 }).result;
    if (attempt === 0) prompt = timings.promptTokensPerSecond;
    if (timings.generatedTokens > 1) {
      steps += timings.generatedTokens - 1;
      seconds += (timings.generatedTokens - 1) / timings.tokensPerSecond;
    }
  }
  return { prompt, decode: steps / seconds };
}

/**
 * llama.cpp's own timings: the prompt's tokens over their time, without tokenizing; the steps behind
 * the first generated token. The intervals between streamed tokens are the same but for noise.
 * @param {any} wllama @param {Workload} workload @returns {Promise<Rates>}
 */
async function runPeer(wllama, { promptTokens, decodeTokens, seed }) {
  // One word is one token, and one more begins the text.
  const prompt = Array.from({ length: promptTokens - 1 }, (_, i) => WORDS[(i * 7 + seed) % WORDS.length]).join('');
  /** @type {number[]} */
  const arrivals = [];
  /** @type {any} */
  let timings;
  await wllama.createCompletion({
    prompt, max_tokens: decodeTokens + 1, temperature: 0, ignore_eos: true, cache_prompt: false,
    timings_per_token: true, stream: true,
    onData: (/** @type {any} */ chunk) => {
      arrivals.push(performance.now());
      timings = chunk.timings ?? timings;
    },
  });
  if (Math.abs(timings.prompt_n - promptTokens) > 1 || timings.predicted_n !== decodeTokens + 1) {
    throw new Error(`wllama worked on ${timings.prompt_n} and ${timings.predicted_n} tokens.`);
  }
  return { prompt: 1000 * timings.prompt_n / timings.prompt_ms, decode: timings.predicted_per_second };
}

/** What the driver calls. */
const api = {
  /** @param {string} name @param {{threads?: number, variant?: string}} options */
  async loadOurs(name, options) {
    const model = await loadModel(file(), { contextLength: 640, ...options });
    held.set(name, model);
    const { variant, threads, memory, wasmBytes, linearLayers } = model.info;
    return { variant, threads, memory, wasmBytes, linearLayers };
  },

  /** @param {string} name @param {{threads: number}} options */
  async loadPeer(name, { threads }) {
    const { Wllama, LoggerWithoutDebug } = await import('./node_modules/@wllama/wllama/esm/index.js');
    const wasm = new URL('./node_modules/@wllama/wllama/esm/wasm/wllama.wasm', import.meta.url).href;
    const logger = { ...LoggerWithoutDebug, warn: () => {}, log: () => {} };
    const wllama = new Wllama({ default: wasm }, { logger });
    await wllama.loadModel([file()], { n_threads: threads, n_gpu_layers: 0, n_ctx: 256, warmup: true });
    held.set(name, wllama);
    return { threads: wllama.getNumThreads(), build: Wllama.getLibllamaVersion() };
  },

  /** @param {string} name @param {Workload} workload */
  run(name, workload) {
    const model = held.get(name);
    return 'info' in model ? runOurs(model, workload) : runPeer(model, workload);
  },

  /** @param {string} name @param {number} seconds */
  benchmark(name, seconds) {
    return held.get(name).benchmark({ seconds });
  },

  async unload() {
    for (const model of held.values()) await ('info' in model ? model.dispose() : model.exit());
    held.clear();
  },
};

Object.assign(globalThis, { api });
