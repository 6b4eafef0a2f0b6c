/**
 * model-cases.mjs - legal containers that hold no model, a wrong one, or one with poisoned weights.
 */
import { toHalf } from '../../tools/gguf-types.mjs';
import { removePair, setPair, tensorOf } from './assemble.mjs';

/** @typedef {import('./bad-files.mjs').BadFile} BadFile */
/** @typedef {import('./assemble.mjs').FileParts} FileParts */

const CORRUPT = 'FORMAT_CORRUPT', UNSUPPORTED = 'FORMAT_UNSUPPORTED', OK = 'OK';
const ARCH = 'bitnet-b1.58';

/** @param {string} suffix @param {string} type @param {any} value @returns {(f: FileParts) => void} */
const hyper = (suffix, type, value) => (f) => setPair(f, `${ARCH}.${suffix}`, type, value);

/** Writes a float32 into a tensor's bytes. @param {FileParts} f @param {string} name @param {number} at @param {number} value */
function setFloat(f, name, at, value) {
  new DataView(tensorOf(f, name).data.buffer, tensorOf(f, name).data.byteOffset).setFloat32(at, value, true);
}

/** @param {FileParts} f @param {string} name @param {number} at @param {number} half */
function setHalf(f, name, at, half) {
  new DataView(tensorOf(f, name).data.buffer, tensorOf(f, name).data.byteOffset).setUint16(at, half, true);
}

/** Integer hyper-parameters that must be there, with a value above their limit. */
const COUNTS = {
  context_length: 2 ** 24 + 1, embedding_length: 2 ** 22 + 1, block_count: 513, feed_forward_length: 2 ** 22 + 1,
  'attention.head_count': 4097,
};
const OPTIONAL_COUNTS = { 'attention.head_count_kv': 4097, 'rope.dimension_count': 65 };

/** @type {BadFile[]} */
const countCases = Object.entries({ ...COUNTS, ...OPTIONAL_COUNTS }).flatMap(([suffix, tooLarge]) => [
  ...[0, tooLarge, 2 ** 31, 2 ** 32 - 1].map((value) => ({
    name: `${suffix} ${value}`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'u32', value),
  })),
  ...[2n ** 32n, 2n ** 63n, 2n ** 64n - 1n].map((value) => ({
    name: `${suffix} ${value} (u64)`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'u64', value),
  })),
  { name: `${suffix} -1`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'i32', -1) },
  { name: `${suffix} NaN`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'f32', NaN) },
  { name: `${suffix} as string`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'string', '1') },
  { name: `${suffix} as array`, status: CORRUPT, message: suffix, spoil: hyper(suffix, 'u32[]', [1]) },
]);

/** @type {BadFile[]} */
const missingKeyCases = Object.keys(COUNTS).map((suffix) => ({
  name: `no ${suffix}`, status: CORRUPT, message: suffix, spoil: (f) => removePair(f, `${ARCH}.${suffix}`),
}));

const TENSORS = ['token_embd.weight', 'output_norm.weight', ...['attn_norm', 'ffn_down', 'ffn_sub_norm', 'ffn_gate', 'ffn_up',
  'ffn_norm', 'attn_sub_norm', 'attn_k', 'attn_output', 'attn_q', 'attn_v'].map((name) => `blk.0.${name}.weight`)];

/** @type {BadFile[]} */
const missingTensorCases = TENSORS.map((name) => ({
  name: `no ${name}`, status: CORRUPT, message: name, spoil: (f) => { f.tensors = f.tensors.filter((t) => t.name !== name); },
}));

/** @type {BadFile[]} */
const unknownTensorCases = ['blk.0.attn_q.bias', 'blk.1.attn_q.weight', 'blk.00.attn_q.weight', 'blk.-1.attn_q.weight',
  'blk.99999999999999999999.attn_q.weight', 'blk.0.attn_q', 'blk..attn_q.weight', 'blk.0.', 'blk.', 'attn_q.weight',
  'blk.0.attn_q.weightt', 'v.blk.0.attn_q.weight', 'BLK.0.attn_q.weight', 'blk.0.token_embd.weight'].map((name) => ({
  name: `unknown tensor ${name}`, status: UNSUPPORTED, message: name, spoil: (f) => { tensorOf(f, 'blk.0.attn_q.weight').name = name; },
}));

