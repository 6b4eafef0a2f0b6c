// The scalar kernels natively, the SIMD128 kernels in Node and in Chromium: same prompts, same ids.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { loadModel } from '../../web/node.js';

/** @typedef {{temperature: number, minP: number, repeatPenalty: number, maxTokens: number, seed: number}} Settings */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NATIVE = fileURLToPath(new URL('../../build/trilobite', import.meta.url));
const MODEL = 'models/trilobite-15m.gguf';
const PROMPTS = [
  'Once upon a time', 'The little dog', 'One day, a girl named Mia', 'Tom and his mother went to the park',
  'It was raining, so', '"Can I have a cookie?"', 'The big red ball', 'A frog sat on a stone', 'In the garden',
  'Ben was sad because', 'The sun was warm and', 'There were three bears', 'At night the moon', 'Lily lost her doll',
  'The cat said:', 'My friend Sam', 'They found a box. Inside', 'Grandma baked a cake', 'Why', 'The end of the day',
];
const GREEDY = { temperature: 0, minP: 0, repeatPenalty: 1, maxTokens: 64, seed: 0 };
const SAMPLED = { temperature: 0.8, minP: 0.05, repeatPenalty: 1.1, maxTokens: 64, seed: 7 };

/** @param {string} prompt @param {Settings} settings @returns {Promise<number[]>} */
async function nativeIds(prompt, { temperature, minP, repeatPenalty, maxTokens, seed }) {
  const options = { temperature, 'min-p': minP, 'repeat-penalty': repeatPenalty, 'max-tokens': maxTokens, seed };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { stdout } = await promisify(execFile)(NATIVE, ['run', MODEL, prompt, ...words, '--ids'], { cwd: ROOT });
  return stdout.trim().split(' ').map(Number);
}

/**
 * Ids behind each prompt. Runs in Node and, as text, in the page.
 * @param {typeof loadModel} load @param {string} source @param {string[]} prompts @param {Settings} settings
 */
async function libraryIds(load, source, prompts, settings) {
  const model = await load(source, { cache: false });
  const ids = [];
  for (const prompt of prompts) ids.push((await model.generate(prompt, settings).result).tokens);
  await model.dispose();
  return ids;
}

describe('native, Node and Chromium give identical ids', () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;

  before(async () => {
    server = await serve({ root: ROOT });
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(`${server.url}blank.html`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** @param {string[]} prompts @param {Settings} settings @returns {Promise<number[][]>} */
  function chromiumIds(prompts, settings) {
    const values = [`/${MODEL}`, prompts, settings].map((value) => JSON.stringify(value)).join(', ');
    return page.evaluate(`import('/dist/index.js').then(({ loadModel }) => (${libraryIds})(loadModel, ${values}))`);
  }

  /** @param {string[]} prompts @param {Settings} settings */
  async function compare(prompts, settings) {
    const inNode = await libraryIds(loadModel, `${ROOT}${MODEL}`, prompts, settings);
    const inChromium = await chromiumIds(prompts, settings);
    for (const [i, prompt] of prompts.entries()) {
      const native = await nativeIds(prompt, settings);
      assert.deepEqual(inNode[i], native, `Node and native differ behind "${prompt}"`);
      assert.deepEqual(inChromium[i], native, `Chromium and native differ behind "${prompt}"`);
    }
    return inNode;
  }

  test('20 prompts, 64 greedy tokens each', async () => {
    const ids = await compare(PROMPTS, GREEDY);
    assert.equal(ids.length, 20);
    const short = ids.filter((tokens) => tokens.length < 64);
    assert.ok(short.length <= 2, `${short.length} prompts ended before 64 tokens`);
    assert.equal(new Set(ids.map(String)).size, 20, 'prompts must lead to different texts');
  });

  for (const kvCache of /** @type {const} */ (['int8', 'f32'])) {
    test(`logits with a KV cache in ${kvCache}, to the bit`, async (t) => {
      const model = await loadModel(`${ROOT}${MODEL}`, { cache: false, kvCache });
      t.after(() => model.dispose());
      const ids = Array.from({ length: 50 }, (_, i) => 5 + 37 * i);
      const words = ['logits', MODEL, ...ids.map(String), ...(kvCache === 'f32' ? ['--kv', 'f32'] : [])];
      const { stdout } = await promisify(execFile)(NATIVE, words, { cwd: ROOT, encoding: 'buffer' });
      assert.deepEqual(Buffer.from((await model.logits(ids)).buffer), stdout);
    });
  }

  test('sampled tokens of the same seed', async () => {
    await compare(PROMPTS.slice(0, 4), SAMPLED);
  });
});
