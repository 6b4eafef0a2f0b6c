// Checks what callers pass in: every value is what the documentation says, or InvalidInput names it.

import { TrilobiteError } from './errors.js';

const UINT32_MAX = 0xffffffff;
/** TRI_MAX_THREADS of threads.h. */
const MAX_THREADS = 16;

/** @param {string} name @param {string} expected @returns {never} */
function reject(name, expected) {
  throw new TrilobiteError('InvalidInput', `${name} must be ${expected}.`);
}

/**
 * Value of an option; `absent` if it is not given.
 * @param {any} options @param {string} name @param {any} [absent]
 */
function read(options, name, absent) {
  let value;
  try {
    value = options[name];
  } catch (cause) {
    throw new TrilobiteError('InvalidInput', `${name} cannot be read.`, { cause });
  }
  return value === undefined ? absent : value;
}

/** @param {any} options @param {string} name */
function callback(options, name) {
  const value = read(options, name);
  if (value !== undefined && typeof value !== 'function') reject(name, 'a function');
  return value;
}

/** @param {unknown} options @returns {any} */
function optionsObject(options) {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null) reject('options', 'an object');
  return options;
}

/**
 * @param {any} options @param {string} name @param {number} absent
 * @param {number} min @param {number} max
 */
function integer(options, name, absent, min, max) {
  const value = read(options, name, absent);
  if (!Number.isInteger(value) || value < min || value > max) {
    reject(name, `an integer from ${min} to ${max}`);
  }
  return value;
}

/**
 * @param {any} options @param {string} name @param {number} absent @param {number} min @param {number} max
 * @param {boolean} [aboveMin] whether the minimum itself is excluded
 */
function number(options, name, absent, min, max, aboveMin = false) {
  const value = read(options, name, absent);
  if (typeof value !== 'number' || !(value >= min && value <= max) || (aboveMin && value === min)) {
    reject(name, aboveMin ? `a number above ${min}, at most ${max}` : `a number from ${min} to ${max}`);
  }
  return value;
}

/** @template {string} T @param {any} options @param {string} name @param {T[]} choices @returns {T} */
function choice(options, name, choices) {
  const value = read(options, name, choices[0]);
  if (!choices.includes(value)) reject(name, `one of ${choices.map((text) => `'${text}'`).join(', ')}`);
  return value;
}

/** @param {any} options @param {string} name @param {boolean} absent @returns {boolean} */
function flag(options, name, absent) {
  const value = read(options, name, absent);
  if (typeof value !== 'boolean') reject(name, 'true or false');
  return value;
}

/** @param {any} options @returns {AbortSignal | undefined} */
function abortSignal(options) {
  const signal = read(options, 'signal');
  if (signal !== undefined && !(signal instanceof AbortSignal)) reject('signal', 'an AbortSignal');
  return signal;
}

/**
 * @param {any} options @param {string} name @param {string | URL} base
 * @returns {string | undefined} an absolute URL
 */
function location(options, name, base) {
  const value = read(options, name);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' && !(value instanceof URL)) reject(name, 'a string or a URL');
  try {
    return new URL(value, base).href;
  } catch {
    reject(name, 'a URL');
  }
}

/** @param {unknown} value @param {string} name @returns {string} */
export function text(value, name) {
  if (typeof value !== 'string') reject(name, 'a string');
  return value;
}

/** @param {unknown} value @param {string} name @param {number} vocabSize @returns {Int32Array} */
export function tokenIds(value, name, vocabSize) {
  const iterable = typeof value === 'object' && value !== null && Symbol.iterator in value;
  const ids = iterable ? [.../** @type {Iterable<unknown>} */ (value)] : undefined;
  const isId = (/** @type {any} */ id) => Number.isInteger(id) && id >= 0 && id < vocabSize;
  if (!ids?.every(isId)) reject(name, `token ids: integers from 0 to ${vocabSize - 1}`);
  return Int32Array.from(/** @type {number[]} */ (ids));
}

/**
 * Folder of the store; `true`: the usual one; `false`: none.
 * @param {unknown} options @returns {boolean | {dir?: string}}
 */
export function cacheOption(options) {
  const cache = read(optionsObject(options), 'cache', true);
  if (typeof cache === 'boolean') return cache;
  if (typeof cache !== 'object' || cache === null) reject('cache', 'true, false or { dir }');
  const dir = read(cache, 'dir');
  if (dir !== undefined && (typeof dir !== 'string' || dir === '')) reject('cache.dir', 'a folder\'s path');
  return { dir };
}

/** @param {any} options @returns {string | undefined} */
function sha256Option(options) {
  const value = read(options, 'sha256');
  if (value === undefined) return undefined;
  const isHash = typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value);
  return isHash ? value.toLowerCase() : reject('sha256', '64 hexadecimal digits');
}

