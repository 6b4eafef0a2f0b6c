// A KV cache that no single block of WebAssembly memory could hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ggufBytes } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';
import { loadModel } from '../../web/node.js';

test('a KV cache of more than 2 GiB; memory that is not used yet costs nothing', async (t) => {
  const context = 2 ** 17;
  const bytes = ggufBytes(randomModel({ embd: 512, ffn: 512, layers: 5, heads: 8, kvHeads: 8, context }));
  const model = await loadModel(bytes, { contextLength: context, kvCache: 'f32', cache: false });
  t.after(() => model.dispose());
  assert.ok(Number(model.info.memory?.kvCache) > 2 ** 31);
  const logits = await model.logits([1, 2, 3]);
  assert.ok(logits.every(Number.isFinite));
});
