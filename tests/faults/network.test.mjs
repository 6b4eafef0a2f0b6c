// Loads over a network on which anything can go wrong, in Node and in Chromium: rows N1 to N12 of the table
// of faults. TORTURE=1 plays the random rounds in full and writes what they came to.
import assert from 'node:assert/strict';
import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { SHARD_BYTES, formatShardList } from '../../web/manifest.js';
import { startFaultServer } from '../support/fault-server.mjs';
import { shardedModel, smallModel } from '../support/models.mjs';
import { CASES, FRAMINGS, LIST, LOADS, MODEL } from './network-cases.mjs';
import { assertStoreIsTrue, shardHashes, truthOf } from './network-checks.mjs';
import { mutateLists } from './network-lists.mjs';
import { abortRounds, cutRounds, offlineCycles, until } from './network-rounds.mjs';
import { openRuntimes } from './network-runtimes.mjs';
import { TORTURE, record, rounds } from './storage-rounds.mjs';

/**
 * @typedef {import('./network-cases.mjs').Case} Case
 * @typedef {import('./network-cases.mjs').Env} Env
 * @typedef {import('./network-cases.mjs').Way} Way
 */

const SUITE = 'network';
const SHARD_SIZES = { small: 2 ** 16, listed: 2 ** 20, plain: SHARD_BYTES };
/** @type {Way[]} */
const DEFAULT_WAYS = TORTURE ? ['small', 'listed', 'plain'] : ['small'];
/** Milliseconds within which a load that is aborted must end; other tests run beside it. */
const ABORT_LIMIT = rounds(1000, 200);

/** The model and what takes its place. @type {Record<Way, import('./network-checks.mjs').Truth[]>} */
let truths;
/** @type {Record<string, import('./network-runtimes.mjs').Runtime>} */
let runtimes;
/** What the cases of a row came to. @type {Record<string, {rounds: number, failures: number, seconds: number, bytes: number}>} */
const rows = {};

before(async () => {
  const small = await Promise.all([1, 2].map((seed) => truthOf(smallModel(seed))));
  const large = await Promise.all([1, 2].map((seed) => truthOf(shardedModel(seed))));
  for (const [truth, other] of [small, large]) assert.notEqual(truth.tokens, other.tokens);
  truths = { small, listed: large, plain: large };
  runtimes = Object.fromEntries((await openRuntimes()).map((runtime) => [runtime.name, runtime]));
});
after(async () => {
  for (const runtime of Object.values(runtimes)) await runtime.close();
  for (const [row, figures] of Object.entries(rows)) record(SUITE, row, figures);
  if (!TORTURE) return;
  // Not on the standard output, which the test runner reads.
  const path = new URL(`../../build/torture/${SUITE}.json`, import.meta.url);
  new Console(process.stderr).table(JSON.parse(await readFile(path, 'utf8')));
});

/**
 * Gives a test a server with the model, and a room.
 * @param {string} runtime @param {Way} way @param {string | undefined} origin @param {(env: Env) => Promise<void>} use
 */
async function inRoom(runtime, way, origin, use) {
  const [truth, other] = truths[way];
  const shardSize = SHARD_SIZES[way];
  const list = formatShardList({
    files: ['m.gguf'], size: truth.bytes.length, shardSize, sha256: truth.sha256, shards: shardHashes(truth, shardSize),
  });
  const server = await startFaultServer();
  await server.serve(MODEL, truth.bytes);
  await server.serve(LIST, Buffer.from(list));
  const room = await runtimes[runtime].takeRoom(origin);
  try {
    await use({ server, room, way, truth, other, shardSize, url: server.url(way === 'plain' ? MODEL : LIST) });
    await room.leave();
  } finally {
    await server.close();
  }
}

