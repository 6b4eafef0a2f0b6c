// The network faults that come at random: many rounds with one seed, and what they came to in figures.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertStoreIsTrue } from './network-checks.mjs';
import { LIST, MODEL, once } from './network-cases.mjs';

/**
 * @typedef {import('./network-cases.mjs').Env} Env
 * @typedef {{rounds: number, failures: string[], bytes: number, seconds: number} & Record<string, unknown>} Figures
 */

/** Numbers from 0 to 1 that look random and are the same every time. @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Plays rounds and counts those that fail.
 * @param {Env} env @param {number} rounds @param {(round: number) => Promise<void>} play @returns {Promise<Figures>}
 */
async function playRounds({ server }, rounds, play) {
  const start = performance.now();
  const failures = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    try {
      await play(round);
    } catch (error) {
      failures.push(`round ${round}: ${error.message}`);
    }
    bytes += server.bytesSent(MODEL);
    server.log = [];
  }
  return { rounds, failures, bytes, seconds: Math.round((performance.now() - start) / 1000) };
}

/** @param {Env} env @param {import('./network-runtimes.mjs').Outcome} outcome */
function assertRightModel({ truth }, outcome) {
  assert.deepEqual([outcome.error, outcome.tokens, outcome.misreports], [undefined, truth.tokens, []]);
}

/**
 * N1: bodies cut at random bytes, one in each load.
 * @param {Env} env @param {number} rounds of each framing @param {import('../support/fault-server.mjs').Fault} framing
 */
export function cutRounds(env, rounds, framing) {
  const random = randomNumbers(rounds);
  return playRounds(env, rounds, async () => {
    const share = random();
    const isReset = random() < 0.5;
    env.server.fail(MODEL, once(Math.floor(share * env.truth.bytes.length), () =>
      ({ ...framing, cutAt: (length) => Math.floor(random() * length), reset: isReset })));
    assertRightModel(env, await env.room.load(env.url));
    assertStoreIsTrue(await env.room.stored(), [env.truth]);
    await env.room.clear();
  });
}

/** N9: the server goes away and comes back, again and again, during one load. @param {Env} env @param {number} cycles */
export async function offlineCycles(env, cycles) {
  const { server, truth } = env;
  const random = randomNumbers(cycles);
  // Slow enough that every cycle finds the load under way.
  server.bytesPerSecond = truth.bytes.length / (0.1 * cycles);
  const loading = env.room.load(env.url);
  let isOver = false;
  loading.finally(() => { isOver = true; });
  let done = 0;
  const start = performance.now();
  for (; done < cycles && !isOver; done += 1) {
    const before = server.bytesSent(MODEL);
    while (server.bytesSent(MODEL) === before && !isOver) await sleep(10);
    await sleep(100 * random());
    await server.goOffline();
    await sleep(300 * random());
    await server.goOnline();
  }
  server.bytesPerSecond = Infinity;
  const outcome = await loading;
  assertRightModel(env, outcome);
  assertStoreIsTrue(await env.room.stored(), [truth]);
  return { rounds: done, failures: [], bytes: server.bytesSent(MODEL), seconds: Math.round((performance.now() - start) / 1000) };
}

/**
 * N10: loads aborted at random times. What was stored stays, and in the end there is the model.
 * @param {Env} env @param {number} rounds
 */
export async function abortRounds(env, rounds) {
  const { server, room, truth, url } = env;
  const random = randomNumbers(rounds);
  /** @type {number[]} */
  const times = [];
  let kept = 0;
  let completed = 0;
  server.bytesPerSecond = truth.bytes.length; // a second per load
  const figures = await playRounds(env, rounds, async () => {
    const { error, abortMs, tokens } = await room.load(url, { abortAfter: 500 * random() });
    if (error === 'AbortError') times.push(abortMs ?? Infinity);
    else assert.deepEqual([error, tokens], [undefined, truth.tokens]);
    const stored = await room.stored();
    assertStoreIsTrue(stored, [truth]);
    assert.ok(stored.shards.length >= kept, `${stored.shards.length} shards of ${kept} are left`);
    await until(() => server.openAnswers === 0, 'answers are still being read');
    kept = stored.shards.length;
    if (error === undefined) {
      completed += 1;
      kept = 0;
      await room.clear();
    }
  });
  server.bytesPerSecond = Infinity;
  assertRightModel(env, await room.load(url));
  times.sort((a, b) => a - b);
  const share = (/** @type {number} */ part) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  return { ...figures, aborts: times.length, completed, medianMs: share(0.5), p99Ms: share(0.99), maxMs: share(1) };
}

/** @param {() => boolean} isSo @param {string} otherwise */
export async function until(isSo, otherwise) {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 5000) throw new Error(otherwise);
    await sleep(20);
  }
}

export { LIST, MODEL };
