// IndexedDB as the contracts see it, in a page. Other tabs come from who drives the browser, which gives the
// page the functions `openOwner` and `askOwner`.
import { deleteDB, openDB } from 'idb';
import { openIdbStore } from '../../web/store-idb.js';

const DATABASE = 'trilobite';
const VERSION = 2;
const SILENCE = 60_000;

/** @template T @param {(database: import('idb').IDBPDatabase) => Promise<T>} work @returns {Promise<T>} */
async function pastTheStore(work) {
  const database = await openDB(DATABASE, VERSION);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Time goes on at once. @param {number} ms */
function jump(ms) {
  const now = performance.now.bind(performance);
  performance.now = () => now() + ms;
}

/** @returns {Promise<import('./store-contract.mjs').StoreKind>} of this page's origin, emptied */
export async function idbKind() {
  await deleteDB(DATABASE);
  const { openOwner, askOwner } = /** @type {any} */ (globalThis);
  const withHole = (/** @type {import('../../web/manifest.js').Manifest} */ sound) => {
    const shards = [...sound.shards];
    delete shards[1];
    return { ...sound, shards };
  };
  return {
    open: openIdbStore,
    shardNames: () => pastTheStore(async (database) => /** @type {string[]} */ (await database.getAllKeys('shards'))),
    async setShard(hash, bytes) {
      await pastTheStore((database) =>
        (bytes ? database.put('shards', bytes.slice().buffer, hash) : database.delete('shards', hash)));
    },
    async setRecord(key, record) {
      await pastTheStore((database) => database.put('manifests', { .../** @type {object} */ (record), key }));
    },
    async abandonShard(hash) {
      await pastTheStore((database) => database.put('shards', new ArrayBuffer(5), hash));
    },
    damagedRecords: [withHole],
    async startOwner(id) {
      const owner = await openOwner(id);
      const ask = (/** @type {string} */ what) => askOwner(owner, what);
      return {
        kill: () => ask('kill'), suspend: () => ask('suspend'), resume: () => ask('resume'), isLost: () => ask('isLost'),
      };
    },
    passSilence: async () => jump(SILENCE),
    async nextHeartbeat(id) {
      const channel = new BroadcastChannel(`trilobite:${id}`);
      await new Promise((resolve) => { channel.onmessage = resolve; });
      channel.close();
    },
  };
}
