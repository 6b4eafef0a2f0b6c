// Where a model's bytes come from: each source is one forward stream of chunks with what is known of it.

import { TrilobiteError, messageOf } from './errors.js';
import { ModelWriter, modelId, readModel, storageError } from './store.js';

/**
 * @typedef {import('./store.js').Store} Store
 *
 * @typedef {{kind: 'url', url: string} | {kind: 'blob', blob: Blob} | {kind: 'path', path: string}}
 *   SourceSpec what travels to the worker
 *
 * @typedef {object} Source
 * @property {'download' | 'load'} phase
 * @property {number | null} size bytes of the whole file, null if unknown
 * @property {() => AsyncIterable<Uint8Array>} chunks to be iterated once
 * @property {() => Promise<boolean>} keep the engine took it all: whether it is stored for the next load
 * @property {(error: unknown) => Promise<void>} drop the load failed
 */

/** @param {Pick<Source, 'phase' | 'size' | 'chunks'> & Partial<Source>} source @returns {Source} */
export function makeSource(source) {
  return { keep: async () => false, drop: async () => {}, ...source };
}

/** @param {ReadableStream<Uint8Array>} stream */
async function* streamChunks(stream) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** @param {Blob} blob @returns {Source} */
export function blobSource(blob) {
  async function* chunks() {
    try {
      yield* streamChunks(blob.stream());
    } catch (cause) {
      throw cause instanceof DOMException
        ? new TrilobiteError('InvalidInput', `The file cannot be read: ${cause.message}`, { cause }) : cause;
    }
  }
  return makeSource({ phase: 'load', size: blob.size, chunks });
}

/** @param {string} url @returns {Promise<Response>} */
async function request(url) {
  const isHttp = /^https?:/.test(url);
  let response;
  try {
    // A Range switches compression off, so that lengths are the file's; models have a store of their own.
    response = await fetch(url, isHttp ? { cache: 'no-store', headers: { Range: 'bytes=0-' } } : {});
  } catch (cause) {
    throw new TrilobiteError('NetworkError',
      `${url} cannot be fetched: ${messageOf(cause)}. `
      + 'The server may be unreachable, or forbid other sites (CORS).',
      { cause });
  }
  const { status } = response;
  if (!response.ok || !response.body || status === 204) {
    await response.body?.cancel();
    throw new TrilobiteError('HttpStatus', `${url} answers with status ${status}.`,
      { retryable: status === 408 || status === 429 || status >= 500, details: { status } });
  }
  return response;
}

/** Bytes of the whole file, as far as the server says. @param {Response} response @returns {number | null} */
function declaredSize(response) {
  const { headers } = response;
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (range && range[1] !== '0') {
    throw new TrilobiteError('NetworkError', 'The server sent another part of the file than was asked for.');
  }
  if (range && range[2] !== '*') return Number(range[2]);
  const length = headers.get('content-length');
  return length !== null && /^\d+$/.test(length) && !headers.has('content-encoding') ? Number(length) : null;
}

/** @param {string} url @returns {Promise<{source: Source, response: Response}>} */
async function openDownload(url) {
  const response = await request(url);
  const size = declaredSize(response);
  async function* chunks() {
    let received = 0;
    try {
      for await (const bytes of streamChunks(/** @type {ReadableStream<Uint8Array>} */ (response.body))) {
        received += bytes.length;
        if (size !== null && received > size) break;
        yield bytes;
      }
    } catch (cause) {
      throw new TrilobiteError('NetworkError', `The download broke off: ${messageOf(cause)}`, { cause });
    }
    if (size !== null && received !== size) {
      throw new TrilobiteError('NetworkError',
        `The server promised ${size} bytes and sent ${received > size ? 'more' : received}.`,
        { details: { expected: size, received } });
    }
  }
  return { source: makeSource({ phase: 'download', size, chunks }), response };
}

/** A download that is stored on its way. When storing fails, the download goes on without. */
class StoringSource {
  #download;
  /** @type {ModelWriter | undefined} */
  #writer;
  #warn;
  phase = /** @type {const} */ ('download');

  /** @param {Source} download @param {ModelWriter} writer @param {(warning: TrilobiteError) => void} warn */
  constructor(download, writer, warn) {
    this.#download = download;
    this.#writer = writer;
    this.#warn = warn;
    this.size = download.size;
  }

  async* chunks() {
    await this.#store((writer) => writer.begin());
    for await (const bytes of this.#download.chunks()) {
      await this.#store((writer) => writer.write(bytes));
      yield bytes;
    }
  }

  async keep() {
    await this.#store((writer) => writer.complete());
    return this.#writer !== undefined;
  }

  /** @param {unknown} error */
  async drop(error) {
    const isInterruption = error instanceof TrilobiteError && error.code === 'NetworkError';
    if (!isInterruption) await this.#store((writer) => writer.discard());
  }

  /** @param {(writer: ModelWriter) => Promise<void>} action */
  async #store(action) {
    if (!this.#writer) return;
    try {
      await action(this.#writer);
    } catch (error) {
      await this.#writer.discard().catch(() => {});
      this.#writer = undefined;
      this.#warn(storageError(error));
    }
  }
}

/** @param {string} url */
function nameOf(url) {
  const segment = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * @param {string} url @param {Store} store @param {(warning: TrilobiteError) => void} warn
 * @returns {Promise<Source>}
 */
async function openStoringDownload(url, store, warn) {
  const { source, response } = await openDownload(url);
  const writer = new ModelWriter(store, {
    id: await modelId(url),
    url,
    name: nameOf(url),
    size: source.size,
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  });
  return new StoringSource(source, writer, warn);
}

/**
 * The stored model of a URL.
 * @param {string} url @param {Store} store @returns {Promise<Source | undefined>}
 */
async function openStored(url, store) {
  const manifest = await store.find(await modelId(url));
  if (manifest?.state !== 'complete') return undefined;
  return makeSource({
    phase: 'load', size: manifest.size, chunks: () => readModel(store, manifest), keep: async () => true,
  });
}

/**
 * The sources to try for a URL, best first: the stored model, then the network.
 * @param {string} url
 * @param {{store?: Store, keep: boolean, warn: (warning: TrilobiteError) => void}} options
 *   keep: whether a download is stored
 * @returns {AsyncIterable<Source>}
 */
export async function* urlSources(url, { store, keep, warn }) {
  const stored = store && await openStored(url, store).catch((error) => warn(storageError(error)));
  if (stored) yield stored;
  yield store && keep ? openStoringDownload(url, store, warn) : (await openDownload(url)).source;
}
