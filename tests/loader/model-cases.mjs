/**
 * model-cases.mjs - legal containers that hold no model, a wrong one, or one with poisoned weights.
 */
import { toHalf } from '../../tools/gguf-types.mjs';
import { setPair, tensorOf } from './assemble.mjs';
import { all, corrupt, ok, remove, set, tensor, unsupported } from './cases.mjs';

/** @typedef {import('./cases.mjs').Spoil} Spoil */

const ARCH = 'bitnet-b1.58';
const EMBEDDING = 'token_embd.weight';
/** A matrix of 128 x 128. */
const Q = 'blk.0.attn_q.weight';
const UP = 'blk.0.ffn_up.weight';

/** @param {string} suffix @param {string} type @param {any} value */
const hyper = (suffix, type, value) => set(`${ARCH}.${suffix}`, type, value);

/** A float32 in a tensor's bytes. @param {string} name @param {number} at @param {number} value @returns {Spoil} */
const float = (name, at, value) => (f) => {
  const { data } = tensorOf(f, name);
  new DataView(data.buffer, data.byteOffset).setFloat32(at, value, true);
};

/** Two bytes in a tensor's. @param {string} name @param {number} at @param {number} bits @returns {Spoil} */
const half = (name, at, bits) => (f) => {
  const { data } = tensorOf(f, name);
  new DataView(data.buffer, data.byteOffset).setUint16(at, bits, true);
};

/** Bits set in a tensor's byte. @param {string} name @param {number} at @param {number} bits @returns {Spoil} */
const setBits = (name, at, bits) => (f) => { tensorOf(f, name).data[at] |= bits; };

/** Integer hyper-parameters that must be there, with a value above their limit. */
const COUNTS = {
  context_length: 2 ** 24 + 1, embedding_length: 2 ** 22 + 1, block_count: 513, feed_forward_length: 2 ** 22 + 1,
  'attention.head_count': 4097,
};
const OPTIONAL_COUNTS = { 'attention.head_count_kv': 4097, 'rope.dimension_count': 65 };

const countCases = Object.entries({ ...COUNTS, ...OPTIONAL_COUNTS }).flatMap(([suffix, tooLarge]) => [
  ...[0, tooLarge, 2 ** 31, 2 ** 32 - 1].map((value) =>
    corrupt(`${suffix} ${value}`, suffix, hyper(suffix, 'u32', value))),
  ...[2n ** 32n, 2n ** 63n, 2n ** 64n - 1n].map((value) =>
    corrupt(`${suffix} ${value} (u64)`, suffix, hyper(suffix, 'u64', value))),
  corrupt(`${suffix} -1`, suffix, hyper(suffix, 'i32', -1)),
  corrupt(`${suffix} NaN`, suffix, hyper(suffix, 'f32', NaN)),
  corrupt(`${suffix} as string`, suffix, hyper(suffix, 'string', '1')),
  corrupt(`${suffix} as array`, suffix, hyper(suffix, 'u32[]', [1])),
]);

const missingKeyCases = Object.keys(COUNTS).map((suffix) => corrupt(`no ${suffix}`, suffix, remove(`${ARCH}.${suffix}`)));

const LAYER_TENSORS = ['attn_norm', 'ffn_down', 'ffn_sub_norm', 'ffn_gate', 'ffn_up', 'ffn_norm', 'attn_sub_norm', 'attn_k',
  'attn_output', 'attn_q', 'attn_v'];
const missingTensorCases = [EMBEDDING, 'output_norm.weight', ...LAYER_TENSORS.map((name) => `blk.0.${name}.weight`)].map((name) =>
  corrupt(`no ${name}`, name, (f) => { f.tensors = f.tensors.filter((t) => t.name !== name); }));

const UNKNOWN_TENSORS = ['blk.0.attn_q.bias', 'blk.1.attn_q.weight', 'blk.00.attn_q.weight', 'blk.-1.attn_q.weight',
  'blk.99999999999999999999.attn_q.weight', 'blk.0.attn_q', 'blk..attn_q.weight', 'blk.0.', 'blk.', 'attn_q.weight',
  'blk.0.attn_q.weightt', 'v.blk.0.attn_q.weight', 'BLK.0.attn_q.weight', 'blk.0.token_embd.weight'];
const unknownTensorCases = UNKNOWN_TENSORS.map((name) => unsupported(`unknown tensor ${name}`, name, tensor(Q, { name })));

/** Ids of types that exist, are not run, and are named in the message. */
const FOREIGN_TYPES = {
  3: 'Q4_1', 6: 'Q5_0', 10: 'Q2_K', 12: 'Q4_K', 13: 'Q5_K', 37: 'I8_S', 38: 'TL1', 39: 'TL2', 40: 'NVFP4', 42: 'TL2',
  135: 'IQ2_BN', 142: 'PQ2_0',
};
const foreignTypeCases = Object.entries(FOREIGN_TYPES).map(([id, name]) =>
  unsupported(`type ${id}`, name, tensor(Q, { type: Number(id) })));

