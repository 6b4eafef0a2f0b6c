// What pages and Node share of the public functions; the platform brings workers, stores and sources.

import { Connection } from './connection.js';
import { Crew } from './crew.js';
import { abortError } from './errors.js';
import { Model } from './model.js';
import { cacheOption, loadOptions, text as checkText } from './options.js';
import { fromWire } from './protocol.js';

/**
 * @typedef {object} ApiPlatform
 * @property {(workerUrl: string | undefined) => import('./connection.js').WorkerAdapter} startWorker
 * @property {() => string | URL} baseUrl what relative addresses belong to
 * @property {(source: unknown) => import('./source.js').SourceSpec} resolveSource
 * @property {(cache: true | {dir?: string}) => Promise<import('./store.js').Store>} openStore
 */

/** Name and address of the model that ships with the package. */
export const DEFAULT_MODEL = new URL('../models/trilobite-stories.gguf', import.meta.url);

/**
 * Bytes as something that travels without a copy in memory.
 * @param {unknown} source @returns {Blob | undefined}
 */
export function asBlob(source) {
  // A part of a File is a Blob that every runtime can send to a worker.
  if (source instanceof Blob) return source.slice();
  const isBytes = source instanceof ArrayBuffer || source instanceof Uint8Array;
  return isBytes ? new Blob([/** @type {BlobPart} */ (source)]) : undefined;
}

/** @param {ApiPlatform} platform */
export function createApi({ startWorker, baseUrl, resolveSource, openStore }) {
  /**
   * @param {import('./index.d.ts').ModelSource} [source]
   * @param {import('./index.d.ts').LoadOptions} [options]
   * @returns {Promise<Model>}
   */
  async function loadModel(source, options) {
    const { onProgress, signal, workerUrl, engine } = loadOptions(options, baseUrl());
    const spec = resolveSource(source);
    if (signal?.aborted) throw abortError('load');
    const connection = new Connection(startWorker(workerUrl));
    const crew = new Crew(() => startWorker(workerUrl), connection);
    const onAbort = () => connection.close(abortError('load'));
    signal?.addEventListener('abort', onAbort);
    try {
      const { done } = connection.call('load', { source: spec, ...engine }, {
        onEvent(event, progress) {
          if (event === 'threads') {
            crew.start(progress.count);
            return;
          }
          const { warning } = progress;
          try {
            onProgress?.(warning ? { ...progress, warning: fromWire(warning) } : progress);
          } catch (error) {
            connection.close(error);
          }
        },
      });
      return new Model(connection, await done);
    } catch (error) {
      connection.close(error);
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  /**
   * @template T @param {unknown} options @param {T} absent
   * @param {(store: import('./store.js').Store) => Promise<T>} use
   */
  async function withStore(options, absent, use) {
    const cache = cacheOption(options);
    if (cache === false) return absent;
    const store = await openStore(cache);
    try {
      return await use(store);
    } finally {
      store.close();
    }
  }

  /**
   * @param {import('./index.d.ts').StoreOptions} [options]
   * @returns {Promise<import('./index.d.ts').StoredModel[]>}
   */
  async function listModels(options) {
    return withStore(options, [], async (store) => (await store.list()).map(
      ({ id, url, name, size, storedAt, state }) =>
        ({ id, url, name, size: size ?? 0, storedAt: new Date(storedAt), complete: state === 'complete' })));
  }

  /** @param {string} id @param {import('./index.d.ts').StoreOptions} [options] */
  async function deleteModel(id, options) {
    const checked = checkText(id, 'id');
    return withStore(options, false, (store) => store.remove(checked));
  }

  return { loadModel, listModels, deleteModel };
}
