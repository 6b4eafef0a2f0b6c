// A file on a web server, read by ranges that survive broken connections.
//
// Every request goes to the original address, so that redirects to addresses that expire are resolved anew.
// A Range is asked for even for the whole file, as it switches compression off. There is no If-Range: it
// would cost a preflight, and servers get it wrong; instead every answer is compared with the first.

import { TrilobiteError, messageOf } from './errors.js';
import { parseRetryAfter, pause, retryDelay } from './retry.js';

/** Milliseconds without a byte after which a connection counts as dead. */
const STALL_LIMIT = 30_000;
/** Tries in a row that may fail: of the first request, and behind it. */
const OPEN_TRIES = 4;
const READ_TRIES = 7;
/** Bytes behind which a broken answer was a success so far. */
const PROGRESS_BYTES = 2 ** 16;
/** Tries behind which a whole file is taken for the part that was asked for. */
const IGNORED_RANGE_TRIES = 2;

const MAX_REDIRECTS = 20;
/** Whether answers on the way to a file can be seen; browsers hide them. */
const SEES_REDIRECTS = globalThis.process?.versions?.node !== undefined;

/**
 * @typedef {object} Arrival at a file
 * @property {Response} response
 * @property {boolean} wasRedirected
 * @property {string | null} sha256 of the whole file, if an answer says it
 *
 * @typedef {object} Answer
 * @property {Response} response
 * @property {AbortController} controller ends it
 * @property {number} start byte of the file that its body begins with
 *
 * @typedef {import('./source.js').Source} Source
 * @typedef {Pick<Source, 'size' | 'etag' | 'lastModified'>} Identity
 */

/**
 * @template T @param {Promise<T>} promise @param {AbortController} controller what to end if it takes too long
 * @returns {Promise<T>}
 */
async function beforeStall(promise, controller) {
  let timer;
  const stall = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TrilobiteError('Stalled', `The server sent nothing for ${STALL_LIMIT / 1000} seconds.`));
      controller.abort();
    }, STALL_LIMIT);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (stall)]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the browser may refuse the answer because of its origin. @param {string} url */
function isElsewhere(url) {
  const { location } = globalThis;
  return location !== undefined && new URL(url).origin !== location.origin;
}

/** @param {string} url @param {unknown} cause */
function unreachable(url, cause) {
  const hint = isElsewhere(url) ? ' The server may be unreachable, or forbid other sites to read it (CORS).' : '';
  return new TrilobiteError('NetworkError', `${url} cannot be fetched: ${messageOf(cause)}.${hint}`, { cause });
}

/** The SHA-256 that Hugging Face tells of a large file. @param {Response} response */
function linkedSha256({ headers }) {
  return /^"?([0-9a-f]{64})"?$/.exec(headers.get('x-linked-etag') ?? '')?.[1] ?? null;
}

/** As fetch(). @param {string} url @param {RequestInit} options @returns {Promise<Arrival>} */
async function fetchFile(url, options) {
  if (!SEES_REDIRECTS) {
    const response = await fetch(url, options);
    return { response, wasRedirected: response.redirected, sha256: linkedSha256(response) };
  }
  let [address, sha256] = [url, /** @type {string | null} */ (null)];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await fetch(address, { ...options, redirect: 'manual' });
    sha256 ??= linkedSha256(response);
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      return { response, wasRedirected: redirects > 0, sha256 };
    }
    await response.body?.cancel();
    address = new URL(location, address).href;
  }
  throw new TrilobiteError('NetworkError', `${url} leads elsewhere more than ${MAX_REDIRECTS} times.`, { retryable: false });
}

/** @param {string} url @param {Arrival} arrival @param {boolean} wasOpen whether earlier answers were good */
function statusError(url, { response: { status, headers }, wasRedirected }, wasOpen) {
  const isTransient = [408, 425, 429].includes(status) || status >= 500;
  const wasThere = wasOpen && status === 416;
  // An address that expired: the original one leads to another.
  const hasExpired = wasOpen && wasRedirected && (status === 401 || status === 403);
  const retryAfter = parseRetryAfter(headers.get('retry-after'));
  return new TrilobiteError('HttpStatus', `${url} answers with status ${status}.`, {
    retryable: isTransient || wasThere || hasExpired,
    details: retryAfter === undefined ? { status } : { status, retryAfter },
  });
}