/** Numbers that no weight may be. */
const NOT_FINITE = [NaN, Infinity, -Infinity];
/** The four ways to write code 3 into a byte of 2-bit codes. */
const CODE_3 = [3, 12, 48, 192];
const TQ_SHAPE = { embd: 256, ffn: 256 };
const poisonCases = [
  ...[...NOT_FINITE, -1, 0, -0].map((scale) =>
    corrupt(`I2_S scale ${Object.is(scale, -0) ? '-0' : scale}`, 'scale', float(Q, 4096, scale))),
  ok('I2_S scale subnormal', float(Q, 4096, 1e-40)),
  ...['blk.0.attn_norm.weight', 'blk.0.ffn_sub_norm.weight', 'output_norm.weight'].flatMap((name) =>
    NOT_FINITE.map((value) => corrupt(`${value} in ${name}`, name, float(name, 8, value)))),
  ...[0, 5, 4095].flatMap((at) => CODE_3.map((bits) =>
    corrupt(`I2_S code 3 in byte ${at}, ${bits}`, 'code 3', setBits(UP, at, bits)))),
  ...[0, 33, 63].flatMap((at) => CODE_3.map((bits) =>
    corrupt(`TQ2_0 code 3 in byte ${at}, ${bits}`, 'code 3', setBits(UP, at, bits), { model: { ...TQ_SHAPE, type: 'tq2_0' } }))),
  ...Object.entries({ tq1_0: 52, tq2_0: 64 }).flatMap(([type, at]) => [...NOT_FINITE, -1].map((scale) =>
    corrupt(`${type} scale ${scale}`, 'scale', half(UP, at, toHalf(scale)), { model: { ...TQ_SHAPE, type } }))),
  corrupt('f32 matrix with infinity', UP, float(UP, 0, Infinity), { model: { type: 'f32' } }),
  ...Object.entries({ f16: 0x7c00, bf16: 0x7f80, q8_0: 0x7c00 }).map(([type, infinity]) =>
    corrupt(`${type} matrix with infinity`, UP, half(UP, 0, infinity), { model: { type } })),
  ok('subnormal embedding as int8', all((f) => { tensorOf(f, EMBEDDING).data.fill(0); }, float(EMBEDDING, 4, 1e-43)),
    { head: 'int8', model: { embeddingType: 'f32' } }),
  corrupt('NaN in the embedding as int8', EMBEDDING, half(EMBEDDING, 256, 0x7e00), { head: 'int8' }),
  ok('NaN in the embedding', half(EMBEDDING, 256, 0x7e00), { run: 'NUMERIC_FAULT' }),
];

/**
 * A tokenizer array, changed.
 * @param {string} key @param {string} type @param {(values: any[]) => any[]} change @returns {Spoil}
 */
const tokenizerArray = (key, type, change) => (f) => {
  const [, , values] = /** @type {any} */ (f.pairs.find(([name]) => name === `tokenizer.ggml.${key}`));
  setPair(f, `tokenizer.ggml.${key}`, `${type}[]`, change([...values]));
};
const spoiledTokenizers = [
  corrupt('one token fewer than embedding rows', '', tokenizerArray('tokens', 'string', (t) => t.slice(1))),
  corrupt('one token more than embedding rows', '', tokenizerArray('tokens', 'string', (t) => [...t, 'x'])),
  corrupt('tokens that are numbers', 'tokens', tokenizerArray('tokens', 'u32', (t) => t.map(() => 1))),
  corrupt('no tokens', 'tokens', remove('tokenizer.ggml.tokens')),
  corrupt('token types of another length', 'token_type', tokenizerArray('token_type', 'i32', (t) => t.slice(1))),
  ok('merge of a token that is not there', tokenizerArray('merges', 'string', (m) => [...m, 'qq zz'])),
  corrupt('merge without a space', 'merge', tokenizerArray('merges', 'string', (m) => [...m, 'the'])),
  corrupt('BOS id out of range', 'bos_token_id', set('tokenizer.ggml.bos_token_id', 'u32', 320)),
  corrupt('BOS id 2^32 - 1', 'bos_token_id', set('tokenizer.ggml.bos_token_id', 'u32', 2 ** 32 - 1)),
  corrupt('EOS id 2^63', 'eos_token_id', set('tokenizer.ggml.eos_token_id', 'u64', 2n ** 63n)),
  unsupported('tokenizer of an unknown kind', 'bert', set('tokenizer.ggml.model', 'string', 'bert')),
  unsupported('2^20 + 1 empty tokens', 'tokens', tokenizerArray('tokens', 'string', () => Array(2 ** 20 + 1).fill(''))),
  corrupt('2^20 empty tokens', '', tokenizerArray('tokens', 'string', () => Array(2 ** 20).fill(''))),
];
const tokenizerCases = spoiledTokenizers.map((badFile) => ({ model: { tokenizer: 'tiny', vocab: 320 }, ...badFile }));

/** @param {number} factor */
const linearScaling = (factor) =>
  all(hyper('rope.scaling.type', 'string', 'linear'), hyper('rope.scaling.factor', 'f32', factor));

