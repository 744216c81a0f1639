// 当日シート: one page whatever is in the notebook, and what a person can change about it.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { COMPANY, LONG_NAME, openFullNotebook } from './full';
import { APP, envelope, plant } from './records';

/** A4 and A6 in points, rounded as a browser rounds them. */
const SIZES = { whole: [595, 842], pocket: [298, 420] } as const;

/** Adds to the full notebook whatever could make the sheet longer than a page. */
async function openVeryFullNotebook(page: Page, url: string): Promise<void> {
  await openFullNotebook(page, url);
  const cards: [string, Record<string, string>][] = [];
  for (let place = 0; place < 40; place += 1) {
    const said = `第${place}営業所で${place + 11}社を担当し、${place + 3}人の班で問い合わせを${place + 120}件から${place + 20}件に減らしました。`;
    cards.push([`${COMPANY}.exchange.n${place}`, { asked: LONG_NAME, said, pins: `${place + 11}社\n${place + 3}人` }]);
    cards.push([`${COMPANY}.settlement.n${place}`, { here: '45社', there: `${place}社`, how: place % 2 ? 'slip' : 'updated', why: `${LONG_NAME}とお伝えしましたが、正しくは45社です。`.repeat(3) }]);
    cards.push([`me.strength.n${place}`, { name: LONG_NAME, ground: said }]);
  }
  const own = Array.from({ length: 30 }, (_, place) => `${place}${LONG_NAME}`).join('\n');
  cards.push([`${COMPANY}.day-sheet.only`, {
    items: own, contact: LONG_NAME.repeat(2), 'ask-1': LONG_NAME.repeat(3), 'ask-2': LONG_NAME.repeat(3), 'ask-3': LONG_NAME.repeat(3),
  }]);
  const questions = ['tenshokuriyuu', 'shiboudouki', 'jisseki', 'chousho', 'tansho', 'career', 'nenshuu', 'zangyou', 'tenkin', 'yaruki', 'zaitaku', 'yarigai'];
  const answers = questions.map((question) => [`${APP}answer/${COMPANY}.${question}`,
    envelope({ text: `私が大事にしてきたのは、${LONG_NAME}の倉庫管理です。法人40社を3年担当し、期間を10週から6週に縮めました。` })]);
  const stored = Object.fromEntries([
    ...answers,
    ...cards.map(([id, fields], place) => [`${APP}card/${id}`, envelope({ place, fields })]),
  ]) as Record<string, string>;
  await plant(page, { local: stored, records: stored });
}

for (const paper of ['whole', 'pocket'] as const) {
  test.describe(`printed on ${paper === 'whole' ? 'A4' : 'A6'}`, () => {
    for (const notebook of ['sample', 'empty', 'very full'] as const) {
      test(`the sheet of the ${notebook} notebook is exactly one page`, async ({ app, page, url }) => {
        let company = COMPANY;
        if (notebook === 'very full') await openVeryFullNotebook(page, url);
        else company = await app.begin();
        if (notebook === 'sample') {
          await app.open('#/sample');
          await app.home.isOpen();
          company = 'sample';
        }
        await app.open(`#/c/${company}/sheet`);
        await expect(app.day.sheet).toBeVisible();
        if (paper === 'pocket') {
          await app.day.paper('直前カード（A6）').click();
          await expect(app.day.sheet).toHaveAttribute('data-paper', 'pocket');
        }
        expect(await app.day.overflowing()).toEqual([]);
        const [width, height] = SIZES[paper];
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const pages = await app.day.print();
          expect(pages).toHaveLength(1);
          expect([Math.round(pages[0]?.width ?? 0), Math.round(pages[0]?.height ?? 0)]).toEqual([width, height]);
        }
        if (notebook === 'very full') await expect(app.day.leftOff).toContainText('質問ごとの言葉');
        else if (notebook === 'empty') await expect(app.day.leftOff).toHaveCount(0);
      });
    }
  });
}

