// The first minutes: from an empty device to a sentence that is kept, and never a screen without a way on or a way back.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LEARN, routesOf } from './tour';

/** One finger on the glass. Typing needs the focus that a tap has brought, so a tap into a field counts, too. */
class Finger {
  taps = 0;

  constructor(private readonly page: Page) {}

  async tap(place: Locator): Promise<void> {
    this.taps += 1;
    await place.tap();
  }

  async type(words: string): Promise<void> {
    // The button that was pressed has the focus until the field is there.
    await expect(this.page.locator(':is(input, textarea):focus')).toBeEditable();
    await this.page.keyboard.insertText(words);
  }
}

test.describe('a newcomer on a phone', () => {
  // Whoever follows the one next step, and whoever goes straight to a question.
  test('has a saved sentence of the first interview within four taps', async ({ app, page }) => {
    const begun = Date.now();
    const finger = new Finger(page);
    await app.open();
    await finger.tap(app.welcome.name);
    await finger.type('ハルカ物流');
    await finger.tap(app.welcome.button);
    await finger.tap(app.home.nextStep.getByRole('link'));
    await finger.tap(page.getByRole('button', { name: '聞かれたことを足す' }));
    await finger.type('転職を考えた理由を、聞かせてください');
    await expect(page.locator('.save-status').filter({ hasText: '保存ずみ' }).first()).toBeVisible();
    console.log(`By the next step: ${finger.taps} taps, ${(Date.now() - begun) / 1_000} s without the reading and typing`);
    expect(finger.taps).toBeLessThanOrEqual(4);
  });

  test('has a saved sentence of an answer within four taps', async ({ app, page }) => {
    const begun = Date.now();
    const finger = new Finger(page);
    await app.open();
    await finger.tap(app.welcome.name);
    await finger.type('ハルカ物流');
    await finger.tap(app.welcome.button);
    await finger.tap(app.home.row('長所'));
    await finger.tap(app.answer.field);
    await finger.type('長所は、聞く力です。');
    await app.answer.isSaved();
    console.log(`By a question: ${finger.taps} taps, ${(Date.now() - begun) / 1_000} s without the reading and typing`);
    expect(finger.taps).toBeLessThanOrEqual(4);
    await app.reload();
    await expect(app.answer.field).toHaveValue('長所は、聞く力です。');
  });

  test('opens the sample by one tap, and puts it away', async ({ app, page }) => {
    await app.open();
    await new Finger(page).tap(page.getByRole('link', { name: '見本をひらいて、さわってみる' }));
    await app.home.isOpen();
    await expect(page.locator('.bar__subtitle')).toContainText('見本');
    await expect(app.home.count).not.toHaveText('0 / 7 問');
    await page.getByRole('button', { name: '見本を片づける' }).click();
    await app.welcome.isOpen();
  });
});

/** What can be pressed or written into. A list of numbered steps is as good: one follows it elsewhere. */
const ACTIONS = ':is(a[href], button:enabled, input:enabled, textarea, select, summary)';
/** Words that say what brings what is not there yet. */
const LEADS = /ましょう|ください|(書く|貼る|選ぶ|話す|書きかえる)と/;
/** The ways out of a screen: the one it has of its own, and the places of the menu where one is not. */
const WAYS = [
  ':is([aria-label="もどる"], [aria-label="練習をやめる"])',
  'main :is(a, button):is(:text("ホームへ"), :text("練習を選ぶ"), :text("むすびめをひらく"), :text("自分の準備をはじめる"))',
  '.menu a:not([aria-current])',
].join(', ');

test.describe('with an empty notebook', () => {
  test.setTimeout(300_000);

  test('every screen says what to do next', async ({ app, page }) => {
    const company = await app.begin();
    const silent: string[] = [];
    for (const route of routesOf(company)) {
      await app.openCold(route);
      await expect(app.heading, route).toBeVisible();
      // まなぶ is for reading; from its pages one goes on by the menu.
      const actions = page.locator(`main ${ACTIONS}, .dock ${ACTIONS}, main .numbered`).filter({ visible: true });
      if (!LEARN.includes(route) && (await actions.count()) === 0) silent.push(`${route} has nothing to press`);
      // In its own words, or with something to press beside them.
      for (const words of await page.locator('main p').filter({ hasText: /まだ.*(ありません|いません)/, visible: true }).all()) {
        const said = (await words.textContent()) ?? '';
        const beside = words.locator('xpath=..').locator(ACTIONS).filter({ visible: true });
        if (!LEADS.test(said) && (await beside.count()) === 0) silent.push(`${route}: ${said}`);
      }
    }
    expect(silent).toEqual([]);
  });

  test('every screen has a way back', async ({ app, page }) => {
    const company = await app.begin();
    const closed: string[] = [];
    for (const route of routesOf(company)) {
      await app.openCold(route);
      await expect(app.heading, route).toBeVisible();
      const before = await page.evaluate(() => location.hash);
      const way = page.locator(WAYS).filter({ visible: true }).first();
      if ((await way.count()) === 0) {
        closed.push(`${route} has no way out`);
        continue;
      }
      await way.click();
      await expect.poll(() => page.evaluate(() => location.hash), route).not.toBe(before);
      await expect(app.heading, route).toBeVisible();
    }
    expect(closed).toEqual([]);
  });
});
