// S13, S14: the store of Node under kills, full disks, and files that fail.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { smallModel } from '../support/models.mjs';
import { IN_FLIGHT } from './storage-account.mjs';
import { within } from './storage-bench.mjs';
import { loadInto } from './storage-child.mjs';
import { SEED, highest, playRounds, rounds } from './storage-rounds.mjs';
import { SHARD, expectedTokens, randomSequence, sha256, startSite } from './storage-site.mjs';

const SUITE = 'storage-node';
const FILE = 'small.gguf';
const CHILD = fileURLToPath(new URL('storage-child.mjs', import.meta.url));
const SLOW = 400_000;
const HANG_LIMIT = 60_000;
const STORE_WARNINGS = ['StorageUnavailable', 'StorageLost', 'QuotaExceeded'];

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
let expected = [];
let root = '';
let size = 0;

before(async () => {
  [site, expected, root] = await Promise.all([startSite(SUITE, { [FILE]: smallModel() }), expectedTokens(smallModel()),
    mkdtemp(join(tmpdir(), 'trilobite-node-'))]);
  size = site.truths[FILE].bytes.length;
});
after(async () => {
  await site?.close();
  await rm(root, { recursive: true, force: true });
});

let folders = 0;
/** A folder for a store, and the host that its loads ask, which is the first part of the path. */
function freshFolder() {
  folders += 1;
  return { dir: join(root, `store-${folders}`), host: `node-${folders}` };
}

const sourceFor = (host) => `http://127.0.0.1:${site.port}/${host}${site.source(FILE)}`;

/** A process that loads the model. @param {{dir: string, host: string}} where @param {string[]} [command] that starts it */
function startLoad({ dir, host }, command = []) {
  const words = [...command, process.execPath, CHILD, sourceFor(host), dir];
  const child = spawn(words[0], words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let errors = '';
  child.stdout.on('data', (data) => { text += data; });
  child.stderr.on('data', (data) => { errors += data; });
  const outcome = once(child, 'close').then(() =>
    (text === '' ? { error: 'no outcome', message: errors.slice(-400), warnings: [] } : JSON.parse(text)));
  return { child, outcome };
}

/** Loads the model in this process. @param {{dir: string, host: string}} where @param {Record<string, any>} [fault] */
function load({ dir, host }, fault) {
  const hang = sleep(HANG_LIMIT, { error: 'HANG', warnings: [] }, { ref: false });
  return Promise.race([loadInto(sourceFor(host), dir, fault), hang]);
}

function assertRight(outcome, warnings = []) {
  assert.equal(outcome.error, undefined, `${outcome.error}: ${outcome.message}`);
  assert.deepEqual(outcome.tokens, expected, 'wrong tokens');
  assert.deepEqual(outcome.warnings.filter((code) => !warnings.includes(code)), [], outcome.messages.join(' '));
}

/** The names of finished shards; each holds the bytes that it is named by. @param {string} dir */
async function checkedShards(dir) {
  const folder = join(dir, 'shards');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name));
  for (const name of names) assert.equal(sha256(await readFile(join(folder, name))), name, 'a shard holds other bytes');
  return names;
}

/** The next load works, the one behind it needs no network, and nothing temporary is left. */
async function assertRecovers(where) {
  assertRight(await load(where));
  site.forget(where.host);
  const again = await load(where);
  assertRight(again);
  assert.deepEqual([again.cached, site.sent(where.host)], [true, 0]);
  assert.deepEqual((await checkedShards(where.dir)).sort(), [...site.truths[FILE].shards].sort());
}

