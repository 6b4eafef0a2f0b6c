// A prompt goes through a model in batches of tokens, tiles of them and left-over ones; how it is cut must
// not show in the results.

/**
 * Numbers of tokens behind which logits differ, to the bit, from those that come of one token after another;
 * with what ran. Runs in Node and, as text, in a page.
 * @param {typeof import('../../web/node.js').loadModel} load @param {string} source
 * @param {import('../../web/index.d.ts').LoadOptions} options
 */
export async function unequalBatches(load, source, options) {
  const model = await load(source, { ...options, cache: false });
  const ids = Array.from({ length: 230 }, (_, i) => 5 + (i * i * 37 + 11 * i) % 250);
  const bits = async (/** @type {number} */ n) => new Uint32Array((await model.logits(ids.slice(0, n))).buffer);
  /** By number of tokens. @type {Uint32Array[]} */
  const alone = [];
  for (let n = 1; n <= ids.length; n += 1) alone[n] = await bits(n);

  /** @type {number[]} */
  const unequal = [];
  // One batch, of any number of tiles and left-over tokens; several; pieces, which begin anywhere in the context.
  const batches = Array.from({ length: 21 }, (_, i) => [2 + 3 * i]);
  for (const lengths of [...batches, [64], [65], [201], [207], [230], [7, 20, 84, 148, 149, 213, 229, 230]]) {
    await model.logits([ids[0] + 1]); // forgets the ids
    for (const n of lengths) {
      const logits = await bits(n);
      if (logits.some((value, i) => value !== alone[n][i])) unequal.push(n);
    }
  }
  const tokensMatter = alone[229].some((value, i) => value !== alone[230][i]);
  const { variant } = model.info;
  await model.dispose();
  return { variant, tokensMatter, unequal };
}
