// The contract of a load: whatever is stored, and however the server answers, the engine gets the file's
// bytes in order, and the store is left as it should be. One suite for every kind of store, and none.
import { sha256 } from '../../web/hash.js';
import { load } from '../../web/loader.js';
import { SHARD_BYTES, modelId, newManifest, partKey, shardCount, storedBytes } from '../../web/manifest.js';
import { readShards } from '../../web/store.js';
import { openStreams } from '../../web/streams.js';
import { TrilobiteError } from '../../web/errors.js';
import { verifyStored } from '../../web/verify.js';
import { check, makeBytes, randomNumbers, rejects, same, sameBytes, until } from './support.mjs';

/** Of lists. */
const SMALL_SHARD = 2 ** 16;
/** Bytes that may be sent beyond those that are needed: what is on its way when a request is ended. */
const SLACK = 2 ** 21;

/**
 * @typedef {import('../../web/store.js').Store} Store
 *
 * @typedef {object} StreamKind
 * @property {string} origin of the contracts' server
 * @property {() => Promise<Store | undefined>} open another handle of the same, at first empty, store
 * @property {(hash: string, bytes: Uint8Array | undefined) => Promise<void>} setShard past the store
 * @property {(path: string) => Promise<import('../../web/source.js').Source>} openPath
 *
 * @typedef {object} LoadOptions
 * @property {Store} [store]
 * @property {boolean} [keep]
 * @property {string} [sha256]
 * @property {(fed: number, bytes: Uint8Array) => unknown} [feed] is told what the engine is fed with
 */

/**
 * Loads with an engine that only looks at the bytes.
 * @param {import('../../web/source.js').SourceSpec} spec @param {StreamKind} kind @param {LoadOptions} [options]
 */
async function loadFrom(spec, kind, { store, keep = true, sha256: expected, feed = () => {} } = {}) {
  /** @type {Uint8Array[]} */
  let pieces = [];
  let fed = 0;
  let isFinished = false;
  const engine = /** @type {any} */ ({
    hasHeader: true,
    fileBytes: { least: 0 },
    newModel() { [pieces, fed, isFinished] = [[], 0, false]; },
    feed(/** @type {Uint8Array} */ bytes) {
      pieces.push(bytes.slice());
      fed += bytes.length;
      feed(fed, bytes);
    },
    finish() { isFinished = true; },
  });
  /** @type {import('../../web/index.d.ts').LoadProgress[]} */
  const steps = [];
  /** @type {string[]} */
  const warnings = [];
  let before = 0;
  const report = (/** @type {import('../../web/index.d.ts').LoadProgress} */ step) => {
    const { bytesDone, bytesTotal } = step;
    check(bytesDone >= before, `bytesDone fell from ${before} to ${bytesDone}`);
    check(bytesTotal === null || bytesDone <= bytesTotal, `${bytesDone} of ${bytesTotal} bytes are done`);
    before = bytesDone;
    steps.push(step);
  };
  const warn = (/** @type {TrilobiteError} */ warning) => {
    warnings.push(warning.code);
    if (['IntegrityMismatch', 'NetworkError'].includes(warning.code) && !('shard' in warning.details)) before = 0; // it begins again
  };
  const streams = await openStreams(spec, {
    store, keep, sha256: expected, openPath: kind.openPath, readShards, warn,
    newSplit: () => { throw new Error('This is one file.'); },
  });
  const { cached } = await load(engine, streams, /** @type {any} */ ({}), { report, warn, onHeader() {} });
  check(isFinished, 'the engine was not told that it has all');
  const bytes = new Uint8Array(fed);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  same(before, fed, 'bytesDone at the end');
  return { bytes, cached, warnings, phases: [...new Set(steps.map(({ phase }) => phase))] };
}

let files = 0;

/**
 * A file on the server.
 * @param {StreamKind} kind
 * @param {{mode?: string, size?: number, seed?: number, list?: boolean, wrong?: string}} [options] list: it is loaded by its list
 */
