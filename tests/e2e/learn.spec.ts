// What the bank knows: reading it, finding it, and adding to it.
import { expect, test } from './fixtures';
import { fitsTheScreen, LEARN } from './tour';

test('a newcomer reads what differs, finds 年収, and answers a question of their own', async ({ app, page }) => {
  await app.begin();
  await app.goTo('まなぶ');
  await expect(app.learn.heading).toHaveText('二次面接は、ここがちがう');
  await app.learn.row('いまここ').or(app.learn.content.getByRole('link', { name: /二次面接/ })).first().click();
  await expect(app.learn.heading).toHaveText('一次・二次・最終のちがい');
  for (const round of ['一次面接', '二次面接', '最終面接']) {
    await expect(app.learn.content.getByRole('heading', { name: round })).toBeVisible();
  }

  await app.goTo('回答');
  await app.questions.find('年収');
  await expect(app.questions.found).toHaveText(/^\d+件あります$/);
  await expect(app.questions.hits.first()).toContainText('年収');
  await app.questions.hit('聞かれたら', '年収').click();
  await expect(app.learn.heading).toContainText('年収');
  for (const heading of ['先に決めておくこと', '話す順番', 'たとえば', '控えたいこと']) {
    await expect(app.learn.content.getByRole('heading', { name: heading })).toBeVisible();
  }
  await page.goBack();
  await expect(app.questions.query).toHaveValue('年収');
  await app.questions.clear();

  const asked = '倉庫で、いちばん大変だったことは何ですか';
  await app.questions.list('自分の質問').click();
  await app.questions.add(asked, { isFromFirstRound: true });
  await app.questions.openQuestion(asked);
  await expect(app.answer.question).toHaveText(asked);
  await expect(app.answer.number).toHaveText('一次面接で出た質問');
  await app.answer.write('棚卸しの差が続いた月に、数え方をそろえ直したことです。');
  await app.answer.isSaved();
  await app.reload();
  await expect(app.answer.question).toHaveText(asked);
  await expect(app.answer.field).toHaveValue('棚卸しの差が続いた月に、数え方をそろえ直したことです。');
  await app.answer.goToList();
  await app.questions.find('たなおろし');
  await expect(app.questions.found).toHaveText(/^見つかりませんでした。/);
  await app.questions.find('棚卸し');
  await expect(app.questions.hit('自分の答え', asked)).toBeVisible();
});

test('an own question is changed, deleted and brought back with its answer', async ({ app, page }) => {
  await app.begin();
  await app.goTo('回答');
  await app.questions.list('自分の質問').click();
  await page.getByRole('button', { name: '質問を足す' }).click();
  await expect(page.getByText('質問が空いています。')).toBeVisible();
  await expect(page.getByLabel('足したい質問')).toBeFocused();
  await app.questions.add('最初の質問');
  await app.questions.add('二つ目の質問');
  await page.getByText('並べかえる').click();
  await page.getByRole('button', { name: '後ろへ移す' }).click();
  const titles = page.locator('main .question-list__title:visible');
  await expect(titles).toHaveText(['二つ目の質問', '最初の質問']);
  await page.getByRole('button', { name: '前へ移す' }).click();
  await expect(titles).toHaveText(['最初の質問', '二つ目の質問']);
  await expect(app.questions.rows).toHaveText([/最初の質問/, /二つ目の質問/]);

  await app.questions.openQuestion('最初の質問');
  await app.answer.write('答えです。');
  await app.answer.isSaved();
  await app.answer.look('質問');
  await page.getByLabel('質問の言葉').fill('言い直した質問');
  await expect(app.answer.question).toHaveText('言い直した質問');
  await page.getByRole('button', { name: 'この質問を消す' }).click();
  await app.questions.isOpen();
  await expect(app.questions.rows).toHaveText([/二つ目の質問/]);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(app.questions.rows).toHaveText([/言い直した質問/, /二つ目の質問/]);
  await app.questions.openQuestion('言い直した質問');
  await expect(app.answer.field).toHaveValue('答えです。');
});

test('the filters let through what they say', async ({ app }) => {
  await app.begin();
  await app.openAnswer('短所');
  await app.answer.write('一人で調べすぎるところです。');
  await app.answer.isSaved();
  await app.answer.goToList();
  await app.questions.narrow('テーマ', 'よく聞かれる7つ');
  await expect(app.questions.found).toHaveText('7問あります');
  await app.questions.unanswered.check();
  await expect(app.questions.found).toHaveText('6問あります');
  await expect(app.questions.row('短所')).toBeHidden();
  await app.questions.narrow('見られる軸', '展望');
  await expect(app.questions.row('入社後のこと')).toBeVisible();
  await expect(app.questions.row('長所')).toBeHidden();
  await app.questions.find('どこにもない言葉');
  await expect(app.questions.found).toHaveText(/^この条件の質問はありません。/);
  await app.questions.clear();
  await expect(app.questions.rows).toHaveCount(7);
});

test('a further question is read and answered like the seven', async ({ app }) => {
  await app.begin();
  await app.goTo('回答');
  await app.questions.list('ほかの質問').click();
  const theme = app.questions.theme('条件と他社');
  await theme.locator('summary').click();
  await theme.getByRole('link').first().click();
  await expect(app.answer.number).toHaveText(/^条件と他社 1 \/ \d+$/);
  await app.answer.look('ねらい');
  for (const heading of ['この質問のねらい', '部門長が聞いていること', '答えの手がかり']) {
    await expect(app.answer.notes.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(app.answer.notes.getByRole('link', { name: /^聞かれたらカード/ })).toBeVisible();
  await app.answer.look('深掘り');
  expect(await app.answer.notes.getByRole('listitem').count()).toBeGreaterThan(1);
  await app.answer.look('書く');
  await app.answer.write('現在の年収は、残業代を含めて480万円です。伺ったお仕事を考え、520万円ほどを希望しています。');
  await app.answer.isSaved();
  await app.answer.goToList();
  await expect(app.questions.theme('条件と他社').locator('summary')).toContainText('1問書きました');
});

test('every page of まなぶ says where it comes from and fits a narrow phone', async ({ app, page }) => {
  await app.begin();
  await page.setViewportSize({ width: 320, height: 640 });
  const lists = ['#/learn', '#/learn/cards', '#/learn/grounds'];
  for (const route of LEARN) {
    await app.open(route);
    await app.reload();
    await fitsTheScreen(page);
    if (lists.includes(route)) continue;
    await app.learn.content.getByText(/^根拠：[ABCD]/).first().click();
    await expect(app.learn.content.getByText(/^出どころの種類：/).first()).toBeVisible();
    await fitsTheScreen(page);
  }
});
