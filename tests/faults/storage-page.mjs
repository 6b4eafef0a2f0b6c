// What tests do in a page: load a model and say what came of it, and look into the store behind the
// library's back. All of it is in the global `faults`.
import * as trilobite from './index.js';
import { injectFault } from './storage-inject.mjs';
import { GREEDY, PROMPT } from './storage-prompt.mjs';

const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
/** An error by its name: that of ours, or the browser's. @param {any} error */
const codeOf = (error) => (typeof error.code === 'string' ? error.code : error.name);
/** @template T @param {Promise<T>} promise @param {number} ms @returns {Promise<T | 'HANG'>} */
const within = (promise, ms) => Promise.race([promise, new Promise((resolve) => { setTimeout(resolve, ms, 'HANG'); })]);

/** How far the load that began last has come. @type {any} */
let state = {};
/** What the fault injector of each worker counted, by the worker's address. */
const counted = new Map();
new BroadcastChannel('storage-calls').onmessage = ({ data }) => { counted.set(data.from, data); };

/** A worker whose IndexedDB fails. @param {Record<string, any>} fault */
const faultyWorker = (fault) => `storage-worker.mjs?${new URLSearchParams({ ...fault, id: Math.random().toString(36).slice(2) })}`;

/** A dispose() that goes on is no longer ours to wait for. @param {any} model */
async function generate(model) {
  const { tokens } = await model.generate(PROMPT, GREEDY).result;
  return [...tokens];
}

/**
 * Loads a model and generates.
 * @param {string} source
 * @param {{fault?: Record<string, any>, limit?: number, options?: any, keep?: boolean}} [how] limit: milliseconds after
 *   which it counts as hanging; keep: the model stays, as `faults.model`
 */
async function load(source, { fault, limit = 60_000, options = {}, keep = false } = {}) {
  const started = performance.now();
  const workerUrl = fault && faultyWorker(fault);
  const steps = [];
  state = { phase: 'started', bytesDone: 0, warnings: [] };
  const outcome = { warnings: [], phases: [] };
  const work = async () => {
    const model = await trilobite.loadModel(source, {
      threads: 1, workerUrl, ...options,
      onProgress(step) {
        if (step.warning) state.warnings.push(step.warning.code);
        steps.push(step);
        state = { ...state, ...step };
      },
    });
    outcome.loadMs = performance.now() - started;
    outcome.cached = model.info.cached;
    state.phase = 'generate';
    outcome.tokens = await generate(model);
    if (keep) globalThis.faults.model = model;
    else await model.dispose();
  };
  try {
    if (await within(work(), limit) === 'HANG') {
      outcome.error = 'HANG';
      outcome.message = JSON.stringify({ state, locks: await navigator.locks?.query() });
    }
  } catch (error) {
    outcome.error = codeOf(error);
    outcome.message = String(error.message);
  }
  outcome.ms = performance.now() - started;
  state.phase = 'ended';
  outcome.phases = [...new Set(steps.map(({ phase }) => phase))];
  outcome.warnings = steps.flatMap(({ warning }) => warning?.code ?? []);
  outcome.messages = steps.flatMap(({ warning }) => warning?.message ?? []);
  outcome.causes = steps.flatMap(({ warning }) => String(warning?.cause?.name ?? ''));
  outcome.falls = steps.some((step, i) => i > 0 && step.phase === steps[i - 1].phase && step.bytesDone < steps[i - 1].bytesDone);
  if (workerUrl) {
    await new Promise((resolve) => { setTimeout(resolve, 20); }); // the last count is on its way
    const { calls, hits } = counted.get(new URL(workerUrl, location.href).href) ?? { calls: {}, hits: 0 };
    Object.assign(outcome, { calls, hits });
  }
  return outcome;
}

/** @param {number} [version] @returns {Promise<IDBDatabase>} */
function openDatabase(version) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('trilobite', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

const result = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @template T @param {IDBTransactionMode} mode @param {(transaction: IDBTransaction) => Promise<T>} use @returns {Promise<T>} */
async function inDatabase(mode, use) {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(['manifests', 'shards'], mode);
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    const value = await use(transaction);
    await done;
    return value;
  } finally {
    database.close();
  }
}

/** @param {unknown} value @returns {Promise<{type: string, length: number, sha256: string}>} */
async function describe(value) {
  if (!(value instanceof ArrayBuffer)) return { type: typeof value, length: 0, sha256: '' };
  return { type: 'ArrayBuffer', length: value.byteLength, sha256: hex(await crypto.subtle.digest('SHA-256', value)) };
}

/** All that is stored, read record by record and hashed; a record that cannot be read has no hash. */
async function records() {
  const empty = { version: 0, shards: [], manifests: [], unreadable: 0 };
  const known = (await indexedDB.databases()).find(({ name }) => name === 'trilobite');
  if (!known) return empty;
  const database = await openDatabase();
  try {
    if (!database.objectStoreNames.contains('shards')) return { ...empty, version: database.version };
    const stores = ['manifests', 'shards'];
    const read = (name) => database.transaction(stores).objectStore(name);
    const manifests = await result(read('manifests').getAll());
    const shards = [];
    for (const key of await result(read('shards').getAllKeys())) {
      const value = await result(read('shards').get(key)).catch((error) => error.name);
      shards.push({ key, ...await describe(value) });
    }
    return { version: database.version, shards, manifests };
  } finally {
    database.close();
  }
}

/**
 * Changes stored records: `change(shards, manifests, argument)` is the text of a function that gets both object
 * stores and `result`, which waits for a request.
 * @param {string} change @param {unknown} argument
 */
function alter(change, argument) {
  const run = new Function('shards', 'manifests', 'result', 'argument', `return (${change})(shards, manifests, result, argument)`);
  return inDatabase('readwrite', (transaction) =>
    run(transaction.objectStore('shards'), transaction.objectStore('manifests'), result, argument));
}

/**
 * Keeps the database open as code of another time would.
 * @param {number} version @param {'polite' | 'rude'} manners whether it closes when another version is wanted
 */
function hold(version, manners) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('trilobite', version);
    request.onupgradeneeded = () => {
      const database = request.result;
      if (!database.objectStoreNames.contains('manifests')) database.createObjectStore('manifests', { keyPath: 'id' });
      if (!database.objectStoreNames.contains('shards')) database.createObjectStore('shards');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      globalThis.faults.held = request.result;
      if (manners === 'polite') request.result.onversionchange = () => request.result.close();
      resolve(request.result.version);
    };
  });
}

globalThis.trilobite = trilobite;
globalThis.faults = {
  load, generate, records, alter, hold, injectFault, within, codeOf,
  state: () => state,
};
