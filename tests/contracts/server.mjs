// A web server for the contracts. What it serves is in the address:
//   /file/NAME?mode=...&size=...&seed=...               bytes of makeBytes(size, seed), served as `mode` says
//   /file/NAME.shards.json?...&shardSize=...&wrong=...  its list; wrong: what in it is
//   /log/NAME                                           what was asked for and sent of that name, as JSON
//   /replace/NAME?seed=...                              from now on it is another file
//   anything else                                       a file of the folder
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LIST_SUFFIX, formatShardList } from '../../web/manifest.js';
import { makeBytes } from './support.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
/** Bytes that are sent at once. */
const PIECE = 2 ** 16;

/**
 * @typedef {object} Exchange
 * @property {string | null} range as it was asked for
 * @property {number} sent bytes of the body
 * @property {boolean} isWhole whether the body was sent to its end
 * @property {boolean} isOpen whether the connection is still used for it
 */

/** What is known of a file. @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** @param {Uint8Array} bytes */
const tagOf = (bytes) => ({ etag: `"${hashOf(bytes.subarray(0, 1000))}"` });

/**
 * How a file is answered: the status, headers, the first byte, the end, and where the body stops early; held:
 * behind the first piece nothing comes until the other side leaves.
 * @type {Record<string, (bytes: Uint8Array, start: number, end: number) => {
 *   status: number, headers: Record<string, string | number>, start: number, end: number, cut?: number, slow?: boolean, isHeld?: boolean}>}
 */
const MODES = {
  ranges: (bytes, start, end) => part(bytes, start, end, tagOf(bytes)),
  'ranges, date': (bytes, start, end) => part(bytes, start, end, { 'last-modified': new Date(bytes[0] * 1e9).toUTCString() }),
  'ranges, no validator': (bytes, start, end) => part(bytes, start, end, {}),
  'ranges, held': (bytes, start, end) => ({ ...part(bytes, start, end, tagOf(bytes)), isHeld: true }),
  'no ranges, held': (bytes) => ({ ...whole(bytes, { 'content-length': bytes.length }), isHeld: true }),
  'ranges, slow': (bytes, start, end) => ({ ...part(bytes, start, end, tagOf(bytes)), slow: true }),
  'ranges, hash': (bytes, start, end) => part(bytes, start, end, { 'x-linked-etag': `"${hashOf(bytes)}"` }),
  'ranges, wrong hash': (bytes, start, end) => part(bytes, start, end, { 'x-linked-etag': `"${hashOf(bytes.subarray(1))}"` }),
  'no ranges': (bytes) => whole(bytes, { 'content-length': bytes.length, ...tagOf(bytes) }),
  'no ranges, no size': (bytes) => whole(bytes, tagOf(bytes)),
  'ranges, shorter': (bytes, start, end) => ({ ...part(bytes, start, end, tagOf(bytes)), cut: bytes.length - 1000 }),
  'no ranges, shorter': (bytes) => ({ ...whole(bytes, { 'content-length': bytes.length }), cut: bytes.length - 1000 }),
};

/** @param {Uint8Array} bytes @param {Record<string, string | number>} headers */
function whole(bytes, headers) {
  return { status: 200, headers, start: 0, end: bytes.length };
}

/** @param {Uint8Array} bytes @param {number} start @param {number} end @param {Record<string, string>} about */
function part({ length: size }, start, end, about) {
  if (start >= size) return { status: 416, headers: { 'content-range': `bytes */${size}` }, start: 0, end: 0 };
  const last = Math.min(end, size);
  return {
    status: 206,
    headers: { 'content-range': `bytes ${start}-${last - 1}/${size}`, 'content-length': last - start, ...about },
    start,
    end: last,
  };
}

/**
 * @param {string} path of the list @param {Uint8Array} bytes @param {number} shardSize @param {string | undefined} wrong
 * @returns {string}
 */
function listOf(path, bytes, shardSize, wrong) {
  const shards = Array.from({ length: Math.ceil(bytes.length / shardSize) }, (_, i) =>
    hashOf(bytes.subarray(i * shardSize, (i + 1) * shardSize)));
  if (wrong === 'shard') [shards[0], shards[2]] = [shards[2], shards[0]];
  return formatShardList({
    files: [basename(path, LIST_SUFFIX)],
    size: wrong === 'size' ? bytes.length + 1 : bytes.length,
    shardSize,
    sha256: hashOf(wrong === 'sha256' ? bytes.subarray(1) : bytes),
    shards: wrong === 'list' ? [] : shards,
  });
}

/** @param {string} [folder] with a page @returns {Promise<{url: string, close: () => Promise<void>}>} */
export async function startContractServer(folder) {
  /** @type {Map<string, Exchange[]>} */
  const logs = new Map();
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  /** Seeds of other files in place of the first. @type {Map<string, string>} */
  const replaced = new Map();

  /** @param {URL} address @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function sendFile(address, request, response) {
    const { mode = 'ranges', size, seed, shardSize, wrong } = Object.fromEntries(address.searchParams);
    const path = address.pathname.replace(LIST_SUFFIX, '');
    const key = `${size} ${replaced.get(path) ?? seed}`;
    const bytes = files.get(key) ?? makeBytes(Number(size), Number(replaced.get(path) ?? seed));
    files.set(key, bytes);
    if (path !== address.pathname) {
      response.end(listOf(address.pathname, bytes, Number(shardSize), wrong));
      return;
    }
    const range = request.headers.range ?? null;
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? 'bytes=0-') ?? [];
    const answer = MODES[mode](bytes, Number(from), to ? Number(to) + 1 : bytes.length);
    const exchange = { range, sent: 0, isWhole: false, isOpen: true };
    const log = logs.get(address.pathname) ?? [];
    logs.set(address.pathname, log);
    log.push(exchange);
    response.on('close', () => { exchange.isOpen = false; });
    response.writeHead(answer.status, answer.headers);
    const stop = Math.min(answer.end, Math.max(answer.cut ?? Infinity, answer.start));
    async function* pieces() {
      for (let at = answer.start; at < stop; at += PIECE) {
        const piece = bytes.subarray(at, Math.min(at + PIECE, stop));
        exchange.sent += piece.length;
        yield piece;
        if (answer.isHeld && stop > at + PIECE) await once(response, 'close');
        if (answer.slow) await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
      if (stop < answer.end) throw new Error('cut');
    }
    // It fails if the other side leaves, too.
    await pipeline(pieces, response).then(() => { exchange.isWhole = true; }, () => {});
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const address = new URL(request.url ?? '', 'http://host');
    const [, verb, name] = /^\/(log|replace)(\/.*)$/.exec(address.pathname) ?? [];
    if (verb === 'log') response.end(JSON.stringify(logs.get(`/file${name}`) ?? []));
    else if (verb === 'replace') {
      replaced.set(`/file${name}`, String(address.searchParams.get('seed')));
      response.end();
    }
    else if (address.pathname.startsWith('/file/')) await sendFile(address, request, response);
    else {
      const body = await readFile(join(folder ?? '', address.pathname));
      response.writeHead(200, { 'content-type': TYPES[extname(address.pathname)] ?? 'application/octet-stream' }).end(body);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(404);
      response.end();
    });
  });
  server.keepAliveTimeout = 0; // a machine that is busy may use a connection again only much later
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
