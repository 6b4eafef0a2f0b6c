// The contract of a store: one suite that every kind passes.
import { modelId, newManifest, partKey } from '../../web/manifest.js';
import { sha256 } from '../../web/hash.js';
import { check, makeBytes, rejects, same, sameBytes, until } from './support.mjs';

const SHARD = 2 ** 16;

/**
 * @typedef {import('../../web/store.js').Store} Store
 * @typedef {import('../../web/manifest.js').Manifest} Manifest
 *
 * @typedef {object} Owner another tab or process that has the right to download
 * @property {() => Promise<void>} kill
 * @property {() => Promise<void>} suspend it gives no more signs of life
 * @property {() => Promise<void>} resume
 * @property {() => Promise<boolean>} isLost what its lease says
 *
 * @typedef {object} StoreKind
 * @property {() => Promise<Store>} open another handle of the same, at first empty, place
 * @property {() => Promise<string[]>} shardNames what rests there, whoever names it
 * @property {(hash: string, bytes: Uint8Array | undefined) => Promise<void>} setShard past the store
 * @property {(key: string, record: unknown) => Promise<void>} setRecord past the store
 * @property {(hash: string) => Promise<void>} abandonShard leaves one that no record names, long ago
 * @property {unknown[]} damagedRecords that only this kind can hold
 * @property {(id: string) => Promise<Owner>} startOwner
 * @property {(id: string) => Promise<void>} passSilence as if for a long time there had been no sign of life
 * @property {(id: string) => Promise<void>} nextHeartbeat
 */

/**
 * A model for tests. @param {number} count of shards @param {number} seed
 * @param {{url?: string, last?: number}} [options] last: bytes of the last shard
 */
async function makeModel(count, seed, { url = `https://x.test/${seed}.gguf`, last = 100 } = {}) {
  const shards = Array.from({ length: count }, (_, i) => makeBytes(i === count - 1 ? last : SHARD, seed * 100 + i));
  const hashes = await Promise.all(shards.map(sha256));
  const id = await modelId(url);
  const size = (count - 1) * SHARD + last;
  const about = { id, url, name: 'm.gguf', shardSize: SHARD, etag: '"e"', lastModified: null };
  return { id, key: partKey(id), size, shards, hashes, record: () => newManifest({ ...about, size }), about };
}

/** @typedef {Awaited<ReturnType<typeof makeModel>>} TestModel */

/** @param {Store} store @param {TestModel} model @param {number[]} [indices] */
async function putShards(store, model, indices = model.shards.map((_, i) => i)) {
  for (const i of indices) await store.putShard(model.key, i, model.hashes[i], model.shards[i]);
}

/** @param {Store} store @param {TestModel} model @param {string | null} [hash] */
async function storeModel(store, model, hash = null) {
  await store.begin(model.record());
  await putShards(store, model);
  await store.complete(model.id, { size: model.size, sha256: hash });
}

/** Reads a stored model and compares. @param {Store} store @param {TestModel} model */
async function checkStored(store, model) {
  const manifest = await store.find(model.id);
  same([manifest?.state, manifest?.size, manifest?.shards], ['complete', model.size, model.hashes], 'the manifest');
  for (const [i, hash] of model.hashes.entries()) sameBytes((await store.getShards([hash]))[0], model.shards[i], `shard ${i}`);
}

/** @param {StoreKind} kind @param {string[]} hashes */
async function checkShardNames(kind, hashes) {
  same((await kind.shardNames()).sort(), [...new Set(hashes)].sort(), 'shards that rest there');
}

/** @param {Store} store */
async function keys(store) {
  return (await store.list()).map(({ key }) => key).sort();
}

const LOST = ['StorageLost'];

