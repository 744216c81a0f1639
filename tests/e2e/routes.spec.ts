// Getting about: every address, the way back, and pages that are not there.
import { expect, test } from './fixtures';
import { routesOf } from './tour';

test('every route has a title of its own kind, a heading, and the focus on it', async ({ app }) => {
  const company = await app.begin();
  for (const route of routesOf(company)) {
    await app.page.goto(`${app.url}${route}`);
    await expect(app.heading).toBeVisible();
    await expect(app.heading).toHaveCount(1);
    await expect(app.heading).toBeFocused();
    await expect(app.page).toHaveTitle(/ — むすびめ$/);
    expect(await app.page.title(), 'the company is nobody else’s business').not.toContain('ハルカ');
  }
});

for (const [route, said] of [
  ['#/no/such/page', 'そのページは見つかりませんでした'],
  ['#/c/nobody/q', 'その応募先は見つかりませんでした'],
  ['#/%E3%81%82', 'そのページは見つかりませんでした'],
] as const) {
  test(`${route} is answered kindly and leads home`, async ({ app }) => {
    await app.begin();
    await app.page.goto(`${app.url}${route}`);
    await expect(app.heading).toHaveText(said);
    await app.page.getByRole('main').getByRole('link', { name: 'ホームへ' }).click();
    await app.home.isOpen();
  });
}

test('going back leads to where one was', async ({ app }) => {
  await app.begin();
  const row = app.home.row('逆質問');
  await row.scrollIntoViewIfNeeded();
  const depth = () => app.page.evaluate(() => Math.round(scrollY));
  const before = await depth();
  await row.click();
  await app.answer.isOpen();
  expect(await depth()).toBe(0);
  await app.page.goBack();
  await app.home.isOpen();
  await expect.poll(depth).toBe(before);
});

test('a place of the menu remembers where one was, and a second tap leads to its root', async ({ app, isMobile }) => {
  await app.begin();
  await app.openAnswer('短所');
  // On a phone a task has its dock in the place of the menu.
  if (isMobile) await app.answer.back();
  await app.goTo('ホーム');
  await app.home.isOpen();
  await app.goTo('回答');
  if (isMobile) {
    await app.questions.isOpen();
  } else {
    await app.answer.isOpen();
    await expect(app.answer.question).toContainText('短所');
    await app.goTo('回答');
    await app.questions.isOpen();
  }
});
