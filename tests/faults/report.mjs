#!/usr/bin/env node
// What came of the last full runs of the fault suites (`make torture`), as tables: printed, and with --write
// put into docs/reliability.md. Every number in the tables comes from build/torture/.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/torture/', import.meta.url));
const page = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const BEGIN = '<!-- figures of the last full run: written by tests/faults/report.mjs -->';
const END = '<!-- end of the figures -->';

/** What has a column, or says nothing about the outcome. */
const KNOWN = ['rounds', 'failures', 'seconds', 'seed', 'date'];

/** Words for figures that suites count; the others stand as they are called. @type {Record<string, string>} */
const WORDS = {
  aborted: 'aborted', bytes: 'bytes sent', bytesFetchedAgain: 'bytes of stored shards fetched again', bytesRatio: 'bytes sent / model, at most',
  hit: 'faults that were met', killedTakeoverMs: 'ms to a takeover from a killed one, at most', loaded: 'of them loaded',
  maxMs: 'ms at most', medianMs: 'ms median', modelsCompleted: 'models completed', mostBytesFetched: 'bytes fetched for a shard, at most',
  mostBytesInFlight: 'bytes in flight at a kill, at most', p99Ms: 'ms p99', shardsKept: 'shards kept, at most', slowestMs: 'ms, the slowest',
  stopBytesRatio: 'bytes sent / model when one is stopped, at most', stoppedTakeoverMs: 'ms to a takeover from a stopped one, at most',
  closeTakeoverMs: 'ms to a takeover from a closed tab, at most', crashTakeoverMs: 'from a crashed one', killTakeoverMs: 'from a killed one',
  stopTakeoverMs: 'from a stopped one',
};

/** @param {unknown} value */
function text(value) {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 3 : 0 });
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return entries.length === 0 ? 'none' : entries.map(([name, count]) => `${name} ${text(count)}`).join(', ');
  }
  return String(value);
}

/** Rows by letter, number and name. @param {string} a @param {string} b */
function compare(a, b) {
  const [letterA, letterB] = [a[0], b[0]];
  return letterA.localeCompare(letterB) || Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || a.localeCompare(b);
}

function makeTable() {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  /** @type {Record<string, any>} */
  const rows = Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))));
  const lines = Object.keys(rows).sort(compare).map((row) => {
    const { rounds, failures, seconds, date, ...rest } = rows[row];
    const figures = Object.entries(rest).filter(([name]) => !KNOWN.includes(name))
      .map(([name, value]) => `${WORDS[name] ?? name}: ${text(value)}`);
    return `| ${row} | ${text(rounds)} | ${text(failures)} | ${text(Math.round(seconds))} | ${date} | ${figures.join('; ')} |`;
  });
  return ['| row | rounds | failures | seconds | run on | counted on the way |', '| --- | ---: | ---: | ---: | --- | --- |', ...lines].join('\n');
}

const table = makeTable();
console.log(table);
if (process.argv.includes('--write')) {
  const old = readFileSync(page, 'utf8');
  const [before, rest] = old.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${page} has no place for the table.`);
  writeFileSync(page, `${before}${BEGIN}\n${table}\n${END}${after}`);
}
