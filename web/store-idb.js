// The model store of browsers: IndexedDB. Shards are ArrayBuffers (blobs can be damaged unnoticed, and
// fail in private windows), one per record, each read on its own.
//
// Nothing here waits for ever: openings and transactions have time limits, and only a transaction's
// completion counts, as its requests succeed even when the disk is full.

import { openDB } from 'idb';
import { TrilobiteError } from './errors.js';
import { claimModel } from './locks.js';
import { checkManifest, partKey } from './manifest.js';
import { completed, lost, noteShard, storageError } from './store.js';

/**
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {{manifests: {key: string, value: Manifest}, shards: {key: string, value: ArrayBuffer}}} Schema
 * @typedef {import('idb').IDBPDatabase<Schema>} Database
 * @typedef {import('idb').IDBPTransaction<Schema, ('manifests' | 'shards')[], 'readwrite'>} Transaction
 */

const DATABASE = 'trilobite';
const VERSION = 2;
const OPEN_LIMIT = 5000;
const CALL_LIMIT = 10_000;
/** Errors of a record that is of no use: browsers keep large values in files of their own. */
const UNREADABLE = ['DataError', 'NotFoundError', 'NotReadableError', 'UnknownError'];

/** @template T @param {Promise<T>} promise @param {number} ms @param {() => TrilobiteError} tooLate @returns {Promise<T>} */
async function within(promise, ms, tooLate) {
  let timer;
  const limit = new Promise((_resolve, reject) => { timer = setTimeout(() => reject(tooLate()), ms); });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (limit)]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {() => void} onEnd told when the connection is of no use any more @returns {Promise<Database>} */
async function openDatabase(onEnd) {
  let isBlocked = false;
  const opening = openDB(DATABASE, VERSION, {
    upgrade(database) {
      for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
      database.createObjectStore('manifests', { keyPath: 'key' });
      database.createObjectStore('shards');
    },
    blocked() { isBlocked = true; },
    blocking(_current, _blocked, event) {
      /** @type {IDBDatabase} */ (event.target).close();
      onEnd();
    },
    terminated: onEnd,
  });
  try {
    return /** @type {Database} */ (await within(opening, OPEN_LIMIT, () => (isBlocked
      ? new TrilobiteError('UpgradeBlocked', 'Another tab uses an older version of the model store. Close the other tabs.')
      : new TrilobiteError('StorageUnavailable', 'The browser did not open its database in time.'))));
  } catch (error) {
    opening.then((database) => database.close(), () => {});
    throw error;
  }
}

/** @param {Database} database @param {string[]} hashes */
async function getTogether(database, hashes) {
  const { store, done } = database.transaction('shards');
  done.catch(() => {}); // the request that failed says why
  return Promise.all(hashes.map((hash) => store.get(hash)));
}

/** @param {Database} database @param {string} hash */
async function getReadable(database, hash) {
  return database.get('shards', hash).catch(async (error) => {
    if (!UNREADABLE.includes(error.name)) throw error;
    await database.count('shards', hash); // throws if it is not the record but the database
    return undefined;
  });
}

