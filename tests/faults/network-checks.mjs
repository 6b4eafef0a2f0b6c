// What is true of the models in the network tests, and whether a store holds it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { loadModel } from '../../web/node.js';
import { GREEDY, sha256 } from './network-runtimes.mjs';

/**
 * @typedef {object} Truth a model's file
 * @property {Uint8Array} bytes
 * @property {string} sha256
 * @property {string} tokens that it generates
 */

/** @param {string} path @returns {Promise<Truth>} */
export async function truthOf(path) {
  const bytes = await readFile(path);
  const model = await loadModel(path);
  const { tokens } = await model.generate('Hello', GREEDY).result;
  await model.dispose();
  return { bytes, sha256: sha256(bytes), tokens: tokens.join(' ') };
}

/** @type {Map<string, string[]>} */
const hashes = new Map();

/** @param {Truth} truth @param {number} shardSize */
export function shardHashes(truth, shardSize) {
  const key = `${truth.sha256} ${shardSize}`;
  if (!hashes.has(key)) {
    const starts = Array.from({ length: Math.ceil(truth.bytes.length / shardSize) }, (_, index) => index * shardSize);
    hashes.set(key, starts.map((start) => sha256(truth.bytes.subarray(start, start + shardSize))));
  }
  return /** @type {string[]} */ (hashes.get(key));
}

/**
 * Asserts that a store holds nothing but parts of one of the files, each model parts of one.
 * @param {import('./network-runtimes.mjs').Stored} stored @param {Truth[]} truths
 */
export function assertStoreIsTrue({ manifests, shards, isAtomic }, truths) {
  const keys = new Set(shards.map(({ key }) => key));
  const named = new Set();
  for (const { key, sha256: hash } of shards) assert.equal(hash, key, 'a shard is stored under its hash');
  for (const manifest of manifests) {
    const isOf = (/** @type {Truth} */ truth) => {
      const right = shardHashes(truth, manifest.shardSize);
      return manifest.shards.length <= right.length
        && manifest.shards.every((/** @type {string | null} */ hash, /** @type {number} */ index) =>
          hash === null || hash === right[index]);
    };
    const truth = truths.find(isOf);
    assert.ok(truth, `every shard of a stored model is of one file: ${JSON.stringify(manifest)}`);
    for (const hash of manifest.shards) named.add(hash);
    if (manifest.state !== 'complete') continue;
    assert.deepEqual([manifest.size, manifest.shards], [truth.bytes.length, shardHashes(truth, manifest.shardSize)]);
    for (const hash of manifest.shards) assert.ok(keys.has(hash), 'a complete model has all its shards');
  }
  const right = new Set(manifests.flatMap(({ shardSize }) => truths.flatMap((truth) => shardHashes(truth, shardSize))));
  for (const key of keys) {
    // Who is ended between the two writes of a shard leaves it without a name.
    assert.ok(named.has(key) || (!isAtomic && right.has(key)), 'a model names every stored shard');
  }
}
