/**
 * gguf-types.mjs - the tensor types of GGUF files: their sizes, and encoders from float32 rows and
 * from ternary matrices. Block layouts follow ggml's; I2_S follows BitNet's quantisers.
 */

/**
 * @typedef {object} TensorType
 * @property {number} id     ggml type id
 * @property {number} block  weights per block; a row must be a multiple of it
 * @property {number} bytes  bytes per block
 * @property {(row: Float32Array, out: Uint8Array) => void} [encodeRow]  absent where a tensor is no
 *   sequence of rows (I2_S)
 */

const scratch = new DataView(new ArrayBuffer(4));

/** Bits of a float32. @param {number} x */
function floatBits(x) {
  scratch.setFloat32(0, x, true);
  return scratch.getUint32(0, true);
}

/** Right shift that rounds half to even. @param {number} value @param {number} shift */
function shiftRoundEven(value, shift) {
  const kept = value >>> shift;
  const rest = value & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return kept + (rest > half || (rest === half && (kept & 1)) ? 1 : 0);
}

/** Bits of the float16 nearest to x, ties to even. @param {number} x */
export function toHalf(x) {
  const bits = floatBits(x);
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const mantissa = bits & 0x7fffff;
  if (exponent === 0xff) return sign | 0x7c00 | (mantissa ? 0x200 : 0);
  const e = exponent - 112;
  if (e >= 31) return sign | 0x7c00;
  if (e > 0) return sign | Math.min(shiftRoundEven((e << 23) | mantissa, 13), 0x7c00);
  if (e < -10) return sign;
  return sign | shiftRoundEven(mantissa | 0x800000, 14 - e);
}

/** Value of float16 bits. @param {number} half */
export function fromHalf(half) {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 31;
  const mantissa = half & 0x3ff;
  if (exponent === 31) return mantissa ? NaN : sign * Infinity;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  return sign * (1024 + mantissa) * 2 ** (exponent - 25);
}

/** Bits of the bfloat16 nearest to x, ties to even. @param {number} x */
export function toBfloat(x) {
  const bits = floatBits(x);
  return Number.isNaN(x) ? (bits >>> 16) | 0x40 : shiftRoundEven(bits, 16) & 0xffff;
}

/** @param {Uint8Array} out @param {number} at @param {number} value */
function put16(out, at, value) {
  out[at] = value & 255;
  out[at + 1] = value >>> 8;
}

/** Largest magnitude in row[from..to). @param {Float32Array} row @param {number} from @param {number} to */
function maxAbs(row, from, to) {
  let max = 0;
  for (let i = from; i < to; i++) max = Math.max(max, Math.abs(row[i]));
  return max;
}

/** @param {number} x @param {number} low @param {number} high */
function roundClamped(x, low, high) {
  return Math.min(high, Math.max(low, Math.round(x)));
}

/** @type {(row: Float32Array, out: Uint8Array) => void} */
function encodeF32(row, out) {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  for (let i = 0; i < row.length; i++) view.setFloat32(i * 4, row[i], true);
}

/** @type {(row: Float32Array, out: Uint8Array) => void} */
function encodeF16(row, out) {
  for (let i = 0; i < row.length; i++) put16(out, i * 2, toHalf(row[i]));
}

/** @type {(row: Float32Array, out: Uint8Array) => void} */
function encodeBF16(row, out) {
  for (let i = 0; i < row.length; i++) put16(out, i * 2, toBfloat(row[i]));
}

/** 32 weights: f16 d, 32 int8. @type {(row: Float32Array, out: Uint8Array) => void} */
function encodeQ8_0(row, out) {
  for (let from = 0, at = 0; from < row.length; from += 32, at += 34) {
    const scale = maxAbs(row, from, from + 32) / 127;
    put16(out, at, toHalf(scale));
    for (let i = 0; i < 32; i++) out[at + 2 + i] = scale ? roundClamped(row[from + i] / scale, -127, 127) : 0;
  }
}

/**
 * 32 weights: f16 d, 16 bytes with weight j in the low and j + 16 in the high nibble, (q - 8) d.
 * The range is used symmetrically (q 1..15), so that ternary weights stay ternary.
 * @type {(row: Float32Array, out: Uint8Array) => void}
 */
