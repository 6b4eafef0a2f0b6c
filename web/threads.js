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
   * Puts the threads to work for an engine; those that fail are left out.
   * @param {import('./engine.js').Engine} engine
   * @param {(error: TrilobiteError) => void} onDeath told when a thread at work dies
   * @returns {Promise<{count: number, failures: unknown[]}>} how many work, why others do not
   */
  async join(engine, onDeath) {
    const outcomes = await Promise.allSettled(this.#started.map(async (connection) => {
      if (!(connection instanceof Connection)) throw connection;
      await withLimit(connection, connection.call('join', engine.newSeat()).done);
      return connection;
    }));
    const joined = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
    engine.setThreadCount(1 + joined.length);
    joined.forEach((connection, i) => {
      connection.call('work', { worker: 1 + i }).done.catch((cause) => onDeath(
        new TrilobiteError('WorkerCrashed', `A thread of the engine died: ${messageOf(cause)}`, { cause })));
    });
    return {
      count: joined.length,
      failures: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? outcome.reason : [])),
    };
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
 * @returns {Promise<(worker: number) => never>} works as the thread of this number, throws when it dies
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
    throw new Error('A thread came back.');
  };
}
