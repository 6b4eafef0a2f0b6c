// Memory: taken when the header is there, and an error with numbers where there is too little of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Engine } from '../../web/engine.js';
import { blockScalesModel, slowModel, smallModel, wordyModel } from '../support/models.mjs';

const PROGRAM = fileURLToPath(new URL('../support/memory-limits.mjs', import.meta.url));
const LIMITS = process.env.TORTURE ? 64 : 16;
const INITIAL_BYTES = 256 * 65536;
const OPTIONS = { activation: /** @type {const} */ ('auto'), i2sLayout: /** @type {const} */ ('128x32'),
  head: /** @type {const} */ ('auto'), headerOnly: false };

async function newEngine() {
  const url = new URL('../../wasm/dist/trilobite-simd.wasm', import.meta.url);
  return Engine.create(await WebAssembly.compile(await readFile(url)), false);
}

/** @param {Engine} engine @param {Uint8Array} file @returns {number} bytes fed when the header was there */
function feedHeader(engine, file) {
  let at = 0;
  for (; !engine.hasHeader; at += 1 << 12) engine.feed(file.subarray(at, at + (1 << 12)));
  return at;
}

/** What a model gives under rising limits. @param {string} model @param {object} options */
async function underLimits(model, options) {
  const args = [PROGRAM, model, smallModel(), String(LIMITS), JSON.stringify(options)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

for (const [variant, kvCache] of [['simd', 'f32'], ['simd-threads', 'int8']]) {
  test(`R1 ${LIMITS} limits from the start to the full need, ${variant}: OutOfMemory with numbers`, async () => {
    const results = await underLimits(slowModel(), { variant, kvCache, threads: variant === 'simd' ? 1 : 2 });
    assert.equal(results.length, LIMITS);
    const { needed } = results[0].large.details;
    for (const { limit, large, small } of results) {
      assert.equal(small.tokens?.length, 4, `a small model behind it: ${JSON.stringify(small)}`);
      if (limit >= needed) {
        assert.equal(large.tokens?.length, 4, JSON.stringify(large));
        assert.ok(large.bytes <= limit, `${large.bytes} of ${limit} bytes are taken`);
        assert.ok(needed - large.bytes < 1 << 20, `${needed} bytes were announced, ${large.bytes} are taken`);
        continue;
      }
      assert.equal(large.code, 'OutOfMemory', `${limit} of ${needed} bytes: ${JSON.stringify(large)}`);
      assert.deepEqual({ ...large.details, inUse: 0 }, { needed, limit: 2 ** 32, inUse: 0 });
      assert.ok(large.details.inUse >= INITIAL_BYTES && large.details.inUse <= limit);
      assert.match(large.message, /4096 tokens needs \d+ MB of .* has \d+ MB .* contextLength/);
      assert.ok(large.message.includes(`${Math.ceil(needed / 1e6)} MB`));
      assert.equal(large.message.includes("kvCache: 'int8'"), kvCache === 'f32');
    }
    assert.ok(results[LIMITS - 1].limit >= needed);
  });
}

test('all memory is taken when the header is there, and never more than was said', async () => {
  for (const path of [slowModel(), blockScalesModel(), wordyModel()]) {
    for (const kvCache of /** @type {const} */ (['int8', 'f32'])) {
      const engine = await newEngine();
      const file = await readFile(path);
      engine.newModel(null, { ...OPTIONS, contextLength: 256, kvCache });
      assert.deepEqual([engine.hasHeader, engine.fileBytes], [false, { least: 0, most: 0 }]);
      const fed = feedHeader(engine, file);
      const taken = engine.memoryBytes;
      assert.ok(taken <= Math.max(engine.bytesNeeded + 65536, INITIAL_BYTES), `${taken} of ${engine.bytesNeeded}`);
      assert.ok(engine.fileBytes.least <= file.length && file.length <= engine.fileBytes.most);
      assert.throws(() => engine.append(1), { code: 'InvalidInput', message: /not all arrived/ });
      engine.feed(file.subarray(fed));
      engine.finish();
      engine.append(1);
      assert.equal(engine.logits().length, engine.vocabSize);
      assert.equal(engine.memoryBytes, taken, path);
      assert.equal(engine.contextLength, 256);
    }
  }
});

test('a longer context and a float cache need more; without a choice it is 4096 tokens at most', async () => {
  const engine = await newEngine();
  const file = await readFile(slowModel());
  const need = (/** @type {number | undefined} */ contextLength, /** @type {'int8' | 'f32'} */ kvCache) => {
    engine.newModel(null, { ...OPTIONS, contextLength, kvCache });
    feedHeader(engine, file);
    return engine.bytesNeeded;
  };
  const [short, long, float] = [need(64, 'int8'), need(undefined, 'int8'), need(4096, 'f32')];
  assert.ok(short < long && long < float);
  assert.equal(need(4096, 'int8'), long);
});