/** @param {unknown} error @returns {error is TrilobiteError} whether another try makes sense */
function isTransient(error) {
  return error instanceof TrilobiteError && error.retryable
    && ['NetworkError', 'Stalled', 'HttpStatus'].includes(error.code);
}

/**
 * Runs an action until it does not fail for a reason that can pass.
 * @template T @param {number} tries @param {() => Promise<T>} action @returns {Promise<T>}
 */
async function persistently(tries, action) {
  for (let failures = 1; ; failures += 1) {
    try {
      return await action();
    } catch (error) {
      if (!isTransient(error) || failures === tries) throw error;
      await pause(retryDelay(failures, Number(error.details.retryAfter ?? 0)));
    }
  }
}

/** @param {Headers} headers @returns {number | null} */
function contentLength(headers) {
  const length = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) && !headers.has('content-encoding') ? Number(length) : null;
}

/**
 * What an answer says of the file and of the part that it is.
 * @param {Arrival} arrival @param {number} asked first byte @param {number | null} askedEnd
 * @returns {Identity & {start: number, sha256: string | null}}
 * @throws {TrilobiteError} NetworkError: it is another part
 */
function describe({ response: { status, headers }, sha256 }, asked, askedEnd) {
  const about = { etag: headers.get('etag'), lastModified: headers.get('last-modified'), sha256 };
  if (status === 200) return { ...about, start: 0, size: contentLength(headers) };
  const header = headers.get('content-range');
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(header ?? '');
  // Across origins the header can be hidden. A whole file tells its size by its length.
  const isHidden = header === null && !/^multipart\//.test(headers.get('content-type') ?? '');
  if (isHidden) {
    const isWhole = asked === 0 && askedEnd === null;
    return { ...about, start: asked, size: isWhole ? contentLength(headers) : null };
  }
  if (range === null || Number(range[1]) !== asked) {
    throw new TrilobiteError('NetworkError', 'The server sent another part of the file than was asked for.');
  }
  return { ...about, start: asked, size: range[3] === '*' ? null : Number(range[3]) };
}

/** @param {Identity} a @param {Identity} b @returns {boolean} whether they can be the same file */
export function isSameFile(a, b) {
  const differ = (/** @type {keyof Identity} */ name) => a[name] !== null && b[name] !== null && a[name] !== b[name];
  return !differ('size') && !differ('etag') && !(a.etag === null && differ('lastModified'));
}

/** @implements {Source} */
export class HttpSource {
  #url;
  /** An answer that nobody has read yet. @type {Answer | undefined} */
  #first;
  /** @type {Set<AbortController>} */
  #running = new Set();
  #isOpen = false;
  #isClosed = false;
  /** @type {number | null} */
  size = null;
  hasRanges = false;
  /** @type {string | null} */
  etag = null;
  /** @type {string | null} */
  lastModified = null;
  /** @type {string | null} */
  sha256 = null;

  /** @param {string} url */
  constructor(url) {
    this.#url = url;
  }

  /**
   * Asks for what will be read first, and learns from the answer what the file is.
   * @param {string} url http or https @param {number} [start] @param {number | null} [end]
   * @returns {Promise<HttpSource>}
   * @throws {TrilobiteError} NetworkError, HttpStatus, Stalled
   */
  static async open(url, start = 0, end = null) {
    const source = new HttpSource(url);
    try {
      await persistently(OPEN_TRIES, () => source.#open(start, end));
      return source;
    } catch (error) {
      source.close();
      throw error;
    }
  }

  /** @param {number} start @param {number | null} end @returns {Promise<void>} */
  async #open(start, end) {
    const { arrival, controller } = await this.#request(start, end);
    const { response } = arrival;
    if (response.status === 416 && start > 0) { // it is shorter now
      this.#finish(controller);
      return this.#open(0, null);
    }
    const about = this.#describe(arrival, controller, start, end);
    // Only a whole file tells its size if the server hides what part it sends.
    if (response.status === 206 && about.size === null && !(start === 0 && end === null)) {
      this.#finish(controller);
      return this.#open(0, null);
    }
    this.#first = { response, controller, start: about.start };
    this.hasRanges = response.status === 206 && about.size !== null;
    this.#isOpen = true;
    ({ size: this.size, etag: this.etag, lastModified: this.lastModified, sha256: this.sha256 } = about);
    return undefined;
  }

