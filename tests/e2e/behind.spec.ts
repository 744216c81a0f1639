// The screens behind the first one are a file of their own, which may come late, or not at all.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { SCREENS, holdTheProgram } from './tour';

const titleOf = (page: Page) => page.locator('main h1');
const COMING = '続きの画面を読みこんでいます';
const MISSING = '続きの画面を読みこめませんでした';

/** The file does not come for as long as the returned function was not called. */
async function breakOff(page: Page): Promise<() => Promise<void>> {
  await page.route(SCREENS, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(SCREENS);
}

test('the first screen can be used before the others are there', async ({ app, page, url }) => {
  const letThrough = await holdTheProgram(page, SCREENS);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await app.runs();
  await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
  await app.welcome.make();
  await expect(titleOf(page)).toHaveText(COMING);
  await expect(titleOf(page)).toBeFocused();
  letThrough();
  await app.home.isOpen();
  await expect(app.home.facts).toContainText('12月1日（火）14:00');
  await expect(page.locator('h1')).toBeFocused();
});

test('what is typed stays when the others arrive', async ({ app, page, url }) => {
  const letThrough = await holdTheProgram(page, SCREENS);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await app.runs();
  await app.welcome.name.click();
  await page.keyboard.insertText('ハルカ');
  const screens = page.waitForResponse(SCREENS);
  letThrough();
  await (await screens).finished();
  await page.keyboard.insertText('物流');
  await expect(app.welcome.name).toHaveValue('ハルカ物流');
  await app.welcome.make();
  await app.home.isOpen();
});

test('a screen that a link leads to comes when it is there', async ({ app, page, url }) => {
  const letThrough = await holdTheProgram(page, SCREENS);
  await page.goto(`${url}#/settings/about`, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('#app > .frame, .shell:visible').first()).toBeVisible();
  letThrough();
  await app.runs();
  await expect(page).toHaveTitle('版とライセンス — むすびめ');
});

test('a line that breaks off costs nothing that was written', async ({ app, page, url }) => {
  const mend = await breakOff(page);
  await page.goto(url);
  await app.runs();
  await app.welcome.enter({ name: 'ハルカ物流' });
  await app.welcome.make();
  await expect(titleOf(page)).toHaveText(MISSING);
  await page.getByRole('button', { name: 'もう一度読みこむ' }).press('Enter');
  await expect(titleOf(page)).toHaveText(MISSING);
  await mend();
  await page.getByRole('button', { name: 'もう一度読みこむ' }).press('Enter');
  await app.home.isOpen();
  await expect(page.locator('h1')).toBeFocused();
});

test('with the line, the screens come by themselves', async ({ app, context, page, url }) => {
  const mend = await breakOff(page);
  await page.goto(url);
  await app.runs();
  await app.welcome.enter({ name: 'ハルカ物流' });
  await app.welcome.make();
  await context.setOffline(true);
  await expect(titleOf(page)).toHaveText(MISSING);
  await mend();
  await context.setOffline(false);
  await app.home.isOpen();
});

test('a host that does not know the type of the file is no obstacle', async ({ app, page }) => {
  await page.route(SCREENS, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await app.begin();
});
