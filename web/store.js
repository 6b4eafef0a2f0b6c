// Models at rest: what a store is, and how a model goes into it and comes out of it.
//
// A model is a manifest and shards: byte ranges of its file, each under the SHA-256 of its bytes. A shard
// is stored before the manifest names it, and what comes out is hashed again before anyone sees it.
// Stores differ only in where records rest: store-idb.js (browser), store-folder.js (Node).

import { TrilobiteError, messageOf } from './errors.js';

export const SHARD_BYTES = 32 * 2 ** 20;

/**
 * @typedef {object} Manifest
 * @property {string} id
 * @property {string} url
 * @property {string} name
 * @property {number | null} size bytes of the file; null while unknown
 * @property {number} shardSize bytes of every shard but the last
 * @property {string | null} etag
 * @property {string | null} lastModified
 * @property {string[]} sha256 of each shard, in order
 * @property {'downloading' | 'complete'} state
 * @property {number} storedAt milliseconds since 1970
 *
 * @typedef {object} Store Every function can reject; records that were there stay as they are.
 * @property {() => Promise<Manifest[]>} list
 * @property {(id: string) => Promise<Manifest | undefined>} find
 * @property {(sha256: string, bytes: Uint8Array, manifest: Manifest) => Promise<void>} putShard
 *   stores a shard, then the manifest that names it
 * @property {(sha256: string) => Promise<Uint8Array | undefined>} getShard
 * @property {(manifest: Manifest) => Promise<void>} complete
 *   stores the manifest if every shard that it names is there, else rejects
 * @property {(id: string) => Promise<boolean>} remove
 *   a manifest and the shards that no other manifest names; false if there was none
 * @property {() => void} close
 */

/** @param {Uint8Array} bytes @returns {Promise<string>} */
async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', /** @type {any} */ (bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Name of a model in a store. @param {string} url */
export async function modelId(url) {
  return (await sha256(new TextEncoder().encode(url))).slice(0, 32);
}

/**
 * Shards that leave with `removed`: those that none of the `others` name.
 * @param {Manifest} removed @param {Manifest[]} others
 */
export function unsharedShards(removed, others) {
  const kept = new Set(others.flatMap((manifest) => manifest.sha256));
  return removed.sha256.filter((hash) => !kept.has(hash));
}

/** @param {unknown} error @returns {TrilobiteError} */
export function storageError(error) {
  if (error instanceof TrilobiteError) return error;
  const isQuota = error instanceof Error
    && (error.name === 'QuotaExceededError' || ('code' in error && error.code === 'ENOSPC'));
  const cause = { cause: error };
  return isQuota
    ? new TrilobiteError('QuotaExceeded', 'There is no room to keep the model on this device.', cause)
    : new TrilobiteError('StorageUnavailable', `The model store failed: ${messageOf(error)}`, cause);
}

/**
 * The bytes of a stored model, shard by shard. A shard that is missing or not what it was rejects with
 * IntegrityMismatch before any of its bytes is passed on.
 * @param {Store} store @param {Manifest} manifest
 */
export async function* readModel(store, manifest) {
  let size = 0;
  for (const [index, hash] of manifest.sha256.entries()) {
    const bytes = await store.getShard(hash).catch((error) => { throw storageError(error); });
    if (!bytes || await sha256(bytes) !== hash) {
      const part = `Part ${index + 1} of ${manifest.sha256.length} of the stored model`;
      throw new TrilobiteError('IntegrityMismatch', `${part} is ${bytes ? 'damaged' : 'missing'}.`);
    }
    size += bytes.length;
    yield bytes;
  }
  if (size !== manifest.size) {
    throw new TrilobiteError('IntegrityMismatch', `The stored model has ${size} of ${manifest.size} bytes.`);
  }
}

/** Takes a model's bytes as they arrive and stores them shard by shard. */
export class ModelWriter {
  #store;
  /** @type {Manifest} */
  #manifest;
  #shard;
  #filled = 0;
  #size = 0;

  /**
   * @param {Store} store
   * @param {Pick<Manifest, 'id' | 'url' | 'name' | 'size' | 'etag' | 'lastModified'>} about
   * @param {number} [shardSize]
   */
  constructor(store, about, shardSize = SHARD_BYTES) {
    this.#store = store;
    this.#manifest = { ...about, shardSize, sha256: [], state: 'downloading', storedAt: Date.now() };
    this.#shard = new Uint8Array(Math.min(about.size || shardSize, shardSize));
  }

  /** Makes room: what an earlier download left is removed. */
  async begin() {
    await this.#store.remove(this.#manifest.id);
  }

  /** @param {Uint8Array} bytes */
  async write(bytes) {
    for (let start = 0; start < bytes.length;) {
      const piece = bytes.subarray(start, start + this.#shard.length - this.#filled);
      this.#shard.set(piece, this.#filled);
      this.#filled += piece.length;
      start += piece.length;
      if (this.#filled === this.#shard.length) await this.#putShard();
    }
    this.#size += bytes.length;
  }

  /** All bytes were written, and they are a model. */
  async complete() {
    if (this.#filled > 0) await this.#putShard();
    await this.#store.complete({
      ...this.#manifest, size: this.#size, state: 'complete', storedAt: Date.now(),
    });
  }

  /** Removes what was written: it is no model. */
  async discard() {
    await this.#store.remove(this.#manifest.id);
  }

  async #putShard() {
    const bytes = this.#shard.subarray(0, this.#filled);
    const hash = await sha256(bytes);
    this.#manifest.sha256.push(hash);
    await this.#store.putShard(hash, bytes, this.#manifest);
    this.#filled = 0;
  }
}
