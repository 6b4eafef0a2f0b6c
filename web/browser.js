// The public API for pages.

import { DEFAULT_MODEL, asBlob, createApi } from './api.js';
import { TrilobiteError } from './errors.js';
import { openIdbStore } from './store-idb.js';
import { version } from './version.js';

export { TrilobiteError } from './errors.js';
export { version } from './version.js';

/** The package's version is part of the address, so that a new release is not answered by an old stored model. */
const defaultModel = new URL(DEFAULT_MODEL);
defaultModel.searchParams.set('version', version);

/** @type {any} */
let policy;

/** @param {string} url @returns {Worker} through a policy, for pages that trust no plain script URLs */
function startTrusted(url) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const createScriptURL = (/** @type {string} */ text) => text;
  policy ??= trustedTypes?.createPolicy('trilobite', { createScriptURL });
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
}

/** @param {string | undefined} workerUrl */
function startWorker(workerUrl) {
  if (workerUrl !== undefined) return startTrusted(workerUrl);
  try {
    // Bundlers look for exactly this expression.
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return startTrusted(new URL('./worker.js', import.meta.url).href);
  }
}

/** @param {Worker} worker @returns {import('./connection.js').WorkerAdapter} */
function adapt(worker) {
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    listen(onMessage, onDeath) {
      worker.onmessage = (event) => onMessage(event.data);
      worker.onmessageerror = () => onDeath('A message of the worker could not be read.');
      worker.onerror = (event) => onDeath(event.message
        ? `The worker failed: ${event.message}`
        : 'The worker could not be started: its script is missing, or the page\'s policy forbids it.');
    },
    terminate: () => worker.terminate(),
    keepAlive() {},
  };
}

/** The library also works inside a worker, where there is no document. */
const baseUrl = () => globalThis.document?.baseURI ?? location.href;

/** @param {unknown} source @returns {import('./source.js').SourceSpec} */
function resolveSource(source = defaultModel) {
  const blob = asBlob(source);
  if (blob) return { kind: 'blob', blob };
  if (source instanceof URL) return { kind: 'url', url: source.href };
  if (typeof source !== 'string') {
    throw new TrilobiteError('InvalidInput', 'source must be a URL, a File, a Blob or bytes.');
  }
  try {
    return { kind: 'url', url: new URL(source, baseUrl()).href };
  } catch (cause) {
    throw new TrilobiteError('InvalidInput', `source is no URL: ${source}`, { cause });
  }
}

let wasAsked = false;

/** Browsers decide by themselves, or ask their user; nobody waits for that. */
function askToPersist() {
  if (wasAsked) return;
  wasAsked = true;
  navigator.storage?.persist?.().catch(() => {});
}

async function room() {
  const { storage } = navigator; // not in insecure pages
  const [persisted, estimate] = await Promise.all([storage?.persisted?.(), storage?.estimate?.()]);
  return { persisted: persisted ?? false, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

export const { loadModel, listModels, deleteModel, verifyModel, storageInfo } = createApi({
  startWorker: (workerUrl) => adapt(startWorker(workerUrl)),
  baseUrl,
  resolveSource,
  openStore: openIdbStore,
  askToPersist,
  room,
});
