// The page's end of a worker: calls with their promises, and what happens when the worker dies.

import { TrilobiteError } from './errors.js';
import { ABORT, CALL, CREDIT, EVENT, RETURN, THROW, fromWire, isMessage } from './protocol.js';

/**
 * @typedef {object} WorkerAdapter a Web Worker or a Node worker
 * @property {(message: import('./protocol.js').Message, transfer?: Transferable[]) => void} post
 * @property {(onMessage: (data: unknown) => void,
 *   onDeath: (reason: string, cause?: unknown) => void) => void} listen
 * @property {() => void} terminate
 * @property {(busy: boolean) => void} keepAlive whether a running call should keep the process alive
 *
 * @typedef {{id: number, done: Promise<any>}} Call
 * @typedef {{resolve: (value: any) => void, reject: (error: unknown) => void,
 *   onEvent?: (event: string, value: any) => void}} PendingCall
 */

export class Connection {
  #worker;
  #nextId = 1;
  /** @type {Map<number, PendingCall>} */
  #pending = new Map();
  /** @type {{cause: unknown} | undefined} */
  #closed;
  /** @type {(() => void)[]} */
  #onClose = [];

  /** @param {WorkerAdapter} worker @param {(error: TrilobiteError) => void} [onDeath] told when it ends by itself */
  constructor(worker, onDeath) {
    this.#worker = worker;
    worker.listen((data) => this.#receive(data), (reason, cause) => {
      const error = new TrilobiteError('WorkerCrashed', reason, { cause });
      if (!this.#closed) onDeath?.(error);
      this.close(error);
    });
  }

  get isClosed() {
    return this.#closed !== undefined;
  }

  /**
   * @param {string} method @param {object} params
   * @param {{onEvent?: PendingCall['onEvent'], credit?: number, transfer?: Transferable[], timeLimit?: number}} [options]
   *   timeLimit: milliseconds after which the worker counts as dead
   * @returns {Call}
   */
  call(method, params, { onEvent, credit, transfer, timeLimit } = {}) {
    const id = this.#nextId;
    this.#nextId += 1;
    const done = new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new TrilobiteError('Disposed', 'The model was disposed.', this.#closed));
        return;
      }
      this.#pending.set(id, { resolve, reject, onEvent });
      this.#worker.keepAlive(true);
      this.#worker.post({ kind: CALL, id, method, params, count: credit }, transfer);
    });
    if (timeLimit !== undefined) {
      const timer = setTimeout(() => this.close(new Error('it took too long')), timeLimit);
      const stop = () => clearTimeout(timer);
      done.then(stop, stop);
    }
    return { id, done };
  }

  /** Asks the worker to end a call. @param {number} id */
  abort(id) {
    if (this.#pending.has(id)) this.#worker.post({ kind: ABORT, id });
  }

  /** Allows the worker further text events. @param {number} id @param {number} count */
  credit(id, count) {
    if (this.#pending.has(id)) this.#worker.post({ kind: CREDIT, id, count });
  }

  /** @param {() => void} end what is to end with this; at once, if this has ended */
  onClose(end) {
    if (this.#closed) end();
    else this.#onClose.push(end);
  }

  /** Ends the worker; pending calls reject with the error. @param {unknown} error */
  close(error) {
    if (this.#closed) return;
    this.#closed = { cause: error };
    this.#worker.terminate();
    for (const end of this.#onClose) end();
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  /** @param {unknown} data */
  #receive(data) {
    if (this.#closed || !isMessage(data)) return;
    if (data.kind === THROW && data.error?.fatal) {
      this.close(fromWire(data.error));
      return;
    }
    const call = this.#pending.get(data.id);
    if (!call) return;
    if (data.kind === EVENT) {
      call.onEvent?.(data.event ?? '', data.value);
      return;
    }
    if (data.kind !== RETURN && data.kind !== THROW) return;
    this.#pending.delete(data.id);
    if (this.#pending.size === 0) this.#worker.keepAlive(false);
    if (data.kind === RETURN) {
      call.resolve(data.value);
      return;
    }
    call.reject(fromWire(data.error ?? { name: 'Error', message: 'The worker failed.' }));
  }
}