test('paper is light, and only the sheet is on it', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const company = await app.begin();
  await app.open(`#/c/${company}/sheet`);
  const ink = await app.day.sheet.evaluate((sheet) => getComputedStyle(sheet).color);
  expect(ink).toBe('rgb(27, 38, 49)');
  for (const gone of ['.bar', '.menu', '.dock', 'h1', '[data-part="choosing"]', '.segmented']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
});

test('what is handed over takes two pages at most', async ({ app }) => {
  await app.open('#/sample');
  await app.home.isOpen();
  await app.open('#/c/sample/handover');
  expect((await app.day.print()).length).toBeLessThanOrEqual(2);
});

test('the sample gives keywords, numbers and questions, and each can be changed', async ({ app, page }) => {
  const { day } = app;
  await app.open('#/sample');
  await app.home.isOpen();
  await app.open('#/c/sample/sheet');
  await expect(day.sheet.getByRole('heading', { level: 2 })).toHaveText('ハルカ物流システムズ 二次面接');
  await expect(day.part('質問ごとの言葉').getByRole('term')).toHaveText(
    ['転職理由', '志望動機', '活かせる実績', '長所', '短所', '入社後のこと'],
  );
  for (const words of await day.part('質問ごとの言葉').getByRole('definition').allTextContents()) {
    expect(words).not.toMatch(/です|ます|。/);
    expect([...words].length).toBeLessThanOrEqual(24);
  }
  await expect(day.part('数字カード').getByText('10週→6週')).toBeVisible();
  await expect(day.part('数字カード').locator('[data-state="differs"]')).toContainText('ほかでは45社');
  await expect(day.part('こちらから聞くこと').getByRole('checkbox')).toHaveCount(3);

  // A line in one's own words, and back to those of the notebook.
  const lines = await day.choose('質問ごとの言葉');
  const field = lines.getByRole('textbox', { name: '長所の言葉' });
  const drawn = await field.inputValue();
  await field.fill('静かになったとき・40社の一覧');
  await expect(day.part('質問ごとの言葉')).toContainText('静かになったとき・40社の一覧');
  await field.fill('');
  await expect(day.part('質問ごとの言葉')).toContainText(drawn);
  await lines.getByRole('checkbox', { name: '短所' }).uncheck();
  await expect(day.part('質問ごとの言葉')).not.toContainText('短所');

  // A part that is switched off is on neither screen nor paper.
  await lines.getByRole('checkbox', { name: 'シートにのせる' }).uncheck();
  await expect(day.part('質問ごとの言葉')).toHaveCount(0);
  await lines.getByRole('checkbox', { name: 'シートにのせる' }).check();

  // A question of one's own, then one of the bank into the place that is free.
  const asks = await day.choose('こちらから聞くこと');
  await asks.getByRole('textbox', { name: '2つ目に聞くこと' }).fill('');
  await asks.getByText('逆質問から選ぶ').click();
  const offered = asks.getByRole('listitem').first();
  const words = await offered.getByRole('paragraph').first().textContent();
  await offered.getByRole('button', { name: 'シートに入れる' }).click();
  await expect(asks.getByRole('status')).toHaveText('2つ目に聞くことに入れました。');
  await expect(day.part('こちらから聞くこと')).toContainText(words ?? '-');
  await offered.getByRole('button', { name: 'シートに入れる' }).click();
  await expect(asks.getByRole('status')).toContainText('3つとも埋まっています。');

  // What is ticked stays, and so does all the rest, also without a network.
  await day.part('こちらから聞くこと').getByRole('checkbox').first().check();
  const items = await day.choose('持ちもの・まえの日');
  await items.getByLabel('自分で足すもの').fill('目薬');
  await expect(day.part('持ちもの・まえの日')).toContainText('目薬');
  await page.getByRole('textbox', { name: '困ったときの連絡先' }).fill('03-0000-0000 佐野さん');
  await page.getByRole('button', { name: '文字を大きく' }).click();
  await expect(day.sheet).toHaveAttribute('data-letters', 'large');
  await app.keptForOffline();
  await page.context().setOffline(true);
  await app.reload();
  await expect(day.sheet).toHaveAttribute('data-letters', 'large');
  await expect(day.part('こちらから聞くこと').getByRole('checkbox').first()).toBeChecked();
  await expect(day.part('持ちもの・まえの日')).toContainText('目薬');
  await expect(day.sheet).toContainText('連絡先：03-0000-0000 佐野さん');
  await page.context().setOffline(false);
});