/** Ids of types that exist, are not run, and are named in the message. */
const FOREIGN_TYPES = { 3: 'Q4_1', 6: 'Q5_0', 10: 'Q2_K', 12: 'Q4_K', 13: 'Q5_K', 37: 'I8_S', 38: 'TL1', 39: 'TL2', 40: 'NVFP4', 42: 'TL2', 135: 'IQ2_BN', 142: 'PQ2_0' };
/** @type {BadFile[]} */
const foreignTypeCases = Object.entries(FOREIGN_TYPES).map(([id, typeName]) => ({
  name: `type ${id}`, status: UNSUPPORTED, message: typeName, spoil: (f) => { tensorOf(f, 'blk.0.attn_q.weight').type = Number(id); },
}));

/** Numbers that no weight may be, as float32. */
const NOT_FINITE = [NaN, Infinity, -Infinity];
/** @type {BadFile[]} */
const poisonCases = [
  ...[...NOT_FINITE, -1, 0, -0].map((scale) => /** @type {BadFile} */ ({
    name: `I2_S scale ${Object.is(scale, -0) ? '-0' : scale}`, status: CORRUPT, message: 'scale',
    spoil: (f) => setFloat(f, 'blk.0.attn_q.weight', 4096, scale),
  })),
  { name: 'I2_S scale subnormal', status: OK, spoil: (f) => setFloat(f, 'blk.0.attn_q.weight', 4096, 1e-40) },
  ...['blk.0.attn_norm.weight', 'blk.0.ffn_sub_norm.weight', 'output_norm.weight'].flatMap((name) => NOT_FINITE.map((value) => /** @type {BadFile} */ ({
    name: `${value} in ${name}`, status: CORRUPT, message: name, spoil: (f) => setFloat(f, name, 8, value),
  }))),
  ...[0, 5, 4095].flatMap((at) => [3, 12, 48, 192].map((code) => /** @type {BadFile} */ ({
    name: `I2_S code 3 in byte ${at}, ${code}`, status: CORRUPT, message: 'code 3',
    spoil: (f) => { tensorOf(f, 'blk.0.ffn_up.weight').data[at] |= code; },
  }))),
  ...[0, 33, 63].flatMap((at) => [3, 12, 48, 192].map((code) => /** @type {BadFile} */ ({
    name: `TQ2_0 code 3 in byte ${at}, ${code}`, status: CORRUPT, message: 'code 3', model: { embd: 256, ffn: 256, type: 'tq2_0' },
    spoil: (f) => { tensorOf(f, 'blk.0.ffn_up.weight').data[at] |= code; },
  }))),
  ...['tq1_0', 'tq2_0'].flatMap((type) => [...NOT_FINITE, -1].map((scale) => /** @type {BadFile} */ ({
    name: `${type} scale ${scale}`, status: CORRUPT, message: 'scale', model: { embd: 256, ffn: 256, type },
    spoil: (f) => setHalf(f, 'blk.0.ffn_up.weight', type === 'tq1_0' ? 52 : 64, toHalf(scale)),
  }))),
  ...['f32', 'f16', 'bf16', 'q8_0'].map((type) => /** @type {BadFile} */ ({
    name: `${type} matrix with infinity`, status: CORRUPT, message: 'blk.0.ffn_up.weight', model: { type },
    spoil: (f) => {
      if (type === 'f32') setFloat(f, 'blk.0.ffn_up.weight', 0, Infinity);
      else setHalf(f, 'blk.0.ffn_up.weight', 0, type === 'bf16' ? 0x7f80 : 0x7c00);
    },
  })),
  {
    name: 'subnormal embedding as int8', status: OK, head: 'int8', model: { embeddingType: 'f32' },
    spoil: (f) => { tensorOf(f, 'token_embd.weight').data.fill(0); setFloat(f, 'token_embd.weight', 4, 1e-43); },
  },
  {
    name: 'NaN in the embedding as int8', status: CORRUPT, message: 'token_embd.weight', head: 'int8',
    spoil: (f) => setHalf(f, 'token_embd.weight', 256, 0x7e00),
  },
  { name: 'NaN in the embedding', status: OK, run: 'NUMERIC_FAULT', spoil: (f) => setHalf(f, 'token_embd.weight', 256, 0x7e00) },
];

