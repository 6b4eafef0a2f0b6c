// The model store of Node: a folder with shards/<sha256>, models/<key>.json and locks/<id>. A file appears
// under its name only when it is whole: written beside, flushed, then renamed, and the folder flushed.
//
// A record is the manifest, in one line, and behind it a line for each shard that has been stored since.
// Lines are only appended, so that several writers lose nothing, and none brings a record back that has
// been removed.

import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { threadId, workerData } from 'node:worker_threads';
import { checkManifest, isKey, partKey } from './manifest.js';
import { pause } from './retry.js';
import { HEARTBEAT, SILENCE_LIMIT, completed, lost, noteShard, unsharedShards } from './store.js';

/** @typedef {import('./manifest.js').Manifest} Manifest */

/** Milliseconds behind which a file that no record names was left behind by a process that died. */
const LEFTOVER_AGE = 3_600_000;
/** Milliseconds between a look at a lock and its removal, at most. */
const TAKEOVER_PAUSE = 100;

/** Where the system keeps a user's files that can be fetched again. */
function defaultFolder() {
  const { env, platform } = process;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'trilobite');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'trilobite');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trilobite');
}

/** @param {unknown} error @param {string} code */
const hasCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;

/**
 * What a file operation gives; undefined if there is no such file.
 * @template T @param {Promise<T>} promise @returns {Promise<T | undefined>}
 */
