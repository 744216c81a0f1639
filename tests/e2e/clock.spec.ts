// A clock that is wrong, and a page that comes back out of the browser's memory: neither decides which text is the later.
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { Chance } from './chance';
import { ARGUMENTS, executablePath, noteMishaps } from './chromium';
import { COUNTS, patience } from './counts';
import { expect, test } from './fixtures';
import { App } from './screens/app';

const SIX_YEARS = 6 * 365 * 24 * 3_600_000;

/** Lets the clock of every page of a context be put wrong, by so many milliseconds. */
async function bendClocks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { now } = Date;
    let wrong = 0;
    const Real = Date;
    const Bent = function Bent(this: unknown, ...given: []) {
      return new.target ? new Real(...((given.length > 0 ? given : [now() + wrong]) as [number])) : new Real(now() + wrong).toString();
    } as unknown as DateConstructor;
    Object.setPrototypeOf(Bent, Real);
    Object.defineProperty(Bent, 'prototype', { value: Real.prototype });
    Bent.now = () => now() + wrong;
    window.Date = Bent;
    (window as unknown as { bend: (by: number) => void }).bend = (by) => { wrong = by; };
  });
}

const bend = (page: Page, by: number) => page.evaluate((by) => (window as unknown as { bend: (by: number) => void }).bend(by), by);

/** Writes, waits for 保存ずみ and leaves the field: what one is writing is not replaced by the words of another tab. */
async function write(app: App, words: string): Promise<void> {
  await app.answer.add(words);
  await app.answer.isSaved();
  await app.answer.field.blur();
}

test(`P16 a wrong clock changes nothing: ${COUNTS.clocks} jumps`, async ({ context, page, url }) => {
  test.setTimeout(patience(COUNTS.clocks, 2_000));
  const chance = new Chance();
  test.info().annotations.push({ type: 'seed', description: String(chance.seed) });
  await bendClocks(context);
  const one = new App(page, url);
  const company = await one.begin();
  const route = `#/c/${company}/q/chousho`;
  const two = new App(await context.newPage(), url);
  await one.open(route);
  await two.open(route);
  let text = '';
  for (let jump = 0; jump < COUNTS.clocks; jump += 1) {
    const app = chance.pick([one, two]);
    for (const { page: bent } of [one, two]) await bend(bent, chance.between(-SIX_YEARS, SIX_YEARS));
    await expect(app.answer.field).toHaveValue(text);
    const more = `${jump}番目に書いた文です。`;
    await write(app, more);
    text += more;
    // The next one may write in the other tab, which has to have heard of it.
    for (const { answer } of [one, two]) await expect(answer.field).toHaveValue(text);
    if (chance.happens(0.1)) {
      const again = chance.pick([one, two]);
      await again.reload();
      await bend(again.page, chance.between(-SIX_YEARS, SIX_YEARS));
      await expect(again.answer.field).toHaveValue(text);
    }
  }
  // What the last clock said decides nothing either when the stores are brought together.
  await one.page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.includes('chousho')) localStorage.removeItem(key); });
  await two.page.close();
  await one.reload();
  await expect(one.answer.field).toHaveValue(text);
});

test('a page that comes back out of the browser’s memory shows what was written meanwhile', async ({ url }) => {
  const browser = await chromium.launch({
    executablePath: executablePath(),
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block' });
    const mishaps = noteMishaps(context);
    const app = new App(await context.newPage(), url);
    const company = await app.begin();
    const route = `#/c/${company}/q/chousho`;
    await app.open(route);
    await write(app, '先に書いた文です。');
    await app.page.goto('data:text/html,elsewhere');

    const other = new App(await context.newPage(), url);
    await other.open(route);
    await write(other, 'あとから書いた文です。');

    await app.page.goBack();
    await app.runs();
    await expect(app.answer.field).toHaveValue('先に書いた文です。あとから書いた文です。');
    await write(app, 'もどって書いた文です。');
    await expect(other.answer.field).toHaveValue('先に書いた文です。あとから書いた文です。もどって書いた文です。');
    expect(mishaps).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a page whose program was ended in the middle starts anew when it comes back', async ({ app, page }) => {
  await app.begin();
  await app.openAnswer('長所');
  await write(app, '先に書いた文です。');
  // As Firefox leaves a page behind whose work it ended: the program hears, and does nothing more.
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    window.queueMicrotask = () => {};
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await loaded;
  await app.runs();
  await write(app, 'もどって書いた文です。');
  await expect(app.answer.field).toHaveValue('先に書いた文です。もどって書いた文です。');
  // One that works stays as it is.
  await page.evaluate(async () => {
    document.documentElement.dataset.testSame = 'yes';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await new Promise((resolve) => { setTimeout(() => requestAnimationFrame(resolve)); });
  });
  await write(app, 'そのまま書いた文です。');
  await expect(page.locator('html')).toHaveAttribute('data-test-same', 'yes');
});

test('a page that goes into the browser’s memory holds nothing up, and saves when it comes back', async ({ app, page }) => {
  await page.addInitScript(() => {
    const running = new Set<IDBTransaction>();
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...names) {
      const transaction = begin.apply(this, names);
      running.add(transaction);
      for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => running.delete(transaction));
      return transaction;
    };
    Object.assign(window, { running });
  });
  await app.begin();
  await app.openAnswer('長所');
  await write(app, '先に書いた文です。');
  const held = await page.evaluate(async () => {
    const { running } = window as unknown as { running: Set<IDBTransaction> };
    const field = document.querySelector<HTMLTextAreaElement>('.editor__text');
    field?.setRangeText('急いで書いた文です。', field.value.length, field.value.length, 'end');
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (running.size === 0) await new Promise((resolve) => { setTimeout(resolve); });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const holds = (transaction: IDBTransaction) => {
      try {
        return Boolean(transaction.objectStore('records'));
      } catch {
        return false;
      }
    };
    return [...running].filter(holds).length;
  });
  expect(held).toBe(0);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await app.answer.isSaved();
  await page.evaluate(() => localStorage.clear());
  await app.reload();
  await expect(app.answer.field).toHaveValue('先に書いた文です。急いで書いた文です。');
});