/** A tokenizer array, changed. @param {string} key @param {string} type @param {(values: any[]) => any[]} change @returns {(f: FileParts) => void} */
const tokenizerArray = (key, type, change) => (f) => {
  const [, , values] = /** @type {any} */ (f.pairs.find(([name]) => name === `tokenizer.ggml.${key}`));
  setPair(f, `tokenizer.ggml.${key}`, `${type}[]`, change([...values]));
};
/** @type {BadFile[]} */
const spoiledTokenizers = [
  { name: 'one token fewer than embedding rows', status: CORRUPT, spoil: tokenizerArray('tokens', 'string', (t) => t.slice(1)) },
  { name: 'one token more than embedding rows', status: CORRUPT, spoil: tokenizerArray('tokens', 'string', (t) => [...t, 'x']) },
  { name: 'tokens that are numbers', status: CORRUPT, message: 'tokens', spoil: tokenizerArray('tokens', 'u32', (t) => t.map(() => 1)) },
  { name: 'no tokens', status: CORRUPT, message: 'tokens', spoil: (f) => removePair(f, 'tokenizer.ggml.tokens') },
  { name: 'token types of another length', status: CORRUPT, message: 'token_type', spoil: tokenizerArray('token_type', 'i32', (t) => t.slice(1)) },
  { name: 'merge of a token that is not there', status: OK, spoil: tokenizerArray('merges', 'string', (m) => [...m, 'qq zz']) },
  { name: 'merge without a space', status: CORRUPT, message: 'merge', spoil: tokenizerArray('merges', 'string', (m) => [...m, 'the']) },
  { name: 'BOS id out of range', status: CORRUPT, message: 'bos_token_id', spoil: (f) => setPair(f, 'tokenizer.ggml.bos_token_id', 'u32', 320) },
  { name: 'BOS id 2^32 - 1', status: CORRUPT, message: 'bos_token_id', spoil: (f) => setPair(f, 'tokenizer.ggml.bos_token_id', 'u32', 2 ** 32 - 1) },
  { name: 'EOS id 2^63', status: CORRUPT, message: 'eos_token_id', spoil: (f) => setPair(f, 'tokenizer.ggml.eos_token_id', 'u64', 2n ** 63n) },
  { name: 'tokenizer of an unknown kind', status: UNSUPPORTED, message: 'bert', spoil: (f) => setPair(f, 'tokenizer.ggml.model', 'string', 'bert') },
  { name: '2^20 + 1 empty tokens', status: UNSUPPORTED, message: 'tokens', spoil: tokenizerArray('tokens', 'string', () => Array(2 ** 20 + 1).fill('')) },
  { name: '2^20 empty tokens', status: CORRUPT, spoil: tokenizerArray('tokens', 'string', () => Array(2 ** 20).fill('')) },
];
const tokenizerCases = spoiledTokenizers.map((badFile) => ({ model: { tokenizer: 'tiny', vocab: 320 }, ...badFile }));

