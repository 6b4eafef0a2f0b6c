import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate } from '../../web/token-loop.js';

const END = 999;
const SETTINGS = { maxTokens: 100, stop: [], seed: 1 };

/** An engine that says the given pieces, one per token, and then ends. */
function scriptedEngine(pieces, { contextLength = 1000 } = {}) {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : Uint8Array.from(piece)));
  let length = 0;
  let next = 0;
  const held = [];
  return {
    contextLength,
    held,
    get length() { return length; },
    tokenize: (text) => new Int32Array(text.length),
    setSampler() { next = 0; },
    prefix: () => length,
    sync(ids) {
      length += 1;
      return ids.length - length;
    },
    sample: () => (next < pieces.length ? next : END),
    isEnd: (id) => id === END,
    piece: (id) => bytes[id],
    append(id) {
      held.push(id);
      length += 1;
      next += 1;
    },
  };
}

/** Runs a generation; `onText` may set `job.aborted`. */
async function run(engine, settings = {}, { prompt = 'abc', onText = () => {} } = {}) {
  const texts = [];
  const job = { aborted: false, emit: (text) => { texts.push(text); onText(text, job); } };
  const result = await generate(engine, prompt, { ...SETTINGS, ...settings }, job);
  assert.equal(texts.join(''), result.text, 'the result is what was streamed');
  return { ...result, texts };
}

test('the model ends the text', async () => {
  const { text, tokens, finishReason, timings } = await run(scriptedEngine(['one', ' two']));
  assert.deepEqual([text, tokens, finishReason], ['one two', [0, 1], 'stop']);
  assert.deepEqual([timings.promptTokens, timings.cachedTokens, timings.generatedTokens], [3, 0, 2]);
});

test('maxTokens and a full context end the text', async () => {
  const engine = scriptedEngine(['a', 'b', 'c', 'd']);
  const { text, finishReason } = await run(engine, { maxTokens: 2 });
  assert.deepEqual([text, finishReason], ['ab', 'length']);
  assert.deepEqual(engine.held, [0], 'the last token is not evaluated for nothing');
  const full = await run(scriptedEngine(['a', 'b', 'c', 'd'], { contextLength: 5 }));
  assert.deepEqual([full.text, full.finishReason], ['abc', 'length']);
  const exact = await run(scriptedEngine(['a', 'b'], { contextLength: 3 }));
  assert.deepEqual([exact.text, exact.finishReason], ['a', 'length']);
});

test('a prompt that does not fit says how much it is', async () => {
  const error = { code: 'ContextOverflow', details: { tokens: 3, limit: 2 } };
  await assert.rejects(run(scriptedEngine(['a'], { contextLength: 2 })), error);
  await assert.rejects(run(scriptedEngine(['a']), {}, { prompt: '' }), { code: 'InvalidInput' });
});

test('stop texts end the text, with the tokens that belong to it', async () => {
  const { text, tokens, finishReason } = await run(scriptedEngine(['yes', '\n', '\nUs', 'er', ':']), { stop: ['\n\n'] });
  assert.deepEqual([text, tokens, finishReason], ['yes', [0], 'stop']);
  const undecided = await run(scriptedEngine(['yes', '\n']), { stop: ['\n\n'] });
  assert.equal(undecided.text, 'yes\n', 'what was held back comes at the end');
  const cut = await run(scriptedEngine(['yes', '\n', 'no']), { stop: ['\n\n'], maxTokens: 2 });
  assert.equal(cut.text, 'yes\n');
});

test('characters that are split over tokens are never shown in parts', async () => {
  const story = 'a€😀é\uFEFFz';
  const bytes = [...new TextEncoder().encode(story)];
  for (let size = 1; size < 8; size += 1) {
    const pieces = [];
    for (let i = 0; i < bytes.length; i += size) pieces.push(bytes.slice(i, i + size));
    const { text, texts } = await run(scriptedEngine(pieces));
    assert.equal(text, story);
    assert.ok(texts.every((part) => !part.includes('\uFFFD')));
  }
  const { text } = await run(scriptedEngine([[0xf0, 0x9f]]));
  assert.equal(text, '\uFFFD', 'a half character at the end shows');
});

test('an abort keeps what was sent, and only its tokens', async () => {
  const stopAt = (wanted) => ({ onText: (text, job) => { job.aborted = text === wanted; } });
  const { text, tokens, finishReason } = await run(scriptedEngine(['a', 'b', 'c', 'd']), {}, stopAt('b'));
  assert.deepEqual([text, tokens, finishReason], ['ab', [0, 1], 'abort']);
  const holding = scriptedEngine(['a', '\n', 'b']);
  const job = { aborted: false, emit() {} };
  const { piece } = holding;
  holding.piece = (id) => {
    job.aborted = id === 1;
    return piece(id);
  };
  const held = await generate(holding, 'abc', { ...SETTINGS, stop: ['\n\n'] }, job);
  assert.deepEqual([held.text, held.tokens, held.finishReason], ['a', [0], 'abort'], 'the line break was not sent');
  const early = scriptedEngine(['a']);
  const result = await generate(early, 'abc', SETTINGS, { aborted: true, emit() {} });
  assert.deepEqual([result.finishReason, result.tokens, early.length], ['abort', [], 0]);
});
