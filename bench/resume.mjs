#!/usr/bin/env node
// resume.mjs - what interruptions cost: a model is downloaded into headless Chromium's IndexedDB, and the
// download interrupted at five points: once by a server that breaks all connections and is away for three
// seconds, once by closing the tab. Prints the bytes that the server sent over those of the model.
// Usage: node bench/resume.mjs [--megabytes-per-second N] [MODEL.gguf]
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../tests/support/browser.mjs';
import { startFaultServer } from '../tests/support/fault-server.mjs';
import { serve } from '../tools/serve.mjs';
import { ternaryModel } from './models.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INTERRUPTIONS = 5;
const AWAY_MS = 3000;
/** Milliseconds between two looks at what was sent. */
const INTERVAL = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true, options: { 'megabytes-per-second': { type: 'string', default: '12.5' } },
});
const file = path.resolve(positionals[0] ?? ternaryModel('2b-4t'));
const size = fs.statSync(file).size;

const site = await serve({ root: ROOT });
const server = await startFaultServer({ bytesPerSecond: Number(values['megabytes-per-second']) * 1e6 });
await server.serve('/model.gguf', file);

/** @param {string} how @param {(open: () => Promise<import('playwright-core').Page>, page: import('playwright-core').Page) => Promise<import('playwright-core').Page>} interrupt */
async function measure(how, interrupt) {
  const profile = fs.mkdtempSync(path.join(ROOT, 'build/chromium-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
  server.log = [];
  async function open() {
    const page = await context.newPage();
    await page.goto(`${site.url}bench/load.html`);
    page.evaluate(`globalThis.done = import('/dist/index.js').then(({ loadModel }) => loadModel(${JSON.stringify(server.url('/model.gguf'))}))
      .then(({ info }) => info.cached)`).catch(() => {});
    return page;
  }
  try {
    const began = performance.now();
    let page = await open();
    for (let i = 1; i <= INTERRUPTIONS; i += 1) {
      while (server.bytesSent('/model.gguf') < size * i / (INTERRUPTIONS + 1)) await sleep(INTERVAL);
      page = await interrupt(open, page);
    }
    await page.waitForFunction('globalThis.done');
    assert.equal(await page.evaluate('globalThis.done'), true, 'the model is stored');
    const seconds = (performance.now() - began) / 1000;
    const models = /** @type {any[]} */ (await page.evaluate(`import('/dist/index.js').then(async ({ listModels, verifyModel }) =>
      Promise.all((await listModels()).map(async ({ id, size, complete }) => ({ size, complete, ...await verifyModel(id) }))))`));
    assert.deepEqual(models.map(({ size: bytes, complete, damaged }) => [bytes, complete, damaged]), [[size, true, []]]);
    const sent = server.bytesSent('/model.gguf');
    console.log(`${INTERRUPTIONS} times ${how}: ${(sent / 1e6).toFixed(1)} MB were sent for a model of ${(size / 1e6).toFixed(1)} MB, `
      + `${(100 * (sent / size - 1)).toFixed(2)} % more, in ${server.requests('/model.gguf').length} requests and ${seconds.toFixed(0)} s; all parts verified`);
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true });
  }
}

try {
  await measure('the connection broken', async (_open, page) => {
    await server.goOffline();
    await sleep(AWAY_MS);
    await server.goOnline();
    return page;
  });
  await measure('the tab closed', async (open, page) => {
    await page.close();
    return open();
  });
} finally {
  await server.close();
  await site.close();
}
