// Keeps the peer, and answers from what is kept.
const FILES = ['./', 'style.css', 'app.js'];
self.addEventListener('install', (event) => event.waitUntil(caches.open('peer').then((cache) => cache.addAll(FILES))));
self.addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
