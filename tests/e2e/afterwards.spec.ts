// What follows from an interview: from the log to the memo to a rehearsed question, from the end of the interview to the
// notebook of the final round, and from 見送り to a day in the calendar.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { ARGUMENTS, MICROPHONE, executablePath } from './chromium';
import { expect, test } from './fixtures';
import { HandoverScreen } from './screens/handover';

test.use({ launchOptions: { executablePath: executablePath(), args: [...ARGUMENTS, ...MICROPHONE] } });

test('from the log to the memo to a rehearsed question', async ({ app, page }) => {
  const { note, practice } = app;
  const handover = new HandoverScreen(page);
  const company = await app.begin();
  await app.open(`#/c/${company}/handover`);
  await expect(page.getByRole('heading', { name: 'まだ、組み立てられません' })).toBeVisible();
  await page.getByRole('link', { name: 'ふり返りを書く' }).click();

  const exchange = await note.add('聞かれたこと', '聞かれたことを足す');
  await exchange.getByRole('group', { name: 'よく聞かれる質問' }).getByRole('button', { name: '転職理由' }).click();
  await exchange.getByLabel('答えたこと').fill('教える仕事に移りたいからです。法人40社を受け持っています。');
  await exchange.getByRole('group', { name: '相手のようす' }).getByRole('button', { name: '深く聞かれた' }).click();
  await exchange.getByRole('group', { name: '手応え' }).getByRole('button', { name: '△' }).click();
  await note.isSaved(exchange);
  await page.getByRole('link', { name: /申し送りシート/ }).click();
  await expect(app.heading).toHaveText('次の面接官に渡ったメモ');
  await expect(handover.lines('事実')).toContainText(['法人40社を受け持っている。']);
  await expect(handover.lines('懸念')).toContainText(['考えを聞ききれていない。']);
  await expect(handover.byRule('deeper')).toContainText('教える仕事に移りたいから');
  expect(await handover.questions.count()).toBeGreaterThanOrEqual(5);

  // A line says which rule made it, and leads to the card it comes from.
  const line = handover.lines('懸念').first();
  await line.locator('summary').click();
  await expect(line).toContainText('手応えが△の話');
  await line.getByRole('link', { name: 'やり取りを見る' }).click();
  await expect(note.cards('聞かれたこと').first()).toHaveAttribute('open', '');
  await expect(note.cards('聞かれたこと').first().locator('summary')).toBeFocused();
  await page.goBack();

  // 解釈 is put into one's own words, kept, and taken back.
  const view = handover.lines('解釈').first();
  await view.locator('summary').click();
  await view.getByLabel('自分の見立てに直す').fill('興味を持ってもらえた。');
  await expect(view.locator('summary')).toContainText('興味を持ってもらえた。');
  await app.reload();
  await expect(view.locator('summary')).toContainText('興味を持ってもらえた。');
  await view.locator('summary').click();
  await view.getByRole('button', { name: 'もとの文に戻す' }).click();
  await expect(view.locator('summary')).toContainText('掘り下げて聞いた。');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(view.locator('summary')).toContainText('興味を持ってもらえた。');

  // A question of the bank opens its answer; another one becomes an own question, once.
  await handover.byRule('unasked').first().getByRole('button', { name: '答えを書く' }).click();
  await app.answer.isOpen();
  await page.goBack();
  const asked = await handover.byRule('deeper').locator('.predicted__asked').innerText();
  const words = asked.replace(/^\d+\s*/, '');
  await handover.byRule('deeper').getByRole('button', { name: '答えを書く' }).click();
  await app.answer.isOpen();
  await page.goBack();
  await handover.byRule('deeper').getByRole('button', { name: '声に出す' }).click();
  await expect(practice.question).toHaveText(words);
  await practice.main.click();
  await practice.speakAtOnce();
  await expect.poll(() => practice.kept(), { timeout: 15_000 }).toBeGreaterThan(0);
  await practice.speakFor(1);
  await practice.finish();
  while (await practice.chip.isVisible()) {
    await practice.speakAtOnce();
    await practice.finish();
  }
  await expect(app.heading).toHaveText('いまの答え、手応えは？');
  await practice.feeling('話せた').click();
  await app.open(`#/c/${company}/q`);
  await app.questions.list('自分の質問').click();
  await expect(page.getByText(words, { exact: true })).toHaveCount(1);
});

