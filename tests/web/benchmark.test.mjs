// model.benchmark() in Node, on small random models: what it measures adds up, and it disturbs nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadModel } from '../../web/node.js';
import { slowModel, smallModel } from '../support/models.mjs';

const STAGES = ['embed', 'norm', 'qkv', 'rope_kv', 'attention', 'attn_out', 'gate_up', 'gate', 'down', 'head', 'check', 'sample'];
const GREEDY = { temperature: 0, maxTokens: 12 };

/** @type {import('../../web/index.d.ts').Model} */
let small;
/** @type {import('../../web/index.d.ts').Model} */
let slow;

before(async () => {
  [small, slow] = await Promise.all([loadModel(smallModel()), loadModel(slowModel())]);
});
after(() => Promise.all([small.dispose(), slow.dispose()]));

test('rates, stages and limits of a model', async () => {
  const parts = [];
  const result = await slow.benchmark({ seconds: 12, onProgress: (progress) => parts.push(progress) });
  assert.deepEqual(parts.map(({ part }) => part), ['prompt', 'decode', 'fill', 'longDecode', 'limits']);
  assert.ok(parts.every(({ done }, i) => done === i / 5));
  assert.equal(result.variant, slow.info.variant);
  assert.equal(result.threads, slow.info.threads);
  assert.equal(result.prompt.context, 64);
  assert.equal(result.decode.context, 64);
  assert.equal(result.longDecode.context, 512);
  for (const run of [result.prompt, result.decode, result.longDecode]) {
    assert.deepEqual(run.stages.map(({ name }) => name), STAGES);
    assert.ok(run.steps >= 1 && run.slowest <= run.tokensPerSecond && run.tokensPerSecond <= run.fastest);
    assert.ok(Math.abs(run.stages.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
    assert.ok(run.stages.every(({ ms }) => ms >= 0));
  }
  const { read, vector, vectorInCache, prompt, promptInCache, gigaAdditionsPerSecond } = result.limits;
  assert.deepEqual(read.map(({ streams }) => streams), [1, 4, 8, 16]);
  const rates = [...read, vector].map((entry) => entry.gigabytesPerSecond).concat(
    [vector, vectorInCache, prompt, promptInCache].map((entry) => entry.gigaMultiplicationsPerSecond), gigaAdditionsPerSecond);
  for (const rate of rates) assert.ok(rate > 0 && rate < 1e5, `${rate}`);
  for (const { ofLimit } of [vector, prompt]) assert.ok(ofLimit > 0 && ofLimit < 5, `${ofLimit}`);
  assert.equal(result.memory.ternary, slow.info.memory.ternary);
  assert.ok(result.memory.wasmBytes > 0 && result.seconds < 14);
});

test('the work of a step is that of the shape', async () => {
  const { prompt, decode } = await slow.benchmark({ seconds: 1 });
  const { embeddingLength, feedForwardLength, layers, heads, kvHeads, headDim, vocabSize } = slow.info;
  const products = (run) => Object.fromEntries(run.stages.map(({ name, multiplications }) => [name, multiplications]));
  const oneToken = {
    qkv: layers * embeddingLength * (heads + 2 * kvHeads) * headDim,
    attn_out: layers * embeddingLength * heads * headDim,
    gate_up: 2 * layers * embeddingLength * feedForwardLength,
    down: layers * embeddingLength * feedForwardLength,
  };
  for (const [name, count] of Object.entries(oneToken)) {
    assert.equal(products(decode)[name], count, name);
    assert.equal(products(prompt)[name], prompt.context * count, name);
  }
  assert.equal(products(decode).head, embeddingLength * vocabSize);
  assert.equal(products(prompt).head, embeddingLength * vocabSize, 'logits are made for the last token alone');
  // Each token meets itself and all before it, with its key and its value.
  const pair = 2 * layers * heads * headDim;
  assert.equal(products(prompt).attention, pair * (prompt.context * (prompt.context + 1)) / 2);
  const bytes = decode.stages.reduce((sum, stage) => sum + (oneToken[stage.name] ? stage.bytes : 0), 0);
  assert.equal(bytes, slow.info.memory.ternary);
});

test('generation is the same before and after', async () => {
  const expected = await small.generate('Hello', GREEDY).result;
  await small.benchmark({ seconds: 1 });
  const again = await small.generate('Hello', GREEDY).result;
  assert.deepEqual(again.tokens, expected.tokens);
});

test('calls wait for it, and it can be aborted', async () => {
  const controller = new AbortController();
  const benchmark = slow.benchmark({ seconds: 60, signal: controller.signal, onProgress: () => controller.abort() });
  const generation = slow.generate('Hello', GREEDY).result;
  await assert.rejects(benchmark, { name: 'AbortError' });
  assert.equal((await generation).tokens.length, GREEDY.maxTokens);
  await assert.rejects(slow.benchmark({ signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('a context too short for the usual lengths', async () => {
  const model = await loadModel(smallModel(), { contextLength: 8 });
  const { prompt, decode, longDecode } = await model.benchmark({ seconds: 1 });
  assert.ok(prompt.context < 8 && decode.context < 8 && longDecode.context < 8);
  assert.ok(decode.steps > 0 && longDecode.steps > 0);
  await model.dispose();
});

test('options out of range are refused', async () => {
  await assert.rejects(small.benchmark({ seconds: 0 }), { code: 'InvalidInput', message: /seconds/ });
  await assert.rejects(small.benchmark({ onProgress: 7 }), { code: 'InvalidInput', message: /onProgress/ });
});
