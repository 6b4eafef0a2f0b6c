/**
 * bad-files.mjs - the table of spoiled model files: what is done to a valid one, and what loading it
 * must say.
 */
import { assemble, modelParts } from './assemble.mjs';
import { containerCases } from './container-cases.mjs';
import { modelCases } from './model-cases.mjs';

/**
 * @typedef {object} BadFile
 * @property {string} name
 * @property {string} status     of loading: OK, FORMAT_CORRUPT, FORMAT_UNSUPPORTED
 * @property {string} [message]  a part of the message
 * @property {string} [run]      status of evaluating tokens, if loading is OK; default OK
 * @property {string} [note]     why the expectation differs from ggml's
 * @property {'int8'} [head]       to re-quantise the output head to
 * @property {Partial<import('../../tools/random-model.mjs').ModelOptions>} [model]  the valid model
 * @property {(file: import('./assemble.mjs').FileParts) => void} [spoil]
 * @property {() => Uint8Array} [bytes]  the whole file, instead of a spoiled model
 */

export const badFiles = [...containerCases, ...modelCases];

/** Parts of valid models, by their options. @type {Map<string, import('./assemble.mjs').FileParts>} */
const validModels = new Map();

/** A copy of its own for each case. @param {BadFile['model']} options */
function validModel(options) {
  const key = JSON.stringify(options ?? {});
  const parts = validModels.get(key) ?? modelParts(options);
  validModels.set(key, parts);
  return structuredClone(parts);
}

/** The bytes of a case's file. @param {BadFile} badFile */
export function bytesOf({ bytes, model, spoil }) {
  if (bytes) return bytes();
  const parts = validModel(model);
  spoil?.(parts);
  return assemble(parts);
}
