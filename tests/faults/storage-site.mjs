// What the storage tests load models from: a site that serves the library, a page that uses it, and models at
// a chosen pace. Every origin `<host>.localhost` is it, so that each test begins with storage of its own.
import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { copyFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseRange } from '../../tools/serve.mjs';
import { formatShardList } from '../../web/manifest.js';
import { loadModel } from '../../web/node.js';
import { buildLibraryPage } from '../support/browser.mjs';
import { GREEDY, PROMPT } from './storage-prompt.mjs';

/** Bytes of a shard in the lists that the site publishes. */
export const SHARD = 65536;

const PIECE = 16384; // bytes that are sent at once
const MIME_TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const PAGE_FILES = ['storage-page.mjs', 'storage-prompt.mjs', 'storage-inject.mjs', 'storage-worker.mjs', 'storage-victim.mjs'];
const pageOf = (script) => `<!doctype html><meta charset="utf-8"><title>Storage</title><script type="module" src="${script}"></script>`;

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What is true of a model file. @param {Uint8Array} bytes @param {number} [shardSize] */
export function describeModel(bytes, shardSize = SHARD) {
  const shards = [];
  for (let at = 0; at < bytes.length; at += shardSize) shards.push(sha256(bytes.subarray(at, at + shardSize)));
  return { bytes, shardSize, shards, sha256: sha256(bytes), etag: `"${sha256(bytes).slice(0, 16)}"` };
}

/** The tokens that a model must give. @param {string} path */
export async function expectedTokens(path) {
  const model = await loadModel(path, { threads: 1 });
  const { tokens } = await model.generate(PROMPT, GREEDY).result;
  await model.dispose();
  return [...tokens];
}

/**
 * Serves until closed.
 * @param {string} name of the folder in build/ for the library and the page
 * @param {Record<string, string>} models paths of model files, by the name under which they are served
 */
export async function startSite(name, models) {
  const folder = await buildLibraryPage(name);
  await Promise.all(PAGE_FILES.map((file) => copyFile(fileURLToPath(new URL(file, import.meta.url)), join(folder, file))));
  const truths = {};
  for (const [file, path] of Object.entries(models)) truths[file] = describeModel(await readFile(path));
  const files = new Map();
  const fileOf = (file) => {
    if (!files.has(file)) files.set(file, readFile(join(folder, file)).catch(() => undefined));
    return files.get(file);
  };

  const events = new EventEmitter();
  events.setMaxListeners(0);
  /** Bytes per second of each answer, by host. */
  const rates = new Map();
  /** Answers with model bytes, by host. @type {Map<string, {file: string, start: number, sent: number}[]>} */
  const ledgers = new Map();
  const away = new Set();

  async function answerModel(host, file, request, response) {
    const truth = truths[file];
    const headers = { 'content-type': 'application/octet-stream', 'accept-ranges': 'bytes', etag: truth.etag };
    const range = parseRange(request.headers.range, truth.bytes.length);
    if (range === 'unsatisfiable') return response.writeHead(416, { 'content-range': `bytes */${truth.bytes.length}` }).end();
    const { start, end } = range === 'whole' ? { start: 0, end: truth.bytes.length } : range;
    response.writeHead(range === 'whole' ? 200 : 206, {
      ...headers, 'content-length': end - start,
      ...(range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end - 1}/${truth.bytes.length}` }),
    });
    const entry = { file, start, sent: 0 };
    if (!ledgers.has(host)) ledgers.set(host, []);
    ledgers.get(host).push(entry);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    for (let at = start; at < end && !response.destroyed; at += PIECE) {
      const piece = truth.bytes.subarray(at, Math.min(at + PIECE, end));
      const rate = rates.get(host) ?? Infinity;
      if (rate !== Infinity) await sleep((1000 * piece.length) / rate);
      if (response.destroyed) break;
      entry.sent += piece.length;
      if (!response.write(piece)) await once(response, 'drain', { signal: gone.signal });
    }
    return response.end();
  }

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // Node resolves no names below localhost: there the host is the first part of the path.
    const host = /^\/(node-[^/]+)\//.exec(pathname)?.[1] ?? (request.headers.host ?? '').split('.')[0].split(':')[0];
    const file = basename(pathname);
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/events') {
      let text = '';
      for await (const chunk of request) text += chunk;
      events.emit(host, JSON.parse(text));
      return response.writeHead(204).end();
    }
    if (file in truths || file.replace(/\.shards\.json$/, '') in truths) {
      if (away.has(host)) return request.socket.destroy();
      if (file in truths) return answerModel(host, file, request, response);
      const { shardSize, shards, sha256: whole, bytes } = truths[file.replace(/\.shards\.json$/, '')];
      const list = { files: [file.replace(/\.shards\.json$/, '')], size: bytes.length, shardSize, sha256: whole, shards };
      return response.writeHead(200, { 'content-type': 'application/json' }).end(formatShardList(list));
    }
    const body = file === 'frame.html' ? `<!doctype html><iframe src="${searchParams.get('src')}"></iframe>`
      : file.endsWith('.html') ? pageOf(file === 'victim.html' ? 'storage-victim.mjs' : 'storage-page.mjs')
        : await fileOf(file);
    if (body === undefined) return response.writeHead(404).end();
    const policy = searchParams.get('policy');
    return response.writeHead(200, {
      'content-type': MIME_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(policy ? { 'content-security-policy': policy } : {}),
    }).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();

  return {
    folder,
    port,
    events,
    truths,
    origin: (host) => `http://${host}.localhost:${port}`,
    page: (host, file = 'page.html') => `http://${host}.localhost:${port}/${file}`,
    /** Where models are loaded from. */
    source: (file) => `/models/${file}.shards.json`,
    /** @param {string} host @param {number} bytesPerSecond of each answer */
    pace: (host, bytesPerSecond) => { rates.set(host, bytesPerSecond); },
    /** Whether the models of a host can be reached. @param {string} host @param {boolean} reachable */
    reach: (host, reachable) => { if (reachable) away.delete(host); else away.add(host); },
    /** Answers with model bytes since the last `forget`. @param {string} host */
    ledger: (host) => ledgers.get(host) ?? [],
    sent: (host) => (ledgers.get(host) ?? []).reduce((sum, { sent }) => sum + sent, 0),
    forget: (host) => { ledgers.delete(host); },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/**
 * What is wrong with the records that a page read out of its store, in words; nothing if all is right.
 * @param {{shards: {key: string, type: string, length: number, sha256: string}[], manifests: any[]}} records
 * @param {ReturnType<typeof describeModel>[]} truths of all models that may be stored
 * @param {Iterable<string>} [kept] keys that must be there
 */
export function wrongRecords({ shards, manifests }, truths, kept = []) {
  const known = new Set(truths.flatMap((truth) => truth.shards));
  const there = new Set(shards.map(({ key }) => key));
  const wrong = [];
  for (const shard of shards) {
    if (shard.sha256 !== shard.key) wrong.push(`shard ${shard.key} holds other bytes (${shard.type}, ${shard.length})`);
    else if (!known.has(shard.key)) wrong.push(`shard ${shard.key} belongs to no model`);
  }
  for (const key of kept) if (!there.has(key)) wrong.push(`shard ${key} was stored and is lost`);
  for (const manifest of manifests) {
    if (manifest.state !== 'complete') continue;
    const named = manifest.shards ?? manifest.sha256;
    for (const key of named) if (!there.has(key)) wrong.push(`complete ${manifest.name} lacks shard ${key}`);
  }
  return wrong;
}

/** Random numbers in [0, 1) that a seed gives. @param {number} seed */
export function randomSequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
