// S2, S7, S8, S9, S12, S14: several tabs and one store.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { smallModel } from '../support/models.mjs';
import { Account } from './storage-account.mjs';
import { rendererOf, startBench, untilBytes, within } from './storage-bench.mjs';
import { SEED, highest, playRounds, rounds } from './storage-rounds.mjs';
import { SHARD, randomSequence } from './storage-site.mjs';

const SUITE = 'storage-tabs';
const FILE = 'small.gguf';
const OTHER = 'other.gguf';
/** Bytes per second of each answer that is to last. */
const SLOW = 150_000;

/** @type {Awaited<ReturnType<typeof startBench>>} */
let bench;
let size = 0;

/** The small model with other weights at its end: it shares all shards but the last. */
async function otherModel() {
  const path = fileURLToPath(new URL('../../build/test-models/small-other.gguf', import.meta.url));
  const bytes = await readFile(smallModel());
  for (let i = bytes.length - 3000; i < bytes.length - 1000; i += 1) bytes[i] = bytes[i - 5000];
  await writeFile(path, bytes);
  return path;
}

before(async () => {
  bench = await startBench(SUITE, { [FILE]: smallModel(), [OTHER]: await otherModel() });
  size = bench.site.truths[FILE].bytes.length;
});
after(() => bench?.close());

/** Begins a load and does not wait for it. @returns {Promise<any>} its outcome; undefined if the page went away */
const begin = (page, file = FILE, how = {}) => bench.load(page, file, how).catch(() => undefined);

