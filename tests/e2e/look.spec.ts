// How it looks and can be used: no sideways scrolling, light and dark, and everything with the keyboard.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { fitsTheScreen, routesOf } from './tour';

const LONG_NAME = '株式会社ながいなまえのハルカ物流システムズホールディングス東日本第二カンパニー';
const LONG_ANSWER = '手順を絵にまとめ直しました。'.repeat(215);
const WIDTHS = [320, 375, 768, 1024, 1280] as const;

test('nothing scrolls sideways, whatever the width, the name and the text', async ({ app }) => {
  const company = await app.begin(LONG_NAME);
  await app.openAnswer('志望動機');
  await app.answer.write(LONG_ANSWER);
  await app.answer.isSaved();
  for (const width of WIDTHS) {
    await app.page.setViewportSize({ width, height: 812 });
    for (const route of routesOf(company)) {
      await app.page.goto(`${app.url}${route}`);
      await expect(app.heading).toBeVisible();
      await fitsTheScreen(app.page);
    }
  }
});

test('the chosen look is there before the program and stays', async ({ app }) => {
  const theme = () => app.page.locator('html').getAttribute('data-theme');
  await app.begin();
  await app.page.goto(`${app.url}#/settings`);
  await app.settings.look('暗い').click();
  await expect.poll(theme).toBe('dark');
  await app.page.route('**/*.wasm', () => {});
  await app.page.reload();
  expect(await theme()).toBe('dark');
  await app.page.unroute('**/*.wasm');
  await app.reload();
  await app.settings.look('端末に合わせる').click();
  await expect.poll(theme).toBeNull();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280] as const) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ app }) => {
      const company = await app.begin();
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.page.setViewportSize({ width, height: 832 });
      for (const route of routesOf(company)) {
        await app.page.goto(`${app.url}${route}`);
        await expect(app.heading).toBeVisible();
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await new AxeBuilder({ page: app.page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        expect(found, route).toEqual([]);
      }
    });
  }
}

test('a notebook is made and written with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.keyboard.press('Tab');
  await expect(app.welcome.name).toBeFocused();
  await page.keyboard.type('ハルカ物流');
  await page.keyboard.press('Enter');
  await app.home.isOpen();
  const follow = async (name: string) => {
    const link = page.getByRole('main').getByRole('link', { name }).first();
    for (let steps = 0; steps < 40; steps += 1) {
      if (await link.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await follow('志望動機');
  await app.answer.isOpen();
  for (let steps = 0; steps < 20; steps += 1) {
    if (await app.answer.field.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('キーボードだけで書きました。');
  await app.answer.isSaved();
  await expect(app.answer.field).toHaveValue('キーボードだけで書きました。');
});

test('while one writes on a phone, the text has the screen and its state stays in sight', async ({ app }) => {
  await app.page.setViewportSize({ width: 375, height: 440 });
  await app.begin();
  await app.openAnswer('志望動機');
  await app.answer.field.click();
  await app.answer.add(LONG_ANSWER.slice(0, 600));
  await expect(app.answer.dock).toBeHidden();
  await expect(app.menu).toBeHidden();
  await app.answer.isSaved();
  await expect(app.answer.saving).toBeInViewport();
  await app.answer.field.blur();
  await expect(app.answer.dock).toBeVisible();
});
