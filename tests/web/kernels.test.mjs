// The kernels in Node. tests/browser/kernels.test.mjs has them in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { probeRelaxed } from '../../web/features.js';
import { checkKernels } from '../support/kernels.mjs';

const relaxed = probeRelaxed();

for (const [set, skip] of /** @type {const} */ ([['simd', false], ['relaxed', relaxed !== 'works' && `relaxed SIMD ${relaxed} here`]])) {
  test(`${set}: exact integers, and no access outside the arrays`, { skip }, async () => {
    const module = await WebAssembly.compile(await readFile(new URL(`../../build/wasm/kernels-${set}.wasm`, import.meta.url)));
    assert.ok(await checkKernels(module) > 10_000);
  });
}
