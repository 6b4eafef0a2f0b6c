// Several requests at a time, and the shards in order.
import assert from 'node:assert/strict';
import { createHash, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { TrilobiteError } from '../../web/errors.js';
import { Lanes } from '../../web/lanes.js';
import { shardCount, shardLength } from '../../web/manifest.js';

globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18

const LANES = 3;
const RUN_BYTES = 2 ** 23;
const WINDOW_BYTES = 2 ** 25;

const turn = () => new Promise((resolve) => { setImmediate(resolve); });
const hashOf = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/** Lets everything happen that can: hashes come from other threads. */
async function settle() {
  for (let i = 0; i < 30; i += 1) {
    await turn();
    await webcrypto.subtle.digest('SHA-256', new Uint8Array(2 ** 16));
  }
}

/**
 * Lanes over a file in memory, and what they did.
 * @param {object} options
 * @param {number} options.size @param {number} options.shardSize @param {boolean} [options.hasRanges]
 * @param {(index: number) => boolean} [options.isMissing]
 * @param {(index: number, times: number) => boolean} [options.isWrong] whether a shard comes with other bytes that time
 * @param {boolean} [options.isKnown] whether the hashes are known before
 * @param {(index: number) => Promise<unknown>} [options.store]
 * @param {(start: number, end: number) => Promise<unknown>} [options.beforeRead]
 */
function makeLanes({ size, shardSize, hasRanges = true, isMissing = () => true, isWrong = () => false, isKnown = true,
  store = async () => {}, beforeRead = async () => {} }) {
  const count = shardCount(size, shardSize);
  const shard = (/** @type {number} */ index) => new Uint8Array(shardLength(index, size, shardSize)).fill(index + 1);
  /** @type {number[]} */
  const times = Array(count).fill(0);
  const state = {
    /** @type {[number, number][]} */ requests: [], running: 0, mostRunning: 0, /** @type {number[]} */ stored: [], arrived: 0,
    isClosed: false, count, shard,
  };
  const source = {
    size, hasRanges, etag: null, lastModified: null, sha256: null,
    async* read(/** @type {number} */ start, /** @type {number | null} */ end) {
      const stop = end ?? size;
      state.requests.push([start / shardSize, Math.ceil(stop / shardSize)]);
      state.running += 1;
      state.mostRunning = Math.max(state.mostRunning, state.running);
      try {
        await beforeRead(start, stop);
        // In pieces that fit no shard.
        const step = Math.max(Math.floor(shardSize / 2.5), 1);
        for (let at = start; at < stop;) {
          await turn();
          if (state.isClosed) throw new TrilobiteError('NetworkError', 'It is closed.');
          const piece = new Uint8Array(Math.min(step, stop - at));
          for (let i = 0; i < piece.length;) {
            const index = Math.floor((at + i) / shardSize);
            const end = Math.min((index + 1) * shardSize - at, piece.length);
            if ((at + i) % shardSize === 0) times[index] += 1;
            piece.fill(isWrong(index, times[index]) ? 255 : index + 1, i, end);
            i = end;
          }
          at += piece.length;
          yield piece;
        }
      } finally {
        state.running -= 1;
      }
    },
    close() { state.isClosed = true; },
  };
  const lanes = new Lanes({
    source, size, shardSize, isMissing,
    expected: (index) => (isKnown ? hashOf(shard(index)) : null),
    async onShard(index, hash, bytes) {
      assert.equal(hash, hashOf(bytes));
      await store(index);
      state.stored.push(index);
    },
    onBytes(bytes) { state.arrived += bytes; },
  });
  return { lanes, state, times };
}

/** Takes all shards in order and compares them. @param {ReturnType<typeof makeLanes>} made @param {number[]} [indices] */
async function takeAll({ lanes, state }, indices = Array.from({ length: state.count }, (_, i) => i)) {
  for (const index of indices) {
    assert.deepEqual(await lanes.take(index), state.shard(index), `shard ${index}`);
  }
}

test('all shards in order, each asked for once', async () => {
  for (const [size, shardSize] of [[1, 2 ** 16], [2 ** 20 * 5 + 3, 2 ** 16], [2 ** 16 * 20, 2 ** 16], [2 ** 21 * 9 + 5, 2 ** 21], [2 ** 24 * 3, 2 ** 24]]) {
    const made = makeLanes({ size, shardSize });
    await takeAll(made);
    await settle();
    const { requests, stored, arrived, count, mostRunning } = made.state;
    assert.deepEqual(stored.sort((a, b) => a - b), Array.from({ length: count }, (_, i) => i), `${size}`);
    assert.equal(arrived, size);
    assert.ok(made.times.every((times) => times === 1));
    assert.ok(mostRunning <= LANES);
    assert.ok(requests.every(([from, to]) => to === from + 1 || (to - from) * shardSize <= RUN_BYTES));
  }
});

test('several lanes with ranges, one without', async () => {
  const options = { size: 2 ** 21 * 24, shardSize: 2 ** 21 };
  const side = makeLanes(options);
  await takeAll(side);
  assert.equal(side.state.mostRunning, LANES);
  const single = makeLanes({ ...options, hasRanges: false });
  await takeAll(single);
  assert.equal(single.state.mostRunning, 1);
});

test('only what is missing is asked for', async () => {
  const missing = [0, 1, 4, 7, 8, 9, 10, 11, 12, 19];
  const made = makeLanes({ size: 2 ** 21 * 20, shardSize: 2 ** 21, isMissing: (index) => missing.includes(index) });
  await takeAll(made, missing);
  assert.deepEqual(made.state.requests.sort(([a], [b]) => a - b), [[0, 2], [4, 5], [7, 11], [11, 13], [19, 20]]);
  assert.equal(made.state.arrived, missing.length * 2 ** 21);
});

test('no more is fetched ahead than the window holds', async () => {
  const shardSize = 2 ** 21;
  const window = WINDOW_BYTES / shardSize;
  const made = makeLanes({ size: shardSize * 60, shardSize });
  for (const needed of [0, 1, 7, 30]) {
    made.lanes.need(needed);
    await settle();
    const furthest = Math.max(...made.state.requests.map(([, end]) => end));
    assert.equal(furthest, Math.min(needed + window, 60), `shard ${needed} is needed`);
  }
  assert.ok(made.lanes.has(30) && !made.lanes.has(30 + window));
});

test('large shards: still as many as there are lanes', async () => {
  const shardSize = 2 ** 24;
  const made = makeLanes({ size: shardSize * 8, shardSize });
  made.lanes.need(0);
  await settle();
  assert.deepEqual(made.state.requests.length, LANES);
});

test('a store that is slow slows the lanes, and nothing is fetched twice', async () => {
  let writing = Promise.resolve();
  const store = () => {
    writing = writing.then(() => new Promise((resolve) => { setTimeout(resolve, 3); }));
    return writing;
  };
  const made = makeLanes({ size: 2 ** 16 * 40, shardSize: 2 ** 16, store });
  await takeAll(made);
  assert.ok(made.times.every((times) => times === 1));
});

test('a shard with other bytes is asked for again, three times in all', async () => {
  const options = { size: 2 ** 16 * 300, shardSize: 2 ** 16 };
  const wrong = makeLanes({ ...options, isWrong: (index, times) => (index % 50 === 7 && times < 3) });
  await takeAll(wrong);
  await settle();
  assert.deepEqual(wrong.times.map((times, index) => (times > 1 ? `${index}: ${times}` : '')).filter(Boolean),
    ['7: 3', '57: 3', '107: 3', '157: 3', '207: 3', '257: 3']);
  assert.equal(wrong.state.arrived, options.size, 'what was of no use does not count');
  assert.equal(new Set(wrong.state.stored).size, 300);
  assert.equal(wrong.state.stored.length, 300, 'no wrong shard is stored');

  const hopeless = makeLanes({ ...options, isWrong: (index) => index === 130 });
  const error = await takeAll(hopeless).then(() => undefined, (reason) => reason);
  assert.deepEqual([error?.code, error?.retryable, error?.details], ['IntegrityMismatch', true, { shard: 130, shards: 300 }]);
  assert.equal(hopeless.times[130], 3);
  assert.ok(hopeless.state.isClosed && !hopeless.state.stored.includes(130));
});

test('without known hashes everything is taken as it comes', async () => {
  const made = makeLanes({ size: 2 ** 16 * 5, shardSize: 2 ** 16, isKnown: false });
  await takeAll(made);
  assert.ok(made.times.every((times) => times === 1));
});

test('a request that fails ends it all, with its error', async () => {
  const failure = new TrilobiteError('HttpStatus', 'no');
  const made = makeLanes({
    size: 2 ** 21 * 30, shardSize: 2 ** 21,
    async beforeRead(start) { if (start >= 2 ** 21 * 8) throw failure; },
  });
  await assert.rejects(takeAll(made), failure);
  assert.ok(made.state.isClosed);
  await assert.rejects(made.lanes.take(29), failure);
  await settle();
  assert.equal(made.state.running, 0);
});

test('stop() ends it, and nothing is stored behind it', async () => {
  for (let turns = 0; turns < 25; turns += 1) {
    const made = makeLanes({ size: 2 ** 16 * 100, shardSize: 2 ** 16 });
    const taking = takeAll(made);
    taking.catch(() => {});
    for (let i = 0; i < turns; i += 1) await turn();
    made.lanes.stop(new TrilobiteError('NetworkError', 'enough'));
    made.lanes.stop(new TrilobiteError('InvalidInput', 'too late'));
    const { stored } = made.state;
    const before = stored.length;
    await assert.rejects(taking, { message: 'enough' });
    await settle();
    assert.deepEqual([made.state.isClosed, made.state.running], [true, 0]);
    assert.equal(stored.length, before, `stopped behind ${turns} turns`);
  }
});
