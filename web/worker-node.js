// The Node worker thread: the worker's work with what Node offers.

import { readFile } from 'node:fs/promises';
import { webcrypto } from 'node:crypto';
import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { TrilobiteError, messageOf } from './errors.js';
import { fileSource } from './source-node.js';
import { openFolderStore } from './store-folder.js';
import { createWorker } from './worker-core.js';

// Node 18 has it only there.
globalThis.crypto ??= /** @type {Crypto} */ (webcrypto);

/** @param {string} url */
async function readBytes(url) {
  if (url.startsWith('file:')) return readFile(new URL(url));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
}

/** @param {string} url @returns {Promise<WebAssembly.Module>} */
async function compile(url) {
  try {
    return await WebAssembly.compile(/** @type {BufferSource} */ (await readBytes(url)));
  } catch (cause) {
    throw new TrilobiteError('EngineFault', `The engine ${url} cannot be loaded: ${messageOf(cause)}`,
      { cause });
  }
}

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
const receive = createWorker({
  post: (message, transfer) => port.postMessage(message, /** @type {any} */ (transfer)),
  cores: os.availableParallelism?.() ?? os.cpus().length,
  compile,
  openStore: (cache) => openFolderStore(cache === true ? undefined : cache.dir),
  openPath: fileSource,
});
port.on('message', receive);
