// How it looks and feels: on every width, in both themes, and while one writes on a phone.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { COMPANY, LONG_ANSWER, LONG_NAME, openFullNotebook } from './full';
import { fitsTheScreen, holdTheProgram, routesOf } from './tour';

for (const width of [320, 375, 768, 1024, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} px`, async ({ app, page, url }) => {
    expect([...LONG_NAME].length).toBeGreaterThan(39);
    expect(LONG_ANSWER.length).toBeGreaterThan(3_000);
    await page.setViewportSize({ width, height: 800 });
    await app.open();
    await fitsTheScreen(page);
    await openFullNotebook(page, url);
    for (const route of routesOf(COMPANY)) {
      await app.open(route);
      await expect(app.heading).toBeVisible();
      await fitsTheScreen(page);
    }
    await app.open(`#/c/${COMPANY}/q/shiboudouki`);
    for (const panel of ['ねらい', '回答例', '深掘り'] as const) {
      await app.answer.look(panel);
      await fitsTheScreen(page);
    }
    await app.open('#/');
    await app.home.outlook.click();
    await fitsTheScreen(page);
  });
}

test.describe('the theme', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(246, 243, 236)';
  const DARK = 'rgb(16, 23, 29)';

  test('follows the device until one is chosen', async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.begin();
    await expect.poll(() => ground(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground(page)).toBe(LIGHT);
    await app.open('#/settings');
    await expect(app.settings.look('端末に合わせる')).toHaveAttribute('aria-pressed', 'true');
  });

  for (const [choice, device, colour] of [['暗い', 'light', DARK], ['明るい', 'dark', LIGHT]] as const) {
    test(`${choice} is kept and there before the first paint`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: device });
      await app.begin();
      await app.open('#/settings');
      await app.settings.look(choice).click();
      await expect(app.settings.look(choice)).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(() => ground(page)).toBe(colour);

      // While the program is on its way, the page stands in the chosen theme already.
      await holdTheProgram(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect(await ground(page)).toBe(colour);
      const bars = await page.locator('meta[name=theme-color]').evaluateAll((all: HTMLMetaElement[]) => all.map(({ content }) => content));
      expect(new Set(bars)).toEqual(new Set([choice === '暗い' ? '#10171D' : '#F6F3EC']));
      await page.unrouteAll({ behavior: 'ignoreErrors' });

      await app.open('#/settings');
      await app.settings.look('端末に合わせる').click();
      await expect.poll(() => ground(page)).toBe(device === 'dark' ? DARK : LIGHT);
    });
  }
});

test.describe('the size of letters', () => {
  const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

  test('is chosen with the keyboard, kept, and there before the first paint', async ({ app, page }) => {
    await app.begin();
    await app.open('#/settings');
    await expect(app.settings.letters('標準')).toBeChecked();
    await app.settings.letters('標準').focus();
    for (const [choice, letters] of [['大きめ', 18], ['大きい', 20], ['特大', 24]] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(app.settings.letters(choice)).toBeChecked();
      await expect(app.settings.letters(choice)).toBeFocused();
      await expect.poll(() => size(page)).toBe(letters);
    }

    // While the program is on its way, the page stands in the chosen size already.
    const letThrough = await holdTheProgram(page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await size(page)).toBe(24);
    letThrough();
    await app.runs();
    await expect(app.settings.letters('特大')).toBeChecked();
    await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
    await expect(app.rescue.title).toBeVisible();
    expect(await size(page)).toBe(24);

    await app.openCold('#/settings');
    await app.settings.letters('標準').check();
    await expect.poll(() => size(page)).toBe(16);
  });

  test('moves the breaks of the layout as the size in the settings of a browser does', async ({ app, page }) => {
    const name = page.locator('.menu__name');
    await page.setViewportSize({ width: 1100, height: 800 });
    await app.begin();
    await app.open('#/settings');
    await expect(name).toBeVisible();
    await app.settings.letters('大きい').check();
    await expect(name).toBeHidden();
    await app.reload();
    await expect(name).toBeHidden();
    await page.setViewportSize({ width: 1300, height: 800 });
    await expect(name).toBeVisible();
    await page.setViewportSize({ width: 1100, height: 800 });
    await app.settings.letters('標準').check();
    await expect(name).toBeVisible();

    // Paper has its own sizes.
    await app.settings.letters('特大').check();
    await expect.poll(() => size(page)).toBe(24);
    await page.emulateMedia({ media: 'print' });
    expect(await size(page)).toBe(16);
  });

  test('at its largest, nothing has to be scrolled sideways at 320 px', async ({ app, page, url }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openFullNotebook(page, url);
    await app.open('#/settings');
    await app.settings.letters('特大').check();
    await fitsTheScreen(page);
    for (const route of routesOf(COMPANY)) {
      await app.open(route);
      await expect(app.heading).toBeVisible();
      await fitsTheScreen(page);
    }
    await app.open(`#/c/${COMPANY}/q/shiboudouki`);
    for (const panel of ['ねらい', '回答例', '深掘り'] as const) {
      await app.answer.look(panel);
      await fitsTheScreen(page);
    }
  });
});

test('where colours are forced, what is edged by a shadow has another edge', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open('#/sample');
  await app.home.isOpen();
  const edged = await page.evaluate(() => {
    const rulesIn = (parent: CSSStyleSheet | CSSGroupingRule): CSSRule[] => [...parent.cssRules]
      .flatMap((rule) => (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule) ? rulesIn(rule) : [rule]));
    return [...document.styleSheets].flatMap(rulesIn).filter((rule) => rule instanceof CSSStyleRule)
      .filter((rule) => /\b0 0 0 1(?:\.5)?px/.test(rule.style.boxShadow)).map((rule) => rule.selectorText);
  });
  expect(edged.length).toBeGreaterThan(20);
  const bare = new Set<string>();
  for (const route of routesOf('sample')) {
    await app.open(route);
    await expect(app.heading).toBeVisible();
    const found = await page.locator(edged.join()).evaluateAll((all) => all.flatMap((one) => {
      const { borderTopWidth, outlineStyle } = getComputedStyle(one);
      return borderTopWidth === '0px' && outlineStyle === 'none' ? [one.className] : [];
    }));
    for (const name of found) bare.add(name);
  }
  expect([...bare]).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true });

  test('the bars leave the screen to the text while one writes', async ({ app }) => {
    const company = await app.begin();
    await app.open(`#/c/${company}/q/shiboudouki`);
    await expect(app.answer.dock).toBeVisible();
    await app.answer.field.tap();
    await expect(app.answer.dock).toBeHidden();
    await expect(app.menu).toBeHidden();
    await app.answer.field.blur();
    await expect(app.answer.dock).toBeVisible();
  });

  test('the state of saving stays in sight however long the text is', async ({ app, page }) => {
    const company = await app.begin();
    await app.open(`#/c/${company}/q/shiboudouki`);
    // The keyboard takes half of the screen.
    await page.setViewportSize({ width: 375, height: 420 });
    await app.answer.field.tap();
    for (let line = 0; line < 12; line += 1) {
      await page.keyboard.insertText('私は今の会社で五年間、倉庫の管理システムを提案してきました。');
      await page.keyboard.press('Enter');
      await expect(app.answer.saving).toBeInViewport();
    }
    await app.answer.isSaved();
    await expect(app.answer.saving).toBeInViewport({ ratio: 1 });
    // Also for someone who goes back to the beginning of the text.
    await app.answer.field.press('ControlOrMeta+Home');
    await page.keyboard.insertText('はじめに。');
    await expect(app.answer.saving).toBeInViewport({ ratio: 1 });
    await app.answer.isSaved();
  });
});