/** @param {unknown} given @param {string | URL} base that relative addresses belong to */
export function loadOptions(given, base) {
  const options = optionsObject(given);
  const variant = choice(options, 'variant', ['auto', 'simd', 'relaxed', 'simd-threads', 'relaxed-threads']);
  const threads = read(options, 'threads') === undefined
    ? undefined : integer(options, 'threads', 0, 1, MAX_THREADS);
  if ((variant === 'simd' || variant === 'relaxed') && (threads ?? 1) > 1) {
    reject('threads', `1 for the variant '${variant}'`);
  }
  return {
    onProgress: /** @type {import('./index.d.ts').LoadOptions['onProgress']} */ (callback(options, 'onProgress')),
    signal: abortSignal(options),
    workerUrl: location(options, 'workerUrl', base),
    engine: {
      wasmUrl: location(options, 'wasmUrl', base),
      variant,
      threads,
      cache: cacheOption(options),
      sha256: sha256Option(options),
      contextLength: read(options, 'contextLength') === undefined
        ? undefined : integer(options, 'contextLength', 0, 1, 2 ** 20),
      kvCache: choice(options, 'kvCache', ['int8', 'f32']),
      activation: choice(options, 'activation', ['auto', 'relu2', 'silu']),
      i2sLayout: choice(options, 'i2sLayout', ['128x32', '64x16', '4rows']),
      head: choice(options, 'head', ['auto', 'keep', 'int8']),
      headerOnly: flag(options, 'headerOnly', false),
    },
  };
}

/** How a model file says how it is best sampled, as llama.cpp reads it. @type {Record<string, string>} */
const SAMPLING_KEYS = {
  temperature: 'general.sampling.temp',
  topK: 'general.sampling.top_k',
  topP: 'general.sampling.top_p',
  minP: 'general.sampling.min_p',
  repeatPenalty: 'general.sampling.penalty_repeat',
  repeatWindow: 'general.sampling.penalty_last_n',
};

/** Whether an option may have this value. @param {string} name @param {number} value */
function isAllowed(name, value) {
  try {
    generateOptions({ [name]: value });
    return true;
  } catch {
    return false;
  }
}

/**
 * The sampling that a model file recommends. What is no valid option is passed over: nobody who loads the file can mend it.
 * @param {Record<string, unknown>} metadata
 */
export function recommendedSampling(metadata) {
  /** @type {Record<string, number>} */
  const sampling = {};
  for (const [name, key] of Object.entries(SAMPLING_KEYS)) {
    const value = metadata[key];
    if (typeof value === 'number' && isAllowed(name, value)) sampling[name] = value;
  }
  return sampling;
}

/** @param {unknown} [given] @param {Record<string, number>} [recommended] what counts where the caller says nothing */
export function generateOptions(given, recommended = {}) {
  const options = optionsObject(given);
  const sampling = { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.05, repeatPenalty: 1, repeatWindow: 64, ...recommended };
  const stop = read(options, 'stop', []);
  if (!Array.isArray(stop) || !stop.every((item) => typeof item === 'string' && item !== '')) {
    reject('stop', 'an array of strings that are not empty');
  }
  return {
    signal: abortSignal(options),
    settings: {
      maxTokens: integer(options, 'maxTokens', 256, 1, UINT32_MAX),
      temperature: number(options, 'temperature', sampling.temperature, 0, 100),
      topK: integer(options, 'topK', sampling.topK, 0, UINT32_MAX),
      topP: number(options, 'topP', sampling.topP, 0, 1, true),
      minP: number(options, 'minP', sampling.minP, 0, 1),
      repeatPenalty: number(options, 'repeatPenalty', sampling.repeatPenalty, 0, 10, true),
      repeatWindow: integer(options, 'repeatWindow', sampling.repeatWindow, 0, UINT32_MAX),
      seed: integer(options, 'seed', Math.floor(Math.random() * 2 ** 32), 0, UINT32_MAX),
      stop: /** @type {string[]} */ ([...stop]),
    },
  };
}

/** @param {unknown} [given] */
export function benchmarkOptions(given) {
  const options = optionsObject(given);
  return {
    seconds: number(options, 'seconds', 20, 1, 600),
    onProgress: /** @type {import('./index.d.ts').BenchmarkOptions['onProgress']} */ (callback(options, 'onProgress')),
    signal: abortSignal(options),
  };
}

/** @param {unknown} [given] */
export function tokenizeOptions(given) {
  const options = optionsObject(given);
  return { addBos: flag(options, 'addBos', true), special: flag(options, 'special', false) };
}

/** @param {unknown} [given] */
export function detokenizeOptions(given) {
  return { special: flag(optionsObject(given), 'special', false) };
}

/** @template {string} T @param {unknown} value @param {string} name @param {T} expected */
function role(value, name, expected) {
  if (value !== expected) reject(name, `'${expected}'`);
  return expected;
}

/** @param {unknown} [given] */
export function chatOptions(given) {
  const options = optionsObject(given);
  const system = read(options, 'system');
  const messages = read(options, 'messages', []);
  if (!Array.isArray(messages) || messages.length % 2 !== 0) {
    reject('messages', 'an array with an assistant message after each user message');
  }
  return {
    system: system === undefined ? undefined : text(system, 'system'),
    messages: messages.map((message, index) => ({
      role: role(message?.role, `messages[${index}].role`, index % 2 === 0 ? 'user' : 'assistant'),
      content: text(message?.content, `messages[${index}].content`),
    })),
  };
}

/** @param {unknown} [given] */
export function verifyOptions(given) {
  const options = optionsObject(given);
  return {
    onProgress: /** @type {import('./index.d.ts').VerifyOptions['onProgress']} */ (callback(options, 'onProgress')),
    signal: abortSignal(options),
  };
}
