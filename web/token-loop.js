// One generation: the prompt in chunks, then token by token, with a turn of the event loop in between
// so that messages (abort, credit) come through.

import { ADD_BOS } from './engine.js';
import { TrilobiteError, abortError } from './errors.js';
import { StopFilter } from './stop-filter.js';

/** Prompt chunks are sized to take about this long: what an abort waits for. */
const CHUNK_MS = 80;
/** The kernels work on four tokens at once; measured, 16 take 18 % less per token, but an abort waits longer. */
const BATCH_TOKENS = 4;

/**
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./engine.js').SamplerOptions & {maxTokens: number, stop: string[]}} GenerateSettings
 * @typedef {object} Job what the loop asks and tells whoever started it
 * @property {boolean} aborted
 * @property {(text: string) => void | Promise<void>} emit sends text on; settles when more may follow
 */

/**
 * Settles in a later turn of the event loop, behind the messages that have come.
 * @type {() => Promise<void>}
 */
export const nextTurn = typeof setImmediate === 'function' ? () => new Promise(setImmediate) : channelTurns();

/** Turns for browsers, which would slow setTimeout down to 4 ms. (Node would starve other messages.) */
function channelTurns() {
  const { port1, port2 } = new MessageChannel();
  /** @type {(() => void)[]} */
  const waiting = [];
  port1.onmessage = () => waiting.shift()?.();
  return () => new Promise((/** @type {(value: void) => void} */ resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/**
 * Makes the session hold exactly `ids`; the logits are those behind the last.
 * @param {Engine} engine @param {Int32Array} ids @param {{aborted: boolean}} job
 * @returns {Promise<number>} how many of them it held already
 */
export async function evaluatePrompt(engine, ids, job) {
  if (ids.length === 0) throw new TrilobiteError('InvalidInput', 'The prompt has no tokens.');
  const limit = engine.contextLength;
  if (ids.length > limit) {
    throw new TrilobiteError('ContextOverflow',
      `The prompt has ${ids.length} tokens; the context holds ${limit}.`,
      { details: { tokens: ids.length, limit } });
  }
  let cached = -1;
  let left = ids.length;
  let chunk = 1; // the first token tells how much is cached, and the time that a token takes
  do {
    await nextTurn();
    if (job.aborted) throw abortError('generation');
    const begin = performance.now();
    left = engine.sync(ids, chunk);
    const perToken = (performance.now() - begin) / chunk;
    if (cached < 0) cached = ids.length - left - 1;
    chunk = BATCH_TOKENS * Math.max(1, Math.floor(CHUNK_MS / perToken / BATCH_TOKENS));
  } while (left > 0);
  return cached;
}

/** Collects a generation's text and tokens, and sends the text on as far as stop texts allow. */
class Output {
  /** @type {number[]} */
  tokens = [];
  text = '';
  /** Length of the decoded text before each token. @type {number[]} */
  #starts = [];
  #decodedLength = 0;
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #filter;
  #emit;

  /** @param {string[]} stops @param {Job['emit']} emit */
  constructor(stops, emit) {
    this.#filter = new StopFilter(stops);
    this.#emit = emit;
  }

  /** @param {number} id @param {Uint8Array} piece @returns {Promise<boolean>} whether a stop text came */
  async add(id, piece) {
    this.tokens.push(id);
    this.#starts.push(this.#decodedLength);
    const decoded = this.#decoder.decode(piece, { stream: true });
    this.#decodedLength += decoded.length;
    const { text, stopped } = this.#filter.push(decoded);
    await this.#send(text);
    return stopped;
  }

  /** Sends what was held back: no more text comes. */
  async end() {
    const { text, stopped } = this.#filter.push(this.#decoder.decode());
    await this.#send(stopped ? text : text + this.#filter.flush());
  }

  /** Drops the tokens behind the text that was sent. */
  cut() {
    const kept = this.#starts.findIndex((start) => start >= this.text.length);
    if (kept >= 0) this.tokens.length = kept;
  }

  /** @param {string} text */
  async #send(text) {
    if (text === '') return;
    this.text += text;
    await this.#emit(text);
  }
}

/**
 * @param {Engine} engine @param {string | Int32Array} prompt @param {GenerateSettings} settings
 * @param {Job} job
 * @returns {Promise<import('./index.d.ts').GenerationResult>} also when the job is aborted
 */
export async function generate(engine, prompt, settings, job) {
  const begin = performance.now();
  const ids = typeof prompt === 'string'
    ? engine.tokenize(new TextEncoder().encode(prompt), ADD_BOS) : prompt;
  const output = new Output(settings.stop, job.emit);
  let cachedTokens = 0;
  let promptEnd = 0;
  let firstToken = 0;
  /** @type {'stop' | 'length' | 'abort'} */
  let finishReason = 'abort';
  engine.setSampler(settings);
  try {
    cachedTokens = await evaluatePrompt(engine, ids, job);
    promptEnd = performance.now();
    finishReason = await generateTokens();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  if (finishReason === 'abort') output.cut();
  return { text: output.text, tokens: output.tokens, finishReason, seed: settings.seed, timings: timings() };

  /** @returns {Promise<typeof finishReason>} */
  async function generateTokens() {
    for (;;) {
      const id = engine.sample();
      firstToken ||= performance.now();
      if (engine.isEnd(id)) {
        await output.end();
        return 'stop';
      }
      if (await output.add(id, engine.piece(id))) {
        output.cut();
        return 'stop';
      }
      if (output.tokens.length >= settings.maxTokens || engine.length >= engine.contextLength) {
        await output.end();
        return 'length';
      }
      await nextTurn();
      if (job.aborted) return 'abort';
      engine.append(id);
    }
  }

  function timings() {
    const end = performance.now();
    const promptMs = (promptEnd || end) - begin;
    const generateMs = end - (promptEnd || end);
    // The first token costs no step of its own: the prompt's last step gives it.
    const steps = Math.max(0, output.tokens.length - 1);
    return {
      promptTokens: ids.length,
      cachedTokens,
      generatedTokens: output.tokens.length,
      promptMs,
      generateMs,
      timeToFirstTokenMs: (firstToken || end) - begin,
      tokensPerSecond: generateMs > 0 ? 1000 * steps / generateMs : 0,
      promptTokensPerSecond: promptMs > 0 ? 1000 * (ids.length - cachedTokens) / promptMs : 0,
    };
  }
}
