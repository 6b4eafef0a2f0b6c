// One forward stream of file bytes into the engine.

import { StartOver, TrilobiteError } from './errors.js';
import { streamingSha256 } from './hash.js';

/**
 * @typedef {import('./source.js').Source} Source
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./engine.js').ModelOptions} ModelOptions
 * @typedef {import('./index.d.ts').LoadProgress} LoadProgress
 *
 * @typedef {object} ModelStream a model's bytes in order, and what becomes of them
 * @property {() => Promise<void>} open
 * @property {'download' | 'load'} phase
 * @property {number | null} size bytes of the whole file, null if unknown; known behind open() if ever
 * @property {number | undefined} bytesDone that have arrived; undefined: those that were passed on
 * @property {{readMs: number, hashMs: number}} timings
 * @property {(report: () => void) => AsyncIterable<Uint8Array>} chunks to be iterated once
 * @property {() => Promise<boolean>} keep the engine took it all: whether it is stored for the next load
 * @property {(error: unknown) => Promise<void>} drop the load failed
 */

/** Milliseconds between progress events. */
const PROGRESS_INTERVAL = 50;
/** Loads of one model: what is stored or sent can turn out to be of no use at the end. */
const TRIES = 3;

/** A file that is not stored, from its beginning to its end. @implements {ModelStream} */
export class PlainModel {
  #openSource;
  /** @type {Source | undefined} */
  #source;
  #sha256;
  phase;
  /** @type {number | null} */
  size = null;
  bytesDone = undefined;
  timings = { readMs: 0, hashMs: 0 };

  /** @param {'download' | 'load'} phase @param {() => Promise<Source>} openSource @param {string} [sha256] that is expected */
  constructor(phase, openSource, sha256) {
    this.phase = phase;
    this.#openSource = openSource;
    this.#sha256 = sha256;
  }

  async open() {
    this.#source = await this.#openSource();
    this.size = this.#source.size;
  }

  async* chunks() {
    const source = /** @type {Source} */ (this.#source);
    const expected = this.#sha256 ?? source.sha256;
    const hasher = expected === null ? undefined : await streamingSha256();
    for await (const bytes of source.read(0, this.size)) {
      hasher?.update(bytes);
      yield bytes;
    }
    if (hasher && hasher.hex() !== expected) {
      throw new TrilobiteError('IntegrityMismatch', 'The model\'s bytes are not those of the expected SHA-256.');
    }
  }

  async keep() {
    this.#source?.close();
    return false;
  }

  async drop() {
    this.#source?.close();
  }
}

/**
 * Loads a model, from its beginning again if what was stored or sent of it was of no use.
 * @param {Engine} engine @param {(fresh: boolean) => ModelStream} newStream fresh: without what is stored as complete
 * @param {ModelOptions} options
 * @param {{report: (progress: LoadProgress) => void, warn: (warning: TrilobiteError) => void, onHeader: () => void}} listener
 *   onHeader: the header has been read, the data have not; an error that it throws ends the load
 * @returns {Promise<{cached: boolean, readMs: number, hashMs: number, repackMs: number}>}
 */
export async function load(engine, newStream, options, { report, warn, onHeader }) {
  let fresh = false;
  for (let tries = 1; ; tries += 1) {
    const stream = newStream(fresh);
    try {
      const repackMs = await loadInto(engine, stream, options, report, onHeader);
      const cached = await stream.keep();
      return { cached, ...stream.timings, repackMs };
    } catch (error) {
      await stream.drop(error);
      if (tries === TRIES || !(error instanceof TrilobiteError)) throw error;
      /** @type {boolean} */
      const isDamagedStore = error.code === 'IntegrityMismatch' && stream.phase === 'load' && !fresh;
      if (!isDamagedStore && !(error instanceof StartOver)) throw error;
      warn(error);
      fresh = isDamagedStore;
    }
  }
}

/**
 * @param {Engine} engine @param {ModelStream} stream @param {ModelOptions} options
 * @param {(progress: LoadProgress) => void} report @param {() => void} onHeader
 * @returns {Promise<number>} milliseconds that the engine took for the bytes
 */
async function loadInto(engine, stream, options, report, onHeader) {
  await stream.open();
  const { size } = stream;
  engine.newModel(size, options);
  let fed = 0;
  let repackMs = 0;
  let bytesDone = 0;
  let reportedAt = 0;
  const progress = () => {
    bytesDone = Math.max(bytesDone, Math.min(stream.bytesDone ?? fed, size ?? Infinity));
    report({ phase: stream.phase, bytesDone, bytesTotal: size });
  };
  const progressNowAndThen = () => {
    if (performance.now() - reportedAt < PROGRESS_INTERVAL) return;
    reportedAt = performance.now();
    progress();
  };
  progress();
  let hasHeader = false;
  for await (const bytes of stream.chunks(progressNowAndThen)) {
    const started = performance.now();
    engine.feed(bytes);
    repackMs += performance.now() - started;
    fed += bytes.length;
    if (!hasHeader && engine.hasHeader) {
      hasHeader = true;
      onHeader();
    }
    progressNowAndThen();
    if (options.headerOnly && hasHeader) break;
  }
  progress();
  if (!options.headerOnly) {
    if (size === null && hasHeader) checkEnd(fed, engine.fileBytes.least);
    engine.finish();
  } else if (hasHeader) engine.endFeed();
  else throw new TrilobiteError('FormatCorrupt', `The file ends in its header, after ${fed} bytes.`);
  return repackMs;
}

/** A body of unknown length can be cut without a sign. @param {number} received @param {number} expected */
function checkEnd(received, expected) {
  if (received >= expected) return;
  throw new StartOver('NetworkError', `The download broke off after ${received} of ${expected} bytes.`,
    { details: { received, expected } });
}
