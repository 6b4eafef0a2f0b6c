/**
 * cases.mjs - the words in which the tables of spoiled files are written: what loading must say, and
 * small ways to spoil a file.
 */
import { rawBytes, removePair, setPair, tensorOf } from './assemble.mjs';

/** @typedef {import('./assemble.mjs').FileParts} FileParts */
/** @typedef {(file: FileParts) => void} Spoil */

/**
 * @typedef {object} BadFile
 * @property {string} name
 * @property {string} status     of loading: OK, FORMAT_CORRUPT, FORMAT_UNSUPPORTED
 * @property {string} message    a part of the message
 * @property {Spoil} spoil       what is done to a valid model
 * @property {string} [run]      status of evaluating tokens, if loading is OK; default OK
 * @property {'int8'} [head]     to re-quantise the output head to
 * @property {Partial<import('../../tools/random-model.mjs').ModelOptions>} [model]  the valid model
 */

/** @param {string} name @param {string} message @param {Spoil} spoil @param {Partial<BadFile>} [more] @returns {BadFile} */
export const corrupt = (name, message, spoil, more) => ({ name, status: 'FORMAT_CORRUPT', message, spoil, ...more });

/** @param {string} name @param {string} message @param {Spoil} spoil @param {Partial<BadFile>} [more] @returns {BadFile} */
export const unsupported = (name, message, spoil, more) => ({ name, status: 'FORMAT_UNSUPPORTED', message, spoil, ...more });

/** @param {string} name @param {Spoil} spoil @param {Partial<BadFile>} [more] @returns {BadFile} */
export const ok = (name, spoil, more) => ({ name, status: 'OK', message: '', spoil, ...more });

/** Several ways, one after the other. @param {...Spoil} spoils @returns {Spoil} */
export const all = (...spoils) => (f) => { for (const spoil of spoils) spoil(f); };

/** A further pair. @param {string} key @param {string} type @param {any} value @returns {Spoil} */
export const add = (key, type, value) => (f) => { f.pairs.push([key, type, value]); };

/** A further pair of raw bytes: its type word and what follows. @param {...[type: string, value: any]} values */
export const addRaw = (...values) => add('x', 'raw', rawBytes(...values));

/** @param {string} key @param {string} type @param {any} value @returns {Spoil} */
export const set = (key, type, value) => (f) => setPair(f, key, type, value);

/** @param {string} key @returns {Spoil} */
export const remove = (key) => (f) => removePair(f, key);

/** The same, in a file that is laid out like that. @param {number} value @returns {Spoil} */
export const aligned = (value) => (f) => {
  setPair(f, 'general.alignment', 'u32', value);
  f.alignment = value;
};

/** @param {string} name @param {Partial<import('./assemble.mjs').TensorPart>} change @returns {Spoil} */
export const tensor = (name, change) => (f) => { Object.assign(tensorOf(f, name), change); };
