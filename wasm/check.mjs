// Checks a built module against its contract and reports its size:
// exports.txt lists exactly the functions of trilobite.h plus the allocator, exports-threads.txt those that
// threads.h has for the library; the module exports all of them, and it imports nothing that the library
// does not provide.
// Usage: node wasm/check.mjs <module.wasm>
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const ALLOCATOR = ['malloc', 'free'];
// Called after memory has grown; the library's instance.js provides it, and the clock.
const ALLOWED_IMPORTS = ['env.emscripten_notify_memory_growth', 'env.tri_now'];

/** @param {string} relative */
const readText = (relative) => readFileSync(new URL(relative, import.meta.url), 'utf8');

/** Names of the functions that a header declares. @param {string} code */
const declaredFunctions = (code) => [...code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\b(tri_\w+)\s*\(/g)]
  .map((match) => match[1]);

/** @param {string} relative */
const readNames = (relative) => readText(relative).split('\n').filter(Boolean);

/** @param {string[]} names @param {string[]} others */
const without = (names, others) => names.filter((name) => !others.includes(name));

/**
 * Names of a module's imports and exports. Read by hand: a runtime without relaxed SIMD takes no module
 * that has it.
 * @param {Uint8Array} bytes
 */
function readInterface(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  const name = () => {
    const length = number();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  const limits = () => { for (let left = number() % 2 === 1 ? 2 : 1; left > 0; left -= 1) number(); };
  // A function's type, a table's element type and limits, a memory's limits, a global's type and mutability.
  const descriptions = [number, () => { at += 1; limits(); }, limits, () => { at += 2; }];
  const list = (/** @type {() => string} */ item) => Array.from({ length: number() }, item);
  const readImport = () => {
    const full = `${name()}.${name()}`;
    descriptions[bytes[at++]]();
    return full;
  };
  const readExport = () => {
    const own = name();
    at += 1;
    number();
    return own;
  };
  /** @type {{imported: string[], exported: string[]}} */
  const found = { imported: [], exported: [] };
  while (at < bytes.length) {
    const id = bytes[at++];
    const end = number() + at;
    if (id === 2) found.imported = list(readImport);
    if (id === 7) found.exported = list(readExport);
    at = end;
  }
  return found;
}

const path = process.argv[2];
const hasThreads = path.includes('threads');
const bytes = readFileSync(path);
const { imported, exported } = readInterface(bytes);
const [, forLibrary] = readText('../src/threads.h').split('#ifdef __wasm_atomics__');
const lists = [
  { listed: readNames('exports.txt'), declared: [...ALLOCATOR, ...declaredFunctions(readText('../src/trilobite.h'))] },
  ...(hasThreads ? [{ listed: readNames('exports-threads.txt'), declared: declaredFunctions(forLibrary) }] : []),
];
const expected = [...lists.flatMap(({ listed }) => listed), ...(hasThreads ? ['__stack_pointer'] : ['memory'])];
const neededImports = hasThreads ? ['env.memory'] : [];

const faults = [
  ...lists.flatMap(({ listed, declared }) => [
    ['declared but not listed in wasm/exports*.txt', without(declared, listed)],
    ['listed in wasm/exports*.txt but not declared', without(listed, declared)]]),
  ['listed but not exported', without(expected, exported)],
  ['imported but not provided by the library', without(imported, [...ALLOWED_IMPORTS, ...neededImports])],
  ['not imported', without(neededImports, imported)],
].filter(([, names]) => names.length > 0);

for (const [what, names] of faults) {
  console.error(`${path}: ${what}: ${/** @type {string[]} */ (names).join(', ')}`);
}
if (faults.length > 0) process.exit(1);
console.log(`${path}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
