#!/usr/bin/env node
// The command line of the library in Node.

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { deleteModel, listModels, loadModel, verifyModel, version } from 'trilobite';
import { writeShardList } from '../web/shard-list.js';

const USAGE = `Usage: trilobite COMMAND [MODEL] [arguments] [options]

MODEL is a GGUF file, a URL, or "default" for the model that ships with this package.

  run MODEL PROMPT          continue the prompt; the text goes to stdout, the speed to stderr
  chat MODEL                talk with the model; Ctrl-C stops an answer, twice leaves
  tokenize MODEL            token ids of the text on stdin
  detokenize MODEL ID...    the text of token ids
  logits MODEL ID...        logits behind the last id, as little-endian float32 on stdout
  info MODEL                what the file holds and what memory it needs
  manifest FILE             write FILE.shards.json, to be published beside a model: loaded by its address, every
                            part of the download is checked by its SHA-256
Models from URLs stay on this device:
  list                      those that do
  verify ID                 compare one with the SHA-256 of its parts
  delete ID                 remove one

Options of run and chat (of the defaults in parentheses, a model file may recommend others for the sampling):
  --max-tokens N       tokens to generate at most (256)
  --temperature X      0 always takes the likeliest token (0.8)
  --top-k N            sample among the N likeliest tokens, 0: all (40)
  --top-p X            sample among the likeliest tokens that reach this share (0.95)
  --min-p X            leave out tokens below this share of the likeliest (0.05)
  --repeat-penalty X   make tokens of the last 64 less likely, 1: off (1)
  --seed N             the same seed gives the same text
  --context N          tokens that a conversation can hold
  --kv-cache TYPE      int8, or f32: exact, with four times the memory (int8)
  --system TEXT        chat: what the model should know beforehand
Options of run, chat and logits:
  --threads N          threads to work on, at most one per core (all cores but one, at most 8)
  --variant NAME       simd, relaxed, simd-threads or relaxed-threads (the fastest that works here)
Options of tokenize:
  --no-bos             without the token that begins a text
  --special            control tokens written out in the text become their ids
Options of info:
  --json               as JSON, with all metadata and tensors

  --help, --version
`;

