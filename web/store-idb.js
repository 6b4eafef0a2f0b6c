// The model store of browsers: IndexedDB. Shards are ArrayBuffers (blobs can be damaged unnoticed, and
// fail in private windows), one per record, each read on its own.

import { openDB } from 'idb';
import { TrilobiteError } from './errors.js';
import { unsharedShards } from './store.js';

/**
 * @typedef {import('./store.js').Manifest} Manifest
 * @typedef {import('idb').IDBPDatabase<{
 *   manifests: {key: string, value: Manifest}, shards: {key: string, value: ArrayBuffer}}>} Database
 */

const DATABASE = 'trilobite';
const VERSION = 1;
const OPEN_LIMIT_MS = 5000; // an opening that other tabs block would wait for ever

/** @returns {Promise<Database>} */
async function openDatabase() {
  const opening = openDB(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('manifests', { keyPath: 'id' });
      database.createObjectStore('shards');
    },
    blocking(_current, _blocked, event) {
      /** @type {IDBDatabase} */ (event.target).close();
    },
  });
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new TrilobiteError('StorageUnavailable',
      'The browser did not open its database in time.')), OPEN_LIMIT_MS);
  });
  try {
    return /** @type {Database} */ (await Promise.race([opening, limit]));
  } catch (error) {
    opening.then((database) => database.close(), () => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Database} database */
function beginChange(database) {
  return database.transaction(['manifests', 'shards'], 'readwrite', { durability: 'strict' });
}

/**
 * Runs a change in one transaction. Only its completion counts: when the disk is full, requests
 * succeed and the transaction aborts.
 * @template T @param {Database} database
 * @param {(transaction: ReturnType<typeof beginChange>) => Promise<T>} change
 */
async function inTransaction(database, change) {
  const transaction = beginChange(database);
  const [outcome, done] = await Promise.allSettled([change(transaction), transaction.done]);
  if (done.status === 'rejected') throw done.reason ?? new Error('The transaction was aborted.');
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** @returns {Promise<import('./store.js').Store>} */
export async function openIdbStore() {
  if (!globalThis.crypto?.subtle) {
    throw new TrilobiteError('InsecureContext',
      'Models are kept on this device only for pages over https or on localhost.');
  }
  if (!globalThis.indexedDB) throw new TrilobiteError('StorageUnavailable', 'This page has no IndexedDB.');
  const database = await openDatabase();

  return {
    list: () => database.getAll('manifests'),

    find: (id) => database.get('manifests', id),

    putShard: (hash, bytes, manifest) => inTransaction(database, async (transaction) => {
      // A copy of just these bytes: a view would be stored with the whole buffer behind it.
      const value = /** @type {ArrayBuffer} */ (bytes.slice().buffer);
      await transaction.objectStore('shards').put(value, hash);
      await transaction.objectStore('manifests').put(manifest);
    }),

    async getShard(hash) {
      const value = await database.get('shards', hash);
      return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined;
    },

    complete: (manifest) => inTransaction(database, async (transaction) => {
      const shards = transaction.objectStore('shards');
      for (const hash of manifest.sha256) {
        if (await shards.count(hash) === 0) {
          throw new TrilobiteError('StorageUnavailable', 'A stored part of the model has disappeared.');
        }
      }
      await transaction.objectStore('manifests').put(manifest);
    }),

    remove: (id) => inTransaction(database, async (transaction) => {
      const manifests = transaction.objectStore('manifests');
      const all = await manifests.getAll();
      const removed = all.find((manifest) => manifest.id === id);
      if (!removed) return false;
      await manifests.delete(id);
      const others = all.filter((manifest) => manifest !== removed);
      const shards = transaction.objectStore('shards');
      for (const hash of unsharedShards(removed, others)) await shards.delete(hash);
      return true;
    }),

    close: () => database.close(),
  };
}
