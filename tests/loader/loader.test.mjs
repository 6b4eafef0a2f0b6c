/**
 * loader.test.mjs - valid and spoiled model files through the sanitized loader: each gives the status
 * that the table says, in any chunking, and nothing makes a sanitizer speak.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VALUE_TYPES, encodeHeader, ggufBytes } from '../../tools/gguf.mjs';
import { I2S_LAYOUTS } from '../../tools/gguf-types.mjs';
import { randomModel } from '../../tools/random-model.mjs';
import { Random } from '../../tools/random-weights.mjs';
import { TINY, assemble, modelParts } from './assemble.mjs';
import { badFiles, bytesOf } from './bad-files.mjs';
import { addRaw } from './cases.mjs';
import { feedFiles, saveFile } from './feed-files.mjs';

/** Larger files are not fed a few bytes at a time. */
const SMALL = 1 << 18;
const STATUSES = ['OK', 'FORMAT_CORRUPT', 'FORMAT_UNSUPPORTED', 'OUT_OF_MEMORY'];

/** @param {string} name @param {Partial<import('../../tools/random-model.mjs').ModelOptions>} options */
function saveModel(name, options) {
  const spec = randomModel({ ...TINY, ...options });
  return { file: saveFile(name, ggufBytes(spec)), header: encodeHeader(spec).header.length, size: encodeHeader(spec).fileSize };
}

describe('spoiled files', async () => {
  const cases = badFiles.map((badFile) => {
    const bytes = bytesOf(badFile);
    const file = saveFile(badFile.name, bytes);
    const large = [0, 4096].flatMap((chunk) => [{ file, chunk, known: true }, { file, chunk, known: false }]);
    const small = [{ file, chunk: 1, known: false }, { file, chunk: 7, known: true }];
    const requests = bytes.length > SMALL ? large : [...large, ...small];
    return { badFile, requests: requests.map((request) => ({ ...request, head: badFile.head })) };
  });
  assert.equal(new Set(cases.map(({ requests }) => requests[0].file)).size, cases.length, 'two cases share a file name');
  const answers = await feedFiles(cases.flatMap(({ requests }) => requests));
  for (const { badFile, requests } of cases) {
    const own = answers.splice(0, requests.length);
    test(badFile.name, () => {
      for (const [i, { status, message, run }] of own.entries()) {
        const how = `chunk ${requests[i].chunk}, size ${requests[i].known ? 'known' : 'unknown'}: ${message}`;
        assert.equal(status, badFile.status, how);
        if (status !== 'OK') assert.ok(message.includes(badFile.message) && message.length > 10, how);
        else assert.equal(run, badFile.run ?? 'OK', how);
      }
    });
  }
});

test('a header that announces more than the file holds fails there, if the size is known', async () => {
  const { string: STRING, array: ARRAY, u64: U64 } = VALUE_TYPES;
  const lies = {
    string: addRaw(['u32', STRING], ['u64', 1 << 20]),
    array: addRaw(['u32', ARRAY], ['u32', U64], ['u64', 1 << 20]),
    'string array': addRaw(['u32', ARRAY], ['u32', STRING], ['u64', 1 << 20]),
    tensors: (/** @type {import('./assemble.mjs').FileParts} */ f) => { f.tensorCount = 8192; },
  };
  const files = Object.entries(lies).map(([name, spoil]) => {
    const parts = modelParts();
    spoil(parts);
    return saveFile(`announced ${name}`, assemble(parts));
  });
  const short = saveModel('announced data', {});
  const requests = [...files.map((file) => ({ file })), { file: short.file, cut: short.size - 1 }];
  for (const { status, message } of await feedFiles(requests)) {
    assert.equal(status, 'FORMAT_CORRUPT');
    assert.match(message, /are announced|do not fit|its tensors need/);
  }
});

test('a file cut anywhere in its header is corrupt', async () => {
  const { file, header } = saveModel('cut header', { tokenizer: 'tiny', vocab: 320 });
  const requests = Array.from({ length: header }, (_, cut) => [{ file, cut }, { file, cut, known: false }]).flat();
  for (const [i, { status }] of (await feedFiles(requests)).entries()) {
    assert.equal(status, 'FORMAT_CORRUPT', `cut at ${requests[i].cut}`);
  }
});

