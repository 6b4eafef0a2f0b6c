#!/usr/bin/env node
// A static file server for the demo and the tests: right MIME types, cross-origin isolation,
// byte ranges with validators. Usage: node tools/serve.mjs [folder] [--port N] [--host ADDRESS]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gguf': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

// With these two a page may use SharedArrayBuffer.
const ISOLATION_HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * The one range of a Range header, or what to answer instead.
 * @param {string | undefined} header
 * @param {number} size of the file
 * @returns {{start: number, end: number} | 'whole' | 'unsatisfiable'} end is exclusive
 */
export function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  // No header, another unit, several ranges: the standard lets a server send everything.
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const [first, last] = [match[1], match[2]].map((digits) => (digits === '' ? undefined : Number(digits)));
  if (first === undefined) {
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size } : 'unsatisfiable';
  }
  if (last !== undefined && last < first) return 'whole';
  if (first >= size) return 'unsatisfiable';
  return { start: first, end: Math.min(last ?? size - 1, size - 1) + 1 };
}

/**
 * The file behind a request's path, its folder's index.html for a folder.
 * @param {string} root @param {string} pathname
 * @returns {Promise<{path: string, size: number, etag: string, modified: Date} | undefined>}
 */
async function findFile(root, pathname) {
  let path = resolve(join(root, pathname));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  try {
    let info = await stat(path);
    if (info.isDirectory()) {
      path = join(path, 'index.html');
      info = await stat(path);
    }
    if (!info.isFile()) return undefined;
    const etag = `"${info.size.toString(16)}-${Math.trunc(info.mtimeMs).toString(16)}"`;
    return { path, size: info.size, etag, modified: info.mtime };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  /** @param {number} status @param {Record<string, string | number>} [headers] */
  const end = (status, headers = {}) => response.writeHead(status, { ...ISOLATION_HEADERS, ...headers }).end();

  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' });
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return end(400);
  }
  if (pathname.includes('\0')) return end(400);
  const file = await findFile(root, pathname);
  if (!file) return end(404);

  const headers = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'Content-Type': MIME_TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    ETag: file.etag,
    'Last-Modified': file.modified.toUTCString(),
  };
  if (request.headers['if-none-match'] === file.etag) return end(304, headers);

  const condition = request.headers['if-range'];
  const conditionHolds = condition === undefined || condition === file.etag;
  const range = conditionHolds ? parseRange(request.headers.range, file.size) : 'whole';
  if (range === 'unsatisfiable') return end(416, { 'Content-Range': `bytes */${file.size}` });

  const { start, end: stop } = range === 'whole' ? { start: 0, end: file.size } : range;
  response.writeHead(range === 'whole' ? 200 : 206, {
    ...ISOLATION_HEADERS,
    ...headers,
    'Content-Length': stop - start,
    ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${start}-${stop - 1}/${file.size}` }),
  });
  if (request.method === 'HEAD' || start === stop) return response.end();
  await pipeline(createReadStream(file.path, { start, end: stop - 1 }), response);
}

/**
 * Serves a folder until closed.
 * @param {{root: string, port?: number, host?: string}} options port: the preferred one; a free one is
 *   taken if it is in use, or if it is 0
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({ root, port = 0, host = '127.0.0.1' }) {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy()); // the client left, or the disk failed
  });
  await listen(server, port, host).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0, host);
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    port: address.port,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done(undefined);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const { url } = await serve({ root: positionals[0] ?? '.', port: Number(values.port), host: values.host });
  console.log(`Serving ${positionals[0] ?? '.'} at ${url} (Ctrl+C ends it)`);
}
