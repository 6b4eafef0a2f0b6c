// The public API for Node.

import { webcrypto } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DEFAULT_MODEL, asBlob, createApi } from './api.js';
import { TrilobiteError } from './errors.js';
import { openFolderStore } from './store-folder.js';

export { TrilobiteError } from './errors.js';
export { version } from './version.js';

/** Threads that have ended, each at its id modulo the length: what they had locked is free. All workers see it. */
const endedThreads = new Int32Array(new SharedArrayBuffer(4096));

/** @param {string | undefined} workerUrl @returns {import('./connection.js').WorkerAdapter} */
function startWorker(workerUrl) {
  const url = workerUrl === undefined ? new URL('./worker-node.js', import.meta.url) : new URL(workerUrl);
  // The flags of the program are not the worker's: some make no sense for a file.
  const worker = new Worker(url, { execArgv: [], workerData: { endedThreads } });
  const { threadId } = worker;
  worker.on('exit', () => Atomics.store(endedThreads, threadId % endedThreads.length, threadId));
  return {
    post: (message, transfer) => worker.postMessage(message, /** @type {any} */ (transfer)),
    listen(onMessage, onDeath) {
      worker.on('message', onMessage);
      worker.on('messageerror', (error) => onDeath('A message of the worker could not be read.', error));
      worker.on('error', (error) => onDeath(`The worker failed: ${error.message}`, error));
      worker.on('exit', (status) => onDeath(`The worker left with status ${status}.`));
    },
    terminate: () => { worker.terminate(); },
    keepAlive: (busy) => (busy ? worker.ref() : worker.unref()),
  };
}

/** @param {string | URL} location @returns {import('./source.js').SourceSpec} */
function resolveLocation(location) {
  const isUrl = location instanceof URL || /^(https?|file|data|blob):/i.test(location);
  if (!isUrl) return { kind: 'path', path: location };
  const url = new URL(location);
  if (url.protocol === 'file:') return { kind: 'path', path: fileURLToPath(url) };
  return { kind: 'url', url: url.href };
}

/** @param {unknown} source @returns {import('./source.js').SourceSpec} */
function resolveSource(source = DEFAULT_MODEL) {
  const blob = asBlob(source);
  if (blob) return { kind: 'blob', blob };
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TrilobiteError('InvalidInput', 'source must be a path, a URL, a Blob or bytes.');
  }
  try {
    return resolveLocation(source);
  } catch (cause) {
    throw new TrilobiteError('InvalidInput', `source is no URL: ${source}`, { cause });
  }
}

export const { loadModel, listModels, deleteModel, verifyModel, storageInfo } = createApi({
  startWorker,
  baseUrl: () => pathToFileURL(`${process.cwd()}/`),
  resolveSource,
  openStore(cache) {
    globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18 has it only there
    return openFolderStore(cache === true ? undefined : cache.dir);
  },
  askToPersist() {},
  room: async () => ({ persisted: true, usage: null, quota: null }),
});
