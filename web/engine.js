// One instance of the WebAssembly engine with one model and one session: pointers in here, plain
// JavaScript values outside; statuses become TrilobiteErrors. Text crosses as bytes with a length.

import { TrilobiteError, messageOf } from './errors.js';

/** tri_status of trilobite.h. @type {Record<number, import('./errors.js').ErrorCode>} */
const STATUS_CODES = {
  1: 'FormatCorrupt',
  2: 'FormatUnsupported',
  3: 'OutOfMemory',
  4: 'ContextOverflow',
  5: 'InvalidInput',
  6: 'NumericFault',
};
const OUT_OF_MEMORY = 3;
const BUFFER_TOO_SMALL = 7;

const ACTIVATIONS = { auto: 0, relu2: 1, silu: 2 };
const I2S_LAYOUTS = { '128x32': 0, '64x16': 1, '4rows': 2 };
const HEADS = { auto: 0, keep: 1, int8: 2 };

/** Text flags of trilobite.h. */
export const ADD_BOS = 1;
export const PARSE_SPECIAL = 2;
export const SHOW_SPECIAL = 4;

/** tri_chat_part of trilobite.h. */
export const CHAT_PARTS = { begin: 0, system: 1, user: 2, assistant: 3, reply: 4, end: 5 };

/** Bytes per piece fed to the model: the room in WebAssembly memory that file bytes pass through. */
const FEED_BYTES = 1 << 20;

/**
 * @typedef {{activation: keyof typeof ACTIVATIONS, i2sLayout: keyof typeof I2S_LAYOUTS,
 *   head: keyof typeof HEADS, headerOnly: boolean}} ModelOptions
 * @typedef {{temperature: number, topK: number, topP: number, minP: number, repeatPenalty: number,
 *   repeatWindow: number, seed: number}} SamplerOptions
 */

/** What the engine takes from outside, by its name. @type {Record<string, (...args: unknown[]) => unknown>} */
const FUNCTIONS = {
  tri_now: () => performance.now(),
  proc_exit: (status) => { throw new Error(`The engine left with status ${status}.`); },
};

/**
 * The engine needs a clock, and its memory if that is shared; what else the toolchain lists as imports is
 * answered with 0.
 * @param {WebAssembly.Module} module @param {WebAssembly.Memory | undefined} memory to be shared
 */
export function importsOf(module, memory) {
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const imports = {};
  for (const { module: space, name, kind } of WebAssembly.Module.imports(module)) {
    imports[space] ??= {};
    if (kind === 'function') imports[space][name] = FUNCTIONS[name] ?? (() => 0);
    else if (kind === 'memory' && memory) imports[space][name] = memory;
    else throw new TrilobiteError('EngineFault', `Unknown import ${space}.${name}.`);
  }
  return imports;
}

/** Pages of 64 KiB that the engine begins with, as it is built. */
const INITIAL_PAGES = 256;
/** Limits to the memory, the highest that exists first: some runtimes reserve the room for it. */
const PAGE_LIMITS = [65536, 32768, 16384, 8192];

/** @returns {WebAssembly.Memory} */
function newSharedMemory() {
  for (const maximum of PAGE_LIMITS) {
    try {
      return new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum, shared: true });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new TrilobiteError('OutOfMemory', 'No memory could be reserved for the engine.');
}

/** @param {number} kind @param {Record<string, number>} values */
function isOneOf(kind, values) {
  return Object.values(values).includes(kind);
}

export class Engine {
  #module;
  /** @type {Record<string, (...args: any[]) => any>} */
  #functions;
  /** @type {WebAssembly.Memory} */
  #memory;
  #heap = new Uint8Array();
  #cell = 0; // room for one output value of a call
  #model = 0;
  #session = 0;
  #feedBuffer = 0;
  #callThreads = () => {};

