// Others live on the same origin, and notice nothing of the app.
import { expect, test } from './fixtures';
import { openBackRoom } from './records';
import { KeepingScreen } from './screens/keeping';
import { walkThrough } from './tour';

test('P20 neighbours on the same origin are untouched', async ({ app, page, context, url }) => {
  const neighbours = () => page.evaluate(async () => {
    const isOurs = (key: string) => key.startsWith('musubime/');
    const local = Object.entries(localStorage).filter(([key]) => !isOurs(key));
    const session = Object.entries(sessionStorage).filter(([key]) => !isOurs(key));
    const databases: Record<string, unknown> = {};
    for (const { name, version } of await indexedDB.databases()) {
      if (!name || name === 'musubime') continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const values = await new Promise((resolve, reject) => {
        const request = database.transaction('records').objectStore('records').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      databases[`${name} ${version}`] = values;
    }
    const kept: Record<string, string> = {};
    for (const name of await caches.keys()) {
      if (new RegExp(`^musubime-${location.pathname.replace(/[^/]*$/, '')}-[0-9a-f]{16}$`).test(name)) continue;
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) kept[`${name} ${url}`] = (await (await cache.match(url))?.text()) ?? '';
    }
    return { local: local.sort(), session: session.sort(), databases, caches: kept };
  });

  await openBackRoom(page, url);
  await page.evaluate(async () => {
    for (const key of ['musubime', 'musubime2/1/company/a', 'other/1/company/a', '1', 'theme']) {
      localStorage.setItem(key, `${key} in localStorage`);
      sessionStorage.setItem(key, `${key} in sessionStorage`);
    }
    for (const [name, version] of [['musubime2', 3], ['other', 1], ['musubime/', 1]] as const) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('records').put(`a text of ${name}`, 'musubime/1/company/a');
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
    }
    // The second is that of a copy of this very app in another folder.
    for (const name of ['other-0123456789abcdef', 'musubime-/elsewhere/-0123456789abcdef', 'musubime', 'musubime-']) {
      await (await caches.open(name)).put('/neighbour', new Response(`kept in ${name}`));
    }
  });
  const before = await neighbours();
  expect(Object.keys(before.caches)).toHaveLength(4);

  await app.begin();
  await app.keptForOffline();
  await walkThrough(app);
  await app.reload();
  await app.openAnswer('長所');
  await app.answer.add('急な事故の前に書いた文です。');
  await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
  await app.rescue.exportAll();
  await app.rescue.again.click();
  await app.runs();
  expect(await neighbours()).toEqual(before);

  await app.open('#/settings/storage');
  const keeping = new KeepingScreen(page);
  await keeping.deleteAll();
  expect(await neighbours()).toEqual(before);
  await keeping.undo();
  await app.open();
  await app.home.isOpen();
  expect(await neighbours()).toEqual(before);

  // The mending of a broken start drops caches and the worker.
  const broken = await context.newPage();
  await context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
  await broken.evaluate(() => undefined);
  await page.evaluate(async () => { for (const name of await caches.keys()) if (/^musubime-\/-/.test(name)) await caches.delete(name); });
  await page.goto('about:blank');
  await page.goto(url);
  await expect(app.rescue.title).toHaveText('アプリをひらけませんでした');
  expect(await neighbours()).toEqual(before);
});
