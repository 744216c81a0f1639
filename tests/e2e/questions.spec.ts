// The seven questions: reading what helps, writing, and seeing how far one has come and what is next.
import { expect, test } from './fixtures';
import { SEVEN } from './screens/questions';

const READABLE = '私が大切にしてきたのは、現場に足を運び、順番から整えることです。これからも続けます。';
const LENGTH = `${READABLE.length}字・約8秒`;
const LONG = READABLE.repeat(5);

test('each of the seven can be read and answered, and the overview follows', async ({ app }) => {
  test.setTimeout(120_000);
  await app.begin();
  await expect(app.home.count).toHaveText('0 / 7 問');
  for (const [i, { title, asked }] of SEVEN.entries()) {
    await expect(app.home.row(title)).toContainText('これから');
    await expect(app.home.row(title)).toContainText(asked);
    await app.goTo('回答');
    await app.questions.openQuestion(title);
    await expect(app.answer.question).toHaveText(asked);
    await expect(app.answer.number).toHaveText(`よく聞かれる質問 ${i + 1} / 7`);

    await app.answer.look('ねらい');
    for (const heading of ['この質問のねらい', '部門長が聞いていること', '組み立ての型', 'つまずきやすいところ']) {
      await expect(app.answer.notes.getByRole('heading', { name: heading })).toBeVisible();
    }
    await expect(app.answer.notes.locator('.notes__words').first()).toContainText('。');
    await expect(app.answer.notes.getByText(/^話す長さのめやすは、\d+〜\d+秒です。$/)).toBeVisible();
    await app.answer.notes.getByText(/^根拠：/).click();
    await expect(app.answer.notes.getByText(/^出どころの種類：/)).toBeVisible();

    await app.answer.look('回答例');
    const examples = app.answer.notes.getByRole('article');
    expect(await examples.count()).toBeGreaterThan(1);
    await expect(examples.first().getByRole('listitem').first()).toContainText('。');
    const weak = app.answer.notes.locator('details').first();
    await expect(weak.getByText('直すと')).toBeHidden();
    await weak.locator('summary').click();
    await expect(weak.getByText('惜しいところ')).toBeVisible();
    await expect(weak.getByText('直すと')).toBeVisible();

    await app.answer.look('深掘り');
    expect(await app.answer.notes.getByRole('listitem').count()).toBeGreaterThan(2);

    await app.answer.look('書く');
    await app.answer.write(READABLE);
    await app.answer.isSaved();
    await expect(app.answer.length).toHaveText(LENGTH);
    await app.answer.goToList();
    await expect(app.questions.row(title)).toContainText('書きました');
    await expect(app.questions.row(title)).toContainText(LENGTH);
    await app.goTo('ホーム');
    await expect(app.home.count).toHaveText(`${i + 1} / 7 問`);
    await expect(app.home.row(title)).toContainText('書きました');
  }
  await app.home.outlook.click();
  await expect(app.home.axes).toHaveCount(5);
  // Written is not yet in order, and says what is left.
  for (const axis of ['経験', 'スキル', '強み', '人柄', '展望']) {
    await app.home.axis(axis).locator('summary').click();
    await app.home.isLit(axis, []);
    await expect(app.home.axis(axis).getByRole('link', { name: /あと\d+つ/ }).first()).toBeVisible();
  }
});

test('one next step at a time, and another one if this can wait', async ({ app }) => {
  await app.begin();
  const step = app.home.nextStep.getByRole('heading');
  await expect(step).toHaveText('一次面接で聞かれたことを、3つ書きましょう');
  await expect(app.home.nextStep).toContainText('約8分');
  await app.home.putOff();
  await expect(step).toHaveText('会社の言葉を2つ、写しておきましょう');
  await app.home.takeNextStep();
  await expect(app.note.part('会社の言葉').getByRole('button', { name: '言葉を足す' })).toBeVisible();

  await app.goTo('ホーム');
  await app.openAnswer('志望動機');
  await app.answer.write('現場に通う姿勢に、');
  await app.answer.isSaved();
  await app.answer.goToList();
  await expect(app.questions.row('志望動機')).toContainText('書きかけ');
  await app.goTo('ホーム');
  await expect(step).toHaveText('「志望動機」のつづきを書きましょう');
  await expect(app.home.nextStep.getByRole('link')).toHaveText('つづきを書く');
  await app.home.takeNextStep();
  await app.answer.write(LONG);
  await app.answer.isSaved();
  await app.answer.goToList();
  await app.goTo('ホーム');
  await expect(step).toHaveText('一次面接で聞かれたことを、3つ書きましょう');
});

