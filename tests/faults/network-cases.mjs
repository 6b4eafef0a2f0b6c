// The network faults, N1 to N11, one by one: what goes wrong, and what a load must make of it.
import assert from 'node:assert/strict';
import { redirect } from '../support/fault-server.mjs';

/**
 * @typedef {import('../support/fault-server.mjs').Fault} Fault
 * @typedef {import('../support/fault-server.mjs').Faults} Faults
 * @typedef {import('../support/fault-server.mjs').FaultServer} FaultServer
 * @typedef {import('./network-runtimes.mjs').Outcome} Outcome
 *
 * @typedef {'small' | 'listed' | 'plain'} Way by a published list, a file of one request or of several; or several by the
 *   file's own address
 *
 * @typedef {object} Env of a test
 * @property {FaultServer} server
 * @property {import('./network-runtimes.mjs').Room} room
 * @property {Way} way
 * @property {import('./network-checks.mjs').Truth} truth the model
 * @property {import('./network-checks.mjs').Truth} other as large, with other bytes
 * @property {number} shardSize
 * @property {string} url to load
 *
 * @typedef {object} Case
 * @property {string} id row of the table of faults
 * @property {string} name
 * @property {string[]} expect what the load may give: LOADS, or codes of errors
 * @property {(env: Env) => Promise<void> | void} [prepare] makes it go wrong
 * @property {(env: Env, outcome: Outcome) => Promise<void> | void} [check]
 * @property {Way[]} [ways] default: `small`; in torture all
 * @property {boolean} [isRare] for torture alone: much like another case
 * @property {('Node' | 'Chromium')[]} [runtimes] default: both
 * @property {(env: Env) => string} [url] to load instead
 * @property {string} [origin] of the page
 * @property {boolean} [isSlow] most of its time it waits
 */

/** The model is loaded, and it is the right one. */
export const LOADS = 'loads';
export const MODEL = '/m.gguf';
export const LIST = '/m.gguf.shards.json';

const LISTED = /** @type {Way[]} */ (['listed']);
const PLAIN = /** @type {Way[]} */ (['plain']);
const LARGE = /** @type {Way[]} */ (['listed', 'plain']);
const BOTH = /** @type {Way[]} */ (['small', 'plain']);
const BROWSER = /** @type {('Chromium')[]} */ (['Chromium']);

/**
 * Faults of the first request for a part that holds a byte of the file; the byte before which it is cut,
 * for example, is a place in that part.
 * @param {number} position @param {(offset: number) => Fault} fault
 */
export function once(position, fault) {
  let isOver = false;
  return (/** @type {import('../support/fault-server.mjs').Exchange} */ { method, part }) => {
    if (isOver || method !== 'GET' || !part || position < part.start || position >= part.end) return undefined;
    isOver = true;
    return fault(position - part.start);
  };
}

/** Faults that depend on the test's files. @param {(env: Env) => Faults} faults */
const by = (faults) => (/** @type {Env} */ env) => env.server.fail(MODEL, faults(env));

/** A fault of one request: for the middle of the file, or for its end, which is not the first request; of all requests. */
const midway = (/** @type {Fault} */ fault) => by(({ truth }) => once(truth.bytes.length >> 1, () => fault));
const late = (/** @type {Fault} */ fault) => by(({ truth }) => once(truth.bytes.length - 1, () => fault));
const always = (/** @type {Fault} */ fault) => by(() => fault);

/** @param {string} id @param {string} name @param {string[]} expect @param {Partial<Case>} rest @returns {Case} */
const define = (id, name, expect, rest) => ({ id, name, expect, ...rest });

/** As `fetch` of the platforms reads a compressed part of a file: some do, some give the raw bytes. */
const IF_REALLY_DIFFERENT = [LOADS, 'IntegrityMismatch', 'NetworkError', 'FormatCorrupt'];

