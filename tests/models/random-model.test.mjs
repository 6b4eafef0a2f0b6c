/**
 * random-model.test.mjs - the maker of random models: reproducible, and true to the published shapes.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { encodeHeader, ggufBytes, rawValue, readHeader } from '../../tools/gguf.mjs';
import { PRESETS, randomModel } from '../../tools/random-model.mjs';

/** @param {Parameters<typeof randomModel>[0]} options */
const sha256 = (options) => createHash('sha256').update(ggufBytes(randomModel(options))).digest('hex');

test('the same seed gives the same file, another seed another one', () => {
  assert.equal(sha256({ seed: 7 }), sha256({ seed: 7 }));
  assert.notEqual(sha256({ seed: 7 }), sha256({ seed: 8 }));
});

test('2b-4t repeats the published file: keys, tensors, types, size', () => {
  const spec = randomModel(PRESETS['2b-4t']);
  const { header, fileSize } = encodeHeader(spec);
  assert.equal(fileSize, 1187801280);
  const { metadata, tensors } = readHeader(header);
  const values = Object.fromEntries(metadata.filter(([key]) => !/tokens|scores|token_type|merges/.test(key))
    .map((pair) => [pair[0], rawValue(pair)]));
  assert.equal(metadata.length, 24);
  assert.equal(values['general.architecture'], 'bitnet-b1.58');
  assert.equal(values['general.file_type'], 40);
  assert.equal(values['tokenizer.ggml.model'], 'gpt2');
  assert.equal(values['tokenizer.ggml.pre'], undefined);
  assert.equal(values['tokenizer.ggml.padding_token_id'], 128001);
  assert.equal(tensors.length, 332);
  /** @type {Record<number, number>} */
  const counts = {};
  for (const { typeId } of tensors) counts[typeId] = (counts[typeId] ?? 0) + 1;
  assert.deepEqual(counts, { 0: 121, 1: 1, 36: 210 });
  assert.deepEqual(tensors.slice(0, 3).map(({ name }) => name),
    ['token_embd.weight', 'blk.0.attn_norm.weight', 'blk.0.ffn_down.weight']);
  assert.deepEqual(tensors[0].dims, [2560, 128256]);
});

test('matrices that the type cannot hold fall back to f16', () => {
  const types = (/** @type {string} */ preset) =>
    Object.fromEntries(randomModel(PRESETS[preset]).tensors.map(({ name, type }) => [name, type]));
  assert.deepEqual(types('3b')['blk.0.ffn_down.weight'], 'f16');
  assert.deepEqual(types('3b')['blk.0.ffn_up.weight'], 'i2_s');
  assert.deepEqual(types('1.3b')['blk.0.ffn_down.weight'], 'f16');
  assert.ok(!Object.entries(types('700m')).some(([name, type]) => name.startsWith('blk') && type === 'f16'));
});
