// Web Workers as the library uses them: started under any policy, spoken to through a connection.

/** @type {any} */
let policy;

/** @param {string} url @param {string} [name] @returns {Worker} through a policy, for pages that trust no plain script URLs */
export function startTrusted(url, name) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const createScriptURL = (/** @type {string} */ text) => text;
  policy ??= trustedTypes?.createPolicy('trilobite', { createScriptURL });
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name });
}

/** @param {Worker} worker @returns {import('./connection.js').WorkerAdapter} */
export function adapt(worker) {
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onDeath) {
      worker.onmessage = (event) => onMessage(event.data);
      worker.onmessageerror = () => onDeath('A message of the worker could not be read.');
      worker.onerror = (event) => onDeath(event.message
        ? `The worker failed: ${event.message}`
        : 'The worker could not be started: its script is missing, or the page\'s policy forbids it.');
    },
    terminate: () => worker.terminate(),
    keepAlive() {},
  };
}
