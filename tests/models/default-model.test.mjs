// The model that ships, against what its PyTorch original says with the same ternary weights.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { loadModel } from '../../web/node.js';

const golden = JSON.parse(fs.readFileSync(new URL('../../models/trilobite-stories.golden.json', import.meta.url), 'utf8'));
const GREEDY = { temperature: 0, repeatPenalty: 1 };
/**
 * Logits may differ by this: where float32 noise makes one activation round to its other neighbour, the
 * logits behind it move by up to 1 %. Choices that are closer are not compared.
 */
const TOLERANCE = 0.1;

/** @type {import('../../web/index.js').Model} */
let model;
before(async () => { model = await loadModel(); });
after(() => model.dispose());

test('it is a small BitNet b1.58', () => {
  assert.equal(model.info.architecture, 'bitnet-b1.58');
  assert.equal(model.info.linearLayers, 'ternary');
  assert.equal(model.info.activation, 'relu2');
  assert.ok(model.info.fileBytes <= 4e6);
});

for (const [index, { kind, prompt, prompt_ids: ids, greedy_ids: greedy, top_logit: top, gap }] of golden.cases.entries()) {
  test(`case ${index} (${kind}): greedy ids and their logits`, async () => {
    if (kind === 'text') assert.deepEqual(await model.tokenize(prompt), ids);
    for (const [i, id] of greedy.entries()) {
      const logits = await model.logits([...ids, ...greedy.slice(0, i)]);
      const best = Math.max(...logits);
      assert.ok(Math.abs(best - top[i]) < TOLERANCE, `token ${i}: logit ${best}, expected ${top[i]}`);
      if (gap[i] > TOLERANCE) assert.equal(logits.indexOf(best), id, `token ${i}`);
    }
  });
}
