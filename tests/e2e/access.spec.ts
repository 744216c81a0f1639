// P18: whoever cannot see the screen, read small letters or use a mouse gets everywhere, too.
import { createRequire } from 'node:module';
import { chromium, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { ARGUMENTS, executablePath } from './chromium';
import { COUNTS } from './counts';
import { expect, test } from './fixtures';
import { COMPANY, openFullNotebook } from './full';
import { App } from './screens/app';
import { fitsTheScreen, routesOf } from './tour';

/** It is put into the page once and asked there: @axe-core/playwright opens a second page for each question. */
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What stands in the way of somebody on this screen. */
async function barriersOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: eye } = window as unknown as { axe: typeof axe };
    const { violations } = await eye.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}\n${failureSummary}`));
  });
}

/** Looks at everything on a screen of this size, with letters of this size in per cent. */
async function lookAtAll(
  { url, width, letters, colorScheme }: { url: string; width: number; letters: number; colorScheme: 'light' | 'dark' },
  look: (page: Page, where: string) => Promise<void>,
): Promise<void> {
  // The size is the one in the settings of a browser, to which the app's own breaks answer, too.
  const args = [...ARGUMENTS, `--blink-settings=defaultFontSize=${(16 * letters) / 100}`];
  const browser = await chromium.launch({ executablePath: executablePath(), args });
  try {
    const context = await browser.newContext({
      ...{ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width, height: 812 } },
      ...{ colorScheme, reducedMotion: 'reduce' },
    });
    const page = await context.newPage();
    await page.addInitScript({ path: AXE });
    await seeEverything(new App(page, url), (where) => look(page, where));
  } finally {
    await browser.close();
  }
}

/** Opens everything there is to see, one after the other, and lets it be looked at. */
async function seeEverything(app: App, look: (where: string) => Promise<void>): Promise<void> {
  const { page, answer, home, welcome } = app;
  await app.open();
  await welcome.make();
  await expect(welcome.error.first()).toContainText('空いています');
  await look('はじめに');
  await openFullNotebook(page, app.url);
  await app.open('#/');
  await home.outlook.click();
  await look('ホーム, opened');
  for (const route of routesOf(COMPANY)) {
    await app.open(route);
    await expect(app.heading).toBeVisible();
    await look(route);
  }
  await app.open(`#/c/${COMPANY}/q/shiboudouki`);
  for (const panel of ['ねらい', '回答例', '深掘り', '階段'] as const) {
    await answer.look(panel);
    for (const more of await answer.notes.locator('summary').all()) await more.click();
    await look(panel);
  }
  await answer.look('書く');
  await answer.add('もう一文。');
  await look('書いているあいだ');
  await answer.isSaved();
  await answer.openEarlier();
  await expect(answer.earlier.first()).toBeVisible();
  await look('前に書いた文');
  await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
  await expect(app.rescue.title).toBeVisible();
  await look('取り出すページ');
}

// Each width in each theme, with letters of one size and of twice that; the short run takes one of the two sizes each.
for (const [theme, colorScheme] of (['light', 'dark'] as const).entries()) {
  for (const [place, width] of [320, 390, 1280].entries()) {
    for (const letters of COUNTS.letters((theme + place) % 2)) {
      test(`P18 no barrier that a machine can find: ${colorScheme}, ${width} px, letters at ${letters} %`, async ({ url }) => {
        test.setTimeout(300_000);
        const barriers: string[] = [];
        await lookAtAll({ url, width, letters, colorScheme }, async (page, where) => {
          barriers.push(...(await barriersOn(page)).map((barrier) => `${where}: ${barrier}`));
        });
        expect(barriers).toEqual([]);
      });
    }
  }
}

test('P18 with letters twice as large nothing has to be scrolled sideways', async ({ url }) => {
  await lookAtAll({ url, width: 390, letters: 200, colorScheme: 'light' }, fitsTheScreen);
});

test('P18 what is pressed is large enough for a thumb', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 812 });
  const small = new Set<string>();
  await seeEverything(app, async (where) => {
    const found = await page.evaluate(() => {
      const pressed = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, input:not([type=file]), [role=button]')];
      // A link in the middle of a sentence is as high as its line (WCAG 2.2, 2.5.8, “inline”).
      const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
      return pressed.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInline(element)).flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || height === 0) return [];
        return height < 39.5 || width < 39.5 ? [`${element.tagName} .${element.className} ${width.toFixed()}×${height.toFixed()}`] : [];
      });
    });
    for (const one of found) small.add(`${where.replace(/\/(?:r|f)\/.*/, '')}: ${one}`);
  });
  expect([...small]).toEqual([]);
});

