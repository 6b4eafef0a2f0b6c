// S10: every call of IndexedDB that fails, or of which nothing is ever heard again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { smallModel } from '../support/models.mjs';
import { startBench } from './storage-bench.mjs';
import { TORTURE, highest, playRounds, rounds } from './storage-rounds.mjs';

const SUITE = 'storage-calls';
const FILE = 'small.gguf';
const WARNINGS = ['StorageUnavailable', 'StorageLost', 'UpgradeBlocked', 'IntegrityMismatch', 'QuotaExceeded'];
/** Pages at once: most of them wait for a time limit. */
const LANES = 5;
/** Milliseconds: one call may take five to ten seconds, and is tried twice at most. */
const LIMIT = 60_000;

const MODES = { open: ['throw', 'error', 'never'], transaction: ['throw', 'abort', 'never'], complete: ['never'] };
/** Ways that differ if they last: an error or abort that comes again is a throw to the library. */
const SPANS = ['throw', 'never'];
const REQUEST_MODES = ['throw', 'error', 'abort', 'never'];

/** @type {Awaited<ReturnType<typeof startBench>>} */
let bench;

before(async () => { bench = await startBench(SUITE, { [FILE]: smallModel() }); });
after(() => bench?.close());

/** What fails: while a model is downloaded, or while a stored one is read. */
const SITUATIONS = {
  download: async () => {},
  load: async (page) => bench.assertRight(await bench.load(page, FILE), FILE),
};

/** The calls that a load makes by itself. @param {keyof typeof SITUATIONS} situation */
async function countCalls(situation) {
  const page = await bench.openPage(bench.freshHost('S10'));
  await SITUATIONS[situation](page);
  const { calls } = await bench.load(page, FILE, { fault: { op: 'none' } });
  await page.close();
  return calls;
}

/**
 * How calls of an operation fail: each, in each way, once and for ever; in short, each way at one place.
 * @param {string} op @param {number} count of its calls
 */
function faultsOf(op, count) {
  return (MODES[op] ?? REQUEST_MODES).flatMap((mode, i) => {
    const places = Array.from({ length: count }, (_, place) => ({ op, mode, nth: place + 1 }));
    if (!TORTURE) return [{ ...places[i % 2 === 0 ? 0 : count - 1], forever: mode === 'never' }];
    return places.flatMap((place) => (SPANS.includes(mode) ? [false, true] : [false]).map((forever) => ({ ...place, forever })));
  });
}

/** The calls of the page itself. @type {Record<string, string>} */
const PAGE_CALLS = {
  listModels: 'trilobite.listModels()',
  verifyModel: 'trilobite.verifyModel(id)',
  storageInfo: 'trilobite.storageInfo()',
  deleteModel: 'trilobite.deleteModel(id)',
};
const STORE_CODES = ['StorageUnavailable', 'StorageLost', 'UpgradeBlocked'];

// Side by side: most of the time they wait.
describe('IndexedDB that fails', { concurrency: true }, () => {
  for (const situation of /** @type {const} */ (['download', 'load'])) {
    test(`S10 each call of IndexedDB fails or never ends, once and for ever, during a ${situation}`, async () => {
      const counts = await countCalls(situation);
      assert.ok(counts.open >= 1 && counts.transaction >= 1, JSON.stringify(counts));
      const faults = Object.entries(counts).flatMap(([op, count]) => faultsOf(op, count));
      await playRounds({ suite: SUITE, row: `S10 ${situation}`, count: faults.length, lanes: LANES }, async (round, figures) => {
        const fault = faults[round];
        const host = bench.freshHost('S10');
        const page = await bench.openPage(host);
        try {
          await SITUATIONS[situation](page);
          const outcome = await bench.load(page, FILE, { fault, limit: LIMIT });
          bench.assertRight(outcome, FILE, WARNINGS);
          if (outcome.hits > 0) figures.hit = (figures.hit ?? 0) + 1;
          highest(figures, 'slowestMs', outcome.ms);
          await bench.assertRecovers(page, FILE, host);
        } catch (error) {
          throw new Error(`${JSON.stringify(fault)}: ${error.message}`);
        } finally {
          await page.close();
        }
      });
    });
  }

  test('S10 a store that fails ends the calls of a page with a typed error', async () => {
    const ops = rounds(['open', 'transaction', 'getAll'],
      ['open', 'transaction', 'get', 'getAll', 'getAllKeys', 'count', 'delete', 'openCursor']);
    const all = Object.entries(PAGE_CALLS).flatMap(([name, call]) => ops.flatMap((op) =>
      (MODES[op] ?? REQUEST_MODES).map((mode) => ({ name, call, fault: { op, nth: 1, mode, forever: true } }))));
    const faults = all.filter((_, i) => TORTURE || i % 4 === 0);
    await playRounds({ suite: SUITE, row: 'S10 page', count: faults.length, lanes: LANES }, async (round, figures) => {
      const { name, call, fault } = faults[round];
      const host = bench.freshHost('S10');
      const page = await bench.openPage(host);
      try {
        bench.assertRight(await bench.load(page, FILE), FILE);
        const { value, ms } = await page.evaluate(async ([text, wanted, limit]) => {
          const [{ id }] = await trilobite.listModels();
          faults.injectFault(wanted);
          const started = performance.now();
          const run = new Function('trilobite', 'id', `return ${text}`);
          const outcome = await faults.within(run(trilobite, id).then(() => 'done', faults.codeOf), limit);
          faults.injectFault({});
          return { value: outcome, ms: performance.now() - started };
        }, [call, fault, LIMIT]);
        assert.ok(value === 'done' || STORE_CODES.includes(value), `ended with ${value}`);
        highest(figures, 'slowestMs', ms);
        await bench.assertRecovers(page, FILE, host);
      } catch (error) {
        throw new Error(`${name} ${JSON.stringify(fault)}: ${error.message}`);
      } finally {
        await page.close();
      }
    });
  });
});
