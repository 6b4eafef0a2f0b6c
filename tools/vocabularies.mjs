/**
 * vocabularies.mjs - tokenizer metadata for generated models: a tiny byte-level BPE made here, or the
 * vocabulary of a real model copied from tests/fixtures/vocab/.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { rawValue, readHeader } from './gguf.mjs';

/** @typedef {import('./gguf.mjs').Metadata} Metadata */

/** Values of tokenizer.ggml.token_type. */
const NORMAL = 1, CONTROL = 3, UNUSED = 5;

const TINY_SPECIALS = ['<|begin_of_text|>', '<|end_of_text|>', '<|eot_id|>'];
const TINY_WORDS = 'the and to was he it in of her she his that is you with said for little one day'.split(' ');

/** Byte values in the printable alphabet of byte-level BPE: printable bytes stand for themselves. */
function byteAlphabet() {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCharCode(printable ? byte : next++);
  });
}

/**
 * 256 bytes, the merges of a few common words, BOS, EOS and EOT, then unused tokens up to `size`.
 * @param {number} size
 * @returns {Metadata[]}
 */
function tinyVocabulary(size) {
  const tokens = byteAlphabet();
  const space = tokens[32];
  /** @type {string[]} */
  const merges = [];
  for (const word of TINY_WORDS) {
    let left = space;
    for (const letter of word) {
      const merged = left + letter;
      if (!tokens.includes(merged)) {
        tokens.push(merged);
        merges.push(`${left} ${letter}`);
      }
      left = merged;
    }
  }
  const bos = tokens.length;
  tokens.push(...TINY_SPECIALS);
  if (size < tokens.length) throw new Error(`the tiny tokenizer needs a vocabulary of at least ${tokens.length}`);
  const specialsEnd = tokens.length;
  while (tokens.length < size) tokens.push(`<|unused_${tokens.length}|>`);
  const types = tokens.map((_, id) => (id < bos ? NORMAL : id < specialsEnd ? CONTROL : UNUSED));
  return [
    ['tokenizer.ggml.model', 'string', 'gpt2'],
    ['tokenizer.ggml.pre', 'string', 'llama-bpe'],
    ['tokenizer.ggml.tokens', 'string[]', tokens],
    ['tokenizer.ggml.token_type', 'i32[]', types],
    ['tokenizer.ggml.merges', 'string[]', merges],
    ['tokenizer.ggml.bos_token_id', 'u32', bos],
    ['tokenizer.ggml.eos_token_id', 'u32', bos + 1],
    ['tokenizer.ggml.eot_token_id', 'u32', bos + 2],
  ];
}

/** Raw metadata of a vocabulary of tests/fixtures/vocab/, by key. @param {string} name */
function fixture(name) {
  const file = new URL(`../tests/fixtures/vocab/ggml-vocab-${name}.gguf.br`, import.meta.url);
  const { metadata } = readHeader(zlib.brotliDecompressSync(fs.readFileSync(file)));
  return new Map(metadata.map((pair) => [pair[0], pair]));
}

/**
 * The LLaMA-3 vocabulary in the keys of Microsoft's published 2B-4T file: with scores and padding,
 * without `tokenizer.ggml.pre`, and with a chat template that the model was not trained on.
 * @returns {Metadata[]}
 */
function llamaBpeVocabulary() {
  const source = fixture('llama-bpe');
  /** @param {string} key */
  const copy = (key) => /** @type {Metadata} */ (source.get(`tokenizer.ggml.${key}`));
  const size = rawValue(copy('token_type')).length;
  return [
    copy('model'),
    copy('tokens'),
    ['tokenizer.ggml.scores', 'f32[]', new Float32Array(size)],
    copy('token_type'),
    copy('merges'),
    copy('bos_token_id'),
    copy('eos_token_id'),
    ['tokenizer.ggml.padding_token_id', 'u32', rawValue(copy('eos_token_id'))],
    ['tokenizer.chat_template', 'string',
      "{% if messages[0]['role'] == 'system' %}{{ messages[0]['content'] + '\\n\\n' }}{% endif %}" +
      "{% for turn in messages %}{% if turn['role'] == 'user' %}" +
      "{{ 'Human: ' + turn['content'] + '\\n\\nBITNETAssistant: ' }}{% elif turn['role'] == 'assistant' %}" +
      "{{ turn['content'] + eos_token }}{% endif %}{% endfor %}"],
  ];
}

/**
 * The LLaMA-2 SentencePiece vocabulary with the two tokens that 1bitLLM's models add.
 * @returns {Metadata[]}
 */
function llamaSpmVocabulary() {
  const source = fixture('llama-spm');
  /** @param {string} key */
  const raw = (key) => /** @type {Metadata} */ (source.get(`tokenizer.ggml.${key}`));
  return [
    raw('model'),
    ['tokenizer.ggml.tokens', 'string[]', [...rawValue(raw('tokens')), '<pad>', '</line>']],
    ['tokenizer.ggml.scores', 'f32[]', [...rawValue(raw('scores')), 0, 0]],
    ['tokenizer.ggml.token_type', 'i32[]', [...rawValue(raw('token_type')), CONTROL, CONTROL]],
    raw('bos_token_id'),
    raw('eos_token_id'),
    raw('unknown_token_id'),
  ];
}

export const TOKENIZERS = ['tiny', 'llama-bpe', 'llama-spm', 'none'];

/**
 * Tokenizer metadata and the number of tokens.
 * @param {string} name  one of TOKENIZERS
 * @param {number} size  for `tiny` and `none`; the real ones have theirs
 * @returns {{ metadata: Metadata[], size: number }}
 */
export function vocabulary(name, size) {
  switch (name) {
    case 'none': return { metadata: [], size };
    case 'tiny': return { metadata: tinyVocabulary(size), size };
    case 'llama-bpe': return { metadata: llamaBpeVocabulary(), size: 128256 };
    case 'llama-spm': return { metadata: llamaSpmVocabulary(), size: 32002 };
    default: throw new Error(`unknown tokenizer '${name}'; known: ${TOKENIZERS.join(', ')}`);
  }
}
