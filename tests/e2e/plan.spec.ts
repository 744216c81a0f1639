// How ready one is, the one thing to do next, and the days until the interview.
import { expect, test } from './fixtures';
import { PlanScreen } from './screens/plan';
import { fitsTheScreen } from './tour';

const NOON = (day: string) => new Date(`${day}T12:00:00+09:00`);
const JISSEKI = '活かせる実績は、問い合わせを減らしたことです。いろいろな方に支えられました。倉庫の手順書を絵で作り直しました。';

test('the dots of an axis fill as one writes, tidies and speaks, and each says what it counts', async ({ app, page }) => {
  const { home, note, answer, practice } = app;
  const company = await app.begin();
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.isLit('経験', []);
  await expect(home.axis('経験')).toContainText('0 / 1');

  // 書く: the line leads to where it is done.
  await home.axis('経験').getByRole('link', { name: /実績カード/ }).click();
  const card = await note.add('実績カード', '実績を足す');
  await card.getByLabel('どんな仕事ですか').fill('問い合わせを3割減らした');
  for (const [label, text] of [['期間', '昨年度の1年'], ['役割', '導入後の窓口'], ['成果', '月120件から78件に減った']] as const) {
    await card.getByLabel(label).fill(text);
  }
  await note.isSaved(card);
  await app.goTo('ホーム');
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.isLit('経験', ['書く']);

  // 整える: nothing is left once everything is in order or closed.
  await home.axis('経験').getByRole('link', { name: /活かせる実績/ }).first().click();
  await answer.write(JISSEKI);
  await answer.isSaved();
  await expect(answer.count).toHaveText(/あと\d+つ/);
  await answer.goToList();
  await app.goTo('ホーム');
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.isLit('経験', ['書く']);
  const left = await home.axis('経験').getByRole('link', { name: /活かせる実績/ }).first().innerText();
  expect(left).toMatch(/あと\d+つ/);
  await home.openQuestion('活かせる実績');
  await expect(answer.count).toHaveText(/あと\d+つ/);
  expect(left).toContain(await answer.count.innerText());
  const open = page.locator('.check-list__row[data-state="look"]');
  for (let rows = await open.count(); rows > 0; rows -= 1) {
    await open.first().locator('summary').first().click();
    await page.getByRole('button', { name: 'このままでよい' }).click();
    await expect(open).toHaveCount(rows - 1);
  }
  await answer.isSaved();
  await answer.goToList();
  await app.goTo('ホーム');
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.isLit('経験', ['書く', '整える']);
  await expect(home.outlook).toContainText('5つの軸を、これから結びます');

  // 話す.
  await app.open(`#/c/${company}/practice`);
  await practice.openOptions();
  await practice.choose('深掘り', 'なし');
  await practice.choose('録音', 'なし');
  await app.goTo('ホーム');
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.axis('経験').getByRole('link', { name: /活かせる実績/ }).last().click();
  await practice.main.click();
  await practice.speakAtOnce();
  await practice.speakFor(1);
  await practice.finish();
  await practice.feeling('話せた').click();
  await expect(practice.feeling('話せた')).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${app.url}#/`);
  await expect(home.outlook).toContainText('5つの軸のうち1つが結べました');
  await home.outlook.click();
  await home.axis('経験').locator('summary').click();
  await home.isLit('経験', ['書く', '整える', '話す']);
  await expect(home.axis('経験')).toContainText('結べました');
  await home.axis('スキル').locator('summary').click();
  await home.isLit('スキル', ['整える', '話す']);
});

test('every number on ホーム explains itself on a tap', async ({ app, page }) => {
  const { home } = app;
  await app.open();
  await page.getByRole('link', { name: '見本をひらいて、さわってみる' }).click();
  await home.isOpen();
  // The steps, each with how much of how much.
  await page.locator('.section__head', { hasText: '準備の5ステップ' }).click();
  await expect(page.getByText('聞かれたことと答えたことを3つ書くと、済みになります。')).toBeVisible();
  await expect(page.getByText('一次面接をふり返る（3 / 3）')).toBeVisible();
  // The answers.
  await page.locator('.section__head', { hasText: '7つの質問' }).click();
  await expect(page.getByText(/40字以上書いた答えを数えています/)).toBeVisible();
  // The minutes.
  await home.nextStep.locator('summary').click();
  await expect(home.nextStep).toContainText('書く8分・整える6分・話す4分');
  await expect(home.nextStep).toContainText('面接の7日前からは、整えることから');
  // The picture: a tap on an axis opens its lines.
  await page.locator('.radar__target').nth(2).click();
  await expect(home.axis('強み').getByRole('link', { name: /結べた結び文/ })).toBeVisible();
  // The days left.
  await expect(home.daysLeft).toHaveText('二次面接まであと6日');
  await home.openPlan();
  await expect(app.heading).toHaveText('面接まで、あと6日');
  await expect(page.getByText(/を数えています/)).toBeVisible();
});

test('a page that stays open passes midnight, and the end of the interview', async ({ app, page }) => {
  await page.clock.install({ time: new Date('2026-11-30T23:58:00+09:00') });
  await app.open();
  await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
  await app.welcome.make();
  await expect(app.home.daysLeft).toContainText('1');
  await page.clock.runFor('05:00');
  await expect(page.locator('.hero')).toContainText('きょう');
  await page.clock.runFor('15:30:00');
  await expect(page.locator('.hero')).not.toContainText('きょう');
});

