// 見てもらう: two people with nothing between them but a link.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { noteMishaps } from './chromium';
import { expect, test } from './fixtures';
import { read } from './qr';
import { App } from './screens/app';
import { FriendScreen } from './screens/friend';
import { ShareScreen } from './screens/share';
import { SCREENS } from './tour';

const NAME = 'ハルカ物流システムズ';
const ANSWERS = {
  志望動機: 'ハルカ物流システムズを志望します。倉庫に通う仕事に力を出せるからです。田中さんに教わった方法を活かします。',
  長所: '長所は、聞く力です。42社の窓口を受けもちました。',
  短所: '短所は、調べすぎるところです。時間を決めています。',
} as const;

/** A notebook with three answers; the screen that shares them is open. */
async function begin(app: App, page: Page): Promise<{ share: ShareScreen; company: string }> {
  const company = await app.begin(NAME);
  for (const [title, text] of Object.entries(ANSWERS)) {
    await app.open(`#/c/${company}`);
    await app.openAnswer(title);
    await app.answer.write(text);
    await app.answer.isSaved();
  }
  await app.open(`#/c/${company}/q`);
  await page.getByRole('link', { name: /友だちに見てもらう/ }).click();
  return { share: new ShareScreen(page), company };
}

/** Another person with another device. */
async function stranger(app: App, browserContext: BrowserContext): Promise<{ page: Page; app: App; friend: FriendScreen }> {
  const page = await browserContext.newPage();
  return { page, app: new App(page, app.url), friend: new FriendScreen(page) };
}

