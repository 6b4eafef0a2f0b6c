// Models at rest: what a store is. Stores differ only in where records rest: store-idb.js (browser),
// store-folder.js (Node).
//
// A model is a manifest and shards; a shard is stored under the SHA-256 of its bytes, before or together
// with the manifest that names it. A download has a record of its own, which becomes the model's in one
// step when it is complete: a model that is there stays usable until then.

import { TrilobiteError, messageOf } from './errors.js';
import { sha256 } from './hash.js';

/**
 * @typedef {import('./manifest.js').Manifest} Manifest
 *
 * @typedef {object} Store Every function can reject; records that were there stay as they are. None waits
 *   for ever.
 * @property {() => Promise<Manifest[]>} list
 * @property {(key: string) => Promise<Manifest | undefined>} find undefined also if what is there is no manifest
 * @property {(manifest: Manifest) => Promise<void>} begin stores the record of a download, in place of an earlier one
 * @property {(key: string, index: number, hash: string, bytes: Uint8Array) => Promise<void>} putShard
 *   stores a shard, and notes it in the record. StorageLost: there is no such record any more.
 * @property {(hashes: string[]) => Promise<(Uint8Array | undefined)[]>} getShards
 * @property {(id: string, about: {size: number, sha256: string | null}) => Promise<void>} complete
 *   makes the model of the download's record if all its shards are there. StorageLost: they are not.
 * @property {(id: string) => Promise<void>} discard removes what was downloaded, not the complete model
 * @property {(id: string) => Promise<boolean>} remove
 *   both records and the shards that no other record names; false if there was none
 * @property {(id: string) => Claim} claim on the right to download a model
 * @property {() => void} close
 *
 * @typedef {object} ShardRead
 * @property {Uint8Array | undefined} bytes of the shard, if they are right
 * @property {boolean} isThere
 *
 * @typedef {object} ShardReads
 * @property {ShardRead[]} shards
 * @property {number} readMs
 * @property {number} hashMs
 *
 * @typedef {object} Claim
 * @property {() => Promise<Lease | undefined>} take
 *   undefined: another tab or process has the right, and gives signs of life
 * @property {() => void} close
 *
 * @typedef {object} Lease
 * @property {() => boolean} isLost whether another has taken it
 * @property {() => Promise<void>} release
 */

/** Milliseconds between two signs of life of who downloads. */
export const HEARTBEAT = 500;
/** Milliseconds without one after which another goes on. */
export const SILENCE_LIMIT = 5000;

/**
 * Shards that leave with `removed`: those that none of the `others` name.
 * @param {Manifest[]} removed @param {Manifest[]} others @returns {string[]}
 */
export function unsharedShards(removed, others) {
  const kept = new Set(others.flatMap(({ shards }) => shards));
  const leaving = new Set(removed.flatMap(({ shards }) => shards));
  return [...leaving].flatMap((hash) => (hash === null || kept.has(hash) ? [] : hash));
}

/** Adds a shard to a download's record. @param {Manifest} manifest @param {number} index @param {string} hash */
export function noteShard({ shards }, index, hash) {
  while (shards.length < index) shards.push(null); // of a file whose size nobody says
  shards[index] = hash;
}

/**
 * The manifest of a download that is complete.
 * @param {Manifest} part @param {{size: number, sha256: string | null}} about @returns {Manifest}
 */
export function completed(part, about) {
  return { ...part, ...about, key: part.id, state: 'complete', storedAt: Date.now() };
}

/** What a store says of a record or shard that has disappeared. */
export function lost() {
  return new TrilobiteError('StorageLost', 'What was stored of the model has been removed.');
}

/** @param {unknown} error @returns {TrilobiteError} */
export function storageError(error) {
  if (error instanceof TrilobiteError) return error;
  const isQuota = error instanceof Error
    && (error.name === 'QuotaExceededError' || ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')));
  const cause = { cause: error };
  return isQuota
    ? new TrilobiteError('QuotaExceeded', 'There is no room to keep the model on this device.', cause)
    : new TrilobiteError('StorageUnavailable', `The model store failed: ${messageOf(error)}`, cause);
}

/** Reads shards and compares them with their hashes. @param {Store} store @param {string[]} hashes @returns {Promise<ShardReads>} */
export async function readShards(store, hashes) {
  const started = performance.now();
  const found = await store.getShards(hashes);
  const read = performance.now();
  const shards = await Promise.all(found.map(async (bytes, i) => ({
    bytes: bytes !== undefined && await sha256(bytes) === hashes[i] ? bytes : undefined,
    isThere: bytes !== undefined,
  })));
  return { shards, readMs: read - started, hashMs: performance.now() - read };
}
