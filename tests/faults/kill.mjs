// A Chromium of its own with a profile on disk, started with nothing but an address and killed as a whole:
// what the page has to say it tells the site. Starts in a quarter of a second.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../support/browser.mjs';
import { Account } from './storage-account.mjs';

/** Milliseconds after which a browser that has not said a word counts as unable to open its store. */
const START_LIMIT = 30_000;

/**
 * @param {string} profile folder @param {string} url
 * @param {string[]} [args] further arguments
 */
export function startChromium(profile, url, args = []) {
  // A process group of its own: one signal reaches all its processes.
  const child = spawn(CHROMIUM, ['--headless', ...CHROMIUM_ARGUMENTS, `--user-data-dir=${profile}`, ...args, url],
    { detached: true, stdio: 'ignore' });
  const gone = once(child, 'exit');
  return {
    pid: child.pid,
    /** SIGKILL for the browser, its renderers and its helpers, at once. */
    async kill() {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // All of them left already.
      }
      await gone;
      await Promise.all(['SingletonLock', 'SingletonCookie', 'SingletonSocket'].map((name) =>
        rm(join(profile, name), { force: true })));
    },
  };
}

/** The next message of a host that is of a kind; rejects after `limit` milliseconds. */
export function nextEvent(site, host, kind, limit = START_LIMIT) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      site.events.off(host, listen);
    };
    const listen = (message) => {
      if (message.kind !== kind && message.kind !== 'failed') return;
      stop();
      if (message.kind === kind) resolve(message);
      else reject(new Error(message.message));
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`no word of '${kind}' within ${limit} ms`));
    }, limit);
    site.events.on(host, listen);
  });
}

/** Downloads a model again and again in a browser that is killed again and again, and keeps account of it. */
export class Victim {
  #site;
  #host;
  #profile;
  #file;
  #random;
  #expected;
  account;
  failures = [];
  kills = 0;
  /** Models that were downloaded to their end. */
  completed = 0;
  /** How often each warning came. @type {Record<string, number>} */
  warnings = {};

  constructor({ site, host, profile, file, random, expected }) {
    this.#site = site;
    this.#host = host;
    this.#profile = profile;
    this.#file = file;
    this.#random = random;
    this.#expected = JSON.stringify(expected);
    this.account = new Account(site, host, file);
    site.events.on(host, (message) => this.#note(message));
  }

  /** @param {string[]} what */
  #fail(...what) {
    for (const words of what) this.failures.push(`kill ${this.kills}, model ${this.account.generation}: ${words}`);
  }

  #note(message) {
    const { kind } = message;
    if (kind === 'loaded' || kind === 'loaded again') {
      if (JSON.stringify(message.tokens) !== this.#expected) {
        this.#fail(`${kind}: ${message.error ?? 'wrong tokens'} ${message.message ?? ''}`);
      }
      for (const code of message.warnings) this.warnings[code] = (this.warnings[code] ?? 0) + 1;
      if (!message.cached) this.#fail(`${kind}: it is not in the store (${message.messages.join(' ')})`);
    }
    if (kind === 'loaded') {
      this.completed += 1;
      this.#fail(...this.account.settle());
    }
    if (kind === 'loaded again' && this.#site.sent(this.#host) > 0) this.#fail('the stored model was fetched again');
    if (kind === 'deleting') this.account.beginDeleting();
    if (kind === 'failed') this.#fail(message.message);
  }

  #start(once = '') {
    const page = this.#site.page(this.#host, 'victim.html');
    const source = encodeURIComponent(this.#site.source(this.#file));
    return startChromium(this.#profile, `${page}?source=${source}&generation=${this.account.generation}${once}`);
  }

  async #begin() {
    this.#fail(...this.account.begin(await nextEvent(this.#site, this.#host, 'records')));
  }

  /** One life, which looks after what the last one left, and its end. @param {number} longest milliseconds of work */
  async liveAndDie(longest) {
    const browser = this.#start();
    const diesYoung = this.#random() < 0.1;
    const moment = this.#random();
    try {
      if (diesYoung) await sleep(moment * 400);
      else {
        await this.#begin();
        await sleep(moment * longest);
      }
    } catch (error) {
      this.#fail(error.message);
    }
    await browser.kill();
    this.kills += 1;
    await sleep(20); // what it had said is heard
    this.#fail(...this.account.settle());
  }

  /** A life to the end of a download. */
  async liveOn() {
    const browser = this.#start('&once=1');
    try {
      await this.#begin();
      await nextEvent(this.#site, this.#host, 'loaded', 60_000);
    } catch (error) {
      this.#fail(`in the end: ${error.message}`);
    }
    await browser.kill();
  }
}

/** A fresh folder for a profile. @param {string} path */
export async function freshProfile(path) {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  return path;
}
