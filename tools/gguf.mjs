/**
 * gguf.mjs - writes GGUF v3 files, streaming tensor data chunk by chunk to a file or to memory, and
 * reads the header of one (to copy a vocabulary). Format: ggml docs/gguf.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { tensorBytes, tensorType } from './gguf-types.mjs';

/** Metadata value types by name; an array of T is written `T[]`. */
export const VALUE_TYPES = {
  u8: 0, i8: 1, u16: 2, i16: 3, u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9, u64: 10, i64: 11, f64: 12,
};
const TYPE_NAMES = Object.keys(VALUE_TYPES).sort((a, b) => valueTypeId(a) - valueTypeId(b));
const SCALAR_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];

/**
 * A metadata pair: key, type name (`u32`, `string`, `f32[]`, ...) and value; with type `raw` the
 * value is the bytes as they stand in a file, from the type word on.
 * @typedef {[key: string, type: string, value: any]} Metadata
 *
 * @typedef {object} Tensor
 * @property {string} name
 * @property {string} type             name in TENSOR_TYPES
 * @property {number[]} dims           dims[0] is the row length
 * @property {() => Iterable<Uint8Array>} data  the tensor's bytes, in any chunking
 *
 * @typedef {object} GgufSpec
 * @property {Metadata[]} metadata
 * @property {Tensor[]} tensors
 * @property {number} [alignment]      default 32; written to the metadata if it differs
 */

const DEFAULT_ALIGNMENT = 32;

/** @param {string} name */
function valueTypeId(name) {
  const id = /** @type {Record<string, number>} */ (VALUE_TYPES)[name];
  if (id === undefined) throw new Error(`unknown metadata type '${name}'`);
  return id;
}

/** Little-endian bytes, growing as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  length = 0;

  /** Makes room for n more bytes; returns where they start. @param {number} n */
  #grow(n) {
    const at = this.length;
    this.length += n;
    if (this.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  /** @param {Uint8Array} bytes */
  bytes(bytes) {
    const at = this.#grow(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  /** Zeros up to a multiple of alignment. @param {number} alignment */
  align(alignment) {
    this.#grow((alignment - (this.length % alignment)) % alignment);
    return this;
  }

  /** A scalar or string of the named type. @param {string} type @param {any} value @returns {this} */
  value(type, value) {
    if (type === 'string') {
      const text = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      return this.value('u64', text.length).bytes(text);
    }
    const at = this.#grow(SCALAR_BYTES[valueTypeId(type)]);
    const view = this.#view;
    switch (type) {
      case 'u8': case 'bool': view.setUint8(at, Number(value)); break;
      case 'i8': view.setInt8(at, value); break;
      case 'u16': view.setUint16(at, value, true); break;
      case 'i16': view.setInt16(at, value, true); break;
      case 'u32': view.setUint32(at, value, true); break;
      case 'i32': view.setInt32(at, value, true); break;
      case 'f32': view.setFloat32(at, value, true); break;
      case 'f64': view.setFloat64(at, value, true); break;
      case 'u64': view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true); break;
      case 'i64': view.setBigInt64(at, BigInt(value), true); break;
      default: throw new Error(`'${type}' is not a scalar`);
    }
    return this;
  }

  /** A metadata pair. @param {Metadata} pair */
  pair([key, type, value]) {
    this.value('string', key);
    if (type === 'raw') return this.bytes(value);
    if (!type.endsWith('[]')) return this.value('u32', valueTypeId(type)).value(type, value);
    const element = type.slice(0, -2);
    this.value('u32', VALUE_TYPES.array).value('u32', valueTypeId(element)).value('u64', value.length);
    for (const item of value) this.value(element, item);
    return this;
  }

  /** What was written so far, a view. */
  result() {
    return this.#bytes.subarray(0, this.length);
  }
}

/** @param {number} n @param {number} alignment */
export function padded(n, alignment) {
  return Math.ceil(n / alignment) * alignment;
}

