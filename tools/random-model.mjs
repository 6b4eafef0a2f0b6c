#!/usr/bin/env node
/**
 * random-model.mjs - makes GGUF files of ternary models with random weights, of any shape, type and
 * architecture. They load and run like trained ones (activations stay near 1) and talk nonsense.
 * The same options give the same bytes.
 */
import { parseArgs } from 'node:util';
import { encodeHeader, writeGguf } from './gguf.mjs';
import { I2S_LAYOUTS, TENSOR_TYPES, tensorType } from './gguf-types.mjs';
import { fitsType, normVector, normalMatrix, ternaryMatrix } from './random-weights.mjs';
import { runAsProgram } from './program.mjs';
import { TOKENIZERS, vocabulary } from './vocabularies.mjs';

/** @typedef {import('./gguf.mjs').Tensor} Tensor */

/**
 * @typedef {object} ModelOptions
 * @property {string} arch          bitnet-b1.58, bitnet-25, bitnet or llama
 * @property {string} name          general.name
 * @property {number} embd
 * @property {number} ffn
 * @property {number} layers
 * @property {number} heads
 * @property {number} kvHeads
 * @property {number} vocab         of the tokenizers `tiny` and `none`
 * @property {number} context
 * @property {number} ropeBase
 * @property {string} tokenizer     tiny, llama-bpe, llama-spm or none
 * @property {string} type          of the linear layers
 * @property {import('./gguf-types.mjs').I2sLayout} i2sLayout
 * @property {string} embeddingType of the embedding and the output head
 * @property {boolean} untied       output head with weights of its own
 * @property {number} seed
 */

/** @type {ModelOptions} */
const DEFAULTS = {
  arch: 'bitnet-b1.58', name: 'random', embd: 256, ffn: 512, layers: 2, heads: 4, kvHeads: 2, vocab: 512, context: 256,
  ropeBase: 10000, tokenizer: 'tiny', type: 'i2_s', i2sLayout: '128x32', embeddingType: 'f16', untied: false, seed: 1,
};

/**
 * Shapes of published models. `2b-4t` repeats the tensors and metadata keys of Microsoft's
 * ggml-model-i2_s.gguf one by one; the others are those of 1bitLLM's BitNet b1.58 reproductions.
 * @type {Record<string, Partial<ModelOptions>>}
 */
export const PRESETS = {
  '2b-4t': {
    name: 'bitnet2b', embd: 2560, ffn: 6912, layers: 30, heads: 20, kvHeads: 5, context: 4096, ropeBase: 500000,
    tokenizer: 'llama-bpe',
  },
  '700m': reproduction(1536, 4096, 24, 16),
  '1.3b': reproduction(2048, 5460, 24, 32),
  '3b': reproduction(3200, 8640, 26, 32),
};

/**
 * @param {number} embd @param {number} ffn @param {number} layers @param {number} heads
 * @returns {Partial<ModelOptions>}
 */
function reproduction(embd, ffn, layers, heads) {
  return { arch: 'bitnet', embd, ffn, layers, heads, kvHeads: heads, context: 2048, tokenizer: 'llama-spm' };
}

/** Rows that the wanted type cannot hold are stored as floats; they stay ternary. */
const FALLBACK_TYPE = 'f16';

/** Values of general.file_type. */
const FILE_TYPES = { f32: 0, f16: 1, q4_0: 2, q8_0: 7, q6_k: 18, bf16: 32, tq1_0: 36, tq2_0: 37, i2_s: 40 };

/**
 * The GGUF file of a random model.
 * @param {Partial<ModelOptions>} options
 * @returns {import('./gguf.mjs').GgufSpec}
 */