test('a file cut in its data is corrupt', async () => {
  const { file, header, size } = saveModel('cut data', {});
  const random = new Random('cut data');
  const cuts = [header, size - 1, ...Array.from({ length: 300 }, () => header + Math.floor(random.next() * (size - header)))];
  const requests = cuts.flatMap((cut) => [{ file, cut, chunk: 1000 }, { file, cut, chunk: 1000, known: false }]);
  for (const [i, { status }] of (await feedFiles(requests)).entries()) {
    assert.equal(status, 'FORMAT_CORRUPT', `cut at ${requests[i].cut}`);
  }
});

test('a flipped bit never makes a fault', async () => {
  const { file, header, size } = saveModel('flipped bits', { tokenizer: 'tiny', vocab: 320 });
  const random = new Random('flipped bits');
  const requests = Array.from({ length: 2000 }, (_, i) => {
    const bytes = i % 4 === 0 ? size : header;
    return { file, flip: Math.floor(random.next() * bytes * 8), known: i % 2 === 0 };
  });
  for (const { status, message } of await feedFiles(requests)) assert.ok(STATUSES.includes(status), message);
});

describe('types', () => {
  const shape = { embd: 256, ffn: 512, vocab: 64, layers: 2 };

  test('the same ternary weights give the same tokens from every type that holds them exactly', async () => {
    const types = ['i2_s', 'tq1_0', 'tq2_0', 'f32', 'f16', 'bf16'];
    for (const arch of ['bitnet-b1.58', 'bitnet-25', 'bitnet']) {
      const requests = [
        ...types.map((type) => ({ file: saveModel(`${arch} ${type}`, { ...shape, arch, type }).file })),
        ...I2S_LAYOUTS.map((layout) =>
          ({ file: saveModel(`${arch} ${layout}`, { ...shape, arch, i2sLayout: layout }).file, layout })),
      ];
      const answers = await feedFiles(requests);
      for (const [i, { status, message, run, top, ids }] of answers.entries()) {
        assert.equal(status, 'OK', `${requests[i].file}: ${message}`);
        assert.deepEqual({ run, top, ids }, { run: 'OK', top: answers[0].top, ids: answers[0].ids }, requests[i].file);
      }
    }
  });

  test('the wrong I2_S layout gives other tokens, not an error', async () => {
    const { file } = saveModel('layouts', shape);
    const answers = await feedFiles(I2S_LAYOUTS.map((layout) => ({ file, layout })));
    for (const { status, run } of answers) assert.deepEqual([status, run], ['OK', 'OK']);
    assert.equal(new Set(answers.map(({ top }) => top)).size, I2S_LAYOUTS.length);
  });

  test('every type of linear layer and embedding runs in every architecture', async () => {
    const requests = [];
    for (const arch of ['bitnet-b1.58', 'llama']) {
      for (const type of ['i2_s', 'tq1_0', 'tq2_0', 'f32', 'f16', 'bf16', 'q8_0', 'q4_0', 'q6_k']) {
        requests.push({ file: saveModel(`linear ${arch} ${type}`, { ...shape, arch, type }).file });
      }
      for (const embeddingType of ['f32', 'f16', 'bf16', 'q8_0', 'q4_0', 'q6_k']) {
        for (const untied of [false, true]) {
          const name = `embedding ${arch} ${embeddingType} ${untied}`;
          requests.push({ file: saveModel(name, { ...shape, arch, embeddingType, untied }).file });
        }
      }
    }
    for (const [i, { status, message, run }] of (await feedFiles(requests)).entries()) {
      assert.deepEqual([status, run], ['OK', 'OK'], `${requests[i].file}: ${message}`);
    }
  });

  test('rows of any length, where the type allows it', async () => {
    const requests = ['f32', 'f16', 'bf16'].map((type) =>
      ({ file: saveModel(`odd ${type}`, { embd: 100, ffn: 33, heads: 2, kvHeads: 2, vocab: 17, type }).file }));
    const answers = await feedFiles(requests);
    for (const { status, message, run, ids } of answers) {
      assert.deepEqual([status, run, ids], ['OK', 'OK', answers[0].ids], message);
    }
  });
});
