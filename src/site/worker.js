/* global version, base, shell */
/**
 * The service worker. Pages, data and everything that may change come from the network and are kept;
 * without a network the kept copy answers, and where there is none, the page that says so. Files
 * whose name changes with their contents come from what is kept. A new data version starts afresh:
 * nothing of an older one is ever shown.
 *
 * `version`, `base` and `shell` are written in when the site is built.
 */
const name = `youju-${version}`;
const hashed = new RegExp(`^${base}/(?:_assets/|search-data/[^/]+/)`);
/** Large files, which nobody reads page by page. */
const passed = /\.(?:zip|parquet|png)$/;
const most = 600;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => Promise.allSettled(shell.map((address) => addWhole(cache, address))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => keys.filter((key) => key.startsWith('youju-') && key !== name))
      .then((old) => Promise.all(old.map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  );
});

// The page that brought the worker was loaded without it.
self.addEventListener('message', (event) => {
  const address = event.data?.keep;
  if (typeof address === 'string' && new URL(address).origin === self.location.origin)
    event.waitUntil(caches.open(name).then((cache) => addWhole(cache, address)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (!pathname.startsWith(`${base}/`) || request.headers.has('range') || passed.test(pathname))
    return;
  event.respondWith(hashed.test(pathname) ? fromCache(request) : fromNetwork(request));
});

async function fromCache(request) {
  const cache = await caches.open(name);
  return (await cache.match(request)) ?? keep(cache, request, await fetch(request));
}

async function fromNetwork(request) {
  const cache = await caches.open(name);
  try {
    return keep(cache, request, await fetch(request));
  } catch (error) {
    const isPage = request.mode === 'navigate';
    const kept = await cache.match(request, { ignoreSearch: isPage });
    if (kept) return kept;
    if (!isPage) throw error;
    return (await cache.match(`${base}/offline/`)) ?? Response.error();
  }
}

function keep(cache, request, response) {
  if (response.ok && response.type === 'basic') {
    const copy = response.clone();
    void cache.put(request, copy).then(() => trim(cache));
  }
  return response;
}

/** Forgets what was kept first when there is too much. */
async function trim(cache) {
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(request);
}

/** A page or script with the hashed files that it names. */
async function addWhole(cache, address) {
  const url = new URL(address, self.location.origin);
  url.hash = '';
  const response = await fetch(url);
  if (!response.ok) return;
  await cache.put(url, response.clone());
  if (!/html|javascript/.test(response.headers.get('content-type') ?? '')) return;
  const text = await response.text();
  const named = text.matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g);
  const parts = [...named].map(([, part]) => new URL(part, url));
  for (const part of parts)
    if (hashed.test(part.pathname) && !(await cache.match(part))) await addWhole(cache, part.href);
}
