/**
 * fuzz-seeds.mjs - writes what the fuzz targets begin with: small valid files of every kind, spoiled
 * ones, texts, and a dictionary of the words of the format.
 * Usage: node tests/loader/fuzz-seeds.mjs FOLDER, the one that holds the targets.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ggufBytes, readHeader, splitSpec } from '../../tools/gguf.mjs';
import { I2S_LAYOUTS } from '../../tools/gguf-types.mjs';
import { randomModel } from '../../tools/random-model.mjs';
import { TINY } from './assemble.mjs';
import { badFiles, bytesOf } from './bad-files.mjs';

/** Larger seeds make the fuzzer slow. */
const MAX_SEED = 1 << 16;

/** The first two bytes of an input of fuzz_load: chunk size 0 (all at once), and option bits. */
const options = ({ known = true, layout = 0, early = false }) =>
  Buffer.from([0, Number(known) | (layout << 2) | (Number(early) << 7)]);

function* loadSeeds() {
  const small = { embd: 8, ffn: 8, layers: 1, heads: 2, kvHeads: 1, vocab: 4, tokenizer: 'none', context: 8 };
  const blocks = { ...small, embd: 32, ffn: 32 };
  const models = [
    ...['f32', 'f16', 'bf16'].map((type) => ({ ...small, type, embeddingType: type })),
    { ...small, type: 'f16', arch: 'llama', untied: true },
    { ...small, type: 'f16', arch: 'bitnet', tokenizer: 'tiny', vocab: 320 },
    ...['q8_0', 'q4_0'].flatMap((type) =>
      ['bitnet', 'llama'].map((arch) => ({ ...blocks, type, arch, embeddingType: type }))),
    ...['tq1_0', 'tq2_0', 'q6_k'].map((type) => ({ ...blocks, embd: 256, ffn: 256, kvHeads: 1, type, embeddingType: 'q6_k' })),
  ];
  for (const [i, model] of models.entries()) yield [options({ early: i % 2 === 1 }), ggufBytes(randomModel(model))];
  for (const [layout, i2sLayout] of I2S_LAYOUTS.entries()) {
    yield [options({ layout }), ggufBytes(randomModel({ ...TINY, i2sLayout }))];
  }
  for (const badFile of badFiles) yield [options({ known: false }), bytesOf(badFile)];
}

/** Seeds of fuzz_tokenize: what to do, then text or ids. */
function* tokenizeSeeds() {
  const texts = ['Once upon a time', "don't 12345  \n\n\tx", '<|eot_id|><s></s>', 'äöü ßé 漢字 🌱👩‍👩‍👧',
    '\xa0\u2028\u3000'];
  for (const text of texts) for (const how of [0, 1, 2, 3, 4, 5, 8, 16]) yield [Buffer.from([how]), Buffer.from(text)];
  yield [Buffer.from([32]), Buffer.from(Int32Array.of(0, 1, -1, 31999, 128255, 2 ** 31 - 1).buffer)];
}

/** Seeds of fuzz_split: how many parts, bytes at a time, and each part with its length before it. */
function* splitSeeds() {
  const small = { embd: 8, ffn: 8, layers: 1, heads: 2, kvHeads: 1, vocab: 4, tokenizer: 'none', context: 8, type: 'f16' };
  for (const [count, emptyFirst] of /** @type {[number, boolean][]} */ ([[1, false], [2, false], [3, true], [3, false]])) {
    for (const spec of [randomModel(small), { ...randomModel(small), alignment: 64 }, randomModel(TINY)]) {
      const parts = splitSpec(spec, count, { emptyFirst }).map((part) => {
        const bytes = ggufBytes(part);
        return Buffer.concat([Buffer.from([bytes.length & 255, (bytes.length >> 8) & 255, bytes.length >> 16]), bytes]);
      });
      yield [Buffer.from([count, 0]), ...parts];
      yield [Buffer.from([count, 13]), ...parts.reverse()];
    }
  }
}

/** Words of the format, as libFuzzer reads them. */
function dictionary() {
  const words = new Set(['GGUF', '<0x', 'gpt2', 'llama', 'bitnet', 'relu2', 'silu', 'split.no', 'split.count',
    'split.tensors.count']);
  for (const options of [{ tokenizer: 'tiny', vocab: 320 }, { arch: 'llama', untied: true }]) {
    const { metadata, tensors } = readHeader(ggufBytes(randomModel({ ...TINY, ...options })));
    for (const [key] of metadata) words.add(key);
    for (const { name } of tensors) words.add(name);
  }
  return [...words].map((word) => `${JSON.stringify(word)}\n`).join('');
}

/** @param {string} folder @param {string} target @param {Iterable<Uint8Array[]>} seeds */
function writeSeeds(folder, target, seeds) {
  const corpus = path.join(folder, `${target}.corpus`);
  fs.mkdirSync(corpus, { recursive: true });
  let i = 0;
  for (const parts of seeds) {
    const bytes = Buffer.concat(parts);
    if (bytes.length <= MAX_SEED) fs.writeFileSync(path.join(corpus, `seed-${String(i++).padStart(3, '0')}`), bytes);
  }
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: fuzz-seeds.mjs FOLDER');
writeSeeds(folder, 'fuzz_load', loadSeeds());
writeSeeds(folder, 'fuzz_tokenize', tokenizeSeeds());
writeSeeds(folder, 'fuzz_split', splitSeeds());
for (const target of ['fuzz_load', 'fuzz_split']) fs.writeFileSync(path.join(folder, `${target}.dict`), dictionary());
