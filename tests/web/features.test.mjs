// Which build runs where: the probe, the choice, the addresses.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chooseVariant, moduleUrl, probeRelaxed } from '../../web/features.js';

const run = promisify(execFile);
const FEATURES = new URL('../../web/features.js', import.meta.url);
const relaxed = probeRelaxed();
const instructions = relaxed === 'works' ? 'relaxed' : 'simd';

/** @type {string} */ let folder;
before(async () => { folder = await mkdtemp(join(tmpdir(), 'features-')); });
after(() => rm(folder, { recursive: true }));

test('the bytes of the probe are what its comment says', async () => {
  const source = await readFile(FEATURES, 'utf8');
  const [, text, numbers] = /((?:\/\/ .*\n)+)const RELAXED_PROBE = new Uint8Array\(\[([^\]]*)\]\)/.exec(source);
  await writeFile(join(folder, 'probe.wat'), text.replaceAll('// ', ''));
  const assembler = fileURLToPath(new URL('../../node_modules/.bin/wasm-as', import.meta.url));
  await run(assembler, ['probe.wat', '--enable-simd', '--enable-relaxed-simd', '-o', 'probe.wasm'], { cwd: folder });
  assert.deepEqual(numbers.match(/\d+/g).map(Number), [...await readFile(join(folder, 'probe.wasm'))]);
});

test('relaxed SIMD that computes wrongly is not taken', { skip: Number(process.versions.node.split('.')[0]) > 20 }, async () => {
  assert.equal(relaxed, 'is missing');
  const program = `import { probeRelaxed } from '${FEATURES}'; console.log(probeRelaxed())`;
  const { stdout } = await run(process.execPath, ['--experimental-wasm-relaxed-simd', '--input-type=module', '-e', program]);
  assert.notEqual(stdout.trim(), 'works');
});

test('threads by the number of cores', () => {
  const counts = [1, 2, 3, 4, 8, 9, 64].map((cores) => chooseVariant({ variant: 'auto', threads: undefined }, cores).threads);
  assert.deepEqual(counts, [1, 2, 2, 3, 7, 8, 8]);
  for (const [threads, cores, expected] of [[1, 4, 1], [2, 4, 2], [4, 4, 4], [16, 4, 4], [16, 64, 16]]) {
    const choice = chooseVariant({ variant: 'auto', threads }, cores);
    assert.equal(choice.threads, expected);
    assert.equal(choice.variant, expected === 1 ? instructions : `${instructions}-threads`);
  }
});

test('the reason is a sentence about what decides', () => {
  const reason = (wanted, cores) => chooseVariant({ variant: 'auto', threads: undefined, ...wanted }, cores).reason;
  assert.equal(reason({}, 4), `Relaxed SIMD ${relaxed} here; memory can be shared.`);
  assert.equal(reason({}, 1), `Relaxed SIMD ${relaxed} here; there is one core.`);
  assert.equal(reason({ threads: 1 }, 4), `Relaxed SIMD ${relaxed} here; one thread was asked for.`);
  assert.equal(reason({ variant: 'simd' }, 4), 'It was asked for.');
});

test('an own choice of the variant is kept, or refused', () => {
  assert.equal(chooseVariant({ variant: 'simd', threads: undefined }, 8).threads, 1);
  assert.deepEqual(chooseVariant({ variant: 'simd-threads', threads: 1 }, 8), { variant: 'simd-threads', threads: 1, reason: 'It was asked for.' });
  if (relaxed === 'works') return;
  for (const variant of ['relaxed', 'relaxed-threads']) {
    assert.throws(() => chooseVariant({ variant, threads: undefined }, 2), { code: 'UnsupportedBrowser', message: /relaxed SIMD is missing/ });
  }
});

test('a page that is not isolated has one thread', () => {
  globalThis.crossOriginIsolated = false;
  try {
    assert.deepEqual(chooseVariant({ variant: 'auto', threads: 4 }, 8), {
      variant: instructions, threads: 1, reason: `Relaxed SIMD ${relaxed} here; the page is not cross-origin isolated.`,
    });
    assert.throws(() => chooseVariant({ variant: 'simd-threads', threads: undefined }, 8), { code: 'UnsupportedBrowser', message: /Cross-Origin-Opener-Policy/ });
  } finally {
    delete globalThis.crossOriginIsolated;
  }
});

test('wasmUrl is a file, or a folder with all builds', () => {
  assert.match(moduleUrl('relaxed-threads', undefined), /\/wasm\/dist\/trilobite-relaxed-threads\.wasm$/);
  assert.equal(moduleUrl('simd', 'https://site.test/a/b.wasm?v=1'), 'https://site.test/a/b.wasm?v=1');
  assert.equal(moduleUrl('relaxed', 'https://site.test/a/'), 'https://site.test/a/trilobite-relaxed.wasm');
});