/** How the end of a body is told. @type {[string, Fault][]} */
export const FRAMINGS = [
  ['with its length', {}], ['chunked', { framing: 'chunked' }], ['without a length', { framing: 'close' }],
  ['gzip', { encoding: 'gzip' }],
];

const cuts = FRAMINGS.flatMap(([what, framing], index) => [
  define('N1', `body cut, ${what}`, [LOADS], {
    prepare: by(({ truth }) => once(truth.bytes.length >> 1, (offset) => ({ ...framing, cutAt: offset >> 1 }))),
  }),
  define('N1', `body cut and the connection reset, ${what}`, [LOADS], {
    prepare: by(({ truth }) => once(truth.bytes.length - 1, () => ({ ...framing, cutAt: (length) => length - 1, reset: true }))),
    ways: LISTED,
    isRare: index > 0,
  }),
  define('N1', `every body cut at its start, ${what}`, ['NetworkError'], {
    prepare: always({ ...framing, cutAt: 0 }), isSlow: true, isRare: index > 0,
  }),
]);

const lengths = [
  define('N2', 'Content-Length smaller', [LOADS], {
    prepare: midway({ headers: { 'content-length': (right) => String(right - 99) } }),
  }),
  define('N2', 'Content-Length larger', [LOADS], {
    prepare: midway({ headers: { 'content-length': (right) => String(Number(right) + 99) } }),
  }),
  define('N2', 'Content-Length absent everywhere', [LOADS], { prepare: always({ framing: 'close' }) }),
  define('N2', 'chunks everywhere', [LOADS], { prepare: always({ framing: 'chunked' }), isRare: true }),
  define('N2', 'two Content-Lengths', [LOADS], { prepare: midway({ headers: { 'content-length': ['5', '70000'] } }) }),
  define('N2', 'garbage as Content-Length', [LOADS], { prepare: midway({ headers: { 'content-length': '12abc' } }) }),
  define('N2', 'negative Content-Length', [LOADS], { prepare: midway({ headers: { 'content-length': '-1' } }), isRare: true }),
  define('N2', 'a whole file with a smaller Content-Length', ['FormatCorrupt', 'NetworkError', 'IntegrityMismatch'], {
    ways: BOTH, prepare: always({ ignoreRange: true, headers: { 'content-length': (right) => String(right - 99) } }),
  }),
];

const encodings = /** @type {const} */ (['gzip', 'br']).flatMap((encoding, index) => [
  define('N3', `one answer in ${encoding}`, [LOADS], { prepare: midway({ encoding }), isRare: index > 0 }),
  define('N3', `every answer in ${encoding}`, IF_REALLY_DIFFERENT, { prepare: always({ encoding }) }),
  define('N3', `the whole file in ${encoding}`, IF_REALLY_DIFFERENT, {
    prepare: always({ encoding, ignoreRange: true }), isRare: index > 0,
  }),
]);

/** As slow as a network: so that what is sent is about what is read. @param {(env: Env) => void} prepare */
const slowly = (prepare) => (/** @type {Env} */ env) => {
  env.server.bytesPerSecond = 2 * env.truth.bytes.length;
  prepare(env);
};

/** @param {Env} env @param {number} shards */
function assertFetchedAgain({ server, truth, shardSize }, shards) {
  const extra = server.bytesSent(MODEL) - truth.bytes.length;
  assert.ok(extra <= 1.05 * shards * shardSize, `${extra} bytes more than the file`);
}

