// The list of a model's shards: what it says, and lists that lie.
import assert from 'node:assert/strict';
import { createHash, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { sha256, streamingSha256 } from '../../web/hash.js';
import {
  checkManifest, distinctBytes, formatShardList, isKey, modelId, newManifest, parseShardList, partKey, shardCount,
  shardLength, storedBytes,
} from '../../web/manifest.js';

globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18

const SHARD = 2 ** 16;
const ID = '0123456789abcdef'.repeat(2);
const hash = (/** @type {number} */ n) => n.toString(16).padStart(64, '0');

/** @param {Partial<import('../../web/manifest.js').Manifest>} change */
function manifest(change = {}) {
  const about = { id: ID, url: 'https://x.test/m', name: 'm', size: 3 * SHARD + 5, shardSize: SHARD, etag: null, lastModified: null };
  return { ...newManifest(about), ...change };
}

test('shards and their lengths', () => {
  for (const [size, count, last] of [[1, 1, 1], [SHARD - 1, 1, SHARD - 1], [SHARD, 1, SHARD], [SHARD + 1, 2, 1], [10 * SHARD, 10, SHARD]]) {
    assert.deepEqual([shardCount(size, SHARD), shardLength(count - 1, size, SHARD)], [count, last]);
  }
  assert.equal(shardCount(0, SHARD), 0);
});

test('names of models and of their downloads', async () => {
  assert.ok(isKey(ID) && isKey(partKey(ID)));
  assert.ok(isKey(await modelId('https://x.test/m')));
  assert.notEqual(await modelId('https://x.test/m'), await modelId('https://x.test/n'));
  for (const key of ['', ID.slice(1), `${ID}0`, ID.toUpperCase(), `../${ID}`, `${ID}.part.part`, `${ID}\n`, `${ID}.json`]) {
    assert.equal(isKey(key), false, JSON.stringify(key));
  }
});

test('stored bytes', () => {
  const [a, b] = [hash(1), hash(2)];
  assert.equal(storedBytes(manifest()), 0);
  assert.equal(storedBytes(manifest({ shards: [a, null, null, null] })), SHARD);
  assert.equal(storedBytes(manifest({ shards: [null, null, a, b] })), SHARD + 5);
  assert.equal(storedBytes(manifest({ shards: [a, b, a, b] })), 3 * SHARD + 5);
  assert.equal(storedBytes(manifest({ size: null, shards: [a, b] })), 2 * SHARD);
  assert.equal(storedBytes(manifest({ size: null, shards: [] })), 0);
  assert.equal(storedBytes(manifest({ size: 2 * SHARD, shards: [a, b] })), 2 * SHARD);
  assert.equal(storedBytes(manifest({ size: 0, shards: [] })), 0);
});

test('bytes of several models count shared shards once', () => {
  const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(hash);
  assert.equal(distinctBytes([]), 0);
  const first = manifest({ shards: [a, b, c, d] });
  assert.equal(distinctBytes([first]), 3 * SHARD + 5);
  assert.equal(distinctBytes([first, first]), 3 * SHARD + 5);
  assert.equal(distinctBytes([first, manifest({ shards: [a, e, null, null] })]), 4 * SHARD + 5);
  assert.equal(distinctBytes([manifest({ shards: [a, a, a, d] })]), SHARD + 5);
});

test('a new record is one', () => {
  for (const size of [null, 0, 1, 3 * SHARD + 5, 2 ** 31]) {
    const record = newManifest({ id: ID, url: 'u', name: 'n', size, shardSize: SHARD, etag: null, lastModified: null });
    assert.equal(checkManifest(record), record);
    assert.equal(record.shards.length, size === null ? 0 : Math.ceil(size / SHARD));
    assert.ok(record.shards.every((shard) => shard === null));
  }
});

test('what is no manifest is none', () => {
  const complete = { key: ID, state: 'complete', shards: [1, 2, 3, 4].map(hash) };
  assert.ok(checkManifest(manifest(complete)));
  assert.ok(checkManifest(manifest({ shards: [null, hash(1), null, null] })));
  const hole = [hash(1), hash(2), hash(3), hash(4)];
  delete hole[2];
  const wrong = [
    { shards: [] }, { shards: [null, null, null] }, { shards: hole }, { shards: [hash(1), '', null, null] }, { shards: 'abcd' },
    { shards: [[hash(1)], null, null, null] }, { shards: [1, 2, 3, 4] },
    { ...complete, shards: hole }, { ...complete, shards: [null, hash(1), hash(2), hash(3)] }, { ...complete, size: null },
    { ...complete, key: partKey(ID) }, { state: 'complete' }, { state: 'ready' }, { key: ID }, { id: 'x' }, { key: 'x', id: 'x' },
    { size: -1 }, { size: 1.5 }, { size: NaN }, { size: '5' }, { size: 2 ** 41 }, { size: null, shards: Array(70_000).fill(null) },
    { shardSize: 0 }, { shardSize: SHARD - 1 }, { shardSize: 2 ** 25 }, { url: null }, { name: 5 }, { etag: 5 }, { lastModified: {} },
    { sha256: 'x' }, { sha256: [hash(1)] }, { sha256: undefined }, { storedAt: -1 }, { storedAt: '2020' },
  ];
  for (const change of wrong) assert.equal(checkManifest(manifest(/** @type {any} */ (change))), undefined, JSON.stringify(change));
  for (const value of [undefined, null, 5, 'x', [], {}, () => {}]) assert.equal(checkManifest(value), undefined);
});

const LIST = { format: 'trilobite-shards', version: 1, files: ['m.gguf'], size: 2 * SHARD + 1, shardSize: SHARD,
  sha256: hash(9), shards: [hash(1), hash(2), hash(3)] };

test('a published list', () => {
  const { format: _format, version: _version, ...said } = LIST;
  assert.deepEqual(parseShardList(JSON.stringify(LIST)), said);
  assert.deepEqual(parseShardList(formatShardList(said)), said);
  assert.deepEqual(parseShardList(JSON.stringify({ ...LIST, remark: 'more', __proto__: null })), said);
  const files = ['m-00001-of-00002.gguf', 'm-00002-of-00002.gguf', 'ein Modell (1).gguf', 'модель', '.gguf'];
  assert.deepEqual(parseShardList(JSON.stringify({ ...LIST, files })).files, files);
});

test('lists that are of no use', () => {
  const unprintable = { toString: 0, valueOf: 0 };
  const names = ['', '.', '..', '...', '../m', 'a/b', 'a\\b', '/m', 'C:m', 'https://evil.test/m', 'm?x', 'm#x', '%2e%2e%2fm', 'a\0b', 'a\nb',
    '\ud800', 'x'.repeat(256), 5, null, ['m'], unprintable];
  const wrong = [
    { format: 'other' }, { format: undefined }, { version: 2 }, { version: '1' }, { version: undefined }, { version: unprintable },
    { files: [] }, { files: 'm.gguf' }, { files: undefined }, { files: ['a', 'a'] }, { files: Array.from({ length: 1001 }, (_, i) => `${i}`) },
    ...names.map((name) => ({ files: [name] })), ...names.map((name) => ({ files: ['m.gguf', name] })),
    { size: 0 }, { size: -1 }, { size: 1.5 }, { size: '5' }, { size: null }, { size: 2 ** 41 }, { size: 1e300 }, { size: SHARD },
    { shardSize: 0 }, { shardSize: 1 }, { shardSize: 2 ** 25 }, { shardSize: null }, { shardSize: SHARD + 0.5 },
    { sha256: undefined }, { sha256: null }, { sha256: 'A'.repeat(64) }, { sha256: [hash(1)] }, { sha256: hash(1).slice(1) },
    { shards: [] }, { shards: LIST.shards.slice(1) }, { shards: [...LIST.shards, hash(4)] }, { shards: [null, hash(1), hash(2)] },
    { shards: [[hash(1)], hash(1), hash(2)] }, { shards: { length: 3 } }, { shards: `${hash(1)}` }, { shards: [hash(1), hash(2), `${hash(3)}\n`] },
    { size: 2 ** 33, shards: Array(2 ** 17).fill(hash(1)) },
  ];
  for (const change of wrong) {
    assert.throws(() => parseShardList(JSON.stringify({ ...LIST, ...change })), { code: 'ManifestInvalid' }, JSON.stringify(change).slice(0, 100));
  }
  const whole = JSON.stringify(LIST);
  for (const text of ['', 'null', '5', '"x"', '[]', '{}', '<!doctype html>', '[[[', whole.slice(0, -1), `${whole}x`, '\0', '['.repeat(100_000)]) {
    assert.throws(() => parseShardList(text), { code: 'ManifestInvalid' }, text.slice(0, 50));
  }
});

test('shards from 64 KiB to 16 MiB, in lists and in what is stored', () => {
  for (const [shardSize, isAllowed] of /** @type {const} */ ([
    [2 ** 16 - 1, false], [2 ** 16, true], [2 ** 22, true], [2 ** 24, true], [2 ** 24 + 1, false]])) {
    const read = () => parseShardList(formatShardList({ files: ['m'], size: 5, shardSize, sha256: hash(1), shards: [hash(2)] }));
    if (isAllowed) assert.equal(read().shardSize, shardSize);
    else assert.throws(read, { code: 'ManifestInvalid' });
    assert.equal(checkManifest(manifest({ size: 5, shardSize, shards: [null] })) !== undefined, isAllowed, String(shardSize));
  }
});

test('hashes with and without Web Crypto, at once and in pieces', async () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  for (const length of [0, 1, 63, 64, 65, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7);
    const expected = createHash('sha256').update(bytes).digest('hex');
    assert.equal(await sha256(bytes), expected);
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    try {
      assert.equal(await sha256(bytes), expected);
    } finally {
      Object.defineProperty(globalThis, 'crypto', /** @type {PropertyDescriptor} */ (real));
    }
    const [one, other] = await Promise.all([streamingSha256(), streamingSha256()]);
    for (let at = 0; at < length; at += 1000) {
      one.update(bytes.subarray(at, at + 1000));
      other.update(bytes.subarray(at, at + 1000).map((byte) => byte ^ 1));
    }
    assert.equal(one.hex(), expected);
    if (length > 0) assert.notEqual(other.hex(), expected);
  }
});