test.describe('a friend', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('hears, rates and comments, and it comes home to the sentences', async ({ app, page, browser }) => {
    const { share, company } = await begin(app, page);
    await share.tick('志望動機', '長所', '短所', '先に耳で');
    await share.field('あなたの呼び名').fill('ミナミ');
    const preview = await share.preview();
    expect(preview).toContain('A社を志望します。');
    expect(preview).toContain('◯◯さんに教わった');
    expect(preview).not.toContain('ハルカ');
    await page.getByRole('button', { name: 'リンクをコピー' }).click();
    await expect(page.getByText('コピーしました。')).toBeVisible();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    const link = /http\S+/.exec(message)?.[0] ?? '';

    const context = await browser.newContext({ locale: 'ja-JP' });
    const mishaps = noteMishaps(context);
    const { page: other, app: their, friend } = await stranger(app, context);
    await other.goto(link);
    await friend.isOpen();
    await expect(other).toHaveURL(/\/#\/r$/);
    await their.keptForOffline();
    await context.setOffline(true);
    await other.reload();
    await friend.isOpen();
    await expect(other.locator('.asking__question')).toContainText('志望');
    await friend.mode('読む');
    await expect(other.getByText('文は、聞いたあとに読めます')).toBeVisible();
    await expect(other.locator('body')).not.toContainText('倉庫に通う仕事');
    await friend.mode('評価する');
    await friend.rate([1, 2, 3, 2, 0]);
    await friend.mode('読む');
    await friend.say('倉庫に通う仕事', '聞きたい', 'どんな力ですか。');
    await friend.next();
    await friend.say('42社の窓口', '伝わった', '');
    await friend.call('ゆみ');
    await other.reload();
    await friend.isOpen();
    await expect(other.getByLabel('お名前')).toHaveValue('ゆみ');
    const back = await friend.link();
    await page.context().setOffline(true);

    await share.paste(`聞いたよ。\n${back}\nがんばって！`);
    await expect(page.getByRole('heading', { name: 'ゆみさんのコメントが2件と、評価があります' })).toBeVisible();
    await share.take();
    await expect(share.voices).toHaveCount(2);
    await expect(share.voices.filter({ hasText: '倉庫に通う仕事に力を出せるからです。' })).toContainText('どんな力ですか。');
    await expect(page.locator('.levels tbody tr').nth(2).locator('td').nth(3)).toHaveText('ゆみ');
    await page.getByText('自分の見立てを入れる').click();
    await page.locator('.scale__axis').nth(2).getByRole('radio').nth(1).check();
    await expect(page.locator('.levels tbody tr').nth(2).locator('td').nth(1)).toHaveText('自分');

    // The same once more adds nothing, and says so.
    await page.reload();
    await share.paste(back);
    await expect(page.getByText('このコメントは、もう読みこんであります')).toBeVisible();
    await expect(share.voices).toHaveCount(2);

    await page.goto(`${app.url}#/`);
    const row = page.locator('.question-list__row', { hasText: '志望動機' });
    await expect(row).toContainText('友だちの声が1件あります');

    await page.goto(`${app.url}#/c/${company}/q/shiboudouki`);
    await expect(page.locator('.editor__mark[data-tint="voice"]')).toContainText('倉庫に通う仕事に力を出せるからです。');
    await expect(share.voices).toHaveCount(1);
    await expect(share.voices).not.toContainText('文が変わっています');
    await app.answer.write('まったく新しい答えです。');
    await expect(share.voices).toContainText('文が変わっています');
    await expect(share.voices).toContainText('倉庫に通う仕事に力を出せるからです。');
    await share.voices.getByRole('button', { name: '済みにする' }).click();
    await expect(share.voices).toHaveCount(0);
    expect(mishaps).toEqual([]);
    await context.close();
  });

  test('is reached by a code and answers by one', async ({ app, page, browser }) => {
    const { share } = await begin(app, page);
    await share.tick('志望動機');
    const link = await read(await share.showCode());
    expect(link).toBe(await share.link());

    const context = await browser.newContext({ locale: 'ja-JP' });
    const { page: other, friend } = await stranger(app, context);
    await other.goto(link);
    await friend.isOpen();
    await friend.say('倉庫に通う仕事', 'もう少し', '何をする仕事かな。');
    const back = await read(await new ShareScreen(other).showCode());
    // What was said can be taken off the friend's device.
    await other.getByRole('button', { name: '書いたことを、この端末から消す' }).click();
    await expect(friend.sentence('倉庫に通う仕事')).not.toContainText('もう少し');
    await other.getByRole('button', { name: '元に戻す' }).click();
    await expect(friend.sentence('倉庫に通う仕事')).toContainText('もう少し');
    await other.getByRole('button', { name: '書いたことを、この端末から消す' }).click();
    await other.reload();
    await friend.isOpen();
    await expect(friend.sentence('倉庫に通う仕事')).not.toContainText('もう少し');
    await share.paste(back);
    await share.take();
    await expect(share.voices).toContainText('何をする仕事かな。');
    await context.close();
  });

  test('does not wait for the screens of whoever sent the link', async ({ app, page, browser }) => {
    const { share } = await begin(app, page);
    await share.tick('志望動機');
    // Who takes the link by hand has sent it, too.
    await page.getByText('リンクの文字を見る').click();
    const link = await share.link();

    const context = await browser.newContext({ locale: 'ja-JP' });
    const { page: other, app: their, friend } = await stranger(app, context);
    await other.route(SCREENS, (route) => route.abort('internetdisconnected'));
    await other.goto(link);
    await friend.isOpen();
    await friend.say('倉庫に通う仕事', '伝わった', 'よく分かります。');
    await friend.call('ゆみ');
    const back = await friend.link();
    // Whoever wants a notebook of their own then gets there, as soon as the line lets them.
    await other.unroute(SCREENS);
    await other.goto(`${app.url}#/`);
    await their.welcome.enter({ name: 'ツムギ工業' });
    await their.welcome.make();
    await their.home.isOpen();

    await share.paste(back);
    await expect(page.getByRole('heading', { name: 'ゆみさんのコメントが1件あります' })).toBeVisible();
    await expect(page.getByText(`「${NAME}」の回答へのコメントです。`)).toBeVisible();
    await share.take();
    await expect(share.voices).toContainText('倉庫に通う仕事に力を出せるからです。');
    await context.close();
  });

  test('needs the passphrase, on the way there and back', async ({ app, page, browser }) => {
    const { share } = await begin(app, page);
    await share.tick('長所');
    await share.seal('ゆうやけ 12');
    const link = await share.link();

    const context = await browser.newContext({ locale: 'ja-JP' });
    const { page: other, friend } = await stranger(app, context);
    await other.goto(link);
    await expect(other.getByRole('heading', { name: '合言葉がかかっています' })).toBeVisible();
    await other.getByLabel('合言葉').fill('あさやけ');
    await other.getByRole('button', { name: 'ひらく' }).click();
    await expect(other.getByText('合言葉がちがうようです。')).toBeVisible();
    // However wide the letters are typed.
    await other.getByLabel('合言葉').fill('ゆうやけ　１２');
    await other.getByRole('button', { name: 'ひらく' }).click();
    await friend.isOpen();
    await friend.say('聞く力', '伝わった', 'そう思います。');
    const back = await friend.link();
    await share.paste(back);
    await page.locator('.paste').getByLabel('合言葉').fill('ゆうやけ 12');
    await page.locator('.paste').getByRole('button', { name: 'ひらく' }).click();
    await share.take();
    await expect(share.voices).toContainText('そう思います。');
    await context.close();
  });
});

