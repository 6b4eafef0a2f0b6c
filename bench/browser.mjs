// browser.mjs - a page in headless Chromium that holds models and measures them, cross-origin isolated.
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/support/browser.mjs';
import { serve } from '../tools/serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Of one call; the slowest loads and rounds take a minute. */
const LIMIT_MS = 10 * 60_000;

export async function openPage() {
  const server = await serve({ root: ROOT });
  const browser = await launchBrowser().catch(async (error) => {
    await server.close();
    throw error;
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('crash', () => complaints.push('The page crashed: out of memory?'));
  await page.goto(`${server.url}bench/page.html`);
  await page.waitForFunction('globalThis.api');

  /** @param {string} method @param {unknown[]} args @returns {Promise<any>} */
  async function call(method, ...args) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${LIMIT_MS / 60_000} minutes`)), LIMIT_MS);
    });
    try {
      const work = page.evaluate(`api[${JSON.stringify(method)}](...${JSON.stringify(args)})`);
      return await Promise.race([work, late]);
    } catch (error) {
      const [message] = String(/** @type {Error} */ (error).message).split('\n');
      throw new Error([`${method}: ${message}`, ...complaints.splice(0).slice(-3)].join('\n  '), { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    version: `Chromium ${browser.version()}`,
    isolated: await page.evaluate('crossOriginIsolated'),
    call,
    /** @param {'loadOurs' | 'loadPeer'} method @param {string} name @param {string} file @param {object} options */
    async load(method, name, file, options) {
      await page.setInputFiles('input', file);
      return call(method, name, options);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} BenchPage */
