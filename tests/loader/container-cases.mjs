/**
 * container-cases.mjs - files that break (or stretch) the rules of the GGUF container.
 *
 * Names in capitals are the hand-made cases of ggml's tests/test-gguf.cpp, rebuilt around a tiny model,
 * as this loader only takes models. Where it differs from ggml on purpose, a note says why.
 */
import { VALUE_TYPES } from '../../tools/gguf.mjs';
import { rawBytes, setPair, tensorOf } from './assemble.mjs';

/** @typedef {import('./bad-files.mjs').BadFile} BadFile */

const { string: STRING, array: ARRAY, u32: U32 } = VALUE_TYPES;
const CORRUPT = 'FORMAT_CORRUPT', UNSUPPORTED = 'FORMAT_UNSUPPORTED', OK = 'OK';
const BIG_ENDIAN_3 = 0x03000000;

/** An array of arrays of arrays ..., as raw value. @param {number} depth */
function nestedArrays(depth) {
  const level = rawBytes(['u32', ARRAY], ['u64', 1]);
  return Buffer.concat([rawBytes(['u32', ARRAY]), ...Array(depth).fill(level), rawBytes(['u32', U32], ['u64', 0])]);
}

/** @param {any} value @returns {(file: import('./assemble.mjs').FileParts) => void} */
const alignment = (value, type = 'u32') => (file) => setPair(file, 'general.alignment', type, value);

