// S3, S4, S6, S11: a store that is full, emptied, damaged or not there at all.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser, launchProfile } from '../support/browser.mjs';
import { smallModel } from '../support/models.mjs';
import { freshProfile } from './kill.mjs';
import { startBench, untilBytes } from './storage-bench.mjs';
import { SEED, highest, playRounds, rounds } from './storage-rounds.mjs';
import { SHARD, randomSequence } from './storage-site.mjs';

const SUITE = 'storage-faults';
const FILE = 'small.gguf';
const SLOW = 150_000;

/** @type {Awaited<ReturnType<typeof startBench>>} */
let bench;
let size = 0;
let shardCount = 0;

before(async () => {
  bench = await startBench(SUITE, { [FILE]: smallModel() }, ['--host-resolver-rules=MAP insecure.test 127.0.0.1']);
  size = bench.site.truths[FILE].bytes.length;
  shardCount = bench.site.truths[FILE].shards.length;
});
after(() => bench?.close());

// ---- S3 ---------------------------------------------------------------------------------------------

/** Bytes that the database takes beside its shards, about. */
const OVERHEAD = 8192;

test('S3 the quota ends at each shard and inside: a warning, the model works, what was stored stays', async () => {
  const steps = rounds([-0.5, 0], [-0.5, -0.25, 0, 0.02, 0.25]);
  const quotas = Array.from({ length: shardCount + 1 }, (_, k) => steps.map((step) => (k + step) * SHARD + OVERHEAD)).flat();
  const wanted = rounds(quotas.filter((_, i) => i % 3 === 0), quotas).map((quota) => Math.max(1, Math.round(quota)));
  await playRounds({ suite: SUITE, row: 'S3', count: wanted.length, lanes: 3 }, async (round, figures) => {
    const host = bench.freshHost('S3');
    const page = await bench.context.newPage();
    const session = await bench.context.newCDPSession(page);
    const quota = (/** @type {number | undefined} */ quotaSize) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: bench.site.origin(host), quotaSize });
    await quota(wanted[round]);
    await bench.openPage(host, page);
    const outcome = await bench.load(page, FILE);
    bench.assertRight(outcome, FILE, ['QuotaExceeded']);
    assert.equal(outcome.warnings.length === 0, outcome.cached, 'either it is stored or a warning says that it is not');
    if (wanted[round] < size) assert.deepEqual(outcome.warnings, ['QuotaExceeded']);
    highest(figures, 'slowestMs', outcome.ms);
    const { shards } = await bench.assertStore(page);
    highest(figures, 'shardsKept', shards.length);

    await quota(undefined);
    bench.site.forget(host);
    bench.assertRight(await bench.load(page, FILE), FILE);
    assert.ok(bench.site.sent(host) <= size - shards.reduce((sum, { length }) => sum + length, 0), 'stored shards are not fetched again');
    await bench.assertStore(page, bench.site.truths[FILE].shards);
    await page.close();
  });
});

// ---- S4 ---------------------------------------------------------------------------------------------

const STORE_WARNINGS = ['StorageLost', 'StorageUnavailable', 'IntegrityMismatch'];

test('S4 the site\'s data are cleared before and during a download, a load and a generation', async () => {
  const random = randomSequence(SEED * 1000 + 4);
  const moments = ['before', 'download', 'load', 'generate'];
  await playRounds({ suite: SUITE, row: 'S4', count: rounds(4, 200), lanes: 2 }, async (round) => {
    const moment = moments[round % moments.length];
    const host = bench.freshHost('S4');
    const page = await bench.openPage(host);
    const session = await bench.context.newCDPSession(page);
    const clear = () => session.send('Storage.clearDataForOrigin', { origin: bench.site.origin(host), storageTypes: 'all' });
    if (moment !== 'download') bench.assertRight(await bench.load(page, FILE), FILE);
    if (moment === 'before') {
      await clear();
      bench.assertRight(await bench.load(page, FILE), FILE);
    }
    if (moment === 'download') {
      bench.site.pace(host, SLOW);
      const loading = bench.load(page, FILE);
      await untilBytes(page, random() * 0.9 * size);
      await clear();
      bench.site.pace(host, 5_000_000);
      bench.assertRight(await loading, FILE, STORE_WARNINGS);
    }
    if (moment === 'load') {
      const loading = bench.load(page, FILE, { fault: { op: 'get', mode: 'spin', forever: true } });
      await sleep(random() * 300);
      await clear();
      bench.assertRight(await loading, FILE, STORE_WARNINGS);
    }
    if (moment === 'generate') {
      bench.assertRight(await bench.load(page, FILE, { keep: true }), FILE);
      const generating = page.evaluate(() => faults.generate(faults.model));
      await clear();
      assert.deepEqual(await generating, bench.expected[FILE]);
    }
    await bench.assertRecovers(page, FILE, host);
    await page.close();
  });
});

// ---- S6 ---------------------------------------------------------------------------------------------

