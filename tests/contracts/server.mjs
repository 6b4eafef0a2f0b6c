// A web server for the contracts. What it serves is in the address:
//   /file/NAME?mode=...&size=...&seed=...   bytes of makeBytes(size, seed), served as `mode` says
//   /log/NAME                               what was asked for and sent of that name, as JSON
//   anything else                           a file of the folder
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
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

/**
 * How a file is answered: the status, headers, the first byte, the end, and where the body stops early.
 * @type {Record<string, (size: number, start: number, end: number) => {
 *   status: number, headers: Record<string, string | number>, start: number, end: number, cut?: number, slow?: boolean}>}
 */
const MODES = {
  ranges: (size, start, end) => part(size, start, end, { etag: `"${size}"` }),
  'ranges, no validator': (size, start, end) => part(size, start, end, {}),
  'ranges, slow': (size, start, end) => ({ ...part(size, start, end, { etag: `"${size}"` }), slow: true }),
  'no ranges': (size) => ({ status: 200, headers: { 'content-length': size, etag: `"${size}"` }, start: 0, end: size }),
  'no ranges, no size': (size) => ({ status: 200, headers: { etag: `"${size}"` }, start: 0, end: size }),
  'ranges, shorter': (size, start, end) => ({ ...part(size, start, end, {}), cut: size - 1000 }),
  'no ranges, shorter': (size) => ({ status: 200, headers: { 'content-length': size }, start: 0, end: size, cut: size - 1000 }),
};

/** @param {number} size @param {number} start @param {number} end @param {Record<string, string>} about */
function part(size, start, end, about) {
  if (start >= size) return { status: 416, headers: { 'content-range': `bytes */${size}` }, start: 0, end: 0 };
  const last = Math.min(end, size);
  return {
    status: 206,
    headers: { 'content-range': `bytes ${start}-${last - 1}/${size}`, 'content-length': last - start, ...about },
    start,
    end: last,
  };
}

/** @param {string} [folder] with a page @returns {Promise<{url: string, close: () => Promise<void>}>} */
export async function startContractServer(folder) {
  /** @type {Map<string, Exchange[]>} */
  const logs = new Map();
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();

  /** @param {URL} address @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function sendFile(address, request, response) {
    const { mode = 'ranges', size, seed } = Object.fromEntries(address.searchParams);
    const key = `${size} ${seed}`;
    const bytes = files.get(key) ?? makeBytes(Number(size), Number(seed));
    files.set(key, bytes);
    const range = request.headers.range ?? null;
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? 'bytes=0-') ?? [];
    const answer = MODES[mode](bytes.length, Number(from), to ? Number(to) + 1 : bytes.length);
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
    const log = /^\/log(\/.*)$/.exec(address.pathname);
    if (log) response.end(JSON.stringify(logs.get(`/file${log[1]}`) ?? []));
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
