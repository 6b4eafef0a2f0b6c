// Service worker: keeps the page's own files, so that the page opens without a network. While there is
// one, it is asked first: a new build of the site is used at once. Models have a store of their own.

const CACHE = 'trilobite-page';
const FILES = [
  './', 'app.js', 'style.css', 'favicon.svg', 'worker.js', 'trilobite-simd.wasm', 'trilobite-relaxed.wasm',
  'trilobite-simd-threads.wasm', 'trilobite-relaxed-threads.wasm',
];

const scope = /** @type {any} */ (globalThis);
const urls = new Set(FILES.map((file) => new URL(file, location.href).href));

/** @param {any} event @param {string} url */
async function networkFirst(event, url) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(cache.put(url, response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(url);
    if (kept) return kept;
    throw error;
  }
}

scope.addEventListener('install', (/** @type {any} */ event) => {
  scope.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (/** @type {any} */ event) => {
  const { origin, pathname } = new URL(event.request.url);
  const url = origin + pathname;
  if (event.request.method === 'GET' && urls.has(url)) event.respondWith(networkFirst(event, url));
});