/** Index of the shard that a damage concerns -> what `alter` runs. */
const RECORD_DAMAGES = {
  'a byte is another': `async (shards, manifests, result, { key, at, bit }) => {
    const bytes = new Uint8Array(await result(shards.get(key)));
    bytes[at % bytes.length] ^= 1 << bit;
    await result(shards.put(bytes.buffer, key));
  }`,
  'the last byte is missing': `async (shards, manifests, result, { key }) => {
    await result(shards.put((await result(shards.get(key))).slice(0, -1), key));
  }`,
  'a byte is too many': `async (shards, manifests, result, { key }) => {
    const bytes = new Uint8Array(await result(shards.get(key)));
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    await result(shards.put(longer.buffer, key));
  }`,
  'no byte is left': 'async (shards, manifests, result, { key }) => { await result(shards.put(new ArrayBuffer(0), key)); }',
  'the record is gone': 'async (shards, manifests, result, { key }) => { await result(shards.delete(key)); }',
  'the record is a text': 'async (shards, manifests, result, { key }) => { await result(shards.put("nonsense", key)); }',
  'the record is a number': 'async (shards, manifests, result, { key }) => { await result(shards.put(7, key)); }',
  'the record is null': 'async (shards, manifests, result, { key }) => { await result(shards.put(null, key)); }',
  'the record is an object': 'async (shards, manifests, result, { key }) => { await result(shards.put({ bytes: [1, 2] }, key)); }',
  'the record is a Blob of other bytes': 'async (shards, manifests, result, { key }) => { await result(shards.put(new Blob(["x"]), key)); }',
  'the record is that of another shard': `async (shards, manifests, result, { key, other }) => {
    await result(shards.put(await result(shards.get(other)), key));
  }`,
};

/** A host with a stored model, and a page. */
async function storedModel() {
  const host = bench.freshHost('S6');
  const page = await bench.openPage(host);
  bench.assertRight(await bench.load(page, FILE), FILE);
  return { host, page };
}

/** One damage at a time, on the same stored model: each is found by both ways, and mended. */
async function damageShard({ host, page }, name, random, figures) {
  const { shards } = bench.site.truths[FILE];
  const index = Math.floor(random() * shards.length);
  const key = shards[index];
  const argument = { key, other: shards[(index + 1) % shards.length], at: Math.floor(random() * SHARD), bit: Math.floor(random() * 8) };
  await page.evaluate(([change, data]) => faults.alter(change, data), [RECORD_DAMAGES[name], argument]);
  const verified = await page.evaluate(async () => {
    const [model] = await trilobite.listModels();
    return trilobite.verifyModel(model.id);
  });
  assert.deepEqual(verified.damaged, [index], `verifyModel: ${name}`);
  bench.site.forget(host);
  const outcome = await bench.load(page, FILE);
  bench.assertRight(outcome, FILE, ['IntegrityMismatch']);
  assert.deepEqual(outcome.warnings, ['IntegrityMismatch'], name);
  const fetched = bench.site.sent(host);
  assert.ok(fetched > 0 && fetched <= SHARD, `${name}: ${fetched} bytes were fetched for one shard`);
  highest(figures, 'mostBytesFetched', fetched);
}

test('S6 flipped bits in stored shards: each is found by verifyModel and by loadModel, and that shard alone fetched', async () => {
  const random = randomSequence(SEED * 1000 + 6);
  const lanes = await Promise.all([storedModel(), storedModel()]);
  await playRounds({ suite: SUITE, row: 'S6 flips', count: rounds(12, 1000), lanes: lanes.length }, async (_round, figures) => {
    const lane = lanes.shift();
    try {
      await damageShard(lane, 'a byte is another', random, figures);
    } finally {
      lanes.push(lane);
    }
  });
  for (const { page } of lanes) {
    await bench.assertStore(page, bench.site.truths[FILE].shards);
    await page.close();
  }
});

test('S6 records of a wrong length or type, or missing: found and mended', async () => {
  const random = randomSequence(SEED * 1000 + 66);
  const names = Object.keys(RECORD_DAMAGES);
  const lane = await storedModel();
  await playRounds({ suite: SUITE, row: 'S6 records', count: names.length * rounds(1, 10), lanes: 1 }, async (round, figures) => {
    await damageShard(lane, names[round % names.length], random, figures);
  });
  await bench.assertStore(lane.page, bench.site.truths[FILE].shards);
  await lane.page.close();
});

const SET_FIELD = `async (shards, manifests, result, { field, value, drop }) => {
  const [manifest] = await result(manifests.getAll());
  if (drop) delete manifest[field];
  else manifest[field] = value;
  await result(manifests.put(manifest));
}`;
const WRONG_VALUES = rounds([null], [null, -1, 2 ** 53, 'x', {}, [], ['x'], Number.NaN]);

