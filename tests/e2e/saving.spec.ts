// What is written stays: through kills, full and blocked storage, several tabs, damaged bytes and a later version.
import type { Page } from '@playwright/test';
import { Chance } from './chance';
import { KillableBrowser, forbidStorage, freshProfile } from './chromium';
import { COUNTS, patience } from './counts';
import { everythingIn, readExport } from './exports';
import { ERRORS, abortWrites, arm, block, lift, makeBreakable } from './faults';
import { expect, test } from './fixtures';
import { keepsThePromise, killAgainAndAgain, losesASecondAtMost } from './kills';
import { InputMethod } from './ime';
import { MANNERS } from './manners';
import { damage } from './mutants';
import { answerKey, bodyOf, companyKey, empty, envelope, openBackRoom, plant, readStores, textIn } from './records';
import { App } from './screens/app';
import { KeepingScreen } from './screens/keeping';
import { writeInTabs } from './tabs';
import { walkThrough } from './tour';

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

let chosen: Chance | undefined;

/** Chance for one test; a failing run says how to repeat it. */
const chanceFor = () => (chosen = new Chance());

test.afterEach(({}, { status, title }) => {
  if (chosen && status !== 'passed') console.log(`SEED=${chosen.seed} repeats the choices of: ${title}`);
  chosen = undefined;
});

test(`P1 保存ずみ is never lost: ${COUNTS.kills} kills while typing`, async ({ url }) => {
  test.setTimeout(patience(COUNTS.kills, 15_000));
  const chance = chanceFor();
  await killAgainAndAgain(url, chance, COUNTS.kills, async (writer) => {
    if (chance.happens(0.35)) await writer.rest();
    else if (chance.happens(0.5)) await writer.clause();
    else if (chance.happens(0.8)) await writer.key();
    else await writer.backspace();
  }, keepsThePromise);
});

test(`P2 a kill in the middle of a composition loses a second at most: ${COUNTS.killsWhileComposing} kills`, async ({ url }) => {
  test.setTimeout(patience(COUNTS.killsWhileComposing, 15_000));
  await killAgainAndAgain(url, chanceFor(), COUNTS.killsWhileComposing, (writer) => writer.clause(), losesASecondAtMost);
});

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

test(`P4 several tabs keep every text: ${COUNTS.tabEdits} edits`, async ({ app, page, url }) => {
  test.setTimeout(patience(COUNTS.tabEdits, 1_000));
  const chance = chanceFor();
  const ROUND = 50;
  for (let done = 0; done < COUNTS.tabEdits; done += ROUND) {
    const company = `tabs${String(done).padStart(8, '0')}`;
    await openBackRoom(page, url);
    await plant(page, { local: { [companyKey(company)]: envelope({ name: 'ハルカ物流' }) } });
    await writeInTabs(app, company, chance, ROUND);
  }
});

test(`P5 damaged data opens and the original is kept: ${COUNTS.mutants} mutants`, async ({ app, page, url }) => {
  test.setTimeout(patience(COUNTS.mutants, 500));
  const chance = chanceFor();
  const BATCH = 100;
  for (let done = 0; done < COUNTS.mutants; done += BATCH) {
    // Where the damage is: in one store, with a good copy in the other, or in both.
    const cases = Array.from({ length: BATCH }, (_, i) => {
      const company = `mutant${String(i).padStart(6, '0')}`;
      const good = envelope({ text: `${i}番目の、失いたくない文です。` }, { rev: chance.between(1, 9) });
      const where = chance.pick(['local', 'mirror', 'both'] as const);
      return { company, key: answerKey(company, 'career'), good, where, damaged: damage(good, chance) };
    });
    const companies = Object.fromEntries(cases.map(({ company }) => [companyKey(company), envelope({ name: company })]));
    const copies = (store: 'local' | 'mirror') => Object.fromEntries(
      cases.map(({ key, good, where, damaged }) => [key, where === store || where === 'both' ? damaged : good]),
    );
    await openBackRoom(page, url);
    await empty(page);
    await plant(page, { local: { ...companies, ...copies('local') }, records: { ...companies, ...copies('mirror') } });

    await app.open();
    await app.home.isOpen();
    await expect(app.banner).toContainText('読めない記録がありました。もとのデータは残してあります。');
    await expect.poll(async () => {
      const { local, records, quarantine } = await readStores(page);
      const kept = new Set<unknown>([...Object.values(local), ...Object.values(records), ...Object.values(quarantine)]);
      const lost = cases.filter(({ damaged }) => !kept.has(damaged)).map(({ damaged }) => damaged.slice(0, 200));
      const beaten = cases.filter(({ key, good, where }) => where !== 'both' && !(local[key] === good && records[key] === good));
      return { lost, beaten: beaten.map(({ where, damaged }) => ({ where, damaged: damaged.slice(0, 200) })) };
    }).toEqual({ lost: [], beaten: [] });

    for (const { company, good, where } of cases.slice(0, 5)) {
      await app.open(`#/c/${company}/q/career`);
      await expect(app.answer.field).toHaveValue(where === 'both' ? '' : textIn(good) ?? '');
      await app.answer.add('つづき。');
      await app.answer.isSaved();
    }
    const { local, quarantine } = await readStores(page);
    const kept = new Set<unknown>([...Object.values(local), ...Object.values(quarantine)]);
    expect(cases.filter(({ where, damaged }) => where !== 'mirror' && !kept.has(damaged)).map(({ damaged }) => damaged)).toEqual([]);
  }
});

