// Every kind of source, in Node and in Chromium, against one contract.
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HttpSource } from '../../web/source-http.js';
import { fileSource } from '../../web/source-node.js';
import { blobSource } from '../../web/source.js';
import { startContracts } from './chromium.mjs';
import { FILE_BYTES, FILE_SEED, commonKinds, sourceContract } from './source-contract.mjs';
import { hurry, makeBytes } from './support.mjs';

const KINDS = ['blob', 'http with ranges', 'http without ranges', 'http without ranges and size'];
const bytes = makeBytes(FILE_BYTES, FILE_SEED);

/** @type {Awaited<ReturnType<typeof startContracts>>} */
let contracts;
/** @type {import('playwright-core').Page} */
let page;
let folder = '';
/** @type {Record<string, import('./source-contract.mjs').SourceKind>} */
let kinds = {};

before(async () => {
  contracts = await startContracts('contracts-source');
  page = await contracts.openPage(await contracts.browser.newContext());
  folder = await mkdtemp(join(tmpdir(), 'trilobite-source-'));
  const [path, short] = [join(folder, 'whole'), join(folder, 'short')];
  await writeFile(path, bytes);
  kinds = {
    ...commonKinds(contracts.url, { HttpSource, blobSource }, bytes),
    file: {
      hasRanges: true,
      size: bytes.length,
      open: () => fileSource(path),
      async openShort() {
        await writeFile(short, bytes);
        const source = await fileSource(short);
        await truncate(short, bytes.length - 1000);
        return source;
      },
      allFreed: undefined,
    },
  };
});
after(async () => {
  await contracts.close();
  await rm(folder, { recursive: true });
});

for (const kind of [...KINDS, 'file']) {
  describe(`${kind}, Node`, () => {
    for (const [name, run] of Object.entries(sourceContract)) {
      test(name, async () => {
        const end = hurry();
        await run(kinds[kind], bytes).finally(end);
      });
    }
  });
}

for (const kind of KINDS) {
  describe(`${kind}, Chromium`, () => {
    for (const name of Object.keys(sourceContract)) {
      test(name, () => page.evaluate(([of, what]) => contracts.source(of, what), [kind, name]));
    }
  });
}
