// Model files on disk, for Node.

import { open } from 'node:fs/promises';
import { TrilobiteError, messageOf } from './errors.js';
import { makeSource } from './source.js';

const CHUNK_BYTES = 2 ** 20;

/** @param {string} path @returns {Promise<import('./source.js').Source>} */
export async function fileSource(path) {
  const unreadable = (/** @type {unknown} */ cause) =>
    new TrilobiteError('InvalidInput', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  const file = await open(path).catch((error) => { throw unreadable(error); });
  const { size } = await file.stat();
  async function* chunks() {
    const buffer = new Uint8Array(CHUNK_BYTES);
    try {
      for (;;) {
        const reading = file.read(buffer, 0, CHUNK_BYTES);
        const { bytesRead } = await reading.catch((error) => { throw unreadable(error); });
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }
  return makeSource({ phase: 'load', size, chunks });
}
