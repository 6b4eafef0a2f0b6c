// The WebAssembly build against golden files from transformers' BitNet and LLaMA classes, for every
// architecture and tensor type. README.md says how they are made.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../web/node.js';
import '../fixtures/unpack.mjs';

const GREEDY = { temperature: 0, repeatPenalty: 1 };
// Of the largest logit. The seeds keep activations away from rounding ties and choices from ties, so
// that only the noise of float32 is left.
const TOLERANCE = 1e-5;

const goldens = new URL('../fixtures/oracle/', import.meta.url);
const models = new URL('../../build/fixtures/oracle/', import.meta.url);

/** @param {ArrayLike<number>} values */
const largest = (values) => Math.max(...Array.from(values, Math.abs));

for (const file of readdirSync(goldens).filter((name) => name.endsWith('.json'))) {
  const golden = JSON.parse(readFileSync(new URL(file, goldens), 'utf8'));
  const sequence = [...golden.prompt, ...golden.greedy];
  for (const gguf of Object.values(golden.files)) {
    describe(String(gguf), () => {
      /** @type {import('../../web/index.js').Model} */
      let model;
      before(async () => {
        model = await loadModel(fileURLToPath(new URL(String(gguf), models)), { cache: false, kvCache: 'f32' });
      });
      after(() => model?.dispose());

      test(`logits agree to ${TOLERANCE}`, async (t) => {
        for (const [position, expected] of Object.entries(golden.logits)) {
          const actual = await model.logits(sequence.slice(0, Number(position) + 1));
          assert.equal(actual.length, expected.length);
          const error = largest(actual.map((value, i) => value - expected[i])) / largest(expected);
          t.diagnostic(`position ${position}: relative error ${error.toExponential(1)}`);
          assert.ok(error <= TOLERANCE, `position ${position}: off by ${error}`);
        }
      });

      test('greedy decoding gives the same 64 ids', async () => {
        const { tokens } = await model.generate(golden.prompt, { ...GREEDY, maxTokens: 64 }).result;
        assert.equal(golden.greedy.length, 64);
        assert.deepEqual(tokens, golden.greedy);
      });
    });
  }
}