const OPTIONS = /** @type {const} */ ({
  'max-tokens': { type: 'string' },
  temperature: { type: 'string' },
  'top-k': { type: 'string' },
  'top-p': { type: 'string' },
  'min-p': { type: 'string' },
  'repeat-penalty': { type: 'string' },
  seed: { type: 'string' },
  context: { type: 'string' },
  'kv-cache': { type: 'string' },
  system: { type: 'string' },
  threads: { type: 'string' },
  variant: { type: 'string' },
  'no-bos': { type: 'boolean' },
  special: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

/** @typedef {Record<string, string | boolean | undefined>} Values */

class UsageError extends Error {}

// ---- arguments ------------------------------------------------------------------------------------

/** @param {string | boolean | undefined} value @returns {number | undefined} */
function toNumber(value) {
  if (value === undefined) return undefined;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
}

/** @param {Values} values @returns {import('trilobite').GenerateOptions} */
function generateOptions(values) {
  return {
    maxTokens: toNumber(values['max-tokens']),
    temperature: toNumber(values.temperature),
    topK: toNumber(values['top-k']),
    topP: toNumber(values['top-p']),
    minP: toNumber(values['min-p']),
    repeatPenalty: toNumber(values['repeat-penalty']),
    seed: toNumber(values.seed),
  };
}

/** @param {Values} values @returns {import('trilobite').LoadOptions} */
function loadOptions(values) {
  return {
    contextLength: toNumber(values.context),
    kvCache: /** @type {import('trilobite').LoadOptions['kvCache']} */ (values['kv-cache']),
    threads: toNumber(values.threads),
    variant: /** @type {import('trilobite').LoadOptions['variant']} */ (values.variant),
  };
}

/** @param {string[]} words */
function toIds(words) {
  if (words.length === 0) throw new UsageError('token ids are missing');
  const ids = words.flatMap((word) => word.split(/[\s,]+/)).filter((word) => word !== '');
  const bad = ids.find((id) => !/^\d+$/.test(id));
  if (bad !== undefined) throw new UsageError(`"${bad}" is no token id`);
  return ids.map(Number);
}

/** @param {string} model @param {object} [options] */
function open(model, options) {
  return loadModel(model === 'default' ? undefined : model, { onProgress: progressLine(), ...options });
}

/**
 * Shows on a terminal how far a download is.
 * @returns {(progress: import('trilobite').LoadProgress) => void}
 */
function progressLine() {
  let shown = false;
  return ({ phase, bytesDone, bytesTotal, warning }) => {
    if (warning) process.stderr.write(`trilobite: ${warning.message} (${warning.code})\n`);
    if (!process.stderr.isTTY) return;
    if (phase === 'download') {
      shown = true;
      const share = bytesTotal ? ` of ${readableSize(bytesTotal)}` : '';
      process.stderr.write(`\rdownloading ${readableSize(bytesDone)}${share} `);
    } else if (phase === 'ready' && shown) process.stderr.write('\r\x1b[K');
  };
}

// ---- output ---------------------------------------------------------------------------------------

/** @param {string | Uint8Array} data */
async function write(data) {
  if (!process.stdout.write(data)) await once(process.stdout, 'drain');
}

/** @param {number} bytes */
function readableSize(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @param {import('trilobite').GenerationResult} result */
function speedLine({ finishReason, seed, timings: t }) {
  const rate = (/** @type {number} */ perSecond) => `${perSecond.toFixed(1)} tokens/s`;
  return `${t.promptTokens} prompt tokens (${t.cachedTokens} known, ${rate(t.promptTokensPerSecond)}), `
    + `${t.generatedTokens} generated (${rate(t.tokensPerSecond)}), `
    + `first after ${t.timeToFirstTokenMs.toFixed(0)} ms, seed ${seed}, ${finishReason}`;
}

async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

// ---- commands -------------------------------------------------------------------------------------

/** @param {string} path @param {string[]} words @param {Values} values */
async function run(path, words, values) {
  if (words.length !== 1) throw new UsageError('run takes one PROMPT; put quotes around it');
  const model = await open(path, loadOptions(values));
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const generation = model.generate(words[0], { ...generateOptions(values), signal: abort.signal });
  for await (const text of generation) await write(text);
  await write('\n');
  process.stderr.write(`${speedLine(await generation.result)}\n`);
  await model.dispose();
}

/** @param {string} path @param {string[]} words @param {Values} values */
async function chat(path, words, values) {
  if (words.length > 0) throw new UsageError('chat reads its messages from stdin');
  const model = await open(path, loadOptions(values));
  const conversation = model.createChat({ system: /** @type {string | undefined} */ (values.system) });
  const prompt = process.stdin.isTTY ? '> ' : '';
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt });
  /** @type {AbortController | undefined} */
  let answering;
  let leaving = false;
  lines.on('SIGINT', () => {
    if (leaving) return lines.close();
    leaving = true;
    answering?.abort();
    if (!answering) process.stdout.write('\n(Ctrl-C again leaves)\n> ');
  });
  lines.prompt();
  for await (const line of lines) {
    leaving = false;
    if (line.trim() !== '') {
      answering = new AbortController();
      await answer(conversation.send(line, { ...generateOptions(values), signal: answering.signal }));
      answering = undefined;
    }
    lines.prompt();
  }
  if (process.stdin.isTTY) await write('\n');
  await model.dispose();
}

/** @param {import('trilobite').Generation} generation */
async function answer(generation) {
  try {
    for await (const text of generation) await write(text);
    await write('\n');
    process.stderr.write(`[${speedLine(await generation.result)}]\n`);
  } catch (error) {
    if (!isAbort(error)) throw error;
    await write(' [stopped]\n');
  }
}

/** @param {string} path @param {string[]} words @param {Values} values */
async function tokenize(path, words, values) {
  if (words.length > 0) throw new UsageError('tokenize reads its text from stdin');
  const model = await open(path, { headerOnly: true });
  const options = { addBos: !values['no-bos'], special: Boolean(values.special) };
  const ids = await model.tokenize(await readStdin(), options);
  await write(`${ids.join(' ')}\n`);
  await model.dispose();
}

/** @param {string} path @param {string[]} words */
async function detokenize(path, words) {
  const ids = toIds(words);
  const model = await open(path, { headerOnly: true });
  await write(await model.detokenize(ids));
  await model.dispose();
}

/** @param {string} path @param {string[]} words @param {Values} values */
async function logits(path, words, values) {
  const ids = toIds(words);
  const model = await open(path, loadOptions(values));
  const numbers = await model.logits(ids);
  const bytes = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((value, i) => bytes.setFloat32(4 * i, value, true));
  await write(new Uint8Array(bytes.buffer));
  await model.dispose();
}

/** @param {string} path @param {string[]} words @param {Values} values */
async function info(path, words, values) {
  if (words.length > 0) throw new UsageError('info takes one MODEL');
  const model = await open(path, { headerOnly: true });
  await write(values.json ? `${JSON.stringify(model.info, null, 2)}\n` : describe(model.info));
  await model.dispose();
}

/** @param {string} path @param {string[]} words */
async function manifest(path, words) {
  if (words.length > 0) throw new UsageError('manifest takes one FILE; of a model in several files, the first');
  await write(`${await writeShardList(path)}\n`);
}

async function list() {
  for (const { id, url, size, storedBytes, complete } of await listModels()) {
    const state = complete ? readableSize(size) : `${readableSize(storedBytes)} of ${readableSize(size)}`;
    await write(`${id}  ${state.padEnd(20)}  ${url}\n`);
  }
}

/** @param {string} id */
async function verify(id) {
  const { shards, damaged } = await verifyModel(id);
  if (damaged.length > 0) {
    throw new Error(`${damaged.length} of ${shards} parts are damaged; the next load fetches them again`);
  }
  await write('every part is as it should be\n');
}

/** @param {string} id */
async function remove(id) {
  if (!await deleteModel(id)) throw new Error(`there is no model ${id} on this device; "trilobite list" shows those there are`);
}

/** @param {import('trilobite').ModelInfo} model */
function describe({ metadata, tensors, memory, wasmBytes, cached, loadTimings, variant, threads, variantReason, ...rest }) {
  const table = (/** @type {[string, unknown][]} */ rows) => {
    const width = Math.max(0, ...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${String(value)}\n`).join('');
  };
  const metadataValue = (/** @type {any} */ value) => (value?.count === undefined
    ? JSON.stringify(value) : `list of ${value.count}`);
  const known = Object.entries(rest).filter(([, value]) => value !== '' && value !== 0);
  const inMemory = Object.entries(memory ?? {}).map(([name, value]) =>
    /** @type {[string, unknown]} */ ([name, name === 'context' ? `${value} tokens` : readableSize(value)]));
  /** @type {[string, [string, unknown][]][]} */
  const sections = [
    ['model', known],
    ['memory', inMemory],
    ['metadata', Object.entries(metadata).map(([key, value]) => [key, metadataValue(value)])],
    ['tensors', tensors.map(({ name, type, shape, bytes }) =>
      [name, `${type.padEnd(6)} ${shape.join(' x ').padEnd(14)} ${readableSize(bytes)}`])],
  ];
  return sections.filter(([, rows]) => rows.length > 0).map(([title, rows]) => `${title}\n${table(rows)}`).join('');
}

/** @type {Record<string, (path: string, words: string[], values: Values) => Promise<void>>} */
const COMMANDS = {
  run, chat, tokenize, detokenize, logits, info, manifest, list, verify, delete: remove,
};

const ENGINE = ['threads', 'variant'];
const SAMPLING = ['max-tokens', 'temperature', 'top-k', 'top-p', 'min-p', 'repeat-penalty', 'seed', 'context', 'kv-cache'];

/** @type {Record<string, string[]>} */
const OPTIONS_OF = {
  run: [...SAMPLING, ...ENGINE],
  chat: [...SAMPLING, ...ENGINE, 'system'],
  tokenize: ['no-bos', 'special'],
  detokenize: [],
  logits: ENGINE,
  info: ['json'],
  manifest: [],
  list: [],
  verify: [],
  delete: [],
};

// ---- beginning and end ----------------------------------------------------------------------------

/** @param {unknown} error */
function isAbort(error) {
  return error instanceof DOMException && error.name === 'AbortError';
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main() {
  const { values, positionals: [command, path, ...words] } = readArguments();
  if (values.version) return write(`${version}\n`);
  if (values.help) return write(USAGE);
  if (command === undefined) throw new UsageError('COMMAND is missing');
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(`unknown command "${command}"`);
  const foreign = Object.keys(values).find((name) => !OPTIONS_OF[command].includes(name));
  if (foreign !== undefined) throw new UsageError(`${command} has no option --${foreign}`);
  if (path === undefined && command !== 'list') throw new UsageError('MODEL is missing');
  return COMMANDS[command](path, words, values);
}

/** @param {number} status @param {string} message @param {string} code @returns {never} */
function exitWith(status, message, code) {
  process.stderr.write(`trilobite: ${message.split('\n')[0]} (${code})\n`);
  process.exit(status);
}

/** @param {any} error */
function fail(error) {
  if (error instanceof UsageError) exitWith(2, error.message, 'see trilobite --help');
  if (isAbort(error)) exitWith(130, error.message, error.name);
  exitWith(1, String(error?.message ?? error), error?.code ?? error?.name ?? 'Error');
}

process.stdout.on('error', (error) => {
  if (/** @type {any} */ (error).code === 'EPIPE') process.exit(0); // the reader has seen enough
  fail(error);
});
main().catch(fail);
