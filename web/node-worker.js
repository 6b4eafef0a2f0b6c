// Node's worker threads as the library uses them.

import { Worker } from 'node:worker_threads';

/** @param {URL} url @returns {import('./connection.js').WorkerAdapter} */
export function startNodeWorker(url) {
  // The flags of the program are not the worker's: some make no sense for a file.
  const worker = new Worker(url, { execArgv: [] });
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onDeath) {
      worker.on('message', onMessage);
      worker.on('messageerror', (error) => onDeath('A message of the worker could not be read.', error));
      worker.on('error', (error) => onDeath(`The worker failed: ${error.message}`, error));
      worker.on('exit', (status) => onDeath(`The worker left with status ${status}.`));
    },
    terminate: () => { worker.terminate(); },
    keepAlive: (busy) => (busy ? worker.ref() : worker.unref()),
  };
}
