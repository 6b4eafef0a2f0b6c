// Loads a model under limits to WebAssembly memory, each time followed by a small one, and prints what became
// of it. A process of its own, as the limit is one of V8's.
// Usage: node memory-limits.mjs MODEL SMALL_MODEL LIMITS OPTIONS (JSON)
import v8 from 'node:v8';
import { loadModel } from '../../web/node.js';

const [path, smallPath, count, options] = process.argv.slice(2);
const PAGE = 65536;
const INITIAL_PAGES = 256;
const settings = { temperature: 0, repeatPenalty: 1, maxTokens: 4 };

/** @param {string} file @param {object} [loadOptions] */
async function attempt(file, loadOptions) {
  try {
    const model = await loadModel(file, loadOptions);
    const { tokens } = await model.generate('Once upon a time', settings).result;
    await model.dispose();
    return { tokens, bytes: model.info.wasmBytes };
  } catch (error) {
    const { code, message, details } = /** @type {any} */ (error);
    return { code, message, details };
  }
}

/** @param {number} pages */
async function under(pages) {
  v8.setFlagsFromString(`--wasm-max-mem-pages=${pages}`);
  const large = await attempt(path, JSON.parse(options));
  return { limit: pages * PAGE, large, small: await attempt(smallPath) };
}

const first = await under(INITIAL_PAGES);
const last = Math.ceil(/** @type {any} */ (first.large).details.needed / PAGE);
const results = [first];
for (let i = 1; i < Number(count); i++) {
  results.push(await under(INITIAL_PAGES + Math.round(((last - INITIAL_PAGES) * i) / (Number(count) - 1))));
}
console.log(JSON.stringify(results));
