// The contracts in a page, with the library's own modules: the global `contracts`.
import { UrlModel } from '../../web/url-model.js';
import { HttpSource } from '../../web/source-http.js';
import { blobSource } from '../../web/source.js';
import { openIdbStore } from '../../web/store-idb.js';
import { FILE_BYTES, FILE_SEED, commonKinds, sourceContract } from './source-contract.mjs';
import { hurry, makeBytes } from './support.mjs';

Object.assign(globalThis, {
  contracts: {
    openIdbStore,
    UrlModel,
    /** @param {string} kind @param {string} name */
    async source(kind, name) {
      const end = hurry();
      const bytes = makeBytes(FILE_BYTES, FILE_SEED);
      const kinds = commonKinds(location.origin, { HttpSource, blobSource }, bytes);
      await sourceContract[name](kinds[kind], bytes).finally(end);
    },
  },
});
