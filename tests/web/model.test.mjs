// The library in Node with the real engine and random models.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadModel } from '../../web/node.js';
import { ggufBytes } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';
import { plainModel, slowModel, smallModel } from '../support/models.mjs';

const GREEDY = { temperature: 0, maxTokens: 24 };
const isAbort = (error) => error instanceof DOMException && error.name === 'AbortError';

/** @type {import('../../web/index.d.ts').Model} */
let small;
/** @type {import('../../web/index.d.ts').Model} */
let slow;

before(async () => {
  [small, slow] = await Promise.all([loadModel(smallModel()), loadModel(slowModel())]);
});
after(() => Promise.all([small.dispose(), slow.dispose()]));

async function collect(generation) {
  let text = '';
  for await (const piece of generation) text += piece;
  return text;
}

const delay = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Milliseconds from the call to the settling of what it returns. */
async function timed(action) {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}

// ---- loading --------------------------------------------------------------------------------------

test('path, file URL, bytes and Blob are the same model', async () => {
  const path = smallModel();
  const bytes = await readFile(path);
  const expected = await small.generate('Hello', GREEDY).result;
  const sources = [pathToFileURL(path), pathToFileURL(path).href, new Uint8Array(bytes), bytes.buffer.slice(
    bytes.byteOffset, bytes.byteOffset + bytes.length), new Blob([bytes])];
  for (const source of sources) {
    const model = await loadModel(source);
    assert.deepEqual((await model.generate('Hello', GREEDY).result).tokens, expected.tokens);
    assert.equal(model.info.cached, false);
    await model.dispose();
  }
});

test('progress rises to the whole', async () => {
  const steps = [];
  const model = await loadModel(slowModel(), { onProgress: (step) => steps.push(step), contextLength: 64 });
  await model.dispose();
  assert.equal(steps.at(-1).phase, 'ready');
  assert.ok(steps.slice(0, -1).every(({ phase }) => phase === 'load'));
  steps.reduce((earlier, step) => {
    assert.ok(step.bytesDone >= earlier.bytesDone && step.bytesDone <= step.bytesTotal);
    return step;
  });
  assert.equal(steps.at(-1).bytesDone, model.info.fileBytes);
  assert.equal(model.info.contextLength, 64);
});

test('what is no model is refused, and the next load works', async () => {
  const bytes = await readFile(smallModel());
  const cut = (length) => new Blob([bytes.subarray(0, length)]);
  await assert.rejects(loadModel(new Blob(['<!doctype html><p>Not found, sorry about that.'])), { code: 'FormatCorrupt' });
  await assert.rejects(loadModel(cut(100)), { code: 'FormatCorrupt' });
  await assert.rejects(loadModel(cut(bytes.length - 1)), { code: 'FormatCorrupt' });
  await assert.rejects(loadModel('no-such-file.gguf'), { code: 'InvalidInput', message: /no-such-file/ });
  await assert.rejects(loadModel(17), { code: 'InvalidInput' });
  await assert.rejects(loadModel(smallModel(), { contextLength: 100_000 }), { code: 'InvalidInput' });
  await assert.rejects(loadModel(smallModel(), { wasmUrl: new URL('file:///no/such.wasm') }), { code: 'EngineFault' });
  await (await loadModel(smallModel())).dispose();
});

test('a load can be aborted, and an error in onProgress ends it', async () => {
  const controller = new AbortController();
  const loading = loadModel(slowModel(), { signal: controller.signal, onProgress: () => controller.abort() });
  await assert.rejects(loading, isAbort);
  await assert.rejects(loadModel(slowModel(), { signal: AbortSignal.abort() }), isAbort);
  await assert.rejects(loadModel(slowModel(), { onProgress() { throw new Error('mine'); } }), { message: 'mine' });
});

// ---- text -----------------------------------------------------------------------------------------

test('tokenize and detokenize', async () => {
  const text = 'Hé\0llo \u{1F600} <|eot_id|>';
  const ids = await small.tokenize(text);
  assert.equal(await small.detokenize(ids), text, 'a NUL is a character like others');
  assert.deepEqual(await small.tokenize(text, { addBos: false }), ids.slice(1));
  assert.deepEqual(await small.tokenize(new TextEncoder().encode(text)), ids);
  assert.deepEqual(await small.tokenize('', { addBos: false }), []);
  assert.deepEqual(await small.tokenize('\uD800x'), await small.tokenize('\uFFFDx'), 'half a character becomes U+FFFD');
  const [end] = await small.tokenize('<|eot_id|>', { addBos: false, special: true });
  assert.equal(await small.detokenize(Array(100).fill(end), { special: true }), '<|eot_id|>'.repeat(100));
  assert.equal(await small.detokenize([end]), '');
  await assert.rejects(small.tokenize(5), { code: 'InvalidInput' });
  await assert.rejects(small.detokenize([512]), { code: 'InvalidInput' });
});

