// What a worker does, whatever kind of worker it is: answers calls on one engine. Generations run one
// after the other; short calls are answered in between.

import { benchmark } from './benchmark.js';
import {
  ADD_BOS, CHAT_PARTS, Engine, PARSE_SPECIAL, SHOW_SPECIAL,
} from './engine.js';
import { TrilobiteError, abortError } from './errors.js';
import { chooseVariant, isFolder, moduleUrl } from './features.js';
import { load } from './loader.js';
import { ABORT, CALL, CREDIT, EVENT, RETURN, THROW, isMessage, toWire } from './protocol.js';
import { ShardReaders } from './readers.js';
import { readShards, storageError } from './store.js';
import { isHttp, openStreams } from './streams.js';
import { joinThreads, takeSeat } from './threads.js';
import { evaluatePrompt, generate } from './token-loop.js';

/**
 * @typedef {import('./protocol.js').Message} Message
 * @typedef {import('./source.js').Source} Source
 *
 * @typedef {object} Platform what differs between browser and Node
 * @property {(message: Message, transfer?: Transferable[]) => void} post
 * @property {number} cores that this machine has
 * @property {(url: string) => Promise<WebAssembly.Module>} compile
 * @property {(cache: true | {dir?: string}) => Promise<import('./store.js').Store>} openStore
 * @property {(path: string) => Promise<Source>} openPath
 *
 * @typedef {object} Job a call that uses the session
 * @property {number} id
 * @property {boolean} aborted
 * @property {number} credit text events that may still be sent
 * @property {() => void} wake
 * @property {() => Promise<void>} run
 */

/** Hyper-parameters in the engine's JSON are snake_case. @param {string} name */
function camelCase(name) {
  return name.replace(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

/** @param {unknown} value @returns {any} */
function camelCaseKeys(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) =>
    [camelCase(key), key === 'metadata' || key === 'tensors' ? item : camelCaseKeys(item)]));
}

