// The page's handle of a loaded model.

import { Chat } from './chat.js';
import { TrilobiteError, abortError } from './errors.js';
import { Generation } from './generation.js';
import {
  benchmarkOptions, chatOptions, detokenizeOptions, generateOptions, recommendedSampling, text as checkText, tokenIds,
  tokenizeOptions,
} from './options.js';

/**
 * @typedef {import('./connection.js').Connection} Connection
 * @typedef {import('./generation.js').Control} Control
 * @typedef {import('./token-loop.js').GenerateSettings} GenerateSettings
 * @typedef {import('./index.d.ts').ModelInfo} ModelInfo
 */

export class Model {
  #connection;
  #sampling;

  /** @param {Connection} connection @param {ModelInfo} info */
  constructor(connection, info) {
    this.#connection = connection;
    this.info = info;
    this.#sampling = recommendedSampling(info.metadata);
  }

  /** @param {string | Iterable<number>} prompt @param {import('./index.d.ts').GenerateOptions} [options] */
  generate(prompt, options) {
    const checked = typeof prompt === 'string' ? prompt : tokenIds(prompt, 'prompt', this.info.vocabSize);
    const { signal, settings } = generateOptions(options, this.#sampling);
    return new Generation((control) => this.#generate(checked, settings, control), signal);
  }

  /** @param {import('./index.d.ts').ChatOptions} [options] */
  createChat(options) {
    if (this.info.chatFamily === '') {
      throw new TrilobiteError('FormatUnsupported',
        'This model has no chat format that is known here. Use generate() instead.');
    }
    return new Chat({
      contextLength: this.info.contextLength,
      sampling: this.#sampling,
      tokenizeParts: (parts) => this.#call('chatTokenize', { parts }),
      generate: (ids, settings, control) => this.#generate(Int32Array.from(ids), settings, control),
    }, chatOptions(options));
  }

  /** @param {string | Uint8Array} text @param {import('./index.d.ts').TokenizeOptions} [options] */
  async tokenize(text, options) {
    const bytes = text instanceof Uint8Array ? text : new TextEncoder().encode(checkText(text, 'text'));
    /** @type {Int32Array} */
    const ids = await this.#call('tokenize', { bytes, ...tokenizeOptions(options) });
    return [...ids];
  }

  /** @param {Iterable<number>} ids @param {import('./index.d.ts').DetokenizeOptions} [options] */
  async detokenize(ids, options) {
    const checked = tokenIds(ids, 'ids', this.info.vocabSize);
    return new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(await this.#call('detokenize', { ids: checked, ...detokenizeOptions(options) }));
  }

  /** @param {Iterable<number>} ids @returns {Promise<Float32Array>} */
  async logits(ids) {
    return this.#call('logits', { ids: tokenIds(ids, 'ids', this.info.vocabSize) });
  }

  /** @param {import('./index.d.ts').BenchmarkOptions} [options] @returns {Promise<import('./index.d.ts').BenchmarkResult>} */
  async benchmark(options) {
    const { seconds, onProgress, signal } = benchmarkOptions(options);
    if (signal?.aborted) throw abortError('benchmark');
    const { id, done } = this.#connection.call('benchmark', { seconds }, {
      onEvent: (_event, progress) => onProgress?.(progress),
    });
    const abort = () => this.#connection.abort(id);
    signal?.addEventListener('abort', abort);
    try {
      const { variant, threads } = this.info;
      return { variant, threads, ...await done };
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  async dispose() {
    this.#connection.close(new TrilobiteError('Disposed', 'The model was disposed.'));
  }

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  #call(method, params) {
    return this.#connection.call(method, params).done;
  }

  /** @param {string | Int32Array} prompt @param {GenerateSettings} settings @param {Control} control */
  async #generate(prompt, settings, control) {
    const { id, done } = this.#connection.call('generate', { prompt, settings }, {
      credit: control.credit,
      onEvent: (_event, text) => control.onText(text),
    });
    control.onStarted((count) => this.#connection.credit(id, count));
    const abort = () => this.#connection.abort(id);
    control.signal.addEventListener('abort', abort);
    if (control.signal.aborted) abort();
    try {
      return await done;
    } finally {
      control.signal.removeEventListener('abort', abort);
    }
  }
}
