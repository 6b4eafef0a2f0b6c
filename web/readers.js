// Reads and hashes stored shards in several workers: the engine's own and its threads, which have nothing
// else to do while a model loads. In Chromium one worker spends as long on the way out of IndexedDB and on
// the copy for the hash as the engine does on everything else.

import { readShards } from './store.js';

/**
 * @typedef {import('./store.js').Store} Store
 * @typedef {import('./store.js').ShardReads} ShardReads
 * @typedef {(store: Store, hashes: string[]) => Promise<ShardReads>} Read
 */

export class ShardReaders {
  #crew;
  #cache;
  /** With the number of reads that each has to do; the engine's worker is the first. @type {{read: Read, busy: number}[]} */
  #readers;

  /** @param {import('./connection.js').Connection[]} crew @param {boolean | {dir?: string}} cache where the threads find the store */
  constructor(crew, cache) {
    this.#crew = crew;
    this.#cache = cache;
    this.#readers = [{ read: readShards, busy: 0 }];
    for (const thread of crew) {
      this.#readers.push({
        // What a thread cannot do is done here.
        read: (store, hashes) => thread.call('read', { cache: this.#cache, hashes }).done
          .catch(() => readShards(store, hashes)),
        busy: 0,
      });
    }
  }

  /** @type {Read} */
  async read(store, hashes) {
    // The engine's worker comes last of those that have equally much to do.
    const reader = this.#readers.reduce((best, other) => (other.busy <= best.busy ? other : best));
    reader.busy += 1;
    try {
      return await reader.read(store, hashes);
    } finally {
      reader.busy -= 1;
    }
  }

  close() {
    for (const thread of this.#crew) thread.call('endReading', {}).done.catch(() => {});
  }
}
