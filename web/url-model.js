// A model from an address, shard by shard: from the store as far as it is there, from the network as far as
// it is not, and on its way into the store. Of several tabs or processes one downloads; the others are fed
// from the store as it fills, and go on if that one disappears.
//
// When storing fails, the load goes on without; what is stored stays.

import { StartOver, TrilobiteError } from './errors.js';
import { sha256, streamingSha256 } from './hash.js';
import { Lanes, RUN_BYTES, badShard } from './lanes.js';
import { SHARD_BYTES, modelId, newManifest, partKey, shardCount, shardLength, storedBytes } from './manifest.js';
import { pause } from './retry.js';
import { isSameFile } from './source-http.js';
import { lost, storageError } from './store.js';

/** Bytes that are read together, if shards are not larger, and what is read ahead of the shard that is needed next. */
const READ_BYTES = 2 ** 22;
const READ_AHEAD_BYTES = 2 ** 24;
/** Milliseconds between two looks at what another tab has stored. */
const FOLLOW_INTERVAL = 200;

/**
 * @typedef {import('./loader.js').ModelStream} ModelStream
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('./manifest.js').ShardList} ShardList
 * @typedef {import('./source.js').Source} Source
 * @typedef {import('./store.js').Store} Store
 *
 * @typedef {object} UrlModelOptions
 * @property {string} url
 * @property {string} name
 * @property {string | undefined} sha256 of the whole file, that the caller expects
 * @property {ShardList | undefined} list published for the model
 * @property {Store | undefined} store
 * @property {boolean} fresh whether what is stored as complete is of no use
 * @property {(start: number, end: number | null) => Promise<Source>} openSource with what will be read first
 * @property {(store: Store, hashes: string[]) => Promise<import('./store.js').ShardReads>} readShards
 * @property {(warning: TrilobiteError) => void} warn
 */

/** Errors behind which what was downloaded is not worth keeping. */
const WORTHLESS = ['FormatCorrupt', 'FormatUnsupported', 'IntegrityMismatch'];

/**
 * @typedef {Pick<Manifest, 'etag' | 'lastModified'>} Validators
 * @param {Validators} a @param {Validators} b @returns {boolean} whether the server says that they are of one file
 */
function isKnownAs(a, b) {
  return (a.etag !== null && a.etag === b.etag) || (a.lastModified !== null && a.lastModified === b.lastModified);
}

/** Whether a record is of the file of an earlier one, of which shards have been used. @param {Manifest} before @param {Manifest} now */
function isContinued(before, now) {
  const used = [...before.shards.keys()].filter((index) => before.shards[index] !== null);
  const shared = used.filter((index) => (now.shards[index] ?? null) !== null);
  return isSameFile(before, now) && shared.every((index) => before.shards[index] === now.shards[index])
    && (used.length === 0 || shared.length > 0 || isKnownAs(before, now));
}

/** @implements {ModelStream} */
export class UrlModel {
  #options;
  #id = '';
  /** What is to be read and written; without a store nothing of it is stored. @type {Manifest | undefined} */
  #manifest;
  #store;
  #canWrite = true;
  /** Whether another may have stored more since the last look. */
  #mustLook = false;
  /** @type {import('./store.js').Claim | undefined} */
  #claim;
  /** @type {import('./store.js').Lease | undefined} */
  #lease;
  /** @type {Source | undefined} */
  #source;
  /** @type {Lanes | undefined} */
  #lanes;
  /** SHA-256 of the shards of a stored model. @type {(string | null)[] | undefined} */
  #hashes;
  /** @type {Promise<void>} */
  #writing = Promise.resolve();
  /** @type {Map<number, Promise<Uint8Array | undefined>>} */
  #reading = new Map();
  #bytesBefore = 0;
  #bytesArrived = 0;
  #report = () => {};
  #timings = { readMs: 0, hashMs: 0 };
  /** @type {'download' | 'load'} */
  phase = 'download';
  /** @type {number | null} */
  size = null;

  /** @param {UrlModelOptions} options */
  constructor(options) {
    this.#options = options;
    this.#store = options.store;
  }

  get bytesDone() {
    return this.phase === 'download' ? this.#bytesBefore + this.#bytesArrived : undefined;
  }

  /** Milliseconds that reading from the store and hashing took, which ran beside each other. */
  get timings() {
    return this.#timings;
  }

