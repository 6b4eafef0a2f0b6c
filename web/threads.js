// Threads of an engine, seen from workers: instances over the engine's memory that help in its loops. The
// handle starts them (crew.js); the engine's worker puts them to work; a worker that is one does nothing else.

import { Connection } from './connection.js';
import { importsOf } from './engine.js';
import { TrilobiteError, messageOf } from './errors.js';
import { START_LIMIT } from './protocol.js';

/** @typedef {{module: WebAssembly.Module, memory: WebAssembly.Memory, stack: number}} Seat what a thread needs */

/** @param {MessagePort} port @returns {import('./connection.js').WorkerAdapter} */
function adapt(port) {
  return {
    post: (message) => port.postMessage(message),
    listen(onMessage) {
      port.onmessage = (event) => onMessage(event.data);
    },
    terminate: () => port.close(),
    keepAlive() {},
  };
}

/**
 * Makes threads an engine's; those that fail are left out.
 * @param {import('./engine.js').Engine} engine @param {MessagePort[]} ports to the threads
 * @param {(error: TrilobiteError) => void} onDeath told when a thread dies
 * @returns {Promise<{connections: Connection[], failures: string[]}>} to those there are; why others are not
 */
export async function joinThreads(engine, ports, onDeath) {
  const outcomes = await Promise.allSettled(ports.map(async (port) => {
    const connection = new Connection(adapt(port));
    await connection.call('join', engine.newSeat(), { timeLimit: START_LIMIT }).done;
    return { connection, isAtWork: false };
  }));
  const crew = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? messageOf(outcome.reason) : []));
  // Called to work, a thread stays until there has been nothing to do for a while.
  engine.useThreads(crew.length, () => crew.forEach((thread, i) => {
    if (thread.isAtWork) return;
    thread.isAtWork = true;
    thread.connection.call('work', { worker: 1 + i }).done.then(() => {
      thread.isAtWork = false;
    }, (cause) => onDeath(
      new TrilobiteError('WorkerCrashed', `A thread of the engine died: ${messageOf(cause)}`, { cause })));
  }));
  return { connections: crew.map(({ connection }) => connection), failures };
}

/**
 * Makes this worker a thread.
 * @param {Seat} seat
 * @returns {Promise<(worker: number) => void>} works as the thread of this number, until nothing is to do
 */
export async function takeSeat({ module, memory, stack }) {
  const { exports } = await WebAssembly.instantiate(module, importsOf(module, memory));
  /** @type {any} */ (exports.__stack_pointer).value = stack;
  const { tri_thread_run: run, tri_thread_fail: fail } = /** @type {Record<string, Function>} */ (exports);
  return (worker) => {
    try {
      run(worker);
    } catch (error) {
      fail(); // the engine may wait for what this thread had begun
      throw error;
    }
  };
}
