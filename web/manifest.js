// What a model consists of: the list of its shards, as it is stored and as it is published.
//
// A shard is a byte range of the model's file; all are `shardSize` bytes long but the last. A list that
// comes from outside is checked before anything in it is used.

import { TrilobiteError } from './errors.js';
import { isSha256, sha256 } from './hash.js';
import { version } from './version.js';

/** Bytes of a shard, if no published list says otherwise: what a broken visit loses at most, per connection. */
export const SHARD_BYTES = 2 ** 21;

/** Limits to what a list may say. */
const MIN_SHARD_BYTES = 2 ** 16;
const MAX_SHARD_BYTES = 2 ** 24;
const MAX_MODEL_BYTES = 2 ** 40;
const MAX_SHARDS = 2 ** 16;
const MAX_FILES = 1000;

const LIST_FORMAT = 'trilobite-shards';
const LIST_VERSION = 1;
/** Ending of the address of a published list. */
export const LIST_SUFFIX = '.shards.json';

/**
 * @typedef {object} Manifest a model in the store
 * @property {string} key the id, with PART_SUFFIX while it is being downloaded
 * @property {string} id
 * @property {string} url
 * @property {string} name
 * @property {number | null} size bytes of the file; null while unknown
 * @property {number} shardSize
 * @property {string | null} etag
 * @property {string | null} lastModified
 * @property {string | null} sha256 of the whole file, if it was checked
 * @property {(string | null)[]} shards SHA-256 of each, in order; null: not stored yet
 * @property {'downloading' | 'complete'} state
 * @property {number} storedAt milliseconds since 1970
 * @property {string} version of this library
 *
 * @typedef {object} ShardList what a model's publisher says
 * @property {string[]} files names beside the list; several if the GGUF is split
 * @property {number} size
 * @property {number} shardSize
 * @property {string} sha256 of the whole
 * @property {string[]} shards
 */

const PART_SUFFIX = '.part';

/** Key of the record of a model that is being downloaded. @param {string} id */
export function partKey(id) {
  return id + PART_SUFFIX;
}

/** Name of a model in a store. @param {string} url */
export async function modelId(url) {
  return (await sha256(new TextEncoder().encode(url))).slice(0, 32);
}

/** @param {string} key @returns {boolean} */
export function isKey(key) {
  return /^[0-9a-f]{32}(\.part)?$/.test(key);
}

/** @param {number} size bytes @param {number} shardSize */
export function shardCount(size, shardSize) {
  return Math.ceil(size / shardSize);
}

/** Bytes of a shard. @param {number} index @param {number} size of the file @param {number} shardSize */
export function shardLength(index, size, shardSize) {
  return Math.min(shardSize, size - index * shardSize);
}

/** Bytes that a manifest says are stored. @param {Manifest} manifest */
export function storedBytes({ shards, shardSize, size }) {
  const present = shards.filter((hash) => hash !== null).length;
  const hasLast = size !== null && shards.length === shardCount(size, shardSize) && shards.at(-1) !== null;
  return present * shardSize - (hasLast ? shards.length * shardSize - /** @type {number} */ (size) : 0);
}

/** Bytes that models take together: what several share counts once. @param {Manifest[]} manifests */
export function distinctBytes(manifests) {
  const lengths = new Map();
  for (const { shards, shardSize, size } of manifests) {
    shards.forEach((hash, index) => {
      if (hash !== null) lengths.set(hash, size === null ? shardSize : shardLength(index, size, shardSize));
    });
  }
  return [...lengths.values()].reduce((sum, length) => sum + length, 0);
}