async function makeFile(kind, options = {}) {
  const { mode = 'ranges', list = false, wrong } = options;
  const { size = (list ? 12 * SMALL_SHARD : SHARD_BYTES) + 12_345, seed = 100 + (files += 1) } = options;
  const bytes = makeBytes(size, seed);
  const shardSize = list ? SMALL_SHARD : SHARD_BYTES;
  const name = `${Math.random().toString(36).slice(2)}/m`;
  const query = (/** @type {string} */ as) => new URLSearchParams({
    mode: as, size: String(size), seed: String(seed), shardSize: String(shardSize), ...(wrong && { wrong }),
  });
  const url = `${kind.origin}/file/${name}${list ? '.shards.json' : ''}?${query(mode)}`;
  const id = await modelId(url);
  const count = shardCount(size, shardSize);
  const shards = Array.from({ length: count }, (_, i) => bytes.subarray(i * shardSize, (i + 1) * shardSize));
  const hashes = await Promise.all(shards.map(sha256));
  /** @returns {Promise<{range: string, sent: number}[]>} */
  const log = async () => (await fetch(`${kind.origin}/log/${name}`)).json();
  return {
    url, id, bytes, count, shardSize, shards, hashes, log,
    /** Bytes that were sent. */
    sent: async () => (await log()).reduce((sum, exchange) => sum + exchange.sent, 0),
    replace: (/** @type {number} */ other) => fetch(`${kind.origin}/replace/${name}?seed=${other}`),
    /** The record of a download of it, as it was on the server. @param {Partial<import('../../web/manifest.js').Manifest>} [change] */
    async record(change) {
      const { headers } = await fetch(url, { headers: { Range: 'bytes=0-0' } });
      const about = { id, url, name: 'm', size, shardSize, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
      return newManifest({ ...about, ...(list && { etag: null, lastModified: null }), ...change });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof makeFile>>} TestFile */

/** Loads and compares. @param {TestFile} file @param {StreamKind} kind @param {LoadOptions} [options] */
async function loadFile(file, kind, options) {
  const result = await loadFrom({ kind: 'url', url: file.url }, kind, options);
  sameBytes(result.bytes, file.bytes, 'what the engine got');
  return result;
}

/** Stores a part of a file. @param {Store} store @param {TestFile} file @param {number[]} indices @param {object} [change] of the record */
async function storePart(store, file, indices, change) {
  await store.begin(await file.record(change));
  for (const i of indices) await store.putShard(partKey(file.id), i, file.hashes[i], file.shards[i]);
}

/** What is stored is the whole file, and nothing else of it. @param {Store} store @param {TestFile} file */
async function checkComplete(store, file) {
  const manifest = await store.find(file.id);
  same([manifest?.state, manifest?.size, manifest?.shards], ['complete', file.bytes.length, file.hashes], 'the stored model');
  same(await store.find(partKey(file.id)), undefined, 'the download\'s record');
  same((await verifyStored(store, file.id, () => {}))?.damaged, [], 'damaged shards');
  return /** @type {import('../../web/manifest.js').Manifest} */ (manifest);
}

/** @param {() => number} random @param {number} count @returns {number[]} some of the first numbers */
function subset(random, count) {
  const share = random() % 101;
  return Array.from({ length: count }, (_, i) => i).filter(() => random() % 100 < share);
}

const MISMATCH = ['IntegrityMismatch'];

/** What a load does with and without a store. @type {Record<string, (kind: StreamKind) => Promise<void>>} */
const anyStore = {
  'fresh, from servers of all kinds, and then from the store': async (kind) => {
    for (const mode of ['ranges', 'ranges, date', 'ranges, no validator', 'ranges, hash', 'no ranges', 'no ranges, no size']) {
      for (const size of [SHARD_BYTES, SHARD_BYTES + 12_345]) {
        const file = await makeFile(kind, { mode, size });
        const store = await kind.open();
        const first = await loadFile(file, kind, { store });
        same([first.cached, first.phases, first.warnings], [store !== undefined, ['download'], []], `${mode}, ${size} bytes`);
        same(await file.sent(), size, 'bytes that were sent');
        if (!store) continue;
        const manifest = await checkComplete(store, file);
        same(manifest.sha256, mode === 'ranges, hash' ? await sha256(file.bytes) : null, 'the whole hash');
        const second = await loadFile(file, kind, { store });
        same([second.cached, second.phases, await file.sent()], [true, ['load'], size], 'from the store');
      }
    }
  },

  'by a list': async (kind) => {
    for (const mode of ['ranges', 'no ranges', 'no ranges, no size']) {
      const file = await makeFile(kind, { mode, list: true });
      const store = await kind.open();
      const { cached, warnings } = await loadFile(file, kind, { store });
      same([cached, warnings], [store !== undefined, []], mode);
      if (store) same((await checkComplete(store, file)).sha256, await sha256(file.bytes), 'the whole hash');
    }
  },

  'by a list that is wrong': async (kind) => {
    for (const mode of ['ranges', 'no ranges']) {
      for (const wrong of ['shard', 'size', 'sha256']) {
        const file = await makeFile(kind, { mode, list: true, wrong });
        const store = await kind.open();
        await rejects(loadFile(file, kind, { store }), MISMATCH, `${wrong}, ${mode}`);
        same(await store?.find(file.id), undefined, 'no complete model');
      }
    }
    const file = await makeFile(kind, { list: true, wrong: 'list' });
    await rejects(loadFile(file, kind), ['ManifestInvalid'], 'no list');
  },

  'with a whole hash, right and wrong': async (kind) => {
    for (const keep of [true, false]) {
      for (const list of [false, true]) {
        const file = await makeFile(kind, { list });
        const hash = await sha256(file.bytes);
        const store = await kind.open();
        await rejects(loadFile(file, kind, { store, keep, sha256: await sha256(file.bytes.subarray(1)) }), MISMATCH, 'wrong');
        same(await store?.find(file.id), undefined, 'no complete model');
        const { cached, warnings } = await loadFile(file, kind, { store, keep, sha256: hash });
        same([cached, warnings], [store !== undefined && keep, []], 'right');
        if (!store || !keep) continue;
        same((await checkComplete(store, file)).sha256, hash, 'is known from now on');
        await rejects(loadFile(file, kind, { store, sha256: await sha256(file.bytes.subarray(1)) }), MISMATCH, 'wrong, when stored');
        await checkComplete(store, file);
        same((await loadFile(file, kind, { store, sha256: hash })).phases, ['load'], 'right, when stored');
      }
    }
  },

  'whose hash the server says wrong': async (kind) => {
    for (const keep of [true, false]) {
      const file = await makeFile(kind, { mode: 'ranges, wrong hash' });
      const store = await kind.open();
      await rejects(loadFile(file, kind, { store, keep }), MISMATCH, `kept: ${keep}`);
      same(await store?.list(), store && [], 'nothing is stored');
    }
  },

  'that is not kept': async (kind) => {
    const file = await makeFile(kind);
    const store = await kind.open();
    same((await loadFile(file, kind, { store, keep: false })).cached, false, 'cached');
    same(await store?.list(), store && [], 'nothing is stored');
  },

  'from an address that is no network\'s': async (kind) => {
    const bytes = makeBytes(700_001, 5);
    const blob = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
    const object = URL.createObjectURL(blob);
    const data = `data:application/octet-stream;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
    const specs = /** @type {import('../../web/source.js').SourceSpec[]} */ (
      [{ kind: 'blob', blob }, { kind: 'url', url: object }, { kind: 'url', url: data }]);
    const store = await kind.open();
    for (const spec of specs) {
      const what = spec.kind === 'url' ? spec.url.slice(0, 30) : spec.kind;
      const result = await loadFrom(spec, kind, { store });
      sameBytes(result.bytes, bytes, what);
      same([result.cached, result.phases], [false, ['load']], what);
      sameBytes((await loadFrom(spec, kind, { sha256: await sha256(bytes) })).bytes, bytes, what);
      await rejects(loadFrom(spec, kind, { sha256: await sha256(bytes.subarray(1)) }), MISMATCH, what);
    }
    URL.revokeObjectURL(object);
    await rejects(loadFrom({ kind: 'url', url: object }, kind), ['InvalidInput'], 'an object URL that is gone');
    same(await store?.list(), store && [], 'nothing is stored');
  },
};

/** What only a load with a store does. @type {Record<string, (kind: StreamKind, store: Store) => Promise<void>>} */
const withStore = {
  'resumed, with any shards': async (kind, store) => {
    const random = randomNumbers(1);
    const list = { list: true };
    for (const options of [list, list, list, {}, { mode: 'ranges, date' }, { mode: 'ranges, no validator' }]) {
      const size = options.list ? 15 * SMALL_SHARD + 77 : 3 * SHARD_BYTES + 77;
      const file = await makeFile(kind, { ...options, size });
      const there = subset(random, file.count);
      await storePart(store, file, there);
      const before = await file.sent();
      const missing = size - storedBytes(/** @type {any} */ (await store.find(partKey(file.id))));
      const what = `${JSON.stringify(options)} with shards ${there}`;
      const { cached, warnings } = await loadFile(file, kind, { store });
      same([cached, warnings], [true, []], what);
      await checkComplete(store, file);
      // Without a validator one stored shard is compared.
      const most = missing + (options.mode === 'ranges, no validator' ? SHARD_BYTES : 0) + (missing > 0 ? SLACK : 0);
      const sent = await file.sent() - before;
      check(sent >= missing && sent <= most, `${what}: ${sent} bytes were sent, and ${missing} were missing`);
      const asked = (await file.log()).flatMap(({ range }) => [.../bytes=(\d+)-(\d+)/.exec(range) ?? []].slice(1).map(Number));
      for (let i = 2; i < asked.length; i += 2) {
        check(asked[i + 1] - asked[i] < 2 ** 23, `${what}: a request for ${asked[i]} to ${asked[i + 1]}`);
      }
    }
  },

  'resumed, when the file on the server is another': async (kind, store) => {
    for (const mode of ['ranges', 'ranges, date', 'ranges, no validator']) {
      const file = await makeFile(kind, { mode, size: 2 * SHARD_BYTES + 77 });
      await storePart(store, file, [0, 2]);
      const other = 1000 + files;
      await file.replace(other);
      const { bytes, cached } = await loadFrom({ kind: 'url', url: file.url }, kind, { store });
      sameBytes(bytes, makeBytes(file.bytes.length, other), mode);
      same([cached, (await store.list()).length], [true, 1], mode);
      same((await verifyStored(store, file.id, () => {}))?.damaged, [], mode);
      await store.remove(file.id);
    }
  },

  'resumed from a server that has no ranges any more': async (kind, store) => {
    for (const mode of ['no ranges', 'no ranges, no size']) {
      const file = await makeFile(kind, { mode });
      await storePart(store, file, [1]);
      const { cached, warnings } = await loadFile(file, kind, { store });
      same([cached, warnings], [true, []], mode);
      await checkComplete(store, file);
    }
  },

  'with bad shards in the middle': async (kind, store) => {
    const random = randomNumbers(2);
    for (const mode of ['ranges', 'no ranges']) {
      for (const state of ['complete', 'downloading']) {
        const file = await makeFile(kind, { mode, list: true, size: 20 * SMALL_SHARD + 9 });
        const last = file.count - 1;
        const bad = [random() % 5, 5 + random() % 5, 10 + random() % 5, last];
        if (state === 'complete') await loadFile(file, kind, { store });
        else if (mode === 'ranges') await storePart(store, file, [...file.shards.keys()].filter((i) => i !== 17));
        else continue; // begins anew
        const damages = [undefined, file.shards[bad[1]].map((byte, i) => (i === 999 ? byte ^ 8 : byte)),
          file.shards[bad[2]].subarray(0, 100), new Uint8Array()];
        for (const [i, index] of bad.entries()) await kind.setShard(file.hashes[index], damages[i]);
        same((await verifyStored(store, file.id, () => {}))?.damaged, bad, 'verify');
        const before = (await file.log()).length;
        const { cached, warnings, phases } = await loadFile(file, kind, { store });
        const what = `${mode}, ${state}, bad ${bad}`;
        same([cached, warnings, phases], [true, bad.map(() => 'IntegrityMismatch'), [state === 'complete' ? 'load' : 'download']], what);
        await checkComplete(store, file);
        const asked = (await file.log()).slice(before).map(({ range }) => range);
        check(asked.length <= bad.length + 1, `${what}: asked for ${asked}`);
        same((await loadFile(file, kind, { store })).warnings, [], `${what}, afterwards`);
      }
    }
  },

  'with bad shards, when the file on the server is another': async (kind, store) => {
    const file = await makeFile(kind);
    await loadFile(file, kind, { store });
    await kind.setShard(file.hashes[1], new Uint8Array(5));
    const other = 1000 + files;
    await file.replace(other);
    const { bytes, cached, warnings } = await loadFrom({ kind: 'url', url: file.url }, kind, { store });
    sameBytes(bytes, makeBytes(file.bytes.length, other), 'what the engine got');
    check(cached && warnings.every((code) => code === 'IntegrityMismatch'), `${cached}, ${warnings}`);
    same([(await store.list()).length, (await verifyStored(store, file.id, () => {}))?.damaged], [1, []], 'the store');
  },

  'broken off, and gone on with': async (kind, store) => {
    const file = await makeFile(kind, { mode: 'ranges, shorter', size: 3 * SHARD_BYTES + 5000 });
    await rejects(loadFile(file, kind, { store }), ['NetworkError'], 'cut');
    const part = await store.find(partKey(file.id));
    same(part?.shards.map((hash, i) => hash === file.hashes[i]), [true, true, true, false], 'what was whole is stored');
  },

  'of what is no model': async (kind, store) => {
    const file = await makeFile(kind);
    const refuse = (/** @type {import('../../web/index.d.ts').ErrorCode} */ code) => (/** @type {number} */ fed) => {
      if (fed > SHARD_BYTES) throw new TrilobiteError(code, 'no');
    };
    await rejects(loadFile(file, kind, { store, feed: refuse('FormatCorrupt') }), ['FormatCorrupt'], 'corrupt');
    same(await store.list(), [], 'nothing is kept');
    await rejects(loadFile(file, kind, { store, feed: refuse('OutOfMemory') }), ['OutOfMemory'], 'too large');
    check(storedBytes(/** @type {any} */ (await store.find(partKey(file.id)))) > 0, 'what was downloaded stays');
    await loadFile(file, kind, { store });
    await checkComplete(store, file);
    await rejects(loadFile(file, kind, { store, feed: refuse('FormatUnsupported') }), ['FormatUnsupported'], 'when stored');
    await checkComplete(store, file);
  },

  'two at once share one download': async (kind, store) => {
    for (const options of [{ mode: 'ranges, slow' }, { mode: 'ranges, slow', list: true }, { mode: 'no ranges' }]) {
      const file = await makeFile(kind, { ...options, size: 2 * SHARD_BYTES + 99 });
      const other = /** @type {Store} */ (await kind.open());
      const results = await Promise.all([store, other, store].map((shared) => loadFile(file, kind, { store: shared })));
      same(results.map(({ cached, warnings }) => [cached, warnings]), results.map(() => [true, []]), 'cached, warnings');
      const sent = await file.sent();
      check(sent <= 1.05 * file.bytes.length, `${sent} bytes were sent of ${file.bytes.length}`);
      await checkComplete(store, file);
      other.close();
    }
  },

  'who waits for another goes on when that one leaves': async (kind, store) => {
    const file = await makeFile(kind, { list: true });
    const [other, claim] = [/** @type {Store} */ (await kind.open()), store.claim(file.id)];
    const lease = await claim.take();
    await storePart(store, file, [0, 1, 2]);
    let fed = 0;
    const loading = loadFile(file, kind, { store: other, feed: (bytes) => { fed = bytes; } });
    await until(() => fed === 3 * SMALL_SHARD, 'it is fed with what is there');
    same(await file.sent(), 0, 'it asks the server for nothing');
    for (const i of [3, 5]) await store.putShard(partKey(file.id), i, file.hashes[i], file.shards[i]);
    await until(() => fed === 4 * SMALL_SHARD, 'it is fed with what comes');
    await lease?.release();
    claim.close();
    const { cached, warnings } = await loading;
    same([cached, warnings], [true, []], 'cached, warnings');
    same(await file.sent(), file.bytes.length - 5 * SMALL_SHARD, 'bytes that were sent');
    await checkComplete(store, file);
  },

  'who waits for another is never fed with two files': async (kind, store) => {
    for (const mode of ['ranges', 'ranges, no validator']) {
      const file = await makeFile(kind, { mode, size: 3 * SHARD_BYTES + 3 });
      const claim = store.claim(file.id);
      const lease = await claim.take();
      await storePart(store, file, [0, 1]);
      let fed = 0;
      const loading = loadFrom({ kind: 'url', url: file.url }, kind, { store, feed: (bytes) => { fed = bytes; } });
      await until(() => fed === 2 * SHARD_BYTES, 'it is fed with what is there');
      const other = 1000 + files;
      await file.replace(other);
      await lease?.release();
      claim.close();
      sameBytes((await loading).bytes, makeBytes(file.bytes.length, other), `${mode}: what the engine got`);
      same([(await store.list()).length, (await verifyStored(store, file.id, () => {}))?.damaged], [1, []], 'the store');
      await store.remove(file.id);
    }
  },

  'when its record disappears': async (kind, store) => {
    const file = await makeFile(kind, { mode: 'ranges, slow', list: true });
    let isRemoved = false;
    const { cached, warnings } = await loadFile(file, kind, {
      store,
      feed: (fed) => {
        if (fed < 5 * SMALL_SHARD || isRemoved) return;
        isRemoved = true;
        store.remove(file.id);
      },
    });
    same([cached, warnings], [false, ['StorageLost']], 'cached, warnings');
    same(await store.list(), [], 'nothing comes back');
    same((await loadFile(file, kind, { store })).cached, true, 'afterwards');
  },

  'when a call of the store fails': async (kind, store) => {
    for (const name of /** @type {const} */ (['find', 'begin', 'putShard', 'getShards', 'complete', 'claim'])) {
      for (const after of [0, 2]) {
        const file = await makeFile(kind, { list: true, size: 5 * SMALL_SHARD });
        await storePart(store, file, [0, 3]);
        let calls = 0;
        const call = (/** @type {unknown[]} */ ...args) => {
          calls += 1;
          if (calls > after) throw new DOMException('full', 'QuotaExceededError');
          return /** @type {any} */ (store)[name](...args);
        };
        const asCall = name === 'claim' ? call : async (/** @type {unknown[]} */ ...args) => call(...args);
        const { cached, warnings } = await loadFile(file, kind, { store: { ...store, [name]: asCall } });
        const isHit = calls > after;
        same([cached, warnings], [!isHit, isHit ? ['QuotaExceeded'] : []], `${name}, ${calls} calls, from ${after} on`);
        same((await loadFile(file, kind, { store })).cached, true, `${name}, afterwards`);
        await checkComplete(store, file);
      }
    }
  },
};

/** @type {Record<string, (kind: StreamKind) => Promise<void>>} */
export const streamContract = {
  ...anyStore,
  ...Object.fromEntries(Object.entries(withStore).map(([name, run]) => [name, async (/** @type {StreamKind} */ kind) => {
    const store = /** @type {Store} */ (await kind.open());
    await run(kind, store).finally(store.close);
  }])),
};

/** Those for loads without a store. */
export const storelessContract = anyStore;
