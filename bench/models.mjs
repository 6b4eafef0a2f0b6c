// models.mjs - the random models that are measured: shapes of published models, in the types that
// each program reads. Made once, in build/models/.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGguf } from '../tools/gguf.mjs';
import { PRESETS, randomModel } from '../tools/random-model.mjs';

const FOLDER = fileURLToPath(new URL('../build/models/', import.meta.url));

/**
 * llama.cpp's types need rows of whole blocks: 256 weights in TQ1_0, TQ2_0 and Q6_K, 32 in Q4_0. Its own
 * quantiser gives ternary models a Q6_K output head, Q8_0 where that does not fit.
 * @type {Record<string, {peerTypes: string[], head: string}>}
 */
export const SHAPES = {
  '700m': { peerTypes: ['tq2_0', 'tq1_0', 'q4_0'], head: 'q6_k' },
  '1.3b': { peerTypes: ['tq2_0', 'tq1_0', 'q4_0'], head: 'q6_k' },
  '3b': { peerTypes: ['q4_0'], head: 'q8_0' },
  '2b-4t': { peerTypes: ['tq2_0', 'tq1_0', 'q4_0'], head: 'q6_k' },
};

/** @param {string} name @param {Partial<import('../tools/random-model.mjs').ModelOptions>} options */
function model(name, options) {
  const file = path.join(FOLDER, `${name}.gguf`);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(FOLDER, { recursive: true });
    const begin = Date.now();
    writeGguf(file, randomModel(options));
    console.log(`made ${name}.gguf, ${(fs.statSync(file).size / 1e6).toFixed(0)} MB, ` +
      `in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  }
  return file;
}

/** As Microsoft publishes it: I2_S with an F16 embedding. @param {string} shape */
export const ternaryModel = (shape) => model(shape, PRESETS[shape]);

/** The same weights for llama.cpp, which knows the architecture as `bitnet`. @param {string} shape @param {string} type */
export function peerModel(shape, type) {
  const { head } = SHAPES[shape];
  return model(`${shape}-${type}-head-${head}`, { ...PRESETS[shape], arch: 'bitnet', type, embeddingType: head });
}

/** A LLaMA of that shape whose weights are F16. @param {string} shape */
export const f16Model = (shape) => model(`${shape}-f16`, { ...PRESETS[shape], arch: 'llama', type: 'f16' });

/** Bytes that a model of F16 weights has at least. @param {string} shape */
export function f16Bytes(shape) {
  const { tensors } = randomModel({ ...PRESETS[shape], arch: 'llama', type: 'f16' });
  return 2 * tensors.reduce((sum, { dims }) => sum + dims.reduce((a, b) => a * b, 1), 0);
}
