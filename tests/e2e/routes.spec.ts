// Finding one's way: every address, the way back, and the places of the menu.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { SEVEN } from './screens/questions';

/** The screens by their addresses, with the name in the tab's title and the heading. */
const screens = (company: string) => [
  { route: '#/', title: 'ホーム', heading: /二次面接/ },
  { route: '#/welcome', title: 'ホーム', heading: /二次面接/ },
  { route: `#/c/${company}/q`, title: '回答', heading: /^回答$/ },
  ...SEVEN.map(({ id, title, asked }) => ({ route: `#/c/${company}/q/${id}`, title, heading: new RegExp(`^${asked}$`) })),
  { route: `#/c/${company}/ledger`, title: '主張台帳', heading: /^話した事実を、見くらべる$/ },
  { route: `#/c/${company}/note/info`, title: '面接情報', heading: /^二次面接のこと$/ },
  { route: `#/c/${company}/sheet`, title: '当日シート', heading: /^当日は、この1枚だけ$/ },
  { route: `#/c/${company}/sheet/calm`, title: '緊張したら', heading: /^まず、息を長くはく$/ },
  { route: `#/c/${company}/sheet/thanks`, title: 'お礼メール', heading: /^送るなら、その日のうちに短く$/ },
  { route: '#/settings', title: '設定', heading: /^設定$/ },
  { route: '#/settings/backup', title: '控えと引っ越し', heading: /^控えと引っ越し$/ },
  { route: '#/settings/storage', title: '保存の状態', heading: /^保存の状態$/ },
  { route: '#/settings/install', title: 'ホーム画面に置く', heading: /^ホーム画面に置く$/ },
  { route: '#/m', title: '引っ越し', heading: /^リンクを貼ってひらく$/ },
  { route: '#/settings/about', title: '版とライセンス', heading: /^むすびめについて$/ },
  { route: '#/c/nobody/q', title: '見つかりません', heading: /^その応募先は見つかりませんでした$/ },
  { route: '#/c/nobody/q/career', title: '見つかりません', heading: /^その応募先は見つかりませんでした$/ },
  { route: `#/c/${company}/q/nothing`, title: '見つかりません', heading: /^その質問は見つかりませんでした$/ },
  { route: '#/no/such/page', title: '見つかりません', heading: /^そのページは見つかりませんでした$/ },
  { route: '#/%E3%81%82', title: '見つかりません', heading: /^そのページは見つかりませんでした$/ },
];

const go = (page: Page, route: string) => page.evaluate((route) => { location.hash = route; }, route);

test('every screen has its address, its title, and the focus on its heading', async ({ app, page }) => {
  const company = await app.begin();
  for (const { route, title, heading } of screens(company)) {
    await page.goto('about:blank');
    await app.open(route);
    await expect(page, route).toHaveTitle(`${title} — むすびめ`);
    await expect(app.heading, route).toHaveText(heading);
  }
  for (const { route, title, heading } of screens(company)) {
    await go(page, route);
    await expect(app.heading, route).toHaveText(heading);
    await expect(app.heading, route).toBeFocused();
    await expect(page, route).toHaveTitle(`${title} — むすびめ`);
    await expect(app.heading, 'One heading a screen').toHaveCount(1);
  }
});

test('whoever is in a field before the new screen is drawn stays there', async ({ app, page }) => {
  const company = await app.begin();
  await page.evaluate((route) => new Promise<void>((drawn) => {
    new MutationObserver((_, observer) => {
      const field = document.querySelector('textarea');
      if (!field) return;
      observer.disconnect();
      field.focus();
      requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
    }).observe(document, { childList: true, subtree: true });
    location.hash = route;
  }), `#/c/${company}/q/career`);
  await expect(app.answer.field).toBeFocused();
});

test('without a notebook every address of one leads to the beginning or says so', async ({ app, page }) => {
  for (const route of ['', '#', '#/', '#/welcome']) {
    await page.goto('about:blank');
    await app.open(route);
    await app.welcome.isOpen();
    await expect(page).toHaveTitle('はじめに — むすびめ');
    await expect(app.menu).toBeHidden();
  }
  await app.open('#/c/k3x9a7b2c1d0/q/career');
  await expect(app.heading).toHaveText('その応募先は見つかりませんでした');
});

test('what is not there leads home', async ({ app, page }) => {
  const company = await app.begin();
  for (const route of ['#/no/such/page', '#/c/nobody/q', `#/c/${company}/q/nothing`, '#/../..', '#/rr', '#/settings/x']) {
    await app.open(route);
    await expect(page.getByRole('main')).toContainText('リンクの途中が切れているのかもしれません。書いたことは、そのまま残っています。');
    await page.getByRole('main').getByRole('link', { name: 'ホームへ' }).click();
    await app.home.isOpen();
  }
});

test('going back leads to where one was', async ({ app, page }) => {
  await app.begin();
  const place = () => page.evaluate(() => Math.round(scrollY));
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 375, height: 480 });
  await app.home.row('逆質問').scrollIntoViewIfNeeded();
  const before = await place();
  expect(before).toBeGreaterThan(100);
  await app.home.openQuestion('逆質問');
  await app.answer.isOpen();
  await expect.poll(place).toBe(0);
  await page.goBack();
  await app.home.isOpen();
  await expect.poll(place).toBe(before);
  await page.goForward();
  await expect(app.answer.question).toHaveText('最後に、何か質問はありますか');
  await expect.poll(place).toBe(0);
});

test('a place of the menu remembers where one was, and a second tap leads to its beginning', async ({ app, page }) => {
  const company = await app.begin();
  await app.home.openInterview();
  await app.interview.isOpen();
  await app.goTo('回答');
  await app.questions.isOpen();
  await expect(app.menu.getByRole('link', { name: '回答' })).toHaveAttribute('aria-current', 'page');
  await app.goTo('ノート');
  await app.interview.isOpen();
  await app.goTo('ノート');
  await expect(app.heading).toHaveText('一次面接を、5分でふり返る');
  await app.goTo('ホーム');
  await app.home.isOpen();

  await go(page, `#/c/${company}/q/tansho`);
  await app.answer.isOpen();
  await go(page, '#/settings');
  await app.settings.isOpen();
  await app.goTo('回答');
  await expect(app.answer.question).toHaveText('では、短所はどんなところですか');
  await go(page, '#/');
  await app.home.isOpen();
  await app.goTo('回答');
  await app.answer.isOpen();
  await app.answer.goToList();
  await app.questions.isOpen();
  await go(page, '#/');
  await app.goTo('回答');
  await app.questions.isOpen();
});

test('an address that messengers have bent leads to its screen', async ({ app, page, url }) => {
  const company = await app.begin();
  await page.goto(`${url}?openExternalBrowser=1#/settings`);
  await app.runs();
  await app.settings.isOpen();
  await page.goto(`${url}%23/c/${company}/q`);
  await app.runs();
  await app.questions.isOpen();
});

test('a file that is not there says so and leads home', async ({ app, page, url }) => {
  await app.begin();
  const answer = await page.goto(`${url}no/such/file`);
  expect(answer?.status()).toBe(404);
  await expect(app.heading).toHaveText('そのページは見つかりません');
  await page.getByRole('link', { name: 'ホームへ' }).click();
  await app.runs();
  await app.home.isOpen();
});

test('the licences can be read', async ({ app, page }) => {
  await app.begin();
  await app.open('#/settings/about');
  const link = page.getByRole('link', { name: 'ライセンスの全文' });
  const opened = page.waitForEvent('popup');
  await link.click();
  await expect((await opened).locator('body')).toContainText('Permission is hereby granted');
});
