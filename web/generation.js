// The page's side of one generation: an async iterable of text with its result. It is lazy, its queue
// is bounded by credit, and it always settles.

import { TrilobiteError, abortError } from './errors.js';
import { INITIAL_CREDIT } from './protocol.js';

/**
 * @typedef {import('./index.d.ts').GenerationResult} GenerationResult
 * @typedef {object} Control what a run gets
 * @property {AbortSignal} signal aborts when the caller aborts or leaves
 * @property {number} credit
 * @property {(text: string) => void} onText
 * @property {(grant: (count: number) => void) => void} onStarted hands out how to grant credit
 *
 * A run settles with the result, whose finishReason is 'abort' if the signal ended it, or rejects.
 * @typedef {(control: Control) => Promise<GenerationResult>} Run
 */

export class Generation {
  #run;
  #signal;
  #leave = new AbortController();
  /** @type {Promise<GenerationResult> | undefined} */
  #result;
  #settled = false;
  /** @type {unknown} */
  #failure;
  #text = '';
  #textEvents = 0;
  #unbounded = false;
  #iterated = false;
  /** @type {((count: number) => void) | undefined} */
  #grant;
  /** @type {(() => void)[]} */
  #waiting = [];

  /** @param {Run} run @param {AbortSignal} [signal] */
  constructor(run, signal) {
    this.#run = run;
    this.#signal = signal;
  }

  /** Who waits for the result may never take the text, so its queue is no longer bounded. */
  get result() {
    this.#unbounded = true;
    this.#grant?.(Infinity);
    return this.#begin();
  }

  [Symbol.asyncIterator]() {
    if (this.#iterated) throw new TrilobiteError('InvalidInput', 'A generation can be iterated once.');
    this.#iterated = true;
    const iterator = {
      next: () => this.#next(),
      return: () => this.#return(),
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  #begin() {
    if (!this.#result) {
      this.#result = this.#drive();
      this.#result.catch(() => {}); // who only iterates hears of the failure there
    }
    return this.#result;
  }

  async #drive() {
    const onAbort = () => this.#leave.abort();
    try {
      if (this.#signal?.aborted || this.#leave.signal.aborted) throw abortError('generation');
      this.#signal?.addEventListener('abort', onAbort);
      const result = await this.#run({
        signal: this.#leave.signal,
        credit: this.#unbounded ? Infinity : INITIAL_CREDIT,
        onText: (text) => this.#push(text),
        onStarted: (grant) => this.#started(grant),
      });
      if (result.finishReason === 'abort' && this.#signal?.aborted) throw abortError('generation');
      return result;
    } catch (error) {
      this.#failure = error;
      throw error;
    } finally {
      this.#signal?.removeEventListener('abort', onAbort);
      this.#settled = true;
      this.#wake();
    }
  }

  /** @param {(count: number) => void} grant */
  #started(grant) {
    this.#grant = grant;
    if (this.#unbounded) grant(Infinity);
  }

  /** @param {string} text */
  #push(text) {
    this.#text += text;
    this.#textEvents += 1;
    this.#wake();
  }

  #wake() {
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** @returns {Promise<IteratorResult<string, undefined>>} all text that has come since the last step */
  async #next() {
    this.#begin();
    for (;;) {
      if (this.#text !== '') return { done: false, value: this.#take() };
      if (this.#settled) break;
      await new Promise((resolve) => this.#waiting.push(() => resolve(undefined)));
    }
    const failure = this.#failure;
    this.#failure = undefined;
    const left = this.#leave.signal.aborted && !this.#signal?.aborted;
    if (failure !== undefined && !left) throw failure;
    return { done: true, value: undefined };
  }

  #take() {
    const text = this.#text;
    this.#grant?.(this.#textEvents);
    this.#text = '';
    this.#textEvents = 0;
    return text;
  }

  /** @returns {Promise<IteratorResult<string, undefined>>} */
  async #return() {
    this.#leave.abort();
    this.#text = '';
    await this.#begin().catch(() => {});
    return { done: true, value: undefined };
  }
}
