// Every kind of store, in Node and in Chromium, against one contract.
import { webcrypto } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { startContracts } from './chromium.mjs';
import { folderKind } from './folder-kind.mjs';
import { storeContract } from './store-contract.mjs';

globalThis.crypto ??= /** @type {Crypto} */ (webcrypto); // Node 18

describe('folder, Node', () => {
  for (const [name, run] of Object.entries(storeContract)) {
    test(name, async () => {
      const kind = await folderKind();
      await run(kind).finally(kind.remove);
    });
  }
});

describe('IndexedDB, Chromium', () => {
  /** @type {Awaited<ReturnType<typeof startContracts>>} */
  let contracts;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {import('playwright-core').Page[]} */
  const owners = [];

  before(async () => {
    contracts = await startContracts('contracts-store');
    const context = await contracts.browser.newContext();
    page = await contracts.openPage(context);
    await page.exposeFunction('openOwner', async (id) => {
      const owner = await contracts.openPage(context);
      if (!await owner.evaluate((of) => globalThis.contracts.owner.take(of), id)) throw new Error('It is taken.');
      return owners.push(owner) - 1;
    });
    await page.exposeFunction('askOwner', (owner, what) => (what === 'kill'
      ? owners[owner].close() : owners[owner].evaluate((method) => globalThis.contracts.owner[method](), what)));
  });
  after(() => contracts.close());

  for (const name of Object.keys(storeContract)) {
    test(name, () => page.evaluate((what) => globalThis.contracts.store(what), name));
  }
});