test.describe('the days left', () => {
  const NOON = (day: string) => new Date(`${day}T12:00:00+09:00`);
  const cases = [
    { date: '', days: '二次面接の日未定です', step: '一次面接で聞かれたことを、3つ書きましょう', reason: 'おぼえているうちに' },
    { date: '2026-12-01', days: '二次面接まであと8日', step: '一次面接で聞かれたことを、3つ書きましょう', reason: 'おぼえているうちに' },
    { date: '2026-11-30', days: '二次面接まであと7日', step: /^「志望動機」の「.+」を見直しましょう$/, reason: '点検を1つずつ見て' },
    { date: '2026-11-24', days: '二次面接まであと1日', step: '「志望動機」を声に出して読んでみましょう', reason: '新しく足すより、声に出しましょう。' },
    { date: '2026-11-23', days: '二次面接はきょう', step: '当日シートに目を通しておきましょう', reason: 'きょうは書かなくていい日です。' },
    { date: '2026-11-22', days: '二次面接は終わりました', step: '聞かれたことを、すぐに書いておきましょう', reason: 'おつかれさまでした。' },
  ];

  test('decide what is worth doing', async ({ app, page }) => {
    await page.clock.setFixedTime(NOON('2026-11-23'));
    const company = await app.begin();
    for (const [question, text] of [['shiboudouki', READABLE], ['chousho', LONG]] as const) {
      await app.open(`#/c/${company}/q/${question}`);
      await app.answer.write(text);
      await app.answer.isSaved();
    }
    for (const { date, days, step, reason } of cases) {
      await app.open(`#/c/${company}/note/info`);
      await app.interview.date.fill(date);
      await app.interview.isSaved();
      await app.goTo('ホーム');
      await expect(app.home.daysLeft).toHaveText(days);
      await expect(app.home.nextStep.getByRole('heading')).toHaveText(step);
      await expect(app.home.nextStep).toContainText(reason);
      const change = page.locator('.hero__change');
      await expect(change).toHaveText(date ? '面接情報をなおす' : '日にちを入れる');
    }
  });

  test('follow midnight when the page comes back', async ({ app, page }) => {
    await page.clock.setFixedTime(NOON('2026-11-23'));
    await app.open();
    await app.welcome.enter({ name: 'ハルカ物流', date: '2026-12-01', time: '14:00' });
    await app.welcome.make();
    await expect(app.home.daysLeft).toHaveText('二次面接まであと8日');
    await expect(app.home.facts).toContainText('12月1日（火）14:00');
    await page.clock.setFixedTime(NOON('2026-11-30'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect(app.home.daysLeft).toHaveText('二次面接まであと1日');
  });
});

test('what is known of the interview can be changed at any time', async ({ app, page }) => {
  await app.begin();
  await app.home.openInterview();
  await app.interview.role.fill('法人営業');
  await app.interview.date.fill('2026-12-01');
  await app.interview.time.fill('14:30');
  await app.interview.place.fill('本社 3階');
  await app.interview.isSaved();
  await app.interview.name.fill('');
  await expect(app.interview.error.first()).toHaveText('名前が空いています。前の名前のまま残しています。');
  await app.goTo('ホーム');
  await expect(page.locator('.bar__name')).toHaveText('ハルカ物流システムズ');
  await expect(page.locator('.bar__subtitle')).toHaveText('法人営業');
  await expect(app.home.facts).toContainText('12月1日（火）14:30');
  await expect(app.home.facts).toContainText('本社 3階');
  await app.home.openInterview();
  await expect(app.interview.name).toHaveValue('ハルカ物流システムズ');
  await app.interview.name.fill('ミナト計測');
  await app.interview.date.fill('');
  await app.interview.isSaved();
  await app.reload();
  await expect(app.interview.name).toHaveValue('ミナト計測');
  await expect(app.interview.date).toHaveValue('');
  await expect(app.interview.time).toHaveValue('14:30');
});