/** @type {Record<string, (kind: StoreKind) => Promise<void>>} */
export const storeContract = {
  'a place in which nothing is': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(1, 1);
    same([await store.list(), await store.remove(model.id)], [[], false], 'list and remove');
    same([await store.find(model.id), await store.find(model.key), ...await store.getShards([model.hashes[0]])].every((x) => x === undefined),
      true, 'find and getShards');
    await store.discard(model.id);
    await rejects(store.putShard(model.key, 0, model.hashes[0], model.shards[0]), LOST, 'putShard');
    await rejects(store.complete(model.id, { size: 1, sha256: null }), LOST, 'complete');
    await checkShardNames(kind, []);
  },

  'a download, from its beginning to its end': async (kind) => {
    const [store, other] = [await kind.open(), await kind.open()];
    const model = await makeModel(4, 2);
    const record = model.record();
    await store.begin(record);
    same(await other.find(model.key), record, 'the record');
    await putShards(store, model, [3, 0]);
    same((await other.find(model.key))?.shards, [model.hashes[0], null, null, model.hashes[3]], 'shards');
    same([await other.find(model.id), await keys(other)], [undefined, [model.key]], 'it is not complete');
    await putShards(store, model, [2, 1]);
    const whole = 'a'.repeat(64);
    await store.complete(model.id, { size: model.size, sha256: whole });
    await checkStored(other, model);
    const manifest = await other.find(model.id);
    const { url, name, shardSize, etag, lastModified } = record;
    same([manifest?.url, manifest?.name, manifest?.shardSize, manifest?.etag, manifest?.lastModified, manifest?.sha256, manifest?.key],
      [url, name, shardSize, etag, lastModified, whole, model.id], 'what is known of it');
    check(Date.now() - Number(manifest?.storedAt) < 60_000, 'when it was stored');
    same([await other.find(model.key), await keys(other)], [undefined, [model.id]], 'the download\'s record is gone');
    store.close();
    await checkStored(await kind.open(), model);
  },

  'shards of any length, and only their bytes': async (kind) => {
    const store = await kind.open();
    for (const last of [1, SHARD - 1, SHARD]) {
      const model = await makeModel(2, 3 + last, { last });
      await store.begin(model.record());
      const around = new Uint8Array(3 * SHARD);
      for (const [i, bytes] of model.shards.entries()) {
        around.set(bytes, 77);
        await store.putShard(model.key, i, model.hashes[i], around.subarray(77, 77 + bytes.length));
        around.fill(0); // the caller goes on with its memory
      }
      await store.complete(model.id, { size: model.size, sha256: null });
      await checkStored(store, model);
    }
  },

  'a size that is known only at the end': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(3, 4);
    await store.begin(newManifest({ ...model.about, size: null }));
    await putShards(store, model, [0]);
    same((await store.find(model.key))?.shards, [model.hashes[0]], 'shards so far');
    await putShards(store, model, [2, 1]);
    await store.complete(model.id, { size: model.size, sha256: null });
    await checkStored(store, model);
  },

  'complete only with all its shards': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(3, 5);
    await store.begin(model.record());
    await putShards(store, model, [0, 2]);
    const complete = () => store.complete(model.id, { size: model.size, sha256: null });
    await rejects(complete(), LOST, 'one was never stored');
    await putShards(store, model, [1]);
    await kind.setShard(model.hashes[0], undefined);
    await rejects(complete(), LOST, 'one has disappeared');
    same(await keys(store), [model.key], 'the record stays');
    await putShards(store, model, [0]);
    await complete();
    await checkStored(store, model);
  },

  'a shard that models share is stored once, and leaves with the last of them': async (kind) => {
    const store = await kind.open();
    const [first, second] = [await makeModel(3, 6), await makeModel(3, 7)];
    [second.shards[1], second.hashes[1]] = [first.shards[1], first.hashes[1]];
    await storeModel(store, first);
    await storeModel(store, second);
    await checkShardNames(kind, [...first.hashes, ...second.hashes]);
    same(await store.remove(first.id), true, 'remove');
    same(await store.remove(first.id), false, 'remove again');
    await checkShardNames(kind, second.hashes);
    await checkStored(store, second);
    await store.remove(second.id);
    await checkShardNames(kind, []);
    same(await keys(store), [], 'list');
  },

  'a shard that is twice in a model': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(4, 8);
    [model.shards[2], model.hashes[2]] = [model.shards[0], model.hashes[0]];
    await storeModel(store, model);
    await checkStored(store, model);
    await checkShardNames(kind, model.hashes);
  },

  'a model that is replaced is there until the other is, and leaves nothing': async (kind) => {
    const [store, other] = [await kind.open(), await kind.open()];
    const url = 'https://x.test/same.gguf';
    const [old, next] = [await makeModel(4, 9, { url }), await makeModel(4, 10, { url })];
    [next.shards[1], next.hashes[1]] = [old.shards[1], old.hashes[1]];
    await storeModel(store, old);
    await store.begin(next.record());
    await putShards(store, next);
    await checkStored(other, old);
    same(await keys(other), [next.id, next.key].sort(), 'both records');

    let isDone = false;
    const seen = new Set();
    const watching = (async () => {
      while (!isDone) {
        const manifest = await other.find(next.id);
        seen.add(JSON.stringify(manifest?.shards));
      }
    })();
    await store.complete(next.id, { size: next.size, sha256: null });
    isDone = true;
    await watching;
    const known = [old.hashes, next.hashes].map((hashes) => JSON.stringify(hashes));
    same([...seen].filter((shards) => !known.includes(shards)), [], 'between the two there was something else');
    await checkStored(other, next);
    await checkShardNames(kind, next.hashes);
    same(await keys(other), [next.id], 'list');
  },

  'a download that begins anew forgets the one before': async (kind) => {
    const store = await kind.open();
    const url = 'https://x.test/same.gguf';
    const [complete, broken, next] = await Promise.all([11, 12, 13].map((seed) => makeModel(3, seed, { url })));
    [broken.shards[0], broken.hashes[0]] = [complete.shards[0], complete.hashes[0]];
    await storeModel(store, complete);
    await store.begin(broken.record());
    await putShards(store, broken, [0, 1]);
    await checkShardNames(kind, [...complete.hashes, broken.hashes[1]]);
    await store.begin(next.record());
    same((await store.find(next.key))?.shards, [null, null, null], 'the new record');
    await checkShardNames(kind, complete.hashes);
    await checkStored(store, complete);
  },

  'discard() and remove()': async (kind) => {
    const store = await kind.open();
    const url = 'https://x.test/same.gguf';
    const [complete, part] = [await makeModel(2, 14, { url }), await makeModel(2, 15, { url })];
    const bystander = await makeModel(2, 16);
    await storeModel(store, bystander);
    await storeModel(store, complete);
    await store.begin(part.record());
    await putShards(store, part);
    await store.discard(part.id);
    await checkStored(store, complete);
    await checkShardNames(kind, [...complete.hashes, ...bystander.hashes]);
    await store.begin(part.record());
    await putShards(store, part, [1]);
    same(await store.remove(part.id), true, 'remove');
    same(await keys(store), [bystander.id], 'list');
    await store.begin(part.record());
    same(await store.remove(part.id), true, 'remove a download');
    await checkShardNames(kind, bystander.hashes);
    await checkStored(store, bystander);
  },

  'behind remove() nothing comes back': async (kind) => {
    const [store, other] = [await kind.open(), await kind.open()];
    const model = await makeModel(12, 17);
    await store.begin(model.record());
    await putShards(store, model, [0]);
    await other.remove(model.id);
    await rejects(store.putShard(model.key, 1, model.hashes[1], model.shards[1]), LOST, 'putShard');
    await rejects(store.complete(model.id, { size: model.size, sha256: null }), LOST, 'complete');
    same(await keys(store), [], 'list');
    await checkShardNames(kind, []);

    for (let round = 0; round < 5; round += 1) {
      await store.begin(model.record());
      const puts = model.shards.map((bytes, i) => store.putShard(model.key, i, model.hashes[i], bytes));
      const settled = Promise.allSettled(puts); // before one of them fails
      await puts[round];
      await other.remove(model.id);
      for (const outcome of await settled) {
        same(outcome.status === 'rejected' ? outcome.reason.code : 'StorageLost', 'StorageLost', 'putShard beside remove');
      }
      same(await keys(store), [], 'list beside remove');
    }
  },

  'two who write into one record lose nothing': async (kind) => {
    const stores = [await kind.open(), await kind.open()];
    const model = await makeModel(24, 18);
    await stores[0].begin(model.record());
    await Promise.all(model.shards.map((bytes, i) => stores[i % 2].putShard(model.key, i, model.hashes[i], bytes)));
    same((await stores[0].find(model.key))?.shards, model.hashes, 'shards');
    await stores[1].complete(model.id, { size: model.size, sha256: null });
    await checkStored(stores[0], model);
  },

  'a shard of a complete model that is stored again': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(3, 19);
    await storeModel(store, model, 'b'.repeat(64));
    for (const damage of [undefined, model.shards[1].subarray(1), makeBytes(SHARD, 1)]) {
      await kind.setShard(model.hashes[1], damage);
      const [bytes] = await store.getShards([model.hashes[1]]);
      same(bytes?.length, damage?.length, 'a damaged shard is given as it is');
      await store.putShard(model.id, 1, model.hashes[1], model.shards[1]);
      await checkStored(store, model);
    }
    same((await store.find(model.id))?.sha256, 'b'.repeat(64), 'what is known of the model stays');
    await checkShardNames(kind, model.hashes);
  },

  'records that are none': async (kind) => {
    const store = await kind.open();
    const [model, bystander] = [await makeModel(3, 20), await makeModel(2, 21)];
    await storeModel(store, model);
    await storeModel(store, bystander);
    const sound = /** @type {Manifest} */ (await store.find(model.id));
    const without = (/** @type {keyof Manifest} */ name) => ({ ...sound, [name]: undefined });
    const damaged = [
      { ...sound, shards: sound.shards.slice(1) }, { ...sound, shards: [...sound.shards, sound.shards[0]] },
      { ...sound, shards: [null, ...sound.shards.slice(1)] }, { ...sound, shards: ['../../x', ...sound.shards.slice(1)] },
      { ...sound, shards: sound.shards.map((hash) => [hash]) }, { ...sound, shards: 'x' }, { ...sound, shards: {} },
      { ...sound, shards: sound.shards.map((hash) => String(hash).toUpperCase()) },
      { ...sound, size: -1 }, { ...sound, size: 2.5 }, { ...sound, size: sound.size + SHARD }, { ...sound, size: null },
      { ...sound, shardSize: 0 }, { ...sound, shardSize: 2 ** 40 }, { ...sound, state: 'downloading' }, { ...sound, state: 1 },
      { ...sound, sha256: 'x' }, { ...sound, sha256: ['a'.repeat(64)] }, { ...sound, storedAt: 'now' }, { ...sound, id: 'x' },
      { ...sound, url: 1 }, { ...sound, etag: 7 },
      without('shards'), without('id'), without('shardSize'), without('storedAt'), without('state'), without('url'),
      { key: sound.key }, ...kind.damagedRecords.map((change) => (typeof change === 'function' ? change(sound) : change)),
    ];
    for (const [i, record] of damaged.entries()) {
      await kind.setRecord(model.id, record);
      const what = `damaged record ${i} ${JSON.stringify(record)?.slice(0, 200)}`;
      same(await store.find(model.id), undefined, what);
      same(await keys(store), [bystander.id], what);
    }
    await storeModel(store, model);
    await checkStored(store, model);
    await checkStored(store, bystander);
    await checkShardNames(kind, [...model.hashes, ...bystander.hashes]);
  },

  'keys that are paths': async (kind) => {
    const store = await kind.open();
    const model = await makeModel(2, 22);
    await storeModel(store, model);
    for (const key of ['', '.', '..', '../outside', '/etc/passwd', `../models/${model.id}`, `${model.id}.json`, '__proto__', 'a\0b']) {
      same([await store.find(key), await store.remove(key)], [undefined, false], JSON.stringify(key));
      await rejects(store.putShard(key, 0, model.hashes[0], model.shards[0]), LOST, `putShard ${JSON.stringify(key)}`);
    }
    await checkStored(store, model);
  },

  'shards that nobody names any more leave in time': async (kind) => {
    const store = await kind.open();
    const [model, other] = [await makeModel(2, 23), await makeModel(2, 24)];
    await storeModel(store, model);
    await kind.abandonShard(other.hashes[0]);
    await store.remove(other.id);
    await checkShardNames(kind, model.hashes);
    await checkStored(store, model);
  },

  'a claim: one of two takes it, and hands it on': async (kind) => {
    const [store, other] = [await kind.open(), await kind.open()];
    const [id, otherId] = await Promise.all(['https://x.test/a', 'https://x.test/b'].map(modelId));
    const [first, second, elsewhere] = [store.claim(id), other.claim(id), other.claim(otherId)];
    const leases = await Promise.all([first.take(), second.take()]);
    same(leases.filter(Boolean).length, 1, 'leases');
    const free = await elsewhere.take();
    check(free, 'that of another model is free');
    const lease = leases[0] ?? leases[1];
    const loser = leases[0] ? second : first;
    same([await loser.take(), lease?.isLost()], [undefined, false], 'while it is held');
    await lease?.release();
    const next = await loser.take();
    check(next, 'released');
    await next?.release();
    await free?.release();
    for (const claim of [first, second, elsewhere]) claim.close();
  },

  'a claim whose owner dies is free at once, and one takes it': async (kind) => {
    const store = await kind.open();
    const id = await modelId('https://x.test/a');
    const owner = await kind.startOwner(id);
    const claims = Array.from({ length: 5 }, () => store.claim(id));
    same(await claims[0].take(), undefined, 'while the owner lives');
    await owner.kill();
    /** @type {(import('../../web/store.js').Lease | undefined)[]} */
    let leases = [];
    await until(async () => {
      leases = await Promise.all(claims.map((claim) => claim.take()));
      return leases.some(Boolean);
    }, 'free', 3000);
    same(leases.filter(Boolean).length, 1, 'leases');
    for (const claim of claims) claim.close();
    await leases.find(Boolean)?.release();
  },

  'a claim whose owner is silent is taken over, and the owner learns of it': async (kind) => {
    const store = await kind.open();
    const id = await modelId('https://x.test/a');
    const owner = await kind.startOwner(id);
    const claim = store.claim(id);
    await kind.passSilence(id);
    await kind.nextHeartbeat(id);
    same(await claim.take(), undefined, 'an owner that gives signs of life again');
    await owner.suspend();
    same(await claim.take(), undefined, 'an owner that is silent for a moment');
    await kind.passSilence(id);
    const lease = await claim.take();
    check(lease, 'an owner that is silent for long');
    await owner.resume();
    await until(() => owner.isLost(), 'the owner knows');
    same(lease?.isLost(), false, 'the new lease');
    await owner.kill();
    same([await store.claim(id).take(), lease?.isLost()], [undefined, false], 'the owner\'s death changes nothing');
    await lease?.release();
    claim.close();
  },
};
