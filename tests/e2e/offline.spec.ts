// In flight mode, and through an update.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, makeNextVersion, versionOf } from './dist';
import { everythingIn, readExport } from './exports';
import { FOLDERS, distFor, expect, test } from './fixtures';
import { App } from './screens/app';
import { serve } from './serve.mjs';
import { routesOf } from './tour';

for (const folder of FOLDERS) {
  test(`P8 everything works in flight mode, under ${folder}`, async ({ context, page }) => {
    const server = await serve({ dir: distFor(folder), base: folder });
    const first = new App(page, server.url);
    const company = await first.begin();
    await first.openAnswer('志望動機');
    await first.answer.add('電波のある所で書いた文です。');
    await first.answer.isSaved();
    await first.keptForOffline();
    await page.close();
    await server.close();
    await context.setOffline(true);

    const app = new App(await context.newPage(), server.url);
    const complaints: string[] = [];
    app.page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    for (const route of routesOf(company)) {
      await app.page.goto('about:blank');
      await app.open(route);
      await expect(app.heading, route).toBeVisible();
    }
    await app.open(`#/c/${company}/q/shiboudouki`);
    await expect(app.answer.field).toHaveValue('電波のある所で書いた文です。');
    await app.answer.add('空の上で足した文です。');
    await app.answer.isSaved();
    await app.reload();
    await expect(app.answer.field).toHaveValue('電波のある所で書いた文です。空の上で足した文です。');
    await app.open('#/settings');
    expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain('空の上で足した文です。');
    expect(complaints).toEqual([]);
  });
}

test.describe('an update', () => {
  const TEXT = '古い版で書きはじめた文です。';

  const markOf = (app: App) => app.page.evaluate(() => fetch('./').then((page) => page.text()).then((text) => /<!-- (.*) -->\s*$/.exec(text)?.[1] ?? 'none'));
  const caches = (app: App) => app.page.evaluate(() => window.caches.keys());

  test('waits, loses nothing, and is there at the next start', async ({ context, page }) => {
    const dist = copyOf(distFor('/'));
    const server = await serve({ dir: dist.path });
    try {
      const old = versionOf(dist.path);
      const app = new App(page, server.url);
      await app.begin();
      await app.keptForOffline();
      await app.reload();
      await app.openAnswer('長所');
      await app.answer.add(TEXT);
      await page.evaluate(() => {
        addEventListener('musubime:update', () => { document.documentElement.dataset.testSawUpdate = 'yes'; });
      });

      makeNextVersion(dist.path, 'the next version');
      await page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });
      await expect(page.locator('html')).toHaveAttribute('data-test-saw-update', 'yes');
      expect(await markOf(app)).toBe('none');
      await expect(app.answer.field).toHaveValue(TEXT);
      await app.answer.add('待っているあいだに足した文です。');
      await app.answer.isSaved();
      await app.reload();
      expect(await markOf(app)).toBe('none');
      await expect(app.answer.field).toHaveValue(`${TEXT}待っているあいだに足した文です。`);

      await page.close();
      const fresh = new App(await context.newPage(), server.url);
      await expect(async () => {
        await fresh.openCold();
        expect(await markOf(fresh)).toBe('the next version');
      }).toPass();
      await expect.poll(() => caches(fresh)).toEqual([`musubime-/-${versionOf(dist.path)}`]);
      expect(versionOf(dist.path)).not.toBe(old);
      await fresh.openAnswer('長所');
      await expect(fresh.answer.field).toHaveValue(`${TEXT}待っているあいだに足した文です。`);
    } finally {
      await server.close();
      dist.remove();
    }
  });

  test('comes at once when it is asked for, and every tab keeps its text', async ({ context, page }) => {
    const dist = copyOf(distFor('/'));
    const server = await serve({ dir: dist.path });
    try {
      const app = new App(page, server.url);
      const company = await app.begin();
      await app.keptForOffline();
      await app.reload();
      const other = new App(await context.newPage(), server.url);
      await other.open(`#/c/${company}/q/tansho`);
      await other.answer.add(TEXT);
      await app.openAnswer('長所');
      await app.answer.add(TEXT);
      await app.answer.isSaved();
      makeNextVersion(dist.path, 'the next version');
      await page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });
      const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
      await expect.poll(waits).toBe(true);
      const loaded = page.waitForEvent('load');
      await page.getByRole('button', { name: '新しい版にする' }).click();
      await loaded;
      await app.runs();
      expect(await markOf(app)).toBe('the next version');
      await expect(app.answer.field).toHaveValue(TEXT);
      await expect(other.answer.field).toHaveValue(TEXT);
      await other.answer.add('もう一つの画面で足した文です。');
      await other.answer.isSaved();
      await other.reload();
      expect(await markOf(other)).toBe('the next version');
      await expect(other.answer.field).toHaveValue(`${TEXT}もう一つの画面で足した文です。`);
    } finally {
      await server.close();
      dist.remove();
    }
  });

  test('that cannot be fetched whole changes nothing', async ({ page }) => {
    const dist = copyOf(distFor('/'));
    const server = await serve({ dir: dist.path });
    try {
      const old = versionOf(dist.path);
      const app = new App(page, server.url);
      await app.begin();
      await app.keptForOffline();
      makeNextVersion(dist.path, 'the next version');
      // The page does not fit the list any more: half a deployment.
      appendFileSync(join(dist.path, 'index.html'), '<!-- half a deployment -->\n');
      const outcome = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const { installing } = registration;
        if (!installing) return 'nothing new';
        return new Promise((resolve) => {
          installing.onstatechange = () => { if (installing.state !== 'installing') resolve(installing.state); };
        });
      });
      expect(outcome).toBe('redundant');
      await app.reload();
      expect(await markOf(app)).toBe('none');
      expect(await caches(app)).toContain(`musubime-/-${old}`);
    } finally {
      await server.close();
      dist.remove();
    }
  });
});
