// The WebAssembly engine with one model and one session: pointers in here, plain JavaScript values outside.

import { TrilobiteError } from './errors.js';
import { Instance, OUT_OF_MEMORY, megabytes } from './instance.js';
import { Split } from './split.js';

export { importsOf } from './instance.js';

const ACTIVATIONS = { auto: 0, relu2: 1, silu: 2 };
const I2S_LAYOUTS = { '128x32': 0, '64x16': 1, '4rows': 2 };
const HEADS = { auto: 0, keep: 1, int8: 2 };
const KV_CACHES = { int8: 0, f32: 1 };

/** Text flags of trilobite.h. */
export const ADD_BOS = 1;
export const PARSE_SPECIAL = 2;
export const SHOW_SPECIAL = 4;

/** tri_chat_part of trilobite.h. */
export const CHAT_PARTS = { begin: 0, system: 1, user: 2, assistant: 3, reply: 4, end: 5 };

/** Bytes per piece fed to the model: the room in WebAssembly memory that file bytes pass through. */
const FEED_BYTES = 1 << 20;

/** Context for models that were trained for more, if nobody asks for another: its memory grows with it. */
export const DEFAULT_CONTEXT = 4096;

/**
 * @typedef {keyof typeof KV_CACHES} KvCache
 * @typedef {{activation: keyof typeof ACTIVATIONS, i2sLayout: keyof typeof I2S_LAYOUTS,
 *   head: keyof typeof HEADS, headerOnly: boolean}} WeightOptions
 * @typedef {{contextLength?: number, kvCache?: KvCache}} SessionOptions contextLength: tokens; kvCache: if it
 *   is there, the session is made with the model, as soon as the header is complete
 * @typedef {WeightOptions & SessionOptions} ModelOptions
 * @typedef {{temperature: number, topK: number, topP: number, minP: number, repeatPenalty: number,
 *   repeatWindow: number, seed: number}} SamplerOptions
 */

/** @param {number} kind @param {Record<string, number>} values */
function isOneOf(kind, values) {
  return Object.values(values).includes(kind);
}

export class Engine {
  #wasm;
  #model = 0;
  #session = 0;
  #feedBuffer = 0;
  /** Bytes below the first model: the engine itself, the stacks of its threads, and the feed buffer. */
  #ownBytes = 0;
  /** What session is wanted. @type {SessionOptions} */
  #wanted = {};
  /** Type of the session's KV cache. @type {KvCache} */
  kvCache = 'int8';
  #callThreads = () => {};

  /** @param {Instance} wasm */
  constructor(wasm) {
    this.#wasm = wasm;
  }

  /** @param {WebAssembly.Module} module @param {boolean} shared whether it is a build for threads */
  static async create(module, shared) {
    return new Engine(await Instance.create(module, shared));
  }

  get memoryBytes() {
    return this.#wasm.memoryBytes;
  }

  // ---- threads ----------------------------------------------------------------------------------