/** A part as one of several. @param {Env} env @returns {Faults} */
function multipart({ truth }) {
  return ({ part }) => {
    if (!part) return undefined;
    const { start, end } = part;
    const head = `--x\r\ncontent-range: bytes ${start}-${end - 1}/${truth.bytes.length}\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), truth.bytes.subarray(start, end), Buffer.from('\r\n--x--\r\n')]);
    return { status: 206, headers: { 'content-type': 'multipart/byteranges; boundary=x' }, body };
  };
}

const ranges = [
  define('N4', 'Range ignored', [LOADS], {
    ways: LARGE, prepare: always({ ignoreRange: true }), check: (env) => assertFetchedAgain(env, 1),
  }),
  define('N4', 'Range ignored once', [LOADS], {
    ways: LISTED, prepare: slowly(late({ ignoreRange: true })), check: (env) => assertFetchedAgain(env, 1),
  }),
  define('N4', '206 at a wrong start', [LOADS], {
    ways: LISTED,
    prepare: slowly(late({ part: ({ start, end }) => ({ start: start - 5, end }) })), check: (env) => assertFetchedAgain(env, 1),
  }),
  define('N4', '206 at a wrong start, always', ['NetworkError'], {
    prepare: always({ part: ({ end }) => ({ start: 5, end }) }), isSlow: true,
  }),
  define('N4', 'bytes of another place under the right Content-Range', [LOADS], { prepare: late({ shift: -7 }), ways: LISTED }),
  define('N4', 'bytes of another place under the right Content-Range, always', ['IntegrityMismatch'], {
    prepare: by(() => ({ part }) => (part && part.start > 0 ? { shift: -7 } : undefined)), ways: LISTED, isSlow: true,
  }),
  define('N4', '206 of a million bytes at most', [LOADS], {
    ways: LARGE,
    prepare: always({ part: ({ start, end }) => ({ start, end: Math.min(start + 1_000_000, end) }) }),
    check: (env) => assertFetchedAgain(env, 0),
  }),
  define('N4', '206 longer than asked', [LOADS], {
    ways: LISTED,
    prepare: by(({ truth }) => ({ part: ({ start, end }) => ({ start, end: Math.min(end + 1000, truth.bytes.length) }) })),
  }),
  define('N4', '206 without Content-Range', [LOADS, 'NetworkError'], { prepare: always({ headers: { 'content-range': null } }) }),
  define('N4', '206 with garbage as Content-Range', ['NetworkError'], {
    prepare: always({ headers: { 'content-range': 'bytes x-y/z' } }), isSlow: true,
  }),
  define('N4', 'multipart/byteranges', ['NetworkError'], { ways: LISTED, prepare: by(multipart), isSlow: true }),
  define('N4', '416 once', [LOADS], { ways: LISTED, prepare: late({ status: 416 }) }),
  define('N4', '416 always', ['HttpStatus', 'NetworkError'], { prepare: always({ status: 416 }), isSlow: true }),
];

/** The file becomes another one once a request for it has come. @param {Env} env @param {Record<string, string>} headers */
function replaceBehindFirst({ server, other }, headers) {
  server.fail(MODEL, ({ method, n }) => {
    if (method === 'GET' && n === 0) server.serve(MODEL, other.bytes, headers);
    return undefined;
  });
}

/**
 * The file becomes another one behind a download of its first half.
 * @param {Env} env @param {Record<string, string>} before headers @param {Record<string, string>} after
 */
async function replaceBehindVisit({ server, room, url, truth, other }, before, after) {
  const half = truth.bytes.length >> 1;
  await server.serve(MODEL, truth.bytes, before);
  server.fail(MODEL, ({ part }) => (part ? { cutAt: Math.max(half - part.start, 0) } : undefined));
  assert.equal((await room.load(url)).error, 'NetworkError');
  assert.ok((await room.stored()).shards.length > 0);
  server.fail(MODEL);
  await server.serve(MODEL, other.bytes, after);
}

const isOther = (/** @type {Env} */ { other }, /** @type {Outcome} */ { tokens }) => assert.equal(tokens, other.tokens);

const changes = [
  define('N5', 'file replaced between two requests, new ETag', ['IntegrityMismatch'], {
    ways: LARGE, prepare: (env) => replaceBehindFirst(env, { etag: '"v2"' }),
  }),
  define('N5', 'file replaced between two requests, same ETag', ['IntegrityMismatch'], {
    prepare: (env) => replaceBehindFirst(env, { etag: '"v1"' }), ways: LISTED,
  }),
  define('N5', 'file replaced between two visits, new ETag', [LOADS], {
    prepare: (env) => replaceBehindVisit(env, { etag: '"v1"' }, { etag: '"v2"' }), check: isOther, ways: PLAIN,
  }),
  define('N5', 'file replaced between two visits, on a server without ETags', [LOADS], {
    prepare: (env) => replaceBehindVisit(env, {}, {}), check: isOther, ways: PLAIN,
  }),
  define('N5', 'file replaced between two visits, same ETag', ['IntegrityMismatch'], {
    prepare: (env) => replaceBehindVisit(env, { etag: '"v1"' }, { etag: '"v1"' }), ways: LISTED,
  }),
  define('N5', 'file replaced behind a model that is complete', [LOADS], {
    async prepare({ server, room, url, other }) {
      assert.equal((await room.load(url)).error, undefined);
      await server.serve(MODEL, other.bytes, { etag: '"v2"' });
    },
    check: ({ truth }, { tokens }) => assert.equal(tokens, truth.tokens),
  }),
  define('N5', 'another file than the one of the hash', ['IntegrityMismatch'], {
    prepare: ({ server, other }) => server.serve(MODEL, other.bytes), ways: LISTED,
  }),
  define('N5', 'another file than X-Linked-Etag says', ['IntegrityMismatch'], {
    prepare: ({ server, truth, other }) =>
      server.serve(MODEL, other.bytes, { etag: '"v1"', 'x-linked-etag': `"${truth.sha256}"` }),
    ways: PLAIN,
  }),
];

/** @param {number} status @param {number} length */
function chain(status, length) {
  return (/** @type {Env} */ { server }) => server.fail(MODEL, ({ query }) => {
    const step = Number(query.get('step') ?? 0);
    return step < length ? redirect(`${MODEL}?step=${step + 1}`, status) : undefined;
  });
}

/**
 * Addresses that go stale: a request for the file's own address leads to one that is good for some more.
 * @param {number} uses
 */
function signed(uses) {
  return (/** @type {Env} */ { server }) => {
    const used = new Map();
    server.fail(MODEL, ({ n, query }) => {
      const key = query.get('key');
      if (key === null) return redirect(`${MODEL}?key=${n}`);
      used.set(key, (used.get(key) ?? 0) + 1);
      return used.get(key) > uses ? { status: 403 } : { cutAt: (length) => (n < 8 ? length >> 1 : length) };
    });
  };
}

const redirects = [
  ...[301, 302, 307, 308].map((status) => define('N6', `redirect ${status}`, [LOADS], {
    prepare: chain(status, 1), isRare: status !== 302,
  })),
  define('N6', 'a chain of 20 redirects', [LOADS], { prepare: chain(307, 20) }),
  define('N6', 'redirect to another origin', [LOADS], {
    prepare: by(({ server }) => ({ query }) =>
      (query.has('there') ? undefined : redirect(server.url(`${MODEL}?there`, 'localhost')))),
  }),
  define('N6', 'redirects in a loop', ['NetworkError'], { prepare: always(redirect(MODEL)), isSlow: true }),
  define('N6', 'redirect to an address that is none', ['NetworkError'], { prepare: always(redirect('http://[')), isSlow: true }),
  define('N6', 'redirect to nowhere', ['NetworkError', 'HttpStatus'], { prepare: always({ status: 302 }), isSlow: true }),
  define('N6', 'signed addresses that are good for one request each, and bodies cut', [LOADS], {
    ways: LISTED, prepare: signed(1),
  }),
  define('N6', 'signed addresses that are stale at once', ['HttpStatus'], {
    prepare: signed(0), check: (_env, { details }) => assert.equal(details?.status, 403), isSlow: true,
  }),
];

const PAGE = `<!doctype html><title>Sign in</title>${'<p>Please sign in.'.repeat(50)}`;
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 1187801280\n`;
const NO_MODEL = ['FormatCorrupt', 'IntegrityMismatch', 'NetworkError'];

/** @param {Env} env */
async function assertNothingIsKept({ room }) {
  const { manifests, shards } = await room.stored();
  assert.deepEqual([manifests.filter(({ state }) => state === 'complete'), shards], [[], []]);
}

/** @param {number} status @param {boolean} retryable @param {Partial<Case>} [rest] */
const refused = (status, retryable, rest = {}) => define('N7', `status ${status}`, ['HttpStatus'], {
  prepare: always({ status }),
  async check(env, { details, retryable: said }) {
    assert.deepEqual([details?.status, said], [status, retryable]);
    const { length } = env.server.requests(MODEL);
    assert.ok(retryable ? length > 3 : length <= 3, `${length} requests`);
    await assertNothingIsKept(env);
  },
  isSlow: retryable,
  isRare: ![404, 204, 429, 503].includes(status),
  ...rest,
});

/** The time between the refused request and the next one. @param {Env} env @param {number} least milliseconds */
function assertWaited({ server }, least) {
  const times = server.requests(MODEL).map(({ at, status }) => ({ at, status }));
  const refusedAt = times.find(({ status }) => status === 429)?.at ?? Infinity;
  const nextAt = Math.min(...times.filter(({ at, status }) => at > refusedAt && status !== 429).map(({ at }) => at));
  assert.ok(nextAt - refusedAt >= least, `waited ${nextAt - refusedAt} ms of ${least}`);
}

/** 429 to the first request: no other is under way yet. @param {() => string} retryAfter */
const tooMany = (retryAfter) => by(() => ({ method, n }) =>
  (method === 'GET' && n === 0 ? { status: 429, headers: { 'retry-after': retryAfter() } } : undefined));

const answers = [
  ...[401, 403, 404, 410].map((status) => refused(status, false)),
  ...[429, 500, 502, 503].map((status) => refused(status, true)),
  refused(204, false),
  ...[408, 500, 503].map((status) => define('N7', `status ${status} once`, [LOADS], {
    prepare: midway({ status }), isRare: status !== 503,
  })),
  define('N7', '429 with Retry-After in seconds', [LOADS], {
    prepare: tooMany(() => '2'), check: (env) => assertWaited(env, 1990),
  }),
  define('N7', '429 with a date as Retry-After', [LOADS], {
    prepare: tooMany(() => new Date(Date.now() + 3000).toUTCString()), check: (env) => assertWaited(env, 1900),
  }),
  define('N7', 'an HTML page with status 200', NO_MODEL, {
    ways: BOTH, prepare: always({ body: PAGE }), check: assertNothingIsKept, isSlow: true,
  }),
  define('N7', 'a Git LFS pointer with status 200', NO_MODEL, {
    prepare: always({ body: POINTER }), check: assertNothingIsKept, isSlow: true,
  }),
  define('N7', 'an empty body with status 200', NO_MODEL, {
    prepare: always({ body: '' }), check: assertNothingIsKept, isSlow: true,
  }),
  define('N7', 'an HTML page in the middle', [LOADS], { ways: LISTED, prepare: late({ body: PAGE }) }),
  define('N7', 'no list', ['HttpStatus'], { prepare: ({ server }) => server.fail(LIST, { status: 404 }), ways: LISTED }),
  define('N7', 'an HTML page as list', ['ManifestInvalid'], {
    prepare: ({ server }) => server.fail(LIST, { body: PAGE }), ways: LISTED,
  }),
  define('N7', 'the list fails once', [LOADS], { prepare: ({ server }) => server.fail(LIST, [{ status: 503 }]), ways: LISTED }),
];

const speaksOfCors = (/** @type {Env} */ _env, /** @type {Outcome} */ { message }) => assert.match(message ?? '', /CORS/);

const connections = [
  define('N8', 'other sites may not read', ['NetworkError'], {
    prepare: always({ cors: 'none' }), runtimes: BROWSER, check: speaksOfCors, isSlow: true,
  }),
  define('N8', 'other sites may not read the headers', [LOADS], { prepare: always({ cors: 'hidden' }), runtimes: BROWSER }),
  define('N8', 'other sites may not ask in advance', [LOADS], {
    prepare: always({ cors: 'no-preflight' }), runtimes: BROWSER,
    check: ({ server }) => assert.deepEqual(server.log.filter(({ method }) => method === 'OPTIONS'), []),
  }),
  define('N8', 'http from a page with https', ['NetworkError'], {
    runtimes: BROWSER, ways: PLAIN, origin: 'https://secure.test/',
    url: ({ server }) => server.url(MODEL, 'models.test'), isSlow: true,
  }),
  define('N8', 'no such host', ['NetworkError'], { url: () => 'http://nowhere.test/m.gguf', ways: PLAIN, isSlow: true }),
  define('N8', 'no TLS', ['NetworkError'], {
    url: ({ server }) => server.url(MODEL).replace('http:', 'https:'), ways: PLAIN, isSlow: true,
  }),
  define('N8', 'connection refused', ['NetworkError'], { prepare: ({ server }) => server.goOffline(), isSlow: true }),
  define('N8', 'connections that end without an answer', ['NetworkError'], {
    prepare: always({ noAnswer: 'close' }), isSlow: true,
  }),
  define('N8', 'one connection reset without an answer', [LOADS], { prepare: midway({ noAnswer: 'reset' }) }),
];

const floods = [
  define('N11', 'a body longer than its range', [LOADS], { prepare: midway({ pad: 3000 }) }),
  define('N11', 'bodies longer than their range, always', [LOADS, 'NetworkError'], {
    prepare: always({ pad: 3000, framing: 'chunked' }), isSlow: true,
  }),
  define('N11', 'a whole file with more bytes than it has', ['NetworkError', 'FormatCorrupt', 'IntegrityMismatch'], {
    prepare: always({ ignoreRange: true, pad: 3000, framing: 'chunked' }), ways: PLAIN,
  }),
  define('N11', 'an endless body', [LOADS], { prepare: slowly(midway({ endless: true })), check: assertLittleSent }),
  define('N11', 'an endless body with status 200', ['IntegrityMismatch'], {
    prepare: slowly(always({ ignoreRange: true, endless: true })), check: assertLittleSent, ways: LISTED, isSlow: true,
  }),
  define('N11', 'an endless body with status 200, of a file of unknown size', NO_MODEL, {
    prepare: slowly(always({ ignoreRange: true, endless: true })), check: assertLittleSent, ways: PLAIN, isSlow: true,
  }),
];

/** @param {Env} env */
function assertLittleSent({ server, truth, shardSize }) {
  for (const { sent } of server.requests(MODEL)) {
    assert.ok(sent <= truth.bytes.length + shardSize + 8 * 2 ** 20, `${sent} bytes in one answer`);
  }
}

const waits = [
  define('N9', 'a body that stands still', [LOADS], {
    prepare: by(({ truth }) => once(truth.bytes.length >> 1, (offset) => ({ stallAt: offset }))), ways: LISTED, isSlow: true,
    check: (_env, { ms }) => assert.ok(ms > 29_000, `${ms} ms`),
  }),
  define('N9', 'no answer to one request', [LOADS], { prepare: late({ noAnswer: 'silence' }), ways: LISTED, isSlow: true }),
  define('N9', 'a thousand bytes per second', [LOADS], {
    prepare: midway({ bytesPerSecond: (sent) => (sent < 36_000 ? 1000 : Infinity) }), ways: LISTED, isSlow: true,
    // It is not asked for again.
    check: ({ server, truth }) => assert.equal(server.bytesSent(MODEL), truth.bytes.length),
  }),
  define('N9', 'no answer to any request', ['Stalled'], { prepare: always({ noAnswer: 'silence' }), isSlow: true, isRare: true }),
];

/** @type {Case[]} */
export const CASES = [
  ...waits, ...cuts, ...lengths, ...encodings, ...ranges, ...changes, ...redirects, ...answers, ...connections, ...floods,
];
