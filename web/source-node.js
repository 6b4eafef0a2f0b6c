// Model files on disk, for Node.

import { open } from 'node:fs/promises';
import { TrilobiteError, messageOf } from './errors.js';
import { plainSource } from './source.js';

const CHUNK_BYTES = 2 ** 20;

/** @param {string} path @returns {Promise<import('./source.js').Source>} */
export async function fileSource(path) {
  const unreadable = (/** @type {unknown} */ cause) =>
    new TrilobiteError('InvalidInput', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  const file = await open(path).catch((error) => { throw unreadable(error); });
  const { size } = await file.stat();
  return plainSource(size, async function* read(start, end) {
    const stop = end ?? size;
    const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(stop - start, 0)));
    for (let at = start; at < stop;) {
      const reading = file.read(buffer, 0, Math.min(buffer.length, stop - at), at);
      const { bytesRead } = await reading.catch((error) => { throw unreadable(error); });
      if (bytesRead === 0) throw unreadable(new Error(`it ends at byte ${at} of ${stop}`));
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }, () => { file.close().catch(() => {}); });
}