// ---- generation -----------------------------------------------------------------------------------

test('the same seed gives the same text; the result tells a random one', async () => {
  const options = { maxTokens: 20, temperature: 1.5 };
  const first = await small.generate('Hello', options).result;
  const again = await small.generate('Hello', { ...options, seed: first.seed }).result;
  assert.deepEqual(again.tokens, first.tokens);
  const other = await small.generate('Hello', { ...options, seed: (first.seed + 1) % 2 ** 32 }).result;
  assert.notDeepEqual(other.tokens, first.tokens);
});

test('the sampling that a model file recommends counts, unless the caller says otherwise', async () => {
  const spec = randomModel({});
  spec.metadata.push(['general.sampling.temp', 'f32', 0], ['general.sampling.top_p', 'f32', -1]);
  const model = await loadModel(ggufBytes(spec));
  const greedy = await model.generate('Hello', GREEDY).result;
  const { temperature: _, ...unsaid } = GREEDY;
  assert.deepEqual((await model.generate('Hello', unsaid).result).tokens, greedy.tokens);
  assert.notDeepEqual((await model.generate('Hello', { ...unsaid, temperature: 2 }).result).tokens, greedy.tokens);
  const answer = await model.createChat().send('Hello', GREEDY).result;
  assert.deepEqual((await model.createChat().send('Hello', unsaid).result).tokens, answer.tokens);
  await model.dispose();
});

test('the result without iterating, both, and ids as a prompt', async () => {
  const expected = await small.generate('Hello', GREEDY).result;
  assert.equal(expected.finishReason, 'length');
  assert.equal(expected.tokens.length, 24);
  const generation = small.generate('Hello', GREEDY);
  assert.equal(await collect(generation), expected.text);
  assert.equal((await generation.result).text, expected.text);
  const fromIds = small.generate(await small.tokenize('Hello'), GREEDY);
  const { result } = fromIds;
  assert.equal(await collect(fromIds), expected.text);
  assert.deepEqual((await result).tokens, expected.tokens);
  assert.throws(() => fromIds[Symbol.asyncIterator](), { code: 'InvalidInput' });
});

test('a known beginning is not worked through again, and gives the same', async () => {
  const prompt = 'All the king\'s horses and all the king\'s men';
  const first = await small.generate(prompt, GREEDY).result;
  const again = await small.generate(prompt, GREEDY).result;
  assert.deepEqual(again.tokens, first.tokens);
  assert.equal(again.timings.cachedTokens, again.timings.promptTokens - 1);
});

test('a prompt that is longer than the context says so; one that fills it gives a token', async () => {
  const prompt = (length) => Array.from({ length }, (_, i) => 40 + i % 50);
  await assert.rejects(small.generate(prompt(257)).result, { code: 'ContextOverflow', details: { tokens: 257, limit: 256 } });
  const full = await small.generate(prompt(256), GREEDY).result;
  assert.deepEqual([full.tokens.length, full.finishReason], [1, 'length']);
  const nearly = await small.generate(prompt(250), GREEDY).result;
  assert.deepEqual([nearly.tokens.length, nearly.finishReason], [7, 'length']);
  await assert.rejects(small.generate([]).result, { code: 'InvalidInput' });
});

test('logits are those behind the last id', async () => {
  const ids = await small.tokenize('Hello');
  const logits = await small.logits(ids);
  assert.equal(logits.length, small.info.vocabSize);
  const [next] = (await small.generate(ids, { temperature: 0, maxTokens: 1, repeatPenalty: 1 }).result).tokens;
  assert.equal(logits.indexOf(Math.max(...logits)), next);
});

// ---- abort, order, leaving ------------------------------------------------------------------------

test('abort while generating, and the next call works', async () => {
  const expected = await slow.generate('Hello', GREEDY).result;
  for (let run = 0; run < 3; run += 1) {
    const controller = new AbortController();
    const generation = slow.generate('Hello', { temperature: 0, maxTokens: 4000, signal: controller.signal });
    let taken = '';
    let abortedAt = 0;
    await assert.rejects(async () => {
      for await (const text of generation) {
        taken += text;
        if (taken.length > 5 * (run + 1) && !controller.signal.aborted) {
          abortedAt = performance.now();
          controller.abort();
        }
      }
    }, isAbort);
    assert.ok(performance.now() - abortedAt < 200);
    await assert.rejects(generation.result, isAbort);
    assert.ok(taken.length > 5);
    assert.equal((await slow.generate('Hello', GREEDY).result).text, expected.text);
  }
});

