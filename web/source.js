// Where a model file's bytes come from. One contract, whatever kind of place it is:
//   here (blobs), source-http.js (the network), source-node.js (disk), source-split.js (files in parts).

import { TrilobiteError } from './errors.js';

/**
 * @typedef {{kind: 'url', url: string} | {kind: 'blob', blob: Blob} | {kind: 'path', path: string}}
 *   SourceSpec what travels to the worker
 *
 * @typedef {object} Source an open file
 * @property {number | null} size bytes; null if nobody says
 * @property {boolean} hasRanges whether parts can be read side by side; otherwise it is one stream
 * @property {string | null} etag what changes when the file changes, as far as known
 * @property {string | null} lastModified the same
 * @property {string | null} sha256 of the whole file, if its place says it
 * @property {(start: number, end: number | null) => AsyncIterable<Uint8Array>} read
 *   the bytes from `start` to before `end`, null: to the end; exactly those, or it rejects. What it yields is
 *   the consumer's until it asks for more.
 * @property {() => void} close ends all reading, which then rejects
 */

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

/** A file of which only the bytes are known. @param {number} size @param {Source['read']} read @param {() => void} [close] @returns {Source} */
export function plainSource(size, read, close = () => {}) {
  return { size, hasRanges: true, etag: null, lastModified: null, sha256: null, read, close };
}

/** @param {Blob} blob @returns {Source} */
export function blobSource(blob) {
  let isClosed = false;
  const unreadable = (/** @type {string} */ reason, /** @type {unknown} */ cause = undefined) =>
    new TrilobiteError('InvalidInput', `The file cannot be read: ${reason}`, { cause });
  return plainSource(blob.size, async function* read(start, end) {
    let missing = (end ?? blob.size) - start;
    try {
      for await (const bytes of streamChunks(blob.slice(start, start + missing).stream())) {
        if (isClosed) throw unreadable('it has been closed.');
        missing -= bytes.length;
        yield bytes;
      }
    } catch (cause) {
      throw cause instanceof DOMException ? unreadable(cause.message, cause) : cause;
    }
    if (missing > 0) throw unreadable(`it ends ${missing} bytes early.`);
  }, () => { isClosed = true; });
}
