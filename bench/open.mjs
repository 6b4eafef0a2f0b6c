#!/usr/bin/env node
// open.mjs - from opening the built chat page to the first token of the default model, in headless Chromium:
// somebody who types at once. Usage: node bench/open.mjs [--rounds N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../tests/support/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { spread } from './stats.mjs';

const SITE = fileURLToPath(new URL('../build/site', import.meta.url));

/** Asks as soon as the page takes questions, and notes when the first word of the answer is there. Runs in the page. */
function askAtOnce() {
  const look = () => {
    const message = /** @type {HTMLTextAreaElement | null} */ (document.querySelector('#message'));
    if (!message || !document.body.dataset.model) {
      setTimeout(look, 1);
      return;
    }
    message.value = 'Hello! Who are you?';
    message.dispatchEvent(new Event('input', { bubbles: true }));
    /** @type {HTMLButtonElement} */ (document.querySelector('#send')).click();
    new MutationObserver(() => {
      if (document.querySelector('.answer')?.textContent) performance.measure('first token');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  look();
}

/** @param {import('playwright-core').BrowserContext} context @param {string} url @returns {Promise<number>} milliseconds */
async function visit(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const handle = await page.waitForFunction(() => performance.getEntriesByName('first token')[0]?.duration);
  const ms = Number(await handle.jsonValue());
  await page.close();
  return ms;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const server = await serve({ root: SITE });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
try {
  /** @type {Record<string, number[]>} */
  const times = { 'first visit, from a server on this machine': [], 'next visit': [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const context = await browser.newContext();
    await context.addInitScript(askAtOnce);
    for (const list of Object.values(times)) list.push(await visit(context, server.url));
    await context.close();
  }
  console.log(`Chromium ${browser.version()}, ${values.rounds} rounds; from the navigation to the first word of an answer, ms\n`);
  console.log('| | median (least to most) |\n| --- | ---: |');
  for (const [what, list] of Object.entries(times)) {
    const { median, min, max } = spread(list);
    console.log(`| ${what} | ${median.toFixed(0)} (${min.toFixed(0)} to ${max.toFixed(0)}) |`);
  }
} finally {
  await browser.close();
  await server.close();
}