/** @param {Case} testCase @param {Env} env */
async function playCase({ expect, prepare, check, origin, url = () => env.url }, env) {
  const { server, room, truth, other } = env;
  await prepare?.(env);
  const outcome = await room.load(url(env));
  assert.ok(expect.includes(outcome.error ?? LOADS), `${outcome.error ?? LOADS} instead of ${expect}: ${outcome.message}`);
  assert.deepEqual(outcome.misreports, []);
  if (outcome.error === undefined) assert.ok([truth.tokens, other.tokens].includes(outcome.tokens ?? ''), outcome.tokens);
  assertStoreIsTrue(await room.stored(), [truth, other]);
  await until(() => server.openAnswers === 0, 'answers are still being read');
  await check?.(env, outcome);

  if (outcome.error === undefined || origin) return;
  // All is well once the network is.
  await server.goOffline();
  await server.goOnline();
  server.bytesPerSecond = Infinity;
  server.fail(MODEL);
  server.fail(LIST);
  await server.serve(MODEL, truth.bytes);
  const again = await room.load(env.url);
  assert.deepEqual([again.error, again.misreports], [undefined, []]);
  assert.ok([truth.tokens, other.tokens].includes(again.tokens ?? ''), again.tokens);
  assertStoreIsTrue(await room.stored(), [truth, other]);
}

/**
 * Plays a case, and adds what came of it to the figures of its row.
 * @param {string} row @param {Case} testCase @param {Env} env
 */
async function countCase(row, testCase, env) {
  rows[row] ??= { rounds: 0, failures: 0, seconds: 0, bytes: 0 };
  const start = performance.now();
  try {
    await playCase(testCase, env);
  } catch (error) {
    rows[row].failures += 1;
    throw error;
  } finally {
    rows[row].rounds += 1;
    rows[row].seconds += (performance.now() - start) / 1000;
    rows[row].bytes += env.server.bytesSent(MODEL);
  }
}

/** @param {boolean} isSlow */
function defineCases(isSlow) {
  const cases = CASES.filter((one) => (one.isSlow ?? false) === isSlow && (TORTURE || !one.isRare));
  for (const [index, testCase] of cases.entries()) {
    const { runtimes = ['Node', 'Chromium'] } = testCase;
    for (const way of testCase.ways ?? DEFAULT_WAYS) {
      for (const runtime of TORTURE ? runtimes : [runtimes[index % runtimes.length]]) { // in turn
        test(`${testCase.id} ${testCase.name} (${way}, ${runtime})`, () => inRoom(runtime, way, testCase.origin,
          (env) => countCase(`${testCase.id} cases, ${runtime}`, testCase, env)));
      }
    }
  }
}

/**
 * Rounds at random, in both runtimes.
 * @param {string} name with the row's id first @param {number} count
 * @param {(env: Env, about: import('./network-rounds.mjs').About) => Promise<void>} play
 */
function defineRounds(name, count, play) {
  for (const runtime of ['Node', 'Chromium']) {
    const row = `${name}, ${runtime}`;
    test(`${row}: ${count} rounds`, () => inRoom(runtime, 'listed', undefined,
      (env) => play(env, { suite: SUITE, row, count, lanes: 1 })));
  }
}

function defineAllRounds() {
  for (const [what, framing] of FRAMINGS) {
    defineRounds(`N1 bodies cut at random, ${what}`, rounds(4, 250), (env, about) => cutRounds(env, about, framing));
  }
  defineRounds('N9 off and on', rounds(2, 50), offlineCycles);
  defineRounds('N10 loads aborted at random', rounds(8, 500), (env, about) => abortRounds(env, about, ABORT_LIMIT));
}

function defineLists() {
  const count = rounds(5000, 1e6);
  test(`N12 wrong lists: ${count} rounds`, () => {
    const start = performance.now();
    const { failures, refused } = mutateLists(count);
    const seconds = (performance.now() - start) / 1000;
    record(SUITE, 'N12 wrong lists', { rounds: count, failures: failures.length, seconds, refused });
    assert.deepEqual(failures, []);
  });
}

// What waits does so beside the rest, which has the processor.
describe('a network with faults', { concurrency: true }, () => {
  describe('that take long', { concurrency: 12 }, () => defineCases(true));
  describe('that are over soon', { concurrency: 2 }, () => {
    defineCases(false);
    if (!TORTURE) defineAllRounds();
  });
});
if (TORTURE) describe('faults at random', { concurrency: 2 }, defineAllRounds);
defineLists();