test('a correction stands on the sheet and can be listened to', async ({ app, page, url }) => {
  await openFullNotebook(page, url);
  const why = '先ほどは「45社」とお伝えしましたが、正しくは「40社」です。失礼いたしました。';
  const cards = {
    [`${APP}card/${COMPANY}.settlement.a`]: envelope({ place: 0, fields: { here: '40社', there: '45社', how: 'slip', why } }),
    [`${APP}card/${COMPANY}.settlement.b`]: envelope({ place: 1, fields: { here: '月4日', there: '月2日', how: 'updated', why: '' } }),
  };
  await plant(page, { local: cards, records: cards });
  await page.addInitScript(() => { speechSynthesis.getVoices = () => []; });
  await app.open(`#/c/${COMPANY}/sheet`);
  const part = app.day.part('言い直すこと');
  await expect(part.getByRole('listitem')).toHaveText([why, '月2日 → 月4日']);
  await expect(part.locator('del')).toHaveText('月2日');
  await page.getByRole('button', { name: 'お手本を聞く' }).click();
  await expect(page.getByText(/日本語を読む声がありません/)).toBeVisible();
});

test('one breath, one sentence, words for silence, and a mail of one’s own words', async ({ app, page }) => {
  await app.open('#/sample');
  await app.home.isOpen();
  await app.open('#/c/sample/sheet');
  await page.getByRole('link', { name: '緊張したら' }).click();
  await expect(app.heading).toHaveText('まず、息を長くはく');
  const breath = page.locator('.breath');
  await expect(breath).toHaveAttribute('data-state', 'still');
  await page.getByRole('button', { name: '1分やってみる' }).click();
  await expect(breath).toHaveAttribute('data-state', 'running');
  // Its minute is over; the animations are brought to their end instead of being waited for.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(breath).toHaveAttribute('data-state', 'still');
  await expect(breath.getByRole('status')).toContainText('1分たちました。');
  await page.getByRole('group', { name: 'どの答えの一文' }).getByRole('button', { name: '志望動機' }).click();
  await expect(page.getByRole('blockquote')).toHaveText(/^御社を志望するのは、[^。]*。$/);
  await page.getByRole('link', { name: '声に出す' }).click();
  await expect(page).toHaveURL(/practice\/run\?set=one-shiboudouki$/);

  await app.open('#/c/sample/sheet/thanks');
  await expect(page.locator('.thanks__text')).toContainText('［印象に残った話を、一文で］');
  await page.getByLabel('印象に残った話').fill('夜勤の班に使い方を届ける難しさのお話が、心に残りました。');
  await page.getByLabel('あなたの名前').fill('見本 太郎');
  await expect(page.locator('.thanks__text')).toContainText('夜勤の班に使い方を届ける難しさのお話が、心に残りました。');
  await expect(page.getByText('まだ2か所が空いています。')).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '文をコピー' }).click();
  await expect(page.getByText(/^コピーしました。/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('件名：面接のお礼（見本 太郎）');
});

test('the sheet is filled and printed with the keyboard alone', async ({ app, page }) => {
  const company = await app.begin();
  await app.open(`#/c/${company}/sheet`);
  await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
  await page.getByRole('button', { name: '直前カード（A6）' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.day.sheet).toHaveAttribute('data-paper', 'pocket');
  await page.getByRole('button', { name: 'A4（1枚）' }).press('Space');
  await expect(app.day.sheet).toHaveAttribute('data-paper', 'whole');
  await page.getByRole('checkbox', { name: '困ったときの連絡先' }).press('Space');
  await expect(page.getByRole('checkbox', { name: '困ったときの連絡先' })).toBeChecked();
  await page.getByRole('button', { name: '印刷する' }).press('Enter');
  await expect(page).toHaveTitle('printed');
});