/** @param {Platform} platform @returns {(data: unknown) => void} takes the messages of the handle */
export function createWorker(platform) {
  /** @type {Engine | undefined} */
  let engine;
  /** Calls that wait for the session, the running one first. @type {Job[]} */
  const jobs = [];

  /** @param {number} id @param {Promise<unknown> | unknown} value */
  async function answer(id, value) {
    try {
      platform.post({ kind: RETURN, id, value: await value });
    } catch (error) {
      platform.post({ kind: THROW, id, error: toWire(error) });
    }
  }

  function loadedEngine() {
    if (!engine) throw new TrilobiteError('InvalidInput', 'No model is loaded.');
    return engine;
  }

  // ---- loading ----------------------------------------------------------------------------------

  /** @param {boolean | {dir?: string}} cache @param {(warning: TrilobiteError) => void} warn */
  async function openStore(cache, warn) {
    if (cache === false) return undefined;
    try {
      return await platform.openStore(cache);
    } catch (error) {
      warn(storageError(error));
      return undefined;
    }
  }

  /** @type {(threads: {ports: MessagePort[], failures: string[]}) => void} */
  let takeThreads = () => {};

  /**
   * Asks the handle for threads. @param {number} id of the load @param {number} count
   * @returns {Promise<{ports: MessagePort[], failures: string[]}>}
   */
  function askForThreads(id, count) {
    platform.post({ kind: EVENT, id, event: 'threads', value: { count } });
    return new Promise((resolve) => { takeThreads = resolve; });
  }

  /**
   * @param {number} id of the load
   * @param {{wasmUrl?: string, variant: import('./features.js').Variant | 'auto', threads?: number}} wanted
   * @param {(warning: TrilobiteError) => void} warn
   */
  async function startEngine(id, { wasmUrl, variant: wanted, threads }, warn) {
    // A file of which nobody says what it is.
    const variant = wanted === 'auto' && wasmUrl && !isFolder(wasmUrl) ? 'simd' : wanted;
    const choice = chooseVariant({ variant, threads }, platform.cores);
    const started = choice.threads > 1 ? askForThreads(id, choice.threads - 1) : undefined;
    const module = await platform.compile(moduleUrl(choice.variant, wasmUrl));
    const fresh = await Engine.create(module, choice.variant.endsWith('threads'));
    if (!started) return { ...choice, engine: fresh, crew: [] };
    const { ports, failures } = await started;
    const joined = await joinThreads(fresh, ports, (error) =>
      platform.post({ kind: THROW, id: 0, error: toWire(error) }));
    const reasons = [...failures, ...joined.failures];
    if (reasons.length > 0) {
      warn(new TrilobiteError('WorkerCrashed', `${reasons.length} of ${choice.threads} threads could not be started, `
        + `and the model works without them: ${reasons[0]}`));
    }
    return { ...choice, engine: fresh, threads: 1 + joined.connections.length, crew: joined.connections };
  }

  /** @param {number} id @param {any} params */
  async function loadModel(id, { source, wasmUrl, variant, threads, cache, sha256, ...options }) {
    const report = (/** @type {object} */ value) =>
      platform.post({ kind: EVENT, id, event: 'progress', value });
    const isRemote = source.kind === 'url' && isHttp(source.url);
    /** @type {import('./index.d.ts').LoadProgress} */
    let last = { phase: isRemote ? 'download' : 'load', bytesDone: 0, bytesTotal: null };
    const progress = (/** @type {typeof last} */ value) => {
      last = { ...value, bytesNeeded: value.bytesNeeded ?? last.bytesNeeded };
      report(last);
    };
    const warn = (/** @type {TrilobiteError} */ warning) => report({ ...last, warning: toWire(warning) });
    const { headerOnly, kvCache } = options;

    const begun = performance.now();
    const started = await startEngine(id, { wasmUrl, variant, threads: headerOnly ? 1 : threads }, warn);
    const engineMs = performance.now() - begun;
    const { engine: fresh } = started;
    const store = isRemote ? await openStore(cache, warn) : undefined;
    const listener = { report: progress, warn, onHeader: () => progress({ ...last, bytesNeeded: fresh.bytesNeeded }) };
    const readers = new ShardReaders(started.crew, cache);
    const { cached, ...times } = await openStreams(source, {
      store,
      keep: !headerOnly,
      sha256,
      openPath: platform.openPath,
      newSplit: (count) => fresh.newSplit(count),
      readShards: (ownStore, hashes) => readers.read(ownStore, hashes),
      warn,
    }).then((streams) => load(fresh, streams, options, listener)).finally(() => {
      store?.close();
      readers.close();
    });
    engine = fresh;
    const wanted = fresh.wantedContextLength;
    const description = camelCaseKeys(engine.describe(wanted, kvCache));
    progress({ ...last, phase: 'ready' });
    return {
      ...description,
      name: description.name ?? '',
      contextLength: wanted,
      kvCache,
      trainedContextLength: fresh.trainedContextLength,
      cached,
      variant: started.variant,
      threads: started.threads,
      variantReason: started.reason,
      wasmBytes: engine.memoryBytes,
      loadTimings: { engineMs, ...times, totalMs: performance.now() - begun },
    };
  }

  // ---- short calls ------------------------------------------------------------------------------

  /** @param {{bytes: Uint8Array, addBos: boolean, special: boolean}} params */
  function tokenize({ bytes, addBos, special }) {
    return loadedEngine().tokenize(bytes, (addBos ? ADD_BOS : 0) | (special ? PARSE_SPECIAL : 0));
  }

  /** @param {{ids: Int32Array, special: boolean}} params */
  function detokenize({ ids, special }) {
    return loadedEngine().detokenize(ids, special ? SHOW_SPECIAL : 0);
  }

  /** @param {{parts: [keyof typeof CHAT_PARTS, string][]}} params @returns {number[]} */
  function chatTokenize({ parts }) {
    return parts.flatMap(([part, text]) =>
      [...loadedEngine().chatTokenize(CHAT_PARTS[part], new TextEncoder().encode(text))]);
  }

  // ---- calls that use the session ---------------------------------------------------------------

  /** @param {number} id @param {number} credit @param {(job: Job) => Promise<unknown>} work */
  function enqueue(id, credit, work) {
    /** @type {Job} */
    const job = { id, aborted: false, credit, wake: () => {}, run: () => answer(id, work(job)) };
    jobs.push(job);
    if (jobs.length === 1) runJobs();
    else jobs[0].wake(); // who keeps others waiting no longer waits for its consumer
  }

  async function runJobs() {
    while (jobs.length > 0) {
      await jobs[0].run();
      jobs.shift();
    }
  }

  /** @param {number} id */
  function abort(id) {
    const index = jobs.findIndex((job) => job.id === id);
    if (index < 0) return;
    jobs[index].aborted = true;
    jobs[index].wake();
    if (index > 0) {
      jobs.splice(index, 1);
      answer(id, Promise.reject(abortError('generation')));
    }
  }

  /** @param {Job} job @param {string} text */
  async function sendText(job, text) {
    platform.post({ kind: EVENT, id: job.id, event: 'text', value: text });
    job.credit -= 1;
    while (job.credit <= 0 && !job.aborted && jobs.length === 1) {
      await new Promise((resolve) => { job.wake = () => resolve(undefined); });
    }
  }

  /**
   * @param {{prompt: string | Int32Array, settings: import('./token-loop.js').GenerateSettings}} params
   * @param {Job} job
   */
  async function runGeneration({ prompt, settings }, job) {
    return generate(loadedEngine(), prompt, settings, {
      get aborted() { return job.aborted; },
      emit: (text) => sendText(job, text),
    });
  }

  /** @param {{ids: Int32Array}} params @param {Job} job */
  async function logits({ ids }, job) {
    await evaluatePrompt(loadedEngine(), ids, job);
    return loadedEngine().logits();
  }

  /** @param {{seconds: number}} params @param {Job} job */
  async function runBenchmark(params, job) {
    return camelCaseKeys(await benchmark(loadedEngine(), params, {
      get aborted() { return job.aborted; },
      report: (value) => platform.post({ kind: EVENT, id: job.id, event: 'progress', value }),
    }));
  }

  // ---- being a thread of another worker's engine --------------------------------------------------

  /** @param {{port: MessagePort}} params that the engine's worker speaks through */
  function serve({ port }) {
    const receive = createWorker({
      ...platform, post: (message, transfer) => port.postMessage(message, /** @type {any} */ (transfer)),
    });
    port.onmessage = (event) => receive(event.data);
  }

  /** @type {((worker: number) => void) | undefined} */
  let workAs;

  /** @param {import('./threads.js').Seat} seat */
  async function join(seat) {
    workAs = await takeSeat(seat);
  }

  /** The store that this worker reads from for another. @type {Promise<import('./store.js').Store> | undefined} */
  let readStore;

  /** @param {number} id @param {{cache: true | {dir?: string}, hashes: string[]}} params */
  async function read(id, { cache, hashes }) {
    try {
      readStore ??= platform.openStore(cache);
      const value = await readShards(await readStore, hashes);
      platform.post({ kind: RETURN, id, value }, value.shards.flatMap(({ bytes }) => (bytes ? [bytes.buffer] : [])));
    } catch (error) {
      platform.post({ kind: THROW, id, error: toWire(storageError(error)) });
    }
  }

  async function endReading() {
    (await readStore?.catch(() => undefined))?.close();
    readStore = undefined;
  }

  // ---- messages ---------------------------------------------------------------------------------

  /** @param {string | undefined} method @param {any} params @param {number} id @param {number} credit */
  function call(method, params, id, credit) {
    switch (method) {
      case 'load': return answer(id, loadModel(id, params));
      case 'tokenize': return answer(id, Promise.resolve(params).then(tokenize));
      case 'detokenize': return answer(id, Promise.resolve(params).then(detokenize));
      case 'chatTokenize': return answer(id, Promise.resolve(params).then(chatTokenize));
      case 'generate': return enqueue(id, credit, (job) => runGeneration(params, job));
      case 'benchmark': return enqueue(id, credit, (job) => runBenchmark(params, job));
      case 'logits': return enqueue(id, credit, (job) => logits(params, job));
      case 'threads': return answer(id, takeThreads(params));
      case 'serve': return answer(id, serve(params));
      case 'read': return read(id, params);
      case 'endReading': return answer(id, endReading());
      case 'join': return answer(id, join(params));
      case 'work': return answer(id, Promise.resolve(params).then(({ worker }) => workAs?.(worker)));
      default: return answer(id, Promise.reject(
        new TrilobiteError('InvalidInput', `Unknown method ${String(method)}.`)));
    }
  }

  return (data) => {
    if (!isMessage(data)) return;
    if (data.kind === CALL) call(data.method, data.params, data.id, data.count ?? 0);
    else if (data.kind === ABORT) abort(data.id);
    else if (data.kind === CREDIT) {
      const job = jobs.find(({ id }) => id === data.id);
      if (!job) return;
      job.credit += data.count ?? 0;
      job.wake();
    }
  };
}
