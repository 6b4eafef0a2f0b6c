// The fault server itself: right without faults, and as wrong as told on the wire.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { redirect, startFaultServer } from '../support/fault-server.mjs';

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 31 + (i >> 8)) & 255));

/** @type {import('../support/fault-server.mjs').FaultServer} */
let server;

before(async () => { server = await startFaultServer(); });
after(() => server.close());
beforeEach(async () => {
  server.log = [];
  await server.serve('/f', BYTES);
});

/**
 * What a request gives on the wire until the connection ends, or no more comes.
 * @param {string} range @param {{method?: string, patience?: number}} [options] patience: milliseconds without a byte
 */
async function ask(range, { method = 'GET', patience = 20_000 } = {}) {
  const socket = connect(server.port, '127.0.0.1');
  const parts = [];
  let end = 'open';
  socket.setTimeout(patience, () => socket.destroy());
  socket.on('data', (part) => parts.push(part));
  socket.on('end', () => { end = 'closed'; });
  socket.on('error', () => { end = 'reset'; });
  socket.write(`${method} /f HTTP/1.1\r\nconnection: close\r\norigin: http://other.test\r\n${range && `range: bytes=${range}\r\n`}\r\n`);
  await new Promise((resolve) => { socket.on('close', resolve); });
  const all = Buffer.concat(parts);
  const split = all.indexOf('\r\n\r\n');
  const [line = '', ...fields] = all.toString('latin1', 0, Math.max(split, 0)).split('\r\n');
  return { status: Number(line.split(' ')[1]), fields, body: all.subarray(split + 4), end };
}

const part = (start, end) => BYTES.subarray(start, end);

test('files, parts and validators', async () => {
  const whole = await ask('');
  assert.deepEqual([whole.status, whole.end, whole.body.equals(BYTES)], [200, 'closed', true]);
  const middle = await ask('1000-1999');
  assert.deepEqual([middle.status, middle.body.equals(part(1000, 2000))], [206, true]);
  for (const field of ['etag: "v1"', 'content-range: bytes 1000-1999/200000', 'content-length: 1000', 'access-control-allow-origin: *']) {
    assert.ok(middle.fields.includes(field), field);
  }
  assert.ok((await ask('199000-')).body.equals(part(199_000)));
  assert.equal((await ask('200000-')).status, 416);
  assert.deepEqual((await ask('0-9', { method: 'HEAD' })).body.length, 0);
  assert.equal((await ask('', { method: 'OPTIONS' })).status, 204);
  assert.deepEqual(server.requests('/f').map(({ range, sent, isOpen }) => [range, sent, isOpen]), [
    [undefined, 200_000, false], ['bytes=1000-1999', 1000, false], ['bytes=199000-', 1000, false], ['bytes=200000-', 0, false]]);
});

test('several requests on one connection', { timeout: 10_000 }, async () => {
  for (let n = 0; n < 30; n += 1) {
    const response = await fetch(server.url('/f'), { headers: { range: `bytes=${n}-${n + 9}` } });
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(part(n, n + 10)));
  }
  while (server.openSockets > 1) await setTimeout(10); // those of other tests
  assert.equal((await fetch(server.url('/missing'))).status, 404);
});

test('faults', async () => {
  const right = part(1000, 2000);
  /** @type {[import('../support/fault-server.mjs').Fault, Partial<{status: number, end: string, body: Uint8Array, field: string}>][]} */
  const table = [
    [{ noAnswer: 'silence' }, { status: NaN, end: 'open' }],
    [{ noAnswer: 'close' }, { status: NaN, end: 'closed' }],
    [{ noAnswer: 'reset' }, { status: NaN, end: 'reset' }],
    [{ status: 503, headers: { 'retry-after': '7' } }, { status: 503, body: Buffer.alloc(0), field: 'retry-after: 7' }],
    [redirect('/g', 307), { status: 307, field: 'location: /g' }],
    [{ body: 'a page' }, { status: 200, body: Buffer.from('a page') }],
    [{ ignoreRange: true }, { status: 200, body: BYTES }],
    [{ part: ({ start, end }) => ({ start: start - 5, end }) }, { status: 206, body: part(995, 2000), field: 'content-range: bytes 995-1999/200000' }],
    [{ shift: 7 }, { status: 206, body: part(1007, 2007), field: 'content-range: bytes 1000-1999/200000' }],
    [{ pad: 3 }, { body: Buffer.concat([right, Buffer.from('UUU')]), field: 'content-length: 1003' }],
    [{ framing: 'close' }, { body: right, end: 'closed', field: 'connection: close' }],
    [{ framing: 'chunked' }, { body: Buffer.concat([Buffer.from('3e8\r\n'), right, Buffer.from('\r\n0\r\n\r\n')]) }],
    [{ framing: 'chunked', cutAt: 10 }, { body: Buffer.concat([Buffer.from('a\r\n'), part(1000, 1010), Buffer.from('\r\n')]), end: 'closed' }],
    [{ headers: { 'content-length': (length) => `${Number(length) + 1}`, etag: null } }, { body: right, end: 'closed', field: 'content-length: 1001' }],
    [{ headers: { 'content-length': ['1', '2'] } }, { field: 'content-length: 2', end: 'closed' }],
    [{ cutAt: 10 }, { body: part(1000, 1010), end: 'closed', field: 'content-length: 1000' }],
    [{ cutAt: 0, reset: true }, { body: Buffer.alloc(0), field: 'content-length: 1000' }], // Node tells no reset behind bytes
    [{ stallAt: 10 }, { body: part(1000, 1010), end: 'open', field: 'content-length: 1000' }],
    [{ cors: 'hidden' }, { field: 'access-control-allow-origin: *' }],
  ];
  for (const [fault, { field, ...expected }] of table) {
    const about = JSON.stringify(fault);
    server.fail('/f', [fault]);
    const answer = await ask('1000-1999', expected.end === 'open' ? { patience: 500 } : {});
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(answer[name], value, `${about}: ${name}`);
    if (field) assert.ok(answer.fields.includes(field), `${about}: ${answer.fields}`);
    assert.equal((await ask('1000-1999')).status, 206, `right behind ${about}`);
  }
  server.fail('/f', { encoding: 'gzip' });
  assert.ok(gunzipSync((await ask('1000-1999')).body).equals(right));
  server.fail('/f', { cors: 'none' });
  assert.ok((await ask('0-9')).fields.every((field) => !field.startsWith('access-control')));
  server.fail('/f');
});

test('speed', async () => {
  server.fail('/f', [{ bytesPerSecond: 10_000 }]);
  const start = performance.now();
  await (await fetch(server.url('/f'), { headers: { range: 'bytes=0-2999' } })).arrayBuffer();
  const ms = performance.now() - start;
  assert.ok(ms > 250, `${ms} ms`);
});

test('off and on at the same port', async () => {
  await fetch(server.url('/f')).then((response) => response.arrayBuffer());
  await server.goOffline();
  await assert.rejects(fetch(server.url('/f')));
  assert.equal(server.openSockets, 0);
  await server.goOnline();
  assert.equal((await fetch(server.url('/f'))).status, 200);
});

test('an endless answer ends with its client', { timeout: 10_000 }, async () => {
  server.fail('/f', [{ endless: true, ignoreRange: true }]);
  const controller = new AbortController();
  const response = await fetch(server.url('/f'), { signal: controller.signal });
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  for (let read = 0; read < 2 * BYTES.length;) read += (await reader.read()).value?.length ?? NaN;
  assert.equal(server.openAnswers, 1);
  controller.abort();
  while (server.openAnswers > 0) await setTimeout(10);
});