export function randomModel(options) {
  const o = { ...DEFAULTS, ...options };
  tensorType(o.type);
  if (!I2S_LAYOUTS.includes(o.i2sLayout)) {
    throw new Error(`unknown I2_S layout '${o.i2sLayout}'; known: ${I2S_LAYOUTS.join(', ')}`);
  }
  if (tensorType(o.embeddingType).encodeRow === undefined) throw new Error(`an embedding cannot be ${o.embeddingType}`);
  if (o.embd % o.heads || o.heads % o.kvHeads) {
    throw new Error(`${o.heads} heads do not divide ${o.embd}, or ${o.kvHeads} key-value heads do not divide them`);
  }
  const headDim = o.embd / o.heads;
  const vocab = vocabulary(o.tokenizer, o.vocab);
  /** @param {string} key @param {string} type @param {any} value @returns {import('./gguf.mjs').Metadata} */
  const hyper = (key, type, value) => [`${o.arch}.${key}`, type, value];
  return {
    metadata: [
      ['general.architecture', 'string', o.arch],
      ['general.name', 'string', o.name],
      hyper('vocab_size', 'u32', vocab.size),
      hyper('context_length', 'u32', o.context),
      hyper('embedding_length', 'u32', o.embd),
      hyper('block_count', 'u32', o.layers),
      hyper('feed_forward_length', 'u32', o.ffn),
      hyper('rope.dimension_count', 'u32', headDim),
      hyper('attention.head_count', 'u32', o.heads),
      hyper('attention.head_count_kv', 'u32', o.kvHeads),
      ['tokenizer.ggml.add_bos_token', 'bool', true],
      hyper('attention.layer_norm_rms_epsilon', 'f32', 1e-5),
      hyper('rope.freq_base', 'f32', o.ropeBase),
      ['general.file_type', 'u32', /** @type {Record<string, number>} */ (FILE_TYPES)[o.type]],
      ...vocab.metadata,
      ['general.quantization_version', 'u32', 2],
    ],
    tensors: modelTensors(o, vocab.size, headDim),
  };
}

/**
 * @param {ModelOptions} o @param {number} vocab @param {number} headDim
 * @returns {Tensor[]}
 */
function modelTensors(o, vocab, headDim) {
  const kvDim = o.kvHeads * headDim;
  const subNorms = o.arch !== 'llama';
  /** @param {string} name */
  const seedOf = (name) => `${o.seed} ${name}`;
  /** @param {string} name @param {number} n @returns {Tensor} */
  const norm = (name, n) => ({ name, type: 'f32', dims: [n], data: () => normVector(seedOf(name), n) });
  /** @param {string} name @param {number} cols @param {number} rows @returns {Tensor} */
  const linear = (name, cols, rows) => {
    const dims = [cols, rows];
    const type = fitsType(o.type, dims, o.i2sLayout) ? o.type : FALLBACK_TYPE;
    return { name, type, dims, data: () => ternaryMatrix(seedOf(name), type, dims, o.i2sLayout) };
  };
  /** @param {string} name @returns {Tensor} */
  const table = (name) => {
    const dims = [o.embd, vocab];
    return {
      name, type: o.embeddingType, dims,
      data: () => normalMatrix(seedOf(name), o.embeddingType, dims, 1 / Math.sqrt(o.embd)),
    };
  };
  /** @param {string} i */
  const layer = (i) => [
    norm(`blk.${i}.attn_norm.weight`, o.embd),
    linear(`blk.${i}.ffn_down.weight`, o.ffn, o.embd),
    ...(subNorms ? [norm(`blk.${i}.ffn_sub_norm.weight`, o.ffn)] : []),
    linear(`blk.${i}.ffn_gate.weight`, o.embd, o.ffn),
    linear(`blk.${i}.ffn_up.weight`, o.embd, o.ffn),
    norm(`blk.${i}.ffn_norm.weight`, o.embd),
    ...(subNorms ? [norm(`blk.${i}.attn_sub_norm.weight`, o.embd)] : []),
    linear(`blk.${i}.attn_k.weight`, o.embd, kvDim),
    linear(`blk.${i}.attn_output.weight`, o.embd, o.embd),
    linear(`blk.${i}.attn_q.weight`, o.embd, o.embd),
    linear(`blk.${i}.attn_v.weight`, o.embd, kvDim),
  ];
  // The published file has its layers in the order of their names as text: 0, 1, 10, 11, ..., 2, 20.
  const layers = Array.from({ length: o.layers }, (_, i) => String(i)).sort().flatMap(layer);
  return [
    ...(o.untied ? [table('output.weight')] : []),
    table('token_embd.weight'),
    ...layers,
    norm('output_norm.weight', o.embd),
  ];
}