async function crash(page) {
  const session = await bench.context.newCDPSession(page);
  const crashed = new Promise((resolve) => { page.once('crash', resolve); });
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

const ENDS = {
  close: (page) => page.close(),
  async reload(page) {
    await page.reload();
    await page.close();
  },
  crash,
};

test('S2 tab closed, reloaded or crashed at a random moment: what was stored stays, the download goes on', async () => {
  const random = randomSequence(SEED * 1000 + 2);
  const lanes = [0, 1].map(() => ({ host: '', account: /** @type {any} */ (undefined) }));
  let turn = 0;
  await playRounds({ suite: SUITE, row: 'S2', count: rounds(4, 500), lanes: lanes.length }, async (round, figures) => {
    turn += 1;
    const lane = lanes.splice(0, 1)[0];
    try {
      if (lane.host === '') {
        lane.host = bench.freshHost('S2');
        lane.account = new Account(bench.site, lane.host, FILE);
        bench.site.pace(lane.host, 2 * SLOW);
      }
      const page = await bench.openPage(lane.host);
      const isFree = await within(1000, () => page.evaluate(async () => (await navigator.locks.query()).held.length === 0));
      assert.ok(isFree, 'a lock is held a second after its tab is gone');
      assert.deepEqual(lane.account.begin(await page.evaluate(() => faults.records())), []);
      const loading = begin(page, FILE, { fault: { stored: lane.account.generation } });
      const how = Object.keys(ENDS)[round % 3];
      await sleep(random() * 700);
      await ENDS[how](page);
      const outcome = await loading;
      await sleep(10);
      assert.deepEqual(lane.account.settle(), []);
      if (outcome) {
        bench.assertRight(outcome, FILE);
        figures.modelsCompleted = (figures.modelsCompleted ?? 0) + 1;
        lane.host = '';
      }
    } finally {
      lanes.push(lane);
    }
  });
  for (const { host, account } of lanes.filter((lane) => lane.host !== '')) {
    const page = await bench.openPage(host);
    assert.deepEqual(account.begin(await page.evaluate(() => faults.records())), []);
    await bench.assertRecovers(page, FILE, host);
    await page.close();
  }
  assert.ok(turn > 0);
});

test('S7 two to eight tabs ask for one model at once: it is fetched once', async () => {
  const pages = await Promise.all(Array.from({ length: 8 }, () => bench.context.newPage()));
  await playRounds({ suite: SUITE, row: 'S7', count: rounds(2, 200), lanes: 1 }, async (round, figures) => {
    const count = rounds([3, 8][round], 2 + (round % 7));
    const host = bench.freshHost('S7');
    bench.site.pace(host, 600_000);
    const used = await Promise.all(pages.slice(0, count).map((page) => bench.openPage(host, page)));
    const outcomes = await Promise.all(used.map((page) => bench.load(page, FILE)));
    for (const outcome of outcomes) {
      bench.assertRight(outcome, FILE);
      assert.equal(outcome.cached, true);
    }
    const ratio = bench.site.sent(host) / size;
    highest(figures, 'bytesRatio', ratio);
    assert.ok(ratio <= 1.05, `${ratio} times the model was fetched by ${count} tabs`);
    await bench.assertStore(used[0]);
  });
  await Promise.all(pages.map((page) => page.close()));
});

/** How the tab that downloads ends, or does not. */
const LOSSES = {
  crash: { lose: crash, limit: 5000 },
  close: { lose: (page) => page.close(), limit: 5000 },
  kill: { lose: (page, pid) => { process.kill(pid, 'SIGKILL'); }, limit: 5000 },
  stop: { lose: (page, pid) => { process.kill(pid, 'SIGSTOP'); }, limit: 15_000 },
};

test('S8 the tab that downloads is killed, closed or stopped: another goes on', async () => {
  const kinds = Object.keys(LOSSES);
  await playRounds({ suite: SUITE, row: 'S8', count: rounds(4, 100), lanes: 4 }, async (round, figures) => {
    const kind = kinds[round % kinds.length];
    const { lose, limit } = LOSSES[kind];
    const host = bench.freshHost('S8');
    bench.site.pace(host, SLOW / 2);
    const owner = await bench.openPage(host);
    const followers = await Promise.all([bench.openPage(host), bench.openPage(host)]);
    const pid = ['kill', 'stop'].includes(kind) ? await rendererOf(owner, bench.profile) : 0;
    const owning = begin(owner);
    await untilBytes(owner, SHARD);
    const loads = followers.map((page) => begin(page));
    await sleep(100);
    const requests = bench.site.ledger(host).length;
    const lostAt = performance.now();
    await lose(owner, pid);
    try {
      const moved = await within(limit, () => bench.site.ledger(host).slice(requests).some(({ sent }) => sent > 0));
      assert.ok(moved, `${kind}: no tab went on within ${limit} ms`);
      highest(figures, `${kind}TakeoverMs`, performance.now() - lostAt);
      bench.site.pace(host, 2_000_000);
      // A tab that is stopped within a transaction blocks the database: then the others go on from memory.
      const allowed = kind === 'stop' ? ['StorageUnavailable'] : [];
      for (const outcome of await Promise.all(loads)) bench.assertRight(outcome, FILE, allowed);
      await bench.assertStore(followers[0]);
      // What a stopped tab has asked for is sent all the same.
      const asked = kind === 'stop' ? 2 : 1;
      highest(figures, kind === 'stop' ? 'stopBytesRatio' : 'bytesRatio', bench.site.sent(host) / size);
      assert.ok(bench.site.sent(host) <= asked * size + 3 * SHARD, `${kind}: ${bench.site.sent(host)} bytes were fetched`);
      if (kind === 'stop') {
        process.kill(pid, 'SIGCONT');
        bench.assertRight(await owning, FILE, allowed);
        await bench.assertStore(followers[0]);
      }
    } finally {
      if (kind === 'stop') process.kill(pid, 'SIGCONT');
    }
    await Promise.all([owner, ...followers].map((page) => page.close()));
  });
});

test('S9 another version of the store: a tab of old or new code neither waits for ever nor breaks anything', async () => {
  const WARNINGS = ['UpgradeBlocked', 'StorageUnavailable', 'StorageLost'];
  /** @type {Record<string, (host: string) => Promise<void>>} */
  const cases = {
    async 'a tab of newer code comes while this one downloads'(host) {
      bench.site.pace(host, SLOW);
      const page = await bench.openPage(host);
      const loading = begin(page);
      await untilBytes(page, SHARD);
      const newer = await bench.openPage(host);
      const opened = await newer.evaluate(() => faults.within(faults.hold(99, 'polite'), 10_000));
      assert.equal(opened, 99, 'the newer code is not kept waiting');
      bench.assertRight(await loading, FILE, WARNINGS);
    },
    async 'this code meets the store of newer code'(host) {
      const newer = await bench.openPage(host);
      await newer.evaluate(() => faults.hold(99, 'polite'));
      const page = await bench.openPage(host);
      const outcome = await bench.load(page, FILE);
      bench.assertRight(outcome, FILE, WARNINGS);
      assert.ok(outcome.warnings.length > 0 && outcome.cached === false);
      const list = await page.evaluate(() => faults.within(trilobite.listModels().catch(faults.codeOf), 10_000));
      assert.ok(WARNINGS.includes(list), String(list));
    },
    async 'a tab of older code does not let go of its store'(host) {
      const older = await bench.openPage(host);
      await older.evaluate(() => faults.hold(1, 'rude'));
      const page = await bench.openPage(host);
      const started = performance.now();
      const outcome = await bench.load(page, FILE);
      bench.assertRight(outcome, FILE, WARNINGS);
      assert.deepEqual([outcome.warnings.includes('UpgradeBlocked'), outcome.cached], [true, false]);
      assert.ok(performance.now() - started < 10_000);
      await older.close();
      await bench.assertRecovers(page, FILE, host);
    },
    async 'a tab of older code lets go of its store'(host) {
      const older = await bench.openPage(host);
      await older.evaluate(() => faults.hold(1, 'polite'));
      const page = await bench.openPage(host);
      await bench.assertRecovers(page, FILE, host);
    },
  };
  const names = Object.keys(cases);
  await playRounds({ suite: SUITE, row: 'S9', count: names.length * rounds(1, 10), lanes: names.length }, async (round) => {
    const name = names[round % names.length];
    const host = bench.freshHost('S9');
    await cases[name](host).catch((error) => { throw new Error(`${name}: ${error.message}`); });
    for (const page of bench.context.pages()) if (page.url().includes(`//${host}.`)) await page.close();
  });
});

test('S12 the model is deleted while it is downloaded, loaded or used: nothing is left half', async () => {
  const random = randomSequence(SEED * 1000 + 12);
  const moments = ['download', 'load', 'use'];
  await playRounds({ suite: SUITE, row: 'S12', count: rounds(3, 100), lanes: 3 }, async (round) => {
    const moment = moments[round % moments.length];
    const host = bench.freshHost('S12');
    const page = await bench.openPage(host);
    const other = random() < 0.5 ? await bench.openPage(host) : page;
    if (moment !== 'download') bench.assertRight(await bench.load(page, FILE, { keep: moment === 'use' }), FILE);
    else bench.site.pace(host, SLOW);
    // Reading takes a while: 20 ms for each record.
    const loading = moment === 'use' ? undefined : begin(page, FILE, { fault: { op: 'get', mode: 'spin', forever: true } });
    await sleep(random() * 400);
    const deleted = await other.evaluate(() => faults.within(trilobite.listModels().then(async ([model]) =>
      (model ? trilobite.deleteModel(model.id) : false)).catch(faults.codeOf), 20_000));
    assert.equal(typeof deleted, 'boolean', `deleteModel: ${deleted}`);
    bench.site.pace(host, 5_000_000);
    if (moment === 'use') {
      const tokens = await page.evaluate(async () => faults.generate(faults.model));
      assert.deepEqual(tokens, bench.expected[FILE]);
      assert.deepEqual(await page.evaluate(() => trilobite.listModels()), []);
      assert.deepEqual((await bench.assertStore(page)).shards, [], 'shards of a deleted model');
    } else bench.assertRight(await loading, FILE, ['IntegrityMismatch', 'StorageUnavailable', 'StorageLost']);
    await bench.assertRecovers(page, FILE, host);
    await page.close();
    await other.close();
  });
});

test('S14 two models share shards: deleting one leaves the other whole', async () => {
  await playRounds({ suite: SUITE, row: 'S14', count: rounds(1, 20), lanes: 2 }, async (round) => {
    const host = bench.freshHost('S14');
    const page = await bench.openPage(host);
    const order = round % 2 === 0 ? [FILE, OTHER] : [OTHER, FILE];
    for (const file of order) bench.assertRight(await bench.load(page, file), file);
    const { shards } = await bench.assertStore(page);
    assert.equal(shards.length, bench.site.truths[FILE].shards.length + 1, 'shared shards are stored once');
    await page.evaluate(async (name) => {
      const model = (await trilobite.listModels()).find(({ url }) => url.includes(name));
      await trilobite.deleteModel(model.id);
    }, order[0]);
    bench.site.forget(host);
    const outcome = await bench.load(page, order[1]);
    bench.assertRight(outcome, order[1]);
    assert.equal(bench.site.sent(host), 0);
    assert.equal((await bench.assertStore(page)).shards.length, shards.length - 1, 'what only the other had is gone');
    await page.close();
  });
});
