// The npm package as its users get it: packed, unpacked elsewhere, then used from Node, by a bundler,
// by the type checker, and by a page without a bundler.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const run = promisify(execFile);
const VARIANTS = ['simd', 'relaxed', 'simd-threads', 'relaxed-threads'];
const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {string} a project that depends on the package */ let project;
/** @type {string} */ let installed;
/** @type {string[]} */ let packedFiles;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'package-'));
  installed = join(project, 'node_modules', 'trilobite');
  await mkdir(installed, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout);
  packedFiles = files.map((/** @type {{path: string}} */ file) => file.path);
  await run('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
  for (const name of ['hash-wasm', 'idb']) await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name));
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});

after(() => rm(project, { recursive: true }));

test('it holds what runs and nothing else', () => {
  for (const path of ['package.json', 'README.md', 'LICENSE', 'bin/trilobite.mjs', 'web/index.js', 'web/index.d.ts',
    'web/worker.js', 'dist/index.js', 'dist/worker.js', 'models/trilobite-15m.gguf',
    ...VARIANTS.map((variant) => `wasm/dist/trilobite-${variant}.wasm`)]) {
    assert.ok(packedFiles.includes(path), `${path} is missing`);
  }
  const allowed = /^(package\.json|README\.md|LICENSE|(bin|web|dist|wasm\/dist|models)\/[^/]+)$/;
  assert.deepEqual(packedFiles.filter((path) => !allowed.test(path)), []);
});

test('its versions agree', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { stdout } = await run('node', [join(installed, 'bin', 'trilobite.mjs'), '--version']);
  assert.equal(stdout.trim(), version);
});

test('what a page fetches in order to run is small', async () => {
  const sizes = await Promise.all(['dist/index.js', 'dist/worker.js', ...VARIANTS.map((name) => `wasm/dist/trilobite-${name}.wasm`)]
    .map(async (path) => gzipSync(await readFile(join(installed, path)), { level: 9 }).length));
  const [index, worker, ...modules] = sizes;
  for (const [i, module] of modules.entries()) {
    const bytes = index + worker + module;
    assert.ok(bytes <= 150_000, `${VARIANTS[i]}: ${bytes} bytes with its JavaScript, gzipped`);
  }
});

test('Node imports it and generates with the default model', async () => {
  await writeFile(join(project, 'main.mjs'), `
    import { loadModel } from 'trilobite';
    for (const variant of ['simd', 'simd-threads']) {
      const model = await loadModel(undefined, { variant });
      const { tokens } = await model.generate('Once upon a time', { maxTokens: 3, temperature: 0 }).result;
      console.log(model.info.variant, model.info.threads, tokens.length);
      await model.dispose();
    }`);
  const { stdout } = await run('node', ['main.mjs'], { cwd: project, timeout: 60_000 });
  assert.match(stdout, /^simd 1 3\nsimd-threads [1-9] 3\n$/);
});

test('a bundler for browsers takes it, without anything from Node', async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: "export { loadModel } from 'trilobite';", resolveDir: project },
    bundle: true, format: 'esm', platform: 'browser', write: false, metafile: true, logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs).join('\n');
  assert.match(inputs, /trilobite\/web\/index\.js/);
  assert.doesNotMatch(inputs, /node\.js|folder/);
  assert.match(outputFiles[0].text, /new URL\(["']\.\/worker\.js["'], import\.meta\.url\)/);
});

test('the type checker knows its functions', async () => {
  await writeFile(join(project, 'main.ts'), `
    import { loadModel, type Model } from 'trilobite';
    const model: Model = await loadModel('model.gguf', { contextLength: 64, threads: 2, variant: 'simd-threads' });
    for await (const text of model.generate('x', { maxTokens: 3 })) text.trim();
    // @ts-expect-error: no number
    await loadModel(7);`);
  await run(join(root, 'node_modules', '.bin', 'tsc'),
    ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'main.ts'], { cwd: project });
});

test('dist/ needs no bundler and finds the package\'s files', async () => {
  const scripts = (await readdir(join(installed, 'dist'))).filter((name) => name.endsWith('.js'));
  assert.deepEqual(scripts.sort(), ['index.js', 'worker.js']);
  for (const name of scripts) {
    const text = await readFile(join(installed, 'dist', name), 'utf8');
    assert.doesNotMatch(text, /\b(from|import)\s*["'][^."']/, `${name} imports a package`);
    for (const [, relative] of text.matchAll(/new URL\(["']([^"']+)["'],\s*import\.meta\.url\)/g)) {
      await readFile(new URL(relative, `file://${installed}/dist/`));
    }
  }
});
