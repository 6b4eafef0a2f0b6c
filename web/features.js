// Which build of the engine runs here, and on how many threads.

import { TrilobiteError } from './errors.js';

/**
 * @typedef {import('./index.d.ts').Variant} Variant
 * @typedef {object} Choice
 * @property {Variant} variant
 * @property {number} threads with the main one
 * @property {string} reason a sentence for people
 */

/** Where the builds lie. Bundlers look for exactly these expressions. @type {Record<Variant, URL>} */
const MODULES = {
  simd: new URL('../wasm/dist/trilobite-simd.wasm', import.meta.url),
  relaxed: new URL('../wasm/dist/trilobite-relaxed.wasm', import.meta.url),
  'simd-threads': new URL('../wasm/dist/trilobite-simd-threads.wasm', import.meta.url),
  'relaxed-threads': new URL('../wasm/dist/trilobite-relaxed-threads.wasm', import.meta.url),
};

/** More threads than these wait for memory, and heat the device. */
const DEFAULT_MAX_THREADS = 8;

// (module (func (drop (i8x16.popcnt (v128.const i64x2 0 0))))): valid only where SIMD128 exists.
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 25, 1, 23, 0,
  253, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 253, 98, 26, 11,
]);

// (module
//   (memory (export "memory") 1)
//   (func (export "dot")
//     (v128.store (i32.const 32)
//       (i32x4.relaxed_dot_i8x16_i7x16_add_s
//         (v128.load (i32.const 0)) (v128.load (i32.const 16)) (v128.load (i32.const 32))))))
const RELAXED_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 7, 16, 2, 6, 109, 101, 109, 111,
  114, 121, 2, 0, 3, 100, 111, 116, 0, 0, 10, 31, 1, 29, 0, 65, 32, 65, 0, 253, 0, 4, 0, 65, 16, 253, 0, 4, 0,
  65, 32, 253, 0, 4, 0, 253, 147, 2, 253, 11, 4, 0, 11,
]);

/** Ternary codes as the kernels leave them in a byte, with some whole 7-bit numbers. */
const WEIGHTS = [0, 1, 2, 4, 8, 16, 32, 64, 126, 127];

/** The dot product of weights beyond seven bits where it is made of 16-bit steps that saturate. */
const SATURATED = -65536;

/**
 * Whether relaxed SIMD's dot product gives the exact integers that the kernels build on: it has to exist,
 * some runtimes have it but compute wrongly, and on x86 processors without VNNI it takes five instructions,
 * so that the kernels without it are faster.
 * @returns {'works' | 'is missing' | 'computes wrongly' | 'is slow'}
 */
export function probeRelaxed() {
  if (!WebAssembly.validate(RELAXED_PROBE)) return 'is missing';
  const instance = new WebAssembly.Instance(new WebAssembly.Module(RELAXED_PROBE));
  const { memory, dot } = /** @type {{memory: WebAssembly.Memory, dot: () => void}} */ (
    /** @type {unknown} */ (instance.exports));
  const activations = new Int8Array(memory.buffer, 0, 16);
  const weights = new Uint8Array(memory.buffer, 16, 16);
  const sums = new Int32Array(memory.buffer, 32, 4);
  let random = 1;
  const next = () => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return random >>> 16;
  };
  for (let round = 0; round < 96; round += 1) {
    // The first rounds are the extremes; -128 and 127 meet every weight.
    activations.forEach((_, i) => {
      activations[i] = [-128, 127, i % 2 ? 127 : -128][round] ?? next();
      weights[i] = round < 3 ? 127 : WEIGHTS[next() % WEIGHTS.length];
    });
    sums.forEach((_, lane) => { sums[lane] = next() - 32768; });
    const expected = sums.map((sum, lane) => {
      for (let i = 4 * lane; i < 4 * lane + 4; i += 1) sum += activations[i] * weights[i];
      return sum;
    });
    dot();
    if (sums.some((sum, lane) => sum !== expected[lane])) return 'computes wrongly';
  }
  activations.fill(-128);
  weights.fill(255);
  sums.fill(0);
  dot();
  return sums[0] === SATURATED ? 'is slow' : 'works';
}

/** What keeps memory from being shared here; undefined: nothing. @returns {string | undefined} */
function sharingObstacle() {
  if (globalThis.crossOriginIsolated === false) return 'the page is not cross-origin isolated';
  try {
    const { buffer } = new WebAssembly.Memory({ initial: 0, maximum: 1, shared: true });
    return buffer instanceof SharedArrayBuffer ? undefined : 'memory cannot be shared here';
  } catch {
    return 'memory cannot be shared here';
  }
}

/** @param {number} cores */
function defaultThreads(cores) {
  return cores > 2 ? Math.min(cores - 1, DEFAULT_MAX_THREADS) : cores;
}

/** @param {string} message @returns {never} */
function unsupported(message) {
  throw new TrilobiteError('UnsupportedBrowser', message);
}

/**
 * @param {object} wanted
 * @param {Variant | 'auto'} wanted.variant
 * @param {number | undefined} wanted.threads undefined: as many as are good here
 * @param {number} cores of this machine
 * @returns {Choice}
 */
export function chooseVariant({ variant, threads }, cores) {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(SIMD_PROBE)) {
    unsupported('This runtime has no WebAssembly SIMD. Browsers since 2021 (Safari 16.4) and Node 16.4 have it.');
  }
  const count = Math.min(threads ?? defaultThreads(cores), cores);
  if (variant === 'auto') return chooseBest(count, threads);
  if (variant.startsWith('relaxed')) {
    const relaxed = probeRelaxed();
    if (relaxed === 'is missing' || relaxed === 'computes wrongly') {
      unsupported(`The variant ${variant} cannot run: relaxed SIMD ${relaxed} here.`);
    }
  }
  const reason = 'It was asked for.';
  if (!variant.endsWith('threads')) return { variant, threads: 1, reason };
  const obstacle = sharingObstacle();
  if (obstacle) {
    unsupported(`The variant ${variant} cannot run: ${obstacle}. Threads need a page that is served with the `
      + 'headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp.');
  }
  return { variant, threads: count, reason };
}

/** @param {number} count @param {number | undefined} asked @returns {Choice} */
function chooseBest(count, asked) {
  const relaxed = probeRelaxed();
  const obstacle = sharingObstacle();
  const alone = (asked === 1 && 'one thread was asked for') || obstacle
    || (count === 1 && 'there is one core');
  const instructions = relaxed === 'works' ? 'relaxed' : 'simd';
  return {
    variant: alone ? instructions : `${instructions}-threads`,
    threads: alone ? 1 : count,
    reason: `Relaxed SIMD ${relaxed} here; ${alone || 'memory can be shared'}.`,
  };
}

/**
 * Where the build lies. @param {Variant} variant
 * @param {string | undefined} wasmUrl the file itself, or, with a slash at its end, the folder of all builds
 */
export function moduleUrl(variant, wasmUrl) {
  if (wasmUrl === undefined) return MODULES[variant].href;
  return isFolder(wasmUrl) ? new URL(`trilobite-${variant}.wasm`, wasmUrl).href : wasmUrl;
}

/** @param {string} wasmUrl */
export function isFolder(wasmUrl) {
  return new URL(wasmUrl).pathname.endsWith('/');
}
