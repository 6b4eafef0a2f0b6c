// A model in several files, from its first path or address, against the contract of sources and as a whole.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeGguf, writeSplitGguf } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';
import { serve } from '../../tools/serve.mjs';
import { Engine } from '../../web/engine.js';
import { listModels, loadModel } from '../../web/node.js';
import { fileSource } from '../../web/source-node.js';
import { partNames, splitSource } from '../../web/source-split.js';
import { sourceContract } from '../contracts/source-contract.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/trilobite.mjs', import.meta.url));
const GREEDY = { temperature: 0, maxTokens: 10 };

let folder = '';
let whole = '';
/** @type {string[]} */
let parts = [];
let expected = '';
/** @type {Engine} */
let engine;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trilobite-parts-'));
  whole = join(folder, 'model.gguf');
  const spec = randomModel({ type: 'tq1_0', vocab: 3000 }); // longer than what the contract reads
  writeGguf(whole, spec);
  parts = writeSplitGguf(whole, spec, 3);
  engine = await Engine.create(
    await WebAssembly.compile(await readFile(new URL('../../wasm/dist/trilobite-simd.wasm', import.meta.url))), false);
  expected = await textOf(whole);
});
after(() => rm(folder, { recursive: true }));

/** @param {string} source @param {import('../../web/index.d.ts').LoadOptions} [options] */
async function textOf(source, options) {
  const model = await loadModel(source, options);
  const { text } = await model.generate('Hello', GREEDY).result;
  await model.dispose();
  return text;
}

test('the first part names the others', () => {
  assert.deepEqual(partNames('/a/m-00001-of-00003.gguf'),
    ['/a/m-00001-of-00003.gguf', '/a/m-00002-of-00003.gguf', '/a/m-00003-of-00003.gguf']);
  for (const name of ['m.gguf', 'm-00002-of-00003.gguf', 'm-00001-of-00001.gguf', 'm-1-of-3.gguf', 'm-00001-of-00003.bin']) {
    assert.deepEqual(partNames(name), [name]);
  }
});

describe('the contract of sources, with three files', () => {
  const open = () => splitSource(parts, fileSource, (count) => engine.newSplit(count));
  for (const [name, run] of Object.entries(sourceContract)) {
    test(name, async () => {
      const bytes = new Uint8Array(await readFile(whole));
      await run({
        hasRanges: true,
        size: bytes.length,
        open,
        async openShort() {
          const short = join(folder, 'short-00003-of-00003.gguf');
          await copyFile(parts[2], short);
          const source = await splitSource([parts[0], parts[1], short], fileSource, (count) => engine.newSplit(count));
          await truncate(short, (await readFile(short)).length - 1000);
          return source;
        },
        allFreed: undefined,
      }, bytes);
    });
  }
});

test('a part that is too short or missing is refused', async () => {
  const short = join(folder, 'cut-00003-of-00003.gguf');
  await copyFile(parts[2], short);
  await truncate(short, (await readFile(short)).length - 1);
  await assert.rejects(splitSource([parts[0], parts[1], short], fileSource, (count) => engine.newSplit(count)), { code: 'FormatCorrupt' });
  await copyFile(parts[0], join(folder, 'alone-00001-of-00003.gguf'));
  await assert.rejects(loadModel(join(folder, 'alone-00001-of-00003.gguf')), { code: 'InvalidInput', message: /alone-00002-of-00003/ });
});

describe('as a whole', () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  let cache = { dir: '' };
  beforeEach(async () => {
    server = await serve({ root: folder });
    cache = { dir: await mkdtemp(join(tmpdir(), 'trilobite-cache-')) };
  });
  afterEach(async () => {
    await server.close();
    await rm(cache.dir, { recursive: true });
  });

  test('from disk', async () => assert.equal(await textOf(parts[0]), expected));

  test('from an address it is one stored model, which needs no network', async () => {
    const url = `${server.url}model-00001-of-00003.gguf`;
    assert.equal(await textOf(url, { cache }), expected);
    await server.close();
    assert.equal(await textOf(url, { cache }), expected);
    const models = await listModels({ cache });
    assert.deepEqual(models.map(({ complete, size, storedBytes }) => [complete, storedBytes === size]), [[true, true]]);
  });

  test('by a list that "manifest" has made, which is that of the model in one file', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [PROGRAM, 'manifest', parts[0]]);
    assert.equal(stdout, `${parts[0]}.shards.json\n`);
    await run(process.execPath, [PROGRAM, 'manifest', whole]);
    const [split, single] = await Promise.all([parts[0], whole].map(async (path) => JSON.parse(await readFile(`${path}.shards.json`, 'utf8'))));
    assert.deepEqual({ ...split, files: single.files }, single);
    assert.deepEqual(split.files.length, 3);
    assert.equal(await textOf(`${server.url}model-00001-of-00003.gguf.shards.json`, { cache }), expected);
    assert.equal(await textOf(`${server.url}model.gguf.shards.json`, { cache, sha256: single.sha256 }), expected);
    await assert.rejects(loadModel(`${server.url}model.gguf.shards.json`, { cache, sha256: 'a'.repeat(64) }), { code: 'IntegrityMismatch' });
  });
});