test('S6 a manifest without a field, with a wrong one, or records that nobody knows', async () => {
  const lanes = await Promise.all([storedModel(), storedModel()]);
  const { manifests: [manifest] } = await lanes[0].page.evaluate(() => faults.records());
  const fields = Object.keys(manifest).filter((field) => field !== 'key');
  const changes = [
    ...fields.map((field) => [`without ${field}`, SET_FIELD, { field, drop: true }]),
    ...fields.flatMap((field) => WRONG_VALUES.map((value) => [`${field} is ${JSON.stringify(value)}`, SET_FIELD, { field, value }])),
    ['with a field more', SET_FIELD, { field: 'extra', value: { deep: [1] } }],
    ['shards of other keys', `async (shards, manifests, result) => {
      await result(shards.put(new ArrayBuffer(5), 'f'.repeat(64)));
      await result(shards.put('text', 7));
      await result(shards.put(new ArrayBuffer(5), '../x'));
    }`, {}],
  ];
  await playRounds({ suite: SUITE, row: 'S6 manifests', count: changes.length, lanes: lanes.length }, async (round) => {
    const [name, change, argument] = changes[round];
    const lane = lanes.shift();
    const { page } = lane;
    try {
      await page.evaluate(([text, data]) => faults.alter(text, data), [change, argument]);
      const listed = await page.evaluate(() => trilobite.listModels().then((models) => models.length, faults.codeOf));
      assert.ok([0, 1].includes(listed), `${name}: listModels: ${listed}`);
      bench.assertRight(await bench.load(page, FILE), FILE, ['IntegrityMismatch', 'StorageUnavailable', 'StorageLost']);
      const again = await bench.load(page, FILE);
      bench.assertRight(again, FILE);
      assert.equal(again.cached, true, name);
    } finally {
      lanes.push(lane);
    }
  });
  await Promise.all(lanes.map(({ page }) => page.close()));
});

// ---- S11 --------------------------------------------------------------------------------------------

/** @param {string} profile @param {object} preferences of the browser */
async function writePreferences(profile, preferences) {
  await mkdir(`${profile}/Default`, { recursive: true });
  await writeFile(`${profile}/Default/Preferences`, JSON.stringify(preferences));
}

test('S11 no IndexedDB, or none that may be used: the model works from memory, and a warning says why', async () => {
  /** @type {Record<string, [string[] | undefined, () => Promise<any>]>} */
  const cases = {
    'IndexedDB is absent': [['StorageUnavailable'], async () => {
      const page = await bench.openPage(bench.freshHost('S11'));
      return bench.load(page, FILE, { fault: { without: 'indexedDB' } });
    }],
    'IndexedDB is a getter that throws': [['StorageUnavailable'], async () => {
      const page = await bench.openPage(bench.freshHost('S11'));
      return bench.load(page, FILE, { fault: { without: 'getter' } });
    }],
    'there are no locks': [[], async () => {
      const page = await bench.openPage(bench.freshHost('S11'));
      return bench.load(page, FILE, { fault: { without: 'locks' } });
    }],
    'an insecure origin': [['InsecureContext'], async () => {
      const page = await bench.context.newPage();
      await page.goto(`http://insecure.test:${bench.site.port}/page.html`);
      await page.waitForFunction(() => 'faults' in globalThis);
      return bench.load(page, FILE);
    }],
    'a frame of another site': [undefined, async () => { // browsers and settings differ in what they allow there
      const inner = bench.site.page(bench.freshHost('S11-inner'));
      const page = await bench.context.newPage();
      await page.goto(`${bench.site.page(bench.freshHost('S11-outer'), 'frame.html')}?src=${encodeURIComponent(inner)}`);
      await page.waitForSelector('iframe');
      const frame = page.frames()[1];
      await frame.waitForFunction(() => 'faults' in globalThis);
      return bench.load(frame, FILE);
    }],
    'site data are forbidden': [['StorageUnavailable'], async () => {
      const profile = await freshProfile(`${bench.profile}-forbidden`);
      await writePreferences(profile, { profile: { default_content_setting_values: { cookies: 2 } } });
      const context = await launchProfile(profile);
      try {
        const page = await context.newPage();
        await bench.openPage(bench.freshHost('S11'), page);
        return await bench.load(page, FILE);
      } finally {
        await context.close();
      }
    }],
  };
  const names = Object.keys(cases);
  await playRounds({ suite: SUITE, row: 'S11', count: names.length, lanes: names.length }, async (round) => {
    const [warnings, run] = cases[names[round]];
    try {
      const outcome = await run();
      bench.assertRight(outcome, FILE, warnings ?? ['StorageUnavailable']);
      if (warnings) assert.deepEqual(outcome.warnings, warnings);
      assert.equal(outcome.cached, outcome.warnings.length === 0);
      assert.ok(outcome.messages.every((message) => message.length > 20));
    } catch (error) {
      throw new Error(`${names[round]}: ${error.message}`);
    }
  });
});

test('S11 a private window: the store is memory, and works', async () => {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    const host = bench.freshHost('S11');
    await bench.openPage(host, page);
    await bench.assertRecovers(page, FILE, host);
  } finally {
    await browser.close();
  }
});