test('from the end of the interview to the notebook of the final round', async ({ app, page }) => {
  const company = await app.begin('ツムギ工業');
  await app.openAnswer('短所');
  await app.answer.write('短所は、人に任せるのが遅くなるところです。気になる点を先に紙に書いて渡すようにしています。');
  await app.answer.isSaved();
  await app.open(`#/c/${company}/note/review`);
  const exchange = await app.note.add('聞かれたこと', '聞かれたことを足す');
  await exchange.getByLabel('聞かれたこと').fill('これまでのお仕事は');
  await exchange.getByLabel('答えたこと').fill('法人40社を3年受け持っています。');
  await app.note.isSaved(exchange);

  // The day is past: ホーム leads here first.
  await app.open(`#/c/${company}/note/info`);
  await app.interview.date.fill('2020-01-15');
  await app.interview.isSaved();
  await app.open('#/');
  await page.getByRole('link', { name: '書きのこす' }).click();
  await expect(app.heading).toHaveText('面接、おつかれさまでした');
  await page.getByLabel('聞かれたこと').fill('夜の訪問はできるか\n入社はいつからか');
  await page.getByRole('group', { name: '手応え' }).getByRole('button', { name: '○' }).click();
  await page.getByLabel('では、短所はどんなところですか').check();
  await expect(page.getByText('1問が出た')).toBeVisible();
  await page.getByText('考え方ごとの当たり').click();
  await expect(page.locator('.tallies__row', { hasText: 'まだ出ていない質問' })).toContainText('問のうち1問');
  await page.getByRole('group', { name: '結果' }).getByRole('button', { name: '通過' }).click();
  await expect(page.getByText('最終面接で見られること')).toBeVisible();
  await page.getByRole('button', { name: 'ノートをつくる' }).click();
  await expect(page.locator('.bar__name')).toHaveText('ツムギ工業（最終面接）');
  await expect(app.home.daysLeft).toContainText('未定');
  await app.goToNote('ふり返り');
  await expect(app.heading).toHaveText('二次面接を、5分でふり返る');
  await expect(app.note.cards('聞かれたこと')).toHaveText([/では、短所は/, /夜の訪問/, /入社はいつから/]);
  await app.goTo('ホーム');
  await app.openAnswer('短所');
  await expect(app.answer.field).toHaveValue(/人に任せるのが遅くなる/);
  // What was written for the second round is still there, and leads to the new notebook.
  await app.open(`#/c/${company}/after`);
  await expect(page.getByRole('link', { name: 'ノートをひらく' })).toBeVisible();
  await expect(page.getByLabel('では、短所はどんなところですか')).toBeChecked();
  // ホーム leads there in one step, too.
  await app.open(`#/c/${company}`);
  await expect(app.home.nextStep).toContainText('二次面接の通過、おめでとうございます');
  await app.home.nextStep.getByRole('link', { name: '次のノートへ' }).click();
  await expect(page.locator('.bar__name')).toHaveText('ツムギ工業（最終面接）');
});

test('from 見送り to a day in the calendar', async ({ app, page }) => {
  const company = await app.begin('カナエ商事');
  await app.open(`#/c/${company}/after`);
  await page.getByRole('group', { name: '結果' }).getByRole('button', { name: '見送り' }).click();
  await expect(page.getByText('きょうは休みましょう。')).toBeVisible();
  // ホーム asks for nothing any more, and leads to another company.
  await app.open(`#/c/${company}`);
  await expect(app.home.nextStep).toHaveCount(0);
  await expect(page.getByRole('region', { name: '見送りのあと' }).getByRole('link', { name: '応募先を足す' })).toBeVisible();
  await app.open(`#/c/${company}/after`);
  const cause = page.getByRole('group', { name: '答えがぼんやりしている' });
  await cause.getByRole('button', { name: 'はい' }).click();
  await page.getByRole('link', { name: '実績を書く' }).click();
  await app.answer.isOpen();
  await app.answer.write('納めた機器を全員が使えるまでの期間を、平均10週から6週に縮めました。法人40社を受け持っています。');
  await app.answer.isSaved();
  await app.open(`#/c/${company}/after`);
  await page.getByRole('link', { name: 'この会社に、もう一度応募する' }).click();
  await expect(app.heading).toHaveText('次に会う日まで');
  await page.getByLabel('足りなかった力').fill('数字で話す力');
  await page.getByLabel('再応募の決まり').fill('1年たてば応募できる');
  await page.getByRole('group', { name: '面接からの間' }).getByRole('button', { name: '1年' }).click();
  await expect(page.getByLabel('もう一度応募する日')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await page.getByLabel('もう一度応募する日').fill('2031-04-01');
  await expect(page.locator('.tallies__row', { hasText: '書いた答え' })).toContainText('0問から1問');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルを保存' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(event?.startDate.toString()).toBe('2031-04-01');
  expect(event?.startDate.isDate).toBe(true);
  expect(text).not.toContain('カナエ');
  await app.reload();
  await expect(page.getByLabel('足りなかった力')).toHaveValue('数字で話す力');
  await expect(page.getByLabel('もう一度応募する日')).toHaveValue('2031-04-01');
  // ホーム and the list of companies know of it, and the next notebook is a tap away.
  await app.open('#/c');
  await expect(page.getByRole('link', { name: /^カナエ商事/ })).toContainText('見送り');
  await app.open(`#/c/${company}`);
  await page.getByRole('link', { name: 'もう一度応募する日：2031年4月1日' }).click();
  await page.getByRole('button', { name: 'ノートをつくる' }).click();
  await app.home.isOpen();
  await expect(page.locator('.bar__name')).toHaveText('カナエ商事');
  await expect(app.home.nextStep).toBeVisible();
  await app.openAnswer('活かせる実績');
  await expect(app.answer.field).toHaveValue(/^納めた機器を/);
});