test('S13 a process that downloads is killed at a random moment: no shard is wrong, none that was stored is lost', async () => {
  const random = randomSequence(SEED * 1000 + 13);
  let sent = 0;
  const lanes = [0, 1].map(() => ({ ...freshFolder(), fresh: true, kept: /** @type {string[]} */ ([]) }));
  await playRounds({ suite: SUITE, row: 'S13 kills', count: rounds(4, 300), lanes: lanes.length }, async (_round, figures) => {
    const lane = /** @type {any} */ (lanes.shift());
    try {
      if (lane.fresh) site.pace(lane.host, SLOW);
      lane.fresh = false;
      site.forget(lane.host);
      const { child, outcome } = startLoad(lane);
      let hasEnded = false;
      outcome.then(() => { hasEnded = true; });
      if (random() < 0.9) await within(20_000, () => site.sent(lane.host) > 0 || hasEnded);
      await sleep(random() * 500);
      const killed = child.kill('SIGKILL');
      const value = await outcome;
      const there = await checkedShards(lane.dir);
      for (const name of lane.kept) assert.ok(there.includes(name), 'a stored shard is lost');
      const bytesOf = (name) => (name === site.truths[FILE].shards.at(-1) ? size % SHARD || SHARD : SHARD);
      const stored = there.filter((name) => !lane.kept.includes(name)).reduce((sum, name) => sum + bytesOf(name), 0);
      const lost = site.sent(lane.host) - stored;
      sent += site.sent(lane.host);
      highest(figures, 'mostBytesInFlight', lost);
      assert.ok(lost <= IN_FLIGHT * SHARD, `${lost} bytes were on their way`);
      lane.kept = there;
      if (!value.error) {
        assertRight(value);
        figures.modelsCompleted = (figures.modelsCompleted ?? 0) + 1;
        await rm(lane.dir, { recursive: true, force: true });
        Object.assign(lane, freshFolder(), { fresh: true, kept: [] });
      } else if (!killed) assert.fail(`${value.error}: ${value.message}`);
    } finally {
      lanes.push(lane);
    }
  });
  for (const lane of lanes) {
    site.pace(lane.host, 5_000_000);
    await assertRecovers(lane);
  }
  assert.ok(sent > 0, 'something was downloaded');
});

