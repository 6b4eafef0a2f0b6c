// The pool in Node: loops on real threads, engines with threads, and threads that fail or die.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Connection } from '../../web/connection.js';
import { importsOf } from '../../web/engine.js';
import { startNodeWorker } from '../../web/node-worker.js';
import { loadModel } from '../../web/node.js';
import { fileSource } from '../../web/source-node.js';
import { Threads } from '../../web/threads.js';
import { createWorker } from '../../web/worker-core.js';
import { plainModel, slowModel, smallModel } from '../support/models.mjs';

const DEFAULT_MODEL = fileURLToPath(new URL('../../models/trilobite-stories.gguf', import.meta.url));
const WORKER = new URL('../../web/worker-node.js', import.meta.url);
const GREEDY = { temperature: 0, maxTokens: 24 };

/** Threads started here, to be ended by their test. @type {import('../../web/connection.js').WorkerAdapter[]} */
let started = [];

function startThread() {
  const worker = startNodeWorker(WORKER);
  started.push(worker);
  return worker;
}

function endThreads() {
  for (const worker of started) worker.terminate();
  started = [];
}

const compile = async (url) => WebAssembly.compile(await readFile(url));

describe('loops', () => {
  /** @type {WebAssembly.Module} */ let module;
  before(async () => { module = await compile(new URL('../../build/wasm/pool.wasm', import.meta.url)); });

  /** @param {number} count with this one @param {() => any} [start] @param {(error: any) => void} [onDeath] */
  async function startPool(count, start = startThread, onDeath = () => {}) {
    const memory = new WebAssembly.Memory({ initial: 256, maximum: 65536, shared: true });
    const { exports } = await WebAssembly.instantiate(module, importsOf(module, memory));
    exports._initialize();
    const engine = {
      newSeat: () => ({ module, memory, stack: exports.tri_thread_new_stack() }),
      useThreads(others, call) {
        exports.tri_thread_set_count(1 + others);
        call();
      },
    };
    const threads = new Threads(count - 1, start);
    return { exports, ...await threads.join(engine, onDeath) };
  }

  for (const count of [1, 2, 3, 5]) {
    test(`each item is done once, by ${count} of ${count}`, async (t) => {
      t.after(endThreads);
      const { exports, count: joined } = await startPool(count);
      assert.equal(joined, count - 1);
      for (const [n, grain] of [[1, 1], [7, 2], [64, 1], [1000, 3], [4096, 16], [4096, 5000]]) {
        assert.equal(exports.test_loops(2000, n, grain), 0, `${n} items in grains of ${grain}`);
      }
      const deadline = performance.now() + 5000;
      while (exports.test_helped() === 0 && count > 1 && performance.now() < deadline) exports.test_loops(2000, 4096, 1);
      assert.equal(exports.test_helped() > 0, count > 1, 'other threads take part');
    });
  }

  test('a thread that dies in a loop ends the loop', async (t) => {
    t.after(endThreads);
    const died = new Promise((resolve) => { startPool(2, startThread, resolve).then(({ exports }) => {
      assert.throws(() => exports.test_trap(), WebAssembly.RuntimeError);
      assert.equal(exports.tri_thread_has_failed(), 1);
    }); });
    assert.equal((await died).code, 'WorkerCrashed');
  });

  test('threads that cannot start are left out', async (t) => {
    t.after(endThreads);
    let index = 0;
    const { count, failures, exports } = await startPool(4, () => {
      index += 1;
      if (index === 1) throw new Error('forbidden');
      return index === 2 ? startNodeWorker(new URL('file:///no/such/worker.js')) : startThread();
    });
    assert.equal(count, 1);
    assert.equal(failures.length, 2);
    assert.equal(exports.test_loops(1000, 64, 1), 0);
  });
});

// ---- models ---------------------------------------------------------------------------------------

/** The worker's work in this thread, so that its platform can be chosen. */
function openHere(platform) {
  const adapter = {
    post: (message) => queueMicrotask(() => receive(message)),
    listen: (onMessage) => { adapter.say = onMessage; },
    terminate() {},
    keepAlive() {},
  };
  const connection = new Connection(adapter);
  const receive = createWorker({ post: (message) => adapter.say(message), cores: 4, startThread, compile: (url) => compile(new URL(url)),
    openStore: () => Promise.reject(new Error('none')), openPath: fileSource, ...platform });
  return connection;
}

const LOAD = { cache: false, activation: 'auto', i2sLayout: '128x32', head: 'auto', headerOnly: false, variant: 'auto' };

/** @param {string} path @param {object} options @param {object} [platform] */
async function loadHere(path, options, platform) {
  const connection = openHere(platform);
  /** @type {any[]} */ const warnings = [];
  const { done } = connection.call('load', { ...LOAD, source: { kind: 'path', path }, ...options },
    { onEvent: (_event, { warning }) => warning && warnings.push(warning) });
  return { connection, info: await done, warnings };
}