/** @type {BadFile[]} */
export const containerCases = [
  // ---- preamble
  { name: 'HEADER_BAD_MAGIC', status: CORRUPT, message: 'GGUF', spoil: (f) => { f.magic = 'FUGG'; } },
  { name: 'HEADER_BAD_VERSION_0', status: CORRUPT, message: 'version 0', spoil: (f) => { f.version = 0; } },
  { name: 'HEADER_BAD_VERSION_1', status: UNSUPPORTED, message: 'version 1', spoil: (f) => { f.version = 1; } },
  { name: 'HEADER_BAD_VERSION_FUTURE', status: UNSUPPORTED, message: 'version 4', spoil: (f) => { f.version = 4; } },
  { name: 'HEADER_BAD_N_TENSORS', status: CORRUPT, message: 'tensors', spoil: (f) => { f.tensorCount = -1; } },
  { name: 'HEADER_BAD_N_KV', status: CORRUPT, message: 'metadata', spoil: (f) => { f.pairCount = -1; } },
  {
    name: 'HEADER_EMPTY', status: UNSUPPORTED, message: 'general.architecture',
    note: 'ggml: ok. A legal container, but no model: it names no architecture.',
    spoil: (f) => { f.pairs = []; f.tensors = []; },
  },
  { name: 'version 2', status: UNSUPPORTED, message: 'version 2', spoil: (f) => { f.version = 2; } },
  { name: 'big-endian version word', status: UNSUPPORTED, message: 'endian', spoil: (f) => { f.version = BIG_ENDIAN_3; } },
  { name: '8193 tensors announced', status: CORRUPT, message: 'tensors', spoil: (f) => { f.tensorCount = 8193; } },
  { name: '8192 tensors announced in a small file', status: CORRUPT, spoil: (f) => { f.tensorCount = 8192; } },
  { name: '4097 pairs announced', status: CORRUPT, message: 'metadata', spoil: (f) => { f.pairCount = 4097; } },
  { name: '2^40 pairs announced', status: CORRUPT, message: 'metadata', spoil: (f) => { f.pairCount = 2 ** 40; } },
  { name: 'one tensor more announced than present', status: CORRUPT, spoil: (f) => { f.tensorCount = f.tensors.length + 1; } },
  { name: 'one tensor fewer announced than present', status: CORRUPT, spoil: (f) => { f.tensorCount = f.tensors.length - 1; } },
  { name: 'one pair more announced than present', status: CORRUPT, spoil: (f) => { f.pairCount = f.pairs.length + 1; } },
  { name: 'one pair fewer announced than present', status: CORRUPT, spoil: (f) => { f.pairCount = f.pairs.length - 1; } },

  // ---- metadata
  {
    name: 'KV_BAD_KEY_SIZE', status: CORRUPT, message: 'key',
    spoil: (f) => { f.pairs.push(f.pairs[0]); f.lastKeyLength = -1; },
  },
  { name: 'KV_EMPTY_KEY', status: CORRUPT, message: 'empty metadata key', spoil: (f) => { f.pairs.push(['', 'u32', 1]); } },
  { name: 'KV_BAD_TYPE', status: CORRUPT, message: 'type 13', spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', 13], ['u64', 0])]); } },
  { name: 'KV_DUPLICATE_KEY', status: CORRUPT, message: 'twice', spoil: (f) => { f.pairs.push(f.pairs[1]); } },
  { name: 'KV_BAD_ALIGN', status: CORRUPT, message: 'general.alignment', spoil: alignment(13) },
  { name: 'KV_WRONG_TYPE_ALIGN', status: CORRUPT, message: 'general.alignment', spoil: alignment(32, 'i32') },
  {
    name: 'KV_SUCCESS', status: OK,
    spoil: (f) => {
      for (const type of ['u8', 'i8', 'u16', 'i16', 'u32', 'i32', 'f32', 'bool', 'u64', 'i64', 'f64']) {
        f.pairs.push([`a.${type}`, type, 1], [`b.${type}`, `${type}[]`, [0, 1, 1]], [`c.${type}`, `${type}[]`, []]);
      }
      f.pairs.push(['a.string', 'string', 'x'], ['b.string', 'string[]', ['', 'yz']], ['c.string', 'string[]', []]);
    },
  },
  {
    name: 'KV_BAD_VALUE_SIZE', status: CORRUPT, message: 'bytes',
    spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', STRING], ['u64', -1])]); },
  },
  { name: 'string of 16 MiB + 1 announced', status: CORRUPT, spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', STRING], ['u64', (16 << 20) + 1])]); } },
  { name: 'key of 65536 bytes', status: CORRUPT, message: 'key', spoil: (f) => { f.pairs.push(['k'.repeat(65536), 'u32', 1]); } },
  { name: 'key of 65535 bytes', status: OK, spoil: (f) => { f.pairs.push(['k'.repeat(65535), 'u32', 1]); } },
  { name: 'array of 2^63 bytes', status: CORRUPT, spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', 0], ['u64', 2n ** 63n])]); } },
  { name: 'array of 2^63 strings', status: CORRUPT, spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', STRING], ['u64', 2n ** 63n])]); } },
  { name: 'array of 2^61 doubles: size wraps to 0', status: CORRUPT, spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', 12], ['u64', 2n ** 61n])]); } },
  { name: 'array of unknown type', status: CORRUPT, message: 'unknown type', spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', 13], ['u64', 0])]); } },
  { name: 'array of arrays', status: CORRUPT, message: 'arrays', spoil: (f) => { f.pairs.push(['x', 'raw', nestedArrays(1)]); } },
  { name: 'arrays nested 100,000 deep', status: CORRUPT, message: 'arrays', spoil: (f) => { f.pairs.push(['x', 'raw', nestedArrays(100000)]); } },
  {
    name: 'string array whose count fits, but whose first string does not', status: CORRUPT,
    spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', STRING], ['u64', 4], ['u64', 2n ** 40n], ['u64', 0], ['u64', 0], ['u64', 0])]); },
  },
  { name: 'bool of value 2', status: CORRUPT, message: 'bool', spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', 7], ['u8', 2])]); } },
  { name: 'bool array with a value 255', status: CORRUPT, message: 'bool', spoil: (f) => { f.pairs.push(['x', 'raw', rawBytes(['u32', ARRAY], ['u32', 7], ['u64', 2], ['u8', 1], ['u8', 255])]); } },
  {
    name: '4096 pairs', status: OK,
    spoil: (f) => { while (f.pairs.length < 4096) f.pairs.push([`${'key '.repeat(50)}${f.pairs.length}`, 'u8', 1]); },
  },
  {
    name: '60,000 pairs', status: CORRUPT, message: 'metadata',
    spoil: (f) => { while (f.pairs.length < 60000) f.pairs.push([`key ${f.pairs.length}`, 'u8', 1]); },
  },
  {
    name: '4096 pairs, the last two equal', status: CORRUPT, message: 'twice',
    spoil: (f) => {
      while (f.pairs.length < 4095) f.pairs.push([`${'key '.repeat(50)}${f.pairs.length}`, 'u8', 1]);
      f.pairs.push(f.pairs[4094]);
    },
  },

  // ---- alignment
  { name: 'alignment 0', status: CORRUPT, message: 'general.alignment', spoil: alignment(0) },
  { name: 'alignment 4', status: CORRUPT, message: 'general.alignment', spoil: alignment(4) },
  { name: 'alignment 24, legal by the specification', status: CORRUPT, message: 'general.alignment', spoil: alignment(24) },
  { name: 'alignment 131072', status: CORRUPT, message: 'general.alignment', spoil: alignment(131072) },
  { name: 'alignment 2^31', status: CORRUPT, message: 'general.alignment', spoil: alignment(2 ** 31) },
  { name: 'alignment as u64', status: CORRUPT, message: 'general.alignment', spoil: alignment(32, 'u64') },
  { name: 'alignment 8', status: OK, spoil: (f) => { alignment(8)(f); f.alignment = 8; } },
  { name: 'alignment 65536', status: OK, spoil: (f) => { alignment(65536)(f); f.alignment = 65536; } },

  // ---- tensor directory
  { name: 'TENSORS_BAD_NAME_SIZE', status: CORRUPT, message: 'name', spoil: (f) => { f.tensors[1].name = 'n'.repeat(64); } },
  { name: 'TENSORS_BAD_N_DIMS', status: CORRUPT, message: 'dimensions', spoil: (f) => { f.tensors[1].dims = [128, 1, 1, 1, 1]; } },
  { name: 'TENSORS_BAD_SHAPE', status: CORRUPT, message: 'dimension', spoil: (f) => { f.tensors[1].dims = [-1]; } },
  {
    name: 'TENSORS_ZERO_DIM', status: CORRUPT, message: 'dimension', note: 'ggml: ok. No tensor of a model is empty.',
    spoil: (f) => { f.tensors[1].dims = [0]; f.tensors[1].data = new Uint8Array(0); },
  },
  { name: 'TENSORS_NE_TOO_BIG', status: CORRUPT, message: 'dimension', spoil: (f) => { f.tensors[1].dims = Array(4).fill(4 * (2 ** 31 - 1)); } },
  { name: 'TENSORS_NBYTES_TOO_BIG', status: CORRUPT, message: 'dimension', spoil: (f) => { f.tensors[1].dims = [2n ** 42n + 1n]; } },
  {
    name: 'TENSORS_BAD_TYPE', status: UNSUPPORTED, message: 'type 9999', note: 'A type of a later ggml is legal.',
    spoil: (f) => { f.tensors[1].type = 9999; },
  },
  { name: 'TENSORS_BAD_OFFSET', status: CORRUPT, message: 'offset', spoil: (f) => { f.tensors[1].offset = -1; } },
  { name: 'TENSORS_DUPLICATE_NAME', status: CORRUPT, message: 'twice', spoil: (f) => { f.tensors[2].name = f.tensors[1].name; } },
  { name: 'TENSORS_BAD_ALIGN', status: CORRUPT, message: 'general.alignment', spoil: alignment(13) },
  {
    name: 'TENSORS_INCONSISTENT_ALIGN', status: CORRUPT, message: 'offset',
    spoil: (f) => { alignment(64)(f); tensorOf(f, 'blk.0.attn_k.weight').offset = 32; },
  },
  { name: 'TENSORS_SUCCESS', status: OK, spoil: () => {} },
  {
    name: 'TENSORS_CUSTOM_ALIGN', status: CORRUPT, message: 'general.alignment',
    note: 'ggml: ok. Its alignment 1 is no multiple of 8, as the specification asks.',
    spoil: (f) => { alignment(1)(f); f.alignment = 1; },
  },
  { name: 'tensor name of length 2^63', status: CORRUPT, message: 'name', spoil: (f) => { f.tensors[1].nameLength = 2n ** 63n; } },
  { name: 'empty tensor name', status: CORRUPT, message: 'name', spoil: (f) => { f.tensors[1].name = ''; } },
  { name: 'tensor name of 63 bytes', status: UNSUPPORTED, message: 'n'.repeat(63), spoil: (f) => { f.tensors[1].name = 'n'.repeat(63); } },
  { name: 'tensor without dimensions', status: CORRUPT, message: 'dimensions', spoil: (f) => { f.tensors[1].dims = []; } },
  { name: 'dimension count 2^31', status: CORRUPT, message: 'dimensions', spoil: (f) => { f.tensors[1].dimCount = 2 ** 31; } },
  { name: 'dimension 2^24 + 1', status: CORRUPT, message: 'dimension', spoil: (f) => { f.tensors[1].dims = [2 ** 24 + 1]; } },
  { name: 'dimensions of 2^24, four times', status: CORRUPT, spoil: (f) => { tensorOf(f, 'blk.0.attn_q.weight').dims = Array(4).fill(2 ** 24); } },
  { name: 'offset not aligned', status: CORRUPT, message: 'offset', spoil: (f) => { f.tensors[1].offset = 8200; } },
  { name: 'offset + size wraps to inside', status: CORRUPT, message: 'offset', spoil: (f) => { f.tensors[1].offset = 2n ** 64n - 32n; } },
  { name: 'overlapping tensors', status: CORRUPT, message: 'offset', spoil: (f) => { f.tensors[2].offset = 8192; } },
  { name: 'hole between tensors', status: CORRUPT, message: 'offset', spoil: (f) => { f.tensors[1].offset = 8192 + 32; } },
  {
    name: 'directory in another order than the data', status: CORRUPT, message: 'offset',
    spoil: (f) => { [f.tensors[1].offset, f.tensors[6].offset] = [8192 + 512, 8192]; },
  },

  // ---- data
  { name: 'DATA_NOT_ENOUGH_DATA', status: CORRUPT, spoil: (f) => { f.cut = 1; } },
  { name: 'DATA_BAD_ALIGN', status: CORRUPT, message: 'general.alignment', spoil: (f) => { alignment(13)(f); f.alignment = 13; } },
  { name: 'DATA_INCONSISTENT_ALIGN', status: CORRUPT, message: 'offset', spoil: (f) => { alignment(64)(f); } },
  {
    name: 'DATA_MEM_SIZE_OVERFLOW', status: CORRUPT,
    spoil: (f) => { for (const tensor of f.tensors.slice(1, 3)) tensor.dims = [0x7fffffffffffffc0n]; },
  },
  { name: 'DATA_SUCCESS', status: OK, spoil: () => {} },
  {
    name: 'DATA_CUSTOM_ALIGN', status: CORRUPT, message: 'general.alignment', note: 'ggml: ok. As TENSORS_CUSTOM_ALIGN.',
    spoil: (f) => { alignment(1)(f); f.alignment = 1; },
  },
  { name: 'one byte behind the last tensor', status: CORRUPT, message: 'last tensor', spoil: (f) => { f.tail = new Uint8Array(1); } },
  { name: '32 bytes behind the last tensor', status: CORRUPT, message: 'last tensor', spoil: (f) => { f.tail = new Uint8Array(32); } },
  { name: 'no padding behind the last tensor', status: OK, spoil: (f) => { alignment(4096)(f); f.alignment = 4096; f.cut = 4096 - 512; } },
  { name: 'half of the padding behind the last tensor', status: OK, spoil: (f) => { alignment(4096)(f); f.alignment = 4096; f.cut = 2000; } },
  {
    name: 'one byte behind the padding', status: CORRUPT, message: 'last tensor',
    spoil: (f) => { alignment(4096)(f); f.alignment = 4096; f.tail = new Uint8Array(1); },
  },

  // ---- other files
  { name: 'empty file', status: CORRUPT, bytes: () => new Uint8Array(0) },
  { name: 'web page', status: CORRUPT, message: 'not a GGUF file', bytes: () => Buffer.from('<!DOCTYPE html><title>404</title>') },
  { name: 'pointer of Git LFS', status: CORRUPT, message: 'not a GGUF file', bytes: () => Buffer.from('version https://git-lfs.github.com/spec/v1\nsize 1187801280\n') },
  { name: 'zeros', status: CORRUPT, message: 'not a GGUF file', bytes: () => new Uint8Array(4096) },
];