  /** @param {number} start @param {number | null} end @returns {AsyncIterable<Uint8Array>} */
  async* read(start, end) {
    const stop = end ?? this.size;
    let at = start;
    for (let failures = 0; stop === null || at < stop;) {
      const from = at;
      try {
        for await (const bytes of this.#attempt(at, stop, failures)) {
          const piece = stop === null ? bytes : bytes.subarray(0, stop - at);
          at += piece.length;
          yield piece;
          if (at === stop) return;
        }
        if (stop === null) return;
        throw new TrilobiteError('NetworkError', `The download broke off at byte ${at} of ${stop}.`,
          { details: { received: at, expected: stop } });
      } catch (error) {
        failures = at - from >= PROGRESS_BYTES ? 0 : failures + 1;
        if (!isTransient(error) || failures === READ_TRIES || this.#isClosed) throw error;
        if (failures > 0) await pause(retryDelay(failures, Number(error.details.retryAfter ?? 0)));
      }
    }
  }

  close() {
    this.#isClosed = true;
    for (const controller of this.#running) controller.abort();
  }

  /** One answer's bytes from `at` on. @param {number} at @param {number | null} stop @param {number} failures before it */
  async* #attempt(at, stop, failures) {
    const { response, controller, start } = await this.#answer(at, stop, failures);
    try {
      let skip = at - start;
      const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
      for (;;) {
        const { done, value } = await beforeStall(reader.read(), controller);
        if (done) return;
        if (skip < value.length) yield value.subarray(skip);
        skip = Math.max(skip - value.length, 0);
      }
    } catch (cause) {
      if (cause instanceof TrilobiteError) throw cause;
      throw new TrilobiteError('NetworkError', `The download broke off: ${messageOf(cause)}`, { cause });
    } finally {
      this.#finish(controller);
    }
  }

  /** @param {number} at @param {number | null} stop @param {number} failures @returns {Promise<Answer>} */
  async #answer(at, stop, failures) {
    const first = this.#first;
    if (first && first.start === (this.hasRanges ? at : 0)) {
      this.#first = undefined;
      return first;
    }
    const { arrival, controller } = await this.#request(at, stop);
    const { response } = arrival;
    const about = this.#describe(arrival, controller, at, stop);
    if (this.hasRanges && at > 0 && response.status === 200 && failures < IGNORED_RANGE_TRIES) {
      this.#finish(controller);
      throw new TrilobiteError('NetworkError', 'The server sent the whole file instead of a part.');
    }
    if (!isSameFile(this, about)) {
      this.#finish(controller);
      throw new TrilobiteError('IntegrityMismatch', `${this.#url} was replaced on the server during the download.`,
        { details: { byte: at } });
    }
    return { response, controller, start: about.start };
  }

  /** @param {Arrival} arrival @param {AbortController} controller @param {number} start @param {number | null} end */
  #describe(arrival, controller, start, end) {
    const { response } = arrival;
    try {
      if ((response.status !== 200 && response.status !== 206) || !response.body) {
        throw statusError(this.#url, arrival, this.#isOpen);
      }
      return describe(arrival, start, end);
    } catch (error) {
      this.#finish(controller);
      throw error;
    }
  }

  /** @param {number} start @param {number | null} end @returns {Promise<{arrival: Arrival, controller: AbortController}>} */
  async #request(start, end) {
    const controller = new AbortController();
    this.#running.add(controller);
    if (this.#isClosed) controller.abort();
    try {
      const arrival = await beforeStall(fetchFile(this.#url, {
        cache: 'no-store', // models have a store of their own
        headers: { Range: `bytes=${start}-${end === null ? '' : end - 1}` },
        signal: controller.signal,
      }), controller);
      return { arrival, controller };
    } catch (cause) {
      this.#finish(controller);
      throw cause instanceof TrilobiteError ? cause : unreachable(this.#url, cause);
    }
  }

  /** @param {AbortController} controller of an answer of which no more is wanted */
  #finish(controller) {
    controller.abort();
    this.#running.delete(controller);
  }
}
