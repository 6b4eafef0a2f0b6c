// One instance of the WebAssembly module: its memory, its calls, and what a failing call throws. Pointers are
// numbers; text and lists cross as bytes with a length.

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
export const OUT_OF_MEMORY = 3;
const BUFFER_TOO_SMALL = 7;

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

const PAGE_BYTES = 65536;
/** Pages that the engine begins with, as it is built. */
const INITIAL_PAGES = 256;
/** Limits to the memory, the highest that exists first: some runtimes reserve the room for it. */
const PAGE_LIMITS = [65536, 32768, 16384, 8192];

/** @returns {{memory: WebAssembly.Memory, maximum: number}} */
function newSharedMemory() {
  for (const maximum of PAGE_LIMITS) {
    try {
      return { memory: new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum, shared: true }), maximum };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw noStart('no memory could be reserved for it');
}

/** @param {string} reason @param {unknown} [cause] */
function noStart(reason, cause) {
  const needed = INITIAL_PAGES * PAGE_BYTES;
  return new TrilobiteError('OutOfMemory', `The engine cannot be started with its first ${megabytes(needed)} MB: `
    + `${reason}.`, { cause, details: { needed, limit: 0, inUse: 0 } });
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return Math.ceil(bytes / 1e6);
}

/** The module at work: calls by name, bytes in and out. */
export class Instance {
  module;
  /** @type {WebAssembly.Memory} */
  memory;
  /** @type {Record<string, (...args: any[]) => any>} */
  #functions;
  #heap = new Uint8Array();
  /** Room for one output value of a call. */
  cell = 0;
  /** Most bytes that memory can have, as far as it is known. */
  limit;

  /**
   * @param {WebAssembly.Module} module @param {WebAssembly.Instance} instance @param {WebAssembly.Memory} memory
   * @param {number} maximum pages of memory
   */
  constructor(module, instance, memory, maximum) {
    this.module = module;
    this.memory = memory;
    this.#functions = /** @type {any} */ (instance.exports);
    this.limit = maximum * PAGE_BYTES;
    if (this.#functions._initialize) this.call('_initialize');
    this.cell = this.allocate(8);
  }

  /** @param {WebAssembly.Module} module @param {boolean} shared whether it is a build for threads */
  static async create(module, shared) {
    if (WebAssembly.Module.imports(module).some(({ kind }) => kind === 'memory') !== shared) {
      throw new TrilobiteError('InvalidInput', shared
        ? 'The WebAssembly file has no threads. The option variant says which build it is.'
        : 'The WebAssembly file needs threads. The option variant says which build it is.');
    }
    const own = shared ? newSharedMemory() : undefined;
    const instance = await WebAssembly.instantiate(module, importsOf(module, own?.memory)).catch((cause) => {
      if (cause instanceof RangeError) throw noStart(messageOf(cause), cause);
      throw new TrilobiteError('EngineFault', `The engine cannot be started: ${messageOf(cause)}`, { cause });
    });
    const memory = own?.memory ?? /** @type {WebAssembly.Memory} */ (instance.exports.memory);
    return new Instance(module, instance, memory, own?.maximum ?? PAGE_LIMITS[0]);
  }

  get memoryBytes() {
    return this.memory.buffer.byteLength;
  }

  /** A trap leaves the engine's memory in an unknown state: the instance is of no use behind it. */
  call(/** @type {string} */ name, /** @type {(number | bigint)[]} */ ...args) {
    try {
      return this.#functions[name](...args);
    } catch (error) {
      const code = this.#functions.tri_thread_has_failed?.() ? 'WorkerCrashed' : 'EngineFault';
      throw new TrilobiteError(code, `The engine failed in ${name}: ${messageOf(error)}`, { cause: error });
    }
  }

  /** The heap as it is now: growth detaches earlier views. */
  bytes() {
    if (this.#heap.buffer !== this.memory.buffer) this.#heap = new Uint8Array(this.memory.buffer);
    return this.#heap;
  }

  /** @param {number} pointer @param {number} length */
  copy(pointer, length) {
    return this.bytes().slice(pointer, pointer + length);
  }

  /** The value that the last call wrote into the cell. */
  outputValue() {
    this.bytes();
    return new DataView(this.memory.buffer).getUint32(this.cell, true);
  }

  /** @param {number} pointer of a NUL-terminated string of the engine */
  string(pointer) {
    const heap = this.bytes();
    const start = pointer >>> 0;
    return new TextDecoder().decode(heap.slice(start, heap.indexOf(0, start)));
  }

  /** @param {number} size */
  allocate(size) {
    const pointer = this.call('malloc', Math.max(size, 1)) >>> 0;
    if (pointer === 0) throw this.outOfMemory(size);
    return pointer;
  }

  /** @template T @param {number} size @param {(room: number) => T} use @returns {T} */
  withRoom(size, use) {
    const room = this.allocate(size);
    try {
      return use(room);
    } finally {
      this.call('free', room);
    }
  }

  /** @template T @param {Uint8Array} bytes @param {(pointer: number) => T} use @returns {T} */
  withBytes(bytes, use) {
    return this.withRoom(bytes.length, (room) => {
      this.bytes().set(bytes, room);
      return use(room);
    });
  }

  /** @template T @param {Int32Array} ids @param {(pointer: number) => T} use @returns {T} */
  withIds(ids, use) {
    return this.withBytes(new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength), use);
  }

  /**
   * Runs a call that writes items and their count, again with more room if the first was too small.
   * @param {number} itemSize @param {number} capacity
   * @param {(room: number, capacity: number) => number} call its status
   * @param {(status: number) => void} check throws what a status means @returns {Uint8Array}
   */
  output(itemSize, capacity, call, check) {
    const attempt = (/** @type {number} */ items) => this.withRoom(items * itemSize, (room) => {
      const status = call(room, items);
      const count = this.outputValue();
      if (status === BUFFER_TOO_SMALL) return count;
      check(status);
      return this.copy(room, count * itemSize);
    });
    let result = attempt(capacity);
    if (typeof result === 'number') result = attempt(result);
    if (typeof result === 'number') throw new TrilobiteError('EngineFault', 'The engine miscounted.');
    return result;
  }

  /** @param {number} status @param {string} message */
  failure(status, message) {
    if (status === OUT_OF_MEMORY) return this.outOfMemory(undefined, message);
    return new TrilobiteError(STATUS_CODES[status] ?? 'EngineFault', message || `The engine says ${status}.`);
  }

  /** @param {number} [wanted] bytes more @param {string} [message] */
  outOfMemory(wanted = 0, message) {
    const inUse = this.memoryBytes;
    return new TrilobiteError('OutOfMemory', message
      || `WebAssembly memory of ${megabytes(inUse)} MB is exhausted: ${wanted} more bytes were wanted.`,
    { details: { needed: inUse + wanted, limit: this.limit, inUse } });
  }
}