  /** What one more thread needs. @returns {import('./threads.js').Seat} */
  newSeat() {
    const stack = this.#wasm.call('tri_thread_new_stack');
    if (stack === 0) throw this.#wasm.outOfMemory();
    return { module: this.#wasm.module, memory: this.#wasm.memory, stack };
  }

  /** Before the first model. @param {number} count besides this one @param {() => void} call them to work */
  useThreads(count, call) {
    this.#wasm.call('tri_thread_set_count', 1 + count);
    this.#callThreads = call;
  }

  /** A model in several files; the caller frees it. @param {number} count of the files */
  newSplit(count) {
    return new Split(this.#wasm, count);
  }

  // ---- model ------------------------------------------------------------------------------------

  /** Begins a model, frees an earlier one. @param {number | null} fileSize @param {ModelOptions} options */
  newModel(fileSize, { activation, i2sLayout, head, headerOnly, contextLength, kvCache }) {
    this.#freeModel();
    this.#wanted = { contextLength, kvCache: headerOnly ? undefined : kvCache };
    this.#model = this.#wasm.call('tri_model_new', BigInt(fileSize ?? 0), ACTIVATIONS[activation],
      I2S_LAYOUTS[i2sLayout], HEADS[head], headerOnly ? 1 : 0) >>> 0;
    if (this.#model === 0) throw this.#wasm.outOfMemory();
    this.#feedBuffer = this.#wasm.allocate(FEED_BYTES);
    this.#ownBytes ||= this.#feedBuffer + FEED_BYTES;
  }

  /**
   * Takes all memory that the model needs as soon as the header is complete.
   * @param {Uint8Array} bytes the next bytes of the file
   */
  feed(bytes) {
    for (let start = 0; start < bytes.length; start += FEED_BYTES) {
      const piece = bytes.subarray(start, start + FEED_BYTES);
      this.#wasm.bytes().set(piece, this.#feedBuffer);
      this.#checkModel(this.#wasm.call('tri_model_feed', this.#model, this.#feedBuffer, piece.length));
      const { kvCache } = this.#wanted;
      if (kvCache && this.#session === 0 && this.hasHeader) this.newSession(this.wantedContextLength, kvCache);
    }
  }

  get hasHeader() {
    return this.#wasm.call('tri_model_has_header', this.#model) === 1;
  }

  /** Says that the file has ended. */
  finish() {
    this.#check(this.#wasm.call('tri_model_finish', this.#model));
    this.endFeed();
  }

  /** Gives back the room that file bytes pass through. */
  endFeed() {
    if (this.#feedBuffer !== 0) this.#wasm.call('free', this.#feedBuffer);
    this.#feedBuffer = 0;
  }

  /** @param {number} contextLength 0: the model's own @param {KvCache} kv @returns {Record<string, unknown>} */
  describe(contextLength, kv) {
    const describe = (/** @type {number} */ room, /** @type {number} */ size) =>
      this.#wasm.call('tri_model_describe', this.#model, contextLength, KV_CACHES[kv], room, size) >>> 0;
    const size = describe(0, 0);
    return this.#wasm.withRoom(size, (room) => {
      const length = describe(room, size);
      return JSON.parse(new TextDecoder().decode(this.#wasm.copy(room, Math.min(length, size))));
    });
  }

  /**
   * Bytes that the file has by its header: a file of `least` bytes or more is whole, and none has more than
   * `most`. 0 before the header is complete.
   */
  get fileBytes() {
    const [least, most] = [0, 1].map((padded) =>
      Number(this.#wasm.call('tri_model_file_bytes', this.#model, padded)));
    return { least, most };
  }

  /**
   * Bytes of memory that the model takes at most, with loading, one session, and the engine itself; from
   * the complete header on, also if they are not there.
   */
  get bytesNeeded() {
    const { kvCache = this.kvCache } = this.#wanted;
    return this.#ownBytes + Number(this.#wasm.call('tri_model_memory', this.#model, this.wantedContextLength,
      KV_CACHES[kvCache]));
  }

  /** Tokens: what was asked for, or what the model was trained for, at most 4096. */
  get wantedContextLength() {
    return this.#wanted.contextLength ?? Math.min(this.trainedContextLength, DEFAULT_CONTEXT);
  }

  get trainedContextLength() {
    return this.#wasm.call('tri_model_context_length', this.#model) >>> 0;
  }

  get vocabSize() {
    return this.#wasm.call('tri_model_vocab_size', this.#model) >>> 0;
  }

  // ---- text -------------------------------------------------------------------------------------

  /** @param {Uint8Array} text UTF-8 @param {number} flags @returns {Int32Array} */
  tokenize(text, flags) {
    return this.#textToIds(text, (...room) => this.#wasm.call('tri_tokenize', this.#model, ...room.slice(0, 2),
      flags, ...room.slice(2)));
  }

  /** @param {Int32Array} ids @param {number} flags @returns {Uint8Array} */
  detokenize(ids, flags) {
    return this.#wasm.withIds(ids, (pointer) => this.#output(1, ids.length * 8 + 64, (room, capacity) =>
      this.#wasm.call('tri_detokenize', this.#model, pointer, ids.length, flags, room, capacity, this.#wasm.cell)));
  }

  /** Bytes that one id adds behind others. @param {number} id @returns {Uint8Array} */
  piece(id) {
    return this.#output(1, 64, (room, capacity) =>
      this.#wasm.call('tri_token_piece', this.#model, id, 0, room, capacity, this.#wasm.cell));
  }

  /** @param {number} id */
  isEnd(id) {
    return this.#wasm.call('tri_token_is_end', this.#model, id) === 1;
  }

  /** @param {number} part of CHAT_PARTS @param {Uint8Array} text UTF-8 @returns {Int32Array} */
  chatTokenize(part, text) {
    if (!isOneOf(part, CHAT_PARTS)) throw new TrilobiteError('InvalidInput', `Unknown chat part ${part}.`);
    return this.#textToIds(text, (...room) => this.#wasm.call('tri_chat_tokenize', this.#model, part, ...room));
  }

  // ---- session ----------------------------------------------------------------------------------

  /** In place of an earlier one. @param {number} contextLength 0: the model's own @param {KvCache} kv */
  newSession(contextLength, kv) {
    this.#freeSession();
    this.#wanted = { contextLength, kvCache: kv };
    this.#checkModel(this.#wasm.call('tri_session_new', this.#model, contextLength, KV_CACHES[kv], this.#wasm.cell));
    this.#session = this.#wasm.outputValue();
    this.kvCache = kv;
  }

  get contextLength() {
    return this.#wasm.call('tri_session_context_length', this.#session) >>> 0;
  }

  get length() {
    return this.#wasm.call('tri_session_length', this.#session) >>> 0;
  }

  /**
   * Works towards holding exactly `ids`, by at most `maxLayers` layers of one batch of tokens.
   * @param {Int32Array} ids @param {number} maxLayers @returns {number} tokens still to do
   */
  sync(ids, maxLayers) {
    this.#callThreads();
    return this.#wasm.withIds(ids, (pointer) => {
      this.#checkSession(this.#wasm.call('tri_session_sync', this.#session, pointer, ids.length, maxLayers,
        this.#wasm.cell));
      return this.#wasm.outputValue();
    });
  }

