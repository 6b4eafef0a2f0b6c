// Models at rest, in a folder.
import assert from 'node:assert/strict';
import { randomBytes, webcrypto } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openFolderStore } from '../../web/store-folder.js';
import { ModelWriter, modelId, readModel } from '../../web/store.js';

globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18

const SHARD = 1000;

let folder = '';
/** @type {import('../../web/store.js').Store} */
let store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trilobite-store-'));
  store = await openFolderStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const shardFiles = () => readdir(join(folder, 'shards'));

async function about(url) {
  return { id: await modelId(url), url, name: 'm.gguf', size: null, etag: null, lastModified: null };
}

/** Stores bytes as a model, in pieces that fit no shard. */
async function storeModel(url, bytes, { complete = true } = {}) {
  const writer = new ModelWriter(store, await about(url), SHARD);
  await writer.begin();
  for (let i = 0; i < bytes.length; i += 333) await writer.write(bytes.subarray(i, i + 333));
  if (complete) await writer.complete();
  return writer;
}

async function readBack(url) {
  const chunks = [];
  for await (const bytes of readModel(store, await store.find(await modelId(url)))) chunks.push(bytes);
  return Buffer.concat(chunks);
}

test('a model comes back as it was, whatever its length', async () => {
  for (const length of [1, SHARD - 1, SHARD, SHARD + 1, 5 * SHARD, 5432]) {
    const bytes = randomBytes(length);
    await storeModel(`http://x/${length}`, bytes);
    assert.deepEqual(await readBack(`http://x/${length}`), bytes);
    const { state, size, sha256, shardSize } = await store.find(await modelId(`http://x/${length}`));
    assert.deepEqual([state, size, sha256.length, shardSize], ['complete', length, Math.ceil(length / SHARD), SHARD]);
  }
  assert.equal((await store.list()).length, 6);
  assert.ok((await shardFiles()).every((name) => /^[0-9a-f]{64}$/.test(name)), 'nothing temporary is left');
});

test('a shard that is cut, changed or missing is found before its bytes are passed on', async () => {
  const bytes = randomBytes(3500);
  await storeModel('http://x/a', bytes);
  const { sha256 } = await store.find(await modelId('http://x/a'));
  const path = join(folder, 'shards', sha256[2]);
  const original = await readFile(path);
  const damages = {
    changed: () => writeFile(path, original.map((byte, i) => (i === 500 ? byte ^ 1 : byte))),
    cut: () => truncate(path, 999),
    empty: () => truncate(path, 0),
    missing: () => rm(path),
  };
  for (const [name, damage] of Object.entries(damages)) {
    await writeFile(path, original);
    await damage();
    const passed = [];
    await assert.rejects(async () => {
      for await (const chunk of readModel(store, await store.find(await modelId('http://x/a')))) passed.push(chunk);
    }, { code: 'IntegrityMismatch', retryable: true }, name);
    assert.deepEqual(Buffer.concat(passed), bytes.subarray(0, 2000), 'the shards before it');
  }
});

test('a manifest that names too few shards, or is damaged, is noticed', async () => {
  await storeModel('http://x/a', randomBytes(3500));
  const id = await modelId('http://x/a');
  const path = join(folder, 'models', `${id}.json`);
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, sha256: manifest.sha256.slice(0, 3) }));
  await assert.rejects(readBack('http://x/a'), { code: 'IntegrityMismatch' });
  for (const damaged of ['{"id":', 'null', '{"sha256":["../../x"]}', '']) {
    await writeFile(path, damaged);
    assert.equal(await store.find(id), undefined);
    assert.deepEqual(await store.list(), []);
  }
});

test('an unfinished model is not complete, and is replaced by the next', async () => {
  await storeModel('http://x/a', randomBytes(2500), { complete: false });
  assert.equal((await store.find(await modelId('http://x/a'))).state, 'downloading');
  const bytes = randomBytes(1500);
  await storeModel('http://x/a', bytes);
  assert.deepEqual(await readBack('http://x/a'), bytes);
  assert.equal((await shardFiles()).length, 2, 'the unfinished one left nothing');
});

test('a model is complete only if all its shards are there', async () => {
  const writer = await storeModel('http://x/a', randomBytes(2500), { complete: false });
  for (const name of await shardFiles()) await rm(join(folder, 'shards', name));
  await assert.rejects(writer.complete(), { code: 'StorageUnavailable' });
  assert.equal((await store.find(await modelId('http://x/a'))).state, 'downloading');
});

test('removing a model leaves the shards that others share', async () => {
  const shared = randomBytes(SHARD);
  const other = Buffer.concat([shared, randomBytes(500)]);
  await storeModel('http://x/a', Buffer.concat([shared, randomBytes(SHARD)]));
  await storeModel('http://x/b', other);
  assert.equal((await shardFiles()).length, 3);
  assert.equal(await store.remove(await modelId('http://x/a')), true);
  assert.equal(await store.remove(await modelId('http://x/a')), false);
  await writeFile(join(folder, 'outside.json'), JSON.stringify({ id: '../outside', sha256: [] }));
  assert.equal(await store.remove('../outside'), false, 'an id is no path');
  assert.deepEqual(await readBack('http://x/b'), other);
  assert.equal((await shardFiles()).length, 2);
});
