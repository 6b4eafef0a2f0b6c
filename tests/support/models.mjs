// Random models for tests, made once and kept in build/.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGguf } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';

/** @typedef {import('../../tools/gguf.mjs').Tensor} Tensor */

const folder = new URL('../../build/test-models/', import.meta.url);

/**
 * Path of a random model's file.
 * @param {string} name of the file: another one for other options
 * @param {Partial<import('../../tools/random-model.mjs').ModelOptions>} options
 * @param {(tensor: Tensor) => Tensor} [change]
 */
function modelFile(name, options, change = (tensor) => tensor) {
  const path = fileURLToPath(new URL(`${name}.gguf`, folder));
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const temporary = `${path}.${process.pid}`;
    const { metadata, tensors } = randomModel(options);
    writeGguf(temporary, { metadata, tensors: tensors.map(change) });
    renameSync(temporary, path);
  }
  return path;
}

/** Half a megabyte, a context of 256 tokens; another seed gives another file of the same size. */
export const smallModel = (seed = 1) => modelFile(seed === 1 ? 'small' : `small-${seed}`, { seed });

/** A few hundred tokens per second, a context of 4096 tokens: there is time to abort. */
export const slowModel = () => modelFile('slow', { embd: 512, ffn: 1024, layers: 4, heads: 8, kvHeads: 4, context: 4096 });

/** A tokenizer without a chat format. */
export const plainModel = () => modelFile('plain', { arch: 'llama', tokenizer: 'tiny', vocab: 320 });

/** Nine megabytes that are loaded and run in no time; another seed gives another file of the same size. */
export const shardedModel = (seed = 1) => modelFile(`sharded-${seed}`, { embd: 512, ffn: 512, vocab: 8000, seed });

/** Rows that fill no group of columns, and are as odd in number. */
export const oddModel = () => modelFile('odd', { type: 'f16', embd: 200, ffn: 330 });

/** A vocabulary of which a sampler looks at a small part, in which the last token is a likely next one. */
export const wordyModel = () => modelFile('wordy', { vocab: 6000 }, (tensor) =>
  (tensor.type === 'f16' ? { ...tensor, data: () => shiftHalves(tensor.data(), 1, 2, 3) } : tensor));

/** Weights in blocks of which every third has another scale. */
export const blockScalesModel = () => modelFile('block-scales', { type: 'tq2_0', embd: 512, ffn: 768 }, (tensor) =>
  (tensor.type === 'tq2_0' ? { ...tensor, data: () => shiftHalves(tensor.data(), 65, 3 * 66, 1) } : tensor));

/**
 * Multiplies some float16 by 2^exponent.
 * @param {Iterable<Uint8Array>} chunks @param {number} first high byte of the first of them in each chunk
 * @param {number} step to the next @param {number} exponent
 */
function* shiftHalves(chunks, first, step, exponent) {
  for (const chunk of chunks) {
    for (let at = first; at < chunk.length; at += step) chunk[at] += 4 * exponent;
    yield chunk;
  }
}
