// The static server that the demo and the browser tests stand on.
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/serve.mjs';

/** @type {string} */ let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */ let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await mkdir(join(folder, 'root'));
  await writeFile(join(folder, 'root', 'index.html'), '<p>home</p>');
  await writeFile(join(folder, 'root', 'module.wasm'), '0123456789');
  await writeFile(join(folder, 'root', 'empty.txt'), '');
  server = await serve({ root: join(folder, 'root') });
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** @param {string} path @param {Record<string, string>} [headers] */
const get = (path, headers = {}) => fetch(new URL(path, server.url), { headers });

/** A request whose path is sent as it is, unlike fetch's. @param {string} path @returns {Promise<number>} */
const rawStatus = (path) => new Promise((done, fail) => {
  request({ host: '127.0.0.1', port: server.port, path }, (response) => {
    response.resume();
    done(response.statusCode ?? 0);
  }).on('error', fail).end();
});

test('serves files with their types, isolated from other origins', async () => {
  const page = await get('/');
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(page.headers.get('cross-origin-opener-policy'), 'same-origin');
  assert.equal(page.headers.get('cross-origin-embedder-policy'), 'require-corp');
  assert.equal(await page.text(), '<p>home</p>');
  assert.equal((await get('/module.wasm')).headers.get('content-type'), 'application/wasm');
  assert.equal(await (await get('/empty.txt')).text(), '');
  assert.equal((await get('/missing')).status, 404);
});

test('serves ranges', async () => {
  for (const [range, status, body, contentRange] of [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['bytes=4-2', 200, '0123456789', null],
  ]) {
    const response = await get('/module.wasm', { Range: String(range) });
    assert.equal(response.status, status, String(range));
    assert.equal(await response.text(), body, String(range));
    assert.equal(response.headers.get('content-range'), contentRange, String(range));
  }
});

test('validators: If-None-Match saves the body, If-Range asks for a whole new one', async () => {
  const etag = String((await get('/module.wasm')).headers.get('etag'));
  assert.equal((await get('/module.wasm', { 'If-None-Match': etag })).status, 304);
  const Range = 'bytes=5-';
  assert.equal((await get('/module.wasm', { Range, 'If-Range': etag })).status, 206);
  assert.equal((await get('/module.wasm', { Range, 'If-Range': '"other"' })).status, 200);
});

test('nothing outside the folder can be read', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//../secret.txt']) {
    assert.equal(await rawStatus(path), 404, path);
  }
  assert.equal(await rawStatus('/%00'), 400);
  assert.equal(await rawStatus('/%zz'), 400);
});

test('a port in use is replaced by a free one', async () => {
  const second = await serve({ root: folder, port: server.port });
  assert.notEqual(second.port, server.port);
  assert.equal((await fetch(new URL('secret.txt', second.url))).status, 200);
  await second.close();
});
