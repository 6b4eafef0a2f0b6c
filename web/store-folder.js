// The model store of Node: a folder with shards/<sha256> and models/<id>.json. A file appears under its
// name only when it is whole: written beside, flushed, then renamed.

import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { TrilobiteError } from './errors.js';
import { unsharedShards } from './store.js';

/** @typedef {import('./store.js').Manifest} Manifest */

/** Where the system keeps a user's files that can be fetched again. */
function defaultFolder() {
  const { env, platform } = process;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'trilobite');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'trilobite');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trilobite');
}

/**
 * What a file operation gives; undefined if there is no such file.
 * @template T @param {Promise<T>} promise @returns {Promise<T | undefined>}
 */
async function ifPresent(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {string} path @param {string | Uint8Array} content */
async function writeWhole(path, content) {
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** @param {string} text @returns {Manifest | undefined} undefined if it is damaged */
function parseManifest(text) {
  try {
    const manifest = JSON.parse(text);
    const isManifest = Array.isArray(manifest?.sha256)
      && manifest.sha256.every((/** @type {unknown} */ hash) => /^[0-9a-f]{64}$/.test(String(hash)));
    return isManifest ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} [folder] @returns {Promise<import('./store.js').Store>} */
export async function openFolderStore(folder = defaultFolder()) {
  const shards = join(folder, 'shards');
  const models = join(folder, 'models');
  await mkdir(shards, { recursive: true });
  await mkdir(models, { recursive: true });
  const manifestPath = (/** @type {string} */ id) => join(models, `${id}.json`);
  const isId = (/** @type {string} */ id) => /^[0-9a-f]{32}$/.test(id);

  /** @param {string} id */
  async function find(id) {
    const text = isId(id) ? await ifPresent(readFile(manifestPath(id), 'utf8')) : undefined;
    return text === undefined ? undefined : parseManifest(text);
  }

  async function list() {
    const files = (await readdir(models)).filter((name) => name.endsWith('.json'));
    const manifests = await Promise.all(files.map((name) => find(name.slice(0, -'.json'.length))));
    return manifests.filter((manifest) => manifest !== undefined);
  }

  return {
    list,
    find,

    async putShard(hash, bytes, manifest) {
      await writeWhole(join(shards, hash), bytes);
      await writeWhole(manifestPath(manifest.id), JSON.stringify(manifest));
    },

    getShard: (hash) => ifPresent(readFile(join(shards, hash))),

    async complete(manifest) {
      for (const hash of manifest.sha256) {
        if (!await ifPresent(stat(join(shards, hash)))) {
          throw new TrilobiteError('StorageUnavailable', 'A stored part of the model has disappeared.');
        }
      }
      await writeWhole(manifestPath(manifest.id), JSON.stringify(manifest));
    },

    async remove(id) {
      const removed = await find(id);
      if (!removed) return false;
      await rm(manifestPath(id), { force: true });
      const others = (await list()).filter((manifest) => manifest.id !== id);
      for (const hash of unsharedShards(removed, others)) await rm(join(shards, hash), { force: true });
      return true;
    },

    close() {},
  };
}
