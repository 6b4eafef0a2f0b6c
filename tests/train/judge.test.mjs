// What is to be said against the continuation of a story.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('../../train', import.meta.url));
const PROGRAM = `import json, sys; from judge import Known, faults
known, cases = json.loads(sys.argv[1])
known = Known(known)
print(json.dumps([faults(*case, known) for case in cases]))`;

const OPENING = 'One day, Lily lost her purple lantern.';
const GOOD = ` Lily looked under the bed and behind the door, but the lantern was not there. "Have you seen it?" asked Lily.
"No," said her brother, "but I will help you." They looked all over the house. In the end Lily found the lantern in a boot.
"How did it get in there?" asked her brother. Lily laughed and laughed, and she never lost the lantern again.`;
const HERO = ['Lily'];
// Words that begin sentences, and, more often than any of the text, as many as count as common: "her" and 399 more.
const LETTERS = [...'abcdefghijklmnopqrst'];
const COMMON = `have no they in how one ${'her '.repeat(30)}${LETTERS.flatMap((a) => LETTERS.map((b) => `w${a}${b} `.repeat(20))).join('')}`;

/** @param {string[]} texts continuations @param {string[]} [known] what is known besides the opening @returns {Promise<(number | null)[]>} */
async function judge(texts, known = [GOOD, ...texts]) {
  const cases = texts.map((text) => [OPENING, HERO, 'she', text]);
  const { stdout } = await run('python3', ['-c', PROGRAM, JSON.stringify([[COMMON, ...known.map((text) => OPENING + text)], cases])], { cwd: FOLDER });
  return JSON.parse(stdout);
}

test('a continuation in known words about the hero and the thing has no fault', async () => {
  const [fault] = await judge([GOOD]);
  assert.ok(fault !== null && fault < 1, `${fault}`);
});

test('unknown words, and known ones as nobody puts them, are faults', async () => {
  const bad = [GOOD.replace('boot', 'bootly'), GOOD.replace('will help you', 'will you help never')];
  assert.deepEqual(await judge(bad, [GOOD]), bad.map(() => null));
});

test('persons who are mixed up are faults, though each of the words is known', async () => {
  const bad = [
    GOOD.replaceAll('Lily', 'Lil'),
    GOOD.replace('found', 'gave Lilo'),
    GOOD.replaceAll('her brother', 'Lily'),
    GOOD.replaceAll('her brother', 'Lily and Lily'),
    GOOD.replaceAll('her brother', 'a boy named Anna'),
    GOOD.replace('she never', 'he never').replace('and laughed', 'and he laughed'),
    GOOD.replaceAll('Lily', 'Tom'),
  ];
  assert.deepEqual(await judge(bad), bad.map(() => null));
});

test('so are a continuation that leaves what the opening is about, one that says a sentence twice, and a short one', async () => {
  const bad = [GOOD.replaceAll('lantern', 'dog').replaceAll('lost', 'saw'), GOOD + ' They looked all over the house.', ' Lily found the lantern. Lily laughed.'];
  assert.deepEqual(await judge(bad), bad.map(() => null));
});
