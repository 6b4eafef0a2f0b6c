// Builds the chat page into a folder that any static server can host, under any path.
// Usage: node tools/build-site.mjs <folder>
import { cp, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const site = process.argv[2];
if (!site) throw new Error('Usage: node tools/build-site.mjs <folder>');

await rm(site, { recursive: true, force: true });

// What the page names is bundled under the same name; markup and images are copied as they are.
const page = await readFile(join(demo, 'index.html'), 'utf8');
const entryPoints = [...page.matchAll(/(?:src|href)="\.?\/?([\w-]+\.(?:js|css))"/g)].map((match) => match[1]);
await bundle(entryPoints.map((name) => join(demo, name)), site);
await cp(demo, site, { recursive: true, filter: (path) => !['.js', '.css'].includes(extname(path)) });