const USAGE = `Usage: random-model.mjs [options] OUT.gguf
       random-model.mjs --list

Makes a GGUF file of a ternary model with random weights.
  --preset NAME          shape and metadata of a published model: ${Object.keys(PRESETS).join(', ')}
  --type TYPE            of the linear layers: ${Object.keys(TENSOR_TYPES).join(', ')} (default ${DEFAULTS.type});
                         a matrix that the type cannot hold is written as ${FALLBACK_TYPE}, ternary as well
  --i2s-layout LAYOUT    ${I2S_LAYOUTS.join(', ')} (default ${DEFAULTS.i2sLayout})
  --embedding-type TYPE  of the embedding and output head (default ${DEFAULTS.embeddingType})
  --untied               an output head of its own instead of the embedding
  --arch NAME            bitnet-b1.58, bitnet-25, bitnet, llama (default ${DEFAULTS.arch})
  --tokenizer NAME       ${TOKENIZERS.join(', ')} (default ${DEFAULTS.tokenizer})
  --embd N --ffn N --layers N --heads N --kv-heads N --vocab N --context N --rope-base N
                         the shape (default ${DEFAULTS.embd}, ${DEFAULTS.ffn}, ${DEFAULTS.layers}, ${DEFAULTS.heads}, \
${DEFAULTS.kvHeads}, ${DEFAULTS.vocab}, ${DEFAULTS.context}, ${DEFAULTS.ropeBase})
  --seed N               the same seed gives the same weights, whatever the type (default ${DEFAULTS.seed})
  --list                 shows the presets
`;

function listPresets() {
  for (const [name, preset] of Object.entries(PRESETS)) {
    const { arch, embd, ffn, layers, heads, kvHeads, tokenizer, type } = { ...DEFAULTS, ...preset };
    const megabytes = (encodeHeader(randomModel(preset)).fileSize / 1e6).toFixed(0);
    process.stdout.write(`${name.padEnd(6)} ${arch}: embd ${embd}, ffn ${ffn}, layers ${layers}, heads ${heads}/${kvHeads}, ` +
      `${tokenizer}; ${megabytes} MB as ${type}\n`);
  }
}

/** Options of the command line that were given. @param {Record<string, any>} values */
function givenOptions(values) {
  /** @type {Record<string, any>} */
  const options = {};
  for (const [flag, value] of Object.entries(values)) {
    const key = flag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const isNumber = typeof (/** @type {any} */ (DEFAULTS))[key] === 'number';
    if (isNumber && !/^\d+$/.test(value)) throw new Error(`--${flag} ${value}: not a number`);
    options[key] = isNumber ? Number(value) : value;
  }
  return options;
}

const TEXT = { type: /** @type {const} */ ('string') };
const SWITCH = { type: /** @type {const} */ ('boolean') };
const OPTIONS = {
  preset: TEXT, type: TEXT, 'i2s-layout': TEXT, 'embedding-type': TEXT, arch: TEXT, tokenizer: TEXT, embd: TEXT, ffn: TEXT,
  layers: TEXT, heads: TEXT, 'kv-heads': TEXT, vocab: TEXT, context: TEXT, 'rope-base': TEXT, seed: TEXT, untied: SWITCH,
  list: SWITCH, help: { ...SWITCH, short: 'h' },
};

function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { preset, list, help, ...flags } = values;
  const [file] = positionals;
  if (list) return listPresets();
  if (help || positionals.length !== 1) {
    (help ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = help ? 0 : 2;
    return;
  }
  if (preset !== undefined && !PRESETS[preset]) throw new Error(`unknown preset '${preset}'; see --list`);
  const options = { ...DEFAULTS, ...PRESETS[preset ?? ''], ...givenOptions(flags) };
  const spec = randomModel(options);
  const started = Date.now();
  const size = writeGguf(file, spec, (written, total) => {
    const percent = ((100 * written) / total).toFixed(0);
    if (process.stderr.isTTY) process.stderr.write(`\r${percent} % of ${(total / 1e6).toFixed(0)} MB`);
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  const fallbacks = spec.tensors.filter(({ name, dims, type }) =>
    name.startsWith('blk.') && dims.length === 2 && type !== options.type);
  if (fallbacks.length) {
    const { name, dims } = fallbacks[0];
    process.stdout.write(`${fallbacks.length} matrices as ${FALLBACK_TYPE}, e.g. ${name} with rows of ${dims[0]}\n`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${file}: ${spec.tensors.length} tensors, ${size} bytes, ${seconds} s\n`);
}

runAsProgram(import.meta.url, main);
