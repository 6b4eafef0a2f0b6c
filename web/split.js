// A model in several GGUF files, name-00001-of-00003.gguf and so on, as one file: the header is made here,
// from the parts' headers; whoever reads the parts puts their data behind it.

/** Bytes of a part that pass through WebAssembly memory at a time. */
const PIECE_BYTES = 1 << 16;

/**
 * Where a part's data begin in its file, how many bytes they are, and where they stand in the joined file.
 * @typedef {{start: number, size: number, at: number}} PartPlace
 *
 * The joined file: `header`, then the data of the parts, in order; what is not covered by them is zero.
 * @typedef {{header: Uint8Array, size: number, parts: PartPlace[]}} Layout
 */

export class Split {
  #wasm;
  #count;
  #split;

  /** @param {import('./instance.js').Instance} wasm @param {number} count of the parts */
  constructor(wasm, count) {
    this.#wasm = wasm;
    this.#count = count;
    this.#split = wasm.call('tri_split_new', count) >>> 0;
    if (this.#split === 0) throw wasm.outOfMemory();
  }

  /**
   * @param {number} part from 0 on @param {Uint8Array} bytes the next ones of its file; those behind its header
   * are left alone @returns {boolean} whether its header is complete
   */
  feed(part, bytes) {
    const wasm = this.#wasm;
    const isComplete = () => wasm.call('tri_split_has_header', this.#split, part) === 1;
    for (let start = 0; start < bytes.length && !isComplete(); start += PIECE_BYTES) {
      const piece = bytes.subarray(start, start + PIECE_BYTES);
      this.#check(wasm.withBytes(piece, (room) =>
        wasm.call('tri_split_feed', this.#split, part, room, piece.length)));
    }
    return isComplete();
  }

  /** When all parts have their header. @returns {Layout} */
  layout() {
    const wasm = this.#wasm;
    this.#check(wasm.call('tri_split_join', this.#split));
    const headerSize = wasm.call('tri_split_header', this.#split, 0, 0) >>> 0;
    const header = wasm.withRoom(headerSize, (room) => {
      wasm.call('tri_split_header', this.#split, room, headerSize);
      return wasm.copy(room, headerSize);
    });
    const parts = Array.from({ length: this.#count }, (_, part) => wasm.withRoom(24, (room) => {
      wasm.call('tri_split_part', this.#split, part, room, room + 8, room + 16);
      const [start, size, at] = Array.from(new BigUint64Array(wasm.copy(room, 24).buffer), Number);
      return { start, size, at };
    }));
    const ends = parts.map(({ size, at }) => (size > 0 ? at + size : 0));
    return { header, size: Math.max(headerSize, ...ends), parts };
  }

  free() {
    this.#wasm.call('tri_split_free', this.#split);
    this.#split = 0;
  }

  /** @param {number} status */
  #check(status) {
    if (status === 0) return;
    throw this.#wasm.failure(status, this.#wasm.string(this.#wasm.call('tri_split_error', this.#split)));
  }
}
