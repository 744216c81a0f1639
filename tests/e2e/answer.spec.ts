// One answer: its shape, its steps back, its earlier texts, the questions beside it, and another screen that writes it.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { App } from './screens/app';
import { SEVEN } from './screens/questions';

const isWide = (page: Page) => (page.viewportSize()?.width ?? 0) >= 1024;

test('型だけ使う gives the shape to fill in, and can be taken back', async ({ app }) => {
  await app.begin();
  await app.openAnswer('志望動機');
  await app.answer.shape.click();
  await expect(app.answer.field).toHaveValue('結論：\n理由：\n場面：\n活かし方：\n');
  await expect(app.answer.shape).toBeHidden();
  await app.answer.isSaved();
  await app.answer.undo.click();
  await expect(app.answer.field).toHaveValue('');
  await expect(app.answer.shape).toBeVisible();
  await app.answer.redo.click();
  await expect(app.answer.field).toHaveValue('結論：\n理由：\n場面：\n活かし方：\n');
});

test('steps can be taken back and taken again', async ({ app }) => {
  const [one, two, other] = ['最初に書いた一文です。', 'つづけて書いた一文です。', 'あとから思いついた一文です。'];
  await app.begin();
  await app.openAnswer('短所');
  await expect(app.answer.undo).toBeDisabled();
  await expect(app.answer.redo).toBeHidden();
  await app.answer.add(one);
  await app.answer.add(two);
  await app.answer.undo.click();
  await expect(app.answer.field).toHaveValue(one);
  await app.answer.undo.click();
  await expect(app.answer.field).toHaveValue('');
  await expect(app.answer.undo).toBeDisabled();
  await app.answer.redo.click();
  await app.answer.redo.click();
  await expect(app.answer.field).toHaveValue(one + two);
  await expect(app.answer.redo).toBeHidden();
  await app.answer.undo.click();
  await app.answer.add(other);
  await expect(app.answer.redo).toBeHidden();
  await app.answer.isSaved();
  await app.reload();
  await expect(app.answer.field).toHaveValue(one + other);
});

test('前に書いた文 shows an earlier text and brings it back', async ({ app, page }) => {
  const [earlier, later] = ['最初に考えた、短い答えです。', 'まったく書きかえたあとの、別の答えです。'];
  await app.begin();
  await app.openAnswer('逆質問');
  await app.answer.openEarlier();
  await expect(page.getByText('まだありません。書きかえると、前の文がここに残ります。')).toBeVisible();
  await app.answer.openEarlier();
  await app.answer.write(earlier);
  await app.answer.isSaved();
  await app.answer.write(later);
  await app.answer.isSaved();
  await app.answer.openEarlier();
  await expect(app.answer.earlier).toHaveCount(1);
  await expect(app.answer.earlier).toContainText(earlier);
  await expect(app.answer.earlier).toContainText(/\d+月\d+日 \d+:\d\d/);
  await app.answer.earlier.getByRole('button', { name: 'この文にもどす' }).click();
  await expect(app.answer.field).toHaveValue(earlier);
  await expect(page.getByText('前に書いた文'), 'The tab key goes on from here.').toBeFocused();
  await app.answer.isSaved();
  await app.answer.undo.click();
  await expect(app.answer.field).toHaveValue(later);
  await app.answer.redo.click();
  await app.answer.isSaved();
  await app.reload();
  await expect(app.answer.field).toHaveValue(earlier);
});

