// S1: browsers that are killed in the middle of a download.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { slowModel } from '../support/models.mjs';
import { Victim, freshProfile } from './kill.mjs';
import { SEED, record, rounds } from './storage-rounds.mjs';
import { expectedTokens, randomSequence, startSite } from './storage-site.mjs';

const KILLS = rounds(4, Number(process.env.KILLS ?? 1000));
const BROWSERS = 2;
/** Milliseconds of work before a kill, at most. */
const LONGEST = 800;
const FILE = 'slow.gguf';
/** Bytes per second of each answer: a download outlasts several kills. */
const PACE = rounds(1_000_000, 600_000);

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
let expected = [];

before(async () => {
  [site, expected] = await Promise.all([startSite('storage-kill', { [FILE]: slowModel() }), expectedTokens(slowModel())]);
});
after(() => site?.close());

test(`S1 ${KILLS} kills of a browser that downloads: no shard is wrong, none that was stored is lost`, async (context) => {
  const started = performance.now();
  const victims = await Promise.all(Array.from({ length: BROWSERS }, async (_, i) => {
    const host = `kill-${i}`;
    site.pace(host, PACE);
    const profile = await freshProfile(fileURLToPath(new URL(`../../build/profiles/${host}`, import.meta.url)));
    return new Victim({ site, host, profile, file: FILE, expected, random: randomSequence(SEED * 1000 + i) });
  }));
  let kills = 0;
  await Promise.all(victims.map(async (victim) => {
    while (kills < KILLS && victim.failures.length < 5) {
      kills += 1;
      await victim.liveAndDie(LONGEST);
    }
    await victim.liveOn();
  }));
  const failures = victims.flatMap((victim) => victim.failures);
  const warnings = Object.assign({}, ...victims.map((victim) => victim.warnings));
  const total = (/** @type {(victim: Victim) => number} */ of) => victims.reduce((sum, victim) => sum + of(victim), 0);
  const figures = {
    rounds: total((victim) => victim.kills), failures: failures.length, seconds: (performance.now() - started) / 1000,
    modelsCompleted: total((victim) => victim.completed), bytesFetchedAgain: total((victim) => victim.account.refetched),
    mostBytesInFlight: Math.max(...victims.map((victim) => victim.account.mostLost)), warnings,
  };
  record('storage-kills', 'S1', figures);
  context.diagnostic(JSON.stringify(figures));
  assert.deepEqual(failures, []);
  assert.deepEqual(warnings, {});
  assert.ok(figures.modelsCompleted >= BROWSERS);
});
