// Checks a built module against its contract and reports its size:
// exports.txt lists exactly the functions of trilobite.h plus the allocator, the module exports all of
// them, and it imports nothing that the library does not provide.
// Usage: node wasm/check.mjs <module.wasm>
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const ALLOCATOR = ['malloc', 'free'];
// Called after memory has grown; the library's engine.js provides it.
const ALLOWED_IMPORTS = ['env.emscripten_notify_memory_growth'];

/** @param {string} relative */
const readText = (relative) => readFileSync(new URL(relative, import.meta.url), 'utf8');

/** Names of the functions that the public header declares. */
function declaredFunctions() {
  const code = readText('../src/trilobite.h').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/\b(tri_\w+)\s*\(/g)].map((match) => match[1]);
}

/** @param {string[]} names @param {string[]} others */
const without = (names, others) => names.filter((name) => !others.includes(name));

const path = process.argv[2];
const bytes = readFileSync(path);
const module = new WebAssembly.Module(bytes);
const listed = readText('exports.txt').split('\n').filter(Boolean);
const expected = [...ALLOCATOR, ...declaredFunctions()];
const exported = WebAssembly.Module.exports(module).map((entry) => entry.name);
const imported = WebAssembly.Module.imports(module).map((entry) => `${entry.module}.${entry.name}`);

const faults = [
  ['in trilobite.h but not in wasm/exports.txt', without(expected, listed)],
  ['in wasm/exports.txt but not in trilobite.h', without(listed, expected)],
  ['listed but not exported', without(listed, exported)],
  ['imported but not provided by the library', without(imported, ALLOWED_IMPORTS)],
].filter(([, names]) => names.length > 0);

for (const [what, names] of faults) {
  console.error(`${path}: ${what}: ${/** @type {string[]} */ (names).join(', ')}`);
}
if (faults.length > 0) process.exit(1);
console.log(`${path}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
