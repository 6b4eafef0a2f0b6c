// Models from the network and from the store, in Node. What can go wrong on the way is in tests/faults.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { sha256 } from '../../web/hash.js';
import { SHARD_BYTES, formatShardList } from '../../web/manifest.js';
import { deleteModel, listModels, loadModel } from '../../web/node.js';
import { startFaultServer } from '../support/fault-server.mjs';
import { shardedModel } from '../support/models.mjs';

const GREEDY = { temperature: 0, maxTokens: 10 };
const PATH = '/m.gguf';

let bytes = new Uint8Array();
let dir = '';
let expected = '';
/** @type {import('../support/fault-server.mjs').FaultServer} */
let server;

before(async () => {
  bytes = await readFile(shardedModel());
  const model = await loadModel(shardedModel());
  expected = (await model.generate('Hello', GREEDY).result).text;
  await model.dispose();
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'trilobite-cache-'));
  server = await startFaultServer();
  await server.serve(PATH, bytes);
});
afterEach(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

/** Loads from the server and checks that the model is the right one. */
async function load({ path = PATH, ...options } = {}) {
  const steps = [];
  const model = await loadModel(server.url(path), { cache: { dir }, onProgress: (step) => steps.push(step), ...options });
  assert.equal((await model.generate('Hello', GREEDY).result).text, expected);
  await model.dispose();
  return {
    cached: model.info.cached,
    phases: [...new Set(steps.map(({ phase }) => phase))],
    warnings: steps.flatMap(({ warning }) => warning?.code ?? []),
    steps,
  };
}

const stored = () => listModels({ cache: { dir } });
const shardNames = () => readdir(join(dir, 'shards'));

test('the second load needs no network', async () => {
  const first = await load();
  assert.deepEqual([first.cached, first.phases, first.warnings], [true, ['download', 'ready'], []]);
  assert.ok(first.steps.every(({ bytesDone, bytesTotal }) => bytesTotal === bytes.length && bytesDone <= bytesTotal));
  await server.goOffline();
  server.log = [];
  const second = await load();
  assert.deepEqual([second.cached, second.phases, server.log], [true, ['load', 'ready'], []]);

  const [model, ...others] = await stored();
  assert.deepEqual(others, []);
  assert.deepEqual([model.name, model.url, model.size, model.storedBytes, model.complete],
    ['m.gguf', server.url(PATH), bytes.length, bytes.length, true]);
  assert.ok(Date.now() - model.storedAt.getTime() < 60_000);
  assert.equal(await deleteModel(model.id, { cache: { dir } }), true);
  assert.equal(await deleteModel(model.id, { cache: { dir } }), false);
  assert.deepEqual([await stored(), await shardNames()], [[], []]);
  await assert.rejects(load(), { code: 'NetworkError', retryable: true });
});

test('without cache nothing is stored, nor when only the header is wanted', async () => {
  assert.equal((await load({ cache: false })).cached, false);
  server.fail(PATH, { stallAt: bytes.length >> 2 });
  const model = await loadModel(server.url(PATH), { cache: { dir }, headerOnly: true });
  assert.equal(model.info.layers, 2);
  await model.dispose();
  assert.deepEqual(await stored(), []);
});

test('a download goes on where it broke off, also after another one was given up', async () => {
  const half = bytes.length >> 1;
  // Nothing behind the middle can be had.
  server.fail(PATH, ({ part }) => (part ? { cutAt: Math.max(half - part.start, 0) } : undefined));
  await assert.rejects(load(), { code: 'NetworkError' });
  const [model] = await stored();
  assert.equal(model.complete, false);
  assert.ok(model.storedBytes >= SHARD_BYTES && model.storedBytes <= half, `${model.storedBytes} bytes`);

  server.fail(PATH);
  server.log = [];
  const { cached, steps } = await load();
  assert.equal(cached, true);
  assert.ok(server.requests(PATH).every(({ part }) => part && part.start >= model.storedBytes), 'what is stored is not asked for');
  assert.ok(steps.every(({ bytesDone }, i) => i === 0 || bytesDone >= steps[i - 1].bytesDone));
  assert.deepEqual((await stored()).map(({ complete }) => complete), [true]);
});

test('a load that was aborted does not hold up the next one', async () => {
  const controller = new AbortController();
  server.fail(PATH, ({ n }) => {
    if (n === 0) setTimeout(() => controller.abort(), 100);
    return n === 0 ? { stallAt: bytes.length >> 1 } : undefined;
  });
  await assert.rejects(load({ signal: controller.signal }), { name: 'AbortError' });
  const start = performance.now();
  await load();
  const waited = server.requests(PATH)[1].at - start;
  assert.ok(waited < 4000, `its first request came after ${waited} ms`);
});

test('a file with another hash than the caller knows is refused, and not kept', async () => {
  const hash = await sha256(bytes);
  await assert.rejects(load({ sha256: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }), { code: 'IntegrityMismatch' });
  assert.deepEqual([await stored(), await shardNames()], [[], []]);
  assert.equal((await load({ sha256: hash })).cached, true);
  assert.equal((await stored())[0].sha256, hash);
});

test('a published list checks every shard', async () => {
  const shardSize = 2 ** 20;
  const shards = [];
  for (let at = 0; at < bytes.length; at += shardSize) shards.push(await sha256(bytes.subarray(at, at + shardSize)));
  const list = formatShardList({ files: ['m.gguf'], size: bytes.length, shardSize, sha256: await sha256(bytes), shards });
  await server.serve(`${PATH}.shards.json`, Buffer.from(list));
  assert.deepEqual([(await load({ path: `${PATH}.shards.json` })).cached, (await shardNames()).sort()], [true, shards.sort()]);
  assert.equal((await stored())[0].sha256, await sha256(bytes));
});

test('a damaged or missing part of a stored model is fetched again, alone', async () => {
  await load();
  const [first, second] = await shardNames();
  const path = join(dir, 'shards', first);
  const shard = await readFile(path);
  await writeFile(path, shard.map((byte, i) => (i === shard.length >> 1 ? byte ^ 4 : byte)));
  const missing = (await stat(join(dir, 'shards', second))).size;
  await rm(join(dir, 'shards', second));
  server.log = [];
  const again = await load();
  assert.deepEqual([again.cached, again.phases, again.warnings],
    [true, ['load', 'ready'], ['IntegrityMismatch', 'IntegrityMismatch']]);
  assert.equal(server.bytesSent(PATH), shard.length + missing);
  await server.goOffline();
  assert.deepEqual((await load()).warnings, []);

  await writeFile(path, shard.subarray(1));
  await assert.rejects(load(), { code: 'NetworkError' });
});

test('a store that does not work is a warning', async () => {
  const file = join(dir, 'file');
  await writeFile(file, '');
  const { cached, warnings, phases } = await load({ cache: { dir: file } });
  assert.deepEqual([cached, warnings, phases.at(-1)], [false, ['StorageUnavailable'], 'ready']);
});
