// An HTTP/1.1 server on raw sockets, for tests: right by default, wrong as it is told.
//
// It serves files like a good static host: byte ranges, validators, CORS, kept-alive connections. What
// goes wrong is data: a Fault states how one answer differs from the right one. Its fields belong to three
// layers and combine: what is answered, what the headers claim, and how the bytes leave. A fault that
// makes the framing a lie ends the connection after it, as a client could not find the next answer.
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseRange } from '../../tools/serve.mjs';

/**
 * @typedef {{start: number, end: number}} Part of a file; end is exclusive
 *
 * @typedef {object} ServedFile
 * @property {number} size
 * @property {(part: Part) => Promise<Uint8Array>} read
 * @property {Headers} headers of every answer with its bytes: validators, type
 * @property {() => Promise<void>} close
 *
 * @typedef {Record<string, string | string[]>} Headers names in lower case; a list is sent as several lines
 *
 * @typedef {object} Exchange a request and how far its answer has come
 * @property {string} method
 * @property {string} path without the query
 * @property {URLSearchParams} query
 * @property {number} n how many requests of this method this path had before
 * @property {Record<string, string>} headers of the request
 * @property {string | undefined} range as it was asked for
 * @property {Part | undefined} part that was asked for, if that is one part of the file
 * @property {number} at when it came, by performance.now()
 * @property {number} status 0 until it is answered
 * @property {number} sent bytes of the body as they lie on the wire, without chunk frames
 * @property {boolean} isOpen whether more could be sent: not finished, and the client still there
 *
 * @typedef {object} Fault What is left out is right.
 *
 *   What is answered:
 * @property {'silence' | 'close' | 'reset'} [noAnswer] not even a status line; the connection stays or ends
 * @property {number} [status] with an empty body, unless there is one
 * @property {Uint8Array | string} [body] instead of the file's bytes
 * @property {boolean} [ignoreRange] the whole file with status 200
 * @property {(asked: Part) => Part} [part] this part instead, and its place in Content-Range
 * @property {number} [shift] bytes from so much further on, under the headers of the right ones
 * @property {number} [pad] so many bytes of 0x55 behind the right ones
 * @property {'gzip' | 'br'} [encoding] compressed, and Content-Encoding says so
 *
 *   What the headers claim:
 * @property {'length' | 'chunked' | 'close'} [framing] how the end of the body is told; default: by its length
 * @property {Record<string, string | string[] | null | ((right: string) => string)>} [headers] instead of the
 *   right ones; null: without
 * @property {'none' | 'hidden' | 'no-preflight'} [cors] other sites: may not read; may not read the headers;
 *   may not ask in advance
 *
 *   How the bytes leave:
 * @property {number | ((length: number) => number)} [cutAt] the connection ends after so many bytes of the body
 * @property {boolean} [reset] it ends with RST: bytes that the client has not read yet may be lost
 * @property {number | ((length: number) => number)} [stallAt] no byte follows after so many
 * @property {number | ((sent: number) => number)} [bytesPerSecond]
 * @property {boolean} [endless] the last bytes repeat for ever
 *
 * @typedef {Fault | Fault[] | ((exchange: Exchange) => Fault | undefined)} Faults
 *   of a path: for every request; for one request each, then right; as the function decides
 */

const PIECE = 65536;
/** Seconds that one piece takes when the speed is limited. */
const TICK = 0.05;

/** The headers that pages of other sites may read. */
const EXPOSED = 'content-length, content-range, etag, last-modified, retry-after, x-linked-etag';

/** @type {Record<number, string>} */
const REASONS = {
  200: 'OK', 204: 'No Content', 206: 'Partial Content', 302: 'Found', 404: 'Not Found', 416: 'Range Not Satisfiable',
};

