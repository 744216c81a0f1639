// Keeps one complete version of the app for use without a network. script/finish-dist.mjs fills in the two constants.
const VERSION = '%version%';
const FILES = { '%files%': '' }; // Path below the app's root ('' is the page itself) → hash of the content.

const ROOT = new URL('./', self.location.href);
// Project sites share one origin: the path tells this copy's caches from those of a copy elsewhere.
const PREFIX = `musubime-${ROOT.pathname}-`;
const CACHE = PREFIX + VERSION;

// All files or none. Each must match its hash, so a page of errors, half a file or a file of another version is never
// kept; and its type, for a browser runs no script that comes as a text. What the page has just loaded is taken from the browser's own cache; if that does not fit, all comes anew.
// There is no skipWaiting here: a new version waits until the user agrees or every window is closed.
self.addEventListener('install', (event) => {
  event.waitUntil(precache('default').catch(() => precache('reload')));
});

async function precache(mode) {
  const kept = await Promise.all(Object.entries(FILES).map(async ([path, integrity]) => {
    const request = new Request(new URL(path || './', ROOT), { cache: mode, integrity });
    const response = await fetch(request);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !type.includes(typeOf(path))) throw new TypeError(`${path}: ${response.status}, ${type}`);
    return [request, response];
  }));
  const cache = await caches.open(CACHE);
  await Promise.all(kept.map(([request, response]) => cache.put(request, response)));
}

// A part of the type without which a browser does not take the file.
function typeOf(path) {
  if (path === '') return 'html';
  return { js: 'javascript', css: 'css', wasm: 'wasm' }[path.split('.').pop()] ?? '';
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions());
});

async function dropOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.slice(0, -VERSION.length) === PREFIX && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('message', (event) => {
  if (event.data?.type === 'activate') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const file = keptFile(event.request);
  if (file !== undefined) event.respondWith(answer(event.request, file));
});

// Everything else goes to the network as if there were no worker, and is never answered with the page.
function keptFile({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return undefined;
  const path = pathname.slice(ROOT.pathname.length);
  // The page is the same whatever is in the query, such as ?openExternalBrowser=1.
  if (mode === 'navigate') return path === '' || path === 'index.html' ? '' : undefined;
  return typeof FILES[path] === 'string' && search === '' ? path : undefined;
}

// Asks by the cache's name instead of opening it: opening makes one where there is none, and a request that this worker
// still answers while the next version drops the old caches would leave an empty one behind for good.
async function answer(request, file) {
  const kept = await caches.match(new URL(file || './', ROOT), { cacheName: CACHE, ignoreVary: true });
  return kept ?? fetch(request);
}
