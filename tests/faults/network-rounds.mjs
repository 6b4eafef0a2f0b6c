// The network faults that come at random, in many rounds.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertStoreIsTrue } from './network-checks.mjs';
import { MODEL, once } from './network-cases.mjs';
import { SEED, playRounds } from './storage-rounds.mjs';
import { randomSequence } from './storage-site.mjs';

/**
 * @typedef {import('./network-cases.mjs').Env} Env
 * @typedef {{suite: string, row: string, count: number, lanes: 1}} About the row: they share a server and a store
 */

/** Times that the server goes away during a load. */
const OFFLINE_CYCLES = 3;

/** Adds what was sent since the last time. @param {Env} env @param {Record<string, any>} figures */
function countBytes({ server }, figures) {
  figures.bytes = (figures.bytes ?? 0) + server.bytesSent(MODEL);
  server.log = [];
}

/** @param {Env} env @param {import('./network-runtimes.mjs').Outcome} outcome */
function assertRightModel({ truth }, outcome) {
  assert.deepEqual([outcome.error, outcome.tokens, outcome.misreports], [undefined, truth.tokens, []]);
}

/**
 * N1: bodies cut at random bytes, one in each load.
 * @param {Env} env @param {About} about @param {import('../support/fault-server.mjs').Fault} framing
 */
export function cutRounds(env, about, framing) {
  const { server, room, truth, url } = env;
  const random = randomSequence(SEED);
  return playRounds(about, async (_round, figures) => {
    const position = Math.floor(random() * truth.bytes.length);
    const [share, reset] = [random(), random() < 0.5];
    server.fail(MODEL, once(position, () => ({ ...framing, cutAt: (length) => Math.floor(share * length), reset })));
    try {
      assertRightModel(env, await room.load(url));
      assertStoreIsTrue(await room.stored(), [truth]);
    } finally {
      await room.clear();
      countBytes(env, figures);
    }
  });
}

/** N9: during each load the server goes away and comes back three times. @param {Env} env @param {About} about */
export async function offlineCycles(env, about) {
  const { server, room, truth, url } = env;
  const random = randomSequence(SEED);
  return playRounds(about, async (_round, figures) => {
    server.bytesPerSecond = truth.bytes.length / 2; // slow enough that every cycle finds the load under way
    let isOver = false;
    const loading = room.load(url).finally(() => { isOver = true; });
    try {
      for (let cycle = 0; cycle < OFFLINE_CYCLES; cycle += 1) {
        const before = server.bytesSent(MODEL);
        await until(() => server.bytesSent(MODEL) > before || isOver, 'nothing is sent');
        assert.ok(!isOver, 'the load is over');
        await sleep(100 * random());
        await server.goOffline();
        await sleep(300 * random());
        await server.goOnline();
      }
      server.bytesPerSecond = Infinity;
      assertRightModel(env, await loading);
      assertStoreIsTrue(await room.stored(), [truth]);
    } finally {
      server.bytesPerSecond = Infinity;
      await loading;
      await room.clear();
      countBytes(env, figures);
    }
  });
}

/**
 * N10: loads aborted at random times. What was stored stays, and in the end there is the model.
 * @param {Env} env @param {About} about @param {number} limit milliseconds within which nearly all must end
 */
export async function abortRounds(env, about, limit) {
  const { server, room, truth, url } = env;
  const random = randomSequence(SEED);
  /** @type {number[]} */
  const times = [];
  let kept = 0;
  server.bytesPerSecond = truth.bytes.length; // a second per load
  await playRounds(about, async (round, figures) => {
    const outcome = await room.load(url, { abortAfter: 500 * random() });
    if (outcome.error === 'AbortError') times.push(outcome.abortMs ?? Infinity);
    else assertRightModel(env, outcome);
    const stored = await room.stored();
    assertStoreIsTrue(stored, [truth]);
    assert.ok(stored.shards.length >= kept, `${stored.shards.length} shards of ${kept} are left`);
    await until(() => server.openAnswers === 0, 'answers are still being read');
    kept = stored.shards.length;
    if (outcome.error === undefined) {
      kept = 0;
      await room.clear();
    }
    countBytes(env, figures);
    times.sort((a, b) => a - b);
    const share = (/** @type {number} */ part) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
    Object.assign(figures, { aborted: times.length, medianMs: share(0.5), p99Ms: share(0.99), maxMs: share(1) });
    if (round === about.count - 1) assert.ok(share(0.99) < limit, `an abort takes ${share(0.99)} ms`);
  });
  server.bytesPerSecond = Infinity;
  assertRightModel(env, await room.load(url));
}

/** @param {() => boolean} isSo @param {string} otherwise what is wrong if it takes too long */
export async function until(isSo, otherwise) {
  for (const end = performance.now() + 30_000; !isSo();) {
    if (performance.now() > end) throw new Error(otherwise);
    await sleep(20);
  }
}