/** @param {number} number @param {number} count */
const part = (number, count) => all(set('split.count', 'u16', count), set('split.no', 'u16', number));

export const modelCases = [
  // ---- architecture and hyper-parameters
  unsupported('no architecture', 'general.architecture', remove('general.architecture')),
  unsupported('architecture of another model', 'gpt2', set('general.architecture', 'string', 'gpt2')),
  unsupported('empty architecture', '', set('general.architecture', 'string', '')),
  unsupported('architecture that is a number', '', set('general.architecture', 'u32', 1)),
  unsupported('architecture of 1 MB', '', set('general.architecture', 'string', 'x'.repeat(1 << 20))),
  unsupported('architecture with a NUL behind it', '', set('general.architecture', 'string', `${ARCH}\0`)),
  ...countCases,
  ...missingKeyCases,
  corrupt('block_count 2 with the tensors of one layer', 'blk.1.', hyper('block_count', 'u32', 2)),
  corrupt('block_count 512 with the tensors of one layer', 'blk.1.', hyper('block_count', 'u32', 512)),
  corrupt('embedding_length of another model', 'shape', hyper('embedding_length', 'u32', 256)),
  corrupt('feed_forward_length of another model', 'shape', hyper('feed_forward_length', 'u32', 64)),
  corrupt('heads that do not divide the width', '', hyper('attention.head_count', 'u32', 3)),
  corrupt('more key-value heads than heads', 'heads', hyper('attention.head_count_kv', 'u32', 4)),
  corrupt('key_length of another model', '', hyper('attention.key_length', 'u32', 32)),
  unsupported('value_length unlike key_length', '', hyper('attention.value_length', 'u32', 32)),
  corrupt('odd rope.dimension_count', 'odd', hyper('rope.dimension_count', 'u32', 63)),
  ok('counts as i8', all(hyper('block_count', 'i8', 1), hyper('context_length', 'i8', 64))),
  ok('counts as u64', hyper('embedding_length', 'u64', 128)),
  ok('context_length 2^24', hyper('context_length', 'u32', 2 ** 24)),
  ...[NaN, Infinity, -1, 2].map((value) => corrupt(`layer_norm_rms_epsilon ${value}`, 'layer_norm_rms_epsilon',
    hyper('attention.layer_norm_rms_epsilon', 'f32', value))),
  ...[NaN, Infinity, -Infinity, 0, -10000].map((value) => corrupt(`rope.freq_base ${value}`, 'rope.freq_base',
    hyper('rope.freq_base', 'f32', value))),
  corrupt('rope.freq_base as string', 'rope.freq_base', hyper('rope.freq_base', 'string', 'x')),
  corrupt('rope.scaling.factor 0', 'rope.scaling.factor', linearScaling(0)),
  unsupported('rope scaling of an unknown kind', 'yarn', hyper('rope.scaling.type', 'string', 'yarn')),
  ok('linear rope scaling by 1', linearScaling(1)),
  unsupported('unknown activation', 'gelu', hyper('hidden_activation', 'string', 'gelu')),
  ok('activation silu', hyper('hidden_activation', 'string', 'silu')),

  // ---- parts of a split file
  unsupported('first of two parts', 'split', all(part(0, 2), (f) => { f.tensors.pop(); })),
  unsupported('last of 65535 parts', 'split', part(65534, 65535)),
  ok('the only part', part(0, 1)),

  // ---- tensors
  ...missingTensorCases,
  ...unknownTensorCases,
  ...foreignTypeCases,
  corrupt('transposed matrix', 'blk.0.attn_k.weight', (f) => { tensorOf(f, 'blk.0.attn_k.weight').dims.reverse(); }),
  ...[127, 129].map((rows) => corrupt(`matrix of ${rows} rows instead of 128`, Q, all(
    tensor(Q, { dims: [128, rows], data: new Uint8Array(rows * 32 + 32) }), float(Q, rows * 32, 1)))),
  corrupt('matrix with a third dimension', Q, (f) => { tensorOf(f, Q).dims.push(2); }),
  ok('matrix with third and fourth dimensions of 1', (f) => { tensorOf(f, Q).dims.push(1, 1); }),
  corrupt('norm with two rows', 'blk.0.attn_norm.weight',
    tensor('blk.0.attn_norm.weight', { dims: [128, 2], data: new Uint8Array(1024) })),
  corrupt('norm of another width', 'blk.0.attn_norm.weight', tensor('blk.0.attn_norm.weight', { dims: [64] })),
  corrupt('rows of half a block', 'block', tensor('blk.0.ffn_down.weight', { type: 36 }), { model: { ffn: 160, type: 'f16' } }),
  corrupt('rows of half a TQ1_0 block', 'block', tensor('blk.0.ffn_down.weight', { type: 34 })),
  unsupported('ternary embedding', EMBEDDING, tensor(EMBEDDING, { type: 36 })),
  unsupported('quantised norm', 'blk.0.attn_norm.weight', tensor('blk.0.attn_norm.weight', { type: 8 })),
  ...tokenizerCases,
  ...poisonCases,
];
