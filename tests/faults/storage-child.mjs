// Loads a model into a folder and says what came of it; as a program, as a line of JSON.
// Arguments: source and folder.
import { pathToFileURL } from 'node:url';
import { loadModel } from '../../web/node.js';
import { GREEDY, PROMPT } from './storage-prompt.mjs';

/**
 * @param {string} source @param {string} dir
 * @param {Record<string, any>} [fault] of the worker's file system, see storage-node-worker.mjs
 */
export async function loadInto(source, dir, fault) {
  const workerUrl = fault && new URL(`./storage-node-worker.mjs?${new URLSearchParams(fault)}`, import.meta.url).href;
  /** @type {any} */
  const outcome = { warnings: [], messages: [] };
  try {
    const model = await loadModel(source, {
      threads: 1, cache: { dir }, workerUrl,
      onProgress({ warning }) {
        if (!warning) return;
        outcome.warnings.push(warning.code);
        outcome.messages.push(warning.message);
      },
    });
    outcome.cached = model.info.cached;
    outcome.tokens = [...(await model.generate(PROMPT, GREEDY).result).tokens];
    await model.dispose();
  } catch (error) {
    outcome.error = error.code ?? error.name;
    outcome.message = error.message;
  }
  return outcome;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(await loadInto(process.argv[2], process.argv[3]))}\n`);
}
