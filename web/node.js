// The public API for Node.

import { webcrypto } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEFAULT_MODEL, asBlob, createApi } from './api.js';
import { TrilobiteError } from './errors.js';
import { startNodeWorker } from './node-worker.js';
import { openFolderStore } from './store-folder.js';

export { TrilobiteError } from './errors.js';
export { version } from './version.js';

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

export const { loadModel, listModels, deleteModel } = createApi({
  startWorker: (workerUrl) => startNodeWorker(new URL(workerUrl ?? new URL('./worker-node.js', import.meta.url))),
  baseUrl: () => pathToFileURL(`${process.cwd()}/`),
  resolveSource,
  openStore(cache) {
    globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18 has it only there
    return openFolderStore(cache === true ? undefined : cache.dir);
  },
});