test('a passphrase that is not in the link yet holds it back', async ({ app, page }) => {
  const { share } = await begin(app, page);
  await share.tick('長所');
  const ways = page.getByRole('button', { name: 'リンクをコピー' });
  const held = page.getByText('入れた合言葉は、まだリンクにかかっていません。');
  await expect(page.getByText('合言葉なしのリンクです。')).toBeVisible();
  await page.getByText('合言葉をかける', { exact: true }).click();
  const field = page.getByLabel('合言葉');
  for (const word of ['すいか', 'めろん']) {
    await field.fill(word);
    await expect(held).toBeVisible();
    await expect(ways).toBeHidden();
    await page.getByRole('button', { name: 'この合言葉をかける' }).click();
    await expect(page.getByText('合言葉つきのリンクです。')).toBeVisible();
    await expect(ways).toBeVisible();
  }
  await page.getByRole('button', { name: '合言葉をはずす' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(page.getByText('合言葉なしのリンクです。')).toBeVisible();
  await expect(ways).toBeVisible();
});

test('figures become vaguer one by one, and a question can go without its answer', async ({ app, page }) => {
  const { share } = await begin(app, page);
  await share.tick('長所', '短所');
  await page.getByRole('checkbox', { name: '答えの文も見せる' }).nth(1).uncheck();
  await page.getByRole('button', { name: '42社 → 数十社' }).click();
  await share.field('ほかにふせる言葉').fill('聞く力');
  await expect.poll(() => share.preview()).toContain('長所は、◯◯です。数十社の窓口');
  expect(await share.preview()).not.toContain('調べすぎる');
});

test('goes to another app, to LINE, or as a file', async ({ app, page }) => {
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    Object.assign(navigator, { share: (data: ShareData) => { handed.push(data); return Promise.resolve(); }, canShare: () => false });
  });
  const { share, company } = await begin(app, page);
  await share.tick('志望動機');
  const link = await share.link();
  await page.getByRole('button', { name: '送る', exact: true }).click();
  const handed = await page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);
  expect(handed[0]?.text).toContain(link);
  const line = new URL((await page.getByRole('link', { name: 'LINEで送る' }).getAttribute('href')) ?? '');
  expect(`${line.origin}${line.pathname}`).toBe('https://line.me/R/share');
  expect(line.searchParams.get('text')).toContain(link);

  // Words that nobody can guess, so that the link is long.
  const long = Array.from({ length: 6_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7_919) % 20_000))).join('');
  await app.open(`#/c/${company}/q/tansho`);
  await app.answer.write(long);
  await app.answer.isSaved();
  await app.open(`#/c/${company}/share`);
  await share.tick('短所');
  await expect(page.getByText('メッセージには長すぎます。')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルで送る' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(await share.link());
  await page.getByRole('button', { name: 'QRを出す' }).click();
  await expect(page.getByText('この長さは、QRに入りません。')).toBeVisible();
});

test('is cut into several codes where one is too dense', async ({ app, page }) => {
  const company = await app.begin(NAME);
  for (const [question, shift] of [['tenshokuriyuu', 0], ['shiboudouki', 1], ['career', 2]] as const) {
    await app.open(`#/c/${company}/q/${question}`);
    await app.answer.write(Array.from({ length: 250 }, (_, i) => String.fromCharCode(0x4e00 + (((i + shift * 300) * 7_919) % 20_000))).join(''));
    await app.answer.isSaved();
  }
  await app.open(`#/c/${company}/share`);
  const share = new ShareScreen(page);
  await share.tick('転職理由', '志望動機', '入社後のこと');
  const code = await share.showCode();
  const links: string[] = [await read(code)];
  await page.getByRole('button', { name: 'つぎのQR（1 / 3）' }).click();
  await expect(page.getByRole('button', { name: 'つぎのQR（2 / 3）' })).toBeVisible();
  links.push(await read(code));
  await page.getByRole('button', { name: 'つぎのQR（2 / 3）' }).click();
  await expect(page.getByRole('button', { name: 'つぎのQR（3 / 3）' })).toBeVisible();
  links.push(await read(code));
  expect(new Set(links).size).toBe(3);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await new FriendScreen(page).isOpen();
    await expect(page.locator('.bar__count')).toHaveText('1 / 1');
  }
});