/** @type {BadFile[]} */
export const modelCases = [
  // ---- architecture and hyper-parameters
  { name: 'no architecture', status: UNSUPPORTED, message: 'general.architecture', spoil: (f) => removePair(f, 'general.architecture') },
  { name: 'architecture of another model', status: UNSUPPORTED, message: 'gpt2', spoil: (f) => setPair(f, 'general.architecture', 'string', 'gpt2') },
  { name: 'empty architecture', status: UNSUPPORTED, spoil: (f) => setPair(f, 'general.architecture', 'string', '') },
  { name: 'architecture that is a number', status: UNSUPPORTED, spoil: (f) => setPair(f, 'general.architecture', 'u32', 1) },
  { name: 'architecture of 1 MB', status: UNSUPPORTED, spoil: (f) => setPair(f, 'general.architecture', 'string', 'x'.repeat(1 << 20)) },
  { name: 'architecture with a NUL behind it', status: UNSUPPORTED, spoil: (f) => setPair(f, 'general.architecture', 'string', `${ARCH}\0`) },
  ...countCases,
  ...missingKeyCases,
  { name: 'block_count 2 with the tensors of one layer', status: CORRUPT, message: 'blk.1.', spoil: hyper('block_count', 'u32', 2) },
  { name: 'block_count 512 with the tensors of one layer', status: CORRUPT, message: 'blk.1.', spoil: hyper('block_count', 'u32', 512) },
  { name: 'embedding_length of another model', status: CORRUPT, message: 'shape', spoil: hyper('embedding_length', 'u32', 256) },
  { name: 'feed_forward_length of another model', status: CORRUPT, message: 'shape', spoil: hyper('feed_forward_length', 'u32', 64) },
  { name: 'heads that do not divide the width', status: CORRUPT, spoil: hyper('attention.head_count', 'u32', 3) },
  { name: 'more key-value heads than heads', status: CORRUPT, message: 'heads', spoil: hyper('attention.head_count_kv', 'u32', 4) },
  { name: 'key_length of another model', status: CORRUPT, spoil: hyper('attention.key_length', 'u32', 32) },
  { name: 'value_length unlike key_length', status: UNSUPPORTED, spoil: hyper('attention.value_length', 'u32', 32) },
  { name: 'odd rope.dimension_count', status: CORRUPT, message: 'odd', spoil: hyper('rope.dimension_count', 'u32', 63) },
  { name: 'counts as i8', status: OK, spoil: (f) => { hyper('block_count', 'i8', 1)(f); hyper('context_length', 'i8', 64)(f); } },
  { name: 'counts as u64', status: OK, spoil: hyper('embedding_length', 'u64', 128) },
  { name: 'context_length 2^24', status: OK, spoil: hyper('context_length', 'u32', 2 ** 24) },
  ...[NaN, Infinity, -1, 2].map((value) => ({
    name: `layer_norm_rms_epsilon ${value}`, status: CORRUPT, message: 'layer_norm_rms_epsilon',
    spoil: hyper('attention.layer_norm_rms_epsilon', 'f32', value),
  })),
  ...[NaN, Infinity, -Infinity, 0, -10000].map((value) => ({
    name: `rope.freq_base ${value}`, status: CORRUPT, message: 'rope.freq_base', spoil: hyper('rope.freq_base', 'f32', value),
  })),
  { name: 'rope.freq_base as string', status: CORRUPT, message: 'rope.freq_base', spoil: hyper('rope.freq_base', 'string', 'x') },
  { name: 'rope.scaling.factor 0', status: CORRUPT, message: 'rope.scaling.factor', spoil: (f) => { hyper('rope.scaling.type', 'string', 'linear')(f); hyper('rope.scaling.factor', 'f32', 0)(f); } },
  { name: 'rope scaling of an unknown kind', status: UNSUPPORTED, message: 'yarn', spoil: hyper('rope.scaling.type', 'string', 'yarn') },
  { name: 'linear rope scaling by 1', status: OK, spoil: (f) => { hyper('rope.scaling.type', 'string', 'linear')(f); hyper('rope.scaling.factor', 'f32', 1)(f); } },
  { name: 'unknown activation', status: UNSUPPORTED, message: 'gelu', spoil: hyper('hidden_activation', 'string', 'gelu') },
  { name: 'activation silu', status: OK, spoil: hyper('hidden_activation', 'string', 'silu') },

  // ---- parts of a split file
  { name: 'first of two parts', status: UNSUPPORTED, message: 'split', spoil: (f) => { setPair(f, 'split.count', 'u16', 2); setPair(f, 'split.no', 'u16', 0); f.tensors.pop(); } },
  { name: 'last of 65535 parts', status: UNSUPPORTED, message: 'split', spoil: (f) => { setPair(f, 'split.count', 'u16', 65535); setPair(f, 'split.no', 'u16', 65534); } },
  { name: 'the only part', status: OK, spoil: (f) => { setPair(f, 'split.count', 'u16', 1); setPair(f, 'split.no', 'u16', 0); } },

  // ---- tensors
  ...missingTensorCases,
  ...unknownTensorCases,
  ...foreignTypeCases,
  { name: 'transposed matrix', status: CORRUPT, message: 'blk.0.attn_k.weight', spoil: (f) => { tensorOf(f, 'blk.0.attn_k.weight').dims.reverse(); } },
  { name: 'matrix with a third dimension', status: CORRUPT, message: 'blk.0.attn_q.weight', spoil: (f) => { tensorOf(f, 'blk.0.attn_q.weight').dims.push(2); } },
  { name: 'matrix with third and fourth dimensions of 1', status: OK, spoil: (f) => { tensorOf(f, 'blk.0.attn_q.weight').dims.push(1, 1); } },
  { name: 'norm of another width', status: CORRUPT, message: 'blk.0.attn_norm.weight', spoil: (f) => { tensorOf(f, 'blk.0.attn_norm.weight').dims = [64]; } },
  {
    name: 'rows of half a block', status: CORRUPT, message: 'block', model: { ffn: 160, type: 'f16' },
    spoil: (f) => { tensorOf(f, 'blk.0.ffn_down.weight').type = 36; },
  },
  { name: 'rows of half a TQ1_0 block', status: CORRUPT, message: 'block', spoil: (f) => { tensorOf(f, 'blk.0.ffn_down.weight').type = 34; } },
  { name: 'ternary embedding', status: UNSUPPORTED, message: 'token_embd.weight', spoil: (f) => { tensorOf(f, 'token_embd.weight').type = 36; } },
  { name: 'quantised norm', status: UNSUPPORTED, message: 'blk.0.attn_norm.weight', spoil: (f) => { tensorOf(f, 'blk.0.attn_norm.weight').type = 8; } },
  ...tokenizerCases,
  ...poisonCases,
];
