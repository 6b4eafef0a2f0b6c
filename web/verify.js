// Compares what is stored of a model with its hashes.

import { sha256 } from './hash.js';
import { partKey, shardLength } from './manifest.js';

/**
 * @param {import('./store.js').Store} store @param {string} id of a model, whole or in part
 * @param {(bytesDone: number, bytesTotal: number) => void} report its errors end the work
 * @returns {Promise<import('./index.d.ts').Verification | undefined>} undefined: there is no such model
 */
export async function verifyStored(store, id, report) {
  const manifest = await store.find(id) ?? await store.find(partKey(id));
  if (!manifest) return undefined;
  const { shards, shardSize, size } = manifest;
  const stored = shards.flatMap((hash, index) => (hash === null ? [] : { hash, index }));
  const lengthOf = (/** @type {number} */ index) => (size === null ? shardSize : shardLength(index, size, shardSize));
  const bytesTotal = stored.reduce((sum, { index }) => sum + lengthOf(index), 0);
  const damaged = [];
  let bytesDone = 0;
  report(bytesDone, bytesTotal);
  for (const { hash, index } of stored) {
    const [bytes] = await store.getShards([hash]);
    if (!bytes || await sha256(bytes) !== hash) damaged.push(index);
    bytesDone += lengthOf(index);
    report(bytesDone, bytesTotal);
  }
  return { shards: stored.length, damaged };
}