test('S13 the disk is full: a warning, the model works, what was stored stays', async (context) => {
  if (process.getuid?.() !== 0) return context.skip('only root can mount a small disk');
  const sizes = rounds([300], Array.from({ length: 20 }, (_, i) => 20 + 28 * i));
  try {
    await mkdir(join(root, 'probe'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(root, 'probe')], { stdio: 'pipe' });
    execFileSync('umount', [join(root, 'probe')]);
  } catch (error) {
    return context.skip(`no small disk can be mounted here: ${error.message}`);
  }
  await playRounds({ suite: SUITE, row: 'S13 disk full', count: sizes.length }, async (round) => {
    const where = freshFolder();
    await mkdir(where.dir);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizes[round]}k`, 'tmpfs', where.dir]);
    try {
      const outcome = await load(where);
      assertRight(outcome, ['QuotaExceeded']);
      assert.deepEqual([outcome.warnings, outcome.cached], [['QuotaExceeded'], false]);
      const kept = await checkedShards(where.dir);
      execFileSync('mount', ['-o', 'remount,size=4m', where.dir]);
      site.forget(where.host);
      assertRight(await load(where));
      assert.ok(site.sent(where.host) <= size - Math.max(0, kept.length - 1) * SHARD, 'stored shards are not fetched again');
      await assertRecovers(where);
    } finally {
      execFileSync('umount', [where.dir]);
    }
  });
});

test('S13 a folder that may not be written: a warning, and what it holds is used', async () => {
  await playRounds({ suite: SUITE, row: 'S13 read-only', count: rounds(1, 10) }, async () => {
    const where = freshFolder();
    assertRight(await load(where));
    const isRoot = process.getuid?.() === 0;
    const empty = freshFolder();
    await mkdir(empty.dir);
    // Root may write everywhere, but not into a read-only mount.
    const lock = async (dir) => (isRoot ? execFileSync('mount', ['--bind', '-o', 'ro', dir, dir]) : chmod(dir, 0o555));
    const unlock = async (dir) => (isRoot ? execFileSync('umount', [dir]) : chmod(dir, 0o755));
    for (const { dir } of [where, empty]) await lock(dir);
    try {
      site.forget(where.host);
      const full = await load(where);
      assertRight(full, STORE_WARNINGS);
      assert.equal(site.sent(where.host), 0, 'the stored model is used');
      const none = await load(empty);
      assertRight(none, STORE_WARNINGS);
      assert.deepEqual([none.warnings, none.cached], [['StorageUnavailable'], false]);
    } finally {
      for (const { dir } of [where, empty]) await unlock(dir);
    }
    await assertRecovers(empty);
  });
});

test('S13 the process has no file descriptors left', async () => {
  const limits = rounds([32], Array.from({ length: 20 }, (_, i) => 24 + i));
  await playRounds({ suite: SUITE, row: 'S13 EMFILE', count: limits.length }, async (round, figures) => {
    const where = freshFolder();
    const outcome = await startLoad(where, ['sh', '-c', `ulimit -n ${limits[round]}; exec "$@"`, 'sh']).outcome;
    // So few that Node itself does not start, or no connection can be made: then the error says so.
    if (outcome.error === undefined) assertRight(outcome, STORE_WARNINGS);
    else assert.ok(['no outcome', 'NetworkError', 'EngineFault', 'WorkerCrashed', 'StorageUnavailable'].includes(outcome.error), `${outcome.error}: ${outcome.message}`);
    figures.loaded = (figures.loaded ?? 0) + (outcome.error === undefined ? 1 : 0);
    await assertRecovers(where);
  });
});

test('S13 each file operation fails: a warning, or a typed error, and the next load works', async () => {
  const ops = rounds(['open', 'readFile', 'readdir', 'rename', 'stat', 'file.writeFile', 'file.sync'],
    ['mkdir', 'open', 'readFile', 'readdir', 'rename', 'rm', 'stat', 'writeFile', 'appendFile', 'link', 'unlink', 'utimes', 'file.writeFile',
      'file.appendFile', 'file.write', 'file.sync', 'file.close', 'file.read', 'file.stat', 'file.readFile', 'file.datasync', 'file.utimes']);
  const codes = rounds(['EIO'], ['EIO', 'ENOSPC', 'EACCES']);
  const faults = ops.flatMap((op) => codes.flatMap((code) => rounds([[1, true]], [[1, false], [3, false], [1, true]])
    .map(([nth, forever]) => ({ op, nth, forever, code }))));
  await playRounds({ suite: SUITE, row: 'S13 failing files', count: faults.length }, async (round) => {
    const fault = faults[round];
    const where = freshFolder();
    try {
      assertRight(await load(where, fault), [...STORE_WARNINGS, 'IntegrityMismatch']);
      assertRight(await load(where, fault), [...STORE_WARNINGS, 'IntegrityMismatch']);
      await assertRecovers(where);
    } catch (error) {
      throw new Error(`${JSON.stringify(fault)}: ${error.message}`);
    }
    await rm(where.dir, { recursive: true, force: true });
  });
});

test('S13 two processes ask for one model at once: it is fetched once; if one is killed or stopped, the other goes on', async () => {
  const random = randomSequence(SEED * 1000 + 132);
  const endings = ['both live', 'killed', 'stopped'];
  await playRounds({ suite: SUITE, row: 'S13 two processes', count: rounds(3, 60), lanes: 3 }, async (round, figures) => {
    const ending = endings[round % endings.length];
    const where = freshFolder();
    site.pace(where.host, 150_000);
    const first = startLoad(where);
    assert.ok(await within(10_000, () => site.sent(where.host) > 0));
    const second = startLoad(where);
    if (ending === 'both live') {
      await sleep(random() * 1000);
      site.pace(where.host, 1_000_000);
      assertRight(await first.outcome);
      assertRight(await second.outcome);
      const ratio = site.sent(where.host) / size;
      highest(figures, 'bytesRatio', ratio);
      assert.ok(ratio <= 1.05, `${ratio} times the model was fetched`);
    } else {
      await sleep(300 + random() * 300);
      first.child.kill(ending === 'killed' ? 'SIGKILL' : 'SIGSTOP');
      const lostAt = performance.now();
      site.forget(where.host);
      assert.ok(await within(20_000, () => site.sent(where.host) > 0), `${ending}: nobody went on`);
      highest(figures, `${ending}TakeoverMs`, performance.now() - lostAt);
      site.pace(where.host, 2_000_000);
      assertRight(await second.outcome);
      if (ending === 'stopped') {
        first.child.kill('SIGCONT');
        assertRight(await first.outcome);
      }
    }
    await assertRecovers(where);
  });
});

test('S14 two models share shards in a folder: deleting one leaves the other whole', async () => {
  const { deleteModel, listModels } = await import('../../web/node.js');
  await playRounds({ suite: SUITE, row: 'S14 Node', count: rounds(1, 20) }, async () => {
    const where = freshFolder();
    const twin = { ...where, host: `${where.host}-twin` };
    assertRight(await load(where));
    assertRight(await load(twin));
    const cache = { dir: where.dir };
    const models = await listModels({ cache });
    assert.equal(models.length, 2);
    assert.equal((await checkedShards(where.dir)).length, site.truths[FILE].shards.length);
    assert.equal(await deleteModel(models.find(({ url }) => url.includes('-twin')).id, { cache }), true);
    site.forget(where.host);
    assertRight(await load(where));
    assert.equal(site.sent(where.host), 0);
    await cp(where.dir, `${where.dir}-moved`, { recursive: true });
    assertRight(await load({ ...where, dir: `${where.dir}-moved` }));
    assert.equal(site.sent(where.host), 0, 'a folder may be moved');
    await writeFile(join(where.dir, 'shards', 'f'.repeat(64)), 'unknown');
    assertRight(await load(where));
  });
});