// Quickly: a server for one test must not hold up those beside it.
const ENCODERS = {
  gzip: (/** @type {Uint8Array} */ bytes) => gzipSync(bytes, { level: 1 }),
  br: (/** @type {Uint8Array} */ bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

/** An answer that sends the client elsewhere. @param {string} location @param {number} [status] @returns {Fault} */
export const redirect = (location, status = 302) => ({ status, headers: { location } });

/** @param {Uint8Array | string} content bytes, or the path of a file @param {Headers} headers @returns {Promise<ServedFile>} */
async function openContent(content, headers) {
  if (typeof content !== 'string') {
    const bytes = content;
    return { size: bytes.length, read: async ({ start, end }) => bytes.subarray(start, end), headers, close: async () => {} };
  }
  const file = await open(content);
  const { size } = await file.stat();
  async function read(/** @type {Part} */ { start, end }) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  }
  return { size, read, headers, close: () => file.close() };
}

/** What the next piece must wait for, so that no more than a number of bytes leaves per second. */
class Pacer {
  #freeAt = 0;

  /** @param {number} bytes @param {number} bytesPerSecond */
  async wait(bytes, bytesPerSecond) {
    if (bytesPerSecond === Infinity) return;
    const start = Math.max(performance.now(), this.#freeAt);
    this.#freeAt = start + (1000 * bytes) / bytesPerSecond;
    await sleep(Math.max(0, this.#freeAt - performance.now()));
  }
}

/** The request at the start of a buffer, and how long it is. @param {Buffer} buffer */
function parseRequest(buffer) {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line, ...fields] = buffer.toString('latin1', 0, end).split('\r\n');
  const [method, target = '', version = ''] = line.split(' ');
  const headers = Object.fromEntries(fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
  }));
  return { method, target, isHttp: version.startsWith('HTTP/1.'), headers, length: end + 4 };
}

/** @param {Record<string, string>} headers of the request @param {Fault['cors']} cors @returns {Headers} */
function corsHeaders(headers, cors) {
  if (!headers.origin || cors === 'none') return {};
  return { 'access-control-allow-origin': '*', ...(cors !== 'hidden' && { 'access-control-expose-headers': EXPOSED }) };
}

/** @param {Fault['cors']} cors @returns {Headers} */
function preflightHeaders(cors) {
  if (cors === 'none' || cors === 'no-preflight') return {};
  return { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' };
}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Headers} headers
 * @property {AsyncIterable<Uint8Array>} body
 * @property {number} length of the body, as it lies on the wire
 */

/** @param {Uint8Array} bytes */
async function* piecesOf(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** @param {ServedFile} file @param {Part} part */
async function* filePieces(file, { start, end }) {
  for (let at = start; at < end; at += PIECE) yield file.read({ start: at, end: Math.min(at + PIECE, end) });
}

/** @param {AsyncIterable<Uint8Array>} pieces */
async function collect(pieces) {
  const all = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** What is right for this request, but for the fault's first layer. @param {ServedFile | undefined} file
 * @param {Exchange} exchange @param {Fault} fault @returns {Promise<Answer>} */
async function compose(file, exchange, fault) {
  const whole = (/** @type {number} */ status, /** @type {Uint8Array | string} */ content, /** @type {Headers} */ headers) => {
    const bytes = Buffer.from(content);
    return { status, headers, body: piecesOf(bytes), length: bytes.length };
  };
  if (exchange.method === 'OPTIONS') return whole(204, '', preflightHeaders(fault.cors));
  if (fault.status !== undefined && fault.body === undefined) return whole(fault.status, '', {});
  if (fault.body !== undefined) return whole(fault.status ?? 200, fault.body, {});
  if (!file) return whole(404, 'There is no such file.', { 'content-type': 'text/plain' });
  const range = fault.ignoreRange ? 'whole' : parseRange(exchange.range, file.size);
  if (range === 'unsatisfiable') return whole(416, '', { 'content-range': `bytes */${file.size}` });
  const isPart = range !== 'whole';
  const asked = isPart ? range : { start: 0, end: file.size };
  const part = fault.part?.(asked) ?? asked;
  const shift = fault.shift ?? 0;
  /** @type {Answer} */
  const answer = {
    status: isPart ? 206 : 200,
    headers: {
      'accept-ranges': 'bytes', ...file.headers,
      ...(isPart && { 'content-range': `bytes ${part.start}-${part.end - 1}/${file.size}` }),
    },
    body: filePieces(file, { start: part.start + shift, end: part.end + shift }),
    length: part.end - part.start,
  };
  if (fault.pad !== undefined || fault.encoding !== undefined) {
    const padded = Buffer.concat([await collect(answer.body), Buffer.alloc(fault.pad ?? 0, 0x55)]);
    const bytes = fault.encoding ? ENCODERS[fault.encoding](padded) : padded;
    Object.assign(answer, { body: piecesOf(bytes), length: bytes.length });
    if (fault.encoding) answer.headers['content-encoding'] = fault.encoding;
  }
  return answer;
}

/** @param {Answer} answer @param {Fault} fault @returns {string} status line and headers */
function encodeHead({ status, headers, length }, fault) {
  const framing = fault.framing ?? (fault.endless ? 'close' : 'length');
  /** @type {Headers} */
  const all = {
    ...headers,
    ...(framing === 'length' && status !== 204 && { 'content-length': String(length) }),
    ...(framing === 'chunked' && { 'transfer-encoding': 'chunked' }),
    ...(framing === 'close' && { connection: 'close' }),
  };
  for (const [name, value] of Object.entries(fault.headers ?? {})) {
    if (value === null) delete all[name];
    else all[name] = typeof value === 'function' ? value(String(all[name])) : value;
  }
  const lines = Object.entries(all).flatMap(([name, value]) => [value].flat().map((item) => `${name}: ${item}\r\n`));
  return `HTTP/1.1 ${status} ${REASONS[status] ?? 'Status'}\r\n${lines.join('')}\r\n`;
}

export class FaultServer {
  /** Every request since the start, or since the test emptied it. @type {Exchange[]} */
  log = [];
  /** All bodies together leave at this speed. */
  bytesPerSecond = Infinity;
  /** @type {Map<string, ServedFile>} */
  #files = new Map();
  /** @type {Map<string, Faults>} */
  #faults = new Map();
  /** @type {Map<string, number>} */
  #counts = new Map();
  /** @type {Set<import('node:net').Socket>} */
  #sockets = new Set();
  #pacer = new Pacer();
  #listener = createServer((socket) => this.#accept(socket));
  #port = 0;

  /** Listens: for the first time on any port, then on the same one. */
  async goOnline() {
    this.#listener.listen(this.#port, '127.0.0.1');
    await once(this.#listener, 'listening');
    this.#port = /** @type {import('node:net').AddressInfo} */ (this.#listener.address()).port;
  }

  /** Ends all connections and refuses new ones. */
  async goOffline() {
    if (!this.#listener.listening) return;
    const closed = once(this.#listener, 'close');
    this.#listener.close();
    for (const socket of this.#sockets) reset(socket);
    this.#sockets.clear();
    await closed;
  }

  async close() {
    await this.goOffline();
    for (const file of this.#files.values()) await file.close();
  }

  get port() {
    return this.#port;
  }

  /** @param {string} path @param {string} [host] a name of this machine */
  url(path, host = '127.0.0.1') {
    return `http://${host}:${this.#port}${path}`;
  }

  /**
   * Serves a file, or another one than before under its path.
   * @param {string} path @param {Uint8Array | string} content bytes, or where they lie
   * @param {Headers} [headers] of its answers; default: an ETag
   */
  async serve(path, content, headers = { etag: '"v1"' }) {
    await this.#files.get(path)?.close();
    this.#files.set(path, await openContent(content, headers));
  }

  /** What goes wrong with a path from now on; without faults nothing. @param {string} path @param {Faults} [faults] */
  fail(path, faults = []) {
    this.#faults.set(path, Array.isArray(faults) ? [...faults] : faults);
  }

  /** Requests for the bytes of a path. @param {string} path */
  requests(path) {
    return this.log.filter((exchange) => exchange.path === path && exchange.method === 'GET');
  }

  /** Bytes of a path's bodies that were sent. @param {string} path */
  bytesSent(path) {
    return this.requests(path).reduce((sum, { sent }) => sum + sent, 0);
  }

  get openSockets() {
    return this.#sockets.size;
  }

  /** Answers that a client is still waiting for or reading. */
  get openAnswers() {
    return this.log.filter(({ isOpen }) => isOpen).length;
  }

  /** @param {import('node:net').Socket} socket */
  #accept(socket) {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
    this.#converse(socket).catch((error) => socket.destroy(error));
  }

  /** Answers the requests of a connection, one after the other. @param {import('node:net').Socket} socket */
  async #converse(socket) {
    let buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      socket.emit('change');
    });
    socket.on('close', () => socket.emit('change'));
    for (;;) {
      const request = parseRequest(buffer);
      if (request) {
        buffer = buffer.subarray(request.length);
        if (!request.isHttp || !await this.#answer(socket, request)) return;
      } else if (buffer.length > 0 && !/^[A-Z]/.test(buffer.toString('latin1', 0, 1))) {
        socket.end('This is no TLS.\n');
        return;
      } else {
        if (socket.destroyed) return;
        await once(socket, 'change');
      }
    }
  }

  /** @param {Exchange} exchange @returns {Fault} */
  #faultOf(exchange) {
    const faults = this.#faults.get(exchange.path);
    if (typeof faults === 'function') return faults(exchange) ?? {};
    if (!Array.isArray(faults)) return faults ?? {};
    return (exchange.method === 'GET' ? faults.shift() : faults[0]) ?? {};
  }

  /**
   * @param {import('node:net').Socket} socket @param {NonNullable<ReturnType<typeof parseRequest>>} request
   * @returns {Promise<boolean>} whether the connection can take another request
   */
  async #answer(socket, { method, target, headers }) {
    const { pathname: path, searchParams: query } = new URL(target, 'http://server');
    const key = `${method} ${path}`;
    const n = this.#counts.get(key) ?? 0;
    this.#counts.set(key, n + 1);
    const file = this.#files.get(path);
    const range = file && headers.range ? parseRange(headers.range, file.size) : undefined;
    /** @type {Exchange} */
    const exchange = {
      method, path, query, n, headers, range: headers.range, part: typeof range === 'object' ? range : undefined,
      at: performance.now(), status: 0, sent: 0, isOpen: true,
    };
    this.log.push(exchange);
    const finish = () => { exchange.isOpen = false; };
    socket.once('close', finish);
    const fault = this.#faultOf(exchange);
    if (fault.noAnswer) {
      if (fault.noAnswer === 'close') socket.end();
      if (fault.noAnswer === 'reset') reset(socket);
      return false;
    }
    const answer = await compose(file, exchange, fault);
    Object.assign(answer.headers, corsHeaders(headers, fault.cors));
    exchange.status = answer.status;
    socket.write(encodeHead(answer, fault));
    const isWhole = method === 'HEAD' || await this.#sendBody(socket, answer, fault, exchange);
    if (!isWhole) return false;
    finish();
    socket.off('close', finish);
    const isHonest = (fault.framing ?? 'length') !== 'close' && !('content-length' in (fault.headers ?? {}));
    const isKept = isHonest && headers.connection !== 'close';
    if (!isKept) socket.end();
    return isKept;
  }

  /**
   * @param {import('node:net').Socket} socket @param {Answer} answer @param {Fault} fault @param {Exchange} exchange
   * @returns {Promise<boolean>} false: its end will never come, or the client is gone
   */
  async #sendBody(socket, { body, length }, fault, exchange) {
    const [cutAt, stallAt] = [fault.cutAt, fault.stallAt].map((at) => (typeof at === 'function' ? at(length) : at ?? Infinity));
    const limit = Math.min(cutAt, stallAt);
    const { bytesPerSecond = Infinity } = fault;
    const speedOf = typeof bytesPerSecond === 'function' ? bytesPerSecond : () => bytesPerSecond;
    const pacer = new Pacer();
    const isChunked = fault.framing === 'chunked';
    for await (const piece of fault.endless ? repeatLast(body) : body) {
      for (let at = 0; at < piece.length && exchange.sent < limit;) {
        const own = speedOf(exchange.sent);
        const speed = Math.min(own, this.bytesPerSecond);
        const part = piece.subarray(at, at + Math.max(1, Math.min(PIECE, speed * TICK, limit - exchange.sent)));
        await Promise.all([pacer.wait(part.length, own), this.#pacer.wait(part.length, this.bytesPerSecond)]);
        if (socket.destroyed || !await write(socket, isChunked ? encodeChunk(part) : part)) return false;
        exchange.sent += part.length;
        at += part.length;
      }
      if (exchange.sent >= limit) break;
    }
    if (exchange.sent >= stallAt) return false;
    if (exchange.sent >= cutAt) {
      exchange.isOpen = false;
      if (fault.reset) reset(socket);
      else socket.end();
      return false;
    }
    return isChunked ? write(socket, Buffer.from('0\r\n\r\n')) : true;
  }
}

/** @param {Uint8Array} bytes */
const encodeChunk = (bytes) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

/** @param {AsyncIterable<Uint8Array>} pieces */
async function* repeatLast(pieces) {
  /** @type {Uint8Array} */
  let last = new Uint8Array(PIECE);
  for await (const piece of pieces) yield last = piece;
  for (;;) yield last;
}

/**
 * @param {import('node:net').Socket} socket @param {Uint8Array} bytes
 * @returns {Promise<boolean>} whether they left
 */
function write(socket, bytes) {
  return new Promise((resolve) => { socket.write(bytes, (error) => resolve(!error)); });
}

/** Ends a connection with RST, at once. @param {import('node:net').Socket} socket */
function reset(socket) {
  socket.destroySoon = socket.destroy; // which resetAndDestroy() calls: it would send FIN first
  socket.resetAndDestroy();
}

/** A server on a free port of this machine. @param {{bytesPerSecond?: number}} [options] */
export async function startFaultServer(options = {}) {
  const server = Object.assign(new FaultServer(), options);
  await server.goOnline();
  return server;
}
