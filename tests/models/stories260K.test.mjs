/**
 * stories260K.test.mjs - a real float32 Llama model, converted from llama2.c, against golden tokens and
 * logits: embedding, norms, rotary embedding, attention, gated feed-forward, tied head, tokenizer.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import zlib from 'node:zlib';
import { llama2cModel } from '../../tools/convert-llama2c.mjs';
import { ggufBytes } from '../../tools/gguf.mjs';
import { loadModel } from '../../web/node.js';

/** @param {string} name */
const fixture = (name) => fs.readFileSync(new URL(`../fixtures/stories260K/${name}`, import.meta.url));
const golden = JSON.parse(fixture('golden.json').toString());
const checkpoint = zlib.brotliDecompressSync(fixture('stories260K.bin.br'));
const tokenizer = zlib.brotliDecompressSync(fixture('tok512.bin.br'));
const GREEDY = { temperature: 0, repeatPenalty: 1 };

/** @param {string} type */
const load = (type) => loadModel(ggufBytes(llama2cModel(checkpoint, tokenizer, type)), { cache: false, kvCache: 'f32' });

describe('stories260K in float32', () => {
  /** @type {import('../../web/index.js').Model} */
  let model;
  before(async () => { model = await load('f32'); });
  after(() => model.dispose());

  test('greedy decoding gives the golden tokens', async () => {
    const [bos, ...expected] = golden.ids;
    assert.equal(expected.length, 256);
    const { tokens } = await model.generate([bos], { ...GREEDY, maxTokens: expected.length }).result;
    assert.deepEqual(tokens, expected);
  });

  test('logits agree to 1e-4', async () => {
    assert.equal(golden.logits.length, 10);
    for (const { pos, logits } of golden.logits) {
      const actual = await model.logits(golden.ids.slice(0, pos + 1));
      assert.equal(actual.length, logits.length);
      const worst = Math.max(...actual.map((value, i) => Math.abs(value - logits[i])));
      assert.ok(worst < 1e-4, `position ${pos}: off by ${worst}`);
    }
  });

  test('the tokenizer gives back the text and its tokens', async () => {
    assert.equal((await model.detokenize(golden.ids)).trim(), golden.text.trim());
    assert.deepEqual(await model.tokenize('Once upon a time'), golden.ids.slice(0, 5));
  });
});

describe('stories260K, quantised', () => {
  /** Types, and how many tokens each follows the float32 text. */
  for (const [type, same] of /** @type {const} */ ([['f16', 256], ['bf16', 40], ['q8_0', 40]])) {
    test(`${type} follows the golden tokens for ${same}`, async (t) => {
      const model = await load(type);
      t.after(() => model.dispose());
      const { tokens } = await model.generate([golden.ids[0]], { ...GREEDY, maxTokens: same }).result;
      assert.deepEqual(tokens, golden.ids.slice(1, same + 1));
    });
  }
});
