// How much the fault suites do: a little in `make test`, all of it with TORTURE=1, and what came of it, for
// the table in docs/reliability.md.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const TORTURE = process.env.TORTURE === '1';
/** The first number of all random sequences: another one for other faults. */
export const SEED = Number(process.env.SEED ?? 1);

const folder = fileURLToPath(new URL('../../build/torture/', import.meta.url));

/** @template T @param {T} few for `make test` @param {T} many for `make torture` @returns {T} */
export const rounds = (few, many) => (TORTURE ? many : few);

/**
 * Keeps the figures of a row of the last full run.
 * @param {string} suite name of the file @param {string} row id of the row, with what was done if it has several
 * @param {{rounds: number, failures: number, seconds: number, [figure: string]: unknown}} figures
 */
export function record(suite, row, figures) {
  if (!TORTURE) return;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${suite}.json`;
  let all = {};
  try {
    all = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The first row.
  }
  all[row] = { ...figures, seed: SEED, date: new Date().toISOString().slice(0, 10) };
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
}

/**
 * Runs rounds, some at once.
 * @param {number} count @param {number} lanes @param {(round: number) => Promise<void>} run
 */
export async function inLanes(count, lanes, run) {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(lanes, count) }, async () => {
    while (next < count) {
      next += 1;
      await run(next - 1);
    }
  }));
}

/**
 * Runs the rounds of a row, keeps what came of them, and fails if any of them did.
 * @param {{suite: string, row: string, count: number, lanes?: number}} about
 * @param {(round: number, figures: Record<string, any>) => Promise<void>} run
 */
export async function playRounds({ suite, row, count, lanes = 2 }, run) {
  const started = performance.now();
  const failures = [];
  const figures = {};
  await inLanes(count, lanes, async (round) => {
    try {
      await run(round, figures);
    } catch (error) {
      failures.push(`round ${round}: ${String(error.message).slice(0, 500)}`);
    }
  });
  record(suite, row, { rounds: count, failures: failures.length, seconds: (performance.now() - started) / 1000, ...figures });
  assert.ok(failures.length === 0, `${failures.length} of ${count} rounds failed:\n${failures.slice(0, 10).join('\n')}`);
}

/** Keeps the highest value of a figure. */
export function highest(figures, name, value) {
  figures[name] = Math.max(figures[name] ?? 0, value);
}