/**
 * The header, padded to where the tensor data starts, and the size of the whole file.
 * @param {GgufSpec} spec
 */
export function encodeHeader({ metadata, tensors, alignment = DEFAULT_ALIGNMENT }) {
  const pairs = alignment === DEFAULT_ALIGNMENT ? metadata
    : [...metadata, /** @type {Metadata} */ (['general.alignment', 'u32', alignment])];
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode('GGUF')).value('u32', 3);
  writer.value('u64', tensors.length).value('u64', pairs.length);
  for (const pair of pairs) writer.pair(pair);
  let offset = 0;
  for (const { name, type, dims } of tensors) {
    writer.value('string', name).value('u32', dims.length);
    for (const dim of dims) writer.value('u64', dim);
    writer.value('u32', tensorType(type).id).value('u64', offset);
    offset += padded(tensorBytes(type, dims), alignment);
  }
  writer.align(alignment);
  return { header: writer.result(), fileSize: writer.length + offset };
}

/**
 * The whole file in chunks, in order. Chunks are only valid until the next one is asked for.
 * @param {GgufSpec} spec
 * @returns {Generator<Uint8Array>}
 */
export function* ggufChunks(spec) {
  const alignment = spec.alignment ?? DEFAULT_ALIGNMENT;
  yield encodeHeader(spec).header;
  for (const { name, type, dims, data } of spec.tensors) {
    const expected = tensorBytes(type, dims);
    let written = 0;
    for (const chunk of data()) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== expected) throw new Error(`tensor ${name}: ${written} bytes of data, expected ${expected}`);
    yield new Uint8Array(padded(expected, alignment) - expected);
  }
}