test('what is open falls on the days until the interview, and goes into the calendar', async ({ app, page }) => {
  await page.clock.setFixedTime(NOON('2026-11-23'));
  const plan = new PlanScreen(page);
  await app.open();
  await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
  await app.welcome.make();
  await app.home.openPlan();
  await expect(app.heading).toHaveText('面接まで、あと8日');
  await expect(plan.phases).toHaveText(['8日前まで', '7日前から', '3日前から', '前日', '3時間前']);
  await expect(plan.days.first()).toContainText('11月23日（月）');
  await expect(plan.days.first()).toContainText('一次面接のやり取り');
  await expect(plan.days.last()).toContainText('12月1日（火） 11:00から');
  await expect(plan.days.last().locator('.days__row')).toHaveText([/当日シートに目を通す/]);
  // The last evening is for speaking and the sheet alone.
  const evening = plan.days.filter({ hasText: '11月30日' }).locator('.days__row');
  for (const row of await evening.allInnerTexts()) expect(row).toMatch(/声に出す|当日シート/);
  await plan.choose('1日の時間', '15分');
  await expect(plan.rest.first()).toBeVisible();
  const few = await plan.rest.count();
  await plan.choose('1日の時間', '60分');
  await expect.poll(() => plan.rest.count()).toBeLessThan(few);
  await plan.choose('始める時刻', '夜');
  await app.reload();
  await expect(page.getByRole('button', { name: '60分' })).toHaveAttribute('aria-pressed', 'true');
  await fitsTheScreen(page);

  // Nothing in the file says whose interview it is.
  const days = await plan.days.count();
  const secret = await plan.calendar();
  expect(secret.events).toHaveLength(days + 1);
  expect(secret.text).not.toMatch(/ハルカ|面接|転職/);
  expect([...new Set(secret.events.map(({ summary }) => summary))]).toEqual(['準備', '予定']);
  const [first] = secret.events;
  const last = secret.events.at(-1);
  expect(first?.startDate.toString()).toBe('2026-11-23T20:00:00');
  expect(first?.duration.toSeconds()).toBeGreaterThan(0);
  expect(last?.startDate.toString()).toBe('2026-12-01T14:00:00');
  expect(last?.startDate.zone.tzid).toBe('floating');
  const trigger = last?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  expect(trigger?.toString()).toBe('-PT180M');
  // The same days have the same names the next time, so that they are changed and not added.
  const again = await plan.calendar();
  expect(again.events.map(({ uid }) => uid)).toEqual(secret.events.map(({ uid }) => uid));

  await page.getByRole('checkbox').check();
  const named = await plan.calendar();
  expect(named.events.at(-1)?.summary).toBe('ハルカ物流の二次面接');
  expect(named.events[0]?.description).toContain('一次面接のやり取り');
});

test('without a day, on the day and after it the plan is kind', async ({ app, page }) => {
  await page.clock.setFixedTime(NOON('2026-11-23'));
  const plan = new PlanScreen(page);
  const company = await app.begin();
  for (const { date, time, title, days, lists, asks, calendar } of [
    { date: '', time: '', title: '面接の日は、まだ未定です', days: 0, lists: ['これからすること'], asks: 0, calendar: 0 },
    { date: '2026-11-23', time: '16:00', title: '面接は、きょうです', days: 1, lists: ['3時間前'], asks: 0, calendar: 1 },
    { date: '2026-11-23', time: '12:30', title: '面接は、きょうです', days: 1, lists: ['3時間前'], asks: 0, calendar: 1 },
    { date: '2026-11-23', time: '09:00', title: '面接は終わりました', days: 0, lists: [], asks: 0, calendar: 0 },
    { date: '2026-11-20', time: '', title: '面接は終わりました', days: 0, lists: [], asks: 0, calendar: 0 },
  ]) {
    await app.open(`#/c/${company}/note/info`);
    await app.interview.date.fill(date);
    await app.interview.time.fill(time);
    await app.interview.isSaved();
    await expect(page.getByText('面接の日をカレンダーに入れる')).toHaveCount(date >= '2026-11-23' ? 1 : 0);
    await app.open(`#/c/${company}/plan`);
    await expect(app.heading).toHaveText(title);
    await expect(plan.days).toHaveCount(days);
    // Nothing stands there that the heading denies.
    await expect(page.locator('.section__title')).toHaveText(lists);
    await expect(page.getByText('1日に使う時間')).toHaveCount(asks);
    await expect(page.getByText('面接の日をカレンダーに入れる')).toHaveCount(calendar);
    if (time === '16:00') await expect(plan.days).toContainText('13:00から');
    if (time === '12:30') await expect(plan.days).toContainText('このまま、ゆっくり向かいましょう。');
  }
});

test('in the evening before, nobody is shown what was left undone unless they ask', async ({ app, page }) => {
  await page.clock.setFixedTime(NOON('2026-11-30'));
  await app.open();
  await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
  await app.welcome.make();
  await app.home.isOpen();
  await app.home.openPlan();
  const left = page.locator('details', { hasText: '入りきらなかったこと' });
  await expect(left).toBeVisible();
  await expect(left.locator('.days__row').first()).toBeHidden();
  await left.locator('summary').press('Enter');
  await expect(left.locator('.days__row').first()).toBeVisible();
  await expect(left).toContainText('ここにあることは、しなくても大丈夫です。');
});