test('from question to question', async ({ app, page }) => {
  const company = await app.begin();
  await app.open(`#/c/${company}/q/${SEVEN[0].id}`);
  for (const { title, asked } of SEVEN) {
    await expect(app.answer.question).toHaveText(asked);
    await app.answer.write(`「${title}」への答えです。`);
    const last = SEVEN.at(-1)?.title === title;
    if (isWide(page)) {
      if (!last) await page.locator('.panes__list .question-list__item', { has: page.locator('[aria-current]') }).locator('+ li').getByRole('link').click();
    } else {
      await app.answer.field.blur();
      await expect(app.answer.dock.getByRole('link', { name: '声に出す' })).toBeVisible();
      await expect(page.getByRole('link', { name: '次の質問' })).toHaveCount(last ? 0 : 1);
      if (!last) await page.getByRole('link', { name: '次の質問' }).click();
    }
  }
  for (const { title, asked } of [...SEVEN].reverse()) {
    await expect(app.answer.question).toHaveText(asked);
    await expect(app.answer.field).toHaveValue(`「${title}」への答えです。`);
    const first = title === SEVEN[0].title;
    if (isWide(page)) {
      const before = SEVEN[SEVEN.findIndex((question) => question.title === title) - 1];
      if (before) await page.locator('.panes__list').getByText(before.title, { exact: true }).click();
    } else {
      await expect(page.getByRole('link', { name: '前の質問' })).toHaveCount(first ? 0 : 1);
      if (!first) await page.getByRole('link', { name: '前の質問' }).click();
    }
  }
});

test('Control and Enter lead from the field to the stage, and nothing is lost', async ({ app, page }) => {
  await app.begin();
  await app.openAnswer('志望動機');
  await app.answer.add('現場に通う姿勢に、心が動きました。');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/practice\/run\?set=one-shiboudouki$/);
  await expect(page.locator('.stage')).toBeVisible();
  await page.goBack();
  await expect(app.answer.field).toHaveValue('現場に通う姿勢に、心が動きました。');
});

test('leaving in the middle of a sentence loses nothing', async ({ app, page }) => {
  const company = await app.begin();
  for (const route of ['#/', `#/c/${company}/q`, `#/c/${company}/q/career`, `#/c/${company}/note/info`, '#/settings']) {
    await app.open(`#/c/${company}/q/jisseki`);
    const text = `${route}へ移る前に書いた文`;
    await app.answer.write(text);
    await page.evaluate((route) => { location.hash = route; }, route);
    await expect(page).toHaveURL(new RegExp(`${route.replace(/[/]/g, '\\/')}$`));
    await page.goBack();
    await expect(app.answer.question).toHaveText('当社で活かせる実績やスキルを、教えてください');
    await expect(app.answer.field).toHaveValue(text);
  }
});

test('two screens that write the same answer both keep their text, and one is chosen', async ({ app, context, url }) => {
  const company = await app.begin();
  const route = `#/c/${company}/q/tenshokuriyuu`;
  const other = new App(await context.newPage(), url);
  await app.open(route);
  await other.open(route);
  await app.answer.add('はじめの文です。');
  await expect(other.answer.field).toHaveValue('はじめの文です。');
  await other.answer.add('あちらの文です。');
  await other.answer.isSaved();
  // The cursor has never left this field, so the words of the other screen have not come here.
  await expect(app.answer.field).toHaveValue('はじめの文です。');
  await app.answer.add('こちらの文です。');
  await expect(app.answer.conflict).toBeVisible();
  const [mine, kept] = ['はじめの文です。こちらの文です。', 'はじめの文です。あちらの文です。'];
  await expect(app.answer.field).toHaveValue(mine);
  await expect(app.answer.conflict.locator('.other-text-card__text')).toHaveText([kept]);
  await other.answer.field.blur();
  await expect(other.answer.field).toHaveValue(mine);
  await expect(other.answer.conflict).toContainText(kept);
  await app.answer.conflict.getByRole('button', { name: 'この文を使う' }).click();
  await expect(app.answer.field).toHaveValue(kept);
  await expect(app.answer.conflict).toBeHidden();
  await app.answer.isSaved();
  await expect(other.answer.field).toHaveValue(kept);
  await app.reload();
  await expect(app.answer.field).toHaveValue(kept);
  await expect(app.answer.conflict).toBeHidden();
});
