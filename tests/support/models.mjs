// Random models for tests, made once and kept in build/.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGguf } from '../../tools/gguf.mjs';
import { randomModel } from '../../tools/random-model.mjs';

const folder = new URL('../../build/test-models/', import.meta.url);

/**
 * Path of a random model's file.
 * @param {string} name of the file: another one for other options
 * @param {Partial<import('../../tools/random-model.mjs').ModelOptions>} options
 */
function modelFile(name, options) {
  const path = fileURLToPath(new URL(`${name}.gguf`, folder));
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeGguf(temporary, randomModel(options));
    renameSync(temporary, path);
  }
  return path;
}

/** Half a megabyte, a context of 256 tokens. */
export const smallModel = () => modelFile('small', {});

/** A few hundred tokens per second, a context of 4096 tokens: there is time to abort. */
export const slowModel = () => modelFile('slow', { embd: 512, ffn: 1024, layers: 4, heads: 8, kvHeads: 4, context: 4096 });

/** A tokenizer without a chat format. */
export const plainModel = () => modelFile('plain', { arch: 'llama', tokenizer: 'tiny', vocab: 320 });
