// Where the network tests run: Node and Chromium, each as rooms. A room is a store of its own, in which
// models are loaded and whose content can be looked at.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import v8 from 'node:v8';
import * as library from '../../web/node.js';
import { openFolderStore } from '../../web/store-folder.js';
import { serve } from '../../tools/serve.mjs';
import { buildLibraryPage, launchBrowser } from '../support/browser.mjs';

/**
 * @typedef {object} Outcome what a load came to
 * @property {string} [error] its code, or AbortError
 * @property {string} [message]
 * @property {Record<string, number | string>} [details]
 * @property {boolean} [retryable]
 * @property {string} [tokens] that the model generates
 * @property {boolean} [cached]
 * @property {string[]} phases
 * @property {string[]} warnings
 * @property {string[]} misreports progress that fell, or passed the size
 * @property {number} ms how long it took
 * @property {number} [abortMs] from the abort to the end of the load
 *
 * @typedef {object} StoredShard
 * @property {string} key
 * @property {string} sha256 of its bytes
 *
 * @typedef {object} Stored
 * @property {any[]} manifests
 * @property {StoredShard[]} shards
 * @property {boolean} isAtomic whether a shard and the record that names it are written in one step
 *
 * @typedef {object} Room
 * @property {(url: string, task?: {options?: object, abortAfter?: number}) => Promise<Outcome>} load abortAfter: milliseconds
 * @property {() => Promise<Stored>} stored
 * @property {() => Promise<void>} clear deletes all models
 * @property {() => Promise<void>} leave it is as it was, and another test can have it
 *
 * @typedef {object} Runtime
 * @property {'Node' | 'Chromium'} name
 * @property {(origin?: string) => Promise<Room>} takeRoom origin: another one than the page's own
 * @property {() => Promise<void>} close
 */

/** The text that tells whether a model is the right one. */
export const GREEDY = { temperature: 0, maxTokens: 10 };

/**
 * Loads a model and generates. It runs in Node and, sent as source, in a page: so it uses nothing around it.
 * @param {{url: string, greedy: object, options: object, abortAfter?: number}} task
 * @param {typeof library} [trilobite] default: the page's
 * @returns {Promise<Outcome>}
 */
async function loadAndGenerate({ url, greedy, options, abortAfter }, trilobite = globalThis.trilobite) {
  const outcome = { phases: [], warnings: [], misreports: [] };
  const last = {};
  function onProgress({ phase, bytesDone, bytesTotal, warning }) {
    if (!outcome.phases.includes(phase)) outcome.phases.push(phase);
    if (warning) outcome.warnings.push(warning.code);
    if (bytesDone < last[phase]) outcome.misreports.push(`${phase} fell from ${last[phase]} to ${bytesDone}`);
    if (bytesTotal !== null && bytesDone > bytesTotal) outcome.misreports.push(`${phase} has ${bytesDone} of ${bytesTotal}`);
    last[phase] = bytesDone;
  }
  const controller = new AbortController();
  let abortedAt = 0;
  const abort = () => {
    abortedAt = performance.now();
    controller.abort();
  };
  const timer = abortAfter === undefined ? undefined : setTimeout(abort, abortAfter);
  const start = performance.now();
  try {
    const model = await trilobite.loadModel(url, { threads: 1, ...options, onProgress, signal: controller.signal });
    outcome.ms = performance.now() - start;
    clearTimeout(timer);
    outcome.tokens = (await model.generate('Hello', greedy).result).tokens.join(' ');
    outcome.cached = model.info.cached;
    await model.dispose();
  } catch (error) {
    const { code, name, message, details, retryable } = error;
    const isAbort = name === 'AbortError';
    Object.assign(outcome, { error: isAbort ? name : code ?? name, message, details, retryable });
    outcome.ms = performance.now() - start;
    if (isAbort) outcome.abortMs = performance.now() - abortedAt;
  }
  clearTimeout(timer);
  return outcome;
}

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The engine is compiled in a hurry, as it is loaded hundreds of times and computes little. */
const V8_FLAG = '--liftoff-only';
v8.setFlagsFromString(V8_FLAG);