/** @param {unknown} value @param {number} least @param {number} most @returns {value is number} */
function isInteger(value, least, most) {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** @param {unknown} value */
const isTextOrNull = (value) => value === null || typeof value === 'string';

/** @param {any} value @returns {Manifest | undefined} undefined if it is no manifest: stores can be damaged */
export function checkManifest(value) {
  const m = value ?? {};
  const isSound = typeof m.key === 'string' && isKey(m.key) && m.id === m.key.replace(PART_SUFFIX, '')
    && typeof m.url === 'string' && typeof m.name === 'string'
    && (m.size === null || isInteger(m.size, 0, MAX_MODEL_BYTES))
    && isInteger(m.shardSize, MIN_SHARD_BYTES, MAX_SHARD_BYTES)
    && isTextOrNull(m.etag) && isTextOrNull(m.lastModified)
    && (m.sha256 === null || isSha256(m.sha256))
    && Array.isArray(m.shards) && m.shards.length <= MAX_SHARDS
    && Array.from(m.shards).every((hash) => hash === null || isSha256(hash)) // from(): every() leaves out holes
    && (m.size === null || m.shards.length === shardCount(m.size, m.shardSize))
    && (m.state === 'complete'
      ? m.size !== null && !m.shards.includes(null) && m.key === m.id
      : m.state === 'downloading' && m.key !== m.id)
    && isInteger(m.storedAt, 0, Number.MAX_SAFE_INTEGER);
  return isSound ? m : undefined;
}

/**
 * The record of a download that begins.
 * @param {Pick<Manifest, 'id' | 'url' | 'name' | 'size' | 'shardSize' | 'etag' | 'lastModified'>} about
 * @returns {Manifest}
 */
export function newManifest(about) {
  const count = about.size === null ? 0 : shardCount(about.size, about.shardSize);
  return {
    ...about,
    key: partKey(about.id),
    sha256: null,
    shards: Array(count).fill(null),
    state: 'downloading',
    storedAt: Date.now(),
    version,
  };
}

/** @param {string} reason @param {unknown} [cause] */
function invalidList(reason, cause) {
  return new TrilobiteError('ManifestInvalid', `The list of the model's shards is of no use: ${reason}.`, { cause });
}

/** A name beside the list, not a path that leads elsewhere. @param {unknown} name @returns {boolean} */
function isPlainName(name) {
  return typeof name === 'string' && name.length <= 255 && !/[/\\:?#%\p{Cc}\p{Cs}]/u.test(name) && /[^.]/.test(name);
}

/**
 * Reads a published list.
 * @param {string} text @returns {ShardList} @throws {TrilobiteError} ManifestInvalid
 */
export function parseShardList(text) {
  let list;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw invalidList('it is no JSON', cause);
  }
  if (typeof list !== 'object' || list?.format !== LIST_FORMAT) throw invalidList(`it does not say "${LIST_FORMAT}"`);
  const { version: listVersion, files, size, shardSize, sha256: whole, shards } = list;
  if (listVersion !== LIST_VERSION) throw invalidList(`its version is not ${LIST_VERSION}`);
  if (!Array.isArray(files) || files.length < 1 || files.length > MAX_FILES || !files.every(isPlainName)
    || new Set(files).size !== files.length) {
    throw invalidList('files must be names of files beside it');
  }
  if (!isInteger(size, 1, MAX_MODEL_BYTES)) throw invalidList('its size is none');
  if (!isInteger(shardSize, MIN_SHARD_BYTES, MAX_SHARD_BYTES)) {
    throw invalidList(`shardSize must be ${MIN_SHARD_BYTES} to ${MAX_SHARD_BYTES}`);
  }
  if (!isSha256(whole)) throw invalidList('sha256 is none');
  if (!Array.isArray(shards) || shards.length > MAX_SHARDS || shards.length !== shardCount(size, shardSize)) {
    throw invalidList('the number of shards is not that of the size');
  }
  if (!shards.every(isSha256)) throw invalidList('a shard\'s hash is none');
  return { files, size, shardSize, sha256: whole, shards };
}

/** A list as it is published. @param {ShardList} list @returns {string} */
export function formatShardList({ files, size, shardSize, sha256: whole, shards }) {
  return `${JSON.stringify({
    format: LIST_FORMAT, version: LIST_VERSION, files, size, shardSize, sha256: whole, shards,
  }, null, 1)}\n`;
}
