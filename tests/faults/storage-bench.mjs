// A browser with a profile on disk and the site of the storage tests: what most of them begin with.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchProfile } from '../support/browser.mjs';
import { freshProfile } from './kill.mjs';
import { expectedTokens, startSite, wrongRecords } from './storage-site.mjs';

/**
 * @param {string} name of the site's folder and the profile
 * @param {Record<string, string>} models paths by name
 * @param {string[]} [args] of the browser
 */
export async function startBench(name, models, args = []) {
  const profile = await freshProfile(fileURLToPath(new URL(`../../build/profiles/${name}`, import.meta.url)));
  const site = await startSite(name, models);
  const context = await launchProfile(profile, args);
  const expected = {};
  for (const [file, path] of Object.entries(models)) expected[file] = await expectedTokens(path);
  let hosts = 0;

  /** A page of an origin. @param {string} host @param {import('playwright-core').Page} [page] to go there */
  async function openPage(host, page) {
    const there = page ?? await context.newPage();
    await there.goto(site.page(host));
    await there.waitForFunction(() => 'faults' in globalThis);
    return there;
  }

  return {
    site,
    context,
    expected,
    profile,
    /** A host that nobody has visited: an origin without storage. @param {string} prefix */
    freshHost(prefix) {
      hosts += 1;
      return `${prefix.toLowerCase()}-${hosts}`;
    },
    openPage,

    /** Loads a model in a page and generates. @param {string} file @param {object} [how] see storage-page.mjs */
    load: (page, file, how = {}) => page.evaluate(([source, options]) => faults.load(source, options), [site.source(file), how]),

    /** The outcome is a model that works. @param {any} outcome @param {string} file @param {string[]} [warnings] allowed */
    assertRight(outcome, file, warnings = []) {
      assert.equal(outcome.error, undefined, `${outcome.error}: ${outcome.message}`);
      assert.deepEqual(outcome.tokens, expected[file], 'wrong tokens');
      const others = outcome.warnings.filter((code) => !warnings.includes(code));
      assert.deepEqual(others, [], `warnings: ${outcome.messages.join(' ')}`);
    },

    /** What a page's store holds is right. @param {Iterable<string>} [kept] keys that must be there */
    async assertStore(page, kept = []) {
      const records = await page.evaluate(() => faults.records());
      assert.deepEqual(wrongRecords(records, Object.values(site.truths), kept), []);
      return records;
    },

    /** The next load works, and the one behind it needs no network. @param {import('playwright-core').Page} page */
    async assertRecovers(page, file, host) {
      this.assertRight(await this.load(page, file), file);
      await this.assertStore(page);
      site.forget(host);
      const again = await this.load(page, file);
      this.assertRight(again, file);
      assert.equal(again.cached, true);
      assert.equal(site.sent(host), 0, 'a stored model was fetched again');
    },

    async close() {
      await context.close();
      await site.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Until so many bytes of a load are there, or it has ended. */
export async function untilBytes(page, bytes) {
  await page.waitForFunction((wanted) => faults.state().bytesDone >= wanted || faults.state().phase === 'ended', bytes,
    { polling: 5, timeout: 30_000 });
}

/** Processes of the browser with a profile, by their ids. @param {string} profile */
function processesOf(profile) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split(/[\0 ]/); // renderers join theirs
      return [{ pid: Number(name), group: Number(stat[2]), ticks: Number(stat[11]) + Number(stat[12]), command }];
    } catch {
      return [];
    }
  });
  const main = all.find(({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.some((word) => word.startsWith('--type=')));
  return all.filter(({ group, command }) => group === main?.group && command.includes('--type=renderer'));
}

/** Whether a page answers while a process is stopped: if not, the process runs it. @param {number} pid */
async function answersWithout(page, pid) {
  process.kill(pid, 'SIGSTOP');
  try {
    return await Promise.race([page.evaluate(() => true), sleep(700, false)]);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

/** Id of the process that runs a page: of those that work when the page does, the one without which it is dumb. */
export async function rendererOf(page, profile) {
  for (let tries = 1; tries < 8; tries += 1) {
    const before = new Map(processesOf(profile).map(({ pid, ticks }) => [pid, ticks]));
    await page.evaluate((ms) => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    }, 150 * tries);
    const busy = processesOf(profile).map(({ pid, ticks }) => ({ pid, worked: ticks - (before.get(pid) ?? 0) }))
      .sort((one, other) => other.worked - one.worked).slice(0, 3);
    for (const { pid } of busy) {
      const answers = await answersWithout(page, pid).catch(() => true); // it ended
      if (!answers && await page.evaluate(() => true)) return pid;
    }
  }
  throw new Error('the process of the page cannot be told');
}

/** Until a condition holds; whether it did within `ms`. @param {() => boolean | Promise<boolean>} condition */
export async function within(ms, condition) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await condition()) return true;
    await sleep(10);
  }
  return false;
}
