// The functions of src/matmul.h in the engine at hand, Node or a browser, against their definition in plain
// integers. Each array of a call lies once at the end of memory and once at its beginning, where an access
// outside of it traps. (The stack begins there too, but kernels use little of it, at its other end.)
import { importsOf } from '../../web/engine.js';

const GROUP = 64;
const GROUP_BYTES = 16;
const TILE_ROWS = 16;
const TOKEN_TILE = 16;
const ROW_BLOCK = 1152;
const NIBBLE_GROUP = 32;

const WIDTHS = [1, 2, 3, 4, 5, 6, 7, 63, 64, 65, 127, 257, 1088];
const HEIGHTS = [1, 2, 5, 6, 7, 15, 16, 17, 97];
const TOKENS = [1, 2, 15, 16, 17, 40];

/** @typedef {{weight?: number, activation?: number}} Fill in units of their limits; undefined: random */
/** @type {Fill[]} */
const FILLS = [{}, { weight: 1, activation: 1 }, { weight: 1, activation: -1 }, { weight: -1, activation: 1 }];

/** What is in outputs before a call. */
const POISON = 0x5a;
/** Arrays that are not at an end of memory lie from here on: behind the module's data, in a heap of which it
 * takes nothing. */
const MIDDLE = 4 << 20;

/**
 * @typedef {Uint8Array | Int8Array | Int16Array | Int32Array} Numbers
 * @typedef {Record<string, (...args: number[]) => number>} Kernels
 * @typedef {Record<string, number>} Addresses
 * @typedef {object} Arrays of a call, by name
 * @property {Record<string, Numbers>} inputs have to stay as they are
 * @property {Record<string, number>} [rooms] have so many bytes and may hold anything afterwards
 * @property {Record<string, Numbers>} outputs what the call has to write
 * @property {number} [spare] bytes behind the outputs that the call may write as well
 */

let state = 1;
/** An integer in [0, n). @param {number} n */
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 8) % n;
}

/** An integer in [-limit, limit]. @param {number} limit @param {number} [unit] of it instead of a random one */
const upTo = (limit, unit) => (unit === undefined ? random(2 * limit + 1) - limit : unit * limit);

/** @param {number} n @param {number} size */
const roundUp = (n, size) => Math.ceil(n / size) * size;

class Bench {
  calls = 0;

  /** @param {WebAssembly.Instance} instance */
  constructor(instance) {
    this.kernels = /** @type {Kernels} */ (instance.exports);
    this.memory = /** @type {WebAssembly.Memory} */ (instance.exports.memory);
  }

  /** @param {number} address @param {number} length */
  bytes(address, length) {
    return new Uint8Array(this.memory.buffer, address, length);
  }

  /**
   * Makes a call with each array in turn at the end and at the beginning of memory. Throws if anything is wrong.
   * @param {string} what is called, for messages
   * @param {Arrays} arrays
   * @param {(at: Addresses) => void} call
   */
  check(what, { inputs, rooms = {}, outputs, spare = 0 }, call) {
    /** @param {[string, Numbers]} entry */
    const asBytes = ([name, { buffer, byteOffset, byteLength }]) =>
      /** @type {const} */ ([name, new Uint8Array(buffer, byteOffset, byteLength)]);
    const written = Object.entries(outputs).map(asBytes);
    const read = Object.entries(inputs).map(asBytes);
    /** @type {[string, number][]} */
    const sizes = [...read.map(([name, { length }]) => /** @type {[string, number]} */ ([name, length])),
      ...written.map(([name, { length }]) => /** @type {[string, number]} */ ([name, length + spare])),
      ...Object.entries(rooms)];
    const end = this.memory.buffer.byteLength;
    for (const [moved, size] of sizes) {
      for (const edge of [end - size, 0]) {
        /** @type {Addresses} */
        const at = {};
        let next = MIDDLE;
        for (const [name, length] of sizes) {
          at[name] = name === moved ? edge : next;
          next += roundUp(length, 16);
        }
        const fail = (/** @type {string} */ how) => {
          throw new Error(`${what}, ${moved} at the ${edge > 0 ? 'end' : 'beginning'} of memory: ${how}`);
        };
        for (const [name, content] of read) this.bytes(at[name], content.length).set(content);
        for (const [name, content] of written) this.bytes(at[name], content.length).fill(POISON);
        try {
          call(at);
        } catch (error) {
          fail(String(error));
        }
        this.calls += 1;
        if (this.memory.buffer.byteLength !== end) fail('memory has grown');
        for (const [name, content] of [...read, ...written]) {
          const found = this.bytes(at[name], content.length);
          for (let i = 0; i < content.length; i += 1) {
            if (found[i] !== content[i]) fail(`byte ${i} of ${name} is ${found[i]}, not ${content[i]}`);
          }
        }
      }
    }
  }
}

// ---- ternary --------------------------------------------------------------------------------------

