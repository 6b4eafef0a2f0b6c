// Beginnings of stories that go on with a plot of train/situations/.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('../../train', import.meta.url));
const PROGRAM = 'import json, random, sys; from begun import begin; print(json.dumps([*begin(json.loads(sys.argv[1]), random.Random(1))]))';

/** @param {...string} stories @returns {Promise<string[]>} */
async function begin(...stories) {
  const { stdout } = await run('python3', ['-c', PROGRAM, JSON.stringify(stories)], { cwd: FOLDER });
  return JSON.parse(stdout);
}

test('a story goes on with its hero, under another name, and with the thing that it names', async () => {
  const told = await begin('One day, Lily went out. She found a shiny key in the grass. Lily gave it to her mom. The end.');
  const names = new Set();
  for (const text of told) {
    const name = /^One day, ([A-Z]\w+) went out\. She found a shiny key in the grass\.\s+(.*)$/s.exec(text);
    assert.ok(name !== null, text);
    assert.match(name[2], new RegExp(`\\b${name[1]}\\b.*\\bkey\\b|\\bkey\\b.*\\b${name[1]}\\b`, 's'));
    names.add(name[1]);
    assert.doesNotMatch(text, /[[\]{}|]| {2}|\bThe end\b/);
  }
  assert.ok(names.size > 1);
});

test('two heroes both go on', async () => {
  const told = await begin('One day, Tom and Lily went out. They saw a big tree. It was tall. They ran home.');
  assert.ok(told.length > 0);
  for (const text of told) {
    const names = /^One day, (\w+) and (\w+) went out/.exec(text);
    assert.ok(names !== null, text);
    for (const name of names.slice(1)) assert.ok(text.split(name).length > 2, text);
  }
});

test('a beginning that names nothing, or somebody unclear, is left out', async () => {
  assert.deepEqual(await begin('One day, Lily went out. She was happy. She sang.', 'Once he met old Mr. Brown. He found a key. It fell.'), []);
});
