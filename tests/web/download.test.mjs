// Models from the network and from the store, in Node.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { deleteModel, listModels, loadModel } from '../../web/node.js';
import { answerWith, startServer } from '../support/fault-server.mjs';
import { smallModel } from '../support/models.mjs';

const GREEDY = { temperature: 0, maxTokens: 10 };

let bytes = new Uint8Array();
let dir = '';
let expected = '';
/** How the server answers now. @type {import('node:http').RequestListener} */
let answer;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;

before(async () => {
  bytes = await readFile(smallModel());
  const model = await loadModel(smallModel());
  expected = (await model.generate('Hello', GREEDY).result).text;
  await model.dispose();
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'trilobite-cache-'));
  answer = answerWith(bytes);
  server = await startServer((request, response) => answer(request, response));
});
afterEach(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

/** Loads from the server and checks that the model is the right one. */
async function load(options = {}) {
  const steps = [];
  const model = await loadModel(`${server.url}/m.gguf`, { cache: { dir }, onProgress: (step) => steps.push(step), ...options });
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

test('the second load needs no network', async () => {
  const first = await load();
  assert.deepEqual([first.cached, first.phases, first.warnings], [true, ['download', 'ready'], []]);
  assert.ok(first.steps.every(({ bytesDone, bytesTotal }) => bytesTotal === bytes.length && bytesDone <= bytesTotal));
  await server.close();
  const second = await load();
  assert.deepEqual([second.cached, second.phases, server.requests.length], [true, ['load', 'ready'], 1]);

  const [model, ...others] = await stored();
  assert.deepEqual(others, []);
  assert.deepEqual([model.name, model.url, model.size, model.complete], ['m.gguf', `${server.url}/m.gguf`, bytes.length, true]);
  assert.ok(Date.now() - model.storedAt.getTime() < 60_000);
  assert.equal(await deleteModel(model.id, { cache: { dir } }), true);
  assert.equal(await deleteModel(model.id, { cache: { dir } }), false);
  assert.deepEqual(await stored(), []);
  await assert.rejects(load(), { code: 'NetworkError', retryable: true });
});

test('without cache nothing is stored, nor when only the header is wanted', async () => {
  assert.equal((await load({ cache: false })).cached, false);
  answer = (_request, response) => response.writeHead(200).write(bytes.subarray(0, bytes.length >> 1)); // and then nothing
  const model = await loadModel(`${server.url}/m.gguf`, { cache: { dir }, headerOnly: true });
  assert.equal(model.info.layers, 2);
  await model.dispose();
  assert.deepEqual(await stored(), []);
});

test('a damaged store is found, and the model fetched again', async () => {
  await load();
  const [name] = await readdir(join(dir, 'shards'));
  const path = join(dir, 'shards', name);
  const shard = await readFile(path);
  await writeFile(path, shard.map((byte, i) => (i === shard.length >> 1 ? byte ^ 4 : byte)));
  const again = await load();
  assert.deepEqual([again.cached, again.warnings, server.requests.length], [true, ['IntegrityMismatch'], 2]);
  assert.deepEqual((await load()).phases, ['load', 'ready']);

  await writeFile(path, shard.subarray(1));
  await server.close();
  await assert.rejects(load(), { code: 'NetworkError' });
});

test('a store that does not work is a warning', async () => {
  const file = join(dir, 'file');
  await writeFile(file, '');
  const { cached, warnings, phases } = await load({ cache: { dir: file } });
  assert.deepEqual([cached, warnings, phases.at(-1)], [false, ['StorageUnavailable'], 'ready']);
});

test('a body that is not what the server promised is refused, and not stored', async () => {
  const half = bytes.subarray(0, bytes.length >> 1);
  const range = (total) => ({ 'content-range': `bytes 0-${total - 1}/${total}` });
  /** @type {[string, string, import('node:http').RequestListener][]} */
  const answers = [
    ['cut, with its length', 'NetworkError', (_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(half, () => response.destroy());
    }],
    ['cut, in chunks', 'NetworkError', (_request, response) => {
      response.writeHead(200).write(half, () => response.destroy());
    }],
    ['cut, without a length', 'NetworkError', (_request, response) => response.writeHead(200).end(half)],
    ['a length that is too small', 'FormatCorrupt', (_request, response) => {
      response.socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${half.length}\r\n\r\n`), bytes]));
    }],
    ['less than its range', 'NetworkError', (_request, response) => response.writeHead(206, range(bytes.length)).end(half)],
    ['another part', 'NetworkError', (_request, response) => {
      response.writeHead(206, { 'content-range': `bytes 5-${bytes.length - 1}/${bytes.length}` }).end(bytes.subarray(5));
    }],
  ];
  for (const [what, code, wrong] of answers) {
    answer = wrong;
    await assert.rejects(load(), { code }, what);
    assert.ok((await stored()).every(({ complete }) => !complete), what);
  }
  answer = answerWith(bytes);
  assert.equal((await load()).cached, true);
  assert.equal((await stored()).length, 1);
});

test('compressed, chunked and partial answers are the same model', async () => {
  const answers = [
    answerWith(gzipSync(bytes), { 'content-encoding': 'gzip' }),
    (_request, response) => response.writeHead(200).end(bytes),
    (_request, response) => {
      response.writeHead(206, { 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` }).end(bytes);
    },
    answerWith(bytes),
  ];
  for (answer of answers) {
    const { steps } = await load({ cache: false });
    assert.ok(steps.every(({ bytesDone, bytesTotal }) => bytesTotal === null || bytesDone <= bytesTotal));
  }
});

test('what is no model is not stored', async () => {
  answer = answerWith(Buffer.from('<!doctype html><title>Sign in</title>'.repeat(20)));
  await assert.rejects(load(), { code: 'FormatCorrupt' });
  assert.deepEqual(await stored(), []);
  assert.deepEqual(await readdir(join(dir, 'shards')), []);
});

test('statuses and unreachable servers', async () => {
  for (const [status, retryable] of [[404, false], [403, false], [429, true], [503, true], [204, false]]) {
    answer = (_request, response) => response.writeHead(status).end();
    await assert.rejects(load(), (error) => error.code === 'HttpStatus' && error.details.status === status
      && error.retryable === retryable, String(status));
  }
  await assert.rejects(loadModel('http://127.0.0.1:1/m.gguf', { cache: false }), { code: 'NetworkError' });
  assert.deepEqual(await stored(), []);
});
