// The first visit: the page can be read and typed into before the program is there, and asks nobody else for anything.
import type { Page } from '@playwright/test';
import { filesOf } from './dist';
import { distFor, expect, test } from './fixtures';
import { InputMethod } from './ime';
import { holdTheDatabase, holdTheProgram, listenForComplaints, walkThrough } from './tour';

const wordsOnScreen = (page: Page) =>
  page.locator('#app').evaluate((app: HTMLElement) => app.innerText.split('\n').map((line) => line.trim()).filter(Boolean));

test.describe('before the program is there', () => {
  test('the page shows the same words as the program', async ({ app, page, url }) => {
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.isOpen();
    const before = await wordsOnScreen(page);
    letThrough();
    await app.runs();
    expect(await wordsOnScreen(page)).toEqual(before);
  });

  test('what is typed stays', async ({ app, page, url }) => {
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
    letThrough();
    await app.runs();
    await expect(app.welcome.name).toHaveValue('ハルカ物流');
    await expect(app.welcome.date).toHaveValue('2026-12-01');
    await expect(app.welcome.time).toHaveValue('14:00');
    await app.welcome.make();
    await expect(app.home.facts).toContainText('12月1日（火）14:00');
  });

  test('someone in the middle of a word can go on', async ({ app, page, url }) => {
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.name.click();
    await page.keyboard.insertText('ハルカ');
    letThrough();
    await app.runs();
    await expect(app.welcome.name).toBeFocused();
    await page.keyboard.insertText('物流');
    await expect(app.welcome.name).toHaveValue('ハルカ物流');
  });

  test('a word that is being composed is not torn apart', async ({ app, page, url }) => {
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.name.click();
    const ime = await InputMethod.on(page);
    await ime.type(['haruka', 'ハルカ']);
    await ime.compose(['butsuryuu', '物流']);
    const program = page.waitForResponse(/\.wasm$/);
    letThrough();
    await program;
    await ime.commit('物流');
    await app.runs();
    await expect(app.welcome.name).toHaveValue('ハルカ物流');
    await expect(app.welcome.name).toBeFocused();
  });

  test('a word begun while the stored texts are read is not torn apart', async ({ app, context, page, url }) => {
    const answer = await holdTheDatabase(context, url);
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      (window as unknown as { asked: Promise<void> }).asked = new Promise((resolve) => {
        IDBFactory.prototype.open = function patched(this: IDBFactory, ...given: [string, number?]) {
          resolve();
          return open.apply(this, given);
        };
      });
    });
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.name.click();
    const ime = await InputMethod.on(page);
    letThrough();
    await page.evaluate(() => (window as unknown as { asked: Promise<void> }).asked);
    await ime.compose(['butsuryuu', '物流']);
    await answer();
    // Whoever asked before this page's own question has an answer by now, and a frame to draw it.
    await page.evaluate(async () => {
      await new Promise((resolve) => { indexedDB.open('musubime').onsuccess = resolve; });
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    });
    await ime.commit('物流');
    await app.runs();
    await expect(app.welcome.name).toHaveValue('物流');
    await expect(app.welcome.name).toBeFocused();
  });

  test('the button is remembered', async ({ app, page, url }) => {
    const { complaints } = await listenForComplaints(page);
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.enter({ name: 'ハルカ物流' });
    await app.welcome.make();
    letThrough();
    await app.home.isOpen();
    await expect(page.locator('.bar__name')).toHaveText('ハルカ物流');
    expect(complaints).toEqual([]);
  });

  test('the button without a name asks for the name', async ({ app, page, url }) => {
    const letThrough = await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await app.welcome.make();
    letThrough();
    await app.runs();
    await expect(app.welcome.error.first()).toHaveText('会社の名前が空いています。仮の名前でよいので、入れてください。');
    await expect(app.welcome.name).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so', async ({ page, url }) => {
    await page.goto(url);
    const words = page.locator('noscript p');
    await expect(words.first()).toBeVisible();
    await expect(words).toContainText([/JavaScriptが止まっています。/, /書いたことは、この端末に残っています。/]);
  });
});

test('without a name the field says what to do and takes the cursor', async ({ app, page }) => {
  await app.open();
  await app.welcome.enter({ date: '2026-12-01' });
  await app.welcome.make();
  await expect(app.welcome.error.first()).toHaveText('会社の名前が空いています。仮の名前でよいので、入れてください。');
  await expect(app.welcome.name).toBeFocused();
  await expect(app.welcome.name).toHaveAccessibleDescription(/会社の名前が空いています/);
  await expect(app.welcome.name).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.insertText('　');
  await app.welcome.make();
  await expect(app.welcome.error.first()).toContainText('会社の名前が空いています');
  await app.welcome.name.fill('ハルカ物流');
  await expect(app.welcome.error.first()).toBeEmpty();
  await app.welcome.make();
  await app.home.isOpen();
});

test('the day can wait', async ({ app, page }) => {
  await app.open();
  await app.welcome.name.click();
  await (await InputMethod.on(page)).write([['haruka', 'ハルカ'], ['butsuryuu', '物流']]);
  await page.keyboard.press('Enter');
  await expect(app.home.daysLeft).toContainText('未定です');
  await expect(page.locator('.bar__name')).toHaveText('ハルカ物流');
  await expect(app.home.count).toHaveText('0 / 7 問');
});

test('a walk through everything: no complaint, and nothing but the app’s own files is asked for', async ({ app, page, url }) => {
  const { complaints } = await listenForComplaints(page);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await app.begin();
  await app.keptForOffline();
  await walkThrough(app);
  const own = new Set([...Object.keys(filesOf(distFor('/'))).map((path) => url + path), `${url}sw.js`]);
  const others = asked.map((address) => address.replace(/#.*/, '')).filter((address) => !own.has(address));
  expect(others.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
});
