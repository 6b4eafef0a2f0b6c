// Fetches the missing shards of a model, several at a time and in the order in which they are needed.

import { TrilobiteError } from './errors.js';
import { sha256 } from './hash.js';
import { shardCount, shardLength } from './manifest.js';

/** Requests that run at the same time. */
const LANES = 3;
/** Bytes that one request asks for, if shards are not larger. */
export const RUN_BYTES = 2 ** 23;
/** Bytes from the shard that is needed next to the end of what may be fetched ahead; they wait in memory. */
const WINDOW_BYTES = 2 ** 25;
/** Times that a shard may come with other bytes than its hash says. */
const SHARD_TRIES = 3;

/**
 * @typedef {object} Plan
 * @property {import('./source.js').Source} source
 * @property {number} size
 * @property {number} shardSize
 * @property {(index: number) => boolean} isMissing
 * @property {(index: number) => string | null} expected SHA-256 of a shard, if known
 * @property {(index: number, hash: string, bytes: Uint8Array) => Promise<void>} onShard
 *   takes a shard whose hash is right; the lane goes on when it is done
 * @property {(bytes: number) => void} onBytes that have arrived; below 0: they were of no use
 */

/** @param {number} index @param {number} count @param {string} how */
export function badShard(index, count, how) {
  return new TrilobiteError('IntegrityMismatch', `Part ${index + 1} of ${count} of the model ${how}.`,
    { details: { shard: index, shards: count } });
}

export class Lanes {
  #plan;
  #count;
  #runLength;
  #windowLength;
  #needed = 0;
  #active = 0;
  /** Shards that are being fetched or have been. @type {Set<number>} */
  #claimed = new Set();
  /** @type {Map<number, Uint8Array>} */
  #ready = new Map();
  /** How often a shard came with other bytes. @type {Map<number, number>} */
  #mismatches = new Map();
  /** @type {{index: number, resolve: (bytes: Uint8Array) => void, reject: (error: unknown) => void} | undefined} */
  #waiting;
  /** @type {{error: unknown} | undefined} */
  #ended;

  /** @param {Plan} plan */
  constructor(plan) {
    this.#plan = plan;
    this.#count = shardCount(plan.size, plan.shardSize);
    this.#runLength = Math.max(Math.floor(RUN_BYTES / plan.shardSize), 1);
    this.#windowLength = Math.max(Math.floor(WINDOW_BYTES / plan.shardSize), LANES);
  }

  /** Says which shard is needed next; a few from there on are fetched ahead. @param {number} index */
  need(index) {
    this.#needed = index;
    this.#pump();
  }

  /** Whether a shard is or was fetched here. @param {number} index */
  has(index) {
    return this.#claimed.has(index);
  }

  /** The bytes of a missing shard; one at a time is asked for. @param {number} index @returns {Promise<Uint8Array>} */
  async take(index) {
    this.need(index);
    const bytes = this.#ready.get(index) ?? await new Promise((/** @type {(bytes: Uint8Array) => void} */ resolve, reject) => {
      this.#waiting = { index, resolve, reject };
      if (this.#ended) reject(this.#ended.error);
    });
    this.#ready.delete(index);
    return bytes;
  }

  /** Ends all requests; whoever waits for a shard gets the error. @param {unknown} error */
  stop(error) {
    if (this.#ended) return;
    this.#ended = { error };
    this.#plan.source.close();
    this.#waiting?.reject(error);
  }

  /** Keeps all lanes at work. */
  #pump() {
    const lanes = this.#plan.source.hasRanges ? LANES : 1;
    while (!this.#ended && this.#active < lanes) {
      const run = this.#nextRun();
      if (!run) return;
      this.#active += 1;
      this.#fetch(run).catch((error) => this.stop(error)).finally(() => {
        this.#active -= 1;
        this.#pump();
      });
    }
  }

  /** Shards in a row that nobody fetches yet. @returns {{first: number, end: number} | undefined} */
  #nextRun() {
    const limit = Math.min(this.#needed + this.#windowLength, this.#count);
    const isWanted = (/** @type {number} */ index) =>
      index < limit && !this.#claimed.has(index) && this.#plan.isMissing(index);
    let first = this.#needed;
    while (first < limit && !isWanted(first)) first += 1;
    if (first === limit) return undefined;
    let end = first;
    while (end - first < this.#runLength && isWanted(end)) {
      this.#claimed.add(end);
      end += 1;
    }
    return { first, end };
  }

  /** @param {{first: number, end: number}} run */
  async #fetch({ first, end }) {
    const { source, size, shardSize, onBytes } = this.#plan;
    let index = first;
    let shard = new Uint8Array(shardLength(index, size, shardSize));
    let filled = 0;
    for await (const bytes of source.read(first * shardSize, Math.min(end * shardSize, size))) {
      onBytes(bytes.length);
      for (let at = 0; at < bytes.length;) {
        const piece = bytes.subarray(at, at + shard.length - filled);
        shard.set(piece, filled);
        filled += piece.length;
        at += piece.length;
        if (filled < shard.length) continue;
        await this.#finish(index, shard);
        index += 1;
        if (index < end) shard = new Uint8Array(shardLength(index, size, shardSize));
        filled = 0;
      }
      if (this.#ended) return;
    }
  }

  /** @param {number} index @param {Uint8Array} bytes */
  async #finish(index, bytes) {
    const hash = await sha256(bytes);
    if (this.#ended) return;
    const expected = this.#plan.expected(index);
    if (expected !== null && hash !== expected) {
      const mismatches = (this.#mismatches.get(index) ?? 0) + 1;
      if (mismatches === SHARD_TRIES) throw badShard(index, this.#count, 'is not what it should be on the server');
      this.#mismatches.set(index, mismatches);
      this.#plan.onBytes(-bytes.length);
      this.#claimed.delete(index);
      this.#pump();
      return;
    }
    if (this.#waiting?.index === index) {
      this.#waiting.resolve(bytes);
      this.#waiting = undefined;
    } else {
      this.#ready.set(index, bytes);
    }
    await this.#plan.onShard(index, hash, bytes);
  }
}
