// Which build of the engine runs here.

import { TrilobiteError } from './errors.js';

// (module (func (drop (i8x16.popcnt (v128.const i64x2 0 0))))): valid only where SIMD128 exists.
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 25, 1, 23, 0,
  253, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 253, 98, 26, 11,
]);

/** @returns {{variant: 'simd', wasmUrl: URL}} the build to load and where it lies in the package */
export function chooseVariant() {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(SIMD_PROBE)) {
    throw new TrilobiteError('UnsupportedBrowser',
      'This runtime has no WebAssembly SIMD. Browsers since 2021 (Safari 16.4) and Node 16.4 have it.');
  }
  return { variant: 'simd', wasmUrl: new URL('../wasm/dist/trilobite-simd.wasm', import.meta.url) };
}