function encodeQ4_0(row, out) {
  for (let from = 0, at = 0; from < row.length; from += 32, at += 18) {
    const scale = maxAbs(row, from, from + 32) / 7;
    /** @param {number} i */
    const code = (i) => (scale ? roundClamped(row[from + i] / scale, -7, 7) : 0) + 8;
    put16(out, at, toHalf(scale));
    for (let j = 0; j < 16; j++) out[at + 2 + j] = code(j) | (code(j + 16) << 4);
  }
}

/**
 * 256 weights: ql[128], qh[64], int8 scale per 16 weights, f16 d; (q - 32) sc d.
 * @type {(row: Float32Array, out: Uint8Array) => void}
 */
function encodeQ6_K(row, out) {
  const codes = new Uint8Array(256);
  for (let from = 0, at = 0; from < row.length; from += 256, at += 210) {
    const block = out.subarray(at, at + 210).fill(0);
    const d = maxAbs(row, from, from + 256) / (31 * 127);
    put16(block, 208, toHalf(d));
    for (let group = 0; group < 16; group++) {
      const first = from + group * 16;
      const scale = d ? Math.max(1, Math.round(maxAbs(row, first, first + 16) / (31 * d))) : 0;
      block[192 + group] = scale;
      for (let i = 0; i < 16; i++) {
        codes[group * 16 + i] = 32 + (scale ? roundClamped(row[first + i] / (scale * d), -32, 31) : 0);
      }
    }
    for (let i = 0; i < 256; i++) {
      const half = i >> 7, quarter = (i >> 5) & 3, l = i & 31;
      block[half * 64 + (quarter & 1) * 32 + l] |= (codes[i] & 15) << (quarter >> 1) * 4;
      block[128 + half * 32 + l] |= (codes[i] >> 4) << quarter * 2;
    }
  }
}

/** Five trits (0..2, first is most significant) in a byte. @param {number} trits 0..242 */
function packTrits(trits) {
  return Math.ceil((trits * 256) / 243);
}

/** Ternary codes 0..2 of a block of 256, and its scale. @param {Float32Array} row @param {number} from */
function ternaryBlock(row, from) {
  const scale = maxAbs(row, from, from + 256);
  /** @param {number} i */
  const code = (i) => (scale ? Math.round(row[from + i] / scale) : 0) + 1;
  return { scale, code };
}

/**
 * 256 weights: qs[48], qh[4], f16 d; bytes 0..31 hold weights m + 32 t, 32..47 hold 160 + m + 16 t,
 * qh holds 240 + j + 4 t.
 * @type {(row: Float32Array, out: Uint8Array) => void}
 */
function encodeTQ1_0(row, out) {
  for (let from = 0, at = 0; from < row.length; from += 256, at += 54) {
    const { scale, code } = ternaryBlock(row, from);
    /** @param {number} first @param {number} stride @param {number} count */
    const trits = (first, stride, count) => {
      let sum = 0;
      for (let t = 0; t < 5; t++) sum = sum * 3 + (t < count ? code(first + stride * t) : 0);
      return packTrits(sum);
    };
    for (let m = 0; m < 32; m++) out[at + m] = trits(m, 32, 5);
    for (let m = 0; m < 16; m++) out[at + 32 + m] = trits(160 + m, 16, 5);
    for (let j = 0; j < 4; j++) out[at + 48 + j] = trits(240 + j, 4, 4);
    put16(out, at + 52, toHalf(scale));
  }
}

/**
 * 256 weights: qs[64], f16 d; byte m of half h holds weights 128 h + 32 l + m in bits 2 l.
 * @type {(row: Float32Array, out: Uint8Array) => void}
 */
function encodeTQ2_0(row, out) {
  for (let from = 0, at = 0; from < row.length; from += 256, at += 66) {
    const { scale, code } = ternaryBlock(row, from);
    for (let i = 0; i < 64; i++) {
      const first = (i >> 5) * 128 + (i & 31);
      out[at + i] = code(first) | (code(first + 32) << 2) | (code(first + 64) << 4) | (code(first + 96) << 6);
    }
    put16(out, at + 64, toHalf(scale));
  }
}

