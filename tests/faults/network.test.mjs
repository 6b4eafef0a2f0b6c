// Loads over a network on which anything can go wrong, in Node and in Chromium: rows N1 to N12 of the table
// of faults. TORTURE=1 plays the random rounds in full and writes what they came to.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatShardList } from '../../web/manifest.js';
import { startFaultServer } from '../support/fault-server.mjs';
import { shardedModel } from '../support/models.mjs';
import { CASES, LIST, LOADS, MODEL } from './network-cases.mjs';
import { assertStoreIsTrue, shardHashes, truthOf } from './network-checks.mjs';
import { mutateLists } from './network-lists.mjs';
import { abortRounds, cutRounds, offlineCycles, until } from './network-rounds.mjs';
import { openRuntimes } from './network-runtimes.mjs';

/**
 * @typedef {import('./network-cases.mjs').Case} Case
 * @typedef {import('./network-cases.mjs').Env} Env
 * @typedef {import('./network-cases.mjs').Way} Way
 */

const isTorture = Boolean(process.env.TORTURE);
/** Rounds of the rows that come at random. */
const ROUNDS = isTorture ? { N1: 250, N9: 50, N10: 500, N12: 1_000_000 } : { N1: 4, N9: 3, N10: 8, N12: 5000 };
const SHARD_BYTES = { listed: 2 ** 20, plain: 2 ** 21 };
/** @type {Way[]} */
const DEFAULT_WAYS = isTorture ? ['listed', 'plain'] : ['listed'];
/** Milliseconds within which a load that is aborted must end; other tests run beside it. */
const ABORT_LIMIT = isTorture ? 200 : 1000;

/** @type {import('./network-checks.mjs').Truth} */
let truth;
/** What takes its place. @type {import('./network-checks.mjs').Truth} */
let other;
/** @type {Record<string, import('./network-runtimes.mjs').Runtime>} */
let runtimes;
/** What the rounds came to. @type {Record<string, import('./network-rounds.mjs').Figures>} */
const figures = {};

before(async () => {
  [truth, other] = await Promise.all([truthOf(shardedModel()), truthOf(shardedModel(2))]);
  assert.notEqual(truth.tokens, other.tokens);
  runtimes = Object.fromEntries((await openRuntimes()).map((runtime) => [runtime.name, runtime]));
});
after(async () => {
  for (const runtime of Object.values(runtimes)) await runtime.close();
  if (isTorture) await writeFigures();
});

async function writeFigures() {
  const folder = fileURLToPath(new URL('../../build/torture/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}network.json`, `${JSON.stringify(figures, null, 2)}\n`);
  console.table(Object.fromEntries(Object.entries(figures).map(([row, { failures, ...counts }]) =>
    [row, { ...counts, failures: failures.length }])));
}

/**
 * Gives a test a server with the model, and a room.
 * @param {string} runtime @param {Way} way @param {string | undefined} origin @param {(env: Env) => Promise<void>} use
 */
async function inRoom(runtime, way, origin, use) {
  const shardSize = SHARD_BYTES[way];
  const list = formatShardList({
    files: ['m.gguf'], size: truth.bytes.length, shardSize, sha256: truth.sha256, shards: shardHashes(truth, shardSize),
  });
  const server = await startFaultServer();
  await server.serve(MODEL, truth.bytes);
  await server.serve(LIST, Buffer.from(list));
  const room = await runtimes[runtime].takeRoom(origin);
  try {
    await use({ server, room, way, truth, other, shardSize, url: server.url(way === 'listed' ? LIST : MODEL) });
    await room.leave();
  } finally {
    await server.close();
  }
}

/** @param {Case} testCase @param {Env} env */
async function playCase({ expect, prepare, check, origin, url = () => env.url }, env) {
  const { server, room } = env;
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

/** @param {boolean} isSlow */
function defineCases(isSlow) {
  for (const testCase of CASES.filter((one) => (one.isSlow ?? false) === isSlow)) {
    for (const way of testCase.ways ?? DEFAULT_WAYS) {
      for (const runtime of testCase.runtimes ?? ['Node', 'Chromium']) {
        test(`${testCase.id} ${testCase.name} (${way}, ${runtime})`,
          () => inRoom(runtime, way, testCase.origin, (env) => playCase(testCase, env)));
      }
    }
  }
}

/**
 * @param {string} name @param {string} runtime
 * @param {(env: Env) => Promise<import('./network-rounds.mjs').Figures>} play
 */
function defineRounds(name, runtime, play) {
  test(`${name} (${runtime})`, () => inRoom(runtime, 'listed', undefined, async (env) => {
    const result = await play(env);
    figures[`${name} (${runtime})`] = result;
    assert.deepEqual(result.failures, []);
  }));
}

function defineAllRounds() {
  for (const runtime of ['Node', 'Chromium']) {
    for (const [what, framing] of /** @type {const} */ ([['with its length', {}], ['chunked', { framing: 'chunked' }],
      ['without a length', { framing: 'close' }], ['gzip', { encoding: 'gzip' }]])) {
      defineRounds(`N1 ${ROUNDS.N1} bodies cut at random, ${what}`, runtime, (env) => cutRounds(env, ROUNDS.N1, framing));
    }
    defineRounds(`N9 ${ROUNDS.N9} times off and on`, runtime, (env) => offlineCycles(env, ROUNDS.N9));
    defineRounds(`N10 ${ROUNDS.N10} loads aborted at random`, runtime, async (env) => {
      const result = await abortRounds(env, ROUNDS.N10);
      assert.ok(result.p99Ms < ABORT_LIMIT, `${result.p99Ms} ms`);
      return result;
    });
  }
  test(`N12 ${ROUNDS.N12} wrong lists`, () => {
    const result = mutateLists(ROUNDS.N12);
    figures[`N12 ${ROUNDS.N12} wrong lists`] = result;
    assert.deepEqual(result.failures, []);
  });
}

// What waits does so beside the rest, which has the processor.
describe('a network with faults', { concurrency: true }, () => {
  describe('that take long', { concurrency: 10 }, () => defineCases(true));
  describe('that are over soon', { concurrency: 2 }, () => {
    defineCases(false);
    if (!isTorture) defineAllRounds();
  });
});
if (isTorture) describe('at random', { concurrency: 2 }, defineAllRounds);
