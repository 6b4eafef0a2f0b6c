// Headless Chromium with the library in a page, for tests.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from '../../tools/bundle.mjs';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** @param {string[]} [args] further arguments */
export function launchBrowser(args = []) {
  return chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGUMENTS, ...args] });
}

/**
 * A browser with a profile on disk: what private windows keep is memory.
 * @param {string} profile folder @param {string[]} [args] further arguments
 */
export function launchProfile(profile, args = []) {
  return chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: [...CHROMIUM_ARGUMENTS, ...args] });
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Library</title>
<script type="module" src="page.js"></script>`;
const SCRIPT = 'import * as trilobite from "./index.js"; Object.assign(globalThis, { trilobite });';

/**
 * Bundles the library with a page that has it as the global `trilobite`.
 * @param {string} name of a folder in build/
 * @returns {Promise<string>} the folder
 */
export async function buildLibraryPage(name) {
  const folder = fileURLToPath(new URL(`../../build/${name}/`, import.meta.url));
  await mkdir(folder, { recursive: true });
  await bundle([fileURLToPath(new URL('../../web/index.js', import.meta.url))], folder);
  await writeFile(`${folder}index.html`, PAGE);
  await writeFile(`${folder}page.js`, SCRIPT);
  return folder;
}
