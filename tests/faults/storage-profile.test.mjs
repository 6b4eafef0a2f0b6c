// S5: files of the browser's profile that are damaged between two visits.
import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchProfile } from '../support/browser.mjs';
import { smallModel } from '../support/models.mjs';
import { freshProfile } from './kill.mjs';
import { SEED, record, rounds } from './storage-rounds.mjs';
import { SHARD, expectedTokens, randomSequence, startSite, wrongRecords } from './storage-site.mjs';

const SUITE = 'storage-profile';
const FILE = 'small.gguf';
const VISITS = rounds(1, 10);
const PER_VISIT = rounds(8, 20);

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
let expected = [];

before(async () => {
  [site, expected] = await Promise.all([startSite(SUITE, { [FILE]: smallModel() }), expectedTokens(smallModel())]);
});
after(() => site?.close());

/** All files below a folder. @param {string} folder @returns {Promise<string[]>} */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(entries.map((entry) =>
    (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])));
  return found.flat();
}

/** @param {string} path @param {(bytes: Buffer) => void} change */
async function rewrite(path, change) {
  const bytes = await readFile(path);
  change(bytes);
  await writeFile(path, bytes);
}

/**
 * Damages by name: what is done to the files of an origin's database, whether all its records are gone for
 * certain, and whether one shard at most is concerned.
 * @type {Record<string, {of: RegExp, oneShard?: boolean, damage: (path: string, random: () => number) => Promise<void>}>}
 */
const DAMAGES = {
  'MANIFEST is overwritten': { of: /MANIFEST-\d+$/, damage: (path) => rewrite(path, (bytes) => bytes.fill(0x55)) },
  'CURRENT is overwritten': { of: /CURRENT$/, damage: (path) => rewrite(path, (bytes) => bytes.fill(0x55)) },
  'a log has other bytes': {
    of: /\d+\.log$/,
    damage: (path, random) => rewrite(path, (bytes) => {
      for (let i = 0; i < 20; i += 1) bytes[Math.floor(random() * bytes.length)] ^= 0xff;
    }),
  },
  'a log is cut': { of: /\d+\.log$/, damage: async (path, random) => truncate(path, Math.floor(random() * (await stat(path)).size)) },
  'a log is gone': { of: /\d+\.log$/, damage: (path) => rm(path) },
  'a blob is gone': { of: /\.blob\/.*\/[0-9a-f]+$/, oneShard: true, damage: (path) => rm(path) },
  'a blob is cut': {
    of: /\.blob\/.*\/[0-9a-f]+$/, oneShard: true,
    damage: async (path, random) => truncate(path, Math.floor(random() * (await stat(path)).size)),
  },
  'a blob has another bit': {
    of: /\.blob\/.*\/[0-9a-f]+$/, oneShard: true,
    damage: (path, random) => rewrite(path, (bytes) => { bytes[Math.floor(random() * bytes.length)] ^= 1 << Math.floor(random() * 8); }),
  },
};

async function openPage(context, host) {
  const page = await context.newPage();
  await page.goto(site.page(host));
  await page.waitForFunction(() => 'faults' in globalThis);
  return page;
}

const load = (page) => page.evaluate((source) => faults.load(source), site.source(FILE));

/** What a page finds behind a damage: the model works, with what was damaged fetched again and nothing else. */
async function checkVisit(context, host, { oneShard, name }, figures) {
  site.forget(host);
  const page = await openPage(context, host);
  const outcome = await load(page);
  assert.equal(outcome.error, undefined, outcome.message);
  assert.deepEqual(outcome.tokens, expected, 'wrong tokens');
  const fetched = site.sent(host);
  if (oneShard) {
    assert.deepEqual(outcome.warnings, ['IntegrityMismatch'], outcome.messages.join(' '));
    assert.ok(fetched > 0 && fetched <= SHARD, `${fetched} bytes were fetched for one shard`);
  }
  assert.ok(fetched <= site.truths[FILE].bytes.length);
  figures[name] = (figures[name] ?? 0) + 1;
  assert.deepEqual(wrongRecords(await page.evaluate(() => faults.records()), [site.truths[FILE]]), []);
  site.forget(host);
  const again = await load(page);
  assert.deepEqual([again.tokens, again.cached, site.sent(host)], [expected, true, 0]);
  await page.close();
}

test(`S5 ${VISITS * PER_VISIT} damaged files of a profile: found at the next load, and only what is damaged is fetched again`, async () => {
  const profile = await freshProfile(fileURLToPath(new URL('../../build/profiles/storage-profile', import.meta.url)));
  const random = randomSequence(SEED * 1000 + 5);
  const names = Object.keys(DAMAGES);
  const started = performance.now();
  const total = { failures: 0, figures: {} };
  const messages = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const hosts = Array.from({ length: PER_VISIT }, (_, i) => `s5-${visit}-${i}`);
    const filling = await launchProfile(profile);
    for (const host of hosts) {
      const page = await openPage(filling, host);
      assert.deepEqual((await load(page)).tokens, expected);
      await page.close();
    }
    await filling.close();

    const damages = [];
    for (const [i, host] of hosts.entries()) {
      const files = (await filesIn(join(profile, 'Default/IndexedDB'))).filter((path) => path.includes(`http_${host}.localhost_`));
      const name = names[(visit * PER_VISIT + i) % names.length];
      const candidates = files.filter((path) => DAMAGES[name].of.test(path));
      assert.ok(candidates.length > 0, `${name}: no such file among ${files.join(' ')}`);
      await DAMAGES[name].damage(candidates[Math.floor(random() * candidates.length)], random);
      damages.push({ ...DAMAGES[name], name });
    }

    const context = await launchProfile(profile);
    for (const [i, host] of hosts.entries()) {
      await checkVisit(context, host, damages[i], total.figures).catch((error) => {
        messages.push(`visit ${visit}, ${damages[i].name}: ${error.message}`);
      });
    }
    await context.close();
  }
  record(SUITE, 'S5', {
    rounds: VISITS * PER_VISIT, failures: messages.length, seconds: (performance.now() - started) / 1000, ...total.figures,
  });
  assert.ok(messages.length === 0, messages.slice(0, 10).join('\n'));
});