async function ifPresent(promise) {
  try {
    return await promise;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const temporaryName = (/** @type {string} */ path) => `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;

/** Makes renames in a folder last. @param {string} folder */
async function flushFolder(folder) {
  if (process.platform === 'win32') return; // has no such thing
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @param {string} folder @param {string} name @param {string | Uint8Array} content */
async function writeWhole(folder, name, content) {
  const path = join(folder, name);
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** A record's line for a shard. @param {number} index @param {string} hash */
const shardLine = (index, hash) => `\n${index} ${hash}`;

/** @param {string} text of a record @returns {Manifest | undefined} */
function parseRecord(text) {
  const [first, ...lines] = text.split('\n');
  try {
    const manifest = JSON.parse(first);
    for (const line of lines) {
      const [, index, hash] = /^(\d{1,5}) ([0-9a-f]{64})$/.exec(line) ?? [];
      if (hash) noteShard(manifest, Number(index), hash); // otherwise it was not written to its end
    }
    return checkManifest(manifest);
  } catch {
    return undefined;
  }
}

/** @param {string} path of a file that is there @param {string} text */
async function append(path, text) {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @param {number} pid @param {number} thread @returns {boolean} whether there is no such thread any more */
function hasEnded(pid, thread) {
  if (!(pid > 0)) return false;
  if (pid === process.pid) {
    /** @type {Int32Array | undefined} */
    const threads = workerData?.endedThreads;
    return thread > 0 && threads !== undefined && Atomics.load(threads, thread % threads.length) === thread;
  }
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/** @param {string} path of a lock @returns {Promise<number>} milliseconds since its owner's last sign of life */
async function silenceOf(path) {
  const [about, text] = await Promise.all([ifPresent(stat(path)), ifPresent(readFile(path, 'utf8'))]);
  if (!about || text === undefined) return 0; // released just now
  const [pid, thread] = text.split(' ').map(Number);
  return hasEnded(pid, thread) ? Infinity : Math.max(Date.now() - about.mtimeMs, 0);
}

/** @param {string} path @returns {Promise<import('./store.js').Lease | undefined>} */
async function takeLock(path) {
  const token = `${process.pid} ${threadId} ${Math.random().toString(36).slice(2)}`;
  const isTakeover = await silenceOf(path) > SILENCE_LIMIT;
  if (isTakeover) await rm(path, { force: true });
  try {
    const file = await open(path, 'wx');
    await file.writeFile(token).finally(() => file.close());
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return undefined;
    throw error;
  }
  const isOwn = async () => await ifPresent(readFile(path, 'utf8')) === token;
  if (isTakeover) {
    // Another that found the old lock may have removed this one instead.
    await pause(TAKEOVER_PAUSE);
    if (!await isOwn()) return undefined;
  }
  let isLost = false;
  const timer = setInterval(async () => {
    try {
      isLost ||= !await isOwn();
      if (!isLost) await utimes(path, new Date(), new Date());
    } catch {
      isLost = true;
    }
  }, HEARTBEAT);
  timer.unref();
  return {
    isLost: () => isLost,
    async release() {
      clearInterval(timer);
      if (await isOwn().catch(() => false)) await rm(path, { force: true }).catch(() => {});
    },
  };
}

/** @param {string} [folder] @returns {Promise<import('./store.js').Store>} */
export async function openFolderStore(folder = defaultFolder()) {
  const shards = join(folder, 'shards');
  const models = join(folder, 'models');
  const locks = join(folder, 'locks');
  await Promise.all([shards, models, locks].map((path) => mkdir(path, { recursive: true })));
  const fileOf = (/** @type {string} */ key) => `${key}.json`;

  /** @param {string} key */
  async function find(key) {
    const text = isKey(key) ? await ifPresent(readFile(join(models, fileOf(key)), 'utf8')) : undefined;
    const manifest = text === undefined ? undefined : parseRecord(text);
    return manifest?.key === key ? manifest : undefined;
  }

  /** @param {Manifest} manifest */
  const write = (manifest) => writeWhole(models, fileOf(manifest.key), JSON.stringify(manifest));

  async function list() {
    const names = (await readdir(models)).filter((name) => name.endsWith('.json'));
    const manifests = await Promise.all(names.map((name) => find(name.slice(0, -'.json'.length))));
    return manifests.filter((manifest) => manifest !== undefined);
  }

  /** Removes what processes that died have left. @param {Manifest[]} manifests */
  async function sweep(manifests) {
    const named = new Set(manifests.flatMap((manifest) => manifest.shards));
    const paths = (await readdir(shards)).filter((name) => !named.has(name)).map((name) => join(shards, name));
    const temporary = (await readdir(models)).filter((name) => name.endsWith('.tmp')).map((name) => join(models, name));
    for (const path of [...paths, ...temporary]) {
      const about = await ifPresent(stat(path));
      if (about && Date.now() - about.mtimeMs > LEFTOVER_AGE) await rm(path, { force: true });
    }
  }

  /** @param {string[]} keys @returns {Promise<boolean>} whether there was one */
  async function removeRecords(keys) {
    const all = await list();
    const removed = all.filter(({ key }) => keys.includes(key));
    const others = all.filter(({ key }) => !keys.includes(key));
    for (const { key } of removed) await rm(join(models, fileOf(key)), { force: true });
    for (const hash of unsharedShards(removed, others)) await rm(join(shards, hash), { force: true });
    await sweep(others);
    return removed.length > 0;
  }

  return {
    list,
    find,

    async begin(manifest) {
      await removeRecords([manifest.key]);
      await write(manifest);
    },

    async putShard(key, index, hash, bytes) {
      const manifest = await find(key);
      if (!manifest) throw lost();
      await writeWhole(shards, hash, bytes);
      if (manifest.shards[index] === hash) return;
      await append(join(models, fileOf(key)), shardLine(index, hash)).catch((error) => {
        throw hasCode(error, 'ENOENT') ? lost() : error;
      });
    },

    getShards: (hashes) => Promise.all(hashes.map((hash) => ifPresent(readFile(join(shards, hash))))),

    async complete(id, about) {
      const part = await find(partKey(id));
      const present = new Set(await readdir(shards));
      if (!part?.shards.every((hash) => hash !== null && present.has(hash))) throw lost();
      const [all, manifest] = [await list(), completed(part, about)];
      await write(manifest);
      await rm(join(models, fileOf(part.key)), { force: true });
      const others = all.filter(({ key }) => key !== id && key !== part.key);
      for (const hash of unsharedShards(all.filter(({ key }) => key === id), [manifest, ...others])) {
        await rm(join(shards, hash), { force: true });
      }
    },

    discard: async (id) => { await removeRecords([partKey(id)]); },
    remove: (id) => removeRecords([id, partKey(id)]),
    claim: (id) => ({ take: () => takeLock(join(locks, id)), close() {} }),
    close() {},
  };
}