  /** @param {WebAssembly.Module} module @param {WebAssembly.Instance} instance @param {WebAssembly.Memory} memory */
  constructor(module, instance, memory) {
    this.#module = module;
    this.#functions = /** @type {any} */ (instance.exports);
    this.#memory = memory;
    if (this.#functions._initialize) this.#call('_initialize');
    this.#cell = this.#allocate(8);
  }

  /** @param {WebAssembly.Module} module @param {boolean} shared whether it is a build for threads */
  static async create(module, shared) {
    if (WebAssembly.Module.imports(module).some(({ kind }) => kind === 'memory') !== shared) {
      throw new TrilobiteError('InvalidInput', shared
        ? 'The WebAssembly file has no threads. The option variant says which build it is.'
        : 'The WebAssembly file needs threads. The option variant says which build it is.');
    }
    const memory = shared ? newSharedMemory() : undefined;
    const instance = await WebAssembly.instantiate(module, importsOf(module, memory)).catch((cause) => {
      throw new TrilobiteError(cause instanceof RangeError ? 'OutOfMemory' : 'EngineFault',
        `The engine cannot be started: ${messageOf(cause)}`, { cause });
    });
    return new Engine(module, instance, memory ?? /** @type {WebAssembly.Memory} */ (instance.exports.memory));
  }

  get memoryBytes() {
    return this.#memory.buffer.byteLength;
  }

  // ---- threads ----------------------------------------------------------------------------------

  /** What one more thread needs. @returns {import('./threads.js').Seat} */
  newSeat() {
    const stack = this.#call('tri_thread_new_stack');
    if (stack === 0) throw this.#outOfMemory();
    return { module: this.#module, memory: this.#memory, stack };
  }

  /** Before the first model. @param {number} count besides this one @param {() => void} call them to work */
  useThreads(count, call) {
    this.#call('tri_thread_set_count', 1 + count);
    this.#callThreads = call;
  }

  // ---- model ------------------------------------------------------------------------------------

  /** Begins a model, frees an earlier one. @param {number | null} fileSize @param {ModelOptions} options */
  newModel(fileSize, { activation, i2sLayout, head, headerOnly }) {
    this.#freeModel();
    this.#model = this.#call('tri_model_new', BigInt(fileSize ?? 0), ACTIVATIONS[activation],
      I2S_LAYOUTS[i2sLayout], HEADS[head], headerOnly ? 1 : 0) >>> 0;
    if (this.#model === 0) throw this.#outOfMemory();
    this.#feedBuffer = this.#allocate(FEED_BYTES);
  }

  /** @param {Uint8Array} bytes the next bytes of the file */
  feed(bytes) {
    for (let start = 0; start < bytes.length; start += FEED_BYTES) {
      const piece = bytes.subarray(start, start + FEED_BYTES);
      this.#bytes().set(piece, this.#feedBuffer);
      this.#check(this.#call('tri_model_feed', this.#model, this.#feedBuffer, piece.length));
    }
  }

  get hasHeader() {
    return this.#call('tri_model_has_header', this.#model) === 1;
  }

  /** Says that the file has ended. */
  finish() {
    this.#check(this.#call('tri_model_finish', this.#model));
    this.endFeed();
  }

  /** Gives back the room that file bytes pass through. */
  endFeed() {
    if (this.#feedBuffer !== 0) this.#call('free', this.#feedBuffer);
    this.#feedBuffer = 0;
  }

  /** @param {number} contextLength 0: the model's own @returns {Record<string, unknown>} */
  describe(contextLength) {
    const size = this.#call('tri_model_describe', this.#model, contextLength, 0, 0) >>> 0;
    return this.#withRoom(size, (room) => {
      const length = this.#call('tri_model_describe', this.#model, contextLength, room, size) >>> 0;
      return JSON.parse(new TextDecoder().decode(this.#copy(room, Math.min(length, size))));
    });
  }

  get trainedContextLength() {
    return this.#call('tri_model_context_length', this.#model) >>> 0;
  }

  get vocabSize() {
    return this.#call('tri_model_vocab_size', this.#model) >>> 0;
  }

  // ---- text -------------------------------------------------------------------------------------

  /** @param {Uint8Array} text UTF-8 @param {number} flags @returns {Int32Array} */
  tokenize(text, flags) {
    return this.#textToIds(text, (...room) => this.#call('tri_tokenize', this.#model, ...room.slice(0, 2),
      flags, ...room.slice(2)));
  }

  /** @param {Int32Array} ids @param {number} flags @returns {Uint8Array} */
  detokenize(ids, flags) {
    return this.#withIds(ids, (pointer) => this.#output(1, ids.length * 8 + 64, (room, capacity) =>
      this.#call('tri_detokenize', this.#model, pointer, ids.length, flags, room, capacity, this.#cell)));
  }

  /** Bytes that one id adds behind others. @param {number} id @returns {Uint8Array} */
  piece(id) {
    return this.#output(1, 64, (room, capacity) =>
      this.#call('tri_token_piece', this.#model, id, 0, room, capacity, this.#cell));
  }

  /** @param {number} id */
  isEnd(id) {
    return this.#call('tri_token_is_end', this.#model, id) === 1;
  }

  /** @param {number} part of CHAT_PARTS @param {Uint8Array} text UTF-8 @returns {Int32Array} */
  chatTokenize(part, text) {
    if (!isOneOf(part, CHAT_PARTS)) throw new TrilobiteError('InvalidInput', `Unknown chat part ${part}.`);
    return this.#textToIds(text, (...room) => this.#call('tri_chat_tokenize', this.#model, part, ...room));
  }

  // ---- session ----------------------------------------------------------------------------------

  /** @param {number} contextLength 0: the model's own */
  newSession(contextLength) {
    this.#check(this.#call('tri_session_new', this.#model, contextLength, this.#cell));
    this.#session = this.#outputValue();
  }

  get contextLength() {
    return this.#call('tri_session_context_length', this.#session) >>> 0;
  }

  get length() {
    return this.#call('tri_session_length', this.#session) >>> 0;
  }

  /**
   * Works towards holding exactly `ids`, by at most `maxTokens` tokens.
   * @param {Int32Array} ids @param {number} maxTokens @returns {number} tokens still to do
   */
  sync(ids, maxTokens) {
    this.#callThreads();
    return this.#withIds(ids, (pointer) => {
      this.#checkSession(this.#call('tri_session_sync', this.#session, pointer, ids.length, maxTokens,
        this.#cell));
      return this.#outputValue();
    });
  }

  /** Appends one token. @param {number} id */
  append(id) {
    this.#callThreads();
    this.#withIds(Int32Array.of(id), (pointer) =>
      this.#checkSession(this.#call('tri_session_eval', this.#session, pointer, 1)));
  }

  /** @param {SamplerOptions} options */
  setSampler({ temperature, topK, topP, minP, repeatPenalty, repeatWindow, seed }) {
    this.#checkSession(this.#call('tri_session_set_sampler', this.#session, temperature, topK, topP, minP,
      repeatPenalty, repeatWindow, seed));
  }

  /** @returns {number} an id drawn from the current logits */
  sample() {
    this.#checkSession(this.#call('tri_session_sample', this.#session, this.#cell));
    return this.#outputValue() | 0;
  }

  /** @returns {Float32Array} a copy of the logits behind the last token */
  logits() {
    const pointer = this.#call('tri_session_logits', this.#session) >>> 0;
    if (pointer === 0) throw new TrilobiteError('InvalidInput', 'There are no logits yet.');
    return new Float32Array(this.#copy(pointer, this.vocabSize * 4).buffer);
  }

  // ---- measuring --------------------------------------------------------------------------------

  /** Begins a new profile, or ends it. @param {boolean} on */
  profile(on) {
    this.#call('tri_session_profile', this.#session, on ? 1 : 0);
  }

  /** @returns {{name: string, ms: number, bytes: number, macs: number}[]} what the stages took since profile() */
  stages() {
    return this.#withRoom(24, (room) => {
      const stages = [];
      for (let stage = 0; ; stage++) {
        const name = this.#string(this.#call('tri_stage_name', stage));
        if (name === '') return stages;
        this.#call('tri_session_stage', this.#session, stage, room, room + 8, room + 16);
        const [ms, bytes, macs] = new Float64Array(this.#copy(room, 24).buffer);
        stages.push({ name, ms, bytes, macs });
      }
    });
  }

  /** @param {number} streams 1, 4, 8 or 16 @returns {number} bytes read: all weights */
  limitRead(streams) {
    return this.#call('tri_limit_read', this.#session, streams);
  }

  /** @param {number} tokens @param {number} layers @returns {number} multiplications done */
  limitMultiply(tokens, layers) {
    return this.#call('tri_limit_multiply', this.#session, tokens, layers);
  }

  /** The same with one matrix in a cache. @param {number} tokens @param {number} repeats @returns {number} */
  limitMultiplyHot(tokens, repeats) {
    return this.#call('tri_limit_multiply_hot', this.#session, tokens, repeats);
  }

  /** @param {number} repeats @returns {number} 16-byte loads and additions done, in the first cache */
  limitAdd(repeats) {
    return this.#call('tri_limit_add', this.#session, repeats);
  }

  // ---- memory and calls -------------------------------------------------------------------------

  #freeModel() {
    if (this.#session !== 0) this.#call('tri_session_free', this.#session);
    this.#session = 0;
    if (this.#model !== 0) this.#call('tri_model_free', this.#model);
    this.#model = 0;
    this.endFeed();
  }

  /** A trap leaves the engine's memory in an unknown state: the instance is of no use behind it. */
  #call(/** @type {string} */ name, /** @type {(number | bigint)[]} */ ...args) {
    try {
      return this.#functions[name](...args);
    } catch (error) {
      const code = this.#functions.tri_thread_has_failed?.() ? 'WorkerCrashed' : 'EngineFault';
      throw new TrilobiteError(code, `The engine failed in ${name}: ${messageOf(error)}`, { cause: error });
    }
  }

  /** The heap as it is now: growth detaches earlier views. */
  #bytes() {
    if (this.#heap.buffer !== this.#memory.buffer) this.#heap = new Uint8Array(this.#memory.buffer);
    return this.#heap;
  }

  /** @param {number} pointer @param {number} length */
  #copy(pointer, length) {
    return this.#bytes().slice(pointer, pointer + length);
  }

  /** The value that the last call wrote into the cell. */
  #outputValue() {
    this.#bytes();
    return new DataView(this.#memory.buffer).getUint32(this.#cell, true);
  }

  /** @param {number} pointer of a NUL-terminated string of the engine */
  #string(pointer) {
    const heap = this.#bytes();
    const start = pointer >>> 0;
    return new TextDecoder().decode(heap.slice(start, heap.indexOf(0, start)));
  }

  /** @param {number} size */
  #allocate(size) {
    const pointer = this.#call('malloc', Math.max(size, 1)) >>> 0;
    if (pointer === 0) throw this.#outOfMemory(size);
    return pointer;
  }

  /** @template T @param {number} size @param {(room: number) => T} use @returns {T} */
  #withRoom(size, use) {
    const room = this.#allocate(size);
    try {
      return use(room);
    } finally {
      this.#call('free', room);
    }
  }

  /** @template T @param {Uint8Array} bytes @param {(pointer: number) => T} use @returns {T} */
  #withBytes(bytes, use) {
    return this.#withRoom(bytes.length, (room) => {
      this.#bytes().set(bytes, room);
      return use(room);
    });
  }

  /** @template T @param {Int32Array} ids @param {(pointer: number) => T} use @returns {T} */
  #withIds(ids, use) {
    return this.#withBytes(new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength), use);
  }

  /**
   * Runs a call that writes items and their count, again with more room if the first was too small.
   * @param {number} itemSize @param {number} capacity
   * @param {(room: number, capacity: number) => number} call @returns {Uint8Array}
   */
  #output(itemSize, capacity, call) {
    const attempt = (/** @type {number} */ items) => this.#withRoom(items * itemSize, (room) => {
      const status = call(room, items);
      const count = this.#outputValue();
      if (status === BUFFER_TOO_SMALL) return count;
      this.#check(status);
      return this.#copy(room, count * itemSize);
    });
    let result = attempt(capacity);
    if (typeof result === 'number') result = attempt(result);
    if (typeof result === 'number') throw new TrilobiteError('EngineFault', 'The engine miscounted.');
    return result;
  }

  /**
   * @param {Uint8Array} text
   * @param {(pointer: number, length: number, room: number, capacity: number, cell: number) => number} call
   */
  #textToIds(text, call) {
    return this.#withBytes(text, (pointer) => {
      const ids = this.#output(4, text.length + 16, (room, capacity) =>
        call(pointer, text.length, room, capacity, this.#cell));
      return new Int32Array(ids.buffer);
    });
  }

  /** @param {number} status */
  #check(status) {
    if (status === 0) return;
    throw this.#failure(status, this.#string(this.#call('tri_model_error', this.#model)));
  }

  /** @param {number} status */
  #checkSession(status) {
    if (status === 0) return;
    throw this.#failure(status, this.#string(this.#call('tri_session_error', this.#session)));
  }

  /** @param {number} status @param {string} message */
  #failure(status, message) {
    if (status === OUT_OF_MEMORY) return this.#outOfMemory(undefined, message);
    return new TrilobiteError(STATUS_CODES[status] ?? 'EngineFault', message || `The engine says ${status}.`);
  }

  /** @param {number} [wanted] bytes @param {string} [message] */
  #outOfMemory(wanted, message) {
    const inUse = this.memoryBytes;
    return new TrilobiteError('OutOfMemory', message
      || `WebAssembly memory is exhausted${wanted ? `: ${wanted} more bytes were wanted` : ''}.`,
    { details: wanted ? { wanted, inUse } : { inUse } });
  }
}
