// From what a caller asks for to the stream of bytes that the engine is fed with.

import { TrilobiteError } from './errors.js';
import { PlainModel } from './loader.js';
import { LIST_SUFFIX, parseShardList } from './manifest.js';
import { HttpSource } from './source-http.js';
import { partNames, splitSource } from './source-split.js';
import { blobSource } from './source.js';
import { UrlModel } from './url-model.js';

/** Bytes of the longest list of shards: one for the most that there can be. */
const MAX_LIST_BYTES = 2 ** 23;

/**
 * @typedef {import('./loader.js').ModelStream} ModelStream
 * @typedef {import('./source.js').Source} Source
 *
 * @typedef {object} StreamOptions
 * @property {import('./store.js').Store | undefined} store for models from the network
 * @property {boolean} keep whether a download is stored
 * @property {string | undefined} sha256 of the whole file, that is expected
 * @property {(path: string) => Promise<Source>} openPath
 * @property {(count: number) => import('./split.js').Split} newSplit
 * @property {import('./url-model.js').UrlModelOptions['readShards']} readShards
 * @property {(warning: TrilobiteError) => void} warn
 */

/** @param {string} url */
export function isHttp(url) {
  return /^https?:/.test(url);
}

/** @param {URL} url */
function nameOf(url) {
  const segment = url.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A data: or blob: address. @param {string} url @returns {Promise<Source>} */
async function openLocalUrl(url) {
  try {
    return blobSource(await (await fetch(url)).blob());
  } catch (cause) {
    throw new TrilobiteError('InvalidInput', `${url.slice(0, 100)} cannot be read.`, { cause });
  }
}

/** @param {string} url of a published list */
async function fetchList(url) {
  const source = await HttpSource.open(url);
  try {
    const chunks = [];
    let length = 0;
    for await (const bytes of source.read(0, source.size)) {
      chunks.push(bytes);
      length += bytes.length;
      if (length > MAX_LIST_BYTES) throw new TrilobiteError('ManifestInvalid', `${url} is too long for a list of shards.`);
    }
    return parseShardList(await new Blob(/** @type {BlobPart[]} */ (chunks)).text());
  } finally {
    source.close();
  }
}

/**
 * @param {string} url http or https @param {StreamOptions} options
 * @returns {Promise<(fresh: boolean) => ModelStream>}
 */
async function urlStreams(url, { store, keep, sha256, newSplit, readShards, warn }) {
  const address = new URL(url);
  address.hash = '';
  const list = address.pathname.endsWith(LIST_SUFFIX) ? await fetchList(address.href) : undefined;
  const paths = list ? list.files.map(encodeURIComponent) : partNames(address.pathname);
  const urls = paths.map((path) => {
    const part = new URL(path, address);
    part.search = address.search;
    return part.href;
  });
  const openSource = (/** @type {number} */ start, /** @type {number | null} */ end) => (urls.length === 1
    ? HttpSource.open(urls[0], start, end) : splitSource(urls, HttpSource.open, newSplit));
  if (!keep) return () => new PlainModel('download', () => openSource(0, null), sha256 ?? list?.sha256);
  const name = list ? list.files[0] : nameOf(address);
  return (fresh) => new UrlModel({ url: address.href, name, sha256, list, store, fresh, openSource, readShards, warn });
}

/**
 * @param {import('./source.js').SourceSpec} spec @param {StreamOptions} options
 * @returns {Promise<(fresh: boolean) => ModelStream>} makes a stream for each try to load it
 */
export async function openStreams(spec, options) {
  if (spec.kind === 'url' && isHttp(spec.url)) return urlStreams(spec.url, options);
  const open = () => {
    if (spec.kind === 'blob') return Promise.resolve(blobSource(spec.blob));
    if (spec.kind === 'url') return openLocalUrl(spec.url);
    const paths = partNames(spec.path);
    return paths.length === 1 ? options.openPath(spec.path) : splitSource(paths, options.openPath, options.newSplit);
  };
  return () => new PlainModel('load', open, options.sha256);
}
