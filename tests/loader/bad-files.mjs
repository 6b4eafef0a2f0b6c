/**
 * bad-files.mjs - the table of spoiled model files: what is done to a valid one, and what loading it
 * must say.
 */
import { assemble, modelParts } from './assemble.mjs';
import { containerCases } from './container-cases.mjs';
import { modelCases } from './model-cases.mjs';

/** @typedef {import('./cases.mjs').BadFile} BadFile */

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
export function bytesOf({ model, spoil }) {
  const parts = validModel(model);
  spoil(parts);
  return assemble(parts);
}
