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

/** The words that a hero is called by later. @param {string} phrase "a rag doll named Smoky", "the king" */
const calledLater = (phrase) => phrase.match(/\w{3,}/g)?.filter((word) => !['the', 'The', 'named', 'called'].includes(word)) ?? [];

test('a story goes on with its hero, under another name or as somebody else, and with the thing that it names', async () => {
  const told = await begin('One day, Lily went out. She found a shiny key in the grass. Lily gave it to her mom. The end.');
  const heroes = new Set();
  for (const text of told) {
    const [, hero, rest] = /^One day, (.+) went out\. She found a shiny key in the grass\.\s+(.*)$/s.exec(text) ?? assert.fail(text);
    assert.ok(calledLater(hero).some((word) => rest.includes(word)), text);
    assert.match(rest, /\bkey\b/);
    heroes.add(hero);
    assert.doesNotMatch(text, /[[\]{}|\0]| {2}|\bThe end\b/);
  }
  assert.ok(heroes.size > 1);
});

test('two heroes go on, or several in their place', async () => {
  const told = await begin('One day, Tom and Lily went out. They saw a big tree. It was tall. They ran home.');
  assert.ok(told.length > 0);
  for (const text of told) {
    const [, heroes, rest] = /^One day, (.+) went out\. They saw a big tree\.\s+(.*)$/s.exec(text) ?? assert.fail(text);
    assert.ok(calledLater(heroes).some((word) => rest.toLowerCase().includes(word.toLowerCase())), text);
  }
});

test('somebody else is introduced once, with the right article, and a sentence begins with a capital', async () => {
  const story = 'Once there was a little girl named Lily. Lily saw a tree. The bird in it sang to Lily. ';
  const told = (await begin(...Array.from({ length: 20 }, (_, n) => story.replace('tree', `tree, and then ${'ha '.repeat(n)}she laughed`))))
    .filter((text) => text.startsWith('Once'));
  const nameless = told.filter((text) => /^Once there was an? [a-z ]+\. /.test(text));
  assert.ok(nameless.length > 0);
  for (const text of nameless) assert.match(text, /^[^.]*\. The [a-z]/);
  for (const text of told) {
    assert.match(text, /^Once there was an? [^.]+\. [A-Z]/);
    assert.doesNotMatch(text, /\b(?:an?|the) (?:an?|the)\b|\ba [aeio][a-z]/i);
  }
});

test('a beginning that names nothing, or somebody unclear, is left out', async () => {
  assert.deepEqual(await begin('One day, Lily went out. She was happy. She sang.', 'Once he met old Mr. Brown. He found a key. It fell.'), []);
});
