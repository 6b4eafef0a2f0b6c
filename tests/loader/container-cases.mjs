/**
 * container-cases.mjs - files that break (or stretch) the rules of the GGUF container.
 *
 * Names in capitals are the hand-made cases of ggml's tests/test-gguf.cpp, rebuilt around a tiny model,
 * as this loader only takes models. Where the expectation differs from ggml's, a comment says why.
 */
import { VALUE_TYPES } from '../../tools/gguf.mjs';
import { rawBytes } from './assemble.mjs';
import { add, addRaw, aligned, all, corrupt, ok, set, tensor, unsupported } from './cases.mjs';

const { string: STRING, array: ARRAY, u32: U32, bool: BOOL, f64: F64 } = VALUE_TYPES;
const BIG_ENDIAN_3 = 0x03000000;

/** An array of arrays of arrays ..., as raw value. @param {number} depth */
function nestedArrays(depth) {
  const level = rawBytes(['u32', ARRAY], ['u64', 1]);
  return Buffer.concat([rawBytes(['u32', ARRAY]), ...Array(depth).fill(level), rawBytes(['u32', U32], ['u64', 0])]);
}

/**
 * An array of announced length, with the elements given.
 * @param {number} type @param {number | bigint} count @param {...[type: string, value: any]} elements
 */
const addArray = (type, count, ...elements) => addRaw(['u32', ARRAY], ['u32', type], ['u64', count], ...elements);

/** Unknown keys up to that many pairs. @param {number} count @returns {import('./cases.mjs').Spoil} */
const fillPairs = (count) => (f) => {
  while (f.pairs.length < count) f.pairs.push([`${'key '.repeat(50)}${f.pairs.length}`, 'u8', 1]);
};

/** @param {number} value */
const alignment = (value, type = 'u32') => set('general.alignment', type, value);

/** A file that is no GGUF at all. @param {string} name @param {Uint8Array | string} bytes */
const other = (name, bytes) => corrupt(name, bytes.length ? 'not a GGUF file' : '', (f) => { f.instead = Buffer.from(bytes); });