  async open() {
    this.#id = await modelId(this.#options.url);
    const complete = this.#options.fresh ? undefined : await this.#find(this.#id);
    if (complete && this.#isWanted(complete)) {
      this.#adopt(complete);
      this.phase = 'load';
      return;
    }
    while (!this.#manifest) {
      if (await this.#takeLease()) await this.#begin();
      else await this.#follow();
    }
  }

  /**
   * The file's bytes in order.
   * @param {() => void} report called when bytesDone has changed @returns {AsyncIterable<Uint8Array>}
   */
  async* chunks(report) {
    this.#report = report;
    const expected = this.#expectedHash();
    const hasher = expected !== null && this.#manifest?.sha256 !== expected ? await streamingSha256() : undefined;
    for await (const bytes of this.#source?.hasRanges === false ? this.#stream() : this.#shards()) {
      hasher?.update(bytes);
      yield bytes;
    }
    if (hasher && hasher.hex() !== expected) {
      throw new TrilobiteError('IntegrityMismatch', 'The model\'s bytes are not those of the expected SHA-256.');
    }
    if (this.#manifest) this.#manifest.sha256 = expected ?? this.#manifest.sha256;
  }

  /** The engine took it all. @returns {Promise<boolean>} whether it is stored for the next load */
  async keep() {
    await this.#writing;
    if (this.#lease?.isLost()) this.#canWrite = false; // another completes it
    if (this.#manifest?.key !== this.#id) await this.#complete();
    await this.#end();
    return this.#store !== undefined && this.#canWrite;
  }

  /** Makes the download the stored model, unless who downloads does it, or has. */
  async #complete() {
    const { sha256: hash, shards } = /** @type {Manifest} */ (this.#manifest);
    const wasOther = !this.#lease;
    if (!await this.#takeLease()) return;
    const stored = wasOther ? await this.#find(this.#id) : undefined;
    if (!this.#store || !this.#canWrite || stored?.shards.join() === shards.join()) return;
    const size = /** @type {number} */ (this.size);
    await this.#store.complete(this.#id, { size, sha256: hash }).catch((error) => this.#stopWriting(error));
  }

  /** The load failed. @param {unknown} error */
  async drop(error) {
    this.#lanes?.stop(error);
    await this.#writing;
    const isWorthless = error instanceof TrilobiteError && WORTHLESS.includes(error.code);
    // What was checked against a list is right, whatever is not.
    const isChecked = this.#options.list && error instanceof TrilobiteError && error.code === 'IntegrityMismatch';
    if (this.#lease && this.#canWrite && isWorthless && !isChecked) await this.#store?.discard(this.#id).catch(() => {});
    await this.#end();
  }

  async #end() {
    this.#source?.close();
    this.#claim?.close();
    await this.#lease?.release();
    this.#lease = undefined;
  }

  // ---- what is wanted ---------------------------------------------------------------------------

  #expectedHash() {
    return this.#options.sha256 ?? this.#options.list?.sha256 ?? this.#source?.sha256 ?? null;
  }

  /** @param {Manifest} manifest complete or not @returns {boolean} whether it can be what is asked for */
  #isWanted({ sha256: hash, size, shardSize, shards }) {
    const { sha256: wanted, list } = this.#options;
    if (wanted !== undefined && hash !== null && hash !== wanted) return false;
    return !list || (size === list.size && shardSize === list.shardSize
      && shards.every((shard, index) => shard === null || shard === list.shards[index]));
  }

  /** @param {Manifest} manifest */
  #adopt(manifest) {
    // By a list it is the same file in any case.
    if (this.#manifest && !this.#options.list && !isContinued(this.#manifest, manifest)) {
      throw new StartOver('IntegrityMismatch', 'The model was replaced on the server during the download.');
    }
    this.#manifest = manifest;
    if (manifest.state === 'complete') this.#hashes = [...manifest.shards];
    this.size = manifest.size;
    this.#bytesBefore = storedBytes(manifest);
    this.#bytesArrived = 0;
    this.#report();
  }

  // ---- who downloads ----------------------------------------------------------------------------

  /** @returns {Promise<boolean>} whether it is this one that downloads */
  async #takeLease() {
    if (this.#lease?.isLost()) {
      this.#lease = undefined;
      this.#lanes?.stop(lost());
      this.#lanes = undefined;
      this.#source?.close();
      this.#source = undefined;
    }
    if (!this.#store || !this.#canWrite || this.#lease) return true;
    try {
      this.#claim ??= this.#store.claim(this.#id);
      this.#lease = await this.#claim.take();
      this.#mustLook = this.#lease !== undefined;
    } catch (error) {
      this.#stopWriting(error);
    }
    return this.#lease !== undefined || !this.#canWrite;
  }

  /** Looks at what another has stored, or waits a while for more. */
  async #follow() {
    await pause(FOLLOW_INTERVAL);
    const manifest = await this.#find(partKey(this.#id)) ?? await this.#find(this.#id);
    if (manifest && manifest.size !== null && this.#isWanted(manifest)) this.#adopt(manifest);
  }

  /** Begins the download, or goes on with what is stored of it. */
  async #begin() {
    this.#mustLook = false;
    const complete = this.#options.fresh ? undefined : await this.#find(this.#id);
    if (complete && this.#isWanted(complete)) { // another has just finished it
      this.#adopt(complete);
      return;
    }
    let part = await this.#find(partKey(this.#id));
    if (part && (part.size === null || !this.#isWanted(part))) part = undefined;
    if (part && !part.shards.includes(null)) {
      this.#adopt(part);
      return;
    }
    const source = await this.#openSource(part);
    if (part && !await this.#isUnchanged(part, source)) part = undefined;
    if (part) {
      this.#adopt(part);
      return;
    }
    const { url, name, list } = this.#options;
    const manifest = newManifest({
      id: this.#id, url, name, size: source.size, shardSize: list?.shardSize ?? SHARD_BYTES,
      etag: source.etag, lastModified: source.lastModified,
    });
    this.#adopt(manifest);
    if (this.#store && this.#canWrite) await this.#store.begin(manifest).catch((error) => this.#stopWriting(error));
  }

  /** @param {Manifest | undefined} part what is there already @returns {Promise<Source>} */
  async #openSource(part) {
    const { list, sha256: wanted } = this.#options;
    const size = list?.size ?? part?.size ?? null;
    const shardSize = list?.shardSize ?? part?.shardSize ?? SHARD_BYTES;
    const shards = part?.shards ?? [];
    const first = Math.max(shards.indexOf(null), 0);
    const next = shards.findIndex((hash, index) => index > first && hash !== null);
    const start = first * shardSize;
    const end = Math.min(start + Math.max(RUN_BYTES, shardSize), next < 0 ? Infinity : next * shardSize, size ?? Infinity);
    this.#source?.close();
    const source = await this.#options.openSource(start, end);
    this.#source = source;
    if (list && source.size !== null && source.size !== list.size) {
      throw new TrilobiteError('IntegrityMismatch',
        `The model on the server has ${source.size} bytes; its list says ${list.size}.`);
    }
    const expected = wanted ?? list?.sha256;
    const others = [list?.sha256, source.sha256].filter((hash) => typeof hash === 'string');
    if (expected !== undefined && others.some((hash) => hash !== expected)) {
      throw new TrilobiteError('IntegrityMismatch', 'The model on the server has another SHA-256 than is expected.');
    }
    return source;
  }

  /** Whether the file on the server is still that of which a part is stored. @param {Manifest} part @param {Source} source */
  async #isUnchanged(part, source) {
    if (!source.hasRanges || !isSameFile(part, source)) return false;
    const index = part.shards.findIndex((hash) => hash !== null);
    if (this.#options.list || isKnownAs(part, source) || index < 0) return true;
    // The server says nothing by which it could be known: compare one shard.
    const start = index * part.shardSize;
    const shard = new Uint8Array(shardLength(index, /** @type {number} */ (part.size), part.shardSize));
    let filled = 0;
    for await (const bytes of source.read(start, start + shard.length)) {
      shard.set(bytes, filled);
      filled += bytes.length;
    }
    return await sha256(shard) === part.shards[index];
  }

  // ---- shards in order --------------------------------------------------------------------------

  async* #shards() {
    const count = shardCount(/** @type {number} */ (this.size), /** @type {Manifest} */ (this.#manifest).shardSize);
    for (let index = 0; index < count; index += 1) yield await this.#shard(index);
  }

  /** @param {number} index @returns {Promise<Uint8Array>} */
  async #shard(index) {
    for (;;) {
      this.#lanes?.need(index);
      if (this.#lanes?.has(index)) return this.#lanes.take(index);
      const bytes = this.#isStored(index) ? await this.#readAhead(index) : undefined;
      if (bytes) return bytes;
      if (this.phase === 'download' && !await this.#takeLease()) await this.#follow();
      else if (this.#mustLook) await this.#begin();
      else {
        this.#lanes ??= await this.#newLanes();
        return this.#lanes.take(index);
      }
    }
  }

  /** @param {number} index */
  #isStored(index) {
    return this.#store !== undefined && typeof this.#manifest?.shards[index] === 'string';
  }

  /** @returns {Promise<Lanes>} */
  async #newLanes() {
    const manifest = /** @type {Manifest} */ (this.#manifest);
    const source = this.#source ?? await this.#openSource(manifest);
    if (!isSameFile(manifest, source)) {
      throw new StartOver('IntegrityMismatch', 'Stored parts of the model are damaged, and the server has another model now.');
    }
    return new Lanes({
      source,
      size: /** @type {number} */ (manifest.size),
      shardSize: manifest.shardSize,
      isMissing: (index) => !this.#isStored(index),
      expected: (index) => this.#options.list?.shards[index] ?? this.#hashes?.[index] ?? null,
      onShard: (index, hash, bytes) => this.#put(index, hash, bytes),
      onBytes: (bytes) => {
        this.#bytesArrived += bytes;
        this.#report();
      },
    });
  }

  // ---- one stream, from a server that knows no ranges -------------------------------------------

  async* #stream() {
    const { shardSize } = /** @type {Manifest} */ (this.#manifest);
    const source = /** @type {Source} */ (this.#source);
    let shard = new Uint8Array(shardSize);
    let filled = 0;
    let index = 0;
    const finish = async () => {
      const bytes = shard.subarray(0, filled);
      const hash = await sha256(bytes);
      const expected = this.#options.list?.shards[index] ?? hash;
      if (hash !== expected) {
        throw badShard(index, /** @type {ShardList} */ (this.#options.list).shards.length, 'is not what it should be on the server');
      }
      await this.#put(index, hash, bytes);
      index += 1;
      filled = 0;
      shard = new Uint8Array(shardSize);
      return bytes;
    };
    for await (const bytes of source.read(0, this.size)) {
      this.#bytesArrived += bytes.length;
      this.#report();
      for (let at = 0; at < bytes.length;) {
        const piece = bytes.subarray(at, at + shardSize - filled);
        shard.set(piece, filled);
        filled += piece.length;
        at += piece.length;
        if (filled === shardSize) yield await finish();
      }
    }
    this.size = index * shardSize + filled;
    if (filled > 0) yield await finish();
  }

  // ---- the store --------------------------------------------------------------------------------

  /** @param {string} key @returns {Promise<Manifest | undefined>} */
  async #find(key) {
    try {
      return await this.#store?.find(key);
    } catch (error) {
      this.#stopWriting(error);
      this.#store = undefined;
      return undefined;
    }
  }

  /** Stores a shard behind those that are being stored. @param {number} index @param {string} hash @param {Uint8Array} bytes */
  #put(index, hash, bytes) {
    const store = async () => {
      if (!this.#store || !this.#canWrite || this.#lease?.isLost()) return;
      try {
        const manifest = /** @type {Manifest} */ (this.#manifest);
        await this.#store.putShard(manifest.key, index, hash, bytes);
        manifest.shards[index] = hash;
      } catch (error) {
        // While this tab or process was suspended, another may have completed the model.
        const stored = await this.#find(this.#id);
        if (stored?.shards[index] === hash) this.#mustLook = true;
        else this.#stopWriting(error);
      }
    };
    this.#writing = this.#writing.then(store);
    return this.#writing;
  }

  /** What is stored stays; others that wait for this download go on by themselves. @param {unknown} error */
  #stopWriting(error) {
    if (!this.#canWrite) return;
    this.#canWrite = false;
    this.#lease?.release();
    this.#lease = undefined;
    this.#options.warn(storageError(error));
  }

  /** Reads a stored shard, and begins to read those behind it. @param {number} index @returns {Promise<Uint8Array | undefined>} */
  async #readAhead(index) {
    const { shardSize, shards } = /** @type {Manifest} */ (this.#manifest);
    const most = Math.max(Math.floor(READ_BYTES / shardSize), 1);
    const end = Math.min(index + Math.floor(READ_AHEAD_BYTES / shardSize) + 1, shards.length);
    const isWanted = (/** @type {number} */ next) => this.#isStored(next) && !this.#reading.has(next) && !this.#lanes?.has(next);
    for (let first = index; first < end; first += 1) {
      const together = [];
      while (together.length < most && isWanted(first + together.length)) together.push(first + together.length);
      if (together.length === 0) continue;
      const reads = this.#read(together);
      together.forEach((next, i) => this.#reading.set(next, reads.then((found) => found[i])));
    }
    const bytes = await this.#reading.get(index);
    this.#reading.delete(index);
    return bytes;
  }

  /** @param {number[]} indices @returns {Promise<(Uint8Array | undefined)[]>} undefined: it has to be fetched */
  async #read(indices) {
    const manifest = /** @type {Manifest} */ (this.#manifest);
    let reads;
    try {
      reads = await this.#options.readShards(
        /** @type {Store} */ (this.#store), indices.map((index) => /** @type {string} */ (manifest.shards[index])));
    } catch (error) {
      this.#stopWriting(error);
      this.#store = undefined;
      return [];
    }
    this.#timings.readMs += reads.readMs;
    this.#timings.hashMs += reads.hashMs;
    return reads.shards.map(({ bytes, isThere }, i) => {
      if (bytes) return bytes;
      this.#options.warn(badShard(indices[i], manifest.shards.length,
        `is ${isThere ? 'damaged' : 'missing'} on this device, and is fetched again`));
      manifest.shards[indices[i]] = null;
      return undefined;
    });
  }
}
