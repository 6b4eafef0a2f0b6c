// The library's worker for Node over a file system that fails: `op` of node:fs/promises, or of an open file
// (as 'file.write'), fails at its nth call, or for ever, with `code`.
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const wanted = new URL(import.meta.url).searchParams;
const op = wanted.get('op') ?? '';
const nth = Number(wanted.get('nth') ?? 1);
const forever = wanted.get('forever') === 'true';
const code = wanted.get('code') ?? 'EIO';
let count = 0;

/** @param {Function} original */
function fail(original) {
  return function (...args) {
    count += 1;
    if (count !== nth && !(forever && count > nth)) return original.apply(this, args);
    return Promise.reject(Object.assign(new Error(`${code}: injected failure, ${op}`), { code, syscall: op }));
  };
}

if (op.startsWith('file.')) {
  const method = op.slice('file.'.length);
  const { open } = fsPromises;
  fsPromises.open = async (...args) => {
    const file = await open(...args);
    if (file[method]) file[method] = fail(file[method]);
    return file;
  };
} else if (op !== '') fsPromises[op] = fail(fsPromises[op]);
syncBuiltinESMExports();

await import('../../web/worker-node.js');
