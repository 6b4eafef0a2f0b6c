/**
 * assemble.mjs - builds GGUF files that may break any rule: a valid tiny model taken apart, for a case
 * to spoil one part, and put together again without checks.
 */
import { ByteWriter, padded } from '../../tools/gguf.mjs';
import { tensorType } from '../../tools/gguf-types.mjs';
import { randomModel } from '../../tools/random-model.mjs';

/**
 * @typedef {object} TensorPart
 * @property {string} name
 * @property {(number | bigint)[]} dims
 * @property {number} type               ggml type id
 * @property {Uint8Array} data
 * @property {number | bigint} [nameLength]  written instead of the name's own
 * @property {number} [dimCount]         written instead of dims.length
 * @property {number | bigint} [offset]  written instead of where the data stands
 */

/**
 * A file in parts. Absent counts are those of the lists.
 * @typedef {object} FileParts
 * @property {string} magic
 * @property {number} version
 * @property {import('../../tools/gguf.mjs').Metadata[]} pairs
 * @property {TensorPart[]} tensors
 * @property {number} alignment          of the tensor data, as laid out
 * @property {number | bigint} [pairCount]
 * @property {number | bigint} [tensorCount]
 * @property {number} [lastKeyLength]    written instead of that of the last key
 * @property {number} [cut]              bytes removed from the end
 * @property {Uint8Array} [instead]       the file, with nothing of the model
 * @property {Uint8Array} [tail]         bytes added to the end
 */

/** A small shape: one layer, all rows of 128 weights. */
export const TINY = {
  embd: 128, ffn: 128, layers: 1, heads: 2, kvHeads: 1, vocab: 32, context: 64, tokenizer: 'none',
};

/**
 * The parts of a valid model.
 * @param {Partial<import('../../tools/random-model.mjs').ModelOptions>} [options]
 * @returns {FileParts}
 */
export function modelParts(options) {
  const spec = randomModel({ ...TINY, ...options });
  const tensors = spec.tensors.map(({ name, dims, type, data }) => ({
    name, dims: [...dims], type: tensorType(type).id, data: Buffer.concat(Array.from(data(), (chunk) => Buffer.from(chunk))),
  }));
  return { magic: 'GGUF', version: 3, pairs: [...spec.metadata], tensors, alignment: 32 };
}

/** The whole file. @param {FileParts} file */
export function assemble(file) {
  if (file.instead) return file.instead;
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode(file.magic)).value('u32', file.version);
  writer.value('u64', file.tensorCount ?? file.tensors.length).value('u64', file.pairCount ?? file.pairs.length);
  const sound = file.lastKeyLength === undefined ? file.pairs : file.pairs.slice(0, -1);
  for (const pair of sound) writer.pair(pair);
  if (file.lastKeyLength !== undefined) writer.value('u64', file.lastKeyLength);
  let offset = 0;
  for (const tensor of file.tensors) {
    const name = new TextEncoder().encode(tensor.name);
    writer.value('u64', tensor.nameLength ?? name.length).bytes(name);
    writer.value('u32', tensor.dimCount ?? tensor.dims.length);
    for (const dim of tensor.dims) writer.value('u64', dim);
    writer.value('u32', tensor.type).value('u64', tensor.offset ?? offset);
    offset += padded(tensor.data.length, file.alignment);
  }
  writer.align(file.alignment);
  const start = writer.length;
  for (const { data } of file.tensors) {
    writer.bytes(data);
    writer.bytes(new Uint8Array(padded(writer.length - start, file.alignment) - (writer.length - start)));
  }
  if (file.tail) writer.bytes(file.tail);
  return writer.result().slice(0, writer.length - (file.cut ?? 0));
}

/**
 * Replaces the value of a key, or adds the pair.
 * @param {FileParts} file @param {string} key @param {string} type @param {any} value
 */
export function setPair(file, key, type, value) {
  const at = file.pairs.findIndex(([name]) => name === key);
  /** @type {import('../../tools/gguf.mjs').Metadata} */
  const pair = [key, type, value];
  if (at < 0) file.pairs.push(pair);
  else file.pairs[at] = pair;
}

/** @param {FileParts} file @param {string} key */
export function removePair(file, key) {
  file.pairs = file.pairs.filter(([name]) => name !== key);
}

/** @param {FileParts} file @param {string} name */
export function tensorOf(file, name) {
  const tensor = file.tensors.find((candidate) => candidate.name === name);
  if (!tensor) throw new Error(`no tensor ${name}`);
  return tensor;
}

/** Value of a raw pair: type word, then little-endian values. @param {...[type: string, value: any]} values */
export function rawBytes(...values) {
  const writer = new ByteWriter();
  for (const [type, value] of values) writer.value(type, value);
  return writer.result();
}
