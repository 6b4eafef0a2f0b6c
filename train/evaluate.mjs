#!/usr/bin/env node
// evaluate.mjs - how well a model predicts held-out text, measured with the WebAssembly engine in Node.
// A text of documents, parted by lines that hold only <|endoftext|>, is read document by document, each alone;
// one without is cut into parts that fill the context. Lines "User: ", "Bot: " and "System: " make a dialogue.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '../web/node.js';

const USAGE = `Usage: evaluate.mjs [--model FILE] [--out FILE] TEXT...

Prints loss, perplexity and bits per byte of each text.
  --model FILE   a GGUF file or URL; left out, the default model
  --out FILE     writes each token's id, its negative log probability, and the
                 token that was thought likeliest, as JSON
`;
const SEPARATOR = '<|endoftext|>';
/** @type {Record<string, string>} */
const ROLES = { System: '<|system|>', User: '<|user|>', Bot: '<|assistant|>' };
const TURN = /^(System|User|Bot): /;

/**
 * @typedef {import('../web/index.js').Model} Model
 * @typedef {{ids: number[], bytes: number}} Piece ids with BOS in front; bytes of text in it
 * @typedef {{ids: number[], nll: number[], best: number[]}} Scores of each token but the first
 */

/** @param {string} text @returns {string[][]} turns, each with its control tokens; a turn can have several lines */
function turnsOf(text) {
  /** @type {{role: string, lines: string[]}[]} */
  const turns = [];
  for (const line of text.split('\n')) {
    const role = TURN.exec(line)?.[1];
    if (role !== undefined) turns.push({ role, lines: [line.slice(role.length + 2)] });
    else turns.at(-1)?.lines.push(line);
  }
  return turns.map(({ role, lines }) => [ROLES[role], lines.join('\n'), '<|end|>']);
}

/** @param {Model} model @param {string} document @returns {Promise<Piece>} as much of it as the context holds */
async function dialogue(model, document) {
  const { contextLength } = model.info;
  const [bos] = await model.tokenize('');
  let [ids, bytes] = [[bos], 0];
  for (const [role, text, end] of turnsOf(document)) {
    const turn = [...await model.tokenize(role, { addBos: false, special: true }),
      ...await model.tokenize(text, { addBos: false }), ...await model.tokenize(end, { addBos: false, special: true })];
    if (ids.length + turn.length > contextLength) return { ids, bytes };
    [ids, bytes] = [[...ids, ...turn], bytes + Buffer.byteLength(text)];
  }
  return { ids: [...ids, bos], bytes };
}

/** @param {Model} model @param {string} text @param {boolean} isWhole whether its end is to be predicted @returns {Promise<Piece[]>} */
async function prose(model, text, isWhole) {
  const { contextLength } = model.info;
  const [bos, ...ids] = await model.tokenize(text);
  const pieces = [];
  for (let at = 0; at < ids.length; at += contextLength - 1) {
    const part = ids.slice(at, at + contextLength - 1);
    pieces.push({ ids: [bos, ...part], bytes: Buffer.byteLength(await model.detokenize(part)) });
  }
  if (isWhole && pieces.length === 1) pieces[0].ids.push(bos); // the same token ends a text
  return isWhole ? pieces.slice(0, 1) : pieces;
}

/** @param {Model} model @param {string} file @returns {Promise<Piece[]>} */
async function piecesOf(model, file) {
  const text = fs.readFileSync(file, 'utf8');
  const documents = text.split(`${SEPARATOR}\n`).map((document) => document.trim()).filter((document) => document !== '');
  if (documents.length === 1) return prose(model, text, false);
  const pieces = [];
  for (const document of documents) {
    pieces.push(...TURN.test(document) ? [await dialogue(model, document)] : await prose(model, document, true));
  }
  return pieces;
}

/** @param {Model} model @param {number[]} ids @returns {Promise<Scores>} */
async function score(model, ids) {
  const scores = { ids, nll: /** @type {number[]} */ ([]), best: /** @type {number[]} */ ([]) };
  for (let n = 1; n < ids.length; n += 1) {
    const logits = await model.logits(ids.slice(0, n));
    let best = 0;
    for (let id = 1; id < logits.length; id += 1) if (logits[id] > logits[best]) best = id;
    const sum = logits.reduce((total, value) => total + Math.exp(value - logits[best]), 0);
    scores.nll.push(logits[best] + Math.log(sum) - logits[ids[n]]);
    scores.best.push(best);
  }
  return scores;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help || positionals.length === 0) {
  (values.help ? process.stdout : process.stderr).write(USAGE);
  process.exit(values.help ? 0 : 2);
}
const model = await loadModel(values.model);
/** @type {Record<string, Scores[]>} */
const results = {};
console.log(`${model.info.name}: ${(model.info.fileBytes / 1e6).toFixed(2)} MB, context ${model.info.contextLength} tokens, `
  + `${model.info.variant}, KV cache ${model.info.kvCache}\n`);
console.log('| text | parts | tokens | loss | perplexity | bits per byte |\n| --- | ---: | ---: | ---: | ---: | ---: |');
for (const file of positionals) {
  const name = path.basename(file, '.txt');
  const pieces = await piecesOf(model, file);
  let [nll, tokens, bytes] = [0, 0, 0];
  results[name] = [];
  for (const piece of pieces) {
    const scores = await score(model, piece.ids);
    results[name].push(scores);
    nll += scores.nll.reduce((a, b) => a + b, 0);
    tokens += scores.nll.length;
    bytes += piece.bytes;
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${results[name].length} of ${pieces.length} `);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  console.log(`| ${name} | ${pieces.length} | ${tokens} | ${(nll / tokens).toFixed(3)} | ${Math.exp(nll / tokens).toFixed(3)} `
    + `| ${(nll / Math.LN2 / bytes).toFixed(4)} |`);
}
await model.dispose();
if (values.out !== undefined) fs.writeFileSync(values.out, JSON.stringify(results));