  /** How many of the ids `sync` would keep and not work through again. @param {Int32Array} ids */
  prefix(ids) {
    return this.#wasm.withIds(ids, (pointer) =>
      this.#wasm.call('tri_session_prefix', this.#session, pointer, ids.length) >>> 0);
  }

  /** Appends one token. @param {number} id */
  append(id) {
    this.#callThreads();
    this.#wasm.withIds(Int32Array.of(id), (pointer) =>
      this.#checkSession(this.#wasm.call('tri_session_eval', this.#session, pointer, 1)));
  }

  /** @param {SamplerOptions} options */
  setSampler({ temperature, topK, topP, minP, repeatPenalty, repeatWindow, seed }) {
    this.#checkSession(this.#wasm.call('tri_session_set_sampler', this.#session, temperature, topK, topP, minP,
      repeatPenalty, repeatWindow, seed));
  }

  /** @returns {number} an id drawn from the current logits */
  sample() {
    this.#checkSession(this.#wasm.call('tri_session_sample', this.#session, this.#wasm.cell));
    return this.#wasm.outputValue() | 0;
  }

  /** @returns {Float32Array} a copy of the logits behind the last token */
  logits() {
    const pointer = this.#wasm.call('tri_session_logits', this.#session) >>> 0;
    if (pointer === 0) throw new TrilobiteError('InvalidInput', 'There are no logits yet.');
    return new Float32Array(this.#wasm.copy(pointer, this.vocabSize * 4).buffer);
  }

  // ---- measuring --------------------------------------------------------------------------------

  /** Begins a new profile, or ends it. @param {boolean} on */
  profile(on) {
    this.#wasm.call('tri_session_profile', this.#session, on ? 1 : 0);
  }

  /** @returns {{name: string, ms: number, bytes: number, macs: number}[]} what the stages took since profile() */
  stages() {
    return this.#wasm.withRoom(24, (room) => {
      const stages = [];
      for (let stage = 0; ; stage++) {
        const name = this.#wasm.string(this.#wasm.call('tri_stage_name', stage));
        if (name === '') return stages;
        this.#wasm.call('tri_session_stage', this.#session, stage, room, room + 8, room + 16);
        const [ms, bytes, macs] = new Float64Array(this.#wasm.copy(room, 24).buffer);
        stages.push({ name, ms, bytes, macs });
      }
    });
  }

  /** @param {number} streams 1, 4, 8 or 16 @returns {number} bytes read: all weights */
  limitRead(streams) {
    this.#callThreads();
    return this.#wasm.call('tri_limit_read', this.#session, streams);
  }

  /** @param {number} tokens @param {number} layers @returns {number} multiplications done */
  limitMultiply(tokens, layers) {
    this.#callThreads();
    return this.#wasm.call('tri_limit_multiply', this.#session, tokens, layers);
  }

  /** The same with one matrix in a cache. @param {number} tokens @param {number} repeats @returns {number} */
  limitMultiplyHot(tokens, repeats) {
    this.#callThreads();
    return this.#wasm.call('tri_limit_multiply_hot', this.#session, tokens, repeats);
  }

  /** @param {number} repeats @returns {number} 16-byte loads and additions done, in the first cache */
  limitAdd(repeats) {
    this.#callThreads();
    return this.#wasm.call('tri_limit_add', this.#session, repeats);
  }

  // ---- calls --------------------------------------------------------------------------

  #freeSession() {
    if (this.#session !== 0) this.#wasm.call('tri_session_free', this.#session);
    this.#session = 0;
  }

  #freeModel() {
    this.#freeSession();
    if (this.#model !== 0) this.#wasm.call('tri_model_free', this.#model);
    this.#model = 0;
    this.endFeed();
  }

  /** @param {number} itemSize @param {number} capacity @param {(room: number, capacity: number) => number} call */
  #output(itemSize, capacity, call) {
    return this.#wasm.output(itemSize, capacity, call, (status) => this.#check(status));
  }

  /**
   * @param {Uint8Array} text
   * @param {(pointer: number, length: number, room: number, capacity: number, cell: number) => number} call
   */
  #textToIds(text, call) {
    return this.#wasm.withBytes(text, (pointer) => {
      const ids = this.#output(4, text.length + 16, (room, capacity) =>
        call(pointer, text.length, room, capacity, this.#wasm.cell));
      return new Int32Array(ids.buffer);
    });
  }

  /** @param {number} status */
  #check(status) {
    if (status === 0) return;
    throw this.#wasm.failure(status, this.#wasm.string(this.#wasm.call('tri_model_error', this.#model)));
  }

  /** Of a call that takes memory for the model or its session. @param {number} status */
  #checkModel(status) {
    if (status === OUT_OF_MEMORY && this.hasHeader) throw this.#modelTooLarge();
    this.#check(status);
  }

  /** @param {number} status */
  #checkSession(status) {
    if (status === 0) return;
    throw this.#wasm.failure(status, this.#wasm.string(this.#wasm.call('tri_session_error', this.#session)));
  }

  /** The model as a whole, not the allocation that happened to fail. */
  #modelTooLarge() {
    const needed = this.bytesNeeded;
    const limit = this.#wasm.limit;
    const inUse = this.memoryBytes;
    const there = needed > limit ? `holds ${megabytes(limit)} MB at most`
      : `has ${megabytes(inUse)} MB and cannot grow enough`;
    const smallerCache = this.#wanted.kvCache === 'f32' ? ", kvCache: 'int8'" : '';
    return new TrilobiteError('OutOfMemory', `The model with a context of ${this.wantedContextLength} tokens needs `
      + `${megabytes(needed)} MB of WebAssembly memory, which ${there}. A shorter contextLength${smallerCache} or a `
      + 'smaller model needs less.', { details: { needed, limit, inUse } });
  }
}
