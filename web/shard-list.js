// Makes the list of a model's shards that its publisher puts beside it. For Node.

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Engine } from './engine.js';
import { moduleUrl } from './features.js';
import { sha256, streamingSha256 } from './hash.js';
import { LIST_SUFFIX, SHARD_BYTES, formatShardList } from './manifest.js';
import { fileSource } from './source-node.js';
import { partNames, splitSource } from './source-split.js';

/** @param {string[]} paths @returns {Promise<import('./source.js').Source>} */
async function openFiles(paths) {
  if (paths.length === 1) return fileSource(paths[0]);
  const module = await WebAssembly.compile(await readFile(new URL(moduleUrl('simd', undefined))));
  const engine = await Engine.create(module, false);
  return splitSource(paths, fileSource, (count) => engine.newSplit(count));
}

/**
 * Writes the list of a model beside it; of a model in several files, beside the first, which is to be given.
 * @param {string} path of a GGUF file @param {number} [shardSize]
 * @returns {Promise<string>} path of the list
 * @throws {import('./errors.js').TrilobiteError} InvalidInput: it cannot be read
 */
export async function writeShardList(path, shardSize = SHARD_BYTES) {
  const paths = partNames(path);
  const source = await openFiles(paths);
  const size = /** @type {number} */ (source.size);
  const whole = await streamingSha256();
  const shards = [];
  try {
    for (let start = 0; start < size; start += shardSize) {
      const chunks = [];
      for await (const bytes of source.read(start, Math.min(start + shardSize, size))) chunks.push(bytes.slice());
      const shard = Buffer.concat(chunks);
      whole.update(shard);
      shards.push(await sha256(shard));
    }
  } finally {
    source.close();
  }
  const list = `${path}${LIST_SUFFIX}`;
  await writeFile(list, formatShardList({
    files: paths.map((part) => basename(part)), size, shardSize, sha256: whole.hex(), shards,
  }));
  return list;
}