const SETTINGS = { maxTokens: 24, temperature: 0, topK: 40, topP: 0.95, minP: 0.05, repeatPenalty: 1.1, repeatWindow: 64, seed: 1, stop: [] };

test('the same ids on 1 to 4 threads', async (t) => {
  t.after(endThreads);
  for (const path of [DEFAULT_MODEL, smallModel(), plainModel()]) {
    const single = await loadModel(path, { variant: 'simd' });
    const prompt = Int32Array.from({ length: 40 }, (_, i) => 30 + 7 * i % 200);
    const expected = (await single.generate(prompt, { ...GREEDY, repeatPenalty: 1.1 }).result).tokens;
    await single.dispose();
    for (const threads of [1, 2, 3, 4]) {
      const { connection, info, warnings } = await loadHere(path, { variant: 'simd-threads', threads });
      assert.deepEqual([info.variant, info.threads, warnings], ['simd-threads', threads, []]);
      const { tokens } = await connection.call('generate', { prompt, settings: SETTINGS }, { credit: 1000 }).done;
      assert.deepEqual(tokens, expected, `${path} on ${threads} threads`);
      endThreads();
    }
  }
});

test('a model without its threads warns and works', async () => {
  const startThread = () => { throw new Error('forbidden here'); };
  const { connection, info, warnings } = await loadHere(smallModel(), { threads: 3 }, { startThread });
  assert.equal(info.threads, 1);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0].message, /^2 of 3 threads .*forbidden here/);
  const { tokens } = await connection.call('generate', { prompt: 'Hello', settings: SETTINGS }, { credit: 1000 }).done;
  assert.equal(tokens.length, 24);
});

test('a thread that dies later ends the model', async () => {
  let die = (/** @type {string} */ _reason) => {};
  const startThread = () => {
    const worker = { say: (/** @type {any} */ _message) => {}, post: ({ id, method }) => method === 'join' && worker.say({ kind: 'return', id }),
      listen(onMessage, onDeath) { worker.say = onMessage; die = onDeath; }, terminate() {}, keepAlive() {} };
    return worker;
  };
  const { connection, info } = await loadHere(smallModel(), { threads: 2 }, { startThread });
  assert.equal(info.threads, 2);
  const endless = connection.call('generate', { prompt: 'Hello', settings: SETTINGS }, { credit: 0 }).done;
  const outcome = assert.rejects(endless, { code: 'WorkerCrashed', message: /gone/ });
  die('It is gone.');
  await outcome;
  assert.equal(connection.isClosed, true);
});

test('wasmUrl: a file of the build that variant says, a folder', async () => {
  const folder = new URL('../../wasm/dist/', import.meta.url);
  const load = async (options) => {
    const model = await loadModel(smallModel(), options);
    await model.dispose();
    return [model.info.variant, model.info.threads];
  };
  assert.deepEqual(await load({ wasmUrl: folder, variant: 'simd' }), ['simd', 1]);
  assert.deepEqual(await load({ wasmUrl: new URL('trilobite-simd.wasm', folder) }), ['simd', 1]);
  assert.deepEqual(await load({ wasmUrl: new URL('trilobite-simd-threads.wasm', folder), variant: 'simd-threads', threads: 1 }), ['simd-threads', 1]);
  for (const [file, variant] of [['simd-threads', 'simd'], ['simd', 'simd-threads'], ['simd-threads', 'auto']]) {
    await assert.rejects(loadModel(smallModel(), { wasmUrl: new URL(`trilobite-${file}.wasm`, folder), variant }),
      { code: 'InvalidInput', message: /option variant/ });
  }
});

// ---- the end --------------------------------------------------------------------------------------

const delay = (/** @type {number} */ ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Threads of this process, as Linux counts them, when those that are to end have ended. */
async function osThreads() {
  let count = Infinity;
  for (let same = 0; same < 6; same += 1) {
    const now = (await readdir('/proc/self/task')).length;
    if (now !== count) same = 0;
    count = now;
    await delay(50);
  }
  return count;
}

test('dispose ends all threads, also those at work', async () => {
  const before = await osThreads();
  const model = await loadModel(slowModel(), { variant: 'simd-threads', threads: 2 });
  const during = await osThreads();
  assert.ok(during >= before + model.info.threads, 'they exist');
  const running = assert.rejects(model.generate('Hello', { maxTokens: 4000, temperature: 0 }).result, { code: 'Disposed' });
  await delay(100);
  await model.dispose();
  await running;
  assert.equal(await osThreads(), before, 'they are gone');
});

test('a program that forgets to dispose ends', async () => {
  const program = `
    import { loadModel } from '${pathToFileURL(fileURLToPath(new URL('../../web/node.js', import.meta.url)))}';
    const model = await loadModel('${smallModel()}', { variant: 'simd-threads' });
    const { tokens } = await model.generate('Hello', { maxTokens: 5, temperature: 0 }).result;
    console.log(tokens.length);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { timeout: 20_000 });
  assert.equal(stdout, '5\n');
});
