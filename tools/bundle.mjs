// Bundles browser modules with esbuild. Every literal `new URL('<relative>', import.meta.url)` in our
// sources becomes a file beside the bundle: scripts (workers) are bundled too, other assets are copied.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const ASSET_URL = /new URL\(\s*'(\.{1,2}\/[^']+)'\s*,\s*import\.meta\.url\s*\)/g;

/**
 * @param {string[]} entryPoints each becomes a file of its name in outdir
 * @param {string} outdir
 * @param {Set<string>} [seen] absolute paths that are bundled or copied already
 * @returns {Promise<void>}
 */
export async function bundle(entryPoints, outdir, seen = new Set()) {
  await mkdir(outdir, { recursive: true });
  for (const entry of entryPoints) seen.add(resolve(entry));

  /** @param {string} path @returns {Promise<void>} */
  async function emitAsset(path) {
    if (seen.has(path)) return;
    seen.add(path);
    if (/\.m?js$/.test(path)) await bundle([path], outdir, seen);
    else await copyFile(path, join(outdir, basename(path)));
  }

  /** @type {import('esbuild').Plugin} */
  const assetUrls = {
    name: 'asset-urls',
    setup({ onLoad }) {
      onLoad({ filter: /\.m?js$/ }, async ({ path }) => {
        if (path.includes('/node_modules/')) return undefined;
        const source = await readFile(path, 'utf8');
        const assets = [...source.matchAll(ASSET_URL)].map((match) => resolve(dirname(path), match[1]));
        await Promise.all(assets.map(emitAsset));
        const contents = source.replace(ASSET_URL, (_, relative) => `new URL('./${basename(relative)}', import.meta.url)`);
        return { contents, loader: 'js' };
      });
    },
  };

  await build({
    entryPoints,
    outdir,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    sourcemap: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['browser'],
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
    plugins: [assetUrls],
  });
}