test.describe('P18 with the keyboard alone', () => {
  /** Presses the tab key until the focus is there. */
  async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key);
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The tab key does not lead to ${goal}.`);
  }

  for (const width of [375, 1280]) {
    test(`a notebook is made and an answer written, at ${width} px`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 812 });
      await app.open();
      await tabTo(page, app.welcome.name);
      await page.keyboard.insertText('ハルカ物流');
      await tabTo(page, app.welcome.button);
      await page.keyboard.press('Enter');
      await app.home.isOpen();
      await tabTo(page, app.home.outlook);
      await page.keyboard.press('Enter');
      await expect(app.home.axes.first()).toBeVisible();
      await tabTo(page, app.home.row('長所'));
      await page.keyboard.press('Enter');
      await expect(app.answer.question).toBeFocused();
      await tabTo(page, app.answer.choice('回答例'));
      await page.keyboard.press('Space');
      await expect(app.answer.notes.getByRole('article').first()).toBeVisible();
      if (width < 1200) {
        await tabTo(page, app.answer.choice('書く'), 'Shift+Tab');
        await page.keyboard.press('Space');
      }
      await tabTo(page, app.answer.field, width < 1200 ? 'Tab' : 'Shift+Tab');
      await page.keyboard.insertText('順番から整える力です。');
      await app.answer.isSaved();
      await tabTo(page, app.answer.undo);
      await page.keyboard.press('Space');
      await expect(app.answer.field).toHaveValue('');
      const out = page.getByRole('link', { name: width < 720 ? 'もどる' : '回答', exact: true });
      await tabTo(page, out, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await app.questions.isOpen();
      await expect(app.questions.heading).toBeFocused();
      await tabTo(page, app.menu.getByRole('link', { name: 'ホーム' }));
      await page.keyboard.press('Enter');
      await expect(app.home.daysLeft).toBeFocused();
    });
  }

  test('an arrow of the 一本線 is closed, and evidence for an axis confirmed', async ({ app, page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await app.open('#/sample');
    await app.home.isOpen();
    await app.open('#/c/sample/storyline');
    await expect(app.heading).toBeFocused();
    const arrow = page.locator('.storyline__arrow').first();
    await tabTo(page, arrow.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, arrow.getByLabel('「だから」で始まる一文'));
    await page.keyboard.insertText('だから、導入後の支援を仕事にしたいです。');
    await expect(arrow.locator('.save-status')).toHaveText('保存ずみ');
    await tabTo(page, page.getByRole('link', { name: 'どの文が、どの軸の証拠かを見る' }));
    await page.keyboard.press('Enter');
    await expect(app.heading).toBeFocused();
    await expect(app.heading).toHaveText('どの文が、どの軸の証拠か');
    const axis = page.getByRole('group', { name: '評価軸' }).getByRole('button', { name: '強み' });
    await tabTo(page, axis);
    await page.keyboard.press('Space');
    await expect(axis).toHaveAttribute('aria-pressed', 'true');
    await expect(axis).toBeFocused();
    const evidence = page.locator('.evidence__item').first();
    await tabTo(page, evidence.getByRole('button', { name: 'これでよい' }));
    await page.keyboard.press('Enter');
    await expect(evidence).toContainText('確かめました');
    // The button is gone; the focus is not.
    await expect(page.locator('#axis-evidence')).toBeFocused();
  });

  test('what has the focus can be seen', async ({ app, page }) => {
    await page.setViewportSize({ width: 375, height: 640 });
    const company = await app.begin();
    for (const route of ['#/', `#/c/${company}/q`, `#/c/${company}/q/career`, `#/c/${company}/note/info`, '#/settings']) {
      await app.open(route);
      await expect(app.heading).toBeFocused();
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return '';
          const { left, top, width, height } = focused.getBoundingClientRect();
          const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.5, 0.1], [0.5, 0.9]] as const;
          const isSeen = points.some(([x, y]) => {
            const there = document.elementFromPoint(left + width * x, top + height * y);
            return there !== null && (focused.contains(there) || there.contains(focused));
          });
          return isSeen ? '' : `${focused.tagName} ${focused.className} ${focused.textContent?.slice(0, 40)}`;
        });
        expect(hidden, `${route}: the focus is under something`).toBe('');
      }
    }
  });
});