/** Random or constant weights, and the packed rows that are their definition. @param {number} rows @param {number} cols @param {Fill} fill */
function makeWeights(rows, cols, { weight }) {
  const weights = Int8Array.from({ length: rows * cols }, () => upTo(1, weight));
  const rowBytes = Math.ceil(cols / GROUP) * GROUP_BYTES;
  const packed = new Uint8Array(roundUp(rows, TILE_ROWS) * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < rowBytes * 4; col += 1) {
      const code = col < cols ? weights[row * cols + col] + 1 : 1;
      const byte = Math.floor(col / GROUP) * GROUP_BYTES + col % 16;
      packed[row * rowBytes + byte] |= code << (2 * (Math.floor(col / 16) % 4));
    }
  }
  return { weights, packed, rowBytes };
}

/** @param {Bench} bench @param {number} rows @param {number} cols @param {Fill} fill */
function makeMatrix(bench, rows, cols, fill) {
  const { kernels } = bench;
  const { weights, packed, rowBytes } = makeWeights(rows, cols, fill);
  const groups = Math.ceil(cols / GROUP);
  const codes = Uint8Array.from(weights.subarray(0, cols), (weight) => weight + 1);
  bench.check(`tri_ternary_pack ${cols}`, { inputs: { codes }, outputs: { packed: packed.subarray(0, rowBytes) } },
    (at) => kernels.tri_ternary_pack(at.codes, cols, at.packed));

  // Only the kernels know what a matrix looks like: it has to be the same wherever it lies.
  const store = (/** @type {Addresses} */ at) => {
    for (let tile = 0; tile * TILE_ROWS < rows; tile += 1) {
      kernels.tri_ternary_store(at.matrix, groups, tile, at.packed + tile * TILE_ROWS * rowBytes);
    }
  };
  const at = { matrix: MIDDLE, packed: MIDDLE + packed.length };
  bench.bytes(at.packed, packed.length).set(packed);
  store(at);
  const matrix = bench.bytes(at.matrix, packed.length).slice();
  bench.check(`tri_ternary_store ${rows} x ${cols}`, { inputs: { packed }, outputs: { matrix } }, store);
  return { rows, cols, groups, weights, matrix };
}

/** @typedef {ReturnType<typeof makeMatrix>} Matrix */

/** Activations of tokens [n][groups * 64]. @param {Matrix} matrix @param {number} n @param {Fill} fill */
function makeTokens({ cols, groups }, n, { activation }) {
  return Array.from({ length: n }, () =>
    Int8Array.from({ length: groups * GROUP }, (_, col) => (col < cols ? upTo(127, activation) : 0)));
}

/** sum(w*q) over the columns from `first` on. @param {Matrix} matrix @param {number} row @param {Int8Array} q */
function weigh({ weights, cols }, row, q, first = 0) {
  let sum = 0;
  for (let col = first; col < cols; col += 1) sum += weights[row * cols + col] * q[col];
  return sum;
}

/** @param {Bench} bench @param {Matrix} m @param {Int8Array} q @param {number} firstRow @param {number} firstGroup */
function checkVector(bench, m, q, firstRow, firstGroup) {
  const { kernels } = bench;
  const n = m.rows - firstRow;
  const sums = Int32Array.from({ length: n }, (_, row) => weigh(m, firstRow + row, q, firstGroup * GROUP));
  bench.check(`tri_ternary_gemv ${n} x ${m.cols} from row ${firstRow} and group ${firstGroup} on`, {
    inputs: { matrix: m.matrix, q },
    rooms: { room: kernels.tri_ternary_room(m.groups) },
    outputs: { sums },
    spare: (roundUp(n, TILE_ROWS) - n) * sums.BYTES_PER_ELEMENT,
  }, (at) => {
    const prepared = kernels.tri_ternary_prepare(at.q, m.groups, at.room);
    kernels.tri_ternary_gemv(at.matrix, m.groups, firstRow, n, firstGroup, m.groups, prepared, at.sums);
  });
}

/**
 * @param {Bench} bench @param {Matrix} m @param {Int8Array[]} tokens
 * @param {Int32Array} sums of all rows and at least these tokens: [token][row]
 * @param {number} firstRow
 */
function checkTokens(bench, m, tokens, sums, firstRow) {
  const { kernels } = bench;
  const n = m.rows - firstRow;
  const nTiles = Math.ceil(tokens.length / TOKEN_TILE);
  const stride = m.groups * GROUP;
  const lanes = new Int16Array(nTiles * stride * TOKEN_TILE);
  const out = new Int32Array(nTiles * n * TOKEN_TILE);
  for (const [t, q] of tokens.entries()) {
    const tile = Math.floor(t / TOKEN_TILE);
    for (let col = 0; col < m.cols; col += 1) lanes[(tile * stride + col) * TOKEN_TILE + t % TOKEN_TILE] = q[col];
    for (let row = 0; row < n; row += 1) out[(tile * n + row) * TOKEN_TILE + t % TOKEN_TILE] = sums[t * m.rows + firstRow + row];
  }
  const q = new Int8Array(tokens.length * stride);
  for (const [t, token] of tokens.entries()) q.set(token, t * stride);

  const shape = `${n} x ${m.cols} with ${tokens.length} tokens`;
  bench.check(`tri_ternary_lanes ${shape}`, { inputs: { q }, outputs: { lanes } }, (at) => {
    for (let t = 0; t < tokens.length; t += TOKEN_TILE) {
      const count = Math.min(tokens.length - t, TOKEN_TILE);
      kernels.tri_ternary_lanes(at.q + t * stride, stride, count, m.groups, at.lanes + t * stride * lanes.BYTES_PER_ELEMENT);
    }
  });
  bench.check(`tri_ternary_gemm ${shape} from row ${firstRow} on`, {
    inputs: { matrix: m.matrix, lanes }, rooms: { scratch: kernels.tri_ternary_scratch() }, outputs: { out },
  }, (at) => kernels.tri_ternary_gemm(at.matrix, m.groups, firstRow, n, at.lanes, nTiles, at.scratch, at.out));
}

