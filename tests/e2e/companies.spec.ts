// 応募先: several companies, each with a notebook of its own.
import { expect, test } from './fixtures';

test('each company has its own notebook, and the app stays with the one that was opened', async ({ app, page }) => {
  await app.begin('ハルカ物流システムズ');
  await app.openAnswer('短所');
  await app.answer.write('調べすぎるところです。');
  await app.answer.isSaved();
  await app.answer.goToList();

  await page.goto(`${app.url}#/c`);
  await page.getByRole('link', { name: '応募先を足す' }).click();
  await app.welcome.enter({ name: 'ミナト精機' });
  await app.welcome.make();
  await app.home.isOpen();
  await expect(app.home.row('短所')).toContainText('これから');

  await page.goto(`${app.url}#/c`);
  await page.getByRole('main').getByRole('link', { name: /^ハルカ物流システムズ/ }).click();
  await app.home.isOpen();
  await expect(app.home.row('短所')).toContainText('書きかけ');
  await app.open();
  await app.reload();
  await expect(app.home.row('短所')).toContainText('書きかけ');
});

test('the sheet under the name leads to the other companies', async ({ app, page }) => {
  await app.begin('ハルカ物流システムズ');
  await app.open('#/c/new');
  await app.welcome.enter({ name: 'ミナト精機' });
  await app.welcome.make();
  await app.home.isOpen();
  const sheet = page.getByRole('dialog', { name: '応募先を切りかえる' });
  const name = page.getByRole('link', { name: '応募先を切りかえる' });
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(name).toBeFocused();
  await name.click();
  await sheet.getByRole('button', { name: '閉じる' }).click();
  await expect(sheet).toBeHidden();
  await name.click();
  await sheet.getByRole('link', { name: /^ハルカ物流システムズ/ }).click();
  await expect(name).toContainText('ハルカ物流システムズ');
  await expect(sheet).toBeHidden();
});

test('the companies stand in the order one gives them', async ({ app, page }) => {
  await app.begin('ハルカ物流システムズ');
  for (const name of ['ミナト精機', 'あおば製菓']) {
    await app.open('#/c/new');
    await app.welcome.enter({ name });
    await app.welcome.make();
    await app.home.isOpen();
  }
  await app.open('#/c');
  const rows = page.getByRole('main').locator('.row-list__title');
  await expect(rows).toHaveText(['ハルカ物流システムズ', 'ミナト精機', 'あおば製菓']);
  await page.getByText('並べかえる').click();
  const lines = page.locator('.order-list__item');
  await lines.nth(2).getByRole('button', { name: '前へ移す' }).click();
  await expect(rows).toHaveText(['ハルカ物流システムズ', 'あおば製菓', 'ミナト精機']);
  // The keyboard goes on where it was, to the top and no further.
  await expect(lines.nth(1).getByRole('button', { name: '前へ移す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText(['あおば製菓', 'ハルカ物流システムズ', 'ミナト精機']);
  await expect(lines.nth(0).getByRole('button', { name: '後ろへ移す' })).toBeFocused();
  await app.reload();
  await expect(rows).toHaveText(['あおば製菓', 'ハルカ物流システムズ', 'ミナト精機']);
});

test('a company is put away, and deleted with a way back', async ({ app, page }) => {
  const company = await app.begin('ハルカ物流システムズ');
  await app.openAnswer('短所');
  await app.answer.write('調べすぎるところです。');
  await app.answer.isSaved();
  await app.open(`#/c/${company}/note/info`);
  await page.getByLabel('終わった面接として、しまっておく').check();
  await app.open('#/c');
  await expect(page.getByText('いま準備している応募先はありません。')).toBeVisible();
  await page.getByText('終わった面接').click();
  await page.getByRole('link', { name: /^ハルカ物流システムズ/ }).click();
  await app.home.openInterview();
  await page.getByRole('button', { name: 'この応募先を消す' }).click();
  const question = page.getByRole('dialog', { name: 'この応募先を消しますか' });
  await expect(question).toContainText('答え1件もいっしょに消えます。');
  await expect(question.getByRole('button', { name: '残しておく' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: 'この応募先を消す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: '消す' }).click();
  await expect(page.getByRole('status').filter({ hasText: '「ハルカ物流システムズ」を消しました。' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^ハルカ物流システムズ/ })).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await app.open(`#/c/${company}/q/tansho`);
  await expect(app.answer.field).toHaveValue('調べすぎるところです。');
});

test('the way back waits for whoever reaches for it', async ({ app, page }) => {
  await page.clock.install();
  await app.begin();
  await app.home.openInterview();
  await page.getByRole('button', { name: 'この応募先を消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '消す' }).click();
  const back = page.getByRole('button', { name: '元に戻す' });
  await back.focus();
  for (let turn = 0; turn < 3; turn += 1) {
    await page.clock.fastForward(9_000);
    await expect(back).toBeFocused();
  }
  await back.blur();
  await page.clock.fastForward(9_000);
  await expect(back).toBeHidden();
});

test('what is known of the interview is kept', async ({ app, page }) => {
  const company = await app.begin();
  await app.open(`#/c/${company}/note/info`);
  await page.getByRole('group', { name: '募集の種類' }).getByRole('button', { name: '第二新卒' }).click();
  await page.getByRole('group', { name: '長さ' }).getByRole('button', { name: '45分' }).click();
  await page.getByRole('group', { name: '形' }).getByRole('button', { name: 'オンライン' }).click();
  for (const seat of ['部門責任者', '直属の上司', '人事']) await page.getByLabel(seat, { exact: true }).check();
  await page.getByLabel('役員', { exact: true }).click();
  await expect(page.getByLabel('役員', { exact: true })).not.toBeChecked();
  await page.getByLabel('紹介してくれた人や会社').fill('担当の青木さん');
  await page.getByLabel('メモ').fill('社員証はいりません。\n10分前に入ります。');
  await app.interview.isSaved();
  await app.reload();
  await expect(page.getByRole('button', { name: '第二新卒' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: '45分' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'オンライン' })).toHaveAttribute('aria-pressed', 'true');
  for (const seat of ['部門責任者', '直属の上司', '人事']) await expect(page.getByLabel(seat, { exact: true })).toBeChecked();
  await expect(page.getByLabel('紹介してくれた人や会社')).toHaveValue('担当の青木さん');
  await expect(page.getByLabel('メモ')).toHaveValue('社員証はいりません。\n10分前に入ります。');
});