test.describe('P15 Japanese input never submits or doubles', () => {
  const BEFORE = 'はじめ。おわり。';

  const submits = (page: Page) => page.evaluate(() => (window as { submits?: number }).submits ?? 0);

  async function countSubmits(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener('submit', () => {
        const counting = window as { submits?: number };
        counting.submits = (counting.submits ?? 0) + 1;
      }, { capture: true });
    });
  }

  test(`${MANNERS.length} manners in an answer`, async ({ app, page }) => {
    await countSubmits(page);
    const company = await app.begin();
    const submitted = await submits(page);
    const ime = await InputMethod.on(page);
    for (const { name, type } of MANNERS) {
      await app.open(`#/c/${company}/q/tansho`);
      await app.answer.write(BEFORE);
      await app.answer.isSaved();
      const expected = await type({ ime, page, field: app.answer.field, before: BEFORE });
      await expect(app.answer.field, name).toHaveValue(expected);
      await app.answer.isSaved();
      const { local, records } = await readStores(page);
      expect(textIn(local[answerKey(company, 'tansho')]), name).toBe(expected);
      expect(textIn(records[answerKey(company, 'tansho')]), name).toBe(expected);
    }
    expect(await submits(page)).toBe(submitted);
  });

  test(`${MANNERS.length} manners in the name of the first notebook`, async ({ app, page }) => {
    await countSubmits(page);
    await app.open();
    const ime = await InputMethod.on(page);
    let expected = '';
    for (const { name, type } of MANNERS) {
      await app.welcome.name.fill(BEFORE);
      expected = await type({ ime, page, field: app.welcome.name, before: BEFORE });
      await expect(app.welcome.name, name).toHaveValue(expected);
      expect(await submits(page), name).toBe(0);
    }
    expect((await readStores(page)).local).toEqual({});
    await page.keyboard.press('Enter');
    await app.home.isOpen();
    expect(await submits(page)).toBe(1);
    await expect(page.locator('.bar__name')).toHaveText(expected);
  });

  test(`${MANNERS.length} manners in a field of 面接情報`, async ({ app, page }) => {
    await countSubmits(page);
    const company = await app.begin();
    const submitted = await submits(page);
    const ime = await InputMethod.on(page);
    await app.home.openInterview();
    for (const { name, type } of MANNERS) {
      await app.interview.place.fill(BEFORE);
      const expected = await type({ ime, page, field: app.interview.place, before: BEFORE });
      await expect(app.interview.place, name).toHaveValue(expected);
      await app.interview.isSaved();
      const { records } = await readStores(page);
      expect(bodyOf<{ place: string }>(records[companyKey(company)])?.place, name).toBe(expected);
    }
    expect(await submits(page)).toBe(submitted);
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

test.describe('P6 a record of a later version', () => {
  const later = { text: '新しい版で書いた文です。', marks: [{ from: 0, to: 3, kind: 'later' }] };

  for (const place of ['in a record', 'under a key'] as const) {
    test(`${place}: it is shown or left alone, never changed`, async ({ app, page, url, context }) => {
      const company = 'later0000000';
      const key = answerKey(company, 'jisseki');
      const stored = {
        [companyKey(company)]: envelope({ name: 'ハルカ物流', guests: [1, null] }),
        ...(place === 'in a record'
          ? { [key]: envelope(later, { v: 2, rev: 7 }) }
          : { [key]: envelope({ text: '古い版でも読める文です。' }), [key.replace('/1/', '/2/')]: '{"anything":"at all"}' }),
      };
      await openBackRoom(page, url);
      await plant(page, { local: stored, records: stored });
      const before = await readStores(page);

      await app.open();
      await expect(app.banner).toContainText('新しい版で書いた記録があります。この版では読むだけにして、上書きをしません。');
      await app.openAnswer('活かせる実績');
      await expect(app.answer.field).toHaveJSProperty('readOnly', true);
      await app.answer.field.press('a');
      await app.open(`#/c/${company}/note/info`);
      await app.interview.role.fill('営業');
      await app.open('#/settings');
      await app.settings.look('暗い').click();
      expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain(place === 'in a record' ? later.text : 'at all');
      await page.close();

      const backRoom = await context.newPage();
      await openBackRoom(backRoom, url);
      expect(await readStores(backRoom)).toEqual(before);
    });
  }
});