/** @param {Bench} bench @param {number} rows @param {number} cols @param {number[]} counts of tokens @param {Fill} fill */
function checkTernary(bench, rows, cols, counts, fill) {
  const m = makeMatrix(bench, rows, cols, fill);
  const tokens = makeTokens(m, Math.max(...counts), fill);
  const sums = Int32Array.from({ length: tokens.length * rows }, (_, i) => weigh(m, i % rows, tokens[Math.floor(i / rows)]));
  for (const firstRow of rows > TILE_ROWS ? [0, TILE_ROWS] : [0]) {
    for (const firstGroup of new Set([0, m.groups >> 1])) checkVector(bench, m, tokens[0], firstRow, firstGroup);
    for (const count of counts) checkTokens(bench, m, tokens.slice(0, count), sums, firstRow);
  }
}

// ---- int8 -----------------------------------------------------------------------------------------

/** tri_int8_limit(). @param {number} cols */
const int8Limit = (cols) => Math.min(32767, Math.floor((2 ** 31 - 1) / (127 * cols)));

/** Where a column's nibble lies in a row: bits from `shift` on. @param {number} col */
function nibbleAt(col) {
  const place = col % NIBBLE_GROUP;
  return { byte: Math.floor(col / NIBBLE_GROUP) * 16 + (place % 8) * 2 + (place >> 4), shift: (place >> 3) % 2 * 4 };
}

/** @param {Bench} bench @param {number} rows @param {number} cols @param {Fill} fill */
function checkInt8(bench, rows, cols, fill) {
  const { kernels } = bench;
  const rowBytes = Math.ceil(cols / NIBBLE_GROUP) * 16;
  const row = Int8Array.from({ length: cols }, () => upTo(127, fill.weight));
  const high = new Uint8Array(rowBytes);
  const low = new Uint8Array(rowBytes);
  for (let col = 0; col < cols; col += 1) {
    const { byte, shift } = nibbleAt(col);
    high[byte] |= ((row[col] + 128) >> 4) << shift;
    low[byte] |= ((row[col] + 128) & 15) << shift;
  }
  bench.check(`tri_int8_split ${cols}`, { inputs: { row }, outputs: { high, low } },
    (at) => kernels.tri_int8_split(at.row, cols, at.high, at.low));
  bench.check(`tri_int8_join ${cols}`, { inputs: { high, low }, outputs: { row } },
    (at) => kernels.tri_int8_join(at.high, at.low, cols, at.row));

  const limit = int8Limit(cols);
  const x = Int16Array.from({ length: 2 * rowBytes }, (_, col) => (col < cols ? upTo(limit, fill.activation) : 0));
  const nibbles = Uint8Array.from({ length: rows * rowBytes }, () => (fill.weight === undefined ? random(256) : 255));
  const sums = Int32Array.from({ length: rows }, (_, r) => {
    let sum = 0;
    for (let col = 0; col < cols; col += 1) {
      const { byte, shift } = nibbleAt(col);
      sum += ((nibbles[r * rowBytes + byte] >> shift) & 15) * x[col];
    }
    return sum;
  });
  bench.check(`tri_nibble_gemv ${rows} x ${cols}`, { inputs: { nibbles, x }, outputs: { sums } },
    (at) => kernels.tri_nibble_gemv(at.nibbles, rowBytes, rows, at.x, at.sums));
}

// ---- all ------------------------------------------------------------------------------------------

/**
 * Throws at the first difference.
 * @param {WebAssembly.Module} module build/wasm/kernels-*.wasm
 * @returns {Promise<number>} calls that were right
 */
export async function checkKernels(module) {
  const bench = new Bench(await WebAssembly.instantiate(module, importsOf(module, undefined)));
  bench.kernels._initialize?.();
  for (const cols of WIDTHS) {
    for (const rows of HEIGHTS) {
      for (const fill of FILLS) {
        checkTernary(bench, rows, cols, TOKENS, fill);
        checkInt8(bench, rows, cols, fill);
      }
    }
  }
  checkTernary(bench, ROW_BLOCK, 320, [33], {});
  return bench.calls;
}
