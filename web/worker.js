// The Web Worker: the worker's work with what browsers offer.

import { TrilobiteError, messageOf } from './errors.js';
import { openIdbStore } from './store-idb.js';
import { createWorker } from './worker-core.js';

/** @param {string} url @returns {Promise<WebAssembly.Module>} */
async function compile(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new TrilobiteError('NetworkError', `${url} cannot be fetched: ${messageOf(cause)}`, { cause });
  }
  if (!response.ok) {
    throw new TrilobiteError('HttpStatus', `${url} answers with status ${response.status}.`,
      { details: { status: response.status } });
  }
  try {
    // Streaming compilation insists on the MIME type; servers that do not know it still work.
    return response.headers.get('content-type')?.startsWith('application/wasm')
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    throw new TrilobiteError('EngineFault', `${url} is no WebAssembly that runs here: ${messageOf(cause)}`,
      { cause });
  }
}

const receive = createWorker({
  post: (message, transfer = []) => postMessage(message, { transfer }),
  cores: navigator.hardwareConcurrency ?? 1,
  compile,
  openStore: openIdbStore,
  openPath: async () => {
    throw new TrilobiteError('InvalidInput', 'A browser reads no file paths: give a URL or a File.');
  },
});
addEventListener('message', (event) => receive(event.data));
