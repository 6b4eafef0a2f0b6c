#!/usr/bin/env node
// continue.mjs - how a model goes on with the openings in train/openings/: 80 tokens of each story and the last
// answer of each dialogue, at temperature 0.7 with the opening's line number as the seed, as Markdown.
// Verdicts are a reader's: { "story 1": { "output": 8 hex digits, "fits": true or false, "why": text } }. One that was
// passed on another output does not count.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '../web/node.js';

const USAGE = `Usage: continue.mjs [--model FILE] [--verdicts FILE]

Continues the openings in train/openings/ and prints them as Markdown.
  --model FILE      a GGUF file or URL; left out, the default model
  --verdicts FILE   a reader's verdicts, as in train/openings/verdicts.json
`;
const TEMPERATURE = 0.7;
const STORY_TOKENS = 80;
const ANSWER_TOKENS = 150;

/**
 * @typedef {import('../web/index.js').Model} Model
 * @typedef {{fits: boolean, why: string, output: string}} Verdict
 */

/** @param {string} name @returns {string[]} */
const openings = (name) => fs.readFileSync(new URL(`openings/${name}.txt`, import.meta.url), 'utf8').trim().split('\n');

/** @param {Model} model @param {string} opening @param {number} seed */
async function continueStory(model, opening, seed) {
  const { text, finishReason } = await model.generate(opening,
    { temperature: TEMPERATURE, seed, maxTokens: STORY_TOKENS }).result;
  return `> **${opening}**${text}${finishReason === 'stop' ? ' ∎' : ' …'}`;
}

/** @param {Model} model @param {string} opening turns of the user, parted by || @param {number} seed */
async function answer(model, opening, seed) {
  const chat = model.createChat();
  const lines = [];
  for (const turn of opening.split(' || ')) {
    const { text, finishReason } = await chat.send(turn, { temperature: TEMPERATURE, seed, maxTokens: ANSWER_TOKENS }).result;
    lines.push(`> **${turn}**`, `> ${text}${finishReason === 'stop' ? ' ∎' : ' …'}`);
  }
  return lines.join('  \n');
}

const { values } = parseArgs({
  options: { model: { type: 'string' }, verdicts: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}
/** @type {Record<string, Verdict>} */
const verdicts = values.verdicts === undefined ? {} : JSON.parse(fs.readFileSync(values.verdicts, 'utf8'));
const model = await loadModel(values.model);
console.log(`# How ${model.info.name} goes on\n\nTemperature ${TEMPERATURE}, seed: the number; the opening is bold, ∎ is the end that the `
  + `model set itself, … where it was cut.\n`);
for (const [kind, write] of /** @type {const} */ ([['story', continueStory], ['chat', answer]])) {
  const lines = openings(kind === 'story' ? 'stories' : 'chats');
  const [texts, judged] = [/** @type {string[]} */ ([]), { yes: 0, no: 0 }];
  for (const [index, opening] of lines.entries()) {
    const text = (await write(model, opening, index + 1)).replaceAll('\n\n', '\n').replace(/\n(?!>)/g, '\n> ');
    const output = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const verdict = verdicts[`${kind} ${index + 1}`];
    const isJudged = verdict?.output === output;
    if (isJudged) judged[verdict.fits ? 'yes' : 'no'] += 1;
    const said = isJudged ? `${verdict.fits ? 'fits' : 'does not fit'}${verdict.why === '' ? '' : `: ${verdict.why}`}` : `not judged (${output})`;
    texts.push(`**${kind} ${index + 1}**, ${said}\n\n${text}\n`);
  }
  console.log(`## ${kind === 'story' ? 'Stories' : 'Dialogues'}: ${judged.yes} of ${lines.length} fit, ${judged.no} do not\n\n${texts.join('\n')}`);
}
await model.dispose();
