// What the contracts share. They run in Node and in pages, so nothing here is of one of them alone.

/** @param {unknown} condition @param {string} message */
export function check(condition, message) {
  if (!condition) throw new Error(message);
}

/** @param {unknown} actual @param {unknown} expected @param {string} what */
export function same(actual, expected, what) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a}, not ${b}`);
}

/** @param {Uint8Array | undefined} actual @param {Uint8Array} expected @param {string} what */
export function sameBytes(actual, expected, what) {
  check(actual instanceof Uint8Array, `${what}: there are no bytes`);
  same(actual.length, expected.length, `${what}: bytes`);
  const at = actual.findIndex((byte, i) => byte !== expected[i]);
  check(at < 0, `${what}: byte ${at} is ${actual[at]}, not ${expected[at]}`);
}

/** @param {Promise<unknown>} promise @param {string[]} codes @param {string} what */
export async function rejects(promise, codes, what) {
  const error = await promise.then(() => undefined, (/** @type {any} */ reason) => reason);
  check(error, `${what}: it did not reject`);
  check(codes.includes(error.code), `${what}: ${error.code ?? error.stack}, not ${codes.join(' or ')}`);
  return error;
}

/** @param {AsyncIterable<Uint8Array>} chunks that may be overwritten when the next is asked for */
export async function collect(chunks) {
  const copies = [];
  for await (const bytes of chunks) copies.push(bytes.slice());
  const all = new Uint8Array(copies.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of copies) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** Waits until something is so. @param {() => unknown} isSo @param {string} what @param {number} [limit] milliseconds */
export async function until(isSo, what, limit = 10_000) {
  const end = performance.now() + limit;
  while (!await isSo()) {
    check(performance.now() < end, `${what}: still not`);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}

/** A random sequence that is the same everywhere. @param {number} seed @returns {() => number} 32 bits each */
export function randomNumbers(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** @param {number} length @param {number} seed @returns {Uint8Array} the same everywhere */
export function makeBytes(length, seed) {
  const words = new Uint32Array(Math.ceil(length / 4));
  const next = randomNumbers(seed);
  for (let i = 0; i < words.length; i += 1) words[i] = next();
  return new Uint8Array(words.buffer, 0, length).slice();
}

/**
 * Makes waiting before another try shorter, for tests in which there are many.
 * @returns {() => void} ends it
 */
export function hurry() {
  const { setTimeout: original } = globalThis;
  // These delays have a part that is chance; all others are whole numbers.
  globalThis.setTimeout = /** @type {any} */ ((/** @type {() => void} */ action, ms = 0, ...rest) =>
    original(action, Number.isInteger(ms) ? ms : ms / 100, ...rest));
  return () => { globalThis.setTimeout = original; };
}
