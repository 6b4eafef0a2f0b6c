// The contracts in a page, with the library's own modules: the global `contracts`.
import { HttpSource } from '../../web/source-http.js';
import { blobSource } from '../../web/source.js';
import { openIdbStore } from '../../web/store-idb.js';
import { idbKind } from './idb-kind.mjs';
import { FILE_BYTES, FILE_SEED, commonKinds, sourceContract } from './source-contract.mjs';
import { storeContract } from './store-contract.mjs';
import { streamContract } from './stream-contract.mjs';
import { hurry, makeBytes } from './support.mjs';

/** @type {import('../../web/store.js').Lease | undefined} */
let lease;
const { postMessage } = BroadcastChannel.prototype;

Object.assign(globalThis, {
  contracts: {
    /** @param {string} kind @param {string} name */
    async source(kind, name) {
      const end = hurry();
      const bytes = makeBytes(FILE_BYTES, FILE_SEED);
      const kinds = commonKinds(location.origin, { HttpSource, blobSource }, bytes);
      await sourceContract[name](kinds[kind], bytes).finally(end);
    },

    /** @param {string} name */
    store: async (name) => storeContract[name](await idbKind()),

    /** @param {string} name */
    async stream(name) {
      const end = hurry();
      const { open, setShard } = await idbKind();
      const openPath = () => Promise.reject(new Error('A page has no paths.'));
      await streamContract[name]({ origin: location.origin, openPath, open, setShard }).finally(end);
    },

    /** What a page does that has the right to download. */
    owner: {
      /** @param {string} id */
      async take(id) {
        lease = await (await openIdbStore()).claim(id).take();
        return lease !== undefined;
      },
      isLost: () => lease?.isLost(),
      suspend() { BroadcastChannel.prototype.postMessage = () => {}; },
      resume() { BroadcastChannel.prototype.postMessage = postMessage; },
    },
  },
});
