import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as options from '../../web/options.js';

const NEVER = [NaN, Infinity, -Infinity, -1, '1', '', null, {}, [], true, Symbol('x'), 1n];

/** Values that each option takes and refuses, besides NEVER. */
const NUMBERS = {
  maxTokens: { good: [1, 100, 2 ** 32 - 1], bad: [0, 1.5, 2 ** 32] },
  temperature: { good: [0, 1e-9, 0.8, 100], bad: [100.1] },
  topK: { good: [0, 40], bad: [0.5, 2 ** 32] },
  topP: { good: [1e-9, 0.5, 1], bad: [0, 1.01] },
  minP: { good: [0, 0.5, 1], bad: [1.01] },
  repeatPenalty: { good: [0.5, 1, 10], bad: [0, 10.1] },
  repeatWindow: { good: [0, 64], bad: [0.5] },
  seed: { good: [0, 2 ** 32 - 1], bad: [2 ** 32, 0.5] },
};

const BASE = 'https://site.test/page/';

const naming = (name) => (error) => error.code === 'InvalidInput' && error.message.startsWith(`${name} `);

for (const [name, { good, bad }] of Object.entries(NUMBERS)) {
  test(`generate option ${name}`, () => {
    for (const value of good) assert.equal(options.generateOptions({ [name]: value }).settings[name], value);
    for (const value of [...bad, ...NEVER]) {
      assert.throws(() => options.generateOptions({ [name]: value }), naming(name), `${name}: ${String(value)}`);
    }
    assert.throws(() => options.generateOptions({ get [name]() { throw new Error('no'); } }), naming(name));
  });
}

test('generate: stop, signal, and options as a whole', () => {
  assert.deepEqual(options.generateOptions({ stop: ['a', '\n'] }).settings.stop, ['a', '\n']);
  for (const stop of ['a', [''], [1], {}, null]) {
    assert.throws(() => options.generateOptions({ stop }), naming('stop'));
  }
  assert.throws(() => options.generateOptions({ signal: {} }), naming('signal'));
  for (const whole of [null, 1, 'x']) assert.throws(() => options.generateOptions(whole), naming('options'));
  const seeds = new Set(Array.from({ length: 20 }, () => options.generateOptions().settings.seed));
  assert.ok(seeds.size > 15, 'a seed of its own for each call');
});

test('generate: what a model file recommends counts where the caller says nothing', () => {
  const recommended = options.recommendedSampling({
    'general.sampling.temp': 0.25, 'general.sampling.top_k': 7, 'general.sampling.top_p': 0.5, 'general.sampling.min_p': 0.125,
    'general.sampling.penalty_repeat': 1.5, 'general.sampling.penalty_last_n': 9, 'general.name': 'x',
  });
  const all = { temperature: 0.25, topK: 7, topP: 0.5, minP: 0.125, repeatPenalty: 1.5, repeatWindow: 9 };
  assert.deepEqual(recommended, all);
  const { seed: _, ...settings } = options.generateOptions({ topK: 3 }, recommended).settings;
  assert.deepEqual(settings, { ...all, topK: 3, maxTokens: 256, stop: [] });
  assert.deepEqual(options.recommendedSampling({
    'general.sampling.temp': -1, 'general.sampling.top_k': '5', 'general.sampling.top_p': null, 'general.sampling.penalty_last_n': -1,
    'general.sampling.min_p': 0,
  }), { minP: 0 });
});

test('load options', () => {
  const { engine } = options.loadOptions({ contextLength: 77, kvCache: 'f32', activation: 'silu', head: 'keep', i2sLayout: '64x16', cache: { dir: 'x' } }, BASE);
  assert.deepEqual(engine, {
    contextLength: 77, kvCache: 'f32', activation: 'silu', head: 'keep', i2sLayout: '64x16', cache: { dir: 'x' },
    headerOnly: false, wasmUrl: undefined, variant: 'auto', threads: undefined, sha256: undefined,
  });
  const bad = {
    contextLength: [0, 1.5, 2 ** 20 + 1, '5'], activation: ['gelu', 1], head: ['int4'], i2sLayout: ['128'], kvCache: ['f16', 8],
    cache: ['yes', null, 1], onProgress: [1], wasmUrl: [1, 'http://'], workerUrl: [{}, 'http://'], signal: [1],
    sha256: ['abc', 'g'.repeat(64), 1, null], threads: [0, 17, 1.5, '2', null], variant: ['threads', 1, null],
  };
  for (const [name, values] of Object.entries(bad)) {
    for (const value of values) assert.throws(() => options.loadOptions({ [name]: value }, BASE), naming(name));
  }
  assert.throws(() => options.loadOptions({ cache: { dir: '' } }, BASE), naming('cache.dir'));
  for (const variant of ['simd', 'relaxed']) {
    assert.throws(() => options.loadOptions({ variant, threads: 2 }, BASE), naming('threads'));
    assert.equal(options.loadOptions({ variant, threads: 1 }, BASE).engine.threads, 1);
  }
  const addresses = options.loadOptions({ wasmUrl: 'x.wasm', workerUrl: new URL('data:,') }, BASE);
  assert.deepEqual([addresses.engine.wasmUrl, addresses.workerUrl], ['https://site.test/page/x.wasm', 'data:,']);
});

test('token ids', () => {
  assert.deepEqual([...options.tokenIds([0, 9], 'ids', 10)], [0, 9]);
  assert.deepEqual([...options.tokenIds(new Set([3]), 'ids', 10)], [3]);
  for (const ids of [[10], [-1], [1.5], ['1'], '12', 5, null, undefined, [NaN], { 0: 1, length: 1 }]) {
    assert.throws(() => options.tokenIds(ids, 'ids', 10), naming('ids'));
  }
});

test('chat options', () => {
  const user = { role: 'user', content: 'a' };
  const assistant = { role: 'assistant', content: 'b' };
  assert.deepEqual(options.chatOptions({ system: 's', messages: [user, assistant] }).messages, [user, assistant]);
  assert.throws(() => options.chatOptions({ system: 1 }), naming('system'));
  for (const messages of [[user], 'x', {}]) assert.throws(() => options.chatOptions({ messages }), naming('messages'));
  assert.throws(() => options.chatOptions({ messages: [assistant, user] }), naming('messages[0].role'));
  assert.throws(() => options.chatOptions({ messages: [user, null] }), naming('messages[1].role'));
  assert.throws(() => options.chatOptions({ messages: [user, { role: 'assistant' }] }), naming('messages[1].content'));
});
