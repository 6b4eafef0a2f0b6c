// The int8 output head, which estimates most logits: what is drawn must be what exact logits give.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadModel } from '../../web/node.js';
import { wordyModel } from '../support/models.mjs';

/** @type {import('../../web/index.d.ts').Model} */
let model;
before(async () => { model = await loadModel(wordyModel(), { head: 'int8', cache: false }); });
after(() => model.dispose());

/** @param {number[]} ids @param {import('../../web/index.d.ts').GenerateOptions} settings */
async function draw(ids, settings) {
  return (await model.generate(ids, { ...settings, maxTokens: 1 }).result).tokens;
}

/** From estimates: the session forgets what it held. @param {number[]} ids @param {object} settings */
async function drawFirst(ids, settings) {
  await model.logits([ids[0] + 1]);
  return draw(ids, settings);
}

/** From logits that somebody has looked at, which makes all of them exact. @param {number[]} ids @param {object} settings */
async function drawExact(ids, settings) {
  await model.logits(ids);
  return draw(ids, settings);
}

const REPEAT = { repeatPenalty: 1.1, repeatWindow: 64 };
const SAMPLERS = {
  greedy: { temperature: 0, repeatPenalty: 1 },
  'greedy with a strong repeat penalty': { temperature: 0, ...REPEAT, repeatPenalty: 4 },
  'top 40': { temperature: 1, topK: 40, topP: 1, minP: 0, ...REPEAT },
  'top 40, top p, min p': { temperature: 0.8, topK: 40, topP: 0.9, minP: 0.05, ...REPEAT },
  'all': { temperature: 1, topK: 0, topP: 0.9, minP: 0, ...REPEAT },
};

for (const [name, settings] of Object.entries(SAMPLERS)) {
  test(`${name}: the same ids as from exact logits`, async () => {
    const drawn = new Set();
    for (let seed = 1; seed <= 40; seed += 1) {
      // The last id is among the best, where a repeat penalty matters.
      const ids = Array.from({ length: 12 }, (_, i) => 300 + (seed * 971 + i * 1543) % 5000);
      const ofEstimates = await drawFirst(ids, { ...settings, seed });
      assert.deepEqual(ofEstimates, await drawExact(ids, { ...settings, seed }), `seed ${seed}`);
      drawn.add(ofEstimates[0]);
    }
    assert.ok(drawn.size > 10, `${drawn.size} ids`);
  });
}

test('a text that was generated from estimates', async () => {
  const settings = { temperature: 0, ...REPEAT };
  const prompt = await model.tokenize('One day');
  const { tokens } = await model.generate(prompt, { ...settings, maxTokens: 60 }).result;
  for (let n = 0; n < tokens.length; n += 1) {
    assert.deepEqual(await drawExact([...prompt, ...tokens.slice(0, n)], settings), [tokens[n]], `token ${n}`);
  }
});
