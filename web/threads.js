// Threads of an engine: workers with an instance each over the engine's memory, who help in its loops.
// The engine's worker starts them; a worker that is one does nothing else.

import { Connection } from './connection.js';
import { importsOf } from './engine.js';
import { TrilobiteError, messageOf } from './errors.js';

/** Milliseconds that a thread may take to start. */
const START_LIMIT = 10_000;

/**
 * @typedef {import('./connection.js').WorkerAdapter} WorkerAdapter
 * @typedef {{module: WebAssembly.Module, memory: WebAssembly.Memory, stack: number}} Seat what a thread needs
 */

/** Starts threads early: their scripts load while the engine is compiled. */
export class Threads {
  /** @type {(Connection | unknown)[]} a connection, or why there is none */
  #started;
  /** Those that joined, by their number less one. @type {{connection: Connection, isAtWork: boolean}[]} */
  #crew = [];
  /** @type {(error: TrilobiteError) => void} */
  #onDeath = () => {};

  /** @param {number} count @param {() => WorkerAdapter} start */
  constructor(count, start) {
    this.#started = Array.from({ length: count }, () => {
      try {
        return new Connection(start());
      } catch (error) {
        return error;
      }
    });
  }

  /**
   * Makes the threads an engine's; those that fail are left out.
   * @param {import('./engine.js').Engine} engine
   * @param {(error: TrilobiteError) => void} onDeath told when a thread dies
   * @returns {Promise<{count: number, failures: unknown[]}>} how many there are, why others are not
   */
  async join(engine, onDeath) {
    const outcomes = await Promise.allSettled(this.#started.map(async (connection) => {
      if (!(connection instanceof Connection)) throw connection;
      await withLimit(connection, connection.call('join', engine.newSeat()).done);
      return connection;
    }));
    this.#onDeath = onDeath;
    this.#crew = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled'
      ? { connection: outcome.value, isAtWork: false } : []));
    engine.useThreads(this.#crew.length, () => this.#call());
    return {
      count: this.#crew.length,
      failures: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? outcome.reason : [])),
    };
  }

  /** Calls those to work who are not at it; they stay until there has been nothing to do for a while. */
  #call() {
    this.#crew.forEach((thread, i) => {
      if (thread.isAtWork) return;
      thread.isAtWork = true;
      thread.connection.call('work', { worker: 1 + i }).done.then(() => {
        thread.isAtWork = false;
      }, (cause) => this.#onDeath(
        new TrilobiteError('WorkerCrashed', `A thread of the engine died: ${messageOf(cause)}`, { cause })));
    });
  }
}

/** Ends a thread that does not start in time. @param {Connection} connection @param {Promise<unknown>} start */
async function withLimit(connection, start) {
  const timer = setTimeout(() => connection.close(new Error('it took too long')), START_LIMIT);
  try {
    await start;
  } catch (error) {
    connection.close(error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
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
