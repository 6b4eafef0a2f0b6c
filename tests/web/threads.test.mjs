// The pool in Node: loops on real threads, engines with threads, and threads that fail or die.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createApi } from '../../web/api.js';
import { Crew } from '../../web/crew.js';
import { importsOf } from '../../web/engine.js';
import { loadModel } from '../../web/node.js';
import { fileSource } from '../../web/source-node.js';
import { joinThreads } from '../../web/threads.js';
import { createWorker } from '../../web/worker-core.js';
import { plainModel, slowModel, smallModel } from '../support/models.mjs';

const DEFAULT_MODEL = fileURLToPath(new URL('../../models/trilobite-15m.gguf', import.meta.url));
const WORKER = new URL('../../web/worker-node.js', import.meta.url);
const GREEDY = { temperature: 0, maxTokens: 24, repeatPenalty: 1.1 };

/** Threads started here, to be ended by their test. @type {Worker[]} */
let started = [];

/** @returns {import('../../web/connection.js').WorkerAdapter} */
function startThread(url = WORKER) {
  const worker = new Worker(url);
  started.push(worker);
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen(onMessage, onDeath) {
      worker.on('message', onMessage);
      worker.on('error', (error) => onDeath(error.message));
    },
    terminate: () => { worker.terminate(); },
    keepAlive() {},
  };
}

async function endThreads() {
  await Promise.all(started.map((worker) => worker.terminate()));
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
    const { ports, failures } = await new Promise((resolve) => {
      const handle = { onClose() {}, close: onDeath, call: (_method, params) => {
        resolve(params);
        return { done: Promise.resolve() };
      } };
      new Crew(start, handle).start(count - 1);
    });
    return { exports, failures, count: (await joinThreads(engine, ports, onDeath)).connections.length };
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
      return startThread(index === 2 ? new URL('file:///no/such/worker.js') : WORKER);
    });
    assert.equal(count, 1);
    assert.equal(failures.length, 2);
    assert.equal(exports.test_loops(1000, 64, 1), 0);
  });
});

// ---- models ---------------------------------------------------------------------------------------

/**
 * The library with the engine in this thread, as if there were four cores.
 * @param {() => import('../../web/connection.js').WorkerAdapter} start starts its threads
 */
function libraryHere(start = startThread) {
  let hasEngine = false;
  function startEngine() {
    hasEngine = true;
    const adapter = {
      post: (message) => queueMicrotask(() => receive(message)),
      listen: (onMessage) => { adapter.say = onMessage; },
      terminate() {},
      keepAlive() {},
    };
    const receive = createWorker({ post: (message) => adapter.say(message), cores: 4, compile: (url) => compile(new URL(url)),
      openStore: () => Promise.reject(new Error('none')), openPath: fileSource });
    return adapter;
  }
  return createApi({ startWorker: () => (hasEngine ? start() : startEngine()), baseUrl: () => 'file:///',
    resolveSource: (path) => ({ kind: 'path', path }), openStore: () => Promise.reject(new Error('none')) });
}

test('the same ids on 1 to 4 threads', async () => {
  for (const path of [DEFAULT_MODEL, smallModel(), plainModel()]) {
    const single = await loadModel(path, { variant: 'simd' });
    const prompt = Int32Array.from({ length: 40 }, (_, i) => 30 + 7 * i % 200);
    const expected = (await single.generate(prompt, GREEDY).result).tokens;
    await single.dispose();
    for (const threads of [1, 2, 3, 4]) {
      const warnings = [];
      const model = await libraryHere().loadModel(path, { variant: 'simd-threads', threads,
        onProgress: ({ warning }) => warning && warnings.push(warning) });
      assert.deepEqual([model.info.variant, model.info.threads, warnings], ['simd-threads', threads, []]);
      assert.deepEqual((await model.generate(prompt, GREEDY).result).tokens, expected, `${path} on ${threads} threads`);
      await model.dispose();
      await endThreads();
    }
  }
});

test('a model without its threads warns and works', async () => {
  const warnings = [];
  const model = await libraryHere(() => { throw new Error('forbidden here'); }).loadModel(smallModel(), { threads: 3,
    onProgress: ({ warning }) => warning && warnings.push(warning) });
  assert.equal(model.info.threads, 1);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0].message, /^2 of 3 threads .*forbidden here/);
  assert.equal((await model.generate('Hello', GREEDY).result).tokens.length, 24);
});

test('a thread that dies later ends the model', async (t) => {
  t.after(endThreads);
  const model = await libraryHere().loadModel(slowModel(), { threads: 2, variant: 'simd-threads' });
  assert.equal(model.info.threads, 2);
  const outcome = assert.rejects(model.generate('Hello', { maxTokens: 400, temperature: 0 }).result,
    { code: 'WorkerCrashed', message: /thread of the engine died: .*gone/ });
  started[0].emit('error', new Error('It is gone.'));
  await outcome;
  await assert.rejects(model.generate('Hello').result, { code: 'Disposed' });
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