/** Where folders are made: in memory if possible, as a disk that others keep busy would hold up the tests. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** @returns {Runtime} */
function nodeRuntime() {
  /** @type {string[]} */
  const folders = [];
  async function takeRoom() {
    const dir = await mkdtemp(join(TEMPORARY, 'trilobite-network-'));
    folders.push(dir);
    const cache = { dir };
    await openFolderStore(dir); // which makes its folders
    return {
      load: (url, { options, abortAfter } = {}) =>
        loadAndGenerate({ url, greedy: GREEDY, options: { cache, ...options }, abortAfter }, library),
      async stored() {
        // What has another name is being written.
        const shards = (await readdir(join(dir, 'shards'))).filter((name) => /^[0-9a-f]{64}$/.test(name));
        return {
          manifests: await (await openFolderStore(dir)).list(),
          shards: await Promise.all(shards.map(async (key) =>
            ({ key, sha256: sha256(await readFile(join(dir, 'shards', key))) }))),
          isAtomic: false,
        };
      },
      async clear() {
        for (const { id } of await library.listModels({ cache })) await library.deleteModel(id, { cache });
      },
      leave: () => rm(dir, { recursive: true }),
    };
  }
  const close = async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  };
  return { name: 'Node', takeRoom, close };
}

/** What the page's IndexedDB holds. It runs in the page. */
async function readDatabase() {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'trilobite')) return { manifests: [], shards: [], isAtomic: true };
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('trilobite'));
  try {
    const store = (name) => database.transaction(name).objectStore(name);
    const manifests = await settled(store('manifests').getAll());
    const shards = [];
    for (const key of await settled(store('shards').getAllKeys())) {
      const digest = await crypto.subtle.digest('SHA-256', await settled(store('shards').get(key)));
      shards.push({ key, sha256: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') });
    }
    return { manifests, shards, isAtomic: true };
  } finally {
    database.close();
  }
}

/** Names that the page's browser takes for this machine, one of them for no machine. */
const HOST_RULES = 'MAP models.test 127.0.0.1, MAP nowhere.test ~NOTFOUND';

/** @returns {Promise<Runtime>} */
async function chromiumRuntime() {
  const root = await buildLibraryPage('network-test');
  const [site, browser] = await Promise.all([
    serve({ root }), launchBrowser([`--host-resolver-rules=${HOST_RULES}`, `--js-flags=${V8_FLAG}`]),
  ]);
  /** @type {Room[]} */
  const free = [];
  async function takeRoom(origin = site.url) {
    const left = origin === site.url && free.pop();
    if (left) return left;
    const context = await browser.newContext({ baseURL: origin });
    // A page of an origin that this machine cannot have is brought from the site.
    if (origin !== site.url) {
      await context.route(`${origin}**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site.url).href }) });
      });
    }
    const page = await context.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => 'trilobite' in globalThis);
    /** @type {Room} */
    const room = {
      load: (url, { options = {}, abortAfter } = {}) =>
        page.evaluate(loadAndGenerate, { url, greedy: GREEDY, options, abortAfter }),
      stored: () => page.evaluate(readDatabase),
      clear: () => page.evaluate(async () => {
        for (const { id } of await trilobite.listModels()) await trilobite.deleteModel(id);
      }),
      async leave() {
        await room.clear();
        if (origin === site.url) free.push(room);
        else await context.close();
      },
    };
    return room;
  }
  async function close() {
    await browser.close();
    await site.close();
  }
  return { name: 'Chromium', takeRoom, close };
}

/** @returns {Promise<Runtime[]>} */
export const openRuntimes = async () => [nodeRuntime(), await chromiumRuntime()];
