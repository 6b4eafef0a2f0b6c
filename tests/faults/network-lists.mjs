// N12: published lists that are wrong, each made from a right one. The parser must refuse a list, in its own
// words, or give one that holds only what can be used.
import assert from 'node:assert/strict';
import { parseShardList } from '../../web/manifest.js';
import { SEED } from './storage-rounds.mjs';
import { randomSequence } from './storage-site.mjs';

const HASH = '0123456789abcdef'.repeat(4);
const RIGHT = {
  format: 'trilobite-shards', version: 1, files: ['m.gguf'], size: 150_000, shardSize: 65536, sha256: HASH,
  shards: [HASH, HASH.replaceAll('0', '1'), HASH.replaceAll('0', '2')],
};

/** What a field can hold that it should not. A list has some of it in its right places. */
const VALUES = [
  null, true, false, 0, -1, 1, 1.5, 2, 1e300, -0, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, 65535, 65536, 65537,
  2 ** 26, 2 ** 26 + 1,
  131_072, 131_073, 196_608, 196_609, '', '1', '65536', '..', '.', '../m.gguf', '/m.gguf', 'a/b', 'a\\b', 'javascript:alert(1)',
  'https://elsewhere.test/m.gguf', '//elsewhere.test', '%2e%2e', 'm.gguf?x', 'm.gguf#x', 
  'm\u0000', 'm\n', '\ud800', 'm'.repeat(300),
  HASH, HASH.toUpperCase(), HASH.slice(1), `${HASH}0`, `${HASH}\n`, `0x${HASH.slice(2)}`, [], [[]], [null], [HASH],
  ['m.gguf'], ['m.gguf', 'm.gguf'],
  ['..'], {}, { length: 3 }, { toString: null }, { toString: 'x', valueOf: 1 }, { toJSON: 1 }, { constructor: 1 },
];

const SLIPS = ['"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', 'null', '1e999', '"__proto__":{},'];

/** Lists that must not pass. @type {[string, string][]} */
const WRONG = Object.entries({
  'no JSON': '{"format":',
  'nothing': '',
  'a page': '<!doctype html>',
  'null': 'null',
  'an array': '[]',
  'a number': '1',
  'another format': { format: 'shards' },
  'another version': { version: 2 },
  'a version that is no value': { version: { toString: 1, valueOf: 1 } },
  'a path upwards': { files: ['../m.gguf'] },
  'the folder above': { files: ['..'] },
  'a script': { files: ['javascript:alert(1)'] },
  'another server': { files: ['//elsewhere.test'] },
  'a path of Windows': { files: ['..\\m.gguf'] },
  'a coded path': { files: ['%2e%2e%2fm.gguf'] },
  'the same file twice': { files: ['m.gguf', 'm.gguf'] },
  'no file': { files: [] },
  'a million shards': { size: 65536e6, shards: Array(1e6).fill(HASH) },
  'a shard too many': { shards: [...RIGHT.shards, HASH] },
  'a shard too few': { shards: RIGHT.shards.slice(1) },
  'another size': { size: 200_000 },
  'no size': { size: 0, shards: [] },
  'a size with a fraction': { size: 150_000.5 },
  'a size beyond all': { size: 2 ** 60 },
  'tiny shards': { shardSize: 1024 },
  'huge shards': { shardSize: 2 ** 30, shards: [HASH] },
  'a hash in capitals': { sha256: HASH.toUpperCase() },
  'a hash too short': { shards: [HASH, HASH, HASH.slice(1)] },
  'a hash that is none': { shards: [HASH, HASH, null] },
}).map(([name, change]) => [name, typeof change === 'string' ? change : JSON.stringify({ ...RIGHT, ...change })]);

const isHash = (/** @type {unknown} */ value) => typeof value === 'string' && value.length === 64 && /^[0-9a-f]*$/.test(value);
const isCount = (/** @type {unknown} */ value, /** @type {number} */ least, /** @type {number} */ most) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** @param {any} list that was accepted */
function assertUsable({ files, size, shardSize, sha256, shards }) {
  for (const file of files) {
    const { href, origin } = new URL(file, 'https://models.test/folder/list');
    const isBeside = origin === 'https://models.test' && /^https:\/\/models\.test\/folder\/[^/?#]+$/.test(href);
    assert.ok(isBeside, `${JSON.stringify(file)} leads to ${href}`);
  }
  assert.ok(files.length >= 1 && isCount(size, 1, 2 ** 53) && isCount(shardSize, 65536, 2 ** 26) && isHash(sha256), 'fields');
  assert.ok(shards.length === Math.ceil(size / shardSize) && shards.every(isHash), 'shards');
}

/** @param {string} text @returns {'refused' | 'accepted'} */
function judge(text) {
  let list;
  try {
    list = parseShardList(text);
  } catch (error) {
    if (error.code !== 'ManifestInvalid') throw error;
    return 'refused';
  }
  assertUsable(list);
  return 'accepted';
}

/** @param {() => number} random */
function mutations(random) {
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const pick = (/** @type {readonly any[]} */ items) => items[below(items.length)];

  /** Another value in some place, or none. @param {any} list */
  function changeValue(list) {
    const key = pick(Object.keys(list));
    const holder = Array.isArray(list[key]) && random() < 0.5 ? list[key] : list;
    const place = holder === list ? key : below(holder.length + 1);
    if (random() < 0.15) delete holder[place];
    else holder[place] = structuredClone(pick(VALUES));
  }

  /** A slip in the text. @param {string} text */
  function changeText(text) {
    const at = below(text.length);
    const length = below(12);
    switch (below(5)) {
      case 0: return text.slice(0, at);
      case 1: return text.slice(0, at) + text.slice(at + length);
      case 2: return text.slice(0, at) + text.slice(at, at + length).repeat(below(4)) + text.slice(at);
      case 3: return text.slice(0, at) + String.fromCharCode(below(random() < 0.9 ? 128 : 65536)) + text.slice(at + 1);
      default: return text.slice(0, at) + pick(SLIPS) + text.slice(at);
    }
  }

  return () => {
    const list = structuredClone(RIGHT);
    for (let n = below(3); n >= 0; n -= 1) if (random() < 0.7) changeValue(list);
    let text = JSON.stringify(list);
    for (let n = below(3); n > 0; n -= 1) text = changeText(text);
    return text;
  };
}

/**
 * Judges wrong lists.
 * @param {number} rounds @returns {{failures: string[], refused: number}}
 */
export function mutateLists(rounds) {
  const failures = [];
  if (judge(JSON.stringify(RIGHT)) !== 'accepted') failures.push('a right list is refused');
  for (const [name, text] of WRONG) {
    try {
      assert.equal(judge(text), 'refused');
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
  let refused = 0;
  const mutate = mutations(randomSequence(SEED));
  for (let round = 0; round < rounds; round += 1) {
    const text = mutate();
    try {
      if (judge(text) === 'refused') refused += 1;
    } catch (error) {
      failures.push(`${error.message}: ${text.slice(0, 500)}`);
    }
  }
  return { failures, refused };
}