test('abort in the prompt, before the start, and when it is over', async () => {
  const longPrompt = Array.from({ length: 4000 }, (_, i) => 40 + i % 100);
  const controller = new AbortController();
  const generation = slow.generate(longPrompt, { signal: controller.signal });
  const { result } = generation;
  await delay(150);
  assert.ok(await timed(async () => {
    controller.abort();
    await assert.rejects(result, isAbort);
  }) < 200);
  await assert.rejects(collect(slow.generate('Hello', { signal: AbortSignal.abort() })), isAbort);
  const late = new AbortController();
  const { text } = await slow.generate('Hello', { ...GREEDY, signal: late.signal }).result;
  late.abort();
  assert.equal((await slow.generate('Hello', GREEDY).result).text, text);
});

test('calls run one after the other; a queued one can be aborted', async () => {
  const prompts = ['One', 'Two', 'Three', 'Four'];
  const alone = [];
  for (const prompt of prompts) alone.push((await small.generate(prompt, GREEDY).result).text);
  const controller = new AbortController();
  const together = prompts.map((prompt, i) => small.generate(prompt, { ...GREEDY, signal: i === 2 ? controller.signal : undefined }).result);
  const settled = Promise.allSettled(together);
  controller.abort();
  const outcomes = await settled;
  assert.ok(isAbort(outcomes[2].reason));
  for (const i of [0, 1, 3]) assert.equal(outcomes[i].value.text, alone[i]);
});

test('tokenize does not wait for a generation', async () => {
  const controller = new AbortController();
  const { result } = slow.generate('Hello', { temperature: 0, maxTokens: 4000, signal: controller.signal });
  let over = false;
  result.catch(() => { over = true; });
  await slow.tokenize('Hello');
  assert.equal(over, false);
  controller.abort();
  await assert.rejects(result, isAbort);
});

test('leaving the loop ends the generation; so does an error in it', async () => {
  const generation = slow.generate('Hello', { temperature: 0, maxTokens: 4000 });
  for await (const text of generation) if (text) break;
  const { finishReason, tokens } = await generation.result;
  assert.equal(finishReason, 'abort');
  assert.ok(tokens.length < 100);
  const failing = slow.generate('Hello', { temperature: 0, maxTokens: 4000 });
  await assert.rejects(async () => {
    for await (const text of failing) throw new Error(`mine: ${text}`);
  }, { message: /^mine/ });
  assert.equal((await failing.result).finishReason, 'abort');
});

test('the worker waits for a slow consumer, unless others wait or only the result counts', { timeout: 20_000 }, async () => {
  const options = { temperature: 0, maxTokens: 200 };
  const { text: whole } = await small.generate([40], options).result;
  const generation = small.generate([40], options);
  const iterator = generation[Symbol.asyncIterator]();
  let text = (await iterator.next()).value;
  await delay(300);
  text += (await iterator.next()).value;
  assert.ok(text.length < whole.length / 2, `${text.length} of ${whole.length} characters came before they were taken`);
  await delay(300);
  // The worker waits for its consumer. Now another call is queued behind, which must not wait for ever.
  const other = await small.generate('Hello', GREEDY).result;
  assert.equal(other.tokens.length, 24);
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) text += step.value;
  assert.equal(text, whole);

  const unread = small.generate([40], options);
  await unread[Symbol.asyncIterator]().next();
  await delay(300);
  assert.equal((await unread.result).text, whole);
});

// ---- chat -----------------------------------------------------------------------------------------

test('a chat goes on from what the model has read', async () => {
  const chat = small.createChat({ system: 'Be kind.' });
  const options = { maxTokens: 8, seed: 3 };
  const first = chat.send('Hello!', options);
  const text = await collect(first);
  const second = await chat.send('And then?', options).result;
  const { promptTokens: known, generatedTokens } = (await first.result).timings;
  assert.equal(second.timings.cachedTokens, known + generatedTokens - 1, 'only new tokens are worked through');
  const messages = [{ role: 'user', content: 'Hello!' }, { role: 'assistant', content: '' }];
  const withEmptyAnswer = await small.createChat({ system: 'Be kind.', messages }).send('And then?', options).result;
  assert.equal(second.timings.promptTokens, withEmptyAnswer.timings.promptTokens + generatedTokens,
    'an answer is closed like one that was given');
  assert.deepEqual(chat.messages, [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Hello!' }, { role: 'assistant', content: text },
    { role: 'user', content: 'And then?' }, { role: 'assistant', content: second.text },
  ]);
});

