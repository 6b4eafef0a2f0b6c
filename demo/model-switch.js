// The one model that the page works with, and the change to another.
//
// The old model stays, and can be used, until the new one is ready, unless the new one is large: then
// both may not fit into memory, so the old one is released first. If the new one fails after that,
// the old one is loaded again, from where it came.

import { loadModel } from '../web/index.js';

/** A new model of at most so many bytes is loaded beside the old one. */
const BESIDE_LIMIT = 256 * 2 ** 20;

/**
 * @typedef {import('../web/index.js').Model} Model
 * @typedef {string | File | undefined} Source undefined: the default model
 * @typedef {object} Listener
 * @property {(source: Source) => void} onStart
 * @property {(progress: import('../web/index.js').LoadProgress) => void} onProgress
 * @property {(model: Model | undefined, source: Source) => void} onModel another model, or none, from now on
 * @property {(error: unknown, source: Source) => void} onError
 * @property {() => void} onEnd whether it worked or not
 */

export class ModelSwitch {
  #listener;
  /** @type {Model | undefined} */
  #model;
  /** Where the latest model that worked came from. @type {{source: Source} | undefined} */
  #proven;
  /** @type {AbortController | undefined} */
  #loading;

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  get model() {
    return this.#model;
  }

  get isLoading() {
    return this.#loading !== undefined;
  }

  /** A load that runs is cancelled. @param {Source} [source] */
  async load(source) {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#listener.onStart(source);
    try {
      const model = await loadModel(source, {
        signal: loading.signal,
        onProgress: (progress) => this.#progress(loading, progress),
      });
      if (this.#loading !== loading) {
        model.dispose();
        return;
      }
      this.#release();
      this.#model = model;
      this.#proven = { source };
      this.#listener.onModel(model, source);
    } catch (error) {
      if (this.#loading !== loading) return;
      if (!loading.signal.aborted) this.#listener.onError(error, source);
    }
    this.#loading = undefined;
    this.#listener.onEnd();
    if (!this.#model) await this.#restore(source);
  }

  cancel() {
    this.#loading?.abort();
  }

  /** Loads the model anew after its worker failed. */
  async reload() {
    this.#release();
    if (this.#proven) await this.load(this.#proven.source);
  }

  /** @param {AbortController} loading @param {import('../web/index.js').LoadProgress} progress */
  #progress(loading, progress) {
    if (this.#loading !== loading) return;
    if (progress.bytesTotal !== null && progress.bytesTotal > BESIDE_LIMIT) this.#release();
    this.#listener.onProgress(progress);
  }

  #release() {
    if (!this.#model) return;
    this.#model.dispose();
    this.#model = undefined;
    this.#listener.onModel(undefined, undefined);
  }

  /** @param {Source} failed */
  async #restore(failed) {
    const proven = this.#proven;
    if (!proven || proven.source === failed) return;
    await this.load(proven.source);
  }
}