export const containerCases = [
  // ---- preamble
  corrupt('HEADER_BAD_MAGIC', 'GGUF', (f) => { f.magic = 'FUGG'; }),
  corrupt('HEADER_BAD_VERSION_0', 'version 0', (f) => { f.version = 0; }),
  unsupported('HEADER_BAD_VERSION_1', 'version 1', (f) => { f.version = 1; }),
  unsupported('HEADER_BAD_VERSION_FUTURE', 'version 4', (f) => { f.version = 4; }),
  corrupt('HEADER_BAD_N_TENSORS', 'tensors', (f) => { f.tensorCount = -1; }),
  corrupt('HEADER_BAD_N_KV', 'metadata', (f) => { f.pairCount = -1; }),
  // ggml: ok. A legal container, but no model: it names no architecture.
  unsupported('HEADER_EMPTY', 'general.architecture', (f) => { f.pairs = []; f.tensors = []; }),
  unsupported('version 2', 'version 2', (f) => { f.version = 2; }),
  unsupported('big-endian version word', 'endian', (f) => { f.version = BIG_ENDIAN_3; }),
  corrupt('8193 tensors announced', 'tensors', (f) => { f.tensorCount = 8193; }),
  corrupt('8192 tensors announced in a small file', '', (f) => { f.tensorCount = 8192; }),
  corrupt('4097 pairs announced', 'metadata', (f) => { f.pairCount = 4097; }),
  corrupt('2^40 pairs announced', 'metadata', (f) => { f.pairCount = 2 ** 40; }),
  corrupt('one tensor more announced than present', '', (f) => { f.tensorCount = f.tensors.length + 1; }),
  corrupt('one tensor fewer announced than present', '', (f) => { f.tensorCount = f.tensors.length - 1; }),
  corrupt('one pair more announced than present', '', (f) => { f.pairCount = f.pairs.length + 1; }),
  corrupt('one pair fewer announced than present', '', (f) => { f.pairCount = f.pairs.length - 1; }),

  // ---- metadata
  corrupt('KV_BAD_KEY_SIZE', 'key', (f) => { f.pairs.push(f.pairs[0]); f.lastKeyLength = -1; }),
  corrupt('KV_EMPTY_KEY', 'empty metadata key', add('', 'u32', 1)),
  corrupt('KV_BAD_TYPE', 'type 13', addRaw(['u32', 13], ['u64', 0])),
  corrupt('KV_DUPLICATE_KEY', 'twice', (f) => { f.pairs.push(f.pairs[1]); }),
  corrupt('KV_BAD_ALIGN', 'general.alignment', alignment(13)),
  corrupt('KV_WRONG_TYPE_ALIGN', 'general.alignment', alignment(32, 'i32')),
  ok('KV_SUCCESS', (f) => {
    for (const type of ['u8', 'i8', 'u16', 'i16', 'u32', 'i32', 'f32', 'bool', 'u64', 'i64', 'f64']) {
      f.pairs.push([`a.${type}`, type, 1], [`b.${type}`, `${type}[]`, [0, 1, 1]], [`c.${type}`, `${type}[]`, []]);
    }
    f.pairs.push(['a.string', 'string', 'x'], ['b.string', 'string[]', ['', 'yz']], ['c.string', 'string[]', []]);
  }),
  corrupt('KV_BAD_VALUE_SIZE', 'bytes', addRaw(['u32', STRING], ['u64', -1])),
  corrupt('string of 16 MiB + 1 announced', '', addRaw(['u32', STRING], ['u64', (16 << 20) + 1])),
  corrupt('key of 65536 bytes', 'key', add('k'.repeat(65536), 'u32', 1)),
  ok('key of 65535 bytes', add('k'.repeat(65535), 'u32', 1)),
  corrupt('array of 2^63 bytes', '', addArray(0, 2n ** 63n)),
  corrupt('array of 2^63 strings', '', addArray(STRING, 2n ** 63n)),
  corrupt('array of 2^61 doubles: size wraps to 0', '', addArray(F64, 2n ** 61n)),
  corrupt('array of unknown type', 'unknown type', addArray(13, 0)),
  corrupt('array of arrays', 'arrays', add('x', 'raw', nestedArrays(1))),
  corrupt('arrays nested 100,000 deep', 'arrays', add('x', 'raw', nestedArrays(100000))),
  corrupt('string array whose count fits, but whose first string does not', '',
    addArray(STRING, 4, ['u64', 2n ** 40n], ['u64', 0], ['u64', 0], ['u64', 0])),
  corrupt('bool of value 2', 'bool', addRaw(['u32', BOOL], ['u8', 2])),
  corrupt('bool array with a value 255', 'bool', addArray(BOOL, 2, ['u8', 1], ['u8', 255])),
  ok('4096 pairs', fillPairs(4096)),
  corrupt('60,000 pairs', 'metadata', fillPairs(60000)),
  corrupt('4096 pairs, the last two equal', 'twice', all(fillPairs(4095), (f) => { f.pairs.push(f.pairs[4094]); })),

  // ---- alignment
  corrupt('alignment 0', 'general.alignment', alignment(0)),
  corrupt('alignment 4', 'general.alignment', alignment(4)),
  corrupt('alignment 24, legal by the specification', 'general.alignment', alignment(24)),
  corrupt('alignment 131072', 'general.alignment', alignment(131072)),
  corrupt('alignment 2^31', 'general.alignment', alignment(2 ** 31)),
  corrupt('alignment as u64', 'general.alignment', alignment(32, 'u64')),
  ok('alignment 8', aligned(8)),
  ok('alignment 65536', aligned(65536)),

  // ---- tensor directory
  corrupt('TENSORS_BAD_NAME_SIZE', 'name', (f) => { f.tensors[1].name = 'n'.repeat(64); }),
  corrupt('TENSORS_BAD_N_DIMS', 'dimensions', (f) => { f.tensors[1].dims = [128, 1, 1, 1, 1]; }),
  corrupt('TENSORS_BAD_SHAPE', 'dimension', (f) => { f.tensors[1].dims = [-1]; }),
  // ggml: ok. No tensor of a model is empty.
  corrupt('TENSORS_ZERO_DIM', 'dimension', (f) => { f.tensors[1].dims = [0]; f.tensors[1].data = new Uint8Array(0); }),
  corrupt('TENSORS_NE_TOO_BIG', 'dimension', (f) => { f.tensors[1].dims = Array(4).fill(4 * (2 ** 31 - 1)); }),
  corrupt('TENSORS_NBYTES_TOO_BIG', 'dimension', (f) => { f.tensors[1].dims = [2n ** 42n + 1n]; }),
  // A type of a later ggml is legal.
  unsupported('TENSORS_BAD_TYPE', 'type 9999', (f) => { f.tensors[1].type = 9999; }),
  corrupt('TENSORS_BAD_OFFSET', 'offset', (f) => { f.tensors[1].offset = -1; }),
  corrupt('TENSORS_DUPLICATE_NAME', 'twice', (f) => { f.tensors[2].name = f.tensors[1].name; }),
  corrupt('TENSORS_BAD_ALIGN', 'general.alignment', alignment(13)),
  corrupt('TENSORS_INCONSISTENT_ALIGN', 'offset', all(alignment(64), tensor('blk.0.attn_k.weight', { offset: 32 }))),
  ok('TENSORS_SUCCESS', () => {}),
  // ggml: ok. Its alignment 1 is no multiple of 8, as the specification asks.
  corrupt('TENSORS_CUSTOM_ALIGN', 'general.alignment', aligned(1)),
  corrupt('tensor name of length 2^63', 'name', (f) => { f.tensors[1].nameLength = 2n ** 63n; }),
  corrupt('empty tensor name', 'name', (f) => { f.tensors[1].name = ''; }),
  unsupported('tensor name of 63 bytes', 'n'.repeat(63), (f) => { f.tensors[1].name = 'n'.repeat(63); }),
  corrupt('tensor without dimensions', 'dimensions', (f) => { f.tensors[1].dims = []; }),
  corrupt('dimension count 2^31', 'dimensions', (f) => { f.tensors[1].dimCount = 2 ** 31; }),
  corrupt('dimension 2^24 + 1', 'dimension', (f) => { f.tensors[1].dims = [2 ** 24 + 1]; }),
  corrupt('dimensions of 2^24, four times', '', tensor('blk.0.attn_q.weight', { dims: Array(4).fill(2 ** 24) })),
  corrupt('offset not aligned', 'offset', (f) => { f.tensors[1].offset = 8200; }),
  corrupt('offset + size wraps to inside', 'offset', (f) => { f.tensors[1].offset = 2n ** 64n - 32n; }),
  corrupt('overlapping tensors', 'offset', (f) => { f.tensors[2].offset = 8192; }),
  corrupt('hole between tensors', 'offset', (f) => { f.tensors[1].offset = 8192 + 32; }),
  corrupt('directory in another order than the data', 'offset',
    (f) => { [f.tensors[1].offset, f.tensors[6].offset] = [8192 + 512, 8192]; }),

  // ---- data
  corrupt('DATA_NOT_ENOUGH_DATA', '', (f) => { f.cut = 1; }),
  corrupt('DATA_BAD_ALIGN', 'general.alignment', aligned(13)),
  corrupt('DATA_INCONSISTENT_ALIGN', 'offset', alignment(64)),
  corrupt('DATA_MEM_SIZE_OVERFLOW', '', (f) => { for (const i of [1, 2]) f.tensors[i].dims = [0x7fffffffffffffc0n]; }),
  ok('DATA_SUCCESS', () => {}),
  // ggml: ok. As TENSORS_CUSTOM_ALIGN.
  corrupt('DATA_CUSTOM_ALIGN', 'general.alignment', aligned(1)),
  corrupt('one byte behind the last tensor', 'last tensor', (f) => { f.tail = new Uint8Array(1); }),
  corrupt('32 bytes behind the last tensor', 'last tensor', (f) => { f.tail = new Uint8Array(32); }),
  ok('no padding behind the last tensor', all(aligned(4096), (f) => { f.cut = 4096 - 512; })),
  ok('half of the padding behind the last tensor', all(aligned(4096), (f) => { f.cut = 2000; })),
  corrupt('one byte behind the padding', 'last tensor', all(aligned(4096), (f) => { f.tail = new Uint8Array(1); })),

  // ---- other files
  other('empty file', ''),
  other('web page', '<!DOCTYPE html><title>404</title>'),
  other('pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\nsize 1187801280\n'),
  other('zeros', new Uint8Array(4096)),
];
