// A model in parts: the engine joins their headers, and the joined file is the model.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Engine } from '../../web/engine.js';
import { ggufBytes, partName, splitSpec, writeSplitGguf } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';

const OPTIONS = { activation: /** @type {const} */ ('auto'), i2sLayout: /** @type {const} */ ('128x32'),
  head: /** @type {const} */ ('auto'), headerOnly: false, contextLength: 16, kvCache: /** @type {const} */ ('int8') };
const IDS = Int32Array.of(1, 2, 3);

const module = await WebAssembly.compile(readFileSync(new URL('../../wasm/dist/trilobite-simd.wasm', import.meta.url)));
const engine = await Engine.create(module, false);

/** The joined file, as a loader puts it together. @param {Uint8Array[]} parts @param {number} chunk */
function join(parts, chunk) {
  const split = engine.newSplit(parts.length);
  try {
    parts.forEach((bytes, part) => {
      let at = 0;
      while (!split.feed(part, bytes.subarray(at, at + chunk))) {
        at += chunk;
        assert.ok(at < bytes.length);
      }
    });
    const { header, size, parts: places } = split.layout();
    const file = new Uint8Array(size);
    file.set(header);
    places.forEach((place, part) => {
      const data = parts[part].subarray(place.start, place.start + place.size);
      assert.equal(data.length, place.size);
      file.set(data, place.at);
    });
    return file;
  } finally {
    split.free();
  }
}

/** @param {Uint8Array} file */
function logitsOf(file) {
  engine.newModel(file.length, OPTIONS);
  engine.feed(file);
  engine.finish();
  assert.equal(engine.sync(IDS, 0), 0);
  return engine.logits();
}

for (const type of ['f16', 'tq1_0', 'i2_s']) {
  test(`a model of ${type} in 1 to 5 parts gives the logits of the whole`, () => {
    for (const alignment of [32, 128]) {
      const spec = { ...randomModel({ type }), alignment };
      const want = logitsOf(ggufBytes(spec));
      for (const count of [1, 2, 3, 5]) {
        for (const emptyFirst of count > 1 ? [false, true] : [false]) {
          const parts = splitSpec(spec, count, { emptyFirst }).map(ggufBytes);
          const file = join(parts, count === 3 ? 1 << 20 : 1000);
          assert.deepEqual(logitsOf(file), want, `${count} parts, alignment ${alignment}`);
          assert.equal(engine.fileBytes.least, file.length);
        }
      }
    }
  });
}

test('parts are written beside each other, under the names that gguf-split gives', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trilobite-split-'));
  try {
    const spec = randomModel({});
    const files = writeSplitGguf(path.join(folder, 'model.gguf'), spec, 3);
    assert.deepEqual(files.map((file) => path.basename(file)),
      ['model-00001-of-00003.gguf', 'model-00002-of-00003.gguf', 'model-00003-of-00003.gguf']);
    assert.deepEqual(logitsOf(join(files.map((file) => readFileSync(file)), 4096)), logitsOf(ggufBytes(spec)));
    assert.equal(partName('a/b', 9, 12345), 'a/b-00010-of-12345.gguf');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('parts that do not belong together are refused, with the reason', () => {
  const parts = splitSpec(randomModel({}), 3).map(ggufBytes);
  const [, , other] = splitSpec(randomModel({ layers: 3 }), 3).map(ggufBytes);
  /** @type {[Uint8Array[], RegExp][]} */
  const cases = [
    [[parts[0], parts[2], parts[1]], /part 2 of 3 says that it is part 3/],
    [parts.slice(0, 2), /part 1 says that there are 3 parts, not 2/],
    [[parts[0], parts[1], other], /part 3 says that all parts hold \d+ tensors/],
    [[ggufBytes(randomModel({})), parts[1]], /part 1 of 2: metadata split.no is missing/],
    [[Buffer.from('<!doctype html>')], /part 1 of 1: not a GGUF file/],
    [Array(65535).fill(parts[0]), /65535 parts; 1 to 1024 are supported/],
  ];
  for (const [files, message] of cases) {
    assert.throws(() => join(files, 1 << 16), { name: 'TrilobiteError', code: 'FormatCorrupt', message });
  }
  const split = engine.newSplit(2);
  split.feed(0, parts[0].subarray(0, 100));
  assert.throws(() => split.layout(), { code: 'InvalidInput', message: /part 1 of 2 has not arrived/ });
  split.free();
});
