// A store that is full, fails or is blocked: what was there stays, and the screen says what is the matter.
import type { Page } from '@playwright/test';
import { KillableBrowser, forbidStorage, freshProfile } from './chromium';
import { COUNTS, patience } from './counts';
import { everythingIn, readExport } from './exports';
import { ERRORS, abortWrites, arm, block, lift, makeBreakable } from './faults';
import { expect, test } from './fixtures';
import { answerKey, companyKey, envelope, openBackRoom, plant, readStores, textIn } from './records';
import { App } from './screens/app';

/** A neighbour on the same origin takes all the room there is. */
async function fillLocalStorage(page: Page): Promise<void> {
  const left = await page.evaluate(() => {
    const key = 'neighbour/filling';
    let filling = '';
    for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(key, filling + 'x'.repeat(size));
        filling += 'x'.repeat(size);
      } catch {
        // So much does not fit; half of it may.
      }
    }
    try {
      localStorage.setItem('neighbour/one more', '');
      return 'room';
    } catch {
      return 'none';
    }
  });
  expect(left).toBe('none');
}

async function fillIndexedDb(page: Page): Promise<void> {
  const refusals = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('neighbour');
      request.onupgradeneeded = () => request.result.createObjectStore('filling', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const put = (size: number) => new Promise<boolean>((resolve) => {
      const transaction = database.transaction('filling', 'readwrite');
      // Chance cannot be packed.
      const filling = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(filling.subarray(at, at + 65_536));
      transaction.objectStore('filling').put(filling);
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    let refusals = 0;
    for (let size = 1_048_576; size >= 64; size /= 2) {
      while (await put(size)) { /* Once more. */ }
      refusals += 1;
    }
    database.close();
    return refusals;
  });
  expect(refusals).toBeGreaterThan(0);
}

test.describe('P3 full or failing storage never damages what is there', () => {
  const EARLIER = '前からここにある文です。';

  // One fault after another, each on a record of its own: the n-th call fails, for n = 1, 2, 3, …, in each store, while
  // the app starts or while someone types, once or until it is lifted, with every kind of error in turn.
  const faults = Array.from({ length: COUNTS.faults }, (_, i) => ({
    store: i % 2 ? 'local' : 'mirror',
    whenTyping: i % 4 > 1,
    lasts: i % 8 > 3,
    nth: 1 + Math.floor(i / 8) * (COUNTS.faults > 100 ? 1 : 2),
    error: ERRORS[(Math.floor(i / 2) + Math.floor(i / 8)) % ERRORS.length] ?? ERRORS[0],
  } as const));

  for (const store of ['local', 'mirror'] as const) {
    const chosen = faults.filter((fault) => fault.store === store);
    test(`${chosen.length} faults of ${store === 'local' ? 'localStorage' : 'IndexedDB'}`, async ({ app, page, context, url }) => {
      test.setTimeout(patience(chosen.length, 8_000));
      const companies = chosen.map((_, i) => `fault${String(i).padStart(7, '0')}`);
      const stored = Object.fromEntries(companies.flatMap((company) => [
        [companyKey(company), envelope({ name: 'ハルカ物流' })],
        [answerKey(company, 'jisseki'), envelope({ text: EARLIER })],
      ]));
      await openBackRoom(page, url);
      await plant(page, { local: stored, records: stored });

      for (const [i, { whenTyping, ...fault }] of chosen.entries()) {
        const name = JSON.stringify({ whenTyping, ...fault });
        const key = answerKey(companies[i] ?? '', 'jisseki');
        const ill = new App(await context.newPage(), url);
        await makeBreakable(ill.page, whenTyping ? null : fault);
        await ill.open(`#/c/${companies[i]}/q/jisseki`);
        await expect(ill.answer.field, name).toHaveValue(EARLIER);

        if (whenTyping) await arm(ill.page, fault);
        await ill.answer.add('途中。');
        await expect(ill.answer.saving, name).toHaveText(/^(保存ずみ|控えなしで保存|保存できません)$/);
        const said = await ill.answer.saving.textContent();
        const now = await readStores(page);
        for (const text of [textIn(now.local[key]), textIn(now.records[key])]) {
          expect([EARLIER, `${EARLIER}途中。`], name).toContain(text);
        }
        if (said === '保存ずみ') expect(textIn(now.records[key]), name).toBe(`${EARLIER}途中。`);
        // A page learns with a moment's delay what another one wrote to localStorage.
        if (said === '控えなしで保存') await expect.poll(async () => textIn((await readStores(page)).local[key]), name).toBe(`${EARLIER}途中。`);
        if (said !== '保存ずみ') await expect(ill.banner.or(ill.answer.unsaved).first(), name).toBeVisible();

        await lift(ill.page);
        await ill.answer.add('その後。');
        await ill.answer.isSaved();
        await expect(ill.answer.unsaved, name).toBeHidden();
        const after = await readStores(page);
        expect(textIn(after.records[key]), name).toBe(`${EARLIER}途中。その後。`);
        await ill.page.close();
      }

      // A start without faults brings both copies of every record together.
      await app.open('#/settings');
      await expect.poll(async () => {
        const { local, records } = await readStores(page);
        const keys = companies.map((company) => answerKey(company, 'jisseki'));
        return new Set(keys.flatMap((key) => [textIn(local[key]), textIn(records[key])]));
      }).toEqual(new Set([`${EARLIER}途中。その後。`]));
    });
  }

  test('IndexedDB takes every write back', async ({ app, page }) => {
    await app.begin();
    await app.openAnswer('長所');
    await app.answer.write(EARLIER);
    await app.answer.isSaved();
    await abortWrites(page);
    await app.reload();
    await app.answer.add('途中。');
    await expect(app.answer.saving).toHaveText('控えなしで保存');
    await expect(app.banner).toContainText('控えの保存ができていません。');
    await page.evaluate(() => { (window as { mendWrites?: true }).mendWrites = true; });
    await app.answer.add('その後。');
    await app.answer.isSaved();
    await expect(app.banner).toBeHidden();
    await app.reload();
    await expect(app.answer.field).toHaveValue(`${EARLIER}途中。その後。`);
  });

  test('localStorage is really full', async ({ app, page }) => {
    await app.begin();
    await app.openAnswer('長所');
    await app.answer.write(EARLIER);
    await app.answer.isSaved();
    const before = await readStores(page);
    await fillLocalStorage(page);

    await app.answer.add('途中。');
    await app.answer.isSaved();
    await expect(app.banner).toContainText('端末の空きが少なくなりました。保存は続いています。');
    const full = await readStores(page);
    expect(full.local, 'A refused write leaves what was there.').toEqual(before.local);
    await app.reload();
    await expect(app.answer.field).toHaveValue(`${EARLIER}途中。`);
    await app.answer.add('まだ。');
    await app.answer.isSaved();

    await page.evaluate(() => localStorage.removeItem('neighbour/filling'));
    await app.answer.add('その後。');
    await app.answer.isSaved();
    await expect(app.banner).toBeHidden();
    const after = await readStores(page);
    const kept = Object.entries(after.local).find(([key]) => key.endsWith('.chousho'))?.[1];
    expect(textIn(kept)).toBe(`${EARLIER}途中。まだ。その後。`);
  });

  test('both stores are really full', async ({ app, page, context, url }) => {
    // A small device: room for the app itself and a little more. The browser asks for the limit at the first write.
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 4_000_000 });
    await app.begin();
    await app.keptForOffline();
    await app.openAnswer('長所');
    await app.answer.write(EARLIER);
    await app.answer.isSaved();
    await fillLocalStorage(page);
    await fillIndexedDb(page);

    await app.answer.add('途中。');
    await expect(app.answer.saving).toHaveText('保存できません');
    await expect(app.answer.unsaved).toContainText('端末の空きが足りず、保存できません。');
    const download = page.waitForEvent('download');
    await app.answer.unsaved.getByRole('button', { name: '書き出す' }).click();
    expect(everythingIn(await readExport(await download))).toContain(`${EARLIER}途中。`);
    const { local, records } = await readStores(page);
    for (const store of [local, records]) {
      expect(Object.values(store).map(textIn)).toContain(EARLIER);
    }

    await page.evaluate(() => indexedDB.deleteDatabase('neighbour'));
    await app.answer.add('その後。');
    await app.answer.isSaved();
    await expect(app.answer.unsaved).toBeHidden();
    await app.reload();
    await expect(app.answer.field).toHaveValue(`${EARLIER}途中。その後。`);
  });
});

