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
const FOLDER = path.join(ROOT, 'build/loader');

/**
 * @typedef {object} Request
 * @property {string} file
 * @property {number} [chunk]     bytes at a time, 0 (default): all
 * @property {boolean} [known]    whether the file's size is announced; default true
 * @property {number} [cut]       bytes to feed; default all
 * @property {number} [flip]      bit to invert
 * @property {import('../../tools/gguf-types.mjs').I2sLayout} [layout]
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
 * Feeds all files in one process. A report of a sanitizer, a leak or a crash fails the test.
 * @param {Request[]} requests
 * @returns {Promise<Answer[]>}
 */
export async function feedFiles(requests) {
  assert.ok(fs.existsSync(PROGRAM), `${PROGRAM} is not built: run 'make sanitize'`);
  const child = spawn(PROGRAM, {
    env: { ...process.env, ASAN_OPTIONS: 'allocator_may_return_null=1:detect_leaks=1', UBSAN_OPTIONS: 'print_stacktrace=1' },
  });
  let output = '', errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { errors += text; });
  child.stdin.on('error', () => {}); // a crash shows in the exit code
  child.stdin.end(requests.map(({ file, chunk = 0, known = true, cut = -1, flip = -1, layout = '128x32' }) =>
    `${chunk} ${Number(known)} ${cut} ${flip} ${I2S_LAYOUTS.indexOf(layout)} ${file}\n`).join(''));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const lines = output.split('\n').filter(Boolean);
  assert.equal(code, 0, `feed_files failed at ${JSON.stringify(requests[lines.length])}:\n${errors.slice(0, 6000)}`);
  assert.equal(lines.length, requests.length);
  return lines.map((line) => JSON.parse(line));
}