test('a chat can go on with an earlier conversation', async () => {
  const messages = [{ role: 'user', content: 'My name is Ann.' }, { role: 'assistant', content: 'Hello Ann.' }];
  const withHistory = await small.createChat({ messages }).send('Who am I?', GREEDY).result;
  const without = await small.createChat().send('Who am I?', GREEDY).result;
  assert.ok(withHistory.timings.promptTokens > without.timings.promptTokens + 20);
  const chat = small.createChat({ messages });
  await chat.send('Who am I?', GREEDY).result;
  assert.deepEqual(chat.messages.slice(0, 2), messages);
});

test('a chat trims the oldest turns, never the system text', async () => {
  const chat = small.createChat({ system: 'Be kind.' });
  const options = { maxTokens: 20, temperature: 0 };
  for (let turn = 0; turn < 12; turn += 1) {
    const { timings } = await chat.send(`Question ${turn} ${'more '.repeat(turn)}`, options).result;
    assert.ok(timings.promptTokens + 20 <= 256);
    assert.ok(turn === 0 || timings.cachedTokens >= 10, 'the system text stays');
  }
  assert.equal(chat.messages.length, 25, 'the page keeps everything');
  await assert.rejects(chat.send('word '.repeat(300)).result, (error) => error.code === 'ContextOverflow'
    && error.details.tokens > 256 && error.details.limit === 256);
  assert.equal(chat.messages.length, 25);
  assert.equal((await chat.send('Still there?', options).result).tokens.length, 20);
});

test('an aborted answer is kept as far as it came; one that did not begin is not', async () => {
  const chat = slow.createChat();
  const controller = new AbortController();
  let taken = '';
  await assert.rejects(async () => {
    for await (const text of chat.send('Hello', { temperature: 0, maxTokens: 4000, signal: controller.signal })) {
      taken += text;
      if (taken.length > 20) controller.abort();
    }
  }, isAbort);
  assert.deepEqual(chat.messages, [{ role: 'user', content: 'Hello' }, { role: 'assistant', content: taken }]);

  const early = new AbortController();
  const running = chat.send('Go on', GREEDY).result;
  const queued = chat.send('Never mind', { ...GREEDY, signal: early.signal }).result;
  early.abort();
  await assert.rejects(queued, isAbort);
  await running;
  assert.equal(chat.messages.length, 4);
});

test('messages sent at once are answered in order', async () => {
  const chat = small.createChat();
  await Promise.all(['a', 'b', 'c'].map((text) => chat.send(text, { maxTokens: 3 }).result));
  assert.deepEqual(chat.messages.filter(({ role }) => role === 'user').map(({ content }) => content), ['a', 'b', 'c']);
});

test('a model without a chat format says to use generate()', async () => {
  const model = await loadModel(plainModel());
  assert.equal(model.info.chatFamily, '');
  assert.throws(() => model.createChat(), { code: 'FormatUnsupported', message: /generate\(\)/ });
  await model.dispose();
});

// ---- the end --------------------------------------------------------------------------------------

test('dispose ends what runs, and can be repeated', async () => {
  const model = await loadModel(smallModel());
  const running = model.generate('Hello', { maxTokens: 200 }).result;
  const queued = collect(model.generate('Hello'));
  const chatting = model.createChat().send('Hello').result;
  const outcomes = Promise.allSettled([running, queued, chatting]);
  await model.dispose();
  await model.dispose();
  for (const { reason } of await outcomes) assert.equal(reason?.code, 'Disposed');
  await assert.rejects(model.tokenize('x'), { code: 'Disposed' });
  await assert.rejects(collect(model.generate('x')), { code: 'Disposed' });
});

test('a worker that dies rejects what waits for it', async () => {
  const script = (code) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const workers = {
    'ends at its start': 'process.exit(3);',
    'throws at its start': 'throw new Error("broken");',
    'has a syntax error': 'let let',
    'throws at a message': 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw new Error("broken"); });',
  };
  for (const [what, code] of Object.entries(workers)) {
    await assert.rejects(loadModel(smallModel(), { workerUrl: script(code) }), { code: 'WorkerCrashed' }, what);
  }
  const missing = new URL('no-such-worker.js', import.meta.url);
  await assert.rejects(loadModel(smallModel(), { workerUrl: missing }), { code: 'WorkerCrashed' });
});
