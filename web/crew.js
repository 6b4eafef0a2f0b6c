// The handle's end of an engine's threads: workers of the same script, started when the engine's worker
// asks for them, connected with it, and ended with it. (Workers that the engine's worker starts itself
// are not always ended with it: Chromium 156 sometimes leaves both running.)

import { Connection } from './connection.js';
import { TrilobiteError, messageOf } from './errors.js';
import { START_LIMIT } from './protocol.js';

export class Crew {
  #startWorker;
  #engine;

  /**
   * @param {() => import('./connection.js').WorkerAdapter} startWorker
   * @param {Connection} engine dies with any of its threads
   */
  constructor(startWorker, engine) {
    this.#startWorker = startWorker;
    this.#engine = engine;
  }

  /** Starts threads and tells the engine's worker about those that work. @param {number} count */
  async start(count) {
    const outcomes = await Promise.allSettled(Array.from({ length: count }, () => this.#startOne()));
    const ports = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? messageOf(outcome.reason) : []));
    // If the engine's worker is no more, the load has failed already.
    await this.#engine.call('threads', { ports, failures }, { transfer: ports }).done.catch(() => {});
  }

  /** @returns {Promise<MessagePort>} the other end of what the thread listens to */
  async #startOne() {
    let isServing = false;
    const thread = new Connection(this.#startWorker(), (error) => {
      if (isServing) this.#engine.close(new TrilobiteError('WorkerCrashed', `A thread of the engine died: ${error.message}`));
    });
    this.#engine.onClose(() => thread.close(new Error('the engine was closed')));
    const { port1, port2 } = new MessageChannel();
    await thread.call('serve', { port: port2 }, { transfer: [port2], timeLimit: START_LIMIT }).done;
    isServing = true;
    return port1;
  }
}
