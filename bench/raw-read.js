// raw-read.js - a worker that reads all stored shards, without hashing them or doing anything else.

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const result = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** Posts bytes and milliseconds; the message says how many reads run at the same time. */
onmessage = async ({ data: depth }) => {
  const database = await result(indexedDB.open('trilobite'));
  const shards = () => database.transaction('shards').objectStore('shards');
  const [manifest] = await result(database.transaction('manifests').objectStore('manifests').getAll());
  const hashes = [...manifest.shards];
  const started = performance.now();
  let bytes = 0;
  const lane = async () => {
    while (hashes.length > 0) bytes += (await result(shards().get(hashes.shift()))).byteLength;
  };
  await Promise.all(Array.from({ length: depth }, lane));
  const ms = performance.now() - started;
  database.close();
  postMessage({ bytes, ms });
};
