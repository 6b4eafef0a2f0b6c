// What pages and Node share of the public functions; the platform brings workers, stores and sources.

import { Connection } from './connection.js';
import { Crew } from './crew.js';
import { TrilobiteError, abortError } from './errors.js';
import { distinctBytes, storedBytes } from './manifest.js';
import { Model } from './model.js';
import { cacheOption, loadOptions, text as checkText, verifyOptions } from './options.js';
import { fromWire } from './protocol.js';
import { verifyStored } from './verify.js';

/**
 * @typedef {object} ApiPlatform
 * @property {(workerUrl: string | undefined) => import('./connection.js').WorkerAdapter} startWorker
 * @property {() => string | URL} baseUrl what relative addresses belong to
 * @property {(source: unknown) => import('./source.js').SourceSpec} resolveSource
 * @property {(cache: true | {dir?: string}) => Promise<import('./store.js').Store>} openStore
 * @property {() => void} askToPersist asks that stored models stay, once
 * @property {() => Promise<{persisted: boolean, usage: number | null, quota: number | null}>} room
 */

/** Name and address of the model that ships with the package. */
export const DEFAULT_MODEL = new URL('../models/trilobite-15m.gguf', import.meta.url);

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
export function createApi({ startWorker, baseUrl, resolveSource, openStore, askToPersist, room }) {
  /**
   * @param {import('./index.d.ts').ModelSource} [source]
   * @param {import('./index.d.ts').LoadOptions} [options]
   * @returns {Promise<Model>}
   */
  async function loadModel(source, options) {
    const { onProgress, signal, workerUrl, engine } = loadOptions(options, baseUrl());
    const spec = resolveSource(source);
    if (signal?.aborted) throw abortError('load');
    if (spec.kind === 'url' && engine.cache !== false && !engine.headerOnly) askToPersist();
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
    const manifests = await withStore(options, [], (store) => store.list());
    const complete = new Set(manifests.filter(({ state }) => state === 'complete').map(({ id }) => id));
    return manifests.filter(({ id, state }) => state === 'complete' || !complete.has(id)).map((manifest) => {
      const { id, url, name, size, sha256, storedAt, state } = manifest;
      return {
        id, url, name, size: size ?? 0, storedBytes: storedBytes(manifest), sha256, storedAt: new Date(storedAt),
        complete: state === 'complete',
      };
    });
  }

  /** @param {string} id @param {import('./index.d.ts').StoreOptions} [options] */
  async function deleteModel(id, options) {
    const checked = checkText(id, 'id');
    return withStore(options, false, (store) => store.remove(checked));
  }

  /**
   * @param {string} id @param {import('./index.d.ts').VerifyOptions} [options]
   * @returns {Promise<import('./index.d.ts').Verification>}
   */
  async function verifyModel(id, options) {
    const checked = checkText(id, 'id');
    const { onProgress, signal } = verifyOptions(options);
    const result = await withStore(options, undefined, (store) => verifyStored(store, checked, (bytesDone, bytesTotal) => {
      if (signal?.aborted) throw abortError('verification');
      onProgress?.({ bytesDone, bytesTotal });
    }));
    if (!result) throw new TrilobiteError('InvalidInput', `There is no model ${checked} on this device.`);
    return result;
  }

  /**
   * @param {import('./index.d.ts').StoreOptions} [options]
   * @returns {Promise<import('./index.d.ts').StorageInfo>}
   */
  async function storageInfo(options) {
    const manifests = await withStore(options, [], (store) => store.list());
    return { bytes: distinctBytes(manifests), ...await room() };
  }

  return { loadModel, listModels, deleteModel, verifyModel, storageInfo };
}
