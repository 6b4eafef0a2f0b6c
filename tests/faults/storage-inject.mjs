// Makes IndexedDB fail, in the page or worker that imports this module before the library.
//
// `injectFault({ op, nth, mode, forever })`: the nth call of `op` from now on, or each from the nth on,
//   throw  throws an UnknownError, as browsers do when their files are broken,
//   error  gives a request that fails, and aborts its transaction,
//   abort  goes well, and its transaction is aborted all the same,
//   never  gives a request, or transaction, of which nothing is ever heard again,
//   spin   goes well, after `ms` milliseconds of work.
// op: open, transaction, complete (the end of a transaction), or a method of object stores and cursors.
// A worker takes its fault from the search part of its address.

const STORE_METHODS = ['get', 'getAll', 'getAllKeys', 'getKey', 'put', 'add', 'delete', 'clear', 'count', 'openCursor',
  'openKeyCursor'];
const REQUEST_EVENTS = ['success', 'error', 'upgradeneeded', 'blocked'];

/** How often each call was made. @type {Record<string, number>} */
export const calls = {};
let hits = 0;
let fault = { op: '', nth: 0, mode: '', forever: false, ms: 20 };
let before = 0;

const channel = globalThis.BroadcastChannel && new BroadcastChannel('storage-calls');
const inWorker = !('document' in globalThis);

/** @param {Partial<typeof fault>} wanted */
export function injectFault(wanted) {
  fault = { op: '', nth: 1, mode: '', forever: false, ms: 20, ...wanted };
  before = calls[fault.op] ?? 0;
}

/** Counts a call. @param {string} op @returns {string} how it has to fail, '' if not at all */
function modeOf(op) {
  calls[op] = (calls[op] ?? 0) + 1;
  const n = calls[op] - before;
  const isHit = op === fault.op && (n === fault.nth || (fault.forever && n > fault.nth));
  if (isHit) hits += 1;
  if (inWorker) channel?.postMessage({ calls, hits, from: location.href });
  return isHit ? fault.mode : '';
}

const failure = () => new DOMException('Injected failure.', 'UnknownError');

/** @param {EventTarget} target @param {string[]} types */
function silence(target, types) {
  // Registered before anyone else's listeners: those never run.
  for (const type of types) target.addEventListener(type, (event) => event.stopImmediatePropagation());
}

/** @param {IDBRequest} request */
function failRequest(request) {
  let isFailing = false;
  for (const type of REQUEST_EVENTS) {
    request.addEventListener(type, (event) => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      if (isFailing || type === 'upgradeneeded' || type === 'blocked') return;
      isFailing = true;
      Object.defineProperty(request, 'error', { value: failure() });
      Object.defineProperty(request, 'result', { get() { throw failure(); } });
      const { transaction } = request;
      request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true }));
      try {
        transaction?.abort();
      } catch {
        // It is over already.
      }
    });
  }
}

function spin() {
  const end = performance.now() + fault.ms;
  while (performance.now() < end);
}

if (globalThis.IDBFactory) {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    const mode = modeOf('open');
    if (mode === 'throw') throw failure();
    if (mode === '' || mode === 'spin' || mode === 'abort') return open.apply(this, args);
    // A database of another name: what is opened and not used must not stand in the way of anything.
    const request = open.call(this, 'storage-inject', 1);
    if (mode === 'never') silence(request, REQUEST_EVENTS);
    else failRequest(request);
    return request;
  };

  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const mode = modeOf('transaction');
    if (mode === 'throw') throw failure();
    const transaction = begin.apply(this, args);
    if (mode === 'abort' || mode === 'error') transaction.abort();
    if (mode === 'never') silence(transaction, ['complete', 'abort', 'error']);
    transaction.addEventListener('complete', (event) => {
      const end = modeOf('complete');
      if (end !== 'never') return;
      event.stopImmediatePropagation();
    });
    return transaction;
  };

  for (const method of STORE_METHODS) {
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      const original = prototype[method];
      if (!original) continue;
      prototype[method] = function (...args) {
        const mode = modeOf(method);
        if (mode === 'throw') throw failure();
        if (mode === 'spin') spin();
        const request = original.apply(this, args);
        if (mode === 'error') failRequest(request);
        if (mode === 'abort') request.addEventListener('success', () => request.transaction?.abort());
        if (mode === 'never') {
          silence(request, REQUEST_EVENTS);
          silence(request.transaction, ['complete', 'abort', 'error']);
        }
        return request;
      };
    }
  }
}

// ---- what a worker does as its address says -----------------------------------------------------------

/** Tells the site about each shard whose transaction is complete. @param {string} generation of the model */
function acknowledge(generation) {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    if (this.name === 'shards') {
      this.transaction.addEventListener('complete', () => {
        fetch('/events', { method: 'POST', body: JSON.stringify({ kind: 'stored', key, generation }) });
      });
    }
    return request;
  };
}

/** The smallest module that traps: its one function is `unreachable`. */
const TRAPPING = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3,
  0, 0, 11]);

/** The engine traps at the nth call of one of its functions. @param {string} name @param {number} nth */
function trapEngine(name, nth) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (module, imports) => {
    const instance = await instantiate(module, imports);
    const trap = new WebAssembly.Instance(new WebAssembly.Module(TRAPPING)).exports.t;
    let count = 0;
    const original = instance.exports[name];
    const wrapped = (...args) => {
      count += 1;
      if (count === nth) trap();
      return original(...args);
    };
    return { exports: { ...instance.exports, [name]: wrapped } };
  };
}

if (inWorker) {
  const wanted = new URLSearchParams(location.search);
  const get = (name) => wanted.get(name) ?? '';
  if (wanted.has('op')) {
    injectFault({ op: get('op'), nth: Number(get('nth') || 1), mode: get('mode'), forever: get('forever') === 'true',
      ms: Number(get('ms') || 20) });
  }
  if (wanted.has('stored')) acknowledge(get('stored'));
  if (wanted.has('trap')) trapEngine(get('trap'), Number(get('nth') || 1));
  if (get('without') === 'indexedDB') Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  if (get('without') === 'getter') {
    Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('Denied.', 'SecurityError'); } });
  }
  if (get('without') === 'locks') Object.defineProperty(navigator, 'locks', { value: undefined });
}