/** The whole file in memory. @param {GgufSpec} spec */
export function ggufBytes(spec) {
  const bytes = new Uint8Array(encodeHeader(spec).fileSize);
  let at = 0;
  for (const chunk of ggufChunks(spec)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Writes the file through a temporary name, so that a file of the final name is always whole.
 * @param {string} file
 * @param {GgufSpec} spec
 * @param {(written: number, total: number) => void} [onProgress]  after every 4 MB or more
 * @returns {number} size of the file
 */
export function writeGguf(file, spec, onProgress = () => {}) {
  const total = encodeHeader(spec).fileSize;
  const buffer = Buffer.allocUnsafe(4 << 20);
  const part = `${file}.part`;
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const fd = fs.openSync(part, 'w');
  let written = 0, held = 0;
  /** @param {Uint8Array} bytes */
  const flush = (bytes) => {
    for (let at = 0; at < bytes.length;) at += fs.writeSync(fd, bytes, at);
    written += bytes.length;
    onProgress(written, total);
  };
  try {
    for (const chunk of ggufChunks(spec)) {
      if (held + chunk.length > buffer.length) {
        flush(buffer.subarray(0, held));
        held = 0;
      }
      if (chunk.length > buffer.length) {
        flush(chunk);
      } else {
        buffer.set(chunk, held);
        held += chunk.length;
      }
    }
    flush(buffer.subarray(0, held));
  } finally {
    fs.closeSync(fd);
  }
  fs.renameSync(part, file);
  return total;
}

/**
 * The name of a part, as gguf-split gives it.
 * @param {string} file  that of the whole model, with or without .gguf @param {number} part  from 0 on
 * @param {number} count
 */
export function partName(file, part, count) {
  const number = (/** @type {number} */ n) => String(n).padStart(5, '0');
  return `${file.replace(/\.gguf$/, '')}-${number(part + 1)}-of-${number(count)}.gguf`;
}

/**
 * The files of a split model: the first has all metadata, each says which part it is.
 * @param {GgufSpec} spec
 * @param {number} count
 * @param {{emptyFirst?: boolean}} [options]  emptyFirst: no tensors in the first part
 * @returns {GgufSpec[]}
 */
export function splitSpec({ metadata, tensors, alignment }, count, { emptyFirst = false } = {}) {
  const filled = emptyFirst ? count - 1 : count;
  const total = tensors.length;
  return Array.from({ length: count }, (_, part) => {
    const i = emptyFirst ? part - 1 : part;
    const own = i < 0 ? [] : tensors.slice(Math.round((total * i) / filled), Math.round((total * (i + 1)) / filled));
    return {
      alignment,
      tensors: own,
      metadata: [
        ...(part === 0 ? metadata : []), ['split.no', 'u16', part], ['split.count', 'u16', count],
        ['split.tensors.count', 'i32', total],
      ],
    };
  });
}

/**
 * Writes a model in parts beside each other.
 * @param {string} file  name of the whole model @param {GgufSpec} spec @param {number} count
 * @param {{emptyFirst?: boolean}} [options]
 * @returns {string[]} the files
 */
export function writeSplitGguf(file, spec, count, options) {
  return splitSpec(spec, count, options).map((part, i) => {
    const name = partName(file, i, count);
    writeGguf(name, part);
    return name;
  });
}

/**
 * Reads a header: metadata as raw pairs (to copy them into another file) and the tensor directory.
 * Meant for files of one's own: it trusts them.
 * @param {Uint8Array} bytes  the file, or at least its header
 */
export function readHeader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 24;
  const u32 = () => view.getUint32((at += 4) - 4, true);
  const u64 = () => Number(view.getBigUint64((at += 8) - 8, true));
  const string = () => {
    const n = u64();
    return new TextDecoder().decode(bytes.subarray(at, (at += n)));
  };
  /** @param {number} type */
  const skip = (type) => {
    if (type === VALUE_TYPES.string) {
      const n = u64();
      at += n;
    } else if (type === VALUE_TYPES.array) {
      const element = u32();
      for (let left = u64(); left > 0; left--) skip(element);
    } else {
      at += SCALAR_BYTES[type];
    }
  };
  if (view.getUint32(0, true) !== 0x46554747 || view.getUint32(4, true) !== 3) {
    throw new Error('not a GGUF version 3 file');
  }
  const nTensors = Number(view.getBigUint64(8, true));
  const nPairs = Number(view.getBigUint64(16, true));
  /** @type {Metadata[]} */
  const metadata = [];
  for (let i = 0; i < nPairs; i++) {
    const key = string();
    const from = at;
    skip(u32());
    metadata.push([key, 'raw', bytes.subarray(from, at)]);
  }
  const tensors = [];
  for (let i = 0; i < nTensors; i++) {
    const name = string();
    const dims = Array.from({ length: u32() }, u64);
    tensors.push({ name, dims, typeId: u32(), offset: u64() });
  }
  return { metadata, tensors, end: at };
}

/**
 * Value of a raw pair: number, bigint (64-bit integers), boolean, string, or an array of them.
 * @param {Metadata} pair
 */
export function rawValue([key, type, bytes]) {
  if (type !== 'raw') throw new Error(`${key} is not a raw pair`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4;
  /** @param {string} name @returns {any} */
  const read = (name) => {
    const from = at;
    at += SCALAR_BYTES[valueTypeId(name)];
    switch (name) {
      case 'u8': return view.getUint8(from);
      case 'i8': return view.getInt8(from);
      case 'bool': return view.getUint8(from) !== 0;
      case 'u16': return view.getUint16(from, true);
      case 'i16': return view.getInt16(from, true);
      case 'u32': return view.getUint32(from, true);
      case 'i32': return view.getInt32(from, true);
      case 'f32': return view.getFloat32(from, true);
      case 'f64': return view.getFloat64(from, true);
      case 'u64': return view.getBigUint64(from, true);
      case 'i64': return view.getBigInt64(from, true);
      case 'string': {
        const n = Number(read('u64'));
        return new TextDecoder().decode(bytes.subarray(at, (at += n)));
      }
      case 'array': {
        const element = TYPE_NAMES[read('u32')];
        return Array.from({ length: Number(read('u64')) }, () => read(element));
      }
    }
  };
  return read(TYPE_NAMES[view.getUint32(0, true)]);
}
