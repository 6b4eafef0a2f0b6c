// The account of a model that is downloaded in several goes: what was stored, what was fetched, what was
// fetched in vain.
import { wrongRecords } from './storage-site.mjs';

/** Shards that may be on their way when a download ends: three lanes, each with a run of four. */
export const IN_FLIGHT = 12;

export class Account {
  #site;
  #host;
  #truth;
  #acknowledged = new Set();
  /** Shards that were there when this go began. */
  #there = new Set();
  /** Number of the model: those before it were deleted. */
  generation = 0;
  fetched = 0;
  /** Bytes that were fetched though their shard was stored. */
  refetched = 0;
  /** Bytes of one go that did not become a stored shard, at most. */
  mostLost = 0;

  /** @param {any} site @param {string} host @param {string} file */
  constructor(site, host, file) {
    this.#site = site;
    this.#host = host;
    this.#truth = site.truths[file];
    site.events.on(host, (message) => {
      if (message.kind === 'stored' && Number(message.generation) === this.generation) this.#acknowledged.add(message.key);
    });
  }

  /** A go begins with these records. @param {any} records @returns {string[]} what is wrong with them */
  begin(records) {
    this.#there = new Set(records.shards.map(({ key }) => key));
    return wrongRecords(records, [this.#truth], this.#acknowledged);
  }

  /** What was stored may be deleted from now on. */
  beginDeleting() {
    this.generation += 1;
    this.#acknowledged.clear();
    this.#there.clear();
  }

  /** A go ended. @returns {string[]} what is wrong with what it fetched */
  settle() {
    let lost = 0;
    let refetched = 0;
    const { shards, shardSize } = this.#truth;
    for (const { start, sent } of this.#site.ledger(this.#host)) {
      this.fetched += sent;
      for (let at = start; at < start + sent;) {
        const index = Math.floor(at / shardSize);
        const end = Math.min((index + 1) * shardSize, start + sent);
        if (this.#there.has(shards[index])) refetched += end - at;
        else if (!this.#acknowledged.has(shards[index])) lost += end - at;
        at = end;
      }
    }
    this.#site.forget(this.#host);
    this.refetched += refetched;
    this.mostLost = Math.max(this.mostLost, lost);
    const wrong = [];
    if (refetched > 0) wrong.push(`${refetched} bytes of stored shards were fetched again`);
    if (lost > IN_FLIGHT * shardSize) wrong.push(`${lost} bytes were on their way`);
    return wrong;
  }
}
