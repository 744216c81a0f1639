// 点検: the answer is read while it is written.
import { expect, test } from './fixtures';
import { InputMethod } from './ime';
import { fitsTheScreen } from './tour';

const MOTIVE = '理念に共感し、将来性を感じて志望しました。いまの会社では法人55社を担当し、手順書を作ってきました。';

test('a motive that fits any company becomes one of this company, and a contradiction is put right', async ({ app, page }) => {
  const { answer, note } = app;
  await app.begin('ハルカ物流システムズ');
  await app.goTo('ノート');
  const exchange = await note.add('聞かれたこと', '聞かれたことを足す');
  await exchange.getByLabel('聞かれたこと').fill('担当社数は？');
  await exchange.getByLabel('答えたこと').fill('40社です。');
  await exchange.getByRole('group', { name: '固定する事実' }).getByRole('button', { name: '40社' }).click();
  await note.isSaved(exchange);
  await note.open('人物像');
  for (const words of ['倉庫に通って学ぶ人', '半年で独り立ち']) {
    const quote = await note.add('会社の言葉', '言葉を足す');
    await quote.getByLabel('会社の言葉').fill(words);
    await note.isSaved(quote);
  }

  await app.goTo('回答');
  await app.questions.openQuestion('志望動機');
  await answer.write(MOTIVE);
  await expect(answer.row('会社らしさ')).toHaveAttribute('data-state', 'look');
  await answer.openRow('会社らしさ');
  await expect(answer.row('会社らしさ')).toContainText('同じ業界のどの会社にも言える文です。');
  await answer.row('会社らしさ').getByText('社名をすり替えて読む').click();
  await expect(answer.row('会社らしさ')).toContainText('名前を替えても、そのまま通じてしまいます。');
  const chips = answer.row('会社らしさ').locator('.check-list__chip');
  for (const word of ['倉庫に通って学ぶ人', '半年で独り立ち']) {
    await answer.field.press('ControlOrMeta+End');
    await chips.filter({ hasText: word }).click();
    await expect(answer.field).toHaveValue(new RegExp(`${word}$`));
    await answer.field.press('ControlOrMeta+End');
    await page.keyboard.insertText('。');
  }
  await expect(answer.row('会社らしさ')).toHaveAttribute('data-state', 'good');
  await expect(answer.row('会社らしさ')).toContainText('この会社の言葉が2つ入っています。');
  await expect(answer.marks('company')).toHaveCount(2);

  await answer.openRow('前回との一貫性');
  const pair = answer.row('前回との一貫性').locator('.pair');
  await expect(pair).toContainText('55社');
  await expect(pair).toContainText('40社');
  await expect(pair).toContainText('「40社です」');
  await answer.row('前回との一貫性').getByRole('button', { name: '言い間違い' }).click();
  await expect(page.getByLabel('声に出す、訂正の一言')).toHaveValue(/「40社」.*正しくは「55社」/);
  await page.getByRole('button', { name: 'この一言を残す' }).click();
  await expect(answer.row('前回との一貫性')).toHaveCount(0);
  await answer.isSaved();
  await app.reload();
  await expect(answer.row('会社らしさ')).toHaveAttribute('data-state', 'good');
  await expect(answer.row('前回との一貫性')).toHaveCount(0);

  await answer.goToList();
  await page.getByRole('link', { name: '主張台帳で' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '話した事実を、見くらべる' })).toBeVisible();
  await expect(page.locator('.ledger', { hasText: '訂正' }).or(page.locator('.ledger[data-kind=settled]'))).toContainText('正しくは「55社」');
  await expect(page.locator('.ledger', { hasText: '食い違い' })).toContainText('40社');
  await fitsTheScreen(page);
  await page.getByRole('button', { name: '決めたことを取りけす' }).click();
  await page.goBack();
  await app.questions.openQuestion('志望動機');
  await expect(answer.row('前回との一貫性')).toHaveAttribute('data-state', 'look');
});