test.describe('P17 a browser that cannot save says so at once', () => {
  const TEXT = 'どこにも残せないときの、大切な答えです。';

  // Writing goes on in memory, and the way out is at hand.
  async function worksFromMemory(app: App): Promise<void> {
    await expect(app.banner).toContainText('このブラウザでは、書いたことを残せません。閉じる前に、書き出してください。');
    await app.welcome.enter({ name: 'ハルカ物流' });
    await app.welcome.make();
    await app.openAnswer('入社後のこと');
    await app.answer.add(TEXT);
    await expect(app.answer.saving).toHaveText('保存できません');
    await expect(app.answer.unsaved).toContainText('このブラウザでは保存できません。');
    await app.answer.goToList();
    await expect(app.questions.row('入社後のこと')).toContainText('20字');
    await app.questions.openQuestion('入社後のこと');
    await expect(app.answer.field).toHaveValue(TEXT);
    await expect(app.banner).toBeVisible();
    const download = app.page.waitForEvent('download');
    await app.banner.getByRole('button', { name: '書き出す' }).click();
    expect(everythingIn(await readExport(await download))).toContain(TEXT);
    await expect(app.page.getByText(/^\d+件を書き出しました。/)).toBeVisible();
  }

  test('both stores throw', async ({ app, page }) => {
    await block(page, 'both throw');
    await app.open();
    await worksFromMemory(app);
  });

  test('a profile in which the user forbade storage', async ({ url }) => {
    const profile = freshProfile();
    forbidStorage(profile.path);
    const browser = await KillableBrowser.start(profile.path);
    try {
      const app = new App(await browser.phonePage(), url);
      await app.open();
      await worksFromMemory(app);
      expect(browser.mishaps).toEqual([]);
    } finally {
      await browser.kill();
      profile.remove();
    }
  });

  for (const blockade of ['IndexedDB throws', 'IndexedDB is absent'] as const) {
    test(blockade, async ({ app, page }) => {
      await block(page, blockade);
      await app.open();
      await expect(app.banner).toContainText('控えの保存ができていません。');
      await app.welcome.enter({ name: 'ハルカ物流' });
      await app.welcome.make();
      await app.openAnswer('入社後のこと');
      await app.answer.add(TEXT);
      await expect(app.answer.saving).toHaveText('控えなしで保存');
      await expect(app.banner).toBeVisible();
      const download = page.waitForEvent('download');
      await app.banner.getByRole('button', { name: '書き出す' }).click();
      expect(everythingIn(await readExport(await download))).toContain(TEXT);
      await app.reload();
      await expect(app.answer.field).toHaveValue(TEXT);
      await expect(app.banner).toBeVisible();
    });
  }

  for (const blockade of ['localStorage throws', 'localStorage is null'] as const) {
    // IndexedDB is the store that counts: here nothing is lost, and 設定 says what is missing.
    test(blockade, async ({ app, page }) => {
      await block(page, blockade);
      await app.open();
      await app.welcome.enter({ name: 'ハルカ物流' });
      await app.welcome.make();
      await app.openAnswer('入社後のこと');
      await app.answer.add(TEXT);
      await app.answer.isSaved();
      await app.reload();
      await expect(app.answer.field).toHaveValue(TEXT);
      await app.open('#/settings/storage');
      await expect(app.settings.states.filter({ hasText: 'この画面の保存場所が使えません' })).toBeVisible();
      await app.open('#/settings');
      expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain(TEXT);
    });
  }
});
