// The program that writes a part of the default model's training text.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../../train/generate.py', import.meta.url));
/** @type {string} */ let folder;
/** @type {string[]} */ let stories;
/** @type {string[]} */ let dialogues;
/** @type {string[]} */ let tales;
/** @type {string[]} */ let talks;
/** @type {string[]} */ let turns;
/** @type {string[]} */ let joined;

/** @param {string} name @param {number} seed */
async function generate(name, seed) {
  const out = join(folder, name);
  await run('python3', [PROGRAM, '--share', '0.01', '--seed', String(seed), '--out', out]);
  return Promise.all(['stories', 'dialogues', 'tales', 'talks', 'turns', 'joined'].map(async (kind) =>
    (await readFile(join(out, `${kind}.txt`), 'utf8')).split('<|endoftext|>\n').map((text) => text.trimEnd())));
}

/** @param {string[]} texts @param {number} n @returns {number} share of the word n-grams that differ */
function distinct(texts, n) {
  const grams = texts.flatMap((text) => {
    const words = text.split(/\s+/);
    return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
  });
  return new Set(grams).size / grams.length;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
  [stories, dialogues, tales, talks, turns, joined] = await generate('one', 7);
});
after(() => rm(folder, { recursive: true }));

test('no hole of a template is left, and every text is plain', () => {
  for (const text of [...stories, ...dialogues, ...tales, ...talks, ...turns, ...joined]) {
    assert.doesNotMatch(text, /[[\]{}|]|[^\x20-\x7e\n]| {2}|\ba (?:apple|egg|owl)\b/, text);
  }
});

test('stories are of the length that fits the context, and end with a sentence', () => {
  for (const [texts, least, most] of /** @type {[string[], number, number][]} */ ([[stories, 60, 320], [tales, 40, 180], [joined, 60, 320]])) {
    for (const text of texts) {
      const words = text.split(/\s+/).length;
      assert.ok(words > least && words < most, `${words} words: ${text}`);
      assert.match(text, /[.!?]"?$/);
    }
  }
});

test('dialogues take turns, and the last word is the assistant\'s', () => {
  for (const text of [...dialogues, ...talks, ...turns]) assert.match(text, /^(?:User: .+\nBot: .+(?:\n(?!User: |Bot: ).+)*(?:\n|$))+$/, text);
});

test('texts vary', () => {
  for (const texts of [stories, dialogues, tales, talks, turns, joined]) {
    assert.ok(new Set(texts).size > 0.98 * texts.length);
    assert.ok(distinct(texts, 4) > 0.4, `${distinct(texts, 4)}`);
  }
});

test('the same seed writes the same text, another one other text', async () => {
  assert.deepEqual(await generate('two', 7), [stories, dialogues, tales, talks, turns, joined]);
  const [others] = await generate('three', 8);
  assert.ok(others.filter((text) => stories.includes(text)).length < 0.01 * others.length);
});