/** @param {Database} database @param {(transaction: Transaction) => Promise<any>} work */
async function transact(database, work) {
  const transaction = /** @type {Transaction} */ (
    database.transaction(['manifests', 'shards'], 'readwrite', { durability: 'strict' }));
  const [outcome, done] = await Promise.allSettled([work(transaction), transaction.done]);
  // What the work itself found wrong says more than the abort that followed.
  if (outcome.status === 'rejected' && outcome.reason instanceof TrilobiteError) throw outcome.reason;
  if (done.status === 'rejected') throw done.reason ?? new Error('The transaction was aborted.');
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** The database behind a connection that can die. */
class Connection {
  /** @type {Promise<Database> | undefined} */
  #opening;
  /** Why it is of no use for good. @type {TrilobiteError | undefined} */
  #failure;

  /**
   * Runs work with the database; if that fails for no known reason, once more with a new connection.
   * @template T @param {(database: Database) => Promise<T>} work @returns {Promise<T>}
   * @throws {TrilobiteError}
   */
  async use(work) {
    try {
      return await this.#attempt(work);
    } catch (error) {
      const isFinal = error instanceof TrilobiteError
        || (error instanceof DOMException && ['QuotaExceededError', 'VersionError'].includes(error.name));
      if (isFinal) throw storageError(error);
    }
    await this.close();
    return this.#attempt(work).catch((error) => { throw storageError(error); });
  }

  /** @template T @param {(database: Database) => Promise<T>} work @returns {Promise<T>} */
  async #attempt(work) {
    if (this.#failure) throw this.#failure;
    this.#opening ??= openDatabase(() => { this.#opening = undefined; });
    const opening = this.#opening;
    const database = await opening.catch((error) => {
      if (this.#opening === opening) this.#opening = undefined;
      throw error;
    });
    return within(work(database), CALL_LIMIT, () => {
      // What waits behind a call that never returns would wait, too.
      this.#failure = new TrilobiteError('StorageUnavailable', 'The browser\'s database did not answer in time.');
      return this.#failure;
    });
  }

  async close() {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then((database) => database.close(), () => {});
  }
}

/**
 * Deletes the shards that no manifest names: also those of a manifest that was damaged.
 * @param {Transaction} transaction @param {Manifest[]} manifests
 */
async function deleteUnnamed(transaction, manifests) {
  const named = new Set(manifests.flatMap((manifest) => manifest.shards));
  const shards = transaction.objectStore('shards');
  const unnamed = (await shards.getAllKeys()).filter((hash) => !named.has(hash));
  await Promise.all(unnamed.map((hash) => shards.delete(hash)));
}

/** @param {Transaction} transaction @returns {Promise<Manifest[]>} */
async function manifestsOf(transaction) {
  const values = await transaction.objectStore('manifests').getAll();
  return values.flatMap((value) => checkManifest(value) ?? []);
}

/**
 * Deletes records and the shards that then nobody names.
 * @param {Transaction} transaction @param {string[]} keys @returns {Promise<boolean>} whether there was one
 */
async function deleteRecords(transaction, keys) {
  const all = await manifestsOf(transaction);
  const store = transaction.objectStore('manifests');
  await Promise.all(keys.map((key) => store.delete(key)));
  const others = all.filter(({ key }) => !keys.includes(key));
  await deleteUnnamed(transaction, others);
  return others.length < all.length;
}

/** @returns {Promise<import('./store.js').Store>} */
export async function openIdbStore() {
  if (!globalThis.isSecureContext) {
    throw new TrilobiteError('InsecureContext',
      'Models are kept on this device only for pages over https or on localhost.');
  }
  if (!globalThis.indexedDB) throw new TrilobiteError('StorageUnavailable', 'This page has no IndexedDB.');
  const connection = new Connection();
  /** @template T @param {(transaction: Transaction) => Promise<T>} work @returns {Promise<T>} */
  const change = (work) => connection.use((database) => transact(database, work));
  await connection.use(async () => {});

  return {
    list: () => connection.use(async (database) => {
      const values = await database.getAll('manifests');
      return values.flatMap((value) => checkManifest(value) ?? []);
    }),

    find: (key) => connection.use(async (database) => checkManifest(await database.get('manifests', key))),

    begin: (manifest) => change(async (transaction) => {
      await deleteRecords(transaction, [manifest.key]);
      await transaction.objectStore('manifests').put(manifest);
    }),

    putShard: (key, index, hash, bytes) => change(async (transaction) => {
      const manifests = transaction.objectStore('manifests');
      const manifest = checkManifest(await manifests.get(key));
      if (!manifest) throw lost();
      // A copy of just these bytes: a view would be stored with the whole buffer behind it.
      const isWhole = bytes.byteLength === bytes.buffer.byteLength;
      const value = /** @type {ArrayBuffer} */ (isWhole ? bytes.buffer : bytes.slice().buffer);
      noteShard(manifest, index, hash);
      await Promise.all([transaction.objectStore('shards').put(value, hash), manifests.put(manifest)]);
    }),

    getShards: (hashes) => connection.use(async (database) => {
      const values = await getTogether(database, hashes).catch((error) => {
        if (!UNREADABLE.includes(error.name)) throw error;
        return Promise.all(hashes.map((hash) => getReadable(database, hash)));
      });
      return values.map((value) => (value instanceof ArrayBuffer ? new Uint8Array(value) : undefined));
    }),

    complete: (id, about) => change(async (transaction) => {
      const all = await manifestsOf(transaction);
      const part = all.find(({ key }) => key === partKey(id));
      const present = new Set(await transaction.objectStore('shards').getAllKeys());
      if (!part?.shards.every((hash) => hash !== null && present.has(hash))) throw lost();
      const manifest = completed(part, about);
      const manifests = transaction.objectStore('manifests');
      await Promise.all([manifests.delete(part.key), manifests.put(manifest)]);
      await deleteUnnamed(transaction, [manifest, ...all.filter(({ key }) => key !== id && key !== part.key)]);
    }),

    discard: (id) => change(async (transaction) => { await deleteRecords(transaction, [partKey(id)]); }),

    remove: (id) => change((transaction) => deleteRecords(transaction, [id, partKey(id)])),

    claim: claimModel,
    close: () => { connection.close(); },
  };
}
