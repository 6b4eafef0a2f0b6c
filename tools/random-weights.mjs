/**
 * random-weights.mjs - seeded random tensor data in bulk. A tensor's weights depend on the seed, its
 * name and its shape alone: files of different types hold the same model.
 */
import { encodeI2sCodes, encodeRow, fromHalf, i2sTail, tensorType, toBfloat, toHalf } from './gguf-types.mjs';

/** @typedef {import('./gguf-types.mjs').I2sLayout} I2sLayout */

const CHUNK_BYTES = 1 << 20;

/** sfc32, a small fast chaotic generator with 128 bits of state, seeded with a text. */
export class Random {
  #state = new Uint32Array(4);

  /** @param {string} seed */
  constructor(seed) {
    let hash = 0x811c9dc5; // FNV-1a
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#state.set([hash, 0x9e3779b9, 0x243f6a88, 1]);
    this.fill(new Uint32Array(16));
  }

  /** Fills out with random bits. @param {Uint32Array} out */
  fill(out) {
    let [a, b, c, counter] = this.#state;
    for (let i = 0; i < out.length; i++) {
      const result = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + result | 0;
      out[i] = result;
    }
    this.#state.set([a, b, c, counter]);
  }

  /** Uniform in [0, 1). */
  next() {
    const bits = new Uint32Array(1);
    this.fill(bits);
    return bits[0] / 2 ** 32;
  }
}

/** From 16 random bits to eight 2-bit codes 0..2, equally likely up to 1 in 10. */
const TERNARY_CODES = Uint16Array.from({ length: 65536 }, (_, bits) => {
  let codes = 0;
  for (let left = (bits * 6561) >>> 16, i = 0; i < 8; i++, left = Math.floor(left / 3)) codes |= (left % 3) << (2 * i);
  return codes;
});

/** @param {number} x */
const nearestBfloat = (x) => new Float32Array(new Uint32Array([toBfloat(x) << 16]).buffer)[0];

/**
 * Scale that keeps the variance of unit activations, within a quarter, exact in f16 and bf16.
 * @param {Random} random @param {number} cols
 */
const ternaryScale = (random, cols) => nearestBfloat((0.75 + 0.5 * random.next()) / Math.sqrt((cols * 2) / 3));

/**
 * Weights -1, 0, +1 of rows of I2_S 128x32 codes, rows padded to runs of 128.
 * @param {Uint8Array} codes @param {number} cols
 */
function unpackRows(codes, cols) {
  const rowBytes = Math.ceil(cols / 128) * 32;
  const rows = codes.length / rowBytes;
  const weights = new Int8Array(rows * cols);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const byte = codes[row * rowBytes + (col >> 7) * 32 + (col & 31)];
      weights[row * cols + col] = ((byte >> (6 - ((col >> 5) & 3) * 2)) & 3) - 1;
    }
  }
  return weights;
}

/**
 * A random ternary matrix, encoded.
 * @param {string} seed
 * @param {string} type
 * @param {number[]} dims  [cols, rows]
 * @param {I2sLayout} layout
 * @returns {Generator<Uint8Array>}
 */
export function* ternaryMatrix(seed, type, [cols, rows], layout) {
  const random = new Random(seed);
  const scale = ternaryScale(random, cols);
  const rowWords = Math.ceil(cols / 128) * 8;
  const rowsPerChunk = Math.max(4, Math.floor(CHUNK_BYTES / (rowWords * 4 * 4)) * 4);
  const words = new Uint32Array(Math.min(rows, rowsPerChunk) * rowWords);
  for (let row = 0; row < rows; row += rowsPerChunk) {
    const part = words.subarray(0, Math.min(rows - row, rowsPerChunk) * rowWords);
    random.fill(part);
    for (let i = 0; i < part.length; i++) part[i] = TERNARY_CODES[part[i] & 0xffff] | (TERNARY_CODES[part[i] >>> 16] << 16);
    const codes = new Uint8Array(part.buffer, 0, part.length * 4);
    if (type === 'i2_s' && layout === '128x32') {
      yield codes;
      continue;
    }
    const weights = unpackRows(codes, cols);
    if (type === 'i2_s') {
      yield encodeI2sCodes(weights, cols, layout);
      continue;
    }
    const values = new Float32Array(cols);
    for (let at = 0; at < weights.length; at += cols) {
      for (let col = 0; col < cols; col++) values[col] = weights[at + col] * scale;
      yield encodeRow(type, values);
    }
  }
  if (type === 'i2_s') yield i2sTail(scale);
}

/** 65536 values of a normal distribution as float16 bits, by their deviation. @type {Map<number, Uint16Array>} */
const normalTables = new Map();

/** @param {number} deviation */
function normalTable(deviation) {
  let table = normalTables.get(deviation);
  if (!table) {
    const random = new Random('normal distribution');
    table = Uint16Array.from({ length: 65536 }, () =>
      toHalf(deviation * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())));
    normalTables.set(deviation, table);
  }
  return table;
}

/**
 * A matrix of normally distributed weights (float16 values before encoding).
 * @param {string} seed
 * @param {string} type
 * @param {number[]} dims  [cols, rows]
 * @param {number} deviation
 * @returns {Generator<Uint8Array>}
 */
export function* normalMatrix(seed, type, [cols, rows], deviation) {
  const random = new Random(seed);
  const halves = normalTable(deviation);
  const rowsPerChunk = Math.max(1, Math.floor(CHUNK_BYTES / (cols * 2)));
  const words = new Uint32Array(Math.ceil((Math.min(rows, rowsPerChunk) * cols) / 2));
  const draws = new Uint16Array(words.buffer);
  const row = new Float32Array(cols);
  for (let first = 0; first < rows; first += rowsPerChunk) {
    const count = Math.min(rows - first, rowsPerChunk) * cols;
    random.fill(words);
    if (type === 'f16') {
      for (let i = 0; i < count; i++) draws[i] = halves[draws[i]];
      yield new Uint8Array(draws.buffer, 0, count * 2);
      continue;
    }
    for (let at = 0; at < count; at += cols) {
      for (let col = 0; col < cols; col++) row[col] = fromHalf(halves[draws[at + col]]);
      yield encodeRow(type, row);
    }
  }
}

/** Norm weights around 1. @param {string} seed @param {number} n @returns {Generator<Uint8Array>} */
export function* normVector(seed, n) {
  const random = new Random(seed);
  yield encodeRow('f32', Float32Array.from({ length: n }, () => 0.75 + 0.5 * random.next()));
}

/**
 * Whether a matrix of that shape can be of the type.
 * @param {string} type @param {number[]} dims  [cols, rows] @param {I2sLayout} layout
 */
export function fitsType(type, [cols, rows], layout) {
  return cols % tensorType(type).block === 0 && (type !== 'i2_s' || layout !== '4rows' || rows % 4 === 0);
}
