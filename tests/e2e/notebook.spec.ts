// ノート: from the five minutes after the first interview to the knot.
import { expect, test } from './fixtures';
import { App } from './screens/app';
import { APP, companyKey, envelope, openBackRoom, plant } from './records';
import { fitsTheScreen } from './tour';

const LONG = 'とても長い会社の名前で始まる応募先の言葉がどこまでも続いていく一文です👩‍👩‍👧‍👦𠮷野家　مرحبا '.repeat(40);

test('a notebook is filled from nothing, and all of it is there offline', async ({ app, page, context }) => {
  const { home, note } = app;
  await app.begin();
  await expect(home.steps).toHaveText([/これから/, /これから/, /これから/, /これから/, /これから/]);

  await app.goTo('ノート');
  const exchanges = [
    ['担当していたお客さまは何社ですか', '法人40社を3年担当しました。'],
    ['なぜ転職を考えたのですか', '導入後の支援に時間を使いたいと考えたからです。'],
    ['チームでの役割は何ですか', '5人の班でリーダーをしていました。'],
  ] as const;
  for (const [asked, said] of exchanges) {
    const card = await note.add('聞かれたこと', '聞かれたことを足す');
    await card.getByLabel('聞かれたこと').fill(asked);
    await card.getByLabel('答えたこと').fill(said);
    await card.getByRole('group', { name: '話はかみ合いましたか' }).getByRole('button', { name: '◎' }).click();
    await card.getByRole('group', { name: '相手のようす' }).getByRole('button', { name: 'うなずき' }).click();
    await note.isSaved(card);
  }
  const first = note.cards('聞かれたこと').first();
  await note.unfold(first);
  const pins = first.getByRole('group', { name: '固定する事実' });
  await pins.getByRole('button', { name: '40社' }).click();
  await pins.getByRole('button', { name: '3年', exact: true }).click();
  await note.isSaved(first);

  await note.open('人物像');
  for (const [words, common] of [['倉庫に通って学ぶ人', '月に2回、現場に通っていました。'], ['半年で独り立ち', '']] as const) {
    const card = await note.add('会社の言葉', '言葉を足す');
    await card.getByLabel('会社の言葉').fill(words);
    await card.getByLabel('自分との共通点').fill(common);
    await note.isSaved(card);
  }
  const problem = await note.add('会社の課題', '課題を足す');
  await problem.getByLabel('課題', { exact: true }).fill('倉庫ごとに使い方の差がある');
  await note.isSaved(problem);

  await note.open('わたし');
  const strength = await note.add('強み', '強みを足す');
  await strength.getByLabel('強みを一言で').fill('聞き取って、絵の手順書にする');
  await note.isSaved(strength);

  await note.open('強み×課題');
  await expect(note.knot).toHaveAttribute('data-state', 'loose');
  await page.getByRole('button', { name: '結びはじめる' }).click();
  await page.getByRole('group', { name: 'わたしの強み' }).getByRole('button', { name: '聞き取って' }).click();
  await page.getByRole('group', { name: '会社の課題' }).getByRole('button', { name: '倉庫ごと' }).click();
  await expect(note.knot).toHaveAttribute('data-state', 'near');
  await page.getByLabel('結び文', { exact: true }).last().fill('絵の手順書で問い合わせを3割減らした力を、');
  await expect(note.saying.getByRole('listitem').filter({ hasText: '会社の言葉がある' })).toHaveCount(0);
  await page.getByLabel('結び文', { exact: true }).last()
    .fill('絵の手順書で問い合わせを3割減らした力を、倉庫ごとの差を縮める仕事に活かします。');
  await expect(note.knot).toHaveAttribute('data-state', 'tied');
  await expect(note.knot).toContainText('結べました');
  await expect(note.saying.locator('mark')).toHaveText(['絵の手順書', '倉庫ごと']);
  await page.getByRole('button', { name: '回答で使う' }).click();
  await page.getByRole('main').getByRole('link', { name: '志望動機' }).click();
  await page.getByRole('button', { name: '答えの終わりに入れる' }).click();
  await expect(app.answer.field).toHaveValue(/3割減らした力を、倉庫ごとの差を縮める仕事に活かします。$/);
  await app.answer.isSaved();
  await app.answer.goToList();

  await app.goToNote('ビジョン');
  for (const [year, mine] of [['1年', '20社を一人で担当します。'], ['3年', '新しい倉庫の立ち上げを任されます。']] as const) {
    const stop = note.stop(year);
    await stop.locator('summary').click();
    await stop.getByLabel('わたし').fill(mine);
    await note.isSaved(stop);
  }

  await app.keptForOffline();
  await context.setOffline(true);
  await app.goTo('ホーム');
  await app.reload();
  await expect(home.steps).toHaveText([/済み/, /済み/, /済み/, /済み/, /途中/]);
  await app.goToNote('ふり返り');
  await expect(note.cards('聞かれたこと')).toHaveCount(3);
  await note.unfold(note.cards('聞かれたこと').first());
  await expect(note.cards('聞かれたこと').first().getByLabel('答えたこと')).toHaveValue('法人40社を3年担当しました。');
  for (const pin of ['40社', '3年']) {
    await expect(pins.getByRole('button', { name: pin, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  await note.open('人物像');
  await expect(note.cards('会社の言葉')).toHaveText([/倉庫に通って学ぶ人/, /半年で独り立ち/]);
  await note.open('強み×課題');
  await expect(note.knot).toHaveAttribute('data-state', 'tied');
  await note.open('ビジョン');
  await expect(note.stop('3年')).toContainText('新しい倉庫の立ち上げを任されます。');
  await page.goto(`${app.url}#/learn/axes/strength`);
  await expect(app.learn.content).toContainText('聞き取って、絵の手順書にする');
  await context.setOffline(false);
});

test('a second company shares the strengths and nothing else', async ({ app, page }) => {
  const { note } = app;
  const company = await app.begin('ハルカ物流システムズ');
  await app.goToNote('わたし');
  const strength = await note.add('強み', '強みを足す');
  await strength.getByLabel('強みを一言で').fill('聞き取って手順にする');
  await note.isSaved(strength);
  await note.open('人物像');
  const quote = await note.add('会社の言葉', '言葉を足す');
  await quote.getByLabel('会社の言葉').fill('倉庫に通って学ぶ人');
  await note.isSaved(quote);

  await app.open('#/c/new');
  await app.welcome.enter({ name: 'ミナト精機' });
  await app.welcome.make();
  await app.home.isOpen();
  await app.goToNote('人物像');
  await expect(note.cards('会社の言葉')).toHaveCount(0);
  await note.open('わたし');
  await expect(note.cards('強み')).toHaveText([/聞き取って手順にする/]);

  await app.open(`#/c/${company}/note/info`);
  await page.getByRole('button', { name: 'この応募先を消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '消す' }).click();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await app.open(`#/c/${company}/note/persona`);
  await expect(note.cards('会社の言葉')).toHaveText([/倉庫に通って学ぶ人/]);
});

test('the sample is opened, changed and put away, and the own notebook stays as it was', async ({ app, page }) => {
  const { home, note } = app;
  await app.open();
  await page.getByRole('link', { name: '見本をひらいて、さわってみる' }).click();
  await home.isOpen();
  await expect(home.steps).toHaveText([/済み/, /済み/, /済み/, /済み/, /済み/]);
  await app.goToNote('わたし');
  await expect(note.cards('強み').first()).toBeVisible();
  const changed = await note.add('強み', '強みを足す');
  await changed.getByLabel('強みを一言で').fill('見本に足した強み');
  await note.isSaved(changed);

  await app.open('#/c/new');
  await app.welcome.enter({ name: 'ミナト精機' });
  await app.welcome.make();
  await home.isOpen();
  await app.goToNote('わたし');
  await expect(note.cards('強み')).toHaveCount(0);
  const own = await note.add('強み', '強みを足す');
  await own.getByLabel('強みを一言で').fill('自分の強み');
  await note.isSaved(own);

  await app.open('#/c/sample');
  await page.getByRole('button', { name: '見本を片づける' }).click();
  await expect(page.getByRole('status').filter({ hasText: '見本を片づけました。' })).toBeVisible();
  await app.open();
  await app.reload();
  await app.goToNote('わたし');
  await expect(note.cards('強み')).toHaveText([/自分の強み/]);
  const left = await page.evaluate(() => Object.entries(localStorage)
    .filter(([key, text]) => key.includes('/sample') && !text.includes('"body":null')).length);
  expect(left).toBe(0);
});

test('cards are moved, deleted and brought back, with the keyboard alone', async ({ app, page }) => {
  const { note } = app;
  await app.begin();
  await app.goToNote('わたし');
  for (const name of ['一つ目', '二つ目', '三つ目']) {
    const card = await note.add('強み', '強みを足す');
    await page.keyboard.insertText(name);
    await note.isSaved(card);
  }
  const last = note.cards('強み').last();
  await last.getByRole('button', { name: '前へ移す' }).focus();
  await page.keyboard.press('Enter');
  await expect(note.cards('強み')).toHaveText([/一つ目/, /三つ目/, /二つ目/]);
  await expect(page.getByRole('button', { name: '前へ移す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note.cards('強み')).toHaveText([/三つ目/, /一つ目/, /二つ目/]);
  await note.cards('強み').first().getByRole('button', { name: '消す' }).press('Enter');
  await expect(note.cards('強み')).toHaveText([/一つ目/, /二つ目/]);
  await expect(page.getByRole('button', { name: '強みを足す' })).toBeFocused();
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(app.heading).toBeFocused();
  await app.reload();
  await expect(note.cards('強み')).toHaveText([/三つ目/, /一つ目/, /二つ目/]);
});

test('a question of one\'s own is not lost to a tap on one of the seven', async ({ app, page }) => {
  await app.begin();
  await app.goToNote('ふり返り');
  const card = await app.note.add('聞かれたこと', '聞かれたことを足す');
  const asked = card.getByRole('textbox').first();
  const seven = card.getByRole('group', { name: 'よく聞かれる質問' });
  await asked.fill('前職でいちばん苦労したことは何ですか');
  await seven.getByRole('button', { name: '長所' }).click();
  await expect(asked).toHaveValue('ご自身の長所は、どんなところですか');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(asked).toHaveValue('前職でいちばん苦労したことは何ですか');
  await app.note.isSaved(card);
  await app.reload();
  await expect(card).toContainText('前職でいちばん苦労したことは何ですか');
});

test('a card one writes in stays open, whatever else happens to the list', async ({ app, context, page, url }) => {
  const { note } = app;
  const company = await app.begin();
  await app.goToNote('ふり返り');
  await note.isSaved(await note.add('聞かれたこと', '聞かれたことを足す'));
  await app.reload();
  const first = note.cards('聞かれたこと').first();
  await note.unfold(first);
  await first.locator('textarea').first().pressSequentially('なぜ転');
  const other = new App(await context.newPage(), url);
  await other.open(`#/c/${company}/note/review`);
  await other.note.add('聞かれたこと', '聞かれたことを足す');
  await expect(note.cards('聞かれたこと')).toHaveCount(2);
  await page.keyboard.insertText('職するのですか');
  await expect(first.locator('textarea').first()).toHaveValue('なぜ転職するのですか');
  // One's own new card is opened, and the other is closed with its text kept.
  const third = await note.add('聞かれたこと', '聞かれたことを足す');
  await expect(first).not.toHaveAttribute('open');
  await page.keyboard.insertText('強みは何ですか');
  await note.unfold(first);
  await expect(third).not.toHaveAttribute('open');
  await expect(note.cards('聞かれたこと')).toHaveText([/なぜ転職するのですか/, /まだ書いていません/, /強みは何ですか/]);
});

test('very long texts break neither the page nor the storage', async ({ app, page }) => {
  const { note } = app;
  await page.setViewportSize({ width: 320, height: 640 });
  await app.begin(LONG.slice(0, 40));
  await app.goToNote('人物像');
  const problem = await note.add('会社の課題', '課題を足す');
  await problem.getByLabel('課題', { exact: true }).fill(LONG);
  await note.isSaved(problem);
  await note.open('わたし');
  const strength = await note.add('強み', '強みを足す');
  await strength.getByLabel('強みを一言で').fill(LONG);
  await note.isSaved(strength);
  await note.open('強み×課題');
  await page.getByRole('button', { name: '結びはじめる' }).click();
  await page.getByRole('group', { name: 'わたしの強み' }).getByRole('button').first().click();
  await page.getByRole('group', { name: '会社の課題' }).getByRole('button').first().click();
  await page.getByLabel('結び文', { exact: true }).last().fill(LONG);
  await expect(note.saying).toContainText('とても長い');
  await fitsTheScreen(page);
  await note.open('ビジョン');
  await note.stop('15年').locator('summary').click();
  await note.stop('15年').getByLabel('わたし').fill(LONG);
  await note.isSaved(note.stop('15年'));
  await fitsTheScreen(page);

});

test('a thousand cards are shown, and one more is written', async ({ app, page, url }) => {
  const { note } = app;
  const company = 'full00000000';
  const cards = Object.fromEntries(Array.from({ length: 1_000 }, (_, place) => {
    const key = `${APP}card/${company}.exchange.${String(place).padStart(11, '0')}`;
    return [key, envelope({ place, fields: { asked: `${place}番目の質問`, said: '40社を3年担当しました。' } })];
  }));
  const stored = { [companyKey(company)]: envelope({ name: 'ハルカ物流システムズ' }), ...cards };
  await openBackRoom(page, url);
  await plant(page, { local: stored, records: stored });
  await app.open(`#/c/${company}`);
  await app.goToNote('ふり返り');
  await expect(note.cards('聞かれたこと')).toHaveCount(1_000);
  await expect(note.cards('聞かれたこと').first()).toContainText('0番目の質問');
  const card = await note.add('聞かれたこと', '聞かれたことを足す');
  await card.getByLabel('聞かれたこと').fill('最後の質問');
  await note.isSaved(card);
  await app.goTo('ホーム');
  await app.reload();
  await app.goToNote('ふり返り');
  await expect(note.cards('聞かれたこと').last()).toContainText('最後の質問');
});
