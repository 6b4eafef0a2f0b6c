// Long prompts in Node. tests/browser/batches.test.mjs has them in Chromium, in all variants.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../web/node.js';
import { unequalBatches } from '../support/batches.mjs';
import { blockScalesModel, oddModel } from '../support/models.mjs';

const DEFAULT_MODEL = fileURLToPath(new URL('../../models/trilobite-15m.gguf', import.meta.url));

/** @type {[string, string, import('../../web/index.d.ts').LoadOptions][]} */
const MODELS = [
  ['default model', DEFAULT_MODEL, {}],
  ['default model, KV cache in f32', DEFAULT_MODEL, { kvCache: 'f32' }],
  ['block scales', blockScalesModel(), {}],
  ['odd shape, int8 head', oddModel(), { head: 'int8' }],
];

for (const variant of /** @type {const} */ (['simd', 'simd-threads'])) {
  for (const [name, path, options] of MODELS) {
    test(`${variant}, ${name}: logits do not depend on how a prompt is cut`, async () => {
      assert.deepEqual(await unequalBatches(loadModel, path, { ...options, variant }),
        { variant, tokensMatter: true, unequal: [] });
    });
  }
}
