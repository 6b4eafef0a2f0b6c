/**
 * feed-files.mjs - runs files through the sanitized native loader, tests/native/feed_files.c.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { I2S_LAYOUTS } from '../../tools/gguf-types.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = path.join(ROOT, 'build/san/feed_files');
/** Values of tri_head. */
const HEADS = ['auto', 'keep', 'int8'];
const FOLDER = path.join(ROOT, 'build/loader');

/**
 * @typedef {object} Request
 * @property {string} file
 * @property {number} [chunk]     bytes at a time, 0 (default): all
 * @property {boolean} [known]    whether the file's size is announced; default true
 * @property {number} [cut]       bytes to feed; default all
 * @property {number} [flip]      bit to invert
 * @property {import('../../tools/gguf-types.mjs').I2sLayout} [layout]
 * @property {'auto' | 'keep' | 'int8'} [head]
 *
 * @typedef {object} Answer
 * @property {string} status
 * @property {string} message
 * @property {string} [run]       status of evaluating tokens
 * @property {number} [top]
 * @property {number[]} [ids]
 */

/** Writes a file for the loader; returns its path. @param {string} name @param {Uint8Array} bytes */
export function saveFile(name, bytes) {
  fs.mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${name.replace(/[^A-Za-z0-9_.-]+/g, '_').slice(0, 100)}.gguf`);
  fs.writeFileSync(file, bytes);
  return file;
}

/**
 * One process, up to its end or to the first fault.
 * @param {Request[]} requests
 * @returns {Promise<Answer[]>}  the last one has the status FAULT, with the sanitizer's report, after a fault
 */
async function feedUntilFault(requests) {
  const child = spawn(PROGRAM, {
    env: { ...process.env, ASAN_OPTIONS: 'allocator_may_return_null=1:detect_leaks=1', UBSAN_OPTIONS: 'print_stacktrace=1' },
  });
  let output = '', report = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { report += text; });
  child.stdin.on('error', () => {}); // a fault shows in the exit code
  child.stdin.end(requests.map(({ file, chunk = 0, known = true, cut = -1, flip = -1, layout = '128x32', head = 'auto' }) =>
    `${chunk} ${Number(known)} ${cut} ${flip} ${I2S_LAYOUTS.indexOf(layout)} ${HEADS.indexOf(head)} ${file}\n`).join(''));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const answers = output.split('\n').filter((line) => line.endsWith('}')).map((line) => JSON.parse(line));
  if (code === 0) return answers;
  // A leak is found at the end, when all have been answered.
  const fault = { status: 'FAULT', message: `exit code ${code}: ${report.slice(0, 3000)}` };
  return answers.length < requests.length ? [...answers, fault] : [...answers.slice(0, -1), fault];
}

/**
 * What the loader answers to each file. After a fault the others are fed to a new process.
 * @param {Request[]} requests
 * @returns {Promise<Answer[]>}
 */
export async function feedFiles(requests) {
  assert.ok(fs.existsSync(PROGRAM), `${PROGRAM} is not built: run 'make sanitize'`);
  /** @type {Answer[]} */
  const answers = [];
  while (answers.length < requests.length) answers.push(...await feedUntilFault(requests.slice(answers.length)));
  return answers;
}