test('a finding is closed and opened again, and its words and its row lead to each other', async ({ app, page }) => {
  const { answer } = app;
  await app.begin();
  await app.openAnswer('長所');
  await answer.write('未定です');
  await expect(page.locator('.check-list__unread')).toContainText('40字ほど書くと');
  await expect(answer.count, 'So few words are not praised.').toHaveCount(0);
  await answer.write('私の長所は、人の話を最後まで聞くことです。いろいろなお客様と話し、とても喜ばれました。');
  await answer.openRow('ぼんやりした言葉');
  await answer.row('ぼんやりした言葉').getByRole('button', { name: 'いろいろ' }).click();
  await expect(answer.field).toBeFocused();
  expect(await answer.field.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('いろいろな');
  const count = answer.count;
  const before = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  await answer.row('ぼんやりした言葉').getByRole('button', { name: 'このままでよい' }).click();
  await expect(answer.row('ぼんやりした言葉')).toHaveAttribute('data-state', 'fine');
  await expect(count).toHaveText(before === 1 ? '気になる所なし' : `あと${before - 1}つ`);
  await answer.isSaved();
  await app.reload();
  await expect(answer.row('ぼんやりした言葉')).toHaveAttribute('data-state', 'fine');
  await answer.openRow('ぼんやりした言葉');
  await answer.row('ぼんやりした言葉').getByRole('button', { name: 'もう一度見る' }).click();
  await expect(answer.row('ぼんやりした言葉')).toHaveAttribute('data-state', 'look');
  // The other way round: the cursor among the words points to their row.
  await answer.field.press('ControlOrMeta+End');
  await answer.field.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(22, 22));
  await answer.field.press('ArrowRight');
  await expect(answer.row('ぼんやりした言葉')).toHaveAttribute('data-current', 'true');
  // Screen readers hear the count when the typing pauses.
  await answer.add('あ');
  await expect(page.locator('.answer__spoken')).toHaveText(/^点検、/);
});

test('with an input method the marks stay with their words', async ({ app, page }) => {
  const { answer } = app;
  await app.begin();
  await app.openAnswer('長所');
  await answer.write('とても粘り強いところが長所です。');
  await expect(answer.marks('look')).toHaveText(['とても']);
  const rows = await answer.rows.allTextContents();
  const ime = await InputMethod.on(page);
  await answer.field.press('ControlOrMeta+Home');
  await ime.compose(['watashiha', '私は']);
  // Nothing is read anew in the middle of a word, and the mark has moved along.
  await expect(answer.mirror).toContainText('私はとても');
  await expect(answer.marks('look')).toHaveText(['とても']);
  expect(await answer.rows.allTextContents()).toEqual(rows);
  await ime.commit('私は');
  await expect(answer.field).toHaveValue('私はとても粘り強いところが長所です。');
  await expect(answer.marks('look')).toHaveText(['とても']);
});

test('the words of an answer provoke questions, and both they and the ladder keep what is written', async ({ app, page }) => {
  const { answer } = app;
  await app.begin();
  await app.openAnswer('活かせる実績');
  await answer.write('前職では法人営業を6年担当し、チームで売上を伸ばしました。昨年は社内でトップになりました。');
  await answer.look('深掘り');
  const probe = page.locator('.probe', { hasText: '「トップ」から' });
  await probe.locator('summary').click();
  await probe.getByRole('textbox').first().fill('営業14人の中で、前年の同じ時期と比べてです。');
  await answer.look('階段');
  await page.getByRole('textbox', { name: '15秒' }).fill('法人営業を6年担当しました。');
  await page.getByRole('textbox', { name: '30秒' }).fill('法人営業を6年担当し、14人の中で1位でした。');
  await expect(page.locator('.ladder__dropped').first()).toContainText('14人');
  await fitsTheScreen(page);
  await app.reload();
  await answer.look('深掘り');
  await probe.locator('summary').click();
  await expect(probe.getByRole('textbox').first()).toHaveValue('営業14人の中で、前年の同じ時期と比べてです。');
  // What was answered stays when the words that provoked it are gone.
  await answer.look('書く');
  await answer.write('前職では法人営業を6年担当し、手順書を作りました。');
  await answer.look('深掘り');
  await expect(page.getByText('前の文から出た「なぜ」に書いた答えです。')).toBeVisible();
  await probe.locator('summary').click();
  await expect(probe.getByRole('textbox').first()).toHaveValue('営業14人の中で、前年の同じ時期と比べてです。');
  await answer.look('階段');
  await expect(page.getByRole('textbox', { name: '30秒' })).toHaveValue('法人営業を6年担当し、14人の中で1位でした。');
});
