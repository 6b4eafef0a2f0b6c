// node-runner.mjs - the library in Node, timed with the same workload as in the browser.
import { loadModel } from '../web/node.js';

/**
 * @param {string} file @param {number} rounds @param {{promptTokens: number, decodeTokens: number}} workload
 */
export async function inNode(file, rounds, { promptTokens, decodeTokens }) {
  const model = await loadModel(file, { contextLength: 640 });
  const { variant, threads, vocabSize } = model.info;
  /** @type {number[]} */
  const prompt = [];
  /** @type {number[]} */
  const decode = [];
  for (let round = -1; round < rounds; round++) {
    const ids = Array.from({ length: promptTokens }, (_, i) => (i * 7919 + (round + 1) * 104729 + 17) % vocabSize);
    const { timings } = await model.generate(ids, { temperature: 0, repeatPenalty: 1, maxTokens: decodeTokens + 1 }).result;
    if (round < 0) continue; // compiles
    prompt.push(timings.promptTokensPerSecond);
    decode.push(timings.tokensPerSecond);
  }
  await model.dispose();
  return { variant, threads, prompt, decode };
}
