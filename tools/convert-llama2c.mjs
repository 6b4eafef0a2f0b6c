#!/usr/bin/env node
/**
 * convert-llama2c.mjs - turns a llama2.c checkpoint (version 0) and its tokenizer.bin into a GGUF
 * file of architecture `llama`. llama2.c rotates adjacent pairs as that architecture does, so q and
 * k rows keep their order.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeRow, tensorType } from './gguf-types.mjs';
import { writeGguf } from './gguf.mjs';
import { runAsProgram } from './program.mjs';

/** @typedef {import('./gguf.mjs').Metadata} Metadata */

const BOS = 1, EOS = 2;
const FIRST_BYTE_TOKEN = 3;
/** Values of tokenizer.ggml.token_type. */
const TOKEN_TYPE = { normal: 1, unknown: 2, control: 3, byte: 6 };

/**
 * @param {Uint8Array} bytes  a tokenizer.bin of llama2.c
 * @param {number} count
 * @returns {Metadata[]}
 */
function tokenizerMetadata(bytes, count) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tokens = [], scores = [], types = [];
  for (let at = 4, id = 0; id < count; id++) {
    scores.push(view.getFloat32(at, true));
    const length = view.getInt32(at + 4, true);
    const text = new TextDecoder().decode(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length;
    if (id === 0) {
      tokens.push(text);
      types.push(TOKEN_TYPE.unknown);
    } else if (id === BOS || id === EOS) {
      tokens.push(text.trim());
      types.push(TOKEN_TYPE.control);
    } else if (id < FIRST_BYTE_TOKEN + 256) {
      tokens.push(text);
      types.push(TOKEN_TYPE.byte);
    } else {
      tokens.push(text.replaceAll(' ', '\u2581'));
      types.push(TOKEN_TYPE.normal);
    }
  }
  return [
    ['tokenizer.ggml.model', 'string', 'llama'],
    ['tokenizer.ggml.tokens', 'string[]', tokens],
    ['tokenizer.ggml.scores', 'f32[]', scores],
    ['tokenizer.ggml.token_type', 'i32[]', types],
    ['tokenizer.ggml.bos_token_id', 'u32', BOS],
    ['tokenizer.ggml.eos_token_id', 'u32', EOS],
    ['tokenizer.ggml.unknown_token_id', 'u32', 0],
    ['tokenizer.ggml.add_bos_token', 'bool', true],
    ['tokenizer.ggml.add_eos_token', 'bool', false],
  ];
}

/**
 * The GGUF file of a checkpoint.
 * @param {Uint8Array} checkpoint
 * @param {Uint8Array} tokenizer
 * @param {string} [type]  of the matrices whose rows it can hold; the others are float32
 * @returns {import('./gguf.mjs').GgufSpec}
 */
export function llama2cModel(checkpoint, tokenizer, type = 'f32') {
  const view = new DataView(checkpoint.buffer, checkpoint.byteOffset, checkpoint.byteLength);
  const [dim, ffn, layers, heads, kvHeads, signedVocab, context] =
    Array.from({ length: 7 }, (_, i) => view.getInt32(i * 4, true));
  const vocab = Math.abs(signedVocab); // a negative one says that the output head has its own weights
  const headDim = dim / heads;
  const floats = new Float32Array(Uint8Array.from(checkpoint.subarray(28)).buffer);
  const block = tensorType(type).block;

  let at = 0;
  /** The next n floats of the checkpoint. @param {number} n */
  const take = (n) => floats.subarray(at, (at += n));
  /** A stack of `layers` arrays of n floats. @param {number} n */
  const takeLayers = (n) => Array.from({ length: layers }, () => take(n));
  /** @param {string} name @param {Float32Array} data @param {number} cols @param {number} [rows] */
  const tensor = (name, data, cols, rows) => {
    const rowType = rows && cols % block === 0 ? type : 'f32';
    return {
      name: `${name}.weight`,
      type: rowType,
      dims: rows ? [cols, rows] : [cols],
      *data() {
        for (let from = 0; from < data.length; from += cols) yield encodeRow(rowType, data.subarray(from, from + cols));
      },
    };
  };

  const tokenEmbedding = take(vocab * dim);
  const attentionNorm = takeLayers(dim);
  const q = takeLayers(dim * dim);
  const k = takeLayers(kvHeads * headDim * dim);
  const v = takeLayers(kvHeads * headDim * dim);
  const output = takeLayers(dim * dim);
  const ffnNorm = takeLayers(dim);
  const gate = takeLayers(dim * ffn);
  const down = takeLayers(ffn * dim);
  const up = takeLayers(dim * ffn);
  const outputNorm = take(dim);
  take(context * headDim); // rotary tables
  const head = signedVocab < 0 ? [tensor('output', take(vocab * dim), dim, vocab)] : [];
  if (at !== floats.length) {
    throw new Error(`checkpoint of ${floats.length} weights, but its header asks for ${at}`);
  }

  const blocks = Array.from({ length: layers }, (_, i) => [
    tensor(`blk.${i}.attn_norm`, attentionNorm[i], dim),
    tensor(`blk.${i}.attn_q`, q[i], dim, dim),
    tensor(`blk.${i}.attn_k`, k[i], dim, kvHeads * headDim),
    tensor(`blk.${i}.attn_v`, v[i], dim, kvHeads * headDim),
    tensor(`blk.${i}.attn_output`, output[i], dim, dim),
    tensor(`blk.${i}.ffn_norm`, ffnNorm[i], dim),
    tensor(`blk.${i}.ffn_gate`, gate[i], dim, ffn),
    tensor(`blk.${i}.ffn_up`, up[i], dim, ffn),
    tensor(`blk.${i}.ffn_down`, down[i], ffn, dim),
  ]);
  return {
    metadata: [
      ['general.architecture', 'string', 'llama'],
      ['llama.vocab_size', 'u32', vocab],
      ['llama.context_length', 'u32', context],
      ['llama.embedding_length', 'u32', dim],
      ['llama.block_count', 'u32', layers],
      ['llama.feed_forward_length', 'u32', ffn],
      ['llama.rope.dimension_count', 'u32', headDim],
      ['llama.rope.freq_base', 'f32', 10000],
      ['llama.attention.head_count', 'u32', heads],
      ['llama.attention.head_count_kv', 'u32', kvHeads],
      ['llama.attention.layer_norm_rms_epsilon', 'f32', 1e-5],
      ...tokenizerMetadata(tokenizer, vocab),
    ],
    tensors: [
      tensor('token_embd', tokenEmbedding, dim, vocab),
      ...blocks.flat(),
      tensor('output_norm', outputNorm, dim),
      ...head,
    ],
  };
}

const USAGE = `Usage: convert-llama2c.mjs [--type f32] CHECKPOINT.bin TOKENIZER.bin OUT.gguf

Converts a llama2.c checkpoint (version 0) to GGUF.
  --type TYPE   of the matrices: f32 (default), f16, bf16, q8_0, q4_0, q6_k;
                matrices whose rows the type cannot hold stay f32
`;

function main() {
  const { values, positionals } = parseArgs({
    options: { type: { type: 'string', default: 'f32' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length !== 3) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const [checkpoint, tokenizer, out] = positionals;
  const size = writeGguf(out, llama2cModel(fs.readFileSync(checkpoint), fs.readFileSync(tokenizer), values.type));
  process.stdout.write(`${out}: ${size} bytes\n`);
}

runAsProgram(import.meta.url, main);
