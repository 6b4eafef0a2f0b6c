// Loads with every kind of store, and with none, in Node and in Chromium, against one contract.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { fileSource } from '../../web/source-node.js';
import { startContracts } from './chromium.mjs';
import { folderKind } from './folder-kind.mjs';
import { storelessContract, streamContract } from './stream-contract.mjs';
import { hurry } from './support.mjs';

globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18

/** @type {Awaited<ReturnType<typeof startContracts>>} */
let contracts;
/** @type {import('playwright-core').Page} */
let page;
/** @type {() => void} */
let endHurry;
before(async () => {
  contracts = await startContracts('contracts-stream');
  page = await contracts.openPage(await contracts.browser.newContext());
  endHurry = hurry();
});
after(async () => {
  endHurry();
  await contracts.close();
});

const openPath = fileSource;

describe('no store, Node', () => {
  for (const [name, run] of Object.entries(storelessContract)) {
    test(name, () => run({ origin: contracts.url, openPath, open: async () => undefined, setShard: assert.fail }));
  }
});

describe('folder, Node', () => {
  for (const [name, run] of Object.entries(streamContract)) {
    test(name, async () => {
      const { open, setShard, remove } = await folderKind();
      await run({ origin: contracts.url, openPath, open, setShard }).finally(remove);
    });
  }
});

describe('IndexedDB, Chromium', () => {
  for (const name of Object.keys(streamContract)) {
    test(name, () => page.evaluate((what) => globalThis.contracts.stream(what), name));
  }
});