/** @type {Record<string, TensorType>} */
export const TENSOR_TYPES = {
  f32: { id: 0, block: 1, bytes: 4, encodeRow: encodeF32 },
  f16: { id: 1, block: 1, bytes: 2, encodeRow: encodeF16 },
  q4_0: { id: 2, block: 32, bytes: 18, encodeRow: encodeQ4_0 },
  q8_0: { id: 8, block: 32, bytes: 34, encodeRow: encodeQ8_0 },
  q6_k: { id: 14, block: 256, bytes: 210, encodeRow: encodeQ6_K },
  bf16: { id: 30, block: 1, bytes: 2, encodeRow: encodeBF16 },
  tq1_0: { id: 34, block: 256, bytes: 54, encodeRow: encodeTQ1_0 },
  tq2_0: { id: 35, block: 256, bytes: 66, encodeRow: encodeTQ2_0 },
  i2_s: { id: 36, block: 128, bytes: 32 },
};

/** Type of that name; throws for an unknown one. @param {string} name */
export function tensorType(name) {
  const type = TENSOR_TYPES[name];
  if (!type) throw new Error(`unknown tensor type '${name}'; known: ${Object.keys(TENSOR_TYPES).join(', ')}`);
  return type;
}

/** Bytes of a whole tensor. @param {string} typeName @param {number[]} dims dims[0] is the row length */
export function tensorBytes(typeName, dims) {
  const type = tensorType(typeName);
  if (dims[0] % type.block) {
    throw new Error(`a row of ${dims[0]} weights cannot be ${typeName}: not a multiple of ${type.block}`);
  }
  const blocks = dims.reduce((product, dim) => product * dim, 1) / type.block;
  return blocks * type.bytes + (typeName === 'i2_s' ? I2S_TAIL : 0);
}

/** Encoded row. @param {string} typeName @param {Float32Array} row */
export function encodeRow(typeName, row) {
  const type = tensorType(typeName);
  if (!type.encodeRow) throw new Error(`${typeName} tensors are not encoded by rows`);
  const out = new Uint8Array(tensorBytes(typeName, [row.length]));
  type.encodeRow(row, out);
  return out;
}

/** Bytes behind the codes of an I2_S tensor: the float32 scale and padding. */
const I2S_TAIL = 32;

/** @param {number} scale */
export function i2sTail(scale) {
  const tail = new Uint8Array(I2S_TAIL);
  new DataView(tail.buffer).setFloat32(0, scale, true);
  return tail;
}

/** @typedef {'128x32' | '64x16' | '4rows'} I2sLayout */

/** @type {I2sLayout[]} */
export const I2S_LAYOUTS = ['128x32', '64x16', '4rows'];

/**
 * Codes of a ternary matrix in I2_S, without the tail. In `128x32` byte p of a run of 128 weights
 * holds weights p, p + 32, p + 64, p + 96 from the high bits down; `64x16` is the same with runs of
 * 64; in `4rows` a byte holds one column of four consecutive rows.
 * @param {Int8Array} weights  -1, 0, +1; rows x cols
 * @param {number} cols
 * @param {I2sLayout} layout
 */
export function encodeI2sCodes(weights, cols, layout) {
  const out = new Uint8Array(weights.length / 4);
  const inRows = layout === '4rows';
  const run = inRows ? cols * 4 : layout === '64x16' ? 64 : 128;
  if (weights.length % run || (!inRows && cols % run)) {
    throw new Error(`I2_S ${layout} cannot hold ${weights.length / cols} rows of ${cols} weights`);
  }
  const stride = run / 4;
  for (let first = 0, at = 0; first < weights.length; first += run) {
    for (let p = 0; p < stride; p++, at++) {
      const i = first + p;
      out[at] = ((weights[i] + 1) << 6) | ((weights[i + stride] + 1) << 4) |
        ((weights[i + 2 * stride] + 1) << 2) | (weights[i + 3 * stride] + 1);
    }
  }
  return out;
}
